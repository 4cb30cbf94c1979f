// The records of an upload. The usual body is read without JSON.parse: what it would make of each field is most of the work
// that a record is.
import type { SendRecordsEntry } from "../../../generated/dis/aliases.ts";
import { partitionNumber } from "./partition-id.ts";
import type { Routing } from "./routing.ts";

export interface SentRecord extends Routing {
  /** Those of its fields that readers get, its data and its partition key, as JSON without the braces around. */
  json: string;
  /** By how many bytes that is longer than its characters are. */
  wide: number;
  /** The size of the data before base64, in bytes. */
  size: number;
  /** Milliseconds since 1970, if the producer gave them. */
  timestamp: number | undefined;
}

export interface SentRecords {
  stream_name: string;
  stream_id: string | undefined;
  records: SentRecord[];
}

/** An entry that was read by other means. Its data has to be base64. */
export function sentRecord(entry: SendRecordsEntry): SentRecord {
  const { data, timestamp, partition_key, explicit_hash_key, partition_id } = entry;
  const size = sizeOf(data.length, data.endsWith("==") ? 2 : data.endsWith("=") ? 1 : 0);
  const json = JSON.stringify({ data, ...(partition_key ? { partition_key } : {}) }).slice(1, -1);
  const wide = Buffer.byteLength(json) - json.length;
  return { json, wide, size, timestamp, partition_key, explicit_hash_key, partition_id };
}

function sizeOf(characters: number, padding: number): number {
  return (characters / 4) * 3 - padding;
}

/**
 * Reads the body of an upload, if it is as clients usually send it: the known fields, each once, without escapes, all of it
 * valid. Undefined for anything else, valid or not; that is for the validators to tell.
 */
