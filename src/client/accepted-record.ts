// A record that a producer has accepted, from then until it is stored or given up.
import type { Entry, RecordToPut, StoredRecord } from "./batch.ts";
import { DisError } from "./dis-error.ts";
import type { Lane, QueuedEntry } from "./producer-queue.ts";

/** What a stored record keeps of its data, since its caller may keep the record. */
const nothing = { data: "" } as Entry["wire"];

export class AcceptedRecord implements QueuedEntry {
  wire: Entry["wire"];
  readonly size: number;
  readonly key: string;
  /** What it takes of the producer's memory, in bytes: the text, the key, and about what the objects around them take. */
  readonly cost: number;
  lane: Lane<this> | undefined;
  /** When it was accepted, in milliseconds since 1970, and as the how manieth. */
  accepted = 0;
  number = 0;
  outcome: StoredRecord | DisError | undefined;
  #result: Promise<StoredRecord> | undefined;
  #tell: ((outcome: StoredRecord | DisError) => void) | undefined;

  constructor({ wire, size }: Entry) {
    const { partition_id, explicit_hash_key, partition_key, data } = wire;
    this.wire = wire;
    this.size = size;
    this.key = partition_id
      ? `p${partition_id}`
      : explicit_hash_key
        ? `h${explicit_hash_key}`
        : partition_key
          ? `k${partition_key}`
          : "";
    this.cost = data.length + (partition_key?.length ?? 0) + 512;
    this.lane = undefined;
    this.outcome = undefined;
  }

  /** Made when somebody asks for it; most callers of most records never do. */
  get result(): Promise<StoredRecord> {
    if (!this.#result) {
      this.#result = new Promise((resolve, reject) => {
        this.#tell = (outcome) => (outcome instanceof DisError ? reject(outcome) : resolve(outcome));
      });
      this.#result.catch(() => {});
      if (this.outcome) this.#tell?.(this.outcome);
    }
    return this.#result;
  }

  settle(outcome: StoredRecord | DisError): void {
    this.outcome = outcome;
    if (!(outcome instanceof DisError)) this.wire = nothing;
    this.#tell?.(outcome);
  }

  /** The record in the form that `putRecords` and `send` take. */
  toRecord(): RecordToPut {
    const { data, ...routing } = this.wire;
    const given = Object.entries(routing).filter(([, value]) => value !== undefined);
    return { base64: data, ...Object.fromEntries(given) };
  }
}
