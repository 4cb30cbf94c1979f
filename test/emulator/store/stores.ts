// The stores that the shared suites run on.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLmdbStore } from "../../../src/emulator/store/lmdb/lmdb-store.ts";
import { readFiles, type StoreReport } from "../../../src/emulator/store/lmdb/read-store.ts";
import { createMemoryStore } from "../../../src/emulator/store/memory-store.ts";
import { type PlainStore, plain } from "../../../src/emulator/store/store-suite.ts";

export { batch, type PlainStore, plain, put, textOf } from "../../../src/emulator/store/store-suite.ts";

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
