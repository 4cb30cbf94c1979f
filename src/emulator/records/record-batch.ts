// The records of one request in one partition as they are stored: data and partition key as they came, without what else readers
// get of a record. That would take as much again, and memory and disk that are new cost more than to write it at each reading.
//
// All numbers are little-endian. First stands when the records arrived, in milliseconds since 1970, or NaN when each has a time
// of its own (8 bytes); then for each record where its data ends and where its partition key ends, both counted from where the
// first record begins (4 bytes each), and its time if it has one (8 bytes); then data, in base64, and key, as in JSON but
// without the quotes, of one record after the other.
import { copyPiece, copyWhole, NumberedPiece, type Piece, pieceOf } from "./piece.ts";
import { type SentRecord, type SentRecords, sizeOf } from "./sent-records.ts";

const headerBytes = 8;
const plainEntryBytes = 8;
const timedEntryBytes = 16;

/**
 * Encodes records into a place of the right size. Those without a timestamp get the time of arrival, in milliseconds since
 * 1970.
 */
export function encodeBatch(
  { piece, records }: Pick<SentRecords, "piece" | "records">,
  arrived: number,
  place: (bytes: number) => Buffer,
): void {
  const timed = records.some(({ timestamp }) => timestamp !== undefined);
  const entryBytes = timed ? timedEntryBytes : plainEntryBytes;
  const start = headerBytes + entryBytes * records.length;
  const target = pieceOf(place(start + lengthOf(records)));
  const { view } = target;
  view.setFloat64(0, timed ? Number.NaN : arrived, true);
  let entry = headerBytes;
  let at = start;
  for (let index = 0; index < records.length; index++) {
    const { dataStart, dataEnd, keyStart, keyEnd, timestamp = arrived } = records[index] as SentRecord;
    at = copyPiece(piece, dataStart, dataEnd, target, at);
    view.setUint32(entry, at - start, true);
    at = copyPiece(piece, keyStart, keyEnd, target, at);
    view.setUint32(entry + 4, at - start, true);
    if (timed) view.setFloat64(entry + 8, timestamp, true);
    entry += entryBytes;
  }
}

function lengthOf(records: readonly SentRecord[]): number {
  let length = 0;
  for (let index = 0; index < records.length; index++) {
    const { dataStart, dataEnd, keyStart, keyEnd } = records[index] as SentRecord;
    length += dataEnd - dataStart + keyEnd - keyStart;
  }
  return length;
}

// What is written around data and key; one record after the other, so that one of each is enough.
const head = new NumberedPiece(',{"sequence_number":"', 0, '","data":"');
const beforeKey = pieceOf(Buffer.from('","partition_key":"'));
const tail = new NumberedPiece('","timestamp":', 0, ',"timestamp_type":"CreateTime"}');
/** How many bytes of it a record takes at most; a number has up to 24 characters. */
const aroundRecord = head.piece.bytes.length + beforeKey.bytes.length + tail.piece.bytes.length + 2 * 24;

/** Some records of a batch, to be written into an answer. */
export class Slice {
  /** The number after the last one. */
  readonly next: number;
  /** Bytes of data. */
  readonly size: number;
  /** Bytes that their JSON takes at most. */
  readonly room: number;
  readonly #batch: BatchBytes;
  readonly #start: number;

  constructor(batch: BatchBytes, start: number, { end, size, room }: { end: number; size: number; room: number }) {
    this.#batch = batch;
    this.#start = start;
    this.next = batch.first + end;
    this.size = size;
    this.room = room;
  }

  /** Writes their JSON, with commas between them, to a place in a piece; returns the place behind it. */
  write(target: Piece, place: number): number {
    const { first, piece, arrived, entryBytes, body } = this.#batch;
    const { view } = piece;
    const start = this.#start;
    head.set(first + start);
    const timed = entryBytes === timedEntryBytes;
    if (!timed) tail.set(arrived);
    let entry = headerBytes + entryBytes * start;
    let begin = this.#batch.startOf(start);
    let at = place;
    for (let left = this.next - first - start; left > 0; left--) {
      const dataEnd = body + view.getUint32(entry, true);
      const end = body + view.getUint32(entry + 4, true);
      // The first one has no comma in front.
      at = copyWhole(head.piece, target, at, at === place ? 1 : 0);
      head.countUp();
      at = copyPiece(piece, begin, dataEnd, target, at);
      if (end > dataEnd) {
        at = copyWhole(beforeKey, target, at);
        at = copyPiece(piece, dataEnd, end, target, at);
      }
      if (timed) tail.set(view.getFloat64(entry + 8, true));
      at = copyWhole(tail.piece, target, at);
      entry += entryBytes;
      begin = end;
    }
    return at;
  }
}

/** A batch as it is stored. */
class BatchBytes {
  readonly first: number;
  readonly piece: Piece;
  /** NaN if each record has a time of its own. */
  readonly arrived: number;
  readonly entryBytes: number;
  /** Where the first record begins. */
  readonly body: number;

  constructor(first: number, count: number, bytes: Uint8Array) {
    this.first = first;
    this.piece = pieceOf(bytes);
    this.arrived = this.piece.view.getFloat64(0, true);
    this.entryBytes = Number.isNaN(this.arrived) ? timedEntryBytes : plainEntryBytes;
    this.body = headerBytes + this.entryBytes * count;
  }

  /** Where a record begins. */
  startOf(index: number): number {
    if (index === 0) return this.body;
    return this.body + this.piece.view.getUint32(headerBytes + this.entryBytes * (index - 1) + 4, true);
  }
}

/**
 * The records of a batch from a number on, as many as have at most `maxSize` bytes of data, and at most about `maxRoom` bytes
 * of JSON unless it is the first; undefined when not even one fits.
 */
export function sliceBatch(
  { first, count, bytes }: { first: number; count: number; bytes: Uint8Array },
  from: number,
  { maxSize, maxRoom }: { maxSize: number; maxRoom: number },
): Slice | undefined {
  const batch = new BatchBytes(first, count, bytes);
  const { piece, entryBytes, body } = batch;
  const start = Math.max(0, from - first);
  let entry = headerBytes + entryBytes * start;
  let begin = batch.startOf(start);
  let end = start;
  let size = 0;
  let room = 0;
  for (; end < count; end++) {
    const dataEnd = body + piece.view.getUint32(entry, true);
    const next = body + piece.view.getUint32(entry + 4, true);
    const sizeWithIt = size + dataSize(bytes, begin, dataEnd);
    const roomWithIt = room + aroundRecord + next - begin;
    if (sizeWithIt > maxSize || (roomWithIt > maxRoom && end > start)) break;
    size = sizeWithIt;
    room = roomWithIt;
    begin = next;
    entry += entryBytes;
  }
  return end > start ? new Slice(batch, start, { end, size, room }) : undefined;
}

const equals = 0x3d;

/** The size of data in base64 that stands between two places, before that. */
function dataSize(bytes: Uint8Array, start: number, end: number): number {
  const padding = end === start || bytes[end - 1] !== equals ? 0 : bytes[end - 2] !== equals ? 1 : 2;
  return sizeOf(end - start, padding);
}
