// Time in a log: it never runs backwards, though the clock may be set back.
//
// A record that came behind another one did not come before it. So what counts of a batch is the earliest of its own time and of
// those of all behind it: what arrived while the clock was ahead gets, once that is mended, the time of what followed.

/** From a number on the time of arrival is below that of a batch before it. */
export interface SetBack {
  first: number;
  time: number;
}

/** A clock is not held to have been set back by less: requests that overlap may be stored in another order than they came. */
const jitter = 1_000;

/** When a batch counts as arrived that follows one of the time `newest`. */
export function arrival(time: number, newest: number): number {
  return time < newest && newest - time <= jitter ? newest : time;
}

/** Takes note of a batch that is appended. What is set back further covers what was set back less. */
export function appended(setBacks: readonly SetBack[], { first, time }: SetBack, newest: number): readonly SetBack[] {
  return time >= newest ? setBacks : [...setBacks.filter((earlier) => earlier.time < time), { first, time }];
}

/** The time that counts of a batch. Of what is behind it, the next place where the clock was set back has the earliest time. */
export function countedTime({ first, time }: SetBack, setBacks: readonly SetBack[]): number {
  const next = setBacks.find((later) => later.first > first);
  return next ? Math.min(time, next.time) : time;
}