export function readSendBody(bytes: Buffer): SentRecords | undefined {
  return new BodyReader(bytes).read();
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const equals = 0x3d;
const backslash = 0x5c;
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** 1 for the characters of base64, and for two of them in a row. */
const base64 = new Uint8Array(256);
const base64Pairs = new Uint8Array(65_536);
for (const character of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")) {
  base64[character] = 1;
}
for (let pair = 0; pair < base64Pairs.length; pair++) {
  base64Pairs[pair] = (base64[pair >> 8] as number) & (base64[pair & 0xff] as number);
}

const streamName = /^[A-Za-z0-9_-]{1,64}$/;
const streamId = /^[A-Za-z0-9]{19}$/;
const hashKey = /^[0-9]{1,19}$/;

class BodyReader {
  readonly #bytes: Buffer;
  readonly #words: DataView;
  /** The same as a text; parts of it are made without copying. */
  readonly #text: string;
  #at = 0;
  /** Where the text that was read last stands, without its quotes. */
  #start = 0;
  #end = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#text = bytes.toString("latin1");
  }

  read(): SentRecords | undefined {
    let stream_name: string | undefined;
    let stream_id: string | undefined;
    let records: SentRecord[] | undefined;
    if (!this.#take(openBrace)) return undefined;
    do {
      const name = this.#name();
      if (name === "stream_name" && stream_name === undefined) {
        stream_name = this.#plainText();
        if (stream_name === undefined || !streamName.test(stream_name)) return undefined;
      } else if (name === "stream_id" && stream_id === undefined) {
        stream_id = this.#plainText();
        if (stream_id === undefined || !(stream_id === "" || streamId.test(stream_id))) return undefined;
      } else if (name === "records" && records === undefined) {
        records = this.#records();
        if (records === undefined) return undefined;
      } else return undefined;
    } while (this.#take(comma));
    if (!this.#take(closeBrace) || this.#next() !== undefined) return undefined;
    if (stream_name === undefined || records === undefined) return undefined;
    return { stream_name, stream_id: stream_id || undefined, records };
  }

  #records(): SentRecord[] | undefined {
    if (!this.#take(openBracket)) return undefined;
    const records: SentRecord[] = [];
    do {
      const record = this.#record();
      if (!record) return undefined;
      records.push(record);
    } while (this.#take(comma));
    return this.#take(closeBracket) ? records : undefined;
  }

  #record(): SentRecord | undefined {
    if (!this.#take(openBrace)) return undefined;
    const start = this.#at;
    let data: string | undefined;
    let size = 0;
    let partition_key: string | undefined;
    let explicit_hash_key: string | undefined;
    let partition_id: string | undefined;
    let timestamp: number | undefined;
    do {
      const name = this.#name();
      if (name === "data" && data === undefined) {
        size = this.#data();
        if (size < 0) return undefined;
        data = this.#text.slice(this.#start, this.#end);
      } else if (name === "partition_key" && partition_key === undefined) {
        partition_key = this.#plainText();
        if (partition_key === undefined) return undefined;
      } else if (name === "partition_id" && partition_id === undefined) {
        partition_id = this.#plainText();
        if (partition_id === undefined || !(partition_id === "" || partitionNumber(partition_id) !== undefined))
          return undefined;
      } else if (name === "explicit_hash_key" && explicit_hash_key === undefined) {
        explicit_hash_key = this.#plainText();
        if (explicit_hash_key === undefined || !(explicit_hash_key === "" || hashKey.test(explicit_hash_key)))
          return undefined;
      } else if (name === "timestamp" && timestamp === undefined) {
        timestamp = this.#number();
        if (timestamp === undefined) return undefined;
      } else return undefined;
    } while (this.#take(comma));
    const end = this.#at;
    if (data === undefined || !this.#take(closeBrace)) return undefined;
    const others = partition_id !== undefined || explicit_hash_key !== undefined || timestamp !== undefined;
    // With nothing else in it, the record goes to its readers as it came.
    const json = others || partition_key === "" ? fieldsOf(data, partition_key) : this.#text.slice(start, end);
    return { json, wide: 0, size, timestamp, partition_key, explicit_hash_key, partition_id };
  }

  /** The next character but blanks; undefined at the end. */
  #next(): number | undefined {
    const bytes = this.#bytes;
    let next = bytes[this.#at];
    while (next === 0x20 || next === 0x0a || next === 0x0d || next === 0x09) next = bytes[++this.#at];
    return next;
  }

  #take(character: number): boolean {
    if (this.#next() !== character) return false;
    this.#at++;
    return true;
  }

  /** The name of a field, and the colon behind it. */
  #name(): string | undefined {
    if (!this.#take(quote)) return undefined;
    const name = nameAt(this.#words, this.#bytes.length, this.#at);
    if (name === undefined) return undefined;
    this.#at += name.length + 1;
    return this.#take(colon) ? name : undefined;
  }

  /** A text of plain ASCII, without escapes. */
  #plainText(): string | undefined {
    if (!this.#take(quote)) return undefined;
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    for (let next = bytes[at]; next !== quote; next = bytes[++at]) {
      if (next === undefined || next < 0x20 || next > 0x7e || next === backslash) return undefined;
    }
    this.#start = start;
    this.#end = at;
    this.#at = at + 1;
    return this.#text.slice(start, at);
  }

  /** The size of data in base64 before that, in bytes, or -1. */
  #data(): number {
    if (!this.#take(quote)) return -1;
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    // Four at a time, since this is most of what there is to read.
    const words = this.#words;
    const last = bytes.length - 4;
    for (; at <= last; at += 4) {
      const word = words.getUint32(at);
      if (((base64Pairs[word >>> 16] as number) & (base64Pairs[word & 0xffff] as number)) === 0) break;
    }
    while (base64[bytes[at] as number] === 1) at++;
    let padding = 0;
    while (padding < 2 && bytes[at] === equals) {
      padding++;
      at++;
    }
    if (bytes[at] !== quote || (at - start) % 4 > 0) return -1;
    this.#start = start;
    this.#end = at;
    this.#at = at + 1;
    return sizeOf(at - start, padding);
  }

  /** A whole number from 0 on. */
  #number(): number | undefined {
    const first = this.#next();
    const start = this.#at;
    const bytes = this.#bytes;
    let value = 0;
    for (let next = bytes[this.#at]; next !== undefined && next >= 0x30 && next <= 0x39; next = bytes[++this.#at]) {
      value = value * 10 + next - 0x30;
    }
    const digits = this.#at - start;
    if (digits === 0 || digits > 15 || (first === 0x30 && digits > 1)) return undefined;
    // A fraction or an exponent would follow here.
    const next = this.#next();
    return next === comma || next === closeBrace ? value : undefined;
  }
}

/** Neither of them has anything to escape. */
function fieldsOf(data: string, partitionKey: string | undefined): string {
  return partitionKey ? `"data":"${data}","partition_key":"${partitionKey}"` : `"data":"${data}"`;
}

/** The known names with the quote behind them, cut into words of four bytes and what is left. */
const names = [
  "data",
  "partition_key",
  "partition_id",
  "explicit_hash_key",
  "timestamp",
  "stream_name",
  "stream_id",
  "records",
].map((name) => {
  const bytes = Buffer.from(`${name}"`);
  const words = Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readUInt32BE(4 * index));
  return { name, length: bytes.length, words, rest: bytes.subarray(4 * words.length) };
});

/** The known name that stands at a place, with a quote behind it. */
function nameAt(view: DataView, length: number, at: number): string | undefined {
  for (let index = 0; index < names.length; index++) {
    const candidate = names[index] as (typeof names)[number];
    if (at + candidate.length <= length && standsAt(view, at, candidate)) return candidate.name;
  }
  return undefined;
}

function standsAt(view: DataView, at: number, { words, rest }: (typeof names)[number]): boolean {
  for (let index = 0; index < words.length; index++) {
    if (view.getUint32(at + 4 * index) !== words[index]) return false;
  }
  for (let index = 0; index < rest.length; index++) {
    if (view.getUint8(at + 4 * words.length + index) !== rest[index]) return false;
  }
  return true;
}
