// LMDB's file, read without LMDB: what says of which state it is. LMDB trusts its file, and a byte in it that is not as it was
// written can make it crash, run forever or show something else; so a file is looked through before LMDB gets it.
//
// The layout is that of data version 2 on a little-endian machine (structs MDB_meta and MDB_db in mdb.c).
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

const magic = 0xbeefc0de;
const dataVersion = 2;
export const pageHeaderBytes = 24;
/** The fields of a meta page that change with a transaction: from the map size to the boot id. */
export const metaRecord = { offset: pageHeaderBytes + 16, bytes: 128, txnId: 112 };

export const dataFile = (directory: string) => join(directory, "data.mdb");

/** One of the two trees of a file. */
export interface TreeHead {
  flags: number;
  depth: number;
  branchPages: number;
  leafPages: number;
  overflowPages: number;
  entries: number;
  /** The number of its topmost page; undefined when it is empty. */
  root: number | undefined;
}

/** A state of the file, as one of its two meta pages describes it. */
export interface Meta {
  pageSize: number;
  txnId: number;
  lastPage: number;
  /** The tree of free pages, and that of data. */
  free: TreeHead;
  main: TreeHead;
}

/** A file of LMDB that is open for reading. */
export interface LmdbFile {
  file: number;
  bytes: number;
  meta: Meta;
}

/**
 * Opens a file in its newest state, or the one that a meta record describes.
 *
 * @throws FileFault
 */
export function openLmdbFile(path: string, record?: Buffer): LmdbFile {
  const file = openSync(path, "r");
  try {
    readMetas(file);
    const meta = record ? metaOf(record, 0) : newestMeta(file);
    // After the state, as the file may be growing.
    return { file, meta, bytes: fstatSync(file).size };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/**
 * Whether a state that was read is still the newest one. If not, somebody writes, such as a process in another container, which no
 * lock shows, and what was read may be of several states.
 */
export function isNewest({ file, meta }: LmdbFile): boolean {
  return JSON.stringify(possibleMetas(file)[0]) === JSON.stringify(meta);
}

/** What is wrong with a file of LMDB, in words that go on after its name. */
export class FileFault extends Error {}

/** @throws FileFault */
export function readMetas(file: number): [Meta, Meta] {
  const first = readMeta(file, 0);
  const second = readMeta(file, first.pageSize);
  if (second.pageSize !== first.pageSize) throw new FileFault("is damaged: its first two pages do not match");
  return [first, second];
}

/** @throws FileFault when the newest of the two states cannot be told for certain */
export function newestMeta(file: number): Meta {
  const [even, odd] = readMetas(file);
  // Transactions are counted, and each writes one of the two pages; a new file has 0 in both.
  const inTurn = even.txnId % 2 === 0 && odd.txnId % 2 === 1 && Math.abs(even.txnId - odd.txnId) === 1;
  if (!inTurn && (even.txnId !== 0 || odd.txnId !== 0)) {
    throw new FileFault(`is damaged: its first two pages are of the transactions ${even.txnId} and ${odd.txnId}`);
  }
  return odd.txnId > even.txnId ? odd : even;
}

/** The states that the file may be of, as far as its first two pages can be read. */
export function possibleMetas(file: number): Meta[] {
  const found: Meta[] = [];
  for (const number of [0, 1]) {
    try {
      found.push(readMeta(file, number * (found[0]?.pageSize ?? usualPageSize)));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
    }
  }
  return found.sort((a, b) => b.txnId - a.txnId);
}

const usualPageSize = 4_096;

function readMeta(file: number, offset: number): Meta {
  const page = Buffer.alloc(metaRecord.offset + metaRecord.bytes);
  if (readSync(file, page, 0, page.length, offset) < page.length) {
    throw new FileFault("is cut off in its first two pages");
  }
  if (page.readUInt32LE(pageHeaderBytes) !== magic) {
    throw new FileFault("is not a file of LMDB, or its beginning is damaged");
  }
  if (page.readUInt16LE(18) !== metaFlag) throw new FileFault("is damaged: its first two pages are of another kind");
  const version = page.readUInt32LE(pageHeaderBytes + 4) & 0xffff;
  if (version !== dataVersion) {
    throw new FileFault(`is of version ${version} of LMDB's format; only version ${dataVersion} can be read`);
  }
  return metaOf(page, metaRecord.offset);
}

/** The state that a meta record describes which begins at a place. */
export function metaOf(bytes: Buffer, at: number): Meta {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  const pageSize = view.getUint32(8, true);
  if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0) {
    throw new FileFault(`is damaged: it claims pages of ${pageSize} bytes`);
  }
  const free = treeOf(view, 8);
  const main = treeOf(view, 56);
  if (free.flags !== freeFlags || main.flags !== 0) {
    throw new FileFault("was perhaps not made by dis-toolkit, or is damaged: it claims to hold other keys");
  }
  return {
    pageSize,
    lastPage: numberAt(view, 104),
    txnId: numberAt(view, metaRecord.txnId),
    free,
    main,
  };
}

/** The kind of the first two pages. */
const metaFlag = 8;
/** Of the tree of free pages: that its keys are numbers (MDB_INTEGERKEY), and that the file has no folder of its own (MDB_NOSUBDIR). */
const freeFlags = 0x4008;

function treeOf(view: DataView, at: number): TreeHead {
  return {
    flags: view.getUint16(at + 4, true),
    depth: view.getUint16(at + 6, true),
    branchPages: numberAt(view, at + 8),
    leafPages: numberAt(view, at + 16),
    overflowPages: numberAt(view, at + 24),
    entries: numberAt(view, at + 32),
    root: view.getBigInt64(at + 40, true) === -1n ? undefined : numberAt(view, at + 40),
  };
}

/** A number of 8 bytes; those that no file can have lose their last digits. */
export function numberAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
