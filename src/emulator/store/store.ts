// What the emulator needs of a place to keep things: documents with versions, and one log of records for each partition.
// Nothing here assumes that one process alone uses the store: whoever changes a document says which version it has seen.

/** A store may answer at once or later. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on at once with what is there at once: each `await` takes a turn, and some requests would need dozens. */
export function andThen<T, U>(value: Awaitable<T>, use: (value: T) => Awaitable<U>): Awaitable<U> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** A document: a stream, an app or a checkpoint, as JSON. Never to be changed in place. */
export interface Stored<Value = unknown> {
  key: string;
  value: Value;
  /** Grows with every change. */
  version: number;
}

/** A change of one document; without a value it is deleted. */
export interface Change {
  key: string;
  value?: unknown;
  /** The version that it is based on; 0 when there must be no document yet, undefined when it does not matter. */
  version?: number | undefined;
}

/** Thrown by `commit` when a document is not of the version that the change is based on. */
export class ConflictError extends Error {}

/** Thrown when the store can take nothing more, such as on a full disk. Nothing of what was handed over was kept. */
export class StoreFullError extends Error {}

/** The records of one request for one partition. */
export interface Batch {
  /** The log that they go to. */
  log: string;
  /** When they arrived, in milliseconds since 1970; never earlier than what the log already holds. */
  time: number;
  /** How many records they are, at least 1. */
  count: number;
  /**
   * Writes what is stored, once the number of the first one is known: asks `place` once for so many bytes, and fills them. May
   * be called again when a commit is repeated.
   */
  encode(first: number, place: (bytes: number) => Buffer): void;
}

/** A stored batch. */
export interface Chunk {
  /** The number of its first record. */
  first: number;
  count: number;
  time: number;
  bytes: Uint8Array;
}

export interface Store {
  /** The document under a key. */
  get<Value>(key: string): Awaitable<Stored<Value> | undefined>;
  /**
   * The documents whose keys begin with a prefix, in the byte order of their keys (keys are ASCII).
   * `after` leaves out that key and all before it.
   */
  list<Value>(prefix: string, options?: { after?: string; limit?: number }): Awaitable<Stored<Value>[]>;
  /**
   * Makes all changes or none. Resolves when they are as durable as the store was asked to be.
   *
   * @throws ConflictError, StoreFullError
   */
  commit(changes: readonly Change[]): Promise<void>;
  /**
   * Appends batches, all or none, and resolves with the number of the first record of each, when they are as durable as
   * the store was asked to be. A log counts from 0 without gaps, whatever was trimmed or has failed before; nobody reads
   * a record before its `append` is about to resolve.
   *
   * @throws StoreFullError
   */
  append(batches: readonly Batch[]): Promise<number[]>;
  /**
   * The chunks of a log that hold the records from a number on, by ascending number, until their bytes reach `bytes`. At
   * least one if there is any.
   */
  read(log: string, from: number, bytes: number): Awaitable<Chunk[]>;
  /** The number of the first record that arrived at a time or later, or that of the next one to come. */
  seek(log: string, time: number): Awaitable<number>;
  /** The number of the oldest record held, and that of the next one to come; both 0 for a log that is not there. */
  range(log: string): Awaitable<{ oldest: number; next: number }>;
  /** Forgets the chunks that hold only records below a number; those numbers are never given again. */
  trim(log: string, before: number): Promise<void>;
  /** Forgets logs altogether. What their names stand for is gone, so this need not have happened after a crash. */
  drop(logs: readonly string[]): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
  /** Why the store takes nothing more until it is opened anew, such as after an error of its disk; undefined while it works. */
  fault?(): Error | undefined;
  /** Resolves when everything handed over is kept, and lets go of files. Nothing may be called afterwards. */
  close(): Promise<void>;
}
