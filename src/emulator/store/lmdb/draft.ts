// What the next transaction will do: it is decided here, in the order of being handed over, before any of it is written; each
// decision sees what the ones before it will have done.

import { appended, arrival, countedTime } from "../log-times.ts";
import type { Batch, Change, Decision, ListOptions, NewBatch, State, Stored } from "../store.ts";
import type { Arena } from "./arena.ts";
import type { BatchCache } from "./batch-cache.ts";
import type { DocumentStore } from "./document-store.ts";
import {
  batchCheck,
  batchKey,
  documentKey,
  type Header,
  headerKey,
  logKey,
  longestKey,
  sealBytes,
  sealed,
  sealInPlace,
  sealJson,
  sealOf,
  viewOf,
} from "./layout.ts";
import { droppedLog, type LogState, type LogTable, logRecord, seekIn, timeIn, type Waste } from "./log-table.ts";
import type { View } from "./view.ts";

/** Without a value the key is deleted. */
export interface Write {
  key: Buffer;
  value?: Buffer;
}

/** The state that a draft starts from. */
export interface Base {
  header: Header;
  view: View;
  logs: LogTable;
  documents: DocumentStore;
  cache: BatchCache;
  arena: Arena;
}

export class Draft implements State {
  readonly writes: Write[] = [];
  /** Whether everything is deleted before the writes. */
  clears = false;
  /** How many bytes the values have. */
  bytes = 0;
  /** By how many bytes the store becomes larger: those of records, and of documents that are new or longer than before. */
  growth = 0;

  /** How many bytes the largest value has. */
  largest = 0;
  /** Whether anything is deleted. */
  frees = false;

  readonly #base: Base;
  /** The logs that change, undefined for those that are dropped. */
  readonly #logs = new Map<string, LogState | undefined>();
  /** The batches that are new, by the id of their log. */
  readonly #batches = new Map<number, Batch[]>();
  /** The documents that change, undefined for those that are deleted. */
  readonly #documents = new Map<string, unknown>();
  readonly waste: Waste[] = [];
  /** The values of the documents and logs that change, by their keys as they are stored; undefined for those that are deleted. */
  readonly #sealed = new Map<string, Buffer | undefined>();
  #sum: number;

  constructor(base: Base) {
    this.#base = base;
    this.#sum = base.header.sum;
  }

  get isEmpty(): boolean {
    return !this.clears && this.writes.length === 0;
  }

