// What may pass in a second: a bucket that fills at a steady rate and holds what one second brings.

export class TokenBucket {
  #rate: number;
  #level: number;
  #filled: number;

  /** Full at first. `rate` is per second. */
  constructor(rate: number, now: number) {
    this.#rate = rate;
    this.#level = rate;
    this.#filled = now;
  }

  /** Whether so much is there now. A clock that is set back fills nothing, and goes on filling from there. */
  has(amount: number, now: number): boolean {
    const passed = Math.max(0, now - this.#filled);
    this.#level = Math.min(this.#rate, this.#level + (passed * this.#rate) / 1000);
    this.#filled = now;
    return this.#level >= amount;
  }

  /** Takes so much out, also more than is there: then nothing passes until the debt is paid. */
  take(amount: number): void {
    this.#level -= amount;
  }
}
