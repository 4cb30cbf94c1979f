// Time as the client sees it, so that tests can hold it in their hands.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `ring` once after so many milliseconds, never before it has returned, unless what it returned is called first. */
  after(milliseconds: number, ring: () => void): () => void;
}

/** What is due in more than 24 days never rings. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, ring) {
    // A timer of a longer time would fire at once.
    const timer = milliseconds >= 2 ** 31 - 1 ? undefined : setTimeout(ring, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves after so many milliseconds, or at once when the signal is aborted. Never rejects. */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const wake = () => {
      cancel();
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const cancel = clock.after(milliseconds, wake);
    signal?.addEventListener("abort", wake);
  });
}
