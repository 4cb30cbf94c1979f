// Reads one partition in order: obtains cursors, renews them, and decides what to do when records have gone.
import type { DisRecord } from "../../generated/dis/aliases.ts";
import { isObject, sequenceNumberOf } from "./answer.ts";
import type { ConsumerOptions } from "./consumer-options.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { badAnswer, hasCode, isDisError, OutOfRangeError } from "./dis-error.ts";

/** Where reading begins: the number of a record, or a place that only the service can turn into one. */
export type StartPosition =
  | bigint
  | "TRIM_HORIZON"
  | "LATEST"
  | {
      timestamp: number;
      /** No record of the partition has expired, so that a time before its oldest record means the beginning. */
      whole: boolean;
    };

export interface Reading {
  records: DisRecord[];
  /** The number of the next record to be read; undefined until the first record has told it. */
  next: bigint | undefined;
}

/**
 * Reads once. An empty answer says that there is no record at the moment, not that the partition has come to its end.
 *
 * @throws OutOfRangeError, or a DisError with DIS.4300 for a timestamp, when records have gone and the policy is `throw`.
 */
export type PartitionReader = () => Promise<Reading>;

/** Cursors are valid for 5 minutes; Huawei's Kafka adapter gives up on them after 4.5. */
const cursorLifetime = 270_000;

/** How often in a row a cursor that was just obtained may be refused. */
const cursorAttempts = 5;

/** Makes the reader of a partition, whose id is in the long form. */
export function createPartitionReader(
  { clock, operations }: Pick<ClientCore, "operations" | "clock">,
  { stream, onGap = "throw", maxFetchBytes }: ConsumerOptions,
  partition: string,
  start: StartPosition,
  call: CallOptions,
): PartitionReader {
  let position = start;
  let cursor: string | undefined;
  /** When the cursor was asked for. */
  let obtained = 0;

  return async () => {
    for (let refused = 1; ; refused++) {
      try {
        return await readOnce();
      } catch (error) {
        if (!isDisError(error, "expired-cursor") || refused === cursorAttempts) throw error;
        // A new cursor mends it, or is refused with the range of the partition, and then the policy decides.
        cursor = undefined;
      }
    }
  };

  async function readOnce(): Promise<Reading> {
    if (!cursor || clock.now() - obtained >= cursorLifetime) cursor = await obtain();
    const asked = clock.now();
    const args = { "partition-cursor": cursor, ...(maxFetchBytes ? { max_fetch_bytes: maxFetchBytes } : {}) };
    const { records, next_partition_cursor } = await operations.consumeRecords(args, call);
    requireRecords(records);
    // Without one, which Huawei's Flink sample takes for the end of the partition, the next read asks for a new one.
    cursor = textOrNothing(next_partition_cursor);
    obtained = asked;
    const last = records.at(-1);
    if (last) position = BigInt(last.sequence_number) + 1n;
    return { records, next: typeof position === "bigint" ? position : undefined };
  }

  async function obtain(): Promise<string> {
    for (let reset = false; ; reset = true) {
      try {
        obtained = clock.now();
        const args = { "stream-name": stream, "partition-id": partition, ...cursorArguments(position) };
        const { partition_cursor } = await operations.showCursor(args, call);
        if (typeof partition_cursor !== "string" || !partition_cursor) throw badAnswer("showCursor", "no cursor");
        return partition_cursor;
      } catch (error) {
        const instead = afterGap(error);
        if (instead === undefined || reset) throw error;
        position = instead;
      }
    }
  }

  function afterGap(error: unknown): StartPosition | undefined {
    const tooOld = typeof position === "object" && hasCode(error, "DIS.4300") ? position : undefined;
    if (tooOld?.whole) return "TRIM_HORIZON";
    if (onGap === "throw" || !(tooOld || isDisError(error, "out-of-range"))) return undefined;
    if (onGap === "earliest") return "TRIM_HORIZON";
    return error instanceof OutOfRangeError ? BigInt(error.latest) : "LATEST";
  }
}

function requireRecords(records: unknown): asserts records is DisRecord[] {
  if (!Array.isArray(records)) throw badAnswer("consumeRecords", "no list of records");
  for (const record of records) {
    const { sequence_number, data } = isObject(record) ? record : {};
    if (typeof sequence_number !== "string" || !sequenceNumberOf(sequence_number) || typeof data !== "string") {
      throw badAnswer("consumeRecords", "a record without sequence number or data");
    }
  }
}

function textOrNothing(cursor: unknown): string | undefined {
  if (cursor === undefined || cursor === null || cursor === "") return undefined;
  if (typeof cursor !== "string") throw badAnswer("consumeRecords", "a next_partition_cursor that is no text");
  return cursor;
}

function cursorArguments(position: StartPosition) {
  if (typeof position === "bigint") {
    return { "cursor-type": "AT_SEQUENCE_NUMBER" as const, "starting-sequence-number": String(position) };
  }
  if (typeof position === "string") return { "cursor-type": position };
  return { "cursor-type": "AT_TIMESTAMP" as const, timestamp: position.timestamp };
}
