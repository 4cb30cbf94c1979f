// The records of one request in one partition, stored as the JSON that readers get, so that reading copies bytes and nothing
// more. In front stands where each record ends: two numbers of 32 bits for each, little-endian, the end of its JSON and the
// bytes of data up to and including it.

export interface ArrivedRecord {
  /** Base64, as it came. */
  data: string;
  /** The size of the data before base64, in bytes. */
  size: number;
  /** The partition key as JSON text, if the producer gave one. */
  key: string | undefined;
  /** Milliseconds since 1970. */
  timestamp: number;
}

/** Encodes records that are numbered from `first` on. */
export function encodeChunk(records: readonly ArrivedRecord[], first: number): Uint8Array {
  const head = new Uint32Array(2 * records.length);
  let text = "";
  let wide = 0;
  let size = 0;
  for (let index = 0; index < records.length; index++) {
    const { data, size: bytes, key, timestamp } = records[index] as ArrivedRecord;
    const more = key === undefined ? "" : `,"partition_key":${key}`;
    // Only a key has characters of more than one byte.
    if (key !== undefined) wide += Buffer.byteLength(key) - key.length;
    size += bytes;
    text += `${index === 0 ? "" : ","}{"sequence_number":"${first + index}","data":"${data}","timestamp":${timestamp},"timestamp_type":"CreateTime"${more}}`;
    head[2 * index] = text.length + wide;
    head[2 * index + 1] = size;
  }
  const buffer = Buffer.allocUnsafe(head.byteLength + text.length + wide);
  buffer.set(new Uint8Array(head.buffer));
  buffer.write(text, head.byteLength, wide === 0 ? "latin1" : "utf8");
  return buffer;
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
