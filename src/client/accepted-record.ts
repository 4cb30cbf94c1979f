// A record that a producer has accepted, from then until it is stored or given up.
import { Entry, type RecordToPut, type StoredRecord } from "./batch.ts";
import { DisError } from "./dis-error.ts";
import type { Lane, QueuedEntry } from "./producer-queue.ts";

export class AcceptedRecord extends Entry implements QueuedEntry {
  readonly key: string;
  /** What it takes of the producer's memory at most, in bytes: the texts, and about what the objects around them take. */
  readonly cost: number;
  lane: Lane<this> | undefined = undefined;
  due = 0;
  /** When it was accepted, in milliseconds since 1970, if something was failing then. */
  accepted = 0;
  /** As the how manieth it was accepted. */
  number = 0;
  outcome: StoredRecord | DisError | undefined = undefined;
  #result: Promise<StoredRecord> | undefined = undefined;
  #tell: ((outcome: StoredRecord | Promise<never>) => void) | undefined = undefined;

  /** Throws a `bad-argument` error for a record that DIS could not take. */
  constructor(record: RecordToPut) {
    super(record);
    this.key = keyOf(record);
    // Base64 of UTF-8 takes up to four bytes a character.
    this.cost = this.text.length * 4 + this.data.length + this.rest.length + 512;
  }

  /** Made when somebody asks for it; most callers of most records never do. */
  get result(): Promise<StoredRecord> {
    if (!this.#result) {
      this.#result = new Promise((tell) => {
        this.#tell = tell;
      });
      this.#result.catch(() => {});
      if (this.outcome) this.settle(this.outcome);
    }
    return this.#result;
  }

  /** Returns whether it failed. */
  settle(outcome: StoredRecord | DisError): boolean {
    this.outcome = outcome;
    const failed = outcome instanceof DisError;
    // Its caller may keep the record.
    if (failed) this.detach();
    else this.data = "";
    this.#tell?.(failed ? Promise.reject(outcome) : outcome);
    return failed;
  }

  /** The record in the form that `putRecords` and `send` take. */
  toRecord(): RecordToPut {
    return JSON.parse(`{"base64":"${this.json}}`);
  }
}

/** The routing field that counts, or ""; a letter tells the three apart. */
function keyOf({ partition_id, explicit_hash_key, partition_key }: RecordToPut): string {
  if (partition_id) return `p${partition_id}`;
  if (explicit_hash_key) return `h${explicit_hash_key}`;
  return partition_key ? `k${partition_key}` : "";
}
