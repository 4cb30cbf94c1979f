// How the LMDB store lays out its keys and values. All keys are in one tree; their first byte says what they are.
import { crc32 } from "node:zlib";

/** Goes up whenever an older or newer program would misread what is stored. */
export const layoutVersion = 3;

const documentTag = 2;
const logTag = 3;
const chunkTag = 4;

/** Where the layout version stands. This one key and its value never change their form. */
export const metaKey = Buffer.of(0);

export const documents = { start: Buffer.of(documentTag), end: Buffer.of(documentTag + 1) };
export const logs = { start: Buffer.of(logTag), end: Buffer.of(logTag + 1) };
export const chunks = { start: Buffer.of(chunkTag), end: Buffer.of(chunkTag + 1) };

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

/** A chunk but its bytes. All of it is in the key, so that a search by number or by time reads no values. */
export interface ChunkHead {
  /** The id of its log. */
  id: number;
  first: number;
  time: number;
  count: number;
}

const chunkKeyBytes = 1 + 4 + 6 + 6 + 4;
const largestNumber = 2 ** 48 - 1;

export function chunkKey({ id, first, time, count }: ChunkHead): Buffer {
  const bytes = Buffer.alloc(chunkKeyBytes);
  bytes[0] = chunkTag;
  bytes.writeUInt32BE(id, 1);
  bytes.writeUIntBE(first, 5, 6);
  bytes.writeUIntBE(time, 11, 6);
  bytes.writeUInt32BE(count, 17);
  return bytes;
}

export function chunkHead(key: Buffer): ChunkHead {
  return {
    id: key.readUInt32BE(1),
    first: key.readUIntBE(5, 6),
    time: key.readUIntBE(11, 6),
    count: key.readUInt32BE(17),
  };
}

/** A key that is not above any chunk of a log that begins at a number or later, and above all others of that log. */
export function chunkStart(id: number, first: number): Buffer {
  const bytes = Buffer.alloc(11);
  bytes[0] = chunkTag;
  bytes.writeUInt32BE(id, 1);
  bytes.writeUIntBE(Math.min(first, largestNumber), 5, 6);
  return bytes;
}

/** A key that is above the chunk of a log that begins at a number, and below the next one. */
export function chunkKeyEnd(id: number, first: number): Buffer {
  return Buffer.concat([chunkStart(id, first), Buffer.alloc(chunkKeyBytes - 11, 0xff)]);
}

/** A key that is above all chunks of a log, and not above those of the next one. */
export function chunkEnd(id: number): Buffer {
  return id < 0xffffffff ? chunkStart(id + 1, 0).subarray(0, 5) : chunks.end;
}

/** The bytes that a checksum takes in front of a value. */
export const sealBytes = 4;

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
  return value.readUInt32BE() === crc32(bytes, crc32(key)) ? bytes : undefined;
}

export function sealJson(key: Uint8Array, value: unknown): Buffer {
  return seal(key, Buffer.from(JSON.stringify(value)));
}
