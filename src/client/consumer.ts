// The consumer: all records of a stream in batches, from where the app stopped.
import type { Partition } from "../../generated/dis/aliases.ts";
import { createCheckpoints } from "./checkpoints.ts";
import { createCommitter } from "./committer.ts";
import type { Consumer, ConsumerBatch, ConsumerOptions } from "./consumer-options.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { badArgument } from "./dis-error.ts";
import type { StartPosition } from "./partition-reader.ts";
import { createStreamReader, rangeOf } from "./stream-reader.ts";

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
