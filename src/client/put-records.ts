// putRecords: any number of records into a stream, none of them lost without a word.
import { maxRequestBytes } from "../../generated/dis/limits.ts";
import {
  Entry,
  encodeTexts,
  mayRepeat,
  type RecordToPut,
  type StoredRecord,
  type StreamTarget,
  sendEntries,
  streamFields,
  textsTogether,
} from "./batch.ts";
import { sleep } from "./clock.ts";
import type { ClientCore } from "./create-core.ts";
import { DisError } from "./dis-error.ts";
import { delayBefore, type RetryPolicy } from "./retry.ts";

export interface PutRecordsOptions {
  /** Ends the call; what is not stored by then is in the `unsent` of the error. */
  signal?: AbortSignal;
  /** How long one request may take, in milliseconds. */
  timeout?: number;
  /**
   * Changes to the client's retry policy. `attempts` and `budget` are counted anew whenever a record was stored, so they
   * say how long to go on without any progress.
   *
   * `repeatUnsafe` is true here: a request whose answer was lost is sent again, and its records may be stored twice. With
   * false such records are reported unsent, although they may be stored.
   */
  retry?: Partial<RetryPolicy>;
  /** How many records a request holds at most. Default: 500. */
  maxRecords?: number;
  /** How many bytes of data a request holds at most, before base64. Default: 5 MB (5,242,880), the limit of DIS. */
  maxBytes?: number;
}

/** What became of one record. */
export type RecordOutcome = StoredRecord | { error: DisError };

/**
 * Some records were not stored. Kind, code and status are those of the failure that ended the call, or of the first
 * record that was refused; `cause` is that error.
 */
export class PartialFailureError extends DisError {
  override name = "PartialFailureError";
  /** For each record, in the order given, where it was stored or why not. */
  readonly results: RecordOutcome[];
  /**
   * The records without a success, the very objects that were given, to be put again. Some may be refused for good, such
   * as those for a partition that does not exist (DIS.4302): see `retriable` of their errors in `results`.
   */
  readonly unsent: RecordToPut[];

  constructor(cause: DisError, results: RecordOutcome[], unsent: RecordToPut[]) {
    const { kind, operationId, status, code, requestId } = cause;
    super(`${unsent.length} of ${results.length} records were not stored: ${cause.message}`, {
      kind,
      operationId,
      status,
      code,
      requestId,
      cause,
    });
    this.attempts = cause.attempts;
    this.results = results;
    this.unsent = unsent;
  }
}

/**
 * Puts records into a stream, in requests of at most `maxRecords` and `maxBytes`, one after the other. Records that were
 * refused for a while (DIS.4303, DIS.5xxx) are sent again, before the next request, until the retry policy ends; then
 * nothing more is sent. A record that is refused for good does not stop the others.
 *
 * Every record is stored at least once: see `retry` about duplicates. Records of one request that are refused and sent
 * again land behind the others of that request; where the order of a key matters, use a producer.
 *
 * Returns where each record was stored, in the order given.
 *
 * @throws DisError of kind `bad-argument`, before anything is sent, for a record over 1 MB or without data.
 * @throws PartialFailureError when any record was not stored.
 */
export async function putRecords(
  core: ClientCore,
  stream: StreamTarget,
  records: readonly RecordToPut[],
  options: PutRecordsOptions = {},
): Promise<StoredRecord[]> {
  const { signal, timeout, maxRecords = 500, maxBytes = maxRequestBytes } = options;
  const policy: RetryPolicy = { ...core.retry, repeatUnsafe: true, ...options.retry };
  const fields = streamFields(stream);
  const entries = records.map((record, index) => new Entry(record, index));
  for (let from = 0; from < entries.length; from += textsTogether)
    encodeTexts(entries.slice(from, from + textsTogether));
  const outcomes: (StoredRecord | DisError | undefined)[] = records.map(() => undefined);
  let end: DisError | undefined;
  for (const batch of batchesOf(entries, maxRecords, maxBytes)) {
    end = await putBatch(batch);
    if (end) break;
  }
  const stored = outcomes.filter((outcome) => outcome && !(outcome instanceof DisError));
  if (stored.length === records.length) return stored as StoredRecord[];
  const cause = end ?? (outcomes.find((outcome) => outcome instanceof DisError) as DisError);
  throw new PartialFailureError(
    cause,
    outcomes.map((outcome = cause) => (outcome instanceof DisError ? { error: outcome } : outcome)),
    records.filter((_, index) => (outcomes[index] ?? cause) instanceof DisError),
  );

  /** Sends one batch until all is stored or refused for good; returns what ended it before. */
  async function putBatch(batch: number[]): Promise<DisError | undefined> {
    let waiting = batch;
    let failures = 0;
    let progress = core.clock.now();
    for (;;) {
      const retry: RetryPolicy = {
        ...policy,
        attempts: policy.attempts - failures,
        budget: policy.budget - (core.clock.now() - progress),
        onRetry: (event) => {
          failures++;
          policy.onRetry?.({ ...event, attempt: failures });
        },
      };
      const sent = waiting.map((index) => entries[index] as Entry);
      const result = await sendEntries(core, fields, sent, { signal, timeout, retry });
      const again: number[] = [];
      let stored = 0;
      waiting.forEach((index, i) => {
        const outcome = result.outcomes[i] as StoredRecord | DisError;
        outcomes[index] = outcome;
        if (!(outcome instanceof DisError)) stored++;
        else if (mayRepeat(outcome, policy)) again.push(index);
      });
      const [first] = again;
      if (first === undefined) return result.failure;
      const cause = outcomes[first] as DisError;
      waiting = again;
      failures = stored > 0 ? 1 : failures + 1;
      if (stored > 0) progress = core.clock.now();
      cause.attempts = failures;
      const delay = delayBefore(failures, policy, core.random);
      if (failures >= policy.attempts || core.clock.now() + delay - progress > policy.budget) return cause;
      policy.onRetry?.({ operationId: "sendRecords", attempt: failures, delay, error: cause });
      await sleep(core.clock, delay, signal);
    }
  }
}

/** The indexes of the entries, cut into requests. */
function* batchesOf(entries: Entry[], maxRecords: number, maxBytes: number): Generator<number[]> {
  let batch: number[] = [];
  let bytes = 0;
  for (const [index, entry] of entries.entries()) {
    if (batch.length > 0 && (batch.length >= maxRecords || bytes + entry.size > maxBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(index);
    bytes += entry.size;
  }
  if (batch.length > 0) yield batch;
}
