// Reads one partition in order: obtains cursors, renews them, and decides what to do when records have gone.
import type { DisRecord } from "../../generated/dis/aliases.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { hasCode, isDisError, OutOfRangeError } from "./dis-error.ts";

/** Where reading begins: a record, or a place that only the service can turn into one. */
export type StartPosition =
  | { next: bigint }
  | { type: "TRIM_HORIZON" | "LATEST" }
  | {
      type: "AT_TIMESTAMP";
      timestamp: number;
      /** No record of the partition has expired, so that a time before its oldest record means the beginning. */
      whole: boolean;
    };

/**
 * What to do when the record to be read next is not there, because it has expired (DIS.4224, DIS.4226) or because the number
 * lies beyond the end: go on with the oldest record, go on with those to come, or throw.
 */
export type GapPolicy = "earliest" | "latest" | "throw";

export interface PartitionReaderOptions {
  core: Pick<ClientCore, "operations" | "clock">;
  stream: string;
  /** In the long form. */
  partition: string;
  start: StartPosition;
  onGap: GapPolicy;
  maxFetchBytes?: number | undefined;
  call: CallOptions;
}

export interface Reading {
  records: DisRecord[];
  /** The service gave no cursor to go on with: the partition has come to its end. */
  ended: boolean;
}

export interface PartitionReader {
  /** The number of the next record to be read; undefined until the first record has told it. */
  readonly next: bigint | undefined;
  /**
   * Reads once; an empty answer means that the partition holds no further record.
   *
   * @throws OutOfRangeError, or a DisError with DIS.4300 for a timestamp, when records have gone and the policy is `throw`.
   */
  read(): Promise<Reading>;
}

/** Cursors are valid for 5 minutes; Huawei's Kafka adapter gives up on them after 4.5. */
const cursorLifetime = 270_000;

/** How often in a row a cursor that was just obtained may be refused. */
const cursorAttempts = 5;

export function createPartitionReader(options: PartitionReaderOptions): PartitionReader {
  const { core, stream, partition, onGap, maxFetchBytes, call } = options;
  const { showCursor, consumeRecords } = core.operations;
  let position = options.start;
  let cursor: { text: string; obtained: number } | undefined;

  return {
    get next() {
      return "next" in position ? position.next : undefined;
    },

    async read() {
      for (let refused = 1; ; refused++) {
        try {
          return await readOnce();
        } catch (error) {
          if (!isDisError(error, "expired-cursor") || refused === cursorAttempts) throw error;
          // A new cursor mends it, or is refused with the range of the partition, and then the policy decides.
          cursor = undefined;
        }
      }
    },
  };

  async function readOnce(): Promise<Reading> {
    if (cursor && core.clock.now() - cursor.obtained >= cursorLifetime) cursor = undefined;
    cursor ??= await obtain();
    const obtained = core.clock.now();
    const args = { "partition-cursor": cursor.text, ...(maxFetchBytes ? { max_fetch_bytes: maxFetchBytes } : {}) };
    const { records, next_partition_cursor } = await consumeRecords(args, call);
    const last = records.at(-1);
    if (last) position = { next: BigInt(last.sequence_number) + 1n };
    // Huawei's Flink sample takes a missing cursor for the end of the partition.
    const text: string | undefined | null = next_partition_cursor;
    cursor = text ? { text, obtained } : undefined;
    return { records, ended: cursor === undefined };
  }

  async function obtain(): Promise<{ text: string; obtained: number }> {
    for (let reset = false; ; reset = true) {
      try {
        const obtained = core.clock.now();
        const answer = await showCursor(
          { "stream-name": stream, "partition-id": partition, ...cursorArguments(position) },
          call,
        );
        return { text: answer.partition_cursor, obtained };
      } catch (error) {
        const instead = afterGap(error);
        if (instead === undefined || reset) throw error;
        position = instead;
      }
    }
  }

  function afterGap(error: unknown): StartPosition | undefined {
    const timed = "type" in position && position.type === "AT_TIMESTAMP" ? position : undefined;
    const tooOld = timed && hasCode(error, "DIS.4300");
    if (tooOld && timed.whole) return { type: "TRIM_HORIZON" };
    if (onGap === "throw" || !(tooOld || isDisError(error, "out-of-range"))) return undefined;
    if (onGap === "earliest") return { type: "TRIM_HORIZON" };
    return error instanceof OutOfRangeError ? { next: BigInt(error.latest) } : { type: "LATEST" };
  }
}

function cursorArguments(position: StartPosition) {
  if ("next" in position) {
    return { "cursor-type": "AT_SEQUENCE_NUMBER" as const, "starting-sequence-number": String(position.next) };
  }
  if (position.type === "AT_TIMESTAMP") return { "cursor-type": position.type, timestamp: position.timestamp };
  return { "cursor-type": position.type };
}
