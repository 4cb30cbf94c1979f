// Reads all partitions of a stream side by side, fairly, and follows the stream when it is scaled.
import type { DisRecord, Partition } from "../../generated/dis/aliases.ts";
import { maxListedPartitions } from "../../generated/dis/limits.ts";
import { showStream } from "../../generated/dis/pages.ts";
import { sleep } from "./clock.ts";
import type { ConsumerOptions } from "./consumer-options.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { badAnswer, badArgument, hasCode, isDisError } from "./dis-error.ts";
import { itemsOfPages } from "./paginate.ts";
import { createPartitionReader, type PartitionReader, type Reading, type StartPosition } from "./partition-reader.ts";

/** What one read of one partition gave. */
export type Fetched = [partition: string, records: DisRecord[]];

export interface StreamReader {
  /**
   * The next records of the partition that has waited longest; undefined once the reader is stopped or everything that it was
   * to read has come to its end.
   */
  take(): Promise<Fetched | undefined>;
  /** Makes `take` throw. */
  fail(error: unknown): void;
  /** How many records each partition holds after those that were taken. */
  lag(): Promise<Record<string, number>>;
}

interface Followed {
  partition: Partition;
  reading: boolean;
  /** The end of its range when it was left; undefined before that. */
  left?: bigint;
  read?: PartitionReader;
  /** The number after the last record taken, or where reading began. */
  taken?: bigint | undefined;
}

/**
 * Makes the reader of the stream that the options name.
 *
 * @param call - for every call, all of which but those for `lag` are aborted by `stop`.
 * @param startOf - tells where a partition begins; `later` when it was not there at first.
 * @throws DisError of kind `bad-argument` for pauses that cannot be.
 */
