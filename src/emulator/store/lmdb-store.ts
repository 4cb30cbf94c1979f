// The store on disk, in an LMDB file of its own folder. A process that is killed, or a machine that goes down, loses nothing
// that was acknowledged; with relaxed durability, a machine that goes down loses about the last second.
import { resolve } from "node:path";
import { Arena } from "./arena.ts";
import { BackgroundSync } from "./background-sync.ts";
import { checkStore, type StoreReport } from "./check-store.ts";
import { ChunkCache } from "./chunk-cache.ts";
import { type DirectoryLock, lockDirectory } from "./directory-lock.ts";
import { bytesFor, bytesToOpen, lackOfRoom } from "./disk-room.ts";
import { DocumentStore } from "./document-store.ts";
import { Draft } from "./draft.ts";
import { GroupCommit } from "./group-commit.ts";
import { metaKey } from "./layout.ts";
import { type Durability, openEnvironment } from "./lmdb-environment.ts";
import { LogTable, seekIn, timeIn } from "./log-table.ts";
import { makePrivateFolder } from "./private-files.ts";
import { readChunks } from "./read-chunks.ts";
import type { ListOptions, State, Store, Stored } from "./store.ts";
import { damaged, failed, full, unusable } from "./store-faults.ts";
import { type Database, View } from "./view.ts";
import { WasteCollector } from "./waste-collector.ts";

export type { StoreReport } from "./check-store.ts";

export interface LmdbStoreOptions {
  /** The folder; made when it is not there. */
  directory: string;
  /** Whether to acknowledge what is on the disk (durable) or what the operating system has (relaxed). */
  durability: Durability;
  /** For how many milliseconds a relaxed store may keep from the disk what it has acknowledged; 1000 without it. */
  syncAfter?: number;
  /** Called before each transaction; if it throws, the transaction fails as on a full disk. For tests. */
  beforeWrite?: () => void;
}

export interface LmdbStore extends Store {
  /** Reads everything and says what is there and what is wrong. */
  check(): Promise<StoreReport>;
}

/**
 * @throws Error when another process has the folder, when the store is of an unknown version, or when it is damaged
 */
export async function openLmdbStore(options: LmdbStoreOptions): Promise<LmdbStore> {
  const directory = resolve(options.directory);
  let lock: DirectoryLock | undefined;
  let database: Database | undefined;
  try {
    makePrivateFolder(directory);
    lock = lockDirectory(directory);
    const lack = lackOfRoom(directory, bytesToOpen);
    if (lack) throw unusable(directory, lack);
    database = await openEnvironment(directory, options.durability);
    return storeOf(database, directory, options, () => lock?.release());
  } catch (error) {
    await database?.close();
    lock?.release();
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) throw unusable(directory, error);
    // LMDB's own errors have a number, and do not name the folder: below 0 for what it finds in the file, else of the system.
    const code: unknown = (error as { code?: unknown }).code;
    if (typeof code !== "number") throw error;
    throw code < 0 ? damaged(directory, `is damaged: ${message}`) : unusable(directory, error);
  }
}

function storeOf(
  database: Database,
  directory: string,
  { durability, syncAfter = 1_000, beforeWrite }: LmdbStoreOptions,
  closed: () => void,
): LmdbStore {
  const view = new View(database, directory);
  const documents = new DocumentStore(view);
  const logs = new LogTable();
  const cache = new ChunkCache();
  const arena = new Arena();
  const leftover = logs.load(view, directory);
  /**
   * Why nothing is written any more. After an error of the disk nobody knows what it holds of the pages that are cached, and
   * LMDB may neither resolve nor reject another transaction; only what is read anew can be trusted.
   */
  let broken: Error | undefined;

  const groups = new GroupCommit({
    begin: () => new Draft({ view, logs, documents, cache, arena }),

    async write(draft) {
      if (broken) throw broken;
      try {
        beforeWrite?.();
        const lack = lackOfRoom(directory, bytesFor(draft));
        if (lack) throw new Error(lack);
      } catch (error) {
        throw full(directory, error);
      }
      try {
        await transaction(database, draft);
      } catch (error) {
        const { commitError } = error as { commitError?: Promise<never> };
        broken = failed(directory, (await commitError?.catch((cause: unknown) => cause)) ?? error);
        throw broken;
      }
    },

    published(draft) {
      sync?.changed();
      collector.collect(draft.waste);
    },
  });
  const collector = new WasteCollector(groups, view);
  const sync =
    durability === "relaxed"
      ? new BackgroundSync(directory, view, syncAfter, {
          between: (action) => void groups.submit(action),
          fail(error) {
            broken = failed(directory, error);
          },
        })
      : undefined;
  collector.collect(leftover);

  /** What is kept. */
  const state: State = {
    get: <Value>(key: string) => documents.get(key)?.value as Value | undefined,

    list: <Value>(prefix: string, { after, limit = Number.POSITIVE_INFINITY }: ListOptions = {}) =>
      documents.list(prefix, after, limit) as Stored<Value>[],

    seek(name, time) {
      const log = logs.get(name);
      return log ? seekIn(log, time, (number) => view.chunkAt(log.id, number)) : 0;
    },

    timeOf(name, number) {
      const log = logs.get(name);
      return log && timeIn(log, number, (at) => view.chunkAt(log.id, at));
    },

    range(name) {
      const { oldest, next } = logs.get(name) ?? { oldest: 0, next: 0 };
      return { oldest, next };
    },
  };

  return {
    query: (ask) => ask(state),

    update: async (decide) => (await groups.submit((draft) => draft.add(decide)))(),

    read(name, from, bytes) {
      const log = logs.get(name);
      return log ? readChunks({ view, cache, directory }, { ...log, name }, from, bytes) : [];
    },

    clear: () => groups.submit((draft) => draft.clear()),

    async check() {
      // Both are taken while no transaction is under way, so that they show the same state.
      const [state, table] = await groups.submit(() => [view.fork(), logs.states()] as const);
      try {
        return await checkStore(state, table);
      } finally {
        state.release();
      }
    },

    fault: () => broken,

    async close() {
      collector.stop();
      await groups.idle();
      sync?.release();
      view.release();
      try {
        await database.close();
        await sync?.close();
      } finally {
        closed();
      }
    },
  };
}

/** Writes everything or nothing, on a thread of its own. */
async function transaction(database: Database, { clears, writes }: Draft): Promise<void> {
  const meta = clears ? database.get(metaKey) : undefined;
  await database.batch(() => {
    if (meta) {
      database.clearAsync();
      database.put(metaKey, meta);
    }
    for (const { key, value } of writes) {
      if (value) database.put(key, value);
      else database.remove(key);
    }
  });
}
