// The producer: takes records one by one and puts them in batches, in bounded memory.
import { writeThroughput } from "../../generated/dis/limits.ts";
import { AcceptedRecord } from "./accepted-record.ts";
import { mayRepeat, type RecordToPut, type StoredRecord, sendEntries, streamFields } from "./batch.ts";
import { sleep } from "./clock.ts";
import type { ClientCore } from "./create-core.ts";
import { badArgument, DisError } from "./dis-error.ts";
import { Fifo } from "./fifo.ts";
import { Pacer } from "./pacer.ts";
import type { Producer, ProducerOptions } from "./producer-options.ts";
import { type Lane, ProducerQueue } from "./producer-queue.ts";
import { delayBefore } from "./retry.ts";

/**
 * Makes a producer for one stream. A key whose records are refused (DIS.4303, DIS.5xxx) pauses by the retry policy, and
 * the others go on; a request that fails as a whole is repeated in its place.
 *
 * @throws DisError of kind `bad-argument` without a stream.
 */
export function createProducer(core: ClientCore, options: ProducerOptions): Producer {
  const { maxRecords = 500, maxBytes = 4_194_304, maxBuffered = 4_194_304, linger = 5, concurrency = 4 } = options;
  const { pace, timeout, maxPending = (concurrency + 2) * maxRecords } = options;
  const perKey = options.order === "key" ? (options.maxRecordsPerKey ?? 1) : 0;
  const { clock, random } = core;
  const policy = { ...core.retry, attempts: Number.POSITIVE_INFINITY, repeatUnsafe: true, ...options.retry };
  const stream = streamFields(options.stream);
  const pacer = pace && new Pacer(typeof pace === "string" ? writeThroughput[pace] : pace);
  const queue = new ProducerQueue<AcceptedRecord>(maxRecords, maxBytes, perKey, pacer);
  /** What is under way. */
  const batches = new Set<AcceptedRecord[]>();
  const senders = new Fifo<{
    entry: AcceptedRecord;
    accept: (entry: AcceptedRecord) => void;
    refuse: (error: DisError) => void;
  }>();
  /** Who waits until all that was accepted before a record is settled: how many of those are left, and which have failed. */
  const drains = new Set<{
    before: number;
    left: number;
    failed: AcceptedRecord[];
    resolve: () => void;
  }>();
  const counts = { buffered: 0, pending: 0, stored: 0, failed: 0, requests: 0, repeated: 0 };
  const stop = new AbortController();
  let lingering = false;
  /** Whether fresh records go without waiting for more. */
  let hurry = false;
  /** Since when requests have failed as a whole. */
  let failingSince: number | undefined;
  let accepted = 0;
  let closing: Promise<{ unsent: RecordToPut[] }> | undefined;

  function send(record: RecordToPut): Promise<{ result: Promise<StoredRecord> }> {
    try {
      if (closing) throw closedError();
      const entry = new AcceptedRecord(record);
      if (senders.size > 0 || !hasRoom(entry)) return waitForRoom(entry);
      accept(entry);
      // Otherwise the end of a request that is under way, or of the time to linger, will see to it.
      if (queue.isFull ? batches.size < concurrency : !(lingering || hurry)) pump();
      return Promise.resolve(entry);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  function waitForRoom(entry: AcceptedRecord): Promise<AcceptedRecord> {
    return new Promise((accept, refuse) => {
      senders.push({ entry, accept, refuse });
      pump();
    });
  }

  function hasRoom({ cost }: AcceptedRecord): boolean {
    return counts.pending === 0 || (counts.pending < maxPending && counts.buffered + cost <= maxBuffered);
  }

  function accept(entry: AcceptedRecord): void {
    // As long as all goes well nobody asks, and the clock would cost as much as all the rest.
    if (failingSince !== undefined || queue.hasLanes) entry.accepted = clock.now();
    entry.number = accepted++;
    counts.pending++;
    counts.buffered += entry.cost;
    queue.push(entry);
  }

  function settle(entry: AcceptedRecord, outcome: StoredRecord | DisError): void {
    if (entry.outcome) return;
    const failed = entry.settle(outcome);
    counts.pending--;
    counts.buffered -= entry.cost;
    if (failed) counts.failed++;
    else counts.stored++;
    // Without this question most records would pay for an iterator.
    if (drains.size > 0) tell(entry, failed);
  }

  /** Tells those who wait until all is settled. */
  function tell(entry: AcceptedRecord, failed: boolean): void {
    for (const drained of drains) {
      if (entry.number >= drained.before) continue;
      if (failed) drained.failed.push(entry);
      if (--drained.left === 0) drained.resolve();
    }
  }

  /** Starts every request that may start now. */
  function pump(): void {
    // Somebody waits for room that nothing under way will make, so waiting for more records would be in vain.
    hurry ||= senders.size > 0 && batches.size === 0;
    while (batches.size < concurrency && queue.hasBatch(hurry) && !stop.signal.aborted) {
      const batch = queue.take(clock.now(), (lane, delay) => wait(lane, "resting", delay));
      if (batch.length > 0) void launch(batch);
    }
    if (!queue.hasFresh) hurry = false;
    else if (!hurry && !lingering && !queue.isFull) {
      lingering = true;
      void sleep(clock, linger, stop.signal).then(() => {
        lingering = false;
        hurry = true;
        pump();
      });
    }
  }

  async function launch(batch: AcceptedRecord[]): Promise<void> {
    batches.add(batch);
    counts.requests++;
    const started = clock.now();
    // While nothing goes through, the time of a record runs from its acceptance, or all would have to fail in turn.
    const since = Math.max(failingSince ?? started, (batch.at(-1) as AcceptedRecord).accepted);
    const retry = { ...policy, budget: Math.max(0, since + policy.budget - started) };
    const { outcomes, failure } = await sendEntries(core, stream, batch, { signal: stop.signal, timeout, retry });
    batches.delete(batch);
    failingSince = failure && (failingSince ?? started);
    conclude(batch, outcomes);
    for (let next = senders.first; next && hasRoom(next.entry); next = senders.first) {
      senders.shift();
      accept(next.entry);
      next.accept(next.entry);
    }
    pump();
  }

  /** Settles what is final, and puts the rest back to the front of its lanes. */
  function conclude(batch: AcceptedRecord[], outcomes: (StoredRecord | DisError)[]): void {
    const lanes = new Set<Lane<AcceptedRecord>>();
    const refused = new Map<Lane<AcceptedRecord>, { entries: AcceptedRecord[]; error: DisError }>();
    for (let index = 0; index < batch.length; index++) {
      const entry = batch[index] as AcceptedRecord;
      const outcome = outcomes[index] as StoredRecord | DisError;
      let { lane } = entry;
      if (lane) {
        lane.underWay--;
        lanes.add(lane);
      }
      if (!(outcome instanceof DisError)) {
        if (lane) lane.failures = 0;
        pacer?.learn(entry.key, outcome.partition_id);
      } else if (!entry.outcome && mayRepeat(outcome, policy)) {
        lane = queue.laneOf(entry.key);
        lanes.add(lane);
        const group = refused.get(lane) ?? { entries: [], error: outcome };
        group.entries.push(entry);
        refused.set(lane, group);
        continue;
      }
      settle(entry, outcome);
    }
    for (const [lane, { entries, error }] of refused) holdBack(lane, entries, error);
    for (const lane of lanes) queue.update(lane);
  }

  function holdBack(lane: Lane<AcceptedRecord>, entries: AcceptedRecord[], error: DisError): void {
    const now = clock.now();
    // Requests that were under way together count as one refusal.
    if (!lane.paused && lane.failures++ === 0) lane.failingSince = now;
    error.attempts = lane.failures;
    const delay = delayBefore(lane.failures, policy, random);
    if (lane.failures >= policy.attempts) {
      for (const entry of entries) settle(entry, error);
      lane.failures = 0;
    } else {
      counts.repeated += entries.length;
      for (const entry of entries) entry.detach();
      lane.held.putBack(entries);
    }
    for (let first = lane.held.first; first; first = lane.held.first) {
      if (now + delay <= Math.max(first.accepted, lane.failingSince) + policy.budget) break;
      lane.held.shift();
      settle(first, error);
    }
    if (lane.paused) return;
    // In a turn of its own, so that a hook that throws leaves nothing half done.
    const event = { operationId: "sendRecords", attempt: lane.failures, delay, error };
    queueMicrotask(() => policy.onRetry?.(event));
    wait(lane, "paused", delay);
  }

  function wait(lane: Lane<AcceptedRecord>, why: "paused" | "resting", delay: number): void {
    lane[why] = true;
    void sleep(clock, delay, stop.signal).then(() => {
      lane[why] = false;
      queue.update(lane);
      pump();
    });
  }

  /** Sends what waits, and returns what of it was given up. */
  async function drain(): Promise<AcceptedRecord[]> {
    hurry = true;
    pump();
    const drained = { before: accepted, left: counts.pending, failed: [] as AcceptedRecord[], resolve() {} };
    drains.add(drained);
    if (drained.left > 0) {
      await new Promise<void>((resolve) => {
        drained.resolve = resolve;
      });
    }
    drains.delete(drained);
    return drained.failed;
  }

  async function finish(timeout: number): Promise<{ unsent: RecordToPut[] }> {
    for (let next = senders.shift(); next; next = senders.shift()) next.refuse(closedError());
    const over = new AbortController();
    const drained = drain();
    await Promise.race([drained, sleep(clock, timeout, over.signal)]);
    over.abort();
    stop.abort();
    const error = new DisError("the producer was closed before the record was stored", { kind: "aborted" });
    for (const entry of [...batches].flat().concat(queue.all())) settle(entry, error);
    const unsent = await drained;
    return { unsent: unsent.sort((a, b) => a.number - b.number).map((entry) => entry.toRecord()) };
  }

  return {
    send,
    flush: async () => void (await drain()),
    close: ({ timeout = Number.POSITIVE_INFINITY } = {}) => {
      closing ??= finish(timeout);
      return closing;
    },
    get stats() {
      return { ...counts };
    },
  };
}

function closedError(): DisError {
  return badArgument("the producer was closed");
}
