// The store on disk, in an LMDB file of its own folder. A process that is killed, or a machine that goes down, loses nothing
// that was acknowledged; with relaxed durability, a machine that goes down loses about the last second.
import { resolve } from "node:path";
import { type ListOptions, type State, type Store, type Stored, StoreFullError } from "../store.ts";
import { Arena } from "./arena.ts";
import { BackgroundSync } from "./background-sync.ts";
import { BatchCache } from "./batch-cache.ts";
import { type DirectoryLock, lockDirectory, refuseHolder, refuseUnseenHolder } from "./directory-lock.ts";
import { DiskRoom } from "./disk-room.ts";
import { DocumentStore } from "./document-store.ts";
import { Draft } from "./draft.ts";
import { type Durability, type Environment, openEnvironment } from "./environment.ts";
import { GroupCommit } from "./group-commit.ts";
import { deletable } from "./large-values.ts";
import { LogTable, seekIn, timeIn } from "./log-table.ts";
import { makePrivateFolder } from "./private-files.ts";
import { readBatches } from "./read-batches.ts";
import { damaged, failed, full, noRoom, unusable } from "./store-faults.ts";
import { type Database, View } from "./view.ts";
import { WasteCollector } from "./waste-collector.ts";

export interface LmdbStoreOptions {
  /** The folder; made when it is not there. */
  directory: string;
  /** Whether to acknowledge what is on the disk (durable) or what the operating system has (relaxed). */
  durability: Durability;
  /** For how many milliseconds a relaxed store may keep from the disk what it has acknowledged; 1000 without it. */
  syncAfter?: number;
  /**
   * Called before each transaction with the number of bytes by which it makes the store larger; if it throws, the transaction
   * fails as on a full disk. For tests.
   */
  beforeWrite?: (growth: number) => void;
}

/**
 * @throws Error when another process has the folder, when the store is of an unknown version, or when it is damaged
 */
export async function openLmdbStore(options: LmdbStoreOptions): Promise<Store> {
  const directory = resolve(options.directory);
  let lock: DirectoryLock | undefined;
  let environment: Environment | undefined;
  try {
    makePrivateFolder(directory);
    // Before any room is made: the spare file may be that of a store which is running.
    await refuseUnseenHolder(directory);
    refuseHolder(directory);
    const lack = new DiskRoom(directory).lackToOpen();
    if (lack) throw unusable(directory, lack);
    lock = lockDirectory(directory);
    environment = await openEnvironment(directory, options.durability);
    return storeOf(environment, directory, options, () => lock?.release());
  } catch (error) {
    await environment?.database.close();
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
  { database, inventory }: Environment,
  directory: string,
  { durability, syncAfter = 1_000, beforeWrite }: LmdbStoreOptions,
  closed: () => void,
): Store {
  let { header } = inventory;
  const view = new View(database, directory);
  const documents = new DocumentStore(view);
  const logs = new LogTable(inventory.logs, header.nextLog);
  const cache = new BatchCache();
  const arena = new Arena();
  const room = new DiskRoom(directory, () => sync?.txnId);
  room.keepSpare();
  /**
   * Why nothing is written any more. After an error of the disk nobody knows what it holds of the pages that are cached, and
   * LMDB may neither resolve nor reject another transaction; only what is read anew can be trusted.
   */
  let broken: Error | undefined;

  const groups = new GroupCommit({
    begin: () => new Draft({ header, view, logs, documents, cache, arena }),

    async write(draft) {
      if (broken) throw broken;
      try {
        beforeWrite?.(draft.growth);
        const lack = room.lackFor(draft);
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
      header = draft.header;
      sync?.changed();
      collector.collect(draft.waste);
    },
  });
  const collector = new WasteCollector(groups, view, {
    deletable: (keys) => deletable(directory, keys),
    fail(error) {
      broken = error;
    },
  });
  const sync =
    durability === "relaxed"
      ? new BackgroundSync(directory, view, syncAfter, {
          between: (action) => groups.between(action),
          fail(error) {
            broken = failed(directory, error);
          },
        })
      : undefined;
  collector.collect(inventory.waste);

  /** What is kept. */
  const state: State = {
    get: <Value>(key: string) => documents.get(key)?.value as Value | undefined,

    list: <Value>(prefix: string, { after, limit = Number.POSITIVE_INFINITY }: ListOptions = {}) =>
      documents.list(prefix, after, limit) as Stored<Value>[],

    seek(name, time) {
      const log = logs.get(name);
      return log ? seekIn(log, time, (number) => view.batchAt(log, number)) : 0;
    },

    timeOf(name, number) {
      const log = logs.get(name);
      return log && timeIn(log, number, (at) => view.batchAt(log, at));
    },

    range(name) {
      const { oldest, next } = logs.get(name) ?? { oldest: 0, next: 0 };
      return { oldest, next };
    },
  };

  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    collector.stop();
    await groups.idle();
    await sync?.stop();
    view.release();
    try {
      await database.close();
      await sync?.close();
    } finally {
      closed();
    }
  }

  return {
    query: (ask) => ask(state),

    update: async (decide) => (await groups.submit((draft) => draft.add(decide)))(),

    read(name, from, bytes) {
      const log = logs.get(name);
      return log ? readBatches({ view, cache }, log, from, bytes) : [];
    },

    async clear() {
      try {
        await groups.submit((draft) => draft.clear());
      } catch (error) {
        if (!(error instanceof StoreFullError)) throw error;
        // To write down at once that all pages are free takes room as well; what is dropped is deleted by and by.
        await groups.submit((draft) => draft.dropAll());
      }
      // Room that a transaction has freed is there for the next but one.
      await groups.submit((draft) => draft.writeHeader());
    },

    fault() {
      const lack = broken ? undefined : room.lack();
      return lack === undefined ? broken : noRoom(directory, lack);
    },

    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** Writes everything or nothing, on a thread of its own. */
async function transaction(database: Database, draft: Draft): Promise<void> {
  draft.writeHeader();
  await database.batch(() => {
    if (draft.clears) database.clearAsync();
    for (const { key, value } of draft.writes) {
      if (value) database.put(key, value);
      else database.remove(key);
    }
  });
}
