// The stores that the shared suites run on.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLmdbStore } from "../../../src/emulator/store/lmdb-store.ts";
import { createMemoryStore } from "../../../src/emulator/store/memory-store.ts";
import type { Batch, Store } from "../../../src/emulator/store/store.ts";

export interface StoreUnderTest {
  store: Store;
  /** Closes the store and opens it anew, where it keeps anything. */
  reopen(): Promise<Store>;
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

/** A batch whose bytes tell its first number. */
export function batch(log: string, count = 1, time = 0, size = 0): Batch {
  return { log, count, time, encode: (first, place) => put(place, `${log} ${first} ${count}`.padEnd(size, ".")) };
}

/** Fills the place that a store gives. */
export function put(place: (bytes: number) => Buffer, content: string | Uint8Array): void {
  const bytes = Buffer.from(content as string);
  place(bytes.length).set(bytes);
}

async function openMemory(): Promise<StoreUnderTest> {
  const store = createMemoryStore();
  return { store, reopen: async () => store, dispose: () => store.close() };
}

async function openLmdb(durability: "durable" | "relaxed"): Promise<StoreUnderTest> {
  const directory = newDirectory();
  let store = await openLmdbStore({ directory, durability });
  return {
    store,
    async reopen() {
      await store.close();
      store = await openLmdbStore({ directory, durability });
      return store;
    },
    async dispose() {
      await store.close();
      deleteDirectory(directory);
    },
  };
}