  /** The header that the store has with it. */
  get header(): Header {
    return { ...this.#base.header, nextLog: this.#base.logs.nextId, sum: this.#sum };
  }

  get<Value>(key: string): Value | undefined {
    if (this.#documents.has(key)) return this.#documents.get(key) as Value | undefined;
    return this.clears ? undefined : (this.#base.documents.get(key)?.value as Value | undefined);
  }

  list<Value>(prefix: string, options: ListOptions = {}): Stored<Value>[] {
    const { after, limit = Number.POSITIVE_INFINITY } = options;
    const changed = [...this.#documents].filter(
      ([key]) => key.startsWith(prefix) && (after === undefined || key > after),
    );
    const { documents } = this.#base;
    if (changed.length === 0) return this.clears ? [] : (documents.list(prefix, after, limit) as Stored<Value>[]);
    const all = new Map<string, unknown>();
    if (!this.clears) {
      for (const { key, value } of documents.list(prefix, after, Number.POSITIVE_INFINITY)) all.set(key, value);
    }
    for (const [key, value] of changed) {
      if (value === undefined) all.delete(key);
      else all.set(key, value);
    }
    const keys = [...all.keys()].sort().slice(0, limit);
    return keys.map((key) => ({ key, value: all.get(key) as Value }));
  }

  seek(name: string, time: number): number {
    const log = this.#log(name);
    return log ? seekIn(log, time, (number) => this.#batchAt(log, number)) : 0;
  }

  timeOf(name: string, number: number): number | undefined {
    const log = this.#log(name);
    return log && timeIn(log, number, (at) => this.#batchAt(log, at));
  }

  range(name: string): { oldest: number; next: number } {
    const { oldest, next } = this.#log(name) ?? { oldest: 0, next: 0 };
    return { oldest, next };
  }

  /** Adds what is decided, or nothing if deciding or adding it throws. */
  add<Result>(decide: (state: State) => Decision<Result>): () => Result {
    const { changes = [], batches = [], drops = [], trims = [], result } = decide(this);
    const writes = changes.map(writeOf);
    const firsts = this.#append(batches);
    for (const [place, { key, value }] of changes.entries()) {
      if (value === undefined && this.get(key) === undefined) continue;
      const write = writes[place] as Write;
      this.#documents.set(key, value);
      this.growth += Math.max(0, this.#writeSealed(write));
    }
    for (const log of drops) this.#drop(log);
    for (const { log, before } of trims) this.#trim(log, before);
    return () => result(firsts);
  }

  /** Returns the number of the first record of each batch. Adds nothing if it throws. */
  #append(added: readonly NewBatch[]): number[] {
    const states = new Map<string, LogState>();
    const logs: Write[] = [];
    const writes: Write[] = [];
    const batches: [id: number, batch: Batch][] = [];
    for (const { log, time: now, count, encode } of added) {
      let state = states.get(log) ?? this.#log(log);
      if (!state) {
        state = {
          name: log,
          id: this.#base.logs.nextId++,
          oldest: 0,
          next: 0,
          oldestTime: 0,
          newestTime: 0,
          setBacks: [],
        };
        logs.push(logRecord(state));
      }
      const { id, oldest, next: first, newestTime } = state;
      const time = arrival(now, newestTime);
      const setBacks = appended(state.setBacks, { first, time }, newestTime);
      if (setBacks !== state.setBacks) logs.push(logRecord({ ...state, setBacks }));
      const key = batchKey({ id, first, time, count });
      let value: Buffer = Buffer.alloc(0);
      encode((bytes) => {
        value = this.#base.arena.allocate(sealBytes + bytes);
        return sealed(value);
      });
      sealInPlace(key, value);
      writes.push({ key, value });
      batches.push([id, { first, count, time, bytes: sealed(value) }]);
      const oldestTime = oldest === first ? time : Math.min(state.oldestTime, time);
      states.set(log, { name: log, id, oldest, next: first + count, oldestTime, newestTime: time, setBacks });
    }
    for (const log of logs) this.#writeSealed(log);
    for (const write of writes) {
      this.#sum = (this.#sum + batchCheck(viewOf(write.key))) >>> 0;
      this.#write(write);
      this.growth += write.value?.length ?? 0;
    }
    for (const [log, state] of states) this.#logs.set(log, state);
    for (const [id, batch] of batches) {
      const fresh = this.#batches.get(id);
      if (fresh) fresh.push(batch);
      else this.#batches.set(id, [batch]);
    }
    return batches.map(([, { first }]) => first);
  }

  #trim(name: string, before: number): void {
    const state = this.#log(name);
    if (!state || before <= state.oldest) return;
    let trimmed = { ...state, oldest: state.next, oldestTime: 0, newestTime: 0 };
    if (before < state.next) {
      const kept = this.#batchAt(state, before);
      if (kept.first === state.oldest) return;
      trimmed = { ...state, oldest: kept.first, oldestTime: countedTime(kept, state.setBacks) };
    }
    trimmed.setBacks = state.setBacks.filter(({ first }) => first > trimmed.oldest);
    this.#writeSealed(logRecord(trimmed));
    this.#logs.set(name, trimmed);
    this.frees = true;
    this.waste.push({ id: state.id, below: trimmed.oldest });
  }

  #drop(name: string): void {
    const state = this.#log(name);
    if (!state) return;
    this.frees = true;
    this.#writeSealed(droppedLog(state.id));
    this.#logs.set(name, undefined);
    this.waste.push({ id: state.id, below: Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.clears = true;
    this.frees = true;
    this.writes.length = 0;
    this.bytes = 0;
    this.growth = 0;
    this.largest = 0;
    this.waste.length = 0;
    this.#documents.clear();
    this.#sealed.clear();
    this.#sum = 0;
    for (const { name } of this.#base.logs.values()) this.#logs.set(name, undefined);
    for (const name of this.#logs.keys()) this.#logs.set(name, undefined);
  }

  /** Drops all logs and deletes all documents, one by one. */
  dropAll(): void {
    for (const { key } of this.list("")) {
      this.#documents.set(key, undefined);
      this.#writeSealed({ key: documentKey(key) });
    }
    for (const { name } of this.#base.logs.values()) this.#drop(name);
    for (const name of this.#logs.keys()) this.#drop(name);
  }

  /** Deletes batches. */
  removeBatches(keys: readonly Buffer[]): void {
    if (this.clears) return;
    for (const key of keys) {
      this.#sum = (this.#sum - batchCheck(viewOf(key))) >>> 0;
      this.#write({ key });
    }
  }

  /** Deletes what is left of a log that was dropped, once its batches are deleted. */
  removeLog(id: number): void {
    this.#writeSealed({ key: logKey(id) });
  }

  /** Writes the header, as each transaction does last. */
  writeHeader(): void {
    this.#write({ key: headerKey, value: sealJson(headerKey, this.header) });
  }

  /** Makes the draft the state of the store. */
  publish(): void {
    const { view, logs, documents, cache } = this.#base;
    view.renew();
    for (const [id, batches] of this.#batches) for (const batch of batches) cache.set(id, batch);
    for (const [name, state] of this.#logs) logs.set(name, state);
    if (this.clears) documents.forgetAll();
    documents.forget(this.#documents.keys());
  }

  #log(name: string): LogState | undefined {
    return this.#logs.has(name) ? this.#logs.get(name) : this.#base.logs.get(name);
  }

  /** The batch that holds a number. */
  #batchAt(log: LogState, number: number): Pick<Batch, "first" | "count" | "time"> {
    return this.#batches.get(log.id)?.findLast(({ first }) => first <= number) ?? this.#base.view.batchAt(log, number);
  }

  /** Writes or deletes a document or a log, which counts in the sum; returns by how many bytes it is longer than before. */
  #writeSealed({ key, value }: Write): number {
    const name = key.toString("latin1");
    const known = this.clears || this.#sealed.has(name);
    const before = known ? this.#sealed.get(name) : this.#base.view.stored(key);
    this.#sealed.set(name, value);
    this.#sum = (this.#sum - sealOf(before) + sealOf(value)) >>> 0;
    this.#write(value ? { key, value } : { key });
    return (value?.length ?? 0) - (before?.length ?? 0);
  }

  #write(write: Write): void {
    this.writes.push(write);
    this.frees ||= write.value === undefined;
    const { length } = write.value ?? [];
    this.bytes += write.key.length + length;
    this.largest = Math.max(this.largest, length);
  }
}

/** @throws RangeError for a key that is too long */
function writeOf({ key, value }: Change): Write {
  if (key.length > longestKey) throw new RangeError(`a key has ${key.length} characters, more than ${longestKey}`);
  const name = documentKey(key);
  return value === undefined ? { key: name } : { key: name, value: sealJson(name, value) };
}
