// The consumer: all records of a stream in batches, from where the app stopped.
import type { DisRecord, Partition } from "../../generated/dis/aliases.ts";
import { createCheckpoints } from "./checkpoints.ts";
import { type CommitPolicy, createCommitter } from "./committer.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { badArgument } from "./dis-error.ts";
import type { GapPolicy, StartPosition } from "./partition-reader.ts";
import { createStreamReader, rangeOf } from "./stream-reader.ts";

/** A place in every partition: the oldest record, only those to come, or the first not older than a time (ms since 1970). */
export type StartFrom = "earliest" | "latest" | { timestamp: number | Date };

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

/**
 * Makes a consumer; it does nothing until the first batch is asked for. Partitions are read side by side, one read and one
 * waiting batch each, and delivered in turn. Within a partition the order is that of the sequence numbers, and every record
 * is delivered at least once: after a stop those that were not committed come again.
 *
 * The iteration throws what the retry policy lets through, except flow control, which is waited out.
 *
 * @throws DisError of kind `bad-argument` for options that contradict each other.
 */
export function createConsumer(core: Pick<ClientCore, "operations" | "clock">, options: ConsumerOptions): Consumer {
  const { app } = options;
  const { from = app === undefined ? "earliest" : "checkpoint", fallback = "earliest" } = options;
  if (app === undefined && (from === "checkpoint" || options.commit !== undefined)) {
    throw badArgument("a consumer needs an app to have checkpoints");
  }
  const stop = new AbortController();
  const call: CallOptions = { retry: options.retry };
  const checkpoints = app === undefined ? undefined : createCheckpoints(core, app, options, call);
  const policy = options.commit ?? { interval: 5000 };
  const committer =
    checkpoints && createCommitter(core.clock, checkpoints.commit, policy, stop.signal, (error) => reader.fail(error));
  const reader = createStreamReader(core, options, call, stop, startOf);

  async function startOf(partition: Partition, later: boolean): Promise<StartPosition> {
    const id = partition.partition_id;
    const stored = from === "checkpoint" ? await checkpoints?.read(id, stop.signal) : undefined;
    if (stored !== undefined) return BigInt(stored) + 1n;
    const place = later ? "earliest" : from === "checkpoint" ? fallback : from;
    if (place === "earliest") return "TRIM_HORIZON";
    const range = rangeOf(partition);
    if (place !== "latest") return { timestamp: Number(place.timestamp), whole: range?.oldest === 0n };
    if (!range) return "LATEST";
    // What is passed over counts as processed, or else the next start would pass over what comes from now on.
    if (range.next > 0n) await committer?.finish(id, String(range.next - 1n), 0);
    return range.next;
  }

  async function* batches(): AsyncGenerator<ConsumerBatch, undefined, undefined> {
    let failed = true;
    try {
      for (let taken = await reader.take(); taken; taken = await reader.take()) {
        const [partition, records] = taken;
        const last = records.at(-1)?.sequence_number ?? "";
        failed = false;
        yield {
          partition_id: partition,
          records,
          lag: async () => (await reader.lag())[partition] ?? 0,
          commit: async () => {
            if (!checkpoints) throw badArgument("a consumer needs an app to commit");
            await checkpoints.commit(partition, last);
          },
        };
        failed = true;
        await committer?.finish(partition, last, records.length);
      }
      failed = false;
      return undefined;
    } finally {
      stop.abort();
      await committer?.flush(true).catch((error) => {
        if (!failed) throw error;
      });
    }
  }

  const abort = () => stop.abort();
  if (options.signal?.aborted) abort();
  options.signal?.addEventListener("abort", abort, { signal: stop.signal });
  const iterator = batches();
  return {
    next: () => iterator.next(),
    return: () => {
      // At once, since a generator that waits for a batch would let us wait too.
      abort();
      return iterator.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    lag: reader.lag,
  };
}