export function createStreamReader(
  core: Pick<ClientCore, "operations" | "clock">,
  options: ConsumerOptions,
  call: CallOptions,
  stop: AbortController,
  startOf: (partition: Partition, later: boolean) => Promise<StartPosition>,
): StreamReader {
  const { stream, partitions, discover = 60_000, poll: { min = 200, max = 2000 } = {} } = options;
  if (!(min > 0 && max >= min)) throw badArgument(`a consumer cannot poll every ${min} to ${max} ms`);
  const { clock } = core;
  const { signal } = stop;
  const stoppable = { ...call, signal };
  const only = partitions && new Set(partitions.map(longForm));
  const followed = new Map<string, Followed>();
  /** At most one entry for each partition, which bounds what is read ahead; to call it is to take what was read. */
  const ready: (() => Fetched)[] = [];
  let failure: { error: unknown } | undefined;
  let started = false;
  let wake = () => {};

  signal.addEventListener("abort", () => wake(), { once: true });

  function fail(error: unknown): void {
    if (signal.aborted) return;
    failure = { error };
    stop.abort();
  }

  function list(listing: CallOptions) {
    return itemsOfPages(
      core,
      "showStream",
      showStream,
      { stream_name: stream, limit_partitions: maxListedPartitions },
      listing,
    );
  }

  async function watch(): Promise<void> {
    const listed = await look(false);
    for (const id of only ?? []) {
      if (!listed.has(id)) throw badArgument(`stream ${stream} has no partition ${id} to read`);
    }
    wake();
    for (;;) {
      await sleep(clock, discover, signal);
      if (signal.aborted) return;
      await look(true).catch((error) => {
        if (!isDisError(error) || !error.retriable) throw error;
      });
    }
  }

  /** Starts to follow what is new, and returns the ids of all partitions. */
  async function look(later: boolean): Promise<Set<string>> {
    const listed = new Set<string>();
    for await (const partition of list(stoppable)) {
      const { partition_id: id, status } = partition;
      if (typeof id !== "string" || typeof status !== "string") {
        throw badAnswer("showStream", "a partition without id or status");
      }
      listed.add(id);
      if ((only && !only.has(id)) || status === "CREATING") continue;
      const source = followed.get(id) ?? { partition, reading: false };
      source.partition = partition;
      followed.set(id, source);
      if (!source.reading && mayHoldMore(source)) void follow(source, later).catch(fail);
    }
    return listed;
  }

  async function follow(source: Followed, later: boolean): Promise<void> {
    source.reading = true;
    let pause = min;
    while (!signal.aborted) {
      // As it was before the read: a deleted partition gets no more records.
      const { partition } = source;
      const reading = await read(source, later);
      if (reading === "expired" || (reading?.records.length === 0 && isReadToEnd(partition, reading.next))) {
        source.left = rangeOf(partition)?.next ?? 0n;
        break;
      }
      if (reading && reading.records.length > 0) {
        await handOver(source, reading);
        pause = min;
      } else {
        await sleep(clock, pause, signal);
        pause = Math.min(max, pause * 2);
      }
    }
    source.reading = false;
    wake();
  }

  /** Reads once; undefined when the service wants us to wait. */
  async function read(source: Followed, later: boolean): Promise<Reading | "expired" | undefined> {
    try {
      source.read ??= await open(source, later);
      return await source.read();
    } catch (error) {
      if (hasCode(error, "DIS.4319")) return "expired";
      if (isDisError(error, "throttled")) return undefined;
      throw error;
    }
  }

  /** Resolves when the records are taken; after a stop nobody takes them, and this is forgotten. */
  function handOver(source: Followed, { records, next }: Reading): Promise<void> {
    return new Promise((release) => {
      ready.push(() => {
        source.taken = next;
        release();
        return [source.partition.partition_id, records];
      });
      wake();
    });
  }

  async function open(source: Followed, later: boolean): Promise<PartitionReader> {
    const start = await startOf(source.partition, later);
    if (typeof start === "bigint") source.taken = start;
    return createPartitionReader(core, options, source.partition.partition_id, start, stoppable);
  }

  return {
    fail,

    async take() {
      if (!started) void watch().catch(fail);
      started = true;
      for (;;) {
        if (failure) throw failure.error;
        if (signal.aborted) return undefined;
        const first = ready.shift();
        if (first) return first();
        const chosen = [...followed.values()];
        if (only && chosen.length === only.size && !chosen.some(({ reading }) => reading)) return undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },

    async lag() {
      const lags: Record<string, number> = {};
      for await (const partition of list(call)) {
        const id = partition.partition_id;
        const range = rangeOf(partition);
        if (!range || (only && !only.has(id))) continue;
        const { taken = range.oldest } = followed.get(id) ?? {};
        lags[id] = Number(range.next - (taken > range.oldest ? taken : range.oldest));
      }
      return lags;
    },
  };
}

/** The number of the oldest record and that of the next one to come; undefined for an expired partition, and if nobody says. */
export function rangeOf({ sequence_number_range: range }: Partition): { oldest: bigint; next: bigint } | undefined {
  const [, oldest, next] = /^\[(\d+) : (\d+)\]$/.exec(typeof range === "string" ? range : "") ?? [];
  return oldest && next ? { oldest: BigInt(oldest), next: BigInt(next) } : undefined;
}

/**
 * Whether to follow a partition that is not followed. One that was left comes back to life when the stream is scaled up, and
 * may be deleted again before we look.
 */
function mayHoldMore({ partition, left }: Followed): boolean {
  if (partition.status !== "DELETED") return partition.status === "ACTIVE";
  const range = rangeOf(partition);
  return left === undefined || (range !== undefined && range.next > left);
}

/**
 * Whether nothing can follow: the partition takes no records, and the next one would lie behind its end. As long as no record
 * has told where reading is, it may be anywhere behind the oldest record, so that the partition has come to its end only when
 * none is left in it.
 */
function isReadToEnd(partition: Partition, next: bigint | undefined): boolean {
  const range = rangeOf(partition);
  return partition.status === "DELETED" && range !== undefined && (next ?? range.oldest) >= range.next;
}

function longForm(partition: string): string {
  return /^\d+$/.test(partition) ? `shardId-${partition.padStart(10, "0")}` : partition;
}
