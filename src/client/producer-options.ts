// What a producer is told, and what it offers.
import type { writeThroughput } from "../../generated/dis/limits.ts";
import type { RecordToPut, StoredRecord, StreamTarget } from "./batch.ts";
import type { Throughput } from "./pacer.ts";
import type { RetryPolicy } from "./retry.ts";

export interface ProducerOptions {
  stream: StreamTarget;
  /** How many records a request holds at most. Default: 500. */
  maxRecords?: number;
  /** How many bytes of data a request holds at most, before base64. Default: 4 MB (4,194,304); DIS takes 5 MB. */
  maxBytes?: number;
  /** How long a record waits for others to share its request, in milliseconds. Default: 5. */
  linger?: number;
  /**
   * How much the producer holds, in bytes, before `send` waits: base64, partition keys, and 512 bytes of bookkeeping for
   * each record. Text and JSON of up to 1,024 characters counts four bytes a character, the most that its base64 can take.
   * A single larger record is held alone. The bodies of requests under way come on top. Default: 4 MB (4,194,304).
   */
  maxBuffered?: number;
  /**
   * How many records are accepted and not settled before `send` waits, however small they are: more of them than the
   * requests under way and the next ones hold only grow old. Default: (`concurrency` + 2) × `maxRecords`, 3,000.
   */
  maxPending?: number;
  /**
   * With "key", the records of a key are stored in the order of their `send`: its next record is not sent before the one
   * before it is stored or given up. A key is the routing field that counts; records without one have no order.
   * Default: "none".
   */
  order?: "none" | "key";
  /**
   * With order "key", how many records of one key a request may hold. DIS refuses single records of a request, so above 1
   * the order breaks when it refuses one and stores a later one of its key. Default: 1.
   */
  maxRecordsPerKey?: number;
  /**
   * Send no faster to a partition than it takes: COMMON is 1,000 records and 1 MB a second, ADVANCED 2,000 records and 5 MB,
   * an object says how many records and bytes. Partitions are known by their answers, so records with a routing field
   * are paced, from the second one of their key on. Default: as fast as the service takes them.
   */
  pace?: keyof typeof writeThroughput | Throughput;
  /** How many requests are under way at once. Default: 4. */
  concurrency?: number;
  /** How long one request may take, in milliseconds. */
  timeout?: number;
  /**
   * Changes to the client's retry policy. `attempts` is unlimited here unless it is given; `budget` says how long records
   * are tried without any progress before they are given up. `repeatUnsafe` is true: a request whose answer was lost is
   * sent again, and its records may be stored twice.
   */
  retry?: Partial<RetryPolicy>;
}

export interface ProducerStats {
  /** What `maxBuffered` bounds, in bytes. */
  buffered: number;
  /** Records accepted and neither stored nor given up yet: what `maxPending` bounds. */
  pending: number;
  stored: number;
  /** Records given up. */
  failed: number;
  /** Requests sent, without those that the client repeated as a whole. */
  requests: number;
  /** How often a record was refused and sent once more. */
  repeated: number;
}

export interface Producer {
  /**
   * Hands a record over. Resolves when it is accepted, at once as long as there is room: to wait for it is what keeps
   * memory bounded. Its `result` settles when the record is stored or given up; leaving that alone is allowed, its
   * rejection is never reported as unhandled.
   *
   * @throws DisError of kind `bad-argument` for a record that DIS could not take, or when the producer is closed.
   */
  send(record: RecordToPut): Promise<{ result: Promise<StoredRecord> }>;
  /** Sends without lingering and resolves when every record accepted so far is stored or given up. Never rejects. */
  flush(): Promise<void>;
  /**
   * Accepts nothing more, flushes, and says what is left: every record that was accepted, not settled when `close` was
   * called, and not stored. They come with `base64` in place of `data`, in the order of their acceptance, ready for
   * `putRecords`. After `timeout` milliseconds (default: as long as it takes) requests under way are ended; their records
   * are left too, although they may be stored. Never rejects.
   */
  close(options?: { timeout?: number }): Promise<{ unsent: RecordToPut[] }>;
  readonly stats: ProducerStats;
}
