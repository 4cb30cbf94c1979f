// Chance that can be repeated.

/** From 0 to below 1. */
export type Chance = () => number;

/** Always the same numbers for a seed: Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Value>(values: readonly Value[], chance: Chance): Value {
  return values[Math.floor(values.length * chance())] as Value;
}
