// Memory for requests and answers under way, counted so that nobody can fill it.
import type { AnswerRoom } from "../wire.ts";

/** So many bytes that may be in use at once. */
export class ByteBudget {
  readonly size: number;
  /** Below 0 while more is in use than there should be. */
  left: number;
  /** How to make those give up who hold something and are still sending; the one that has been silent the longest comes first. */
  readonly sending = new Map<ByteAccount, () => void>();

  constructor(size: number) {
    this.size = size;
    this.left = size;
  }
}

/** What one request holds of a budget, nothing at first. */
export class ByteAccount implements AnswerRoom {
  readonly #budget: ByteBudget;
  #held = 0;
  #open = true;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** Holds so many bytes from now on, in place of all that it held; they are in use already, whether there is room or not. */
  become(bytes: number): void {
    if (!this.#open) return;
    this.#budget.left += this.#held - bytes;
    this.#held = bytes;
  }

  /** Holds so many bytes more, as `become` does; whether there was room for them. */
  add(bytes: number): boolean {
    this.become(this.#held + bytes);
    return this.#budget.left >= 0;
  }

  more(bytes: number): boolean {
    return bytes <= this.#budget.left && this.add(bytes);
  }

  share(bytes: number): number {
    const { left, size } = this.#budget;
    const share = left - bytes >= size / 2 ? bytes : Math.min(bytes, Math.floor(left / 16));
    // The rest is for answers that are small in any case.
    if (left < size / 128) return 0;
    this.add(share);
    return share;
  }

  /** Gives everything back, and holds nothing any more. */
  close(): void {
    this.become(0);
    this.#open = false;
    this.#budget.sending.delete(this);
  }
}
