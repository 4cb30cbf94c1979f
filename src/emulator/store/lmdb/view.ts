// What readers see of the LMDB file: the state after one transaction, until the store moves on to the next.
import type { RangeOptions, RootDatabase, Transaction } from "lmdb";
import type { Batch } from "../store.ts";
import { type BatchHead, batchEnd, batchHead, batchKeyEnd, batchStart, unseal, viewOf } from "./layout.ts";
import type { LogState } from "./log-table.ts";
import { damaged } from "./store-faults.ts";

export type Database = RootDatabase<Buffer, Buffer>;

export class View {
  readonly #database: Database;
  readonly #directory: string;
  #transaction: Transaction | undefined;

  constructor(database: Database, directory: string) {
    this.#database = database;
    this.#directory = directory;
    this.renew();
  }

  /** Moves on to what was committed last. */
  renew(): void {
    this.release();
    this.#database.resetReadTxn();
    this.#transaction = this.#database.useReadTransaction();
  }

  /** Another view of the same state, which stays as it is until it is released. */
  fork(): View {
    return new View(this.#database, this.#directory);
  }

  release(): void {
    this.#transaction?.done();
    this.#transaction = undefined;
  }

  /** The bytes that are stored under a key, once their checksum is verified. */
  get(key: Buffer): Buffer | undefined {
    const value = this.stored(key);
    return value && this.#open(key, value);
  }

  /** What is stored under a key, with its checksum, which is not verified. */
  stored(key: Buffer): Buffer | undefined {
    return this.#database.get(key, this.#at({}));
  }

  keys(range: RangeOptions): Iterable<Buffer> {
    return this.#database.getKeys(this.#at(range));
  }

  /**
   * The batch of a log that holds a number.
   *
   * @throws Error that names folder, log and number when there is none
   */
  batchAt({ id, name }: LogState, number: number): BatchHead {
    const range = { start: batchKeyEnd(id, number), end: batchStart(id, 0), reverse: true, limit: 1 };
    for (const key of this.keys(range)) {
      const head = batchHead(viewOf(key));
      if (head && head.first + head.count > number) return head;
    }
    throw this.missing(name, number);
  }

  /** The batches of a log from the one that begins at a number on, with their bytes, as long as the caller goes on. */
  *batchesFrom({ id, name }: LogState, from: number): Iterable<Batch> {
    const range = { start: batchStart(id, from), end: batchEnd(id) };
    for (const { key, value } of this.#database.getRange(this.#at(range))) {
      const head = batchHead(viewOf(key));
      if (!head) throw this.missing(name, from);
      yield { first: head.first, count: head.count, time: head.time, bytes: this.#open(key, value) };
    }
  }

  missing(log: string, number: number): Error {
    return damaged(this.#directory, `is damaged: log ${log} should hold record ${number}, and does not`);
  }

  #open(key: Buffer, value: Buffer): Buffer {
    const bytes = unseal(key, value);
    if (!bytes)
      throw damaged(this.#directory, `is damaged: the value under ${key.toString("hex")} is not what was stored`);
    return bytes;
  }

  #at<Options extends object>(options: Options): Options & { transaction: Transaction } {
    return { ...options, transaction: this.#transaction as Transaction };
  }
}
