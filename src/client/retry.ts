// The one retry policy: what is tried again, how often, and how long to wait in between.
import type { Clock } from "./clock.ts";
import type { DisError } from "./dis-error.ts";

export interface RetryPolicy {
  /**
   * How often a request is sent at most, the first time included. Default: 5. An attempt that only corrects the clock or the
   * token is not counted.
   */
  attempts: number;
  /** The longest pause before the second attempt, in milliseconds; it doubles with every further one. Default: 100. */
  baseDelay: number;
  /** The longest pause of all, in milliseconds. Default: 20,000. */
  maxDelay: number;
  /** No attempt begins later than this after the first one, in milliseconds. Default: 120,000. */
  budget: number;
  /**
   * Also repeat calls that are not safe to repeat when it is unknown whether they took effect (no answer, or 5xx).
   * Default: false. A repeated `sendRecords` may store the records twice, and a repeated create may be refused with
   * `already-exists` because of its own first attempt.
   */
  repeatUnsafe: boolean;
  /** Called before each pause. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

export interface RetryEvent {
  operationId: string | undefined;
  /** The number of the attempt that failed, from 1. */
  attempt: number;
  /** The pause that follows, in milliseconds. */
  delay: number;
  error: DisError;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 5,
  baseDelay: 100,
  maxDelay: 20_000,
  budget: 120_000,
  repeatUnsafe: false,
};

/**
 * Whether a failure may be followed by another attempt of the same request. DIS refuses with flow control (DIS.4303,
 * DIS.4305, 429) and 503 before anything takes effect, so those are always safe; without an answer or after another 5xx
 * nobody knows, and only calls that are safe to repeat are repeated.
 *
 * Source: huaweicloud-sdk-java-dis DISConfig and DISClient, which retry the same codes, and the error table.
 */
export function mayRetry(error: DisError, safeToRepeat: boolean): boolean {
  const tookNoEffect = error.kind === "throttled" || error.status === 503;
  return error.retriable && (tookNoEffect || safeToRepeat);
}

/** Full jitter: a pause between nothing and a bound that doubles, but never less than the service asked for. */
export function delayBefore(
  attempt: number,
  policy: Pick<RetryPolicy, "baseDelay" | "maxDelay">,
  random: () => number,
  retryAfter = 0,
): number {
  return Math.max(retryAfter, Math.round(random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1))));
}

/** The pause that a `Retry-After` header asks for, seconds or a date, in milliseconds; not above 0 when it asks for none. */
export function retryAfter(headers: Headers, clock: Clock): number {
  const value = headers.get("retry-after") ?? "";
  return (/^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - clock.now()) || 0;
}
