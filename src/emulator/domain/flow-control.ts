// Flow control: what each partition may take and give now.
import type { StreamType } from "../../../generated/dis/aliases.ts";
import type { Limits } from "./limits.ts";
import { TokenBucket } from "./token-bucket.ts";

interface Buckets {
  records: TokenBucket;
  written: TokenBucket;
  read: TokenBucket;
}

/** What the records of one request take of the throughput. */
export interface Admission {
  /** Whether a partition takes a record of so many bytes now; if so, it counts. */
  write(log: string, type: StreamType, size: number): boolean;
  /** Takes all of it back. */
  giveBack(): void;
}

export class FlowControl {
  #throughput: Limits["throughput"];
  #buckets = new Map<string, Buckets>();

  constructor({ throughput }: Pick<Limits, "throughput">) {
    this.#throughput = throughput;
  }

  /** Admits the records of one request. */
  admission(now: number): Admission {
    let taken: [buckets: Buckets, size: number][] = [];
    return {
      write: (log, type, size) => {
        const buckets = this.#of(log, type, now);
        if (!buckets) return true;
        if (!buckets.records.has(1, now) || !buckets.written.has(size, now)) return false;
        buckets.records.take(1);
        buckets.written.take(size);
        taken.push([buckets, size]);
        return true;
      },
      giveBack() {
        for (const [{ records, written }, size] of taken) {
          records.take(-1);
          written.take(-size);
        }
        taken = [];
      },
    };
  }

  /** Whether a partition gives anything now. */
  mayRead(log: string, type: StreamType, now: number): boolean {
    return this.#of(log, type, now)?.read.has(1, now) ?? true;
  }

  /** Counts what a partition gave; an answer larger than what is left delays the next one. */
  wasRead(log: string, size: number): void {
    this.#buckets.get(log)?.read.take(size);
  }

  /** Forgets partitions that are gone. */
  forget(logs: readonly string[]): void {
    for (const log of logs) this.#buckets.delete(log);
  }

  #of(log: string, type: StreamType, now: number): Buckets | undefined {
    const rate = this.#throughput?.[type];
    if (!rate) return undefined;
    let buckets = this.#buckets.get(log);
    if (!buckets) {
      buckets = {
        records: new TokenBucket(rate.write.records, now),
        written: new TokenBucket(rate.write.bytes, now),
        read: new TokenBucket(rate.read.bytes, now),
      };
      this.#buckets.set(log, buckets);
    }
    return buckets;
  }
}
