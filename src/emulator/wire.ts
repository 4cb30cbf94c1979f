// Requests and answers as the emulator sees them, whatever carries them.

export interface EmulatorRequest {
  method: string;
  /** As sent, percent-encoded, without the query. */
  path: string;
  /** As sent, without the question mark; empty when there is none. */
  query: string;
  /** By lower-case name. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Once the request is answered, its bytes may be used for another one. */
  body: Uint8Array;
}

export interface EmulatorResponse {
  status: number;
  headers: Record<string, string>;
  body: ResponseBody;
}

/** Text, or bytes that are still to be written: records go straight from where they are stored to where they are sent from. */
export type ResponseBody = string | WritableBody;

export interface WritableBody {
  /** How many bytes it takes at most. */
  room: number;
  /** Writes the body at the start of a buffer with that room, and returns how long it is. */
  write(target: Buffer): number;
}

/** A body as bytes. */
export function bodyBytes(body: ResponseBody): Buffer<ArrayBuffer> {
  if (typeof body === "string") return Buffer.from(body);
  const target = Buffer.allocUnsafe(body.room);
  return target.subarray(0, body.write(target));
}

/** A body as text. */
export function bodyText(body: ResponseBody): string {
  return typeof body === "string" ? body : bodyBytes(body).toString();
}
