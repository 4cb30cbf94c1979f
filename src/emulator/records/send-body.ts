// Reads the usual body of an upload without JSON.parse: what it would make of each field is most of the work that a record is.
import { maxTimestamp } from "../../../generated/dis/limits.ts";
import { patterns } from "../../../generated/dis/patterns.ts";
import { type Piece, pieceOf } from "./piece.ts";
import { type SentRecord, type SentRecords, sizeOf } from "./sent-records.ts";
import { TextTable } from "./text-table.ts";

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

class BodyReader {
  readonly #bytes: Buffer;
  readonly #piece: Piece;
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
    this.#piece = pieceOf(bytes);
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
        if (stream_name === undefined || !(stream_name === "" || patterns.StreamName.test(stream_name)))
          return undefined;
      } else if (name === "stream_id" && stream_id === undefined) {
        stream_id = this.#plainText();
        if (stream_id === undefined || !(stream_id === "" || patterns.StreamId.test(stream_id))) return undefined;
      } else if (name === "records" && records === undefined) {
        records = this.#records();
        if (records === undefined) return undefined;
      } else return undefined;
    } while (this.#take(comma));
    if (!this.#take(closeBrace) || this.#next() !== undefined) return undefined;
    const stream = { stream_name: stream_name || undefined, stream_id: stream_id || undefined };
    return records && { ...stream, piece: this.#piece, records };
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
      if (!this.#takeAll(this.#piece, start, end) || !this.#value(name, record)) return false;
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
    if (name === "data") return this.#data(record);
    if (name === "timestamp") {
      const time = this.#number();
      record.timestamp = time;
      return time !== undefined && time <= maxTimestamp;
    }
    const text = this.#plainText();
    if (text === undefined) return false;
    if (name === "partition_key") {
      record.partition_key = text;
      record.keyEnd = this.#at - 1;
      record.keyStart = record.keyEnd - text.length;
      return true;
    }
    if (name === "partition_id") {
      record.partition_id = text;
      return text === "" || patterns.PartitionId.test(text);
    }
    record.explicit_hash_key = text;
    return text === "" || patterns.HashKey.test(text);
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
    for (const { name, quoted } of names) {
      if (this.#takeAll(quoted, 0, quoted.bytes.length)) return this.#take(colon) ? name : undefined;
    }
    return undefined;
  }

  /** Takes what stands between two places of a piece, four bytes at least, if the same stands here. */
  #takeAll({ view: other }: Piece, start: number, end: number): boolean {
    const { view } = this.#piece;
    const at = this.#at;
    const last = end - start - 4;
    if (at + last + 4 > view.byteLength) return false;
    for (let index = 0; index < last; index += 4) {
      if (view.getInt32(at + index) !== other.getInt32(start + index)) return false;
    }
    // The last four, some of them once more.
    if (view.getInt32(at + last) !== other.getInt32(start + last)) return false;
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

  /** Data in base64. */
  #data(record: SentRecord): boolean {
    if (!this.#take(quote)) return false;
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
    if (bytes[at] !== quote || (at - start) % 4 > 0) return false;
    record.dataStart = start;
    record.dataEnd = at;
    record.size = sizeOf(at - start, padding);
    this.#at = at + 1;
    return true;
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

/** A known name, and the same with the quote behind it. */
interface Name {
  name: string;
  quoted: Piece;
}

function namesOf(...names: string[]): Name[] {
  return names.map((name) => ({ name, quoted: pieceOf(Buffer.from(`${name}"`)) }));
}

/** The usual ones in front. */
const namesOfBody = namesOf("stream_name", "records", "stream_id");
const namesOfRecord = namesOf("data", "partition_key", "partition_id", "timestamp", "explicit_hash_key");
