// Requests and answers as the client's transport sees them.

export interface WireRequest {
  method: string;
  /** All of it, with the query. */
  url: string;
  headers: Record<string, string>;
  /** JSON; DIS takes nothing else. */
  body?: string;
}

/** An answer, read to its end. */
export interface WireResponse {
  status: number;
  headers: Headers;
  text: string;
}

/** Stands around every attempt, before it is signed: may change the request, look at the answer, or answer itself. */
export type Middleware = (
  request: WireRequest,
  next: (request: WireRequest) => Promise<WireResponse>,
) => Promise<WireResponse>;
