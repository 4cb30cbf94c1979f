// The sequence numbers that a partition holds at a given time.
import { partitionId, partitionNumber } from "./domain/partition-id.ts";
import { logOf, partitionStatus, retentionStart, type StreamState } from "./domain/stream.ts";
import { DisRefusal } from "./refusal.ts";
import { type Awaitable, andThen, type Store } from "./store/store.ts";

export interface PartitionRange {
  /** The number of the oldest record that has not expired, or `next` when there is none. */
  oldest: number;
  /** The number of the next record to come. */
  next: number;
}

/** Reads the range, and lets the store forget what has expired. */
export function partitionRange(
  store: Store,
  stream: StreamState,
  partition: number,
  now: number,
): Awaitable<PartitionRange> {
  const log = logOf(stream, partition);
  return andThen(store.range(log), ({ oldest, next }) => {
    if (oldest === next) return { oldest, next };
    return andThen(store.seek(log, retentionStart(stream, now)), (first) => {
      const kept = Math.max(oldest, first);
      // What cannot be forgotten now is so the next time.
      if (kept > oldest) store.trim(log, kept).catch(() => {});
      return { oldest: kept, next };
    });
  });
}

/** The number of a partition, which may have expired; throws DIS.4302. */
export function existingPartition(stream: StreamState, project: string, id: string): number {
  const number = partitionNumber(id);
  if (number === undefined || !stream.partitions[number]) throw new DisRefusal("DIS.4302", [stream.name, project, id]);
  return number;
}

/** The number of a partition that can be read; throws DIS.4302 or DIS.4319. */
export function readablePartition(stream: StreamState, project: string, id: string, now: number): number {
  const number = existingPartition(stream, project, id);
  if (partitionStatus(stream, number, now) === "EXPIRED") {
    throw new DisRefusal("DIS.4319", [stream.name, project, partitionId(number)]);
  }
  return number;
}

/** Throws DIS.4224, in the words that clients parse, for a number outside of the range. */
export function requireWithin(number: string, from: number, to: number, { oldest, next }: PartitionRange): void {
  const value = BigInt(number);
  if (value >= from && value <= to) return;
  throw new DisRefusal("DIS.4224", [number, " should be within ", oldest, " ", next]);
}
