// The records of one request in one partition, stored as the JSON that readers get, so that reading copies bytes and nothing
// more. In front stands where each record ends: two numbers of 32 bits for each, little-endian, the end of its JSON and the
// bytes of data up to and including it.
import type { SentRecord } from "./sent-records.ts";

/**
 * Encodes records that are numbered from `first` on into a place of the right size. Those without a timestamp get the time of
 * arrival, in milliseconds since 1970.
 */
export function encodeChunk(
  records: readonly SentRecord[],
  { first, arrived }: { first: number; arrived: number },
  place: (bytes: number) => Buffer,
): void {
  const count = records.length;
  const ends = new Uint32Array(2 * count);
  // Put together at once: a text that grows piece by piece costs half as much again.
  const pieces: string[] = [];
  let length = 0;
  let wide = 0;
  let size = 0;
  let tail = tailOf(arrived);
  let time = arrived;
  for (let index = 0; index < count; index++) {
    const record = records[index] as SentRecord;
    const { json, timestamp = arrived } = record;
    if (timestamp !== time) {
      time = timestamp;
      tail = tailOf(time);
    }
    const head = `${index === 0 ? "" : ","}{"sequence_number":"${first + index}",`;
    pieces.push(head, json, tail);
    length += head.length + json.length + tail.length;
    wide += record.wide;
    size += record.size;
    ends[2 * index] = length + wide;
    ends[2 * index + 1] = size;
  }
  const buffer = place(ends.byteLength + length + wide);
  buffer.set(new Uint8Array(ends.buffer));
  buffer.write(pieces.join(""), ends.byteLength, wide === 0 ? "latin1" : "utf8");
}

function tailOf(timestamp: number): string {
  return `,"timestamp":${timestamp},"timestamp_type":"CreateTime"}`;
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
