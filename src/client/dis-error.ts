// The one class of errors that the client throws, and how to tell them apart.
import { remedies } from "../../generated/dis/remedies.ts";

/** A known error code of DIS, or any other text that a service may send. */
export type ErrorCode = `DIS.${keyof typeof remedies}` | (string & {});

/**
 * What callers branch on:
 * - `not-found`, `already-exists`, `quota`: a stream, app, dump task, tag or partition;
 * - `throttled`: flow control, DIS.4303, DIS.4305 or 429;
 * - `expired-cursor`: DIS.4217, DIS.4225 or DIS.4226, obtain a new cursor;
 * - `out-of-range`: DIS.4224, the error is an `OutOfRangeError`;
 * - `auth`: 401, 403 and 441;
 * - `timeout`, `network`, `aborted`: no answer arrived;
 * - `bad-argument`: nothing was sent;
 * - `server`: 5xx; `refused`: any other refusal; `bad-answer`: an answer that is no JSON.
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
  /** How often the request was sent before this was thrown; 0 for a bad argument. */
  attempts = 0;

  constructor(message: string, { cause, ...details }: DisErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, details);
  }

  /** What to do about the code, from the error table; undefined for codes that it does not know. */
  get remedy(): string | undefined {
    return (remedies as Partial<Record<number, string>>)[numberOf(this.code)];
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

/** The numbers of the codes and the HTTP statuses that make out a kind. */
const numbersOfKinds: [ErrorKind, number[]][] = [
  ["not-found", [4301, 4302, 4306, 4319, 4332, 4337, 4338, 4341, 4342, 4343, 4354, 4603, 4604, 404, 410]],
  ["already-exists", [4307, 4330, 4355]],
  ["quota", [4308, 4329, 4339, 4357, 4601]],
  ["throttled", [4303, 4305, 429]],
  ["expired-cursor", [4217, 4225, 4226]],
  ["out-of-range", [4224]],
  ["auth", [401, 403, 441]],
];

/** Makes the error of an answer that is not 2xx, whatever of the known shapes its body has. */
export function errorOfAnswer(
  { status, headers, text }: { status: number; headers: Headers; text: string },
  operationId?: string,
): DisError {
  const body = parseErrorBody(text);
  const said = textOf(body.message ?? body.error_msg ?? body.errorMsg ?? body.title);
  const code = textOf(body.errorCode ?? body.error_code ?? body.code) ?? /\bDIS\.\d{4}\b/.exec(said ?? "")?.[0];
  const requestId = textOf(body.request_id ?? body.requestId) ?? headers.get("x-request-id") ?? undefined;
  const details: DisErrorDetails = { kind: kindOf(status, code), operationId, status, code, requestId };
  const known = [code, said].filter(Boolean).join(" ");
  const message = `${operationId ?? "the request"} was answered with ${status}${known && `: ${known}`}`;
  // Huawei's own Java client parses this text to the letter, so it is as fixed as a field.
  const range = /\[(?<requested>-?\d+)\]\[ should be within \]\[(?<earliest>-?\d+)\]\[ \]\[(?<latest>-?\d+)\]/.exec(
    said ?? "",
  );
  if (code === "DIS.4224" && range?.groups) {
    return new OutOfRangeError(message, details, range.groups as Numbers);
  }
  return new DisError(message, details);
}

/** Whether a code says by itself that the same request may succeed later. */
export function isRetriableCode(code: string | undefined): boolean {
  const kind = kindOf(200, code);
  return kind === "throttled" || kind === "server";
}

/** The number in a code of DIS; NaN for any other code. */
function numberOf(code = ""): number {
  return Number(/^DIS\.(\d{4})$/.exec(code)?.[1]);
}

/** What the code says counts before the status. */
function kindOf(status: number, code = ""): ErrorKind {
  const kindOfNumber = (sought: number) => numbersOfKinds.find(([, numbers]) => numbers.includes(sought))?.[0];
  return (
    kindOfNumber(numberOf(code)) ??
    kindOfNumber(status) ??
    (status >= 500 || code.startsWith("DIS.5") ? "server" : "refused")
  );
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
    const plain = text.replace(/(<[^>]*>|\s)+/g, " ").trim();
    return { message: plain.slice(0, 200) };
  }
}

function textOf(value: unknown): string | undefined {
  return String(value ?? "") || undefined;
}
