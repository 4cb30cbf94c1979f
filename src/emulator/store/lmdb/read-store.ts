// Reads a store that nobody uses, whole or damaged, from its files alone, and changes nothing of them.
import { closeSync, fstatSync, openSync } from "node:fs";
import { leftOpen } from "./background-sync.ts";
import { refuseHolder } from "./directory-lock.ts";
import { dataFile, FileFault, type LmdbFile, metaOf, newestMeta, possibleMetas } from "./file.ts";
import { type InventoryEvents, takeInventory } from "./inventory.ts";
import { layoutVersion } from "./layout.ts";
import { beingWritten, unknownLayout } from "./store-faults.ts";

export interface StoreReport {
  documents: number;
  /** How many documents there are by the first part of their keys, such as `stream`. */
  kinds: Record<string, number>;
  /** How many partitions have records. */
  logs: number;
  records: number;
  /** Of all documents and records, as they are stored. */
  bytes: number;
  /** What is wrong, in words; empty when all is well. */
  faults: string[];
}

/** What is told of a store while it is read: its documents first, then its records. */
export type StoreContent = Required<Pick<InventoryEvents, "document" | "batch">>;

/**
 * Reads all of a store, or of a damaged one all that can be read.
 *
 * @throws Error when a process has the folder, when its files cannot be opened, or when the store is of an unknown version
 */
export function readStore(directory: string, content: StoreContent): StoreReport {
  refuseHolder(directory);
  return readFiles(directory, content);
}

/** Like `readStore`, also while the store is open in this process: no transaction can begin while it reads. */
export function readFiles(directory: string, content: StoreContent): StoreReport {
  const file = openSync(dataFile(directory), "r");
  try {
    const faults = new Set<string>();
    const before = JSON.stringify(possibleMetas(file));
    const source = readableState(directory, file, faults);
    if (!source) return { documents: 0, kinds: {}, logs: 0, records: 0, bytes: 0, faults: [...faults] };
    const { logs, kinds, documents, records, bytes } = takeInventory(source, {
      ...content,
      fault: (fault) => faults.add(fault),
    });
    // Somebody writes, such as a process in another container, which no lock shows.
    if (faults.size > 0 && JSON.stringify(possibleMetas(file)) !== before) throw beingWritten(directory);
    const partitions = logs.filter(({ oldest, next }) => next > oldest).length;
    return { documents, kinds, logs: partitions, records, bytes, faults: [...faults] };
  } finally {
    closeSync(file);
  }
}

/** The state of the store, or if that is damaged the one of which most can be read. */
function readableState(directory: string, file: number, faults: Set<string>): LmdbFile | undefined {
  const source = (meta: LmdbFile["meta"]): LmdbFile => ({ file, meta, bytes: fstatSync(file).size });
  const record = tried("last-sync", faults, () => leftOpen(directory))?.record;
  const newest = (faults: Set<string>) =>
    tried("data.mdb", faults, () => source(record ? metaOf(record, 0) : newestMeta(file)));
  // What seems to be damaged is looked at twice, as a process that is not seen may be writing.
  const first = newest(new Set());
  if (first && faultsOf(directory, first).length === 0) return first;
  const current = newest(faults);
  if (current) {
    const found = faultsOf(directory, current);
    if (found.length === 0) return current;
    for (const fault of found) faults.add(fault);
  }
  let best: { state: LmdbFile; entries: number } | undefined;
  for (const state of [...(current ? [current] : []), ...possibleMetas(file).map(source)]) {
    const { documents, records } = takeInventory(state, { fault() {} });
    if (!best || documents + records > best.entries) best = { state, entries: documents + records };
  }
  if (best && best.state !== current) faults.add("what is read is an older state, of which more is left");
  return best?.state;
}

/** @throws Error when the layout is not known */
function faultsOf(directory: string, state: LmdbFile): string[] {
  const faults: string[] = [];
  takeInventory(state, {
    fault: (fault) => faults.push(fault),
    header(header) {
      if (header.layout !== layoutVersion) throw unknownLayout(directory, header);
    },
  });
  return faults;
}

function tried<Result>(name: string, faults: Set<string>, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    faults.add(`the file ${name} ${error.message}`);
    return undefined;
  }
}
