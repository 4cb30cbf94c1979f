// What the emulator needs of a place to keep things: documents, and one log of records for each partition. What depends on what
// is there is decided where it is done: by functions that look at the very state which they change. Nothing here assumes that
// one process alone uses the store.

/** A store may answer at once or later. */
export type Awaitable<T> = T | Promise<T>;

/** A document: a stream, an app or a checkpoint, as JSON. Never to be changed in place. */
export interface Stored<Value = unknown> {
  key: string;
  value: Value;
}

/** All that is kept as it is at one moment, but for the records themselves. */
export interface State {
  /** The document under a key. */
  get<Value>(key: string): Value | undefined;
  /**
   * The documents whose keys begin with a prefix, in the byte order of their keys (keys are ASCII).
   * `after` leaves out that key and all before it.
   */
  list<Value>(prefix: string, options?: ListOptions): Stored<Value>[];
  /** The number of the first record that arrived at a time or later, or that of the next one to come. */
  seek(log: string, time: number): number;
  /** When the record of a number arrived; undefined when it is not held. */
  timeOf(log: string, number: number): number | undefined;
  /** The number of the oldest record held, and that of the next one to come; both 0 for a log that is not there. */
  range(log: string): { oldest: number; next: number };
}

export interface ListOptions {
  after?: string;
  limit?: number;
}

/** A change of one document; without a value it is deleted. */
export interface Change {
  key: string;
  value?: unknown;
}

/** What is to be done, all of it or nothing, and what whoever decided it gets then. */
export interface Decision<Result> {
  changes?: readonly Change[];
  /** Records to append. A log counts from 0 without gaps, whatever was trimmed or has failed before. */
  batches?: readonly NewBatch[];
  /** Logs to forget altogether. */
  drops?: readonly string[];
  /** Logs whose batches are forgotten that hold only records below a number; those numbers are never given again. */
  trims?: readonly { log: string; before: number }[];
  /** Called once all of it is kept, with the number of the first record of each batch. */
  result(firsts: readonly number[]): Result;
}

/** Thrown when the store can take nothing more, such as on a full disk. Nothing of what was handed over was kept. */
export class StoreFullError extends Error {}

/** The records of one request for one partition, to be stored. */
export interface NewBatch {
  /** The log that they go to. */
  log: string;
  /**
   * When they arrived, in milliseconds since 1970. In a log what counts of a record is the earliest of its own time and those of
   * all behind it, as the clock may have been set back in between; a second or less is no setting back.
   */
  time: number;
  /** How many records they are, at least 1. */
  count: number;
  /**
   * Writes what is stored: asks `place` once for so many bytes, and fills them. May be called again when a commit is repeated.
   */
  encode(place: (bytes: number) => Buffer): void;
}

/** The records of one request for one partition, as they are stored. */
export interface Batch {
  /** The number of its first record. */
  first: number;
  count: number;
  time: number;
  bytes: Uint8Array;
}

export interface Store {
  /** Asks about what is kept. The function may be called again, so it does nothing but look. */
  query<Result>(ask: (state: State) => Result): Awaitable<Result>;
  /**
   * Decides on the very state that will be changed, one decision after the other, and resolves when what was decided is as
   * durable as the store was asked to be. Nobody sees any of it before; what the function throws is thrown, and nothing is done.
   * It may be called again, so it is pure: time and ids come from outside, and it touches nothing else.
   *
   * @throws StoreFullError
   */
  update<Result>(decide: (state: State) => Decision<Result>): Promise<Result>;
  /**
   * The batches of a log that hold the records from a number on, by ascending number, until their bytes reach `bytes`. At
   * least one if there is any.
   */
  read(log: string, from: number, bytes: number): Awaitable<Batch[]>;
  /** Forgets everything. */
  clear(): Promise<void>;
  /** Why the store takes nothing more until it is opened anew, such as after an error of its disk; undefined while it works. */
  fault?(): Error | undefined;
  /** Resolves when everything handed over is kept, and lets go of files. Nothing may be called afterwards. */
  close(): Promise<void>;
}
