// Records on their way into one sendRecords: what they are, how large, and what became of each.
import { maxRecordBytes } from "../../generated/dis/limits.ts";
import { isBase64 } from "../openapi/content-encoding.ts";
import { isObject, sequenceNumberOf } from "./answer.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { badAnswer, badArgument, DisError, errorOfAnswer } from "./dis-error.ts";
import { bytesOrText, encodeData, encodeUpTo, type RecordData, utf8 } from "./record-data.ts";
import type { RetryPolicy } from "./retry.ts";

/** Up to how many characters a text is encoded together with others. */
const shortText = 1024;

/**
 * A record to put. `data` is encoded by the client: text as UTF-8, bytes as they are, any other object as JSON. Whoever
 * has base64 already, such as the `data` of a record that was read, gives `base64` in its place.
 *
 * At most one routing field counts: `partition_id` before `explicit_hash_key` before `partition_key`. Without any the
 * service chooses a partition at random.
 */
export type RecordToPut = ({ data: RecordData; base64?: never } | { base64: string; data?: never }) & {
  /** Its hash chooses the partition, and consumers get it back. */
  partition_key?: string;
  /** The hash itself, a decimal text from 0 to 9223372036854775807. */
  explicit_hash_key?: string;
  partition_id?: string;
  /** When the record was made, in milliseconds since 1970. Default: when it arrives. */
  timestamp?: number;
};

/** Where a record was stored. */
export interface StoredRecord {
  partition_id: string;
  sequence_number: string;
}

/** A stream by name, or by id for one that another account shares. */
export type StreamTarget = string | { stream_name?: string; stream_id?: string };

/** A record as it is sent, its JSON in pieces, so that no value has to be escaped or walked through again. */
export class Entry {
  /** Text for `encodeTexts`, which comes before the entry is sent, or nothing. */
  text = "";
  /** Base64, maybe without its padding. */
  data = "";
  /** What follows the quote behind the data: the other fields. */
  readonly rest: string;
  /** The size of the data before base64, in bytes; while there is a text the least that it can be. */
  size: number;

  /** Throws a `bad-argument` error, with the index of the record if there is one, when DIS could not take the record. */
  constructor(record: RecordToPut, index?: number) {
    const { data, base64 } = record;
    if ((data === undefined || data === null) === (base64 === undefined))
      throw refusal(index, "needs either data or base64");
    let value: string | Uint8Array;
    try {
      value = base64 ?? bytesOrText(data as RecordData);
    } catch (error) {
      throw refusal(index, "has data that has no JSON", (error as Error).cause);
    }
    this.rest = restOf(record);
    if (base64 === undefined && typeof value === "string" && value.length <= shortText) {
      this.text = value;
      this.size = value.length;
      return;
    }
    if (base64 !== undefined && !isBase64(base64)) {
      throw refusal(index, "has a base64 that is none");
    }
    const encoded = base64 ?? encodeUpTo(maxRecordBytes, value);
    this.size = typeof encoded === "number" ? encoded : sizeOf(encoded);
    if (this.size > maxRecordBytes)
      throw refusal(index, `holds ${this.size} bytes; a record of DIS holds at most ${maxRecordBytes}`);
    this.data = encoded as string;
  }

  /** Its JSON from its base64 on, without the closing brace, which can as well be part of what stands between two entries. */
  get json(): string {
    return this.data + ends[this.data.length % 4] + this.rest;
  }

  /** Makes its data a text of its own; one that was encoded with others holds all of them in memory. */
  detach(): void {
    this.data = btoa(atob(this.data));
  }
}

/** How many texts are encoded together. */
export const textsTogether = 128;

/** By how many bytes are left over: fills a text up, so that in base64 the next one begins with a new group of characters. */
const fill = ["", "\0\0", "\0"];

/** By how many characters are left over: the padding of base64, and the quote. */
const ends = ['"', "", '=="', '="'];

/** Where texts are written to see whether they are ASCII: then they have a byte for each character, and all of them fit. */
const room = new Uint8Array(textsTogether * (shortText + 4));

/**
 * Encodes the texts of entries, at most `textsTogether`, in little more time than one of them takes if all are ASCII, the usual
 * case. Returns by how many bytes the entries have turned out larger.
 */
export function encodeTexts(entries: readonly Entry[]): number {
  const all = entries.map(({ text }) => text + fill[text.length % 3]).join("");
  const base64 = utf8.encodeInto(all, room).written === all.length && btoa(all);
  let start = 0;
  let grown = 0;
  for (const entry of entries) {
    const { text, size } = entry;
    if (!text) continue;
    entry.text = "";
    if (base64) {
      const end = start + Math.ceil((text.length * 4) / 3);
      entry.data = base64.slice(start, end);
      start = Math.ceil(end / 4) * 4;
    } else {
      entry.data = encodeData(text);
      entry.size = sizeOf(entry.data);
      grown += entry.size - size;
    }
  }
  return grown;
}

