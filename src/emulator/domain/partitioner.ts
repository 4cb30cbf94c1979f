// Which partition a record goes to.
import { createHash } from "node:crypto";
import { indexOfHash, maxHash } from "./hash-range.ts";
import { partitionNumber } from "./partition-id.ts";

export interface Routing {
  partition_id?: string | undefined;
  explicit_hash_key?: string | undefined;
  partition_key?: string | undefined;
}

/**
 * The hash of a partition key: the first 8 bytes of its MD5, without the sign.
 *
 * Source: PartitionKeyUtils of huaweicloud-sdk-java-dis.
 */
export function hashOf(partitionKey: string): bigint {
  return createHash("md5").update(partitionKey).digest().readBigUInt64BE() & maxHash;
}

/** How many keys are remembered with their place; hashing one takes longer than all the rest of a record's way. */
const maxRemembered = 50_000;

/**
 * Chooses the partitions of records, and remembers where keys went. One of it serves all streams, since only the number of
 * partitions counts.
 */
export class Partitioner {
  #random: () => number;
  #remembered = new Map<number, Map<string, number>>();

  /** `random` gives the place of records without any routing field, from 0 to below 1. */
  constructor(random: () => number) {
    this.#random = random;
  }

  /**
   * The number of the partition: `partition_id` counts before `explicit_hash_key` before `partition_key`; without any it is
   * random. A hash key beyond the greatest falls back to the partition key, as in Huawei's Java client. Empty fields are absent.
   * Undefined for a `partition_id` that is none.
   */
  partitionOf(record: Routing, active: readonly number[]): number | undefined {
    if (record.partition_id) return partitionNumber(record.partition_id);
    return active[this.#indexOf(record, active.length)];
  }

  #indexOf({ explicit_hash_key, partition_key }: Routing, count: number): number {
    if (explicit_hash_key) {
      const hash = BigInt(explicit_hash_key);
      if (hash <= maxHash) return indexOfHash(hash, count);
    }
    if (!partition_key) return Math.floor(this.#random() * count);
    const remembered = this.#of(count);
    const known = remembered.get(partition_key);
    if (known !== undefined) return known;
    const index = indexOfHash(hashOf(partition_key), count);
    remembered.set(partition_key, index);
    return index;
  }

  /** The keys remembered for a number of partitions; all are forgotten when there are too many. */
  #of(count: number): Map<string, number> {
    let remembered = this.#remembered.get(count);
    if (!remembered || remembered.size >= maxRemembered) {
      remembered = new Map();
      this.#remembered.set(count, remembered);
    }
    return remembered;
  }
}
