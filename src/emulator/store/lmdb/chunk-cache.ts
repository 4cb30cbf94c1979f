// The chunks that were stored or read last, in memory: who keeps up with a partition reads what has just been written, and
// need not wait for the disk, nor for a checksum of what was in memory a moment ago.
import type { Chunk } from "../store.ts";

/** How many bytes are kept: of all memory that the chunks hold on to, and what the objects around each of them take. */
const maxBytes = 32 * 1024 * 1024;
const bytesAroundChunk = 400;

export class ChunkCache {
  /** By the id of the log and the number of the first record; the one that was used last stands last. */
  readonly #chunks = new Map<string, Chunk>();
  /** How many chunks there are in each piece of memory: it is free only once none of them is kept. */
  readonly #memory = new Map<ArrayBufferLike, number>();
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
    this.#delete(key);
    this.#chunks.set(key, chunk);
    const { buffer } = chunk.bytes;
    const inBuffer = this.#memory.get(buffer) ?? 0;
    this.#memory.set(buffer, inBuffer + 1);
    this.#bytes += bytesAroundChunk + (inBuffer === 0 ? buffer.byteLength : 0);
    for (const oldest of this.#chunks.keys()) {
      if (this.#bytes <= maxBytes) break;
      this.#delete(oldest);
    }
  }

  #delete(key: string): void {
    const chunk = this.#chunks.get(key);
    if (!chunk) return;
    this.#chunks.delete(key);
    const { buffer } = chunk.bytes;
    const left = (this.#memory.get(buffer) as number) - 1;
    if (left > 0) this.#memory.set(buffer, left);
    else this.#memory.delete(buffer);
    this.#bytes -= bytesAroundChunk + (left === 0 ? buffer.byteLength : 0);
  }
}
