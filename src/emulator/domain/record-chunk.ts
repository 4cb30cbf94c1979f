// The records of one request in one partition, stored as the JSON that readers get, so that reading copies bytes and nothing
// more. In front stands where each record ends: two numbers of 32 bits for each, little-endian, the end of its JSON and the
// bytes of data up to and including it.
import { copyPiece, copyWhole, furtherDigits, NumberedPiece, pieceOf } from "./piece.ts";
import { partitionKeyName, type SentRecord, type SentRecords } from "./sent-records.ts";

/**
 * Encodes records that are numbered from `first` on into a place of the right size. Those without a timestamp get the time of
 * arrival, in milliseconds since 1970.
 */
export function encodeChunk(
  { piece, records }: Pick<SentRecords, "piece" | "records">,
  { first, arrived }: { first: number; arrived: number },
  place: (bytes: number) => Buffer,
): void {
  const count = records.length;
  const start = 8 * count;
  const head = new NumberedPiece(',{"sequence_number":"', first, '","data":');
  const tail = new NumberedPiece(',"timestamp":', arrived, ',"timestamp_type":"CreateTime"}');
  const around = head.piece.bytes.length + tail.piece.bytes.length;
  // The first one has no comma in front.
  const length = count * around - 1 + furtherDigits(first, count) + lengthOf(records, arrived);
  const target = pieceOf(place(start + length));
  let at = start;
  let size = 0;
  let time = arrived;
  for (let index = 0; index < count; index++) {
    const { dataStart, dataEnd, keyStart, keyEnd, timestamp = arrived, size: added } = records[index] as SentRecord;
    at = copyWhole(head.piece, target, at, index === 0 ? 1 : 0);
    head.countUp();
    at = copyPiece(piece, dataStart, dataEnd, target, at);
    if (keyEnd > keyStart) {
      at = copyWhole(keyName, target, at);
      at = copyPiece(piece, keyStart, keyEnd, target, at);
    }
    if (timestamp !== time) {
      time = timestamp;
      tail.set(time);
    }
    at = copyWhole(tail.piece, target, at);
    size += added;
    target.view.setUint32(8 * index, at - start, true);
    target.view.setUint32(8 * index + 4, size, true);
  }
}

const keyName = pieceOf(Buffer.from(partitionKeyName));

/** How long what the producer sent of the records is, and by how much their timestamps are longer than the time of arrival. */
function lengthOf(records: readonly SentRecord[], arrived: number): number {
  const usual = String(arrived).length;
  let length = 0;
  for (let index = 0; index < records.length; index++) {
    const { dataStart, dataEnd, keyStart, keyEnd, timestamp } = records[index] as SentRecord;
    length += dataEnd - dataStart;
    if (keyEnd > keyStart) length += keyName.bytes.length + keyEnd - keyStart;
    if (timestamp !== undefined) length += String(timestamp).length - usual;
  }
  return length;
}

/** Some records of a chunk: their JSON, with commas between them, and the number after the last one. */
export interface Slice {
  json: Uint8Array;
  next: number;
  /** Bytes of data. */
  size: number;
}

/**
 * The records of a chunk from a number on, as many as have at most `maxSize` bytes of data; undefined when not even one
 * fits.
 */
export function sliceChunk(
  { first, count, bytes }: { first: number; count: number; bytes: Uint8Array },
  from: number,
  maxSize: number,
): Slice | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8 * count);
  const endOf = (index: number) => (index < 0 ? -1 : view.getUint32(8 * index, true));
  const sizeTo = (index: number) => (index < 0 ? 0 : view.getUint32(8 * index + 4, true));
  const start = Math.max(0, from - first);
  const before = sizeTo(start - 1);
  let last = count - 1;
  if (sizeTo(last) - before > maxSize) {
    // The last record that still fits.
    let low = start - 1;
    while (low < last) {
      const middle = Math.ceil((low + last) / 2);
      if (sizeTo(middle) - before <= maxSize) low = middle;
      else last = middle - 1;
    }
  }
  if (last < start) return undefined;
  const body = 8 * count;
  return {
    json: bytes.subarray(body + endOf(start - 1) + 1, body + endOf(last)),
    next: first + last + 1,
    size: sizeTo(last) - before,
  };
}
