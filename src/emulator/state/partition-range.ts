// The sequence numbers that a partition holds at a given time.
import { partitionId, partitionNumber } from "../domain/partition-id.ts";
import { logOf, partitionStatus, retentionStart, type StreamState } from "../domain/stream.ts";
import { DisRefusal } from "../refusal.ts";
import type { State } from "../store/store.ts";

export interface PartitionRange {
  /** The number of the oldest record that has not expired, or `next` when there is none. */
  oldest: number;
  /** The number of the next record to come. */
  next: number;
}

/** The range of what has not expired, whatever the store still holds. */
export function partitionRange(
  state: Pick<State, "range" | "seek">,
  stream: StreamState,
  partition: number,
  now: number,
): PartitionRange {
  const log = logOf(stream, partition);
  const range = state.range(log);
  if (range.oldest === range.next) return range;
  const kept = Math.max(state.seek(log, retentionStart(stream, now)), stream.partitions[partition]?.from ?? 0);
  return kept > range.oldest ? { oldest: kept, next: range.next } : range;
}

/** What the store may forget of a partition, if anything: what has expired for certain. */
export function expiredRecords(
  state: Pick<State, "range" | "seek">,
  stream: StreamState,
  partition: number,
  provenNow: number,
): { log: string; before: number }[] {
  const log = logOf(stream, partition);
  const { oldest, next } = state.range(log);
  const before = oldest === next ? oldest : state.seek(log, retentionStart(stream, provenNow));
  return before > oldest ? [{ log, before }] : [];
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
