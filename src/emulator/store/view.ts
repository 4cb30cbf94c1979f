// What readers see of the LMDB file: the state after one transaction, until the store moves on to the next.
import type { RangeOptions, RootDatabase, Transaction } from "lmdb";
import { type ChunkHead, chunkEnd, chunkHead, chunkKeyEnd, chunkStart, unseal } from "./layout.ts";
import type { Chunk } from "./store.ts";
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
    const value = this.#database.get(key, this.#at({}));
    return value && this.open(key, value);
  }

  /** Like `get`, for a value at hand. */
  open(key: Buffer, value: Buffer): Buffer {
    const bytes = unseal(key, value);
    if (!bytes)
      throw damaged(this.#directory, `is damaged: the value under ${key.toString("hex")} is not what was stored`);
    return bytes;
  }

  keys(range: RangeOptions): Iterable<Buffer> {
    return this.#database.getKeys(this.#at(range));
  }

  entries(range: RangeOptions): Iterable<{ key: Buffer; value: Buffer }> {
    return this.#database.getRange(this.#at(range));
  }

  /** The last chunk of a log that begins at a number or before. */
  chunkAt(id: number, number: number): ChunkHead | undefined {
    for (const key of this.keys({ start: chunkKeyEnd(id, number), end: chunkStart(id, 0), reverse: true, limit: 1 })) {
      return chunkHead(key);
    }
    return undefined;
  }

  /** The chunks of a log from the one that begins at a number on, with their bytes, as long as the caller goes on. */
  *chunksFrom(id: number, first: number): Iterable<Chunk> {
    for (const { key, value } of this.entries({ start: chunkStart(id, first), end: chunkEnd(id) })) {
      const { first, count, time } = chunkHead(key);
      yield { first, count, time, bytes: this.open(key, value) };
    }
  }

  #at<Options extends object>(options: Options): Options & { transaction: Transaction } {
    return { ...options, transaction: this.#transaction as Transaction };
  }
}
