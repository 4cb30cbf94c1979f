// Reads batches, and sees to it that none is missing between them: a reader who is given a shorter answer takes it for all there is.

import type { Batch } from "../store.ts";
import type { BatchCache } from "./batch-cache.ts";
import type { LogState } from "./log-table.ts";
import type { View } from "./view.ts";

/**
 * The batches of a log that hold the records from a number on, until their bytes reach `bytes`; at least one if there is any.
 *
 * @throws Error that names folder, log and number where the batch that should come next does not
 */
export function readBatches(
  { view, cache }: { view: View; cache: BatchCache },
  log: LogState,
  from: number,
  bytes: number,
): Batch[] {
  const found: Batch[] = [];
  // What was trimmed may not be deleted yet.
  const start = Math.max(from, log.oldest);
  if (start >= log.next) return found;
  let next = cache.get(log.id, start) ? start : view.batchAt(log, start).first;
  let left = bytes;
  const take = (batch: Batch) => {
    if (batch.first !== next) throw view.missing(log.name, next);
    found.push(batch);
    left -= batch.bytes.length;
    next = batch.first + batch.count;
  };
  while ((found.length === 0 || left > 0) && next < log.next) {
    const known = cache.get(log.id, next);
    if (known) {
      take(known);
      continue;
    }
    const before = next;
    for (const batch of view.batchesFrom(log, next)) {
      take(batch);
      cache.set(log.id, batch);
      if (left <= 0) break;
    }
    if (next === before) throw view.missing(log.name, next);
  }
  return found;
}
