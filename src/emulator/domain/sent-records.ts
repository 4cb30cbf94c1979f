// The records of an upload. The usual body is read without JSON.parse: what it would make of each field is most of the work
// that a record is.
import type { SendRecordsEntry } from "../../../generated/dis/aliases.ts";
import { partitionNumber } from "./partition-id.ts";
import { type Piece, pieceOf } from "./piece.ts";
import type { Routing } from "./routing.ts";
import { TextTable } from "./text-table.ts";

/** A record, and where in the bytes of its upload stands what readers get of it. */
export interface SentRecord extends Routing {
  /** Its data, in base64, with the quotes; with the partition key, too, if that follows as in JSON without blanks. */
  dataStart: number;
  dataEnd: number;
  /** Its partition key otherwise, as JSON with the quotes; both are 0 without one. */
  keyStart: number;
  keyEnd: number;
  /** The size of the data before base64, in bytes. */
  size: number;
  /** Milliseconds since 1970, if the producer gave them. */
  timestamp: number | undefined;
}

export interface SentRecords {
  stream_name: string;
  stream_id: string | undefined;
  /** Where the places in the records are. */
  piece: Piece;
  records: SentRecord[];
}

/** What stands between the data and the partition key in JSON without blanks. */
export const partitionKeyName = ',"partition_key":';

/** Entries that were read by other means. Their data has to be base64. */
export function sentRecords(entries: readonly SendRecordsEntry[]): Pick<SentRecords, "piece" | "records"> {
  const texts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    texts.push(text);
    length += Buffer.byteLength(text);
    return length;
  };
  const records = entries.map(({ data, timestamp, partition_key, explicit_hash_key, partition_id }) => {
    const dataStart = length;
    const dataEnd = add(`"${data}"${partition_key ? partitionKeyName + JSON.stringify(partition_key) : ""}`);
    const size = sizeOf(data.length, data.endsWith("==") ? 2 : data.endsWith("=") ? 1 : 0);
    const routing = { partition_key, explicit_hash_key, partition_id };
    return { dataStart, dataEnd, keyStart: 0, keyEnd: 0, size, timestamp, ...routing };
  });
  return { piece: pieceOf(Buffer.from(texts.join(""))), records };
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

const texts = new TextTable();

const streamName = /^[A-Za-z0-9_-]{1,64}$/;
const streamId = /^[A-Za-z0-9]{19}$/;
const hashKey = /^[0-9]{1,19}$/;

