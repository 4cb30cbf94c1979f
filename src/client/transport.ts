// Sends requests: adds credentials, bounds each attempt in time, and repeats what the retry policy allows.
import { type Clock, sleep } from "./clock.ts";
import type { Authorizer } from "./credentials.ts";
import { DisError, errorOfAnswer } from "./dis-error.ts";
import { delayBefore, mayRetry, type RetryPolicy, retryAfter } from "./retry.ts";
import { type Correction, ServiceClock } from "./service-clock.ts";
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

/** What became of an attempt: an answer, an error, or an answer that is one. */
interface Attempt {
  /** Undefined when it was aborted before it began. */
  headers?: Record<string, string>;
  /** By how much our clock was thought to be wrong when it was signed. */
  signedWith: number;
  answer?: WireResponse;
  error?: DisError;
}

/**
 * How often a call is sent again at once because its credentials were refused: after a correction of its own only once, or
 * what is never content would be asked for ever. Calls that are under way at the same time are refused for the same reason,
 * and those that come to know of another's correction need none of their own.
 */
const mostResends: Record<Correction, number> = { made: 1, known: 5, none: 0 };

export function createTransport(options: TransportOptions): Transport {
  const { clock, random, fetch = globalThis.fetch, middleware = [] } = options;
  const serviceClock = new ServiceClock(clock);

  return async (request, sending) => {
    const { operationId, signal, authorizer } = sending;
    const policy = { ...options.retry, ...sending.retry };
    const safe = sending.safeToRepeat || policy.repeatUnsafe;
    const started = clock.now();
    const resends = { made: 0, known: 0, none: 0 };
    let attempt = 1;
    /** Whether an earlier attempt, of which nobody knows, may have taken effect. */
    let uncertain = false;
    for (;;) {
      const sent = await attemptOnce(request, sending);
      const { answer, error } = sent;
      if (!error) return answer as WireResponse;
      error.attempts = sent.headers ? attempt : attempt - 1;

      const correction = correct(sent, authorizer);
      if (resends[correction] < mostResends[correction]) {
        // Refused before it took effect, and not for what it asks: an attempt that does not count.
        resends[correction]++;
        continue;
      }
      if (answer && uncertain && request.method === "DELETE" && error.kind === "not-found" && !sending.returnRefusal) {
        // The attempt whose answer was lost has deleted it.
        return { status: 204, headers: answer.headers, text: "" };
      }
      const delay = delayBefore(attempt, policy, random, answer && retryAfter(answer.headers, clock));
      const exhausted = attempt >= policy.attempts || clock.now() + delay - started > policy.budget;
      if (exhausted || !mayRetry(error, safe)) {
        if (answer && sending.returnRefusal) return answer;
        throw error;
      }
      uncertain ||= error.kind !== "throttled";
      policy.onRetry?.({ operationId, attempt, delay, error });
      await sleep(clock, delay, signal);
      attempt++;
    }
  };

  /** Sees to it that the next attempt is signed at the right time, or comes with another token, if that was the reason. */
  function correct({ error, headers = {}, signedWith }: Attempt, authorizer: Authorizer | undefined): Correction {
    // 401 is the gateway, 441 is DIS.
    if (error?.status !== 401 && error?.status !== 441) return "none";
    return serviceClock.correct(error.message, signedWith) ?? authorizer?.refused(headers) ?? "none";
  }

  async function attemptOnce(request: WireRequest, sending: SendOptions): Promise<Attempt> {
    const { operationId, signal, authorizer } = sending;
    const attempt: Attempt = { signedWith: serviceClock.skew };
    if (signal?.aborted) return { ...attempt, error: abortError(operationId, signal) };
    attempt.headers = request.headers;
    const timeout = sending.timeout ?? options.timeout ?? 30_000;
    const unanswered = `${operationId ?? "the request"} got no answer`;
    const controller = new AbortController();
    let stop: (error: DisError) => void;
    const forward = () => stop(abortError(operationId, signal));
    signal?.addEventListener("abort", forward);
    const cancel = clock.after(timeout, () => {
      stop(new DisError(`${unanswered} within ${timeout} ms`, { kind: "timeout", operationId }));
    });
    const chain = middleware.reduceRight<(inner: WireRequest) => Promise<WireResponse>>(
      (next, layer) => (inner) => layer(inner, next),
      async (inner) => {
        attempt.signedWith = serviceClock.skew;
        attempt.headers = authorizer ? await authorizer.authorize(inner, serviceClock.now()) : inner.headers;
        const { method, url, body } = inner;
        const { headers } = attempt;
        const response = await fetch(url, { method, headers, signal: controller.signal, ...(body ? { body } : {}) });
        return { status: response.status, headers: response.headers, text: await response.text() };
      },
    );
    try {
      const answer = await new Promise<WireResponse>((resolve, reject) => {
        stop = (error) => {
          controller.abort(error);
          // Not all fetches and middleware heed the signal.
          reject(error);
        };
        chain(request).then(resolve, reject);
      });
      attempt.answer = answer;
      if (answer.status < 200 || answer.status >= 300) attempt.error = errorOfAnswer(answer, operationId);
    } catch (cause) {
      if (controller.signal.aborted) attempt.error = controller.signal.reason;
      // Thrown by the credentials, which have tried what they could.
      else if (cause instanceof DisError) throw cause;
      else {
        const message = `${unanswered}: ${causeText(cause)}`;
        attempt.error = new DisError(message, { kind: "network", operationId, cause });
      }
    } finally {
      cancel();
      signal?.removeEventListener("abort", forward);
    }
    return attempt;
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
