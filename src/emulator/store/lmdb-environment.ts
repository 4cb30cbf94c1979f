// Opens the files of an LMDB store, or makes them, and refuses what cannot be trusted.
import { closeSync, existsSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { RootDatabase } from "lmdb";
import { recover } from "./background-sync.ts";
import { replaceFile, syncDirectory } from "./durable-file.ts";
import { layoutVersion, metaKey, sealJson, unseal } from "./layout.ts";
import { dataFile, faultOfFile } from "./lmdb-file.ts";
import { makePrivateFile } from "./private-files.ts";
import { damaged } from "./store-faults.ts";
import type { Database } from "./view.ts";

export type Durability = "durable" | "relaxed";

interface MetaRecord {
  /** The version of the layout. */
  layout: number;
  /** When the store was made, in ISO 8601. */
  made: string;
}

/**
 * The address space for the file, not its size: the file grows with its content. Made large at once, so that it never has to
 * be mapped anew; a system that grants less gets less, and LMDB then maps more when the file has grown.
 */
const mapSizes = [2 ** 40, 2 ** 36, 2 ** 32];

/** Tells people what the folder is, and the store that there should be data. */
const readmeFile = (directory: string) => join(directory, "dis-emulator-store.txt");

const readme = `This folder is the store of a DIS emulator of dis-toolkit. Copy it only while no emulator uses it, and copy all of it.
`;

export async function openEnvironment(directory: string, durability: Durability): Promise<Database> {
  const data = dataFile(directory);
  if (!existsSync(data)) {
    if (existsSync(readmeFile(directory))) throw damaged(directory, "is damaged: its file data.mdb is missing");
    await make(directory);
  }
  if (!existsSync(readmeFile(directory))) replaceFile(readmeFile(directory), readme);
  const file = openSync(data, "r+");
  try {
    recover(directory, file);
    const fault = faultOfFile(file);
    if (fault) throw damaged(directory, `is damaged: its file data.mdb ${fault}`);
  } finally {
    closeSync(file);
  }
  const database = await openFile(data, durability);
  try {
    // A process in another container is seen here alone: the store keeps a read transaction open as long as it is open.
    const readers = database
      .readerList()
      .split("\n")
      .filter((line) => /^\s*\d/.test(line));
    if (readers.length > 0) {
      const pid = readers[0]?.trim().split(/\s+/)[0];
      throw new Error(`${directory} is in use by process ${pid}, perhaps of another container; stop it first`);
    }
    checkMeta(directory, database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Makes the file under another name first: a file of the right name is complete. */
async function make(directory: string): Promise<void> {
  const draft = join(directory, "new.mdb");
  for (const path of [draft, `${draft}-lock`]) rmSync(path, { force: true });
  const database = await openFile(draft, "durable");
  const meta: MetaRecord = { layout: layoutVersion, made: new Date().toISOString() };
  await database.put(metaKey, sealJson(metaKey, meta));
  await database.close();
  renameSync(draft, dataFile(directory));
  rmSync(`${draft}-lock`, { force: true });
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

function checkMeta(directory: string, database: RootDatabase<Buffer, Buffer>): void {
  const value = database.get(metaKey);
  if (!value) throw damaged(directory, "was not made by dis-toolkit, or is damaged: it does not say its version");
  const bytes = unseal(metaKey, value);
  if (!bytes) throw damaged(directory, "is damaged: the record of its version is not what was stored");
  const { layout, made } = JSON.parse(bytes.toString()) as MetaRecord;
  if (layout === layoutVersion) return;
  throw new Error(
    `The store in ${directory} (made ${made}) has version ${layout} of the layout, and this dis-toolkit knows only version ${layoutVersion}. Open it with the dis-toolkit that made it and export what you need, or choose another folder with --data.`,
  );
}
