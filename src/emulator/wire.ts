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

/** Text, or bytes in one piece or several: records are sent from where they are stored, without being put together first. */
export type ResponseBody = string | readonly Uint8Array[];

/** A body as text. */
export function bodyText(body: ResponseBody): string {
  return typeof body === "string" ? body : Buffer.concat(body).toString();
}
