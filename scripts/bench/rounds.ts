// Medians of interleaved rounds: the competitors take turns, so that whatever else the machine does hits them alike.

/** Runs each competitor once a round and returns the median of what it measured, after one round that does not count. */
export async function medians<Name extends string>(
  rounds: number,
  competitors: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number>> {
  const measured: [Name, () => Promise<number>][] = Object.entries(competitors) as never;
  const values = new Map<Name, number[]>(measured.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    // Every other round backwards, as the second of two finds warmer caches and more garbage.
    for (const [name, measure] of round % 2 === 0 ? measured : measured.toReversed()) {
      const value = await measure();
      if (round > 0) values.get(name)?.push(value);
    }
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, median(list)])) as Record<Name, number>;
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