function sizeOf(base64: string): number {
  return Math.floor(base64.replace(/=+/, "").length * 0.75);
}

function restOf({ partition_key, explicit_hash_key, partition_id, timestamp }: RecordToPut): string {
  let rest = "";
  if (partition_key !== undefined) rest += `,"partition_key":${JSON.stringify(partition_key)}`;
  if (explicit_hash_key !== undefined) rest += `,"explicit_hash_key":${JSON.stringify(explicit_hash_key)}`;
  if (partition_id !== undefined) rest += `,"partition_id":${JSON.stringify(partition_id)}`;
  if (timestamp !== undefined) rest += `,"timestamp":${JSON.stringify(timestamp)}`;
  return rest;
}

function refusal(index: number | undefined, problem: string, cause?: unknown): DisError {
  const name = index === undefined ? "the record" : `record ${index}`;
  return new DisError(`${name} ${problem}`, { kind: "bad-argument", cause });
}

/** The fields of a request that name the stream; throws a `bad-argument` error when there are none. */
export function streamFields(stream: StreamTarget): { stream_name: string; stream_id?: string } {
  const { stream_name = "", stream_id } = typeof stream === "string" ? { stream_name: stream } : stream;
  if (!stream_name && !stream_id) {
    throw badArgument("putting records needs a stream_name or a stream_id");
  }
  return stream_id ? { stream_name, stream_id } : { stream_name };
}

export interface SendOptions {
  signal?: AbortSignal | undefined;
  timeout?: number | undefined;
  /** The policy for the whole request. */
  retry: RetryPolicy;
}

export interface SendResult {
  /** For each entry where it was stored, or why not. */
  outcomes: (StoredRecord | DisError)[];
  /** Why the request failed as a whole, if it did. */
  failure?: DisError;
}

/** Sends entries in one request, which the policy repeats as a whole while it is refused or lost. Never throws. */
export async function sendEntries(
  core: Pick<ClientCore, "call">,
  stream: { stream_name: string; stream_id?: string },
  entries: readonly Entry[],
  options: SendOptions,
): Promise<SendResult> {
  try {
    const parts = entries.map((entry) => entry.json);
    // What stands around them goes to the first and the last one, as to add it to all would copy them once more.
    parts[0] = `${JSON.stringify(stream).slice(0, -1)},"records":[{"data":"${parts[0]}`;
    parts.push(`${parts.pop()}}]}`);
    const json = parts.join('},{"data":"');
    const answer = (await core.call("sendRecords", {}, options as CallOptions, json)) as { records?: unknown };
    const results = answer?.records;
    if (!Array.isArray(results) || results.length !== entries.length) {
      throw badAnswer("sendRecords", `no list of ${entries.length} results`);
    }
    return { outcomes: outcomesOf(results) };
  } catch (error) {
    const failure =
      error instanceof DisError
        ? error
        : new DisError(`sendRecords failed: ${error}`, {
            kind: "bad-argument",
            operationId: "sendRecords",
            cause: error,
          });
    return { outcomes: entries.map(() => failure), failure };
  }
}

function outcomesOf(results: unknown[]): (StoredRecord | DisError)[] {
  // A throttled request refuses hundreds of records for the same reason; one error serves them all.
  const refusals = new Map<string, DisError>();
  return results.map((result: unknown) => {
    const { partition_id, sequence_number, error_code, error_message } = isObject(result) ? result : {};
    if (error_code) {
      const text = JSON.stringify({ errorCode: error_code, message: error_message });
      const known = refusals.get(text) ?? errorOfAnswer({ status: 200, headers: new Headers(), text }, "sendRecords");
      known.attempts = 1;
      refusals.set(text, known);
      return known;
    }
    const number = sequenceNumberOf(sequence_number);
    if (typeof partition_id !== "string" || !partition_id || number === undefined) {
      return badAnswer("sendRecords", "a result without partition or number");
    }
    const asItCame = number === sequence_number && error_code === undefined && error_message === undefined;
    return asItCame ? (result as StoredRecord) : { partition_id, sequence_number: number };
  });
}

/**
 * Whether a record that ended so may be sent once more: after flow control and errors of the service inside a 200, and,
 * where duplicates are allowed, after an answer that nobody can read. What failed as a whole was repeated already.
 */
export function mayRepeat(error: DisError, { repeatUnsafe }: RetryPolicy): boolean {
  return error.kind === "bad-answer" ? repeatUnsafe : error.status === 200 && error.retriable;
}
