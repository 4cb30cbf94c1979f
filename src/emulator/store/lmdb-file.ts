// Looks into LMDB's file before LMDB maps it: a page that is missing there would not raise an error but kill the process.
//
// The layout is that of data version 2 on a little-endian machine (structs MDB_meta, MDB_page and MDB_node in mdb.c).
import { fstatSync, readSync } from "node:fs";
import { join } from "node:path";

const magic = 0xbeefc0de;
const dataVersion = 2;
const pageHeaderBytes = 24;
/** The fields of a meta page that change with a transaction: from the map size to the boot id. */
export const metaRecord = { offset: pageHeaderBytes + 16, bytes: 128, txnId: 112 };

const branchFlag = 1;
const leafFlag = 2;
/** Of a node: its value stands on pages of its own. */
const bigDataFlag = 1;
const noPage = 0xffff_ffff_ffff_ffffn;

export const dataFile = (directory: string) => join(directory, "data.mdb");

export interface Meta {
  pageSize: number;
  txnId: number;
  lastPage: number;
  /** The roots of the tree of free pages and of the tree of data. */
  roots: bigint[];
}

/** What is wrong with a file of LMDB, in words that go on after its name; undefined when it can be mapped. */
export function faultOfFile(file: number): string | undefined {
  const { size } = fstatSync(file);
  const metas = readMetas(file);
  if (typeof metas === "string") return metas;
  const [even, odd] = metas;
  // Transactions are counted, and each writes one of the two pages; a new file has 0 in both.
  const inTurn = even.txnId % 2 === 0 && odd.txnId % 2 === 1 && Math.abs(even.txnId - odd.txnId) === 1;
  if (!inTurn && (even.txnId !== 0 || odd.txnId !== 0)) {
    return `is damaged: its first two pages are of the transactions ${even.txnId} and ${odd.txnId}`;
  }
  const newest = odd.txnId > even.txnId ? odd : even;
  const expected = (newest.lastPage + 1) * newest.pageSize;
  if (expected > largestFile) return `is damaged: it claims to have ${expected} bytes`;
  if (size === expected) return undefined;
  // The file may end early when all pages behind its end are free ones that were never written, and late when a process was
  // killed before it had written all of a transaction.
  const fault = new Tree(file, newest, Math.floor(Math.min(size, expected) / newest.pageSize)).fault();
  if (fault === undefined) return undefined;
  return size < expected
    ? `is cut off: it has ${size} bytes instead of ${expected} (${fault})`
    : `is damaged: it should have ${expected} bytes, and has ${size} (${fault})`;
}

/** Larger than any file that can be mapped. */
const largestFile = 2 ** 46;

/** The two meta pages, or what is wrong with them. */
export function readMetas(file: number): [Meta, Meta] | string {
  const first = readMeta(file, 0);
  if (typeof first === "string") return first;
  const second = readMeta(file, first.pageSize);
  if (typeof second === "string") return second;
  return second.pageSize === first.pageSize ? [first, second] : "is damaged: its first two pages do not match";
}

function readMeta(file: number, offset: number): Meta | string {
  const page = Buffer.alloc(pageHeaderBytes + 144);
  if (readSync(file, page, 0, page.length, offset) < page.length) return "is cut off in its first two pages";
  const meta = page.subarray(pageHeaderBytes);
  if (meta.readUInt32LE(0) !== magic) return "is not a file of LMDB, or its beginning is damaged";
  const version = meta.readUInt32LE(4) & 0xffff;
  if (version !== dataVersion)
    return `is of version ${version} of LMDB's format; only version ${dataVersion} can be read`;
  const pageSize = meta.readUInt32LE(24);
  if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0) {
    return `is damaged: it claims pages of ${pageSize} bytes`;
  }
  const lastPage = Number(meta.readBigUInt64LE(120));
  const txnId = Number(meta.readBigUInt64LE(128));
  return { pageSize, txnId, lastPage, roots: [meta.readBigUInt64LE(64), meta.readBigUInt64LE(112)] };
}

/** Follows all trees of a file to see whether each page that is in use is there. */
class Tree {
  readonly #file: number;
  readonly #meta: Meta;
  /** How many whole pages the file has. */
  readonly #pages: number;

  constructor(file: number, meta: Meta, pages: number) {
    this.#file = file;
    this.#meta = meta;
    this.#pages = pages;
  }

  fault(): string | undefined {
    const waiting = this.#meta.roots.filter((root) => root !== noPage);
    for (let visited = 0, number = waiting.pop(); number !== undefined; number = waiting.pop(), visited++) {
      if (number >= this.#pages) return `page ${number} is missing`;
      if (visited > this.#pages) return "its pages form a circle";
      const below = this.#below(number);
      if (typeof below === "string") return below;
      waiting.push(...below);
    }
    return undefined;
  }

  /** The pages that a page points to, or a fault. */
  #below(number: bigint): bigint[] | string {
    const { pageSize } = this.#meta;
    const page = Buffer.alloc(pageSize);
    readSync(this.#file, page, 0, pageSize, Number(number) * pageSize);
    const flags = page.readUInt16LE(18);
    if (page.readBigUInt64LE(0) !== number || (flags & (branchFlag | leafFlag)) === 0)
      return `page ${number} is damaged`;
    const found: bigint[] = [];
    const nodes = page.readUInt16LE(20) >> 1;
    for (let index = 0; index < nodes; index++) {
      const at = page.readUInt16LE(pageHeaderBytes + 2 * index) + pageHeaderBytes;
      const keyBytes = at + 8 <= pageSize ? page.readUInt16LE(at + 6) : pageSize;
      if (at + 8 + keyBytes > pageSize) return `page ${number} is damaged`;
      const nodeFlags = page.readUInt16LE(at + 4);
      if (flags & branchFlag) {
        found.push(BigInt(page.readUInt32LE(at)) | (BigInt(nodeFlags) << 32n));
      } else if (nodeFlags & bigDataFlag) {
        if (at + 8 + keyBytes + 24 > pageSize) return `page ${number} is damaged`;
        const start = page.readBigUInt64LE(at + 8 + keyBytes);
        const end = start + page.readBigUInt64LE(at + 8 + keyBytes + 16);
        if (end > this.#pages) return `page ${end - 1n} is missing`;
      }
    }
    return found;
  }
}
