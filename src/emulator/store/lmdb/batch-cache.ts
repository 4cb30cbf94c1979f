// The batches that were stored or read last, in memory: who keeps up with a partition reads what has just been written, and
// need not wait for the disk, nor for a checksum of what was in memory a moment ago.
import type { Batch } from "../store.ts";

/** How many bytes are kept: of all memory that the batches hold on to, and what the objects around each of them take. */
const maxBytes = 32 * 1024 * 1024;
const bytesAroundBatch = 400;

export class BatchCache {
  /** By the id of the log and the number of the first record; the one that was used last stands last. */
  readonly #batches = new Map<string, Batch>();
  /** How many batches there are in each piece of memory: it is free only once none of them is kept. */
  readonly #memory = new Map<ArrayBufferLike, number>();
  #bytes = 0;

  get(id: number, first: number): Batch | undefined {
    const key = `${id}/${first}`;
    const batch = this.#batches.get(key);
    if (!batch) return undefined;
    this.#batches.delete(key);
    this.#batches.set(key, batch);
    return batch;
  }

  set(id: number, batch: Batch): void {
    const key = `${id}/${batch.first}`;
    this.#delete(key);
    this.#batches.set(key, batch);
    const { buffer } = batch.bytes;
    const inBuffer = this.#memory.get(buffer) ?? 0;
    this.#memory.set(buffer, inBuffer + 1);
    this.#bytes += bytesAroundBatch + (inBuffer === 0 ? buffer.byteLength : 0);
    for (const oldest of this.#batches.keys()) {
      if (this.#bytes <= maxBytes) break;
      this.#delete(oldest);
    }
  }

  #delete(key: string): void {
    const batch = this.#batches.get(key);
    if (!batch) return;
    this.#batches.delete(key);
    const { buffer } = batch.bytes;
    const left = (this.#memory.get(buffer) as number) - 1;
    if (left > 0) this.#memory.set(buffer, left);
    else this.#memory.delete(buffer);
    this.#bytes -= bytesAroundBatch + (left === 0 ? buffer.byteLength : 0);
  }
}
