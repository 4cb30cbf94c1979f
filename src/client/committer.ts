// Commits what was processed by count, by time and at the end, and never more than that.
import { type Clock, sleep } from "./clock.ts";
import { hasCode, isDisError } from "./dis-error.ts";

/** When checkpoints are committed: by the caller, or after so many records or milliseconds, whichever comes first. */
export type CommitPolicy = "manual" | { records?: number; interval?: number };

export interface Committer {
  /** Takes note that everything up to a record is processed, and commits when it is time. */
  finish(partition: string, sequenceNumber: string, records: number): Promise<void>;
  /**
   * Commits what was noted. What fails for a passing reason is kept for the next time, or thrown the last time; a number
   * that the service does not take any more, because it has expired, is dropped.
   */
  flush(last: boolean): Promise<void>;
}

/** Makes a committer, whose timer `signal` ends; `onError` is told of a failure that happens while nobody waits. */
export function createCommitter(
  clock: Clock,
  commit: (partition: string, sequenceNumber: string) => Promise<void>,
  policy: CommitPolicy,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Committer {
  const pending = new Map<string, string>();
  let count = 0;
  let timed = false;
  let flushed = Promise.resolve();

  function flush(last: boolean): Promise<void> {
    const commitNow = () => commitPending(last);
    flushed = flushed.then(commitNow, commitNow);
    return flushed;
  }

  async function commitPending(last: boolean): Promise<void> {
    const entries = [...pending];
    pending.clear();
    count = 0;
    const results = await Promise.allSettled(entries.map((entry) => commitOne(...entry, last)));
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }

  async function commitOne(partition: string, sequenceNumber: string, last: boolean): Promise<void> {
    try {
      await commit(partition, sequenceNumber);
    } catch (error) {
      if (isDisError(error, "out-of-range") || hasCode(error, "DIS.4319")) return;
      if (!pending.has(partition)) pending.set(partition, sequenceNumber);
      if (last || !isDisError(error) || !error.retriable) throw error;
    }
  }

  async function flushLater(interval: number): Promise<void> {
    timed = true;
    while (pending.size > 0) {
      await sleep(clock, interval, signal);
      if (signal.aborted) return;
      await flush(false);
    }
    timed = false;
  }

  return {
    flush,
    async finish(partition, sequenceNumber, records) {
      if (policy === "manual") return;
      pending.set(partition, sequenceNumber);
      count += records;
      if (policy.records !== undefined && count >= policy.records) await flush(false);
      else if (policy.interval !== undefined && !timed) void flushLater(policy.interval).catch(onError);
    },
  };
}
