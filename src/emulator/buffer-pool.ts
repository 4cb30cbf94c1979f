// Buffers that are used again and again: memory that is new to the process takes longer to get than what is then copied into it.

const blockBytes = 1_048_576;
/** How many are kept while nobody uses them. */
const maxFree = 16;

export class BufferPool {
  readonly #free: Buffer[] = [];

  /** Room for so many bytes, with anything in it; to be given back once nobody looks at it any more. */
  take(bytes: number): Buffer {
    return (bytes <= blockBytes ? this.#free.pop() : undefined) ?? Buffer.allocUnsafeSlow(Math.max(bytes, blockBytes));
  }

  giveBack(buffer: Buffer): void {
    if (buffer.length === blockBytes && this.#free.length < maxFree) this.#free.push(buffer);
  }
}
