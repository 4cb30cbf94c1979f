// Reads chunks, and sees to it that none is missing between them: a reader who is given a shorter answer takes it for all there is.

import type { Chunk } from "../store.ts";
import type { ChunkCache } from "./chunk-cache.ts";
import type { LogState } from "./log-table.ts";
import type { View } from "./view.ts";

/**
 * The chunks of a log that hold the records from a number on, until their bytes reach `bytes`; at least one if there is any.
 *
 * @throws Error that names folder, log and number where the chunk that should come next does not
 */
export function readChunks(
  { view, cache }: { view: View; cache: ChunkCache },
  log: LogState,
  from: number,
  bytes: number,
): Chunk[] {
  const found: Chunk[] = [];
  // What was trimmed may not be deleted yet.
  const start = Math.max(from, log.oldest);
  if (start >= log.next) return found;
  let next = cache.get(log.id, start) ? start : view.chunkAt(log, start).first;
  let left = bytes;
  const take = (chunk: Chunk) => {
    if (chunk.first !== next) throw view.missing(log.name, next);
    found.push(chunk);
    left -= chunk.bytes.length;
    next = chunk.first + chunk.count;
  };
  while ((found.length === 0 || left > 0) && next < log.next) {
    const known = cache.get(log.id, next);
    if (known) {
      take(known);
      continue;
    }
    const before = next;
    for (const chunk of view.chunksFrom(log, next)) {
      take(chunk);
      cache.set(log.id, chunk);
      if (left <= 0) break;
    }
    if (next === before) throw view.missing(log.name, next);
  }
  return found;
}
