// Reads all partitions of a stream side by side, fairly, and follows the stream when it is scaled.
import type { DisRecord, Partition } from "../../generated/dis/aliases.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { badArgument, hasCode, isDisError } from "./dis-error.ts";
import { paginate } from "./paginate.ts";
import { createPartitionReader, type GapPolicy, type PartitionReader, type StartPosition } from "./partition-reader.ts";

export interface StreamReaderOptions {
  core: Pick<ClientCore, "operations" | "clock">;
  stream: string;
  /** The only partitions to read, in the long form. */
  only: Set<string> | undefined;
  /** Where a partition begins; `later` when it was not there at first. */
  startOf: (partition: Partition, later: boolean) => Promise<StartPosition>;
  onGap: GapPolicy;
  maxFetchBytes: number | undefined;
  poll: { min: number; max: number };
  /** Milliseconds between two looks at the partitions. */
  discover: number;
  /** For every call; its signal is aborted by `stop`. */
  call: CallOptions;
  stop: AbortController;
}

/** What one read of one partition gave. */
export interface Fetched {
  partition: string;
  records: DisRecord[];
}

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
  later: boolean;
  reading: boolean;
  /** The end of its range when it was read to the end. */
  end: bigint;
  reader?: PartitionReader;
  /** The number after the last record taken, or where reading began. */
  taken?: bigint | undefined;
}

export function createStreamReader(options: StreamReaderOptions): StreamReader {
  const { core, stream, only, poll, call, stop } = options;
  const { clock } = core;
  const { signal } = stop;
  const followed = new Map<string, Followed>();
  /** At most one entry for each partition, which bounds what is read ahead. */
  const ready: (Fetched & { source: Followed; release: () => void })[] = [];
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
    return paginate(core, "showStream", { stream_name: stream, limit_partitions: 1000 }, listing);
  }

  async function watch(): Promise<void> {
    const listed = await look(false);
    for (const id of only ?? []) {
      if (!listed.has(id)) {
        throw badArgument(`stream ${stream} has no partition ${id} to read`);
      }
    }
    wake();
    for (;;) {
      await clock.sleep(options.discover, signal);
      if (signal.aborted) return;
      await look(true).catch((error) => {
        if (!isDisError(error) || !error.retriable) throw error;
      });
    }
  }

  /** Starts to follow what is new, and returns the ids of all partitions. */
  async function look(later: boolean): Promise<Set<string>> {
    const listed = new Set<string>();
    for await (const partition of list(call)) {
      const { partition_id: id, status } = partition;
      listed.add(id);
      if ((only && !only.has(id)) || status === "CREATING") continue;
      const known = followed.get(id);
      const source = known ?? { partition, later, reading: false, end: 0n };
      source.partition = partition;
      followed.set(id, source);
      // A partition that was left comes back to life when the stream is scaled up, and may be deleted again before we look.
      const { next = 0n } = rangeOf(partition) ?? {};
      if (source.reading || !(status === "ACTIVE" || (status === "DELETED" && (!known || next > source.end)))) continue;
      source.later = later;
      void follow(source).catch(fail);
    }
    return listed;
  }

  async function follow(source: Followed): Promise<void> {
    source.reading = true;
    let pause = poll.min;
    for (let ended = false; !ended && !signal.aborted; ) {
      const { partition } = source;
      source.end = rangeOf(partition)?.next ?? 0n;
      let records: DisRecord[] = [];
      try {
        source.reader ??= await open(source);
        ({ records, ended } = await source.reader.read());
        ended ||= records.length === 0 && isDrained(partition, source.reader.next);
      } catch (error) {
        ended = hasCode(error, "DIS.4319");
        if (!ended && !isDisError(error, "throttled")) throw error;
      }
      if (records.length > 0) {
        await offer(source, records);
        pause = poll.min;
      } else if (!ended) {
        await clock.sleep(pause, signal);
        pause = Math.min(poll.max, pause * 2);
      }
    }
    source.reading = false;
    wake();
  }

  async function open(source: Followed): Promise<PartitionReader> {
    const { partition, later } = source;
    const start = await options.startOf(partition, later);
    if ("next" in start) source.taken = start.next;
    return createPartitionReader({ ...options, partition: partition.partition_id, start });
  }

  /** Hands records over, and resolves when they are taken; after a stop nobody takes them, and the reader is forgotten. */
  function offer(source: Followed, records: DisRecord[]): Promise<void> {
    return new Promise((release) => {
      ready.push({ partition: source.partition.partition_id, records, source, release });
      wake();
    });
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
        if (first) {
          const { partition, records, source, release } = first;
          source.taken = after(records);
          release();
          return { partition, records };
        }
        const chosen = [...followed.values()];
        if (only && chosen.length === only.size && !chosen.some(({ reading }) => reading)) return undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },

    async lag() {
      const lags: Record<string, number> = {};
      const { signal: _, ...listing } = call;
      for await (const partition of list(listing)) {
        const range = rangeOf(partition);
        if (!range || (only && !only.has(partition.partition_id))) continue;
        const { taken = range.oldest } = followed.get(partition.partition_id) ?? {};
        lags[partition.partition_id] = Number(range.next - (taken > range.oldest ? taken : range.oldest));
      }
      return lags;
    },
  };
}

/** The number of the oldest record and that of the next one to come; undefined for an expired partition. */
export function rangeOf({ sequence_number_range }: Partition): { oldest: bigint; next: bigint } | undefined {
  const [, oldest, next] = /^\[(\d+) : (\d+)\]$/.exec(sequence_number_range ?? "") ?? [];
  return oldest && next ? { oldest: BigInt(oldest), next: BigInt(next) } : undefined;
}

/** Whether nothing can follow any more: the partition, as it was before the read, takes no records, and all were read. */
function isDrained(partition: Partition, next: bigint | undefined): boolean {
  const range = rangeOf(partition);
  return partition.status === "DELETED" && !(range && next !== undefined && next < range.next);
}

function after(records: DisRecord[]): bigint | undefined {
  const last = records.at(-1);
  return last && BigInt(last.sequence_number) + 1n;
}
