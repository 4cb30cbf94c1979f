// Cursors: the query of `showCursor` and the time, as base64url of JSON, just as the service makes them.

export interface Cursor {
  stream: string;
  /** As the caller wrote it, long or short. */
  partition: string;
  /** The number of the first record to be read. */
  next: number;
  /** When it was made, in milliseconds since 1970. */
  made: number;
}

/** How long a cursor holds, in milliseconds. Source: section 5.4.3. */
export const cursorLifetime = 5 * 60_000;

/**
 * The text of a cursor. Whatever its type was, it holds a number: recorded cursors of type TRIM_HORIZON do so too. Huawei's
 * Kafka adapter decodes this JSON and takes no further fields.
 */
export function encodeCursor({ stream, partition, next, made }: Cursor, type = "AT_SEQUENCE_NUMBER"): string {
  const query = {
    "stream-name": stream,
    "partition-id": partition,
    "cursor-type": type,
    "starting-sequence-number": String(type === "AFTER_SEQUENCE_NUMBER" ? next - 1 : next),
  };
  return Buffer.from(JSON.stringify({ getIteratorParam: query, generateTimestamp: made })).toString("base64url");
}

/** Reads a cursor, with or without padding and in either alphabet of base64; undefined when it is none. */
export function decodeCursor(text: string): Cursor | undefined {
  try {
    const { getIteratorParam: query, generateTimestamp: made } = JSON.parse(Buffer.from(text, "base64url").toString());
    const number = query["starting-sequence-number"];
    // Not the pattern of the contract: our own cursors hold no number that JavaScript could not hold as such.
    if (!/^\d{1,16}$/.test(number) || !Number.isSafeInteger(made)) return undefined;
    const stream = query["stream-name"];
    const partition = query["partition-id"];
    if (typeof stream !== "string" || typeof partition !== "string") return undefined;
    const after = query["cursor-type"] === "AFTER_SEQUENCE_NUMBER" ? 1 : 0;
    return { stream, partition, next: Number(number) + after, made };
  } catch {
    return undefined;
  }
}
