// The stores that the shared suites run on.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLmdbStore } from "../../../src/emulator/store/lmdb/lmdb-store.ts";
import { readFiles, type StoreReport } from "../../../src/emulator/store/lmdb/read-store.ts";
import { createMemoryStore } from "../../../src/emulator/store/memory-store.ts";
import type { Batch, Change, ListOptions, NewBatch, Store, Stored } from "../../../src/emulator/store/store.ts";

/** A store with calls for the simplest of queries and updates. */
export interface PlainStore extends Store {
  get<Value>(key: string): Promise<Value | undefined>;
  list<Value>(prefix: string, options?: ListOptions): Promise<Stored<Value>[]>;
  seek(log: string, time: number): Promise<number>;
  timeOf(log: string, number: number): Promise<number | undefined>;
  range(log: string): Promise<{ oldest: number; next: number }>;
  /** Makes changes, whatever is there. */
  change(...changes: Change[]): Promise<void>;
  append(...batches: NewBatch[]): Promise<number[]>;
  drop(...logs: string[]): Promise<void>;
  trim(log: string, before: number): Promise<void>;
}

export function plain(store: Store): PlainStore {
  return Object.assign(store, {
    get: async <Value>(key: string) => store.query((state) => state.get<Value>(key)),
    list: async <Value>(prefix: string, options?: ListOptions) =>
      store.query((state) => state.list<Value>(prefix, options)),
    seek: async (log: string, time: number) => store.query((state) => state.seek(log, time)),
    timeOf: async (log: string, number: number) => store.query((state) => state.timeOf(log, number)),
    range: async (log: string) => store.query((state) => state.range(log)),
    change: (...changes: Change[]) => store.update(() => ({ changes, result: () => undefined })),
    append: (...batches: NewBatch[]) => store.update(() => ({ batches, result: (firsts) => [...firsts] })),
    trim: (log: string, before: number) => store.update(() => ({ trims: [{ log, before }], result: () => undefined })),
    drop: (...drops: string[]) => store.update(() => ({ drops, result: () => undefined })),
  });
}

export interface StoreUnderTest {
  store: PlainStore;
  /** Closes the store and opens it anew, where it keeps anything. */
  reopen(): Promise<PlainStore>;
  /** Closes the store and deletes it. */
  dispose(): Promise<void>;
}

export const stores = [
  { name: "memory", open: openMemory },
  { name: "LMDB, durable", open: () => openLmdb("durable") },
  { name: "LMDB, relaxed", open: () => openLmdb("relaxed") },
];

export function newDirectory(): string {
  return mkdtempSync(join(tmpdir(), "dis-store-"));
}

export function deleteDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}

/** What is in a store, which may be open, by its files. */
export function reportOf(directory: string): StoreReport {
  return readFiles(directory, { document() {}, batch() {} });
}

/** A batch whose bytes tell of it, but for its number, which `textOf` puts in the place of the #. */
export function batch(log: string, count = 1, time = 0, size = 0): NewBatch {
  return { log, count, time, encode: (place) => put(place, `${log} # ${count}`.padEnd(size, ".")) };
}

export function textOf({ first, bytes }: Batch): string {
  return Buffer.from(bytes).toString().replace("#", String(first));
}

/** Fills the place that a store gives. */
export function put(place: (bytes: number) => Buffer, content: string | Uint8Array): void {
  const bytes = Buffer.from(content as string);
  place(bytes.length).set(bytes);
}

async function openMemory(): Promise<StoreUnderTest> {
  const store = plain(createMemoryStore());
  return { store, reopen: async () => store, dispose: () => store.close() };
}

async function openLmdb(durability: "durable" | "relaxed"): Promise<StoreUnderTest> {
  const directory = newDirectory();
  let store = plain(await openLmdbStore({ directory, durability }));
  return {
    store,
    async reopen() {
      await store.close();
      store = plain(await openLmdbStore({ directory, durability }));
      return store;
    },
    async dispose() {
      await store.close();
      deleteDirectory(directory);
    },
  };
}
