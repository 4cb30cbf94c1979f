// Sends requests: adds credentials, bounds each attempt in time, and repeats what the retry policy allows.
import { type Clock, sleep } from "./clock.ts";
import type { Authorizer } from "./credentials.ts";
import { DisError, errorOfAnswer } from "./dis-error.ts";
import { delayBefore, mayRetry, type RetryPolicy, retryAfter } from "./retry.ts";
import type { Middleware, WireRequest, WireResponse } from "./wire.ts";

export interface TransportOptions {
  fetch?: typeof globalThis.fetch;
  clock: Clock;
  random: () => number;
  retry: RetryPolicy;
  /** How long one attempt may take, in milliseconds. */
  timeout?: number;
  middleware?: Middleware[];
}

export interface SendOptions {
  operationId?: string | undefined;
  safeToRepeat: boolean;
  authorizer?: Authorizer | undefined;
  signal?: AbortSignal | undefined;
  timeout?: number | undefined;
  retry?: Partial<RetryPolicy> | undefined;
  /** Return the last answer, whatever its status, instead of throwing. */
  returnRefusal?: boolean;
}

/** Sends a request until it is answered with 2xx, and throws a `DisError` when the policy ends. */
export type Transport = (request: WireRequest, options: SendOptions) => Promise<WireResponse>;

/** How an attempt ended: with an answer, with an error, or with an answer that is one. No headers when nothing was sent. */
interface Outcome {
  answer?: WireResponse;
  error?: DisError;
  headers?: Record<string, string>;
}

export function createTransport(options: TransportOptions): Transport {
  const { clock, random, fetch = globalThis.fetch, middleware = [] } = options;
  /** How much the service's clock is ahead of ours, in milliseconds, once a refusal has told it. */
  let skew = 0;

  return async (request, sending) => {
    const { operationId, signal, authorizer } = sending;
    const policy = { ...options.retry, ...sending.retry };
    const safe = sending.safeToRepeat || policy.repeatUnsafe;
    const started = clock.now();
    let corrected = false;
    for (let attempt = 1; ; attempt++) {
      const { answer, error, headers } = await attemptOnce(request, sending);
      if (!error) return answer as WireResponse;
      error.attempts = headers ? attempt : attempt - 1;

      // A wrong clock or an outdated token is mended once, without counting as a retry.
      if (error.status === 401 && !corrected) {
        corrected = true;
        const change = serverTime(error.message) - clock.now() - skew;
        const untold = Number.isNaN(change);
        if (!untold) skew += change;
        if (untold ? authorizer?.refused(headers ?? {}) : Math.abs(change) > 1000) continue;
      }
      const delay = delayBefore(attempt, policy, random, answer && retryAfter(answer.headers, clock));
      const exhausted = attempt >= policy.attempts || clock.now() + delay - started > policy.budget;
      if (exhausted || !mayRetry(error, safe)) {
        if (answer && sending.returnRefusal) return answer;
        throw error;
      }
      policy.onRetry?.({ operationId, attempt, delay, error });
      await sleep(clock, delay, signal);
    }
  };

  async function attemptOnce(request: WireRequest, sending: SendOptions): Promise<Outcome> {
    const { operationId, signal, authorizer } = sending;
    if (signal?.aborted) return { error: abortError(operationId, signal) };
    const timeout = sending.timeout ?? options.timeout ?? 30_000;
    const unanswered = `${operationId ?? "the request"} got no answer`;
    const attempt = new AbortController();
    let stop: (error: DisError) => void;
    const forward = () => stop(abortError(operationId, signal));
    signal?.addEventListener("abort", forward);
    const cancel = clock.after(timeout, () => {
      stop(new DisError(`${unanswered} within ${timeout} ms`, { kind: "timeout", operationId }));
    });
    let headers = request.headers;
    try {
      const chain = middleware.reduceRight<(inner: WireRequest) => Promise<WireResponse>>(
        (next, layer) => (inner) => layer(inner, next),
        async (inner) => {
          headers = authorizer ? await authorizer.authorize(inner, clock.now() + skew) : inner.headers;
          const { method, url, body } = inner;
          const init = { method, headers, signal: attempt.signal, ...(body ? { body } : {}) };
          const response = await fetch(url, init);
          return { status: response.status, headers: response.headers, text: await response.text() };
        },
      );
      const answer = await new Promise<WireResponse>((resolve, reject) => {
        stop = (error) => {
          attempt.abort(error);
          // Not all fetches and middleware heed the signal.
          reject(error);
        };
        chain(request).then(resolve, reject);
      });
      if (answer.status >= 200 && answer.status < 300) return { answer };
      return { error: errorOfAnswer(answer, operationId), answer, headers };
    } catch (cause) {
      if (attempt.signal.aborted) return { error: attempt.signal.reason, headers };
      // Thrown by the credentials, which have tried what they could.
      if (cause instanceof DisError) throw cause;
      const message = `${unanswered}: ${causeText(cause)}`;
      return { error: new DisError(message, { kind: "network", operationId, cause }), headers };
    } finally {
      cancel();
      signal?.removeEventListener("abort", forward);
    }
  }
}

/** Ends with the promise, or with the error of an abort if that is first; what is no promise is there at once. */
export function abortable<T>(
  promise: T | Promise<T>,
  operationId: string | undefined,
  signal: AbortSignal | undefined,
): T | Promise<T> {
  if (!signal || !(promise instanceof Promise)) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortError(operationId, signal));
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function abortError(operationId: string | undefined, signal: AbortSignal | undefined): DisError {
  const message = `${operationId ?? "the request"} was aborted`;
  return new DisError(message, { kind: "aborted", operationId, cause: signal?.reason });
}

function causeText(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? `: ${cause.cause.message}` : "";
  return `${cause instanceof Error ? cause.message : String(cause)}${inner}`;
}

/**
 * The service's time in the refusal of a request that was signed at the wrong time, or NaN.
 *
 * Source: huaweicloud-sdk-java-v3, issue 44: `signature expired, signature time:20211217T064303Z,server time:20211217T065804Z`.
 */
function serverTime(message: string): number {
  const [, time = ""] = /server time:\s*(\d{8}T\d{6}Z)/.exec(message) ?? [];
  return Date.parse(time.replace(/(....)(..)(.....)(..)/, "$1-$2-$3:$4:"));
}
