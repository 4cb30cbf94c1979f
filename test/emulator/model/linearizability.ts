// Whether there is one order in which calls that overlapped can have happened, each at one moment between its start and its end.
//
// The search of Wing and Gong: of the calls that began before any other has ended, one came first.

export interface Timed<Call, Outcome> {
  call: Call;
  outcome: Outcome;
  /** Places in the order of all starts and ends. */
  start: number;
  end: number;
}

/** A state that calls can be tried on. */
export interface Tried<Call, Outcome> {
  clone(): Tried<Call, Outcome>;
  apply(call: Call): Outcome;
  /** The same for the same state. */
  readonly state: string;
}

/** The calls of a history in an order that explains all outcomes; undefined when there is none. */
export function linearize<Call, Outcome>(
  history: readonly Timed<Call, Outcome>[],
  initial: Tried<Call, Outcome>,
): Call[] | undefined {
  const dead = new Set<string>();

  function search(open: readonly Timed<Call, Outcome>[], model: Tried<Call, Outcome>): Call[] | undefined {
    if (open.length === 0) return [];
    const key = `${open.map(({ start }) => start)} ${model.state}`;
    if (dead.has(key)) return undefined;
    const firstEnd = Math.min(...open.map(({ end }) => end));
    for (const next of open) {
      if (next.start > firstEnd) continue;
      const after = model.clone();
      if (JSON.stringify(after.apply(next.call)) !== JSON.stringify(next.outcome)) continue;
      const rest = search(
        open.filter((one) => one !== next),
        after,
      );
      if (rest) return [next.call, ...rest];
    }
    dead.add(key);
    return undefined;
  }

  return search(history, initial);
}
