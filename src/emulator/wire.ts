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
  /** Where what reads take for their answer is counted; without it they may take what they like. */
  answerRoom?: AnswerRoom | undefined;
}

/** Memory for an answer, to be had before the answer is made: there may be many whose callers do not take them. */
export interface AnswerRoom {
  /**
   * Takes room for an answer that could fill so many bytes, and returns how many it may: all of them while half of the room is
   * left, then less and less, and 0 when there is too little for anything.
   */
  share(bytes: number): number;
  /** Takes room for so many bytes more; false if it is not to be had. */
  more(bytes: number): boolean;
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
