// Reads chunks, and sees to it that none is missing between them: a reader who is given a shorter answer takes it for all there is.
import type { ChunkCache } from "./chunk-cache.ts";
import type { LogState } from "./log-table.ts";
import type { Chunk } from "./store.ts";
import { damaged } from "./store-faults.ts";
import type { View } from "./view.ts";

/**
 * The chunks of a log that hold the records from a number on, until their bytes reach `bytes`; at least one if there is any.
 *
 * @throws Error that names folder, log and number where the chunk that should come next does not
 */
export function readChunks(
  { view, cache, directory }: { view: View; cache: ChunkCache; directory: string },
  { id, name, oldest, next: end }: LogState & { name: string },
  from: number,
  bytes: number,
): Chunk[] {
  const found: Chunk[] = [];
  // What was trimmed may not be deleted yet.
  const start = Math.max(from, oldest);
  if (start >= end) return found;
  let next = firstOf(start);
  let left = bytes;
  const take = (chunk: Chunk) => {
    if (chunk.first !== next) throw missing(next);
    found.push(chunk);
    left -= chunk.bytes.length;
    next = chunk.first + chunk.count;
  };
  while ((found.length === 0 || left > 0) && next < end) {
    const known = cache.get(id, next);
    if (known) {
      take(known);
      continue;
    }
    const before = next;
    for (const chunk of view.chunksFrom(id, next)) {
      take(chunk);
      cache.set(id, chunk);
      if (left <= 0) break;
    }
    if (next === before) throw missing(next);
  }
  return found;

  /** The number with which the chunk begins that holds another one. */
  function firstOf(number: number): number {
    if (cache.get(id, number)) return number;
    const chunk = view.chunkAt(id, number);
    if (!chunk || chunk.first + chunk.count <= number) throw missing(number);
    return chunk.first;
  }

  function missing(number: number): Error {
    return damaged(directory, `is damaged: log ${name} should hold record ${number}, and does not`);
  }
}
