// How fast a producer may go: what each partition takes in a second, and which partition a key belongs to.

/** What a partition takes in a second. */
export interface Throughput {
  records: number;
  /** Bytes of data, before base64. */
  bytes: number;
}

/** Of how many keys the partition is remembered. */
const maxKeys = 10_000;

export class Pacer {
  #rate: Throughput;
  #partitions = new Map<string, string>();
  /** For each partition until when what was let go keeps it busy. */
  #busy = new Map<string, { records: number; bytes: number }>();

  constructor(rate: Throughput) {
    this.#rate = rate;
  }

  /** Takes note of where a record with a key was stored: others with the same key go there too. */
  learn(key: string, partition: string): void {
    if (!key || this.#partitions.get(key) === partition) return;
    const [oldest] = this.#partitions.keys();
    if (oldest !== undefined && this.#partitions.size >= maxKeys) this.#partitions.delete(oldest);
    this.#partitions.set(key, partition);
  }

  /**
   * When a record may go, in milliseconds since 1970, and counts it. A partition takes what a second allows at once, and
   * then at its rate. The first record of a key goes at once, since only its answer tells the partition.
   */
  due({ key, size }: { key: string; size: number }, now: number): number {
    const partition = this.#partitions.get(key);
    if (partition === undefined) return now;
    const busy = this.#busy.get(partition) ?? { records: 0, bytes: 0 };
    busy.records = Math.max(busy.records, now) + 1000 / this.#rate.records;
    busy.bytes = Math.max(busy.bytes, now) + (1000 * size) / this.#rate.bytes;
    this.#busy.set(partition, busy);
    return Math.ceil(Math.max(busy.records, busy.bytes)) - 1000;
  }
}
