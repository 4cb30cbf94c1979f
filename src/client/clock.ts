// Time as the client sees it, so that tests can hold it in their hands.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Its sleeps of more than 24 days end by their signal alone. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      // A timer of a longer time would fire at once.
      const timer = milliseconds >= 2 ** 31 - 1 ? undefined : setTimeout(done, milliseconds);
      signal?.addEventListener("abort", done, { once: true });
    }),
};
