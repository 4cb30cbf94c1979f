// What the next transaction will do: changes are worked out here, in the order of being handed over, before any is written.

import type { Arena } from "./arena.ts";
import type { ChunkCache } from "./chunk-cache.ts";
import { type DocumentStore, lastVersionRecord } from "./document-store.ts";
import { chunkKey, documentKey, logKey, longestKey, sealBytes, sealDocument, sealed, sealInPlace } from "./layout.ts";
import { type LogState, type LogTable, logRecord, type Waste } from "./log-table.ts";
import { type Batch, type Change, type Chunk, ConflictError } from "./store.ts";
import type { View } from "./view.ts";

/** Without a value the key is deleted. */
export interface Write {
  key: Buffer;
  value?: Buffer;
}

/** The state that a draft starts from. */
export interface Base {
  view: View;
  logs: LogTable;
  documents: DocumentStore;
  cache: ChunkCache;
  arena: Arena;
}

export class Draft {
  readonly writes: Write[] = [];
  /** Whether everything is deleted before the writes. */
  clears = false;
  /** How many bytes the values have. */
  bytes = 0;

  readonly #base: Base;
  /** The logs that change, undefined for those that are dropped. */
  readonly #logs = new Map<string, LogState | undefined>();
  /** The chunks that are new, by the id of their log. */
  readonly #chunks = new Map<number, Chunk[]>();
  /** The versions of the documents that change, 0 for those that are deleted. */
  readonly #versions = new Map<string, number>();
  #lastVersion: number;
  readonly waste: Waste[] = [];

  constructor(base: Base) {
    this.#base = base;
    this.#lastVersion = base.documents.lastVersion;
  }

  get isEmpty(): boolean {
    return !this.clears && this.writes.length === 0;
  }

  /** Returns the number of the first record of each batch. Adds nothing if it throws. */
  append(batches: readonly Batch[]): number[] {
    const states = new Map<string, LogState>();
    const writes: Write[] = [];
    const chunks: [id: number, chunk: Chunk][] = [];
    for (const { log, time, count, encode } of batches) {
      let state = states.get(log) ?? this.#log(log);
      if (!state) {
        state = { id: this.#base.logs.newId(), oldest: 0, next: 0, oldestTime: 0, newestTime: 0 };
        writes.push(logRecord(log, state));
      }
      const { id, oldest, next: first } = state;
      const newestTime = Math.max(time, state.newestTime);
      const key = chunkKey({ id, first, time: newestTime, count });
      let value: Buffer = Buffer.alloc(0);
      encode(first, (bytes) => {
        value = this.#base.arena.allocate(sealBytes + bytes);
        return sealed(value);
      });
      sealInPlace(key, value);
      writes.push({ key, value });
      chunks.push([id, { first, count, time: newestTime, bytes: sealed(value) }]);
      const oldestTime = oldest === first ? newestTime : state.oldestTime;
      states.set(log, { id, oldest, next: first + count, oldestTime, newestTime });
    }
    for (const write of writes) this.#write(write);
    for (const [log, state] of states) this.#logs.set(log, state);
    for (const [id, chunk] of chunks) {
      const fresh = this.#chunks.get(id);
      if (fresh) fresh.push(chunk);
      else this.#chunks.set(id, [chunk]);
    }
    return chunks.map(([, { first }]) => first);
  }

  /** @throws ConflictError, and adds nothing then */
  commit(changes: readonly Change[]): void {
    for (const { key, version } of changes) {
      if (version === undefined || version === this.#version(key)) continue;
      throw new ConflictError(`${key} has changed meanwhile`);
    }
    const writes = changes.map(({ key, value }) => {
      if (key.length > longestKey) throw new RangeError(`a key has ${key.length} characters, more than ${longestKey}`);
      return { key: documentKey(key), json: value === undefined ? undefined : JSON.stringify(value) };
    });
    for (const [place, { key, json }] of writes.entries()) {
      const { key: name } = changes[place] as Change;
      if (json === undefined) {
        if (this.#version(name) === 0) continue;
        this.#versions.set(name, 0);
        this.#write({ key });
      } else {
        this.#versions.set(name, ++this.#lastVersion);
        this.#write({ key, value: sealDocument(key, json, this.#lastVersion) });
      }
    }
  }

  trim(name: string, before: number): void {
    const state = this.#log(name);
    if (!state || before <= state.oldest) return;
    let trimmed = { ...state, oldest: state.next, oldestTime: 0 };
    if (before < state.next) {
      const kept = this.#chunkAt(state.id, before);
      if (kept.first === state.oldest) return;
      trimmed = { ...state, oldest: kept.first, oldestTime: kept.time };
    }
    this.#write(logRecord(name, trimmed));
    this.#logs.set(name, trimmed);
    this.waste.push({ id: state.id, below: trimmed.oldest });
  }

  drop(name: string): void {
    const state = this.#log(name);
    if (!state) return;
    this.#write({ key: logKey(state.id) });
    this.#logs.set(name, undefined);
    this.waste.push({ id: state.id, below: Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.clears = true;
    this.writes.length = 0;
    this.bytes = 0;
    this.waste.length = 0;
    this.#versions.clear();
    for (const name of [...this.#base.logs.names(), ...this.#logs.keys()]) this.#logs.set(name, undefined);
  }

  remove(keys: readonly Buffer[]): void {
    for (const key of keys) this.#write({ key });
  }

  /** To be called once before the draft is written. */
  finish(): void {
    if (this.#versions.size > 0 || this.clears) this.#write(lastVersionRecord(this.#lastVersion));
  }

  /** Makes the draft the state of the store. */
  publish(): void {
    const { view, logs, documents, cache } = this.#base;
    view.renew();
    for (const [id, chunks] of this.#chunks) for (const chunk of chunks) cache.set(id, chunk);
    for (const [name, state] of this.#logs) logs.set(name, state);
    if (this.clears) documents.forgetAll();
    documents.forget(this.#versions.keys(), this.#lastVersion);
  }

  #log(name: string): LogState | undefined {
    return this.#logs.has(name) ? this.#logs.get(name) : this.#base.logs.get(name);
  }

  #version(key: string): number {
    return this.#versions.get(key) ?? (this.clears ? 0 : (this.#base.documents.get(key)?.version ?? 0));
  }

  /** The chunk that holds a number. */
  #chunkAt(id: number, number: number): Pick<Chunk, "first" | "time"> {
    const fresh = this.#chunks.get(id)?.findLast(({ first }) => first <= number);
    return fresh ?? (this.#base.view.chunkAt(id, number) as Chunk & { id: number });
  }

  #write(write: Write): void {
    this.writes.push(write);
    this.bytes += write.key.length + (write.value?.length ?? 0);
  }
}