class BodyReader {
  readonly #bytes: Buffer;
  readonly #view: DataView;
  /** Four bytes each. */
  readonly #words: Int32Array;
  #at: number;
  /** The fields of the record that was read last. */
  #layout: readonly Field[] = [];

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    // Words can be read only from places that divide by four, so all places are counted from the one before the body.
    const before = byteOffset % 4;
    const length = before + byteLength;
    const bytes = Buffer.from(buffer, byteOffset - before, length);
    this.#bytes = bytes;
    this.#view = new DataView(buffer, bytes.byteOffset, length);
    this.#words = new Int32Array(buffer, bytes.byteOffset, length >> 2);
    this.#at = before;
  }

  read(): SentRecords | undefined {
    let stream_name: string | undefined;
    let stream_id: string | undefined;
    let records: SentRecord[] | undefined;
    if (!this.#take(openBrace)) return undefined;
    do {
      const name = this.#name(namesOfBody);
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
    return { stream_name, stream_id: stream_id || undefined, piece: { bytes: this.#bytes, view: this.#view }, records };
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
    const start = this.#at;
    const record = emptyRecord();
    if (this.#asBefore(record)) return record;
    this.#at = start;
    return this.#anyRecord();
  }

  /** Reads a record with the same fields as the one before, and the same blanks between them; false if it is none. */
  #asBefore(record: SentRecord): boolean {
    const layout = this.#layout;
    for (let index = 0; index < layout.length; index++) {
      const { name, start, end } = layout[index] as Field;
      if (!this.#takeAgain(start, end) || !this.#value(name, record)) return false;
    }
    return layout.length > 0 && this.#take(closeBrace);
  }

  #anyRecord(): SentRecord | undefined {
    const record = emptyRecord();
    const layout: Field[] = [];
    let start = this.#at;
    if (!this.#take(openBrace)) return undefined;
    do {
      const name = this.#name(namesOfRecord);
      if (name === undefined || layout.some((field) => field.name === name)) return undefined;
      layout.push({ name, start, end: this.#at });
      if (!this.#value(name, record)) return undefined;
      start = this.#at;
    } while (this.#take(comma));
    if (record.dataEnd === 0 || !this.#take(closeBrace)) return undefined;
    this.#layout = layout;
    return record;
  }

  /** Reads the value of a field of a record. */
  #value(name: string, record: SentRecord): boolean {
    const start = this.#at;
    if (name === "data") {
      record.size = this.#data();
      record.dataStart = start;
      record.dataEnd = this.#at;
      return record.size >= 0;
    }
    if (name === "timestamp") {
      record.timestamp = this.#number();
      return record.timestamp !== undefined;
    }
    const text = this.#plainText();
    if (text === undefined) return false;
    if (name === "partition_key") {
      record.partition_key = text;
      if (text === "") return true;
      if (record.dataEnd > 0 && start === record.dataEnd + partitionKeyName.length) record.dataEnd = this.#at;
      else {
        record.keyStart = start;
        record.keyEnd = this.#at;
      }
      return true;
    }
    if (name === "partition_id") {
      record.partition_id = text;
      return text === "" || partitionNumber(text) !== undefined;
    }
    record.explicit_hash_key = text;
    return text === "" || hashKey.test(text);
  }

  /** The next character but blanks; undefined at the end. */
  #next(): number | undefined {
    const bytes = this.#bytes;
    let next = bytes[this.#at];
    while (next === 0x20 || next === 0x0a || next === 0x0d || next === 0x09) next = bytes[++this.#at];
    return next;
  }

  #take(character: number): boolean {
    if (this.#bytes[this.#at] !== character && this.#next() !== character) return false;
    this.#at++;
    return true;
  }

  /** The name of a field, which has to be one of some, and the colon behind it. */
  #name(names: readonly Name[]): string | undefined {
    if (!this.#take(quote)) return undefined;
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as Name;
      if (this.#takeName(name)) return this.#take(colon) ? name.name : undefined;
    }
    return undefined;
  }

  #takeName({ length, words }: Name): boolean {
    const at = this.#at;
    if (at + length > this.#bytes.length) return false;
    for (let index = 0; index < words.length; index++) {
      if (this.#view.getInt32(at + Math.min(4 * index, length - 4)) !== words[index]) return false;
    }
    this.#at = at + length;
    return true;
  }

  /** Takes what stands at an earlier place as well, four bytes at least. */
  #takeAgain(start: number, end: number): boolean {
    const view = this.#view;
    const at = this.#at;
    const last = end - start - 4;
    if (at + last + 4 > view.byteLength) return false;
    for (let index = 0; index < last; index += 4) {
      if (view.getInt32(at + index) !== view.getInt32(start + index)) return false;
    }
    if (view.getInt32(at + last) !== view.getInt32(start + last)) return false;
    this.#at = at + last + 4;
    return true;
  }

  /** A text of plain ASCII, without escapes. */
  #plainText(): string | undefined {
    if (!this.#take(quote)) return undefined;
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    let hash = 0;
    for (let next = bytes[at]; next !== quote; next = bytes[++at]) {
      if (next === undefined || next < 0x20 || next > 0x7e || next === backslash) return undefined;
      hash = Math.imul(hash, 31) + next;
    }
    this.#at = at + 1;
    return texts.text(bytes, start, at, hash);
  }

  /** The size of data in base64 before that, in bytes, or -1. */
  #data(): number {
    if (!this.#take(quote)) return -1;
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    while (at % 4 > 0 && base64[bytes[at] as number] === 1) at++;
    if (at % 4 === 0) {
      // Four at a time, since this is most of what there is to read.
      const words = this.#words;
      let index = at >> 2;
      for (; index < words.length; index++) {
        const word = words[index] as number;
        if (((base64Pairs[word >>> 16] as number) & (base64Pairs[word & 0xffff] as number)) === 0) break;
      }
      at = index << 2;
    }
    while (base64[bytes[at] as number] === 1) at++;
    let padding = 0;
    while (padding < 2 && bytes[at] === equals) {
      padding++;
      at++;
    }
    if (bytes[at] !== quote || (at - start) % 4 > 0) return -1;
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

function emptyRecord(): SentRecord {
  return {
    dataStart: 0,
    dataEnd: 0,
    keyStart: 0,
    keyEnd: 0,
    size: 0,
    timestamp: undefined,
    partition_key: undefined,
    explicit_hash_key: undefined,
    partition_id: undefined,
  };
}

/** A field of a record, and where stood what is between the value before it, or the beginning, and its own. */
interface Field {
  name: string;
  start: number;
  end: number;
}

/** A known name. */
interface Name {
  name: string;
  /** With the quote behind it, four bytes each; the last four end with the quote, so that some may be there twice. */
  words: Int32Array;
  /** With the quote. */
  length: number;
}

function namesOf(...names: string[]): Name[] {
  return names.map((name) => {
    const bytes = Buffer.from(`${name}"`);
    const { length } = bytes;
    const wordAt = (_: unknown, index: number) => bytes.readInt32BE(Math.min(4 * index, length - 4));
    return { name, length, words: Int32Array.from({ length: Math.ceil(length / 4) }, wordAt) };
  });
}

/** The usual ones in front. */
const namesOfBody = namesOf("stream_name", "records", "stream_id");
const namesOfRecord = namesOf("data", "partition_key", "partition_id", "timestamp", "explicit_hash_key");
