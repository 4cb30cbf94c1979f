// The data of a record: base64 on the wire; text, bytes or JSON for the caller.
import { DisError } from "./dis-error.ts";

/** Text goes as UTF-8, bytes as they are, any other object or array as JSON. */
export type RecordData = string | Uint8Array | object;

/** What a record holds, in the form that the caller asks for. */
export interface DecodedData {
  bytes: Uint8Array;
  /** The bytes as UTF-8; what is none becomes U+FFFD. */
  text(): string;
  /** The text as JSON; throws a `SyntaxError` when it is none. */
  json<Value = unknown>(): Value;
}

/** Engines of 2025 and later bring these; they are several times as fast. */
interface NativeBase64 {
  toBase64?(): string;
}

export const utf8 = new TextEncoder();

/**
 * Encodes the data of a record for the wire.
 *
 * @throws DisError of kind `bad-argument` for what has no JSON, such as a function, a number too big or a cycle.
 */
export function encodeData(data: RecordData): string {
  return encodeUpTo(Number.POSITIVE_INFINITY, bytesOrText(data)) as string;
}

/**
 * Decodes the data of a record.
 *
 * @throws DisError of kind `bad-argument` when it is no base64.
 */
export function decodeData(data: string): DecodedData {
  const bytes = decodeBytes(data);
  const text = () => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { bytes, text, json: () => JSON.parse(text()) };
}

/** The base64 of bytes or text, or, when they are larger than the limit, their size in bytes. */
export function encodeUpTo(limit: number, value: Uint8Array | string): string | number {
  // Text of one byte a character, the usual case, needs no array at all, which makes small records three times as fast.
  const plain = typeof value === "string" && !/[^\0-\x7f]/.test(value);
  const bytes = typeof value === "string" && !plain ? utf8.encode(value) : value;
  if (bytes.length > limit) return bytes.length;
  return typeof bytes === "string" ? btoa(bytes) : encodeBytes(bytes);
}

/** The bytes of data, or the text that becomes bytes as UTF-8. */
export function bytesOrText(data: RecordData): Uint8Array | string {
  if (typeof data === "string" || data instanceof Uint8Array) return data;
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : jsonOf(data);
}

/** How many bytes are encoded at once: a multiple of three, and no more than a call may have arguments. */
const together = 1020;

function encodeBytes(bytes: Uint8Array & NativeBase64): string {
  if (bytes.toBase64) return bytes.toBase64();
  let base64 = "";
  for (let start = 0; start < bytes.length; start += together) {
    base64 += btoa(String.fromCharCode(...bytes.subarray(start, start + together)));
  }
  return base64;
}

function decodeBytes(text: string): Uint8Array {
  try {
    const native = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
    if (native.fromBase64) return native.fromBase64(text);
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch (cause) {
    throw new DisError("the data is no base64", { kind: "bad-argument", cause });
  }
}

function jsonOf(data: object): string {
  let text: string | undefined;
  let cause: unknown;
  try {
    if (typeof data === "object") text = JSON.stringify(data);
  } catch (error) {
    cause = error;
  }
  if (text === undefined) throw new DisError("the data has no JSON", { kind: "bad-argument", cause });
  return text;
}
