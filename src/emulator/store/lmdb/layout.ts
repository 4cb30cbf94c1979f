// How the LMDB store lays out its keys and values. All keys are in one tree; their first byte says what they are.
import { crc32 } from "node:zlib";

/** Goes up whenever an older or newer program would misread what is stored. */
export const layoutVersion = 4;

const documentTag = 2;
const logTag = 3;
const batchTag = 4;

/** What a key that begins at a place stands for; undefined when there are no such keys. */
export function tagOf(bytes: Uint8Array, at: number): "header" | "document" | "log" | "batch" | undefined {
  switch (bytes[at]) {
    case headerKey[0]:
      return "header";
    case documentTag:
      return "document";
    case logTag:
      return "log";
    case batchTag:
      return "batch";
    default:
      return undefined;
  }
}

/** Where the header stands. */
export const headerKey = Buffer.of(0);

/** What is stored of the store as a whole. `layout` and `made` never change their form. */
export interface Header {
  /** The version of the layout. */
  layout: number;
  /** When the store was made, in ISO 8601. */
  made: string;
  /** The id that the next log gets. None is given twice, so that batches left of one log never pass for those of another. */
  nextLog: number;
  /**
   * The sum of the checksums of all documents, logs and heads of batches, modulo 2^32. Every transaction writes it, so that a page
   * which is older than the rest shows.
   */
  sum: number;
}

export const documents = { start: Buffer.of(documentTag), end: Buffer.of(documentTag + 1) };

/** How long the key of a document may be; LMDB takes no longer ones. */
export const longestKey = 1_977;

export function documentKey(key: string): Buffer {
  return Buffer.concat([documents.start, Buffer.from(key)]);
}

export function keyOfDocument(bytes: Buffer): string {
  return bytes.toString("utf8", 1);
}

export function logKey(id: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes[0] = logTag;
  bytes.writeUInt32BE(id, 1);
  return bytes;
}

export function idOfLog(key: Buffer): number {
  return key.readUInt32BE(1);
}

/** A batch but its bytes. All of it is in the key, so that a search by number or by time reads no values. */
export interface BatchHead {
  /** The id of its log. */
  id: number;
  first: number;
  time: number;
  count: number;
}

const headBytes = 1 + 4 + 6 + 6 + 4;
export const batchKeyBytes = headBytes + 4;
const largestNumber = 2 ** 48 - 1;

export function batchKey({ id, first, time, count }: BatchHead): Buffer {
  const bytes = Buffer.alloc(batchKeyBytes);
  bytes[0] = batchTag;
  bytes.writeUInt32BE(id, 1);
  bytes.writeUIntBE(first, 5, 6);
  bytes.writeUIntBE(time, 11, 6);
  bytes.writeUInt32BE(count, 17);
  bytes.writeUInt32BE(checkOf(viewOf(bytes), 0), headBytes);
  return bytes;
}

/** Some bytes, to be read in numbers. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** What the key of a batch says that begins at a place, in a given object; undefined if it is not as it was stored. */
export function batchHead(view: DataView, at = 0, head = newHead()): BatchHead | undefined {
  if (batchCheck(view, at) !== checkOf(view, at)) return undefined;
  const middle = view.getUint32(at + 9);
  head.id = view.getUint32(at + 1);
  head.first = view.getUint32(at + 5) * 2 ** 16 + (middle >>> 16);
  head.time = (middle & 0xffff) * 2 ** 32 + view.getUint32(at + 13);
  head.count = view.getUint32(at + 17);
  return head;
}

/** The checksum that the key of a batch ends in. */
export function batchCheck(view: DataView, at = 0): number {
  return view.getUint32(at + headBytes);
}

export function newHead(): BatchHead {
  return { id: 0, first: 0, time: 0, count: 0 };
}

/** A checksum of the head of a batch: FNV-1a, by words. */
function checkOf(view: DataView, at: number): number {
  let check = 0x811c9dc5;
  for (let place = at + 1; place < at + headBytes; place += 4) {
    check = Math.imul(check ^ view.getUint32(place), 0x01000193);
  }
  return check >>> 0;
}

const startBytes = 1 + 4 + 6;

/** A key that is not above any batch of a log that begins at a number or later, and above all others of that log. */
export function batchStart(id: number, first: number): Buffer {
  const bytes = Buffer.alloc(startBytes);
  bytes[0] = batchTag;
  bytes.writeUInt32BE(id, 1);
  bytes.writeUIntBE(Math.min(first, largestNumber), 5, 6);
  return bytes;
}

/** A key that is above the batch of a log that begins at a number, and below the next one. */
export function batchKeyEnd(id: number, first: number): Buffer {
  return Buffer.concat([batchStart(id, first), Buffer.alloc(batchKeyBytes - startBytes, 0xff)]);
}

/** A key that is above all batches of a log, and not above those of the next one. */
export function batchEnd(id: number): Buffer {
  return id < 0xffffffff ? batchStart(id + 1, 0).subarray(0, 5) : Buffer.of(batchTag + 1);
}

/** The bytes that a checksum takes in front of a value. */
export const sealBytes = 4;

/** The checksum of a value as it is stored; 0 for none. */
export function sealOf(value: Buffer | undefined): number {
  return value?.readUInt32BE() ?? 0;
}

/** A value as it is stored: a checksum of its key and of the bytes, then the bytes. */
export function seal(key: Uint8Array, bytes: Uint8Array): Buffer {
  const value = Buffer.allocUnsafe(sealBytes + bytes.length);
  value.set(bytes, sealBytes);
  return sealInPlace(key, value);
}

/** Writes the checksum in front of the bytes, where there is room for it. */
export function sealInPlace(key: Uint8Array, value: Buffer): Buffer {
  value.writeUInt32BE(crc32(sealed(value), crc32(key)));
  return value;
}

/** The bytes of a value without its checksum. */
export function sealed(value: Buffer): Buffer {
  return value.subarray(sealBytes);
}

/** The bytes that were sealed, or undefined if they, or their key, are not as they were. */
export function unseal(key: Uint8Array, value: Buffer): Buffer | undefined {
  if (value.length < sealBytes) return undefined;
  const bytes = sealed(value);
  return sealOf(value) === crc32(bytes, crc32(key)) ? bytes : undefined;
}

export function sealJson(key: Uint8Array, value: unknown): Buffer {
  return seal(key, Buffer.from(JSON.stringify(value)));
}
