// The chunks that were stored or read last, in memory: who keeps up with a partition reads what has just been written, and
// need not wait for the disk, nor for a checksum of what was in memory a moment ago.
import type { Chunk } from "./store.ts";

/** How many bytes are kept, with what the objects around each chunk take. */
const maxBytes = 32 * 1024 * 1024;
const costOf = ({ bytes }: Chunk) => bytes.length + 400;

export class ChunkCache {
  /** By the id of the log and the number of the first record; the one that was used last stands last. */
  readonly #chunks = new Map<string, Chunk>();
  #bytes = 0;

  get(id: number, first: number): Chunk | undefined {
    const key = `${id}/${first}`;
    const chunk = this.#chunks.get(key);
    if (!chunk) return undefined;
    this.#chunks.delete(key);
    this.#chunks.set(key, chunk);
    return chunk;
  }

  set(id: number, chunk: Chunk): void {
    const key = `${id}/${chunk.first}`;
    const known = this.#chunks.get(key);
    this.#bytes += costOf(chunk) - (known ? costOf(known) : 0);
    this.#chunks.delete(key);
    this.#chunks.set(key, chunk);
    for (const [oldest, dropped] of this.#chunks) {
      if (this.#bytes <= maxBytes) break;
      this.#chunks.delete(oldest);
      this.#bytes -= costOf(dropped);
    }
  }
}
