// Opens the files of an LMDB store, or makes them, and refuses what cannot be trusted.
import { closeSync, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type LeftOpen, leftOpen, recover } from "./background-sync.ts";
import { replaceFile, syncDirectory } from "./durable-file.ts";
import { dataFile, FileFault, isNewest, openLmdbFile } from "./file.ts";
import { type Inventory, takeInventory } from "./inventory.ts";
import { type Header, headerKey, layoutVersion, sealJson } from "./layout.ts";
import { makePrivateFile } from "./private-files.ts";
import { beingWritten, damaged, unknownLayout } from "./store-faults.ts";
import type { Database } from "./view.ts";

export type Durability = "durable" | "relaxed";

/**
 * The address space for the file, not its size: the file grows with its content. Made large at once, so that it never has to
 * be mapped anew; a system that grants less gets less, and LMDB then maps more when the file has grown.
 */
const mapSizes = [2 ** 40, 2 ** 36, 2 ** 32];

/** Tells people what the folder is, and the store that there should be data. */
const readmeFile = (directory: string) => join(directory, "dis-emulator-store.txt");

const readme = `This folder is the store of a DIS emulator of dis-toolkit. Copy it only while no emulator uses it, and copy all of it.
`;

/** An environment of LMDB that is open, and what is in it. */
export interface Environment {
  database: Database;
  inventory: Inventory & { header: Header };
}

/** Nothing of what is there is changed unless all of it is found to be as it was stored. */
export async function openEnvironment(directory: string, durability: Durability): Promise<Environment> {
  const data = dataFile(directory);
  if (!existsSync(data)) {
    if (existsSync(readmeFile(directory))) throw damaged(directory, "is damaged: its file data.mdb is missing");
    await make(directory);
  }
  const left = leftIn(directory);
  const inventory = inventoryOf(directory, left?.record);
  if (left) {
    // What a relaxed store has noted down is taken away only when it is certain that none is running.
    await (await openUnused(directory, durability)).close();
    recover(directory, left);
  }
  if (!existsSync(readmeFile(directory))) replaceFile(readmeFile(directory), readme);
  return { database: await openUnused(directory, durability), inventory };
}

/** @throws Error when another process has the store open */
async function openUnused(directory: string, durability: Durability): Promise<Database> {
  const database = await openFile(dataFile(directory), durability);
  // A process in another container is seen here alone: the store keeps a read transaction open as long as it is open.
  const readers = database
    .readerList()
    .split("\n")
    .filter((line) => /^\s*\d/.test(line));
  if (readers.length === 0) return database;
  await database.close();
  const pid = readers[0]?.trim().split(/\s+/)[0];
  throw new Error(`${directory} is in use by process ${pid}, perhaps of another container; stop it first`);
}

function leftIn(directory: string): LeftOpen | undefined {
  try {
    return leftOpen(directory);
  } catch (error) {
    if (error instanceof FileFault) throw damaged(directory, `is damaged: its file last-sync ${error.message}`);
    throw error;
  }
}

/**
 * Goes through the newest state of a store, or that of a meta record. What seems to be damaged is looked at twice, as a process that
 * is not seen may be writing.
 */
function inventoryOf(directory: string, record: Buffer | undefined, isSecondLook = false): Environment["inventory"] {
  let isFault = false;
  try {
    const source = openLmdbFile(dataFile(directory), record);
    try {
      return takeInventory(source, {
        header(header) {
          if (header.layout !== layoutVersion) throw unknownLayout(directory, header);
        },
        fault(fault) {
          if (!record && !isNewest(source)) throw beingWritten(directory);
          isFault = true;
          throw damaged(directory, `is damaged: ${fault}`);
        },
      }) as Environment["inventory"];
    } finally {
      closeSync(source.file);
    }
  } catch (error) {
    if ((isFault || error instanceof FileFault) && !isSecondLook) return inventoryOf(directory, record, true);
    if (error instanceof FileFault) throw damaged(directory, `is damaged: its file data.mdb ${error.message}`);
    throw error;
  }
}

/** Makes the file under another name first: a file of the right name is complete. */
async function make(directory: string): Promise<void> {
  const fresh = join(directory, "new.mdb");
  for (const path of [fresh, `${fresh}-lock`]) rmSync(path, { force: true });
  const database = await openFile(fresh, "durable");
  const header: Header = { layout: layoutVersion, made: new Date().toISOString(), nextLog: 0, sum: 0 };
  await database.put(headerKey, sealJson(headerKey, header));
  await database.close();
  renameSync(fresh, dataFile(directory));
  rmSync(`${fresh}-lock`, { force: true });
  syncDirectory(directory);
}

async function openFile(path: string, durability: Durability): Promise<Database> {
  // Loaded only here, as who keeps all in memory needs no native code.
  const { open } = await import("lmdb");
  for (const file of [path, `${path}-lock`]) makePrivateFile(file);
  for (const mapSize of mapSizes) {
    try {
      return open<Buffer, Buffer>({
        path,
        noSubdir: true,
        mapSize,
        encoding: "binary",
        keyEncoding: "binary",
        // LMDB writes all pages, waits for fdatasync, and only then writes the meta record that makes them the new state,
        // through a file that waits for the disk as well (O_DSYNC). With overlapping sync, which is the default of this
        // library, the new state can be read before it is on the disk, and it stays when the sync fails: a group could
        // then neither be acknowledged nor be taken back.
        overlappingSync: false,
        noSync: durability === "relaxed",
        // The store forms its groups itself; otherwise a group that fails leaves a rejection that nobody can catch.
        eventTurnBatching: false,
      });
    } catch (error) {
      if (mapSize === mapSizes.at(-1) || !/memory/i.test((error as Error).message)) throw error;
    }
  }
  throw new Error("unreachable");
}
