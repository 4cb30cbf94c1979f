// Opens the store on disk as the emulator uses it.
import { keys } from "./documents.ts";
import { logOf, type StreamState } from "./domain/stream.ts";
import { type LmdbStore, type LmdbStoreOptions, openLmdbStore } from "./store/lmdb-store.ts";
import { StoreFullError } from "./store/store.ts";

/**
 * Opens the store in a folder, or makes it. What a deleted stream left behind, because the process ended too early or a
 * record came while it was deleted, is removed.
 *
 * @throws Error when another process has the folder, when the store is of an unknown version, or when it is damaged
 */
export async function openStore(options: LmdbStoreOptions): Promise<LmdbStore> {
  const store = await openLmdbStore(options);
  try {
    const held = new Set(store.logs());
    for (const { value: stream } of await store.list<StreamState>(keys.allStreams)) {
      for (const number of stream.partitions.keys()) held.delete(logOf(stream, number));
    }
    if (held.size > 0) await store.drop([...held]);
  } catch (error) {
    // On a full disk they go the next time.
    if (!(error instanceof StoreFullError)) {
      await store.close();
      throw error;
    }
  }
  return store;
}
