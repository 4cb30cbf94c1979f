// The one class of errors that the client throws, and how to tell them apart.
import { codesOfKinds } from "../../generated/dis/codes.ts";
import type { DisErrorDetails, ErrorCode, ErrorKind } from "./error-details.ts";
import { remedyOf } from "./remedy.ts";
import type { WireResponse } from "./wire.ts";

/** Every failure of the client. No message, field or cause of it holds a credential. */
export class DisError extends Error {
  override name = "DisError";
  declare readonly kind: ErrorKind;
  /** The operation that failed. */
  declare readonly operationId: string | undefined;
  /** The HTTP status, when there was an answer. */
  declare readonly status: number | undefined;
  /** The code of DIS or of the gateway. */
  declare readonly code: ErrorCode | undefined;
  /** The id of the request, for a service ticket. */
  declare readonly requestId: string | undefined;
  /** What to do; undefined where the message tells, or where nobody knows. A field, so that whoever prints the error sees it. */
  declare readonly remedy: string | undefined;
  /**
   * How often the request was sent before this was thrown, without the attempts that only corrected the clock or the token; 0
   * for a bad argument.
   */
  attempts = 0;

  constructor(message: string, { cause, ...details }: DisErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, details, { remedy: remedyOf(message, details) });
  }

  /** Whether the same request may succeed later without a change. */
  get retriable(): boolean {
    return this.kind === "network" || this.kind === "timeout" || this.kind === "throttled" || this.kind === "server";
  }
}

type Numbers = Record<"requested" | "earliest" | "latest", string>;

/** A sequence number outside of what the partition holds (DIS.4224), with the range of the message. */
export class OutOfRangeError extends DisError {
  override name = "OutOfRangeError";
  /** The number that was asked for. */
  declare readonly requested: string;
  /** The oldest number that the partition holds. */
  declare readonly earliest: string;
  /** The number that the next record will get. */
  declare readonly latest: string;

  constructor(message: string, details: DisErrorDetails, numbers: Numbers) {
    super(message, details);
    Object.assign(this, numbers);
  }
}

/** Whether a caught value is a `DisError`, of one of the kinds if any are given. */
export function isDisError(error: unknown, ...kinds: ErrorKind[]): error is DisError {
  return error instanceof DisError && (kinds.length === 0 || kinds.includes(error.kind));
}

/** Whether a caught value is a `DisError` with this code. */
export function hasCode(error: unknown, code: ErrorCode): boolean {
  return isDisError(error) && error.code === code;
}

/** The error of a call that cannot be sent as it was made. */
export function badArgument(message: string, operationId?: string): DisError {
  return new DisError(message, { kind: "bad-argument", operationId });
}

/** The error of an answer of success that is not of the documented form; `what` says what it has in place of that. */
export function badAnswer(operationId: string, what: string, status = 200): DisError {
  return new DisError(`${operationId} was answered with ${status} and ${what}`, {
    kind: "bad-answer",
    operationId,
    status,
  });
}

function kindOf(status: number, code = ""): ErrorKind {
  const byCode = codesOfKinds.find(([, codes]) => codes.includes(code));
  if (byCode) return byCode[0];
  if (status === 401 || status === 403 || status === 441) return "auth";
  if (status === 429) return "throttled";
  // With a code of the gateway it is the path that does not exist.
  if (status === 404 || status === 410) return code.startsWith("APIG") ? "refused" : "not-found";
  if (status === 501 || status === 505) return "refused";
  return status >= 500 || code.startsWith("DIS.5") ? "server" : "refused";
}

/** Makes the error of an answer that is not 2xx, whatever of the known shapes its body has. */
export function errorOfAnswer({ status, headers, text }: WireResponse, operationId?: string): DisError {
  const body = parseErrorBody(text);
  const said = fieldText(body.message ?? body.error_msg ?? body.errorMsg ?? body.title);
  const code = fieldText(body.errorCode ?? body.error_code ?? body.code) ?? /\bDIS\.\d{4}\b/.exec(said ?? "")?.[0];
  const requestId = fieldText(body.request_id ?? body.requestId) ?? headers.get("x-request-id") ?? undefined;
  const details: DisErrorDetails = { kind: kindOf(status, code), operationId, status, code, requestId };
  const known = [code, said].filter(Boolean).join(" ");
  const message = `${operationId ?? "the request"} was answered with ${status}${known && `: ${known}`}`;
  // Huawei's own Java client parses this text to the letter, so it is as fixed as a field.
  const range = /\[(?<requested>-?\d+)\]\[ should be within \]\[(?<earliest>-?\d+)\]\[ \]\[(?<latest>-?\d+)\]/.exec(
    said ?? "",
  );
  if (details.kind === "out-of-range" && range?.groups) {
    return new OutOfRangeError(message, details, range.groups as Numbers);
  }
  return new DisError(message, details);
}

/**
 * The fields of an error: `errorCode` and `message` (DIS), `error_code` and `error_msg` (gateway), `code` and `message`, or
 * those in `error` (Keystone). Of a body that is no JSON, its text as `message`.
 */
function parseErrorBody(text: string): Record<string, unknown> {
  try {
    const body = JSON.parse(text);
    return { ...body, ...body?.error };
  } catch {
    return { message: plainText(text) };
  }
}

/** The beginning of what a page says, without its tags. */
export function plainText(text: string): string {
  return text
    .replace(/(<[^>]*>|\s)+/g, " ")
    .trim()
    .slice(0, 200);
}

function fieldText(value: unknown): string | undefined {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  return text || undefined;
}
