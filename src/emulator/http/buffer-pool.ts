// Buffers that are used again and again: memory that is new to the process takes longer to get than what is then copied into it.

const blockBytes = 1_048_576;
const smallestBytes = 4096;
/** How much is kept while nobody uses it. */
const maxFreeBytes = 32 * blockBytes;

export class BufferPool {
  /** By size; those that were used last stand last. */
  readonly #free = new Map<number, Buffer[]>();
  #freeBytes = 0;

  /** Room for so many bytes, with anything in it; to be given back once nobody looks at it any more. */
  take(bytes: number): Buffer {
    const size = sizeFor(bytes);
    const found = this.#free.get(size)?.pop();
    if (!found) return Buffer.allocUnsafeSlow(size);
    this.#freeBytes -= size;
    return found;
  }

  giveBack(buffer: Buffer): void {
    const size = buffer.length;
    const alike = this.#free.get(size) ?? [];
    alike.push(buffer);
    this.#free.delete(size);
    this.#free.set(size, alike);
    this.#freeBytes += size;
    for (const [other, buffers] of this.#free) {
      while (this.#freeBytes > maxFreeBytes && buffers.pop()) this.#freeBytes -= other;
    }
  }
}

/** Powers of two up to a block, then whole blocks, so that most buffers fit the next one who needs some. */
function sizeFor(bytes: number): number {
  if (bytes > blockBytes) return Math.ceil(bytes / blockBytes) * blockBytes;
  return Math.max(smallestBytes, 2 ** Math.ceil(Math.log2(bytes)));
}
