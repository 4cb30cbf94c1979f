// What is known of a failure.
import type { remedies } from "../../generated/dis/codes.ts";

/** A known error code of DIS, or any other text that a service may send. */
export type ErrorCode = keyof typeof remedies | (string & {});

/**
 * What callers branch on:
 * - `not-found`, `already-exists`, `quota`: a stream, app, dump task, tag or partition. A delete that finds nothing is no
 *   error when an earlier attempt of the same call may have deleted it; a create that was repeated (`repeatUnsafe`) and
 *   finds what its own first attempt may have made is, as nobody knows whose it is;
 * - `throttled`: flow control, DIS.4303, DIS.4305 or 429;
 * - `expired-cursor`: DIS.4217, DIS.4225 or DIS.4226, obtain a new cursor;
 * - `out-of-range`: DIS.4224, the error is an `OutOfRangeError`;
 * - `auth`: 401, 403 and 441;
 * - `timeout`, `network`, `aborted`: no answer arrived;
 * - `bad-argument`: nothing was sent;
 * - `server`: 5xx, but for 501 and 505, which do not pass; `refused`: any other refusal;
 * - `bad-answer`: an answer that is not of the documented form.
 */
export type ErrorKind =
  | "not-found"
  | "already-exists"
  | "quota"
  | "throttled"
  | "expired-cursor"
  | "out-of-range"
  | "auth"
  | "timeout"
  | "network"
  | "aborted"
  | "bad-argument"
  | "server"
  | "refused"
  | "bad-answer";

export interface DisErrorDetails {
  kind: ErrorKind;
  operationId?: string | undefined;
  status?: number | undefined;
  code?: ErrorCode | undefined;
  requestId?: string | undefined;
  cause?: unknown;
}
