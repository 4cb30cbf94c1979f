// Buffers that are used again and again: memory that is new to the process takes longer to get than what is then copied into it.

const blockBytes = 1_048_576;
/** How much is kept while nobody uses it. */
const maxFreeBytes = 32 * blockBytes;

export class BufferPool {
  readonly #free: Buffer[] = [];
  #freeBytes = 0;

  /** Room for so many bytes, with anything in it; to be given back once nobody looks at it any more. */
  take(bytes: number): Buffer {
    const found = this.#free.findLastIndex(({ length }) => length >= bytes);
    if (found < 0) return Buffer.allocUnsafeSlow(Math.ceil(bytes / blockBytes) * blockBytes);
    const [buffer] = this.#free.splice(found, 1) as [Buffer];
    this.#freeBytes -= buffer.length;
    return buffer;
  }

  giveBack(buffer: Buffer): void {
    if (this.#freeBytes + buffer.length > maxFreeBytes) return;
    this.#free.push(buffer);
    this.#freeBytes += buffer.length;
  }
}
