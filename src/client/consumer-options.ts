// What a consumer is told, and what it offers.
import type { DisRecord } from "../../generated/dis/aliases.ts";
import type { CommitPolicy } from "./committer.ts";
import type { CallOptions } from "./create-core.ts";

/** A place in every partition: the oldest record, only those to come, or the first not older than a time (ms since 1970). */
export type StartFrom = "earliest" | "latest" | { timestamp: number | Date };

/**
 * What to do when the record to be read next is not there, because it has expired (DIS.4224, DIS.4226) or because the number
 * lies beyond the end: go on with the oldest record, go on with those to come, or throw.
 */
export type GapPolicy = "earliest" | "latest" | "throw";

export interface ConsumerOptions {
  stream: string;
  /** The name under which checkpoints are committed. */
  app?: string;
  /**
   * Read only these; the long and the short form of ids are both understood. The iteration ends once all of them have come to
   * their end: deleted and read to the last record, or expired. Default: all, and those that scaling adds.
   */
  partitions?: string[];
  /** Where reading begins. Default: `checkpoint` with an app, `earliest` without one. */
  from?: StartFrom | "checkpoint";
  /** Where a partition without a checkpoint begins. Default: `earliest`. `latest` is decided anew at every start. */
  fallback?: StartFrom;
  /**
   * How many bytes of records one read gives at most, 1 to 10,485,760. A larger record is never given. Default: as the service
   * likes.
   */
  maxFetchBytes?: number;
  /** Pauses before an empty or throttled partition is read again, in ms; they double. Default: 200 to 2,000. */
  poll?: { min?: number; max?: number };
  /** What to do when records have expired before they were read. Default: `throw`. */
  onGap?: GapPolicy;
  /**
   * `manual`: only `batch.commit()` commits. Otherwise the batches that were processed, which is when the next one is asked
   * for, are committed after so many records or so many milliseconds, and at the end. Default: `{ interval: 5000 }`.
   */
  commit?: CommitPolicy;
  /** Create the app when it does not exist. Default: true. */
  createApp?: boolean;
  /** Milliseconds between two looks for partitions that scaling has added or deleted. Default: 60,000. */
  discover?: number;
  /** Changes to the retry policy of all calls. */
  retry?: CallOptions["retry"];
  /** Ends the iteration, without an error, once the batch at hand is processed. */
  signal?: AbortSignal;
}

export interface ConsumerBatch {
  /** The partition of all the records, in the long form. */
  partition_id: string;
  /** At least one, by ascending sequence number, as they came over the wire. */
  records: DisRecord[];
  /** Asks the service how many records of the partition follow. */
  lag(): Promise<number>;
  /**
   * Stores the number of the last record as the app's checkpoint, whatever the policy; with it, all earlier batches of the
   * partition count as processed.
   *
   * @throws DisError of kind `bad-argument` without an app; `out-of-range` when the record has expired meanwhile.
   */
  commit(): Promise<void>;
}

/**
 * The batches. To ask for the next one is to say that the one before is processed; leaving the loop in any other way does
 * not, so that the last batch is delivered again unless `batch.commit()` was called.
 */
export interface Consumer extends AsyncIterableIterator<ConsumerBatch> {
  // TypeScript before 5.6 takes one type argument above, so that what the end gives stands here.
  next(): Promise<IteratorResult<ConsumerBatch, undefined>>;
  /** Stops reading, commits what was processed, and ends the iteration. */
  return(): Promise<IteratorResult<ConsumerBatch, undefined>>;
  /**
   * How many records each partition still holds after those delivered, by partition id: the end of its range (`showStream`)
   * minus the position. A partition of which nothing is known yet counts all it holds.
   */
  lag(): Promise<Record<string, number>>;
}
