// Interleaved rounds: the competitors take turns, so that whatever else the machine does hits them alike.

/** What each competitor measured in its rounds. */
export interface Rounds<Name extends string> {
  median(name: Name): number;
  /**
   * The median of the ratios of two competitors in each round. How fast a shared machine is changes within seconds, but less
   * within a round; the ratio of two medians moves three times as much from run to run.
   */
  ratio(name: Name, other: Name): number;
}

/** Runs each competitor once a round, after one round that does not count. */
export async function inTurns<Name extends string>(
  rounds: number,
  competitors: Record<Name, () => Promise<number>>,
): Promise<Rounds<Name>> {
  const measured: [Name, () => Promise<number>][] = Object.entries(competitors) as never;
  const values = new Map<Name, number[]>(measured.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    // Every other round backwards, as the second of two finds warmer caches and more garbage.
    for (const [name, measure] of round % 2 === 0 ? measured : measured.toReversed()) {
      const value = await measure();
      if (round > 0) values.get(name)?.push(value);
    }
  }
  const of = (name: Name) => values.get(name) ?? [];
  return {
    median: (name) => median(of(name)),
    ratio: (name, other) => median(of(name).map((value, round) => value / (of(other)[round] ?? Number.NaN))),
  };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Microseconds for one of `calls` calls, of which `concurrency` are under way at once. */
export async function microseconds(
  calls: number,
  concurrency: number,
  call: (index: number) => unknown,
): Promise<number> {
  let next = 0;
  const started = performance.now();
  const worker = async () => {
    while (next < calls) await call(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return ((performance.now() - started) * 1000) / calls;
}
