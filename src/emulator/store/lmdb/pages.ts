// Walks all pages of a state of an LMDB file that are in use, and sees to it that each is what belongs there: no page missing,
// damaged, of another place or of a later time, none in use twice, keys that grow, as many of all as there should be. What it
// reads, it reads from the file, so that nothing in it can do harm.
//
// The layout is that of structs MDB_page, MDB_node and MDB_ovpage in mdb.c, that of the lists of free pages in midl.c of lmdb-js.
import { readSync } from "node:fs";
import { type LmdbFile, numberAt, pageHeaderBytes, type TreeHead } from "./file.ts";

const branchFlag = 1;
const leafFlag = 2;
const largeValueFlag = 4;
/** Of a node: its value stands on pages of its own. */
const bigDataFlag = 1;
const nodeHeaderBytes = 8;
/** What stands in a node in the place of a value that has pages of its own: their first number, a transaction, and how many. */
const bigDataBytes = 24;
/** The first two pages are the meta pages. */
const firstPage = 2;

/**
 * A page of the file. What a start has to look at, every key of a store, is read through the view: the methods of Buffer take
 * longer, most of all before they are compiled.
 */
export interface Page {
  bytes: Buffer;
  view: DataView;
}

/** An entry of a tree: where its key and its value stand. The same object is filled anew for each entry. */
export interface Entry {
  page: Page;
  keyStart: number;
  keyEnd: number;
  /** Where the value begins in the page, unless it has pages of its own. */
  valueStart: number;
  valueBytes: number;
  /** The first of the pages that the value has of its own, and how many they are: more than it needs, if it was larger before. */
  valuePage: number | undefined;
  valuePages: number;
}

/** Pages in a row that a transaction freed. */
export interface FreeRun {
  txnId: number;
  first: number;
  count: number;
}

/** How many free pages there are in each row of them, of those that were freed before a transaction. */
export function freeRuns(source: LmdbFile, before: number): number[] {
  const runs: FreeRun[] = [];
  new Pages(source, () => {}).walkFree((run) => {
    if (run.txnId < before) runs.push(run);
  });
  runs.sort((a, b) => a.first - b.first);
  const counts: number[] = [];
  let end = 0;
  for (const { first, count } of runs) {
    if (first === end) counts[counts.length - 1] = (counts.at(-1) as number) + count;
    else counts.push(count);
    end = first + count;
  }
  return counts;
}

/** The transaction that wrote the page of an entry. */
export function pageTransaction({ page }: Entry): number {
  return numberAt(page.view, 8);
}

export class Pages {
  readonly #source: LmdbFile;
  readonly #fault: (fault: string) => void;
  /** A bit for each page that was met. */
  readonly #met: Uint8Array;
  /** How many pages the file has, and those beyond the last one of the state are none. */
  readonly #count: number;
  /** One page for each level of a tree. */
  readonly #levels: Page[] = [];
  readonly #entry: Entry;

  /** `fault` is told what is wrong, in words; if it returns, the walk goes on behind the fault. */
  constructor(source: LmdbFile, fault: (fault: string) => void) {
    this.#source = source;
    this.#fault = fault;
    const { pageSize, lastPage } = source.meta;
    this.#count = Math.min(Math.floor(source.bytes / pageSize), lastPage + 1);
    this.#met = new Uint8Array(Math.ceil(this.#count / 8));
    this.#entry = {
      page: newPage(0),
      keyStart: 0,
      keyEnd: 0,
      valueStart: 0,
      valueBytes: 0,
      valuePage: undefined,
      valuePages: 0,
    };
  }

  /** Walks the tree of data in the order of its keys. The key of an entry may be looked at only until the next one comes. */
  walkData(each: (entry: Entry) => void): void {
    this.#walk(this.#source.meta.main, { name: "the tree of data", compare: compareBytes, each });
  }

  /** Walks the entries of the tree of data whose keys stand from one key on and before another one. */
  walkRange(from: Buffer, to: Buffer, each: (entry: Entry) => void): void {
    const { main, txnId } = this.#source.meta;
    const range = { from: nodeOf(from), to: nodeOf(to) };
    const found: Totals = { branchPages: 0, leafPages: 0, overflowPages: 0, entries: 0 };
    if (main.root !== undefined)
      this.#visit(main.root, { tree: main, compare: compareBytes, range, each, found }, 1, txnId);
  }

  /** Walks the tree of free pages; once that of data is walked, it is seen that none of them is in use. */
  walkFree(each: (run: FreeRun) => void = () => {}): void {
    let behindEnd = 0;
    const entry = (entry: Entry) => {
      const txnId = numberAt(entry.page.view, entry.keyStart);
      const value = this.value(entry);
      const list = new DataView(value.buffer, value.byteOffset, value.byteLength);
      const length = list.byteLength < 8 ? 0 : numberAt(list, 0);
      if (8 * (length + 1) > list.byteLength) {
        this.#fault("a list of free pages is damaged");
        return;
      }
      for (let index = 1; index <= length; index++) {
        const number = list.getBigInt64(8 * index, true);
        // 0 is an empty place; what is below 0 tells how many pages there are from the next number on.
        if (number === 0n) continue;
        const count = number < 0n ? Number(-number) : 1;
        const first = number < 0n && index < length ? numberAt(list, 8 * ++index) : Number(number);
        if (!this.#take(first, count)) continue;
        behindEnd += Math.max(0, first + count - Math.max(first, this.#count));
        each({ txnId, first, count });
      }
    };
    this.#walk(this.#source.meta.free, { name: "the tree of free pages", compare: compareNumbers, each: entry });
    // A page that was freed before it was written may be missing at the end of the file, and no other.
    const { lastPage } = this.#source.meta;
    if (behindEnd !== lastPage + 1 - this.#count) this.#fault(`the file should go on to page ${lastPage}`);
  }

  /** How many pages of the tree of data there are on the ways to some keys. */
  countWays(keys: readonly Buffer[]): number {
    const { meta } = this.#source;
    const ways = new Set<number>();
    for (const key of keys) {
      const wanted = nodeOf(key);
      let number = meta.main.root;
      for (let level = 1; number !== undefined; level++) {
        ways.add(number);
        const view = level < meta.main.depth ? this.#read(number, level)?.view : undefined;
        if (!view) break;
        let index = nodesOf(view) - 1;
        while (index > 0 && isBefore(wanted, { view, at: nodeAt(view, index) })) index--;
        number = childOf(view, nodeAt(view, index));
      }
    }
    return ways.size;
  }

  /** The value of an entry. */
  value(entry: Entry): Buffer {
    const { page, valueStart, valueBytes, valuePage } = entry;
    if (valuePage === undefined) return page.bytes.subarray(valueStart, valueStart + valueBytes);
    return this.#readLarge(entry, pageHeaderBytes + valueBytes).subarray(pageHeaderBytes);
  }

  /** Whether the pages that a value has of its own are what the entry says: LMDB asks only them when it frees them. */
  checkLarge(entry: Entry): void {
    if (entry.valuePage !== undefined) this.#readLarge(entry, pageHeaderBytes);
  }

  /** The first bytes of the pages that a value has of its own. */
  #readLarge({ page, valuePage = 0, valuePages }: Entry, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length);
    const read = readSync(this.#source.file, bytes, 0, length, this.#placeOf(valuePage));
    const head = new DataView(bytes.buffer);
    const isThere =
      read >= pageHeaderBytes &&
      numberAt(head, 0) === valuePage &&
      numberAt(head, 8) <= numberAt(page.view, 8) &&
      head.getUint16(18, true) === largeValueFlag &&
      head.getUint32(20, true) === valuePages;
    if (!isThere) this.#fault(`page ${valuePage} is damaged`);
    return bytes.subarray(0, read);
  }

  #walk(tree: TreeHead, { name, ...how }: Pick<Walk, "compare" | "each"> & { name: string }): void {
    const found: Totals = { branchPages: 0, leafPages: 0, overflowPages: 0, entries: 0 };
    if (tree.root !== undefined) this.#visit(tree.root, { ...how, tree, found }, 1, this.#source.meta.txnId);
    for (const [what, count] of Object.entries(found) as [keyof Totals, number][]) {
      if (count !== tree[what]) this.#fault(`${name} should have ${tree[what]} ${words[what]} and has ${count}`);
    }
  }

  /** `low` and `high` have the least key that may stand here and the least that may not, `txnId` the last transaction. */
  #visit(number: number, walk: Walk, level: number, txnId: number, low?: Node, high?: Node): void {
    if (!this.#take(number, 1)) return;
    const page = this.#read(number, level);
    if (!page) {
      this.#fault(`page ${number} is cut off`);
      return;
    }
    const fault = this.#faultOf(page.view, number, level, walk, txnId, low, high);
    if (fault !== undefined) {
      this.#fault(`page ${number} ${fault}`);
      return;
    }
    const { view } = page;
    const { range } = walk;
    const nodes = nodesOf(view);
    if (level < walk.tree.depth) {
      walk.found.branchPages++;
      const own = numberAt(view, 8);
      for (let index = 0; index < nodes; index++) {
        const from = index === 0 ? low : { view, at: nodeAt(view, index) };
        const to = index + 1 < nodes ? { view, at: nodeAt(view, index + 1) } : high;
        if (range && ((to && isBefore(to, range.from)) || (from && !isBefore(from, range.to)))) continue;
        this.#visit(childOf(view, nodeAt(view, index)), walk, level + 1, own, from, to);
      }
      return;
    }
    walk.found.leafPages++;
    walk.found.entries += nodes;
    const entry = this.#entry;
    entry.page = page;
    for (let index = 0; index < nodes; index++) {
      const at = nodeAt(view, index);
      if (range && (isBefore({ view, at }, range.from) || !isBefore({ view, at }, range.to))) continue;
      entry.keyStart = at + nodeHeaderBytes;
      entry.keyEnd = entry.keyStart + view.getUint16(at + 6, true);
      entry.valueStart = entry.keyEnd;
      entry.valueBytes = view.getUint32(at, true);
      entry.valuePage = undefined;
      entry.valuePages = 0;
      if (view.getUint16(at + 4, true) === bigDataFlag) {
        const first = numberAt(view, entry.keyEnd);
        const count = numberAt(view, entry.keyEnd + 16);
        if (!this.#take(first, count)) continue;
        if (first + count > this.#count) {
          this.#fault(`${spanOf(first, count)} cannot be read to their end`);
          continue;
        }
        walk.found.overflowPages += count;
        entry.valuePage = first;
        entry.valuePages = count;
      }
      walk.each(entry);
    }
  }

  /** What is wrong with a page of a tree. */
  #faultOf(
    view: DataView,
    number: number,
    level: number,
    { tree: { depth }, compare }: Walk,
    txnId: number,
    low: Node | undefined,
    high: Node | undefined,
  ): string | undefined {
    const { pageSize } = this.#source.meta;
    if (numberAt(view, 0) !== number) return "is another page";
    if (numberAt(view, 8) > txnId) return "is of a later transaction";
    const flags = view.getUint16(18, true);
    if (flags !== (level < depth ? branchFlag : leafFlag)) return "is of another kind";
    const nodes = nodesOf(view);
    const upper = pageHeaderBytes + view.getUint16(22, true);
    if (nodes === 0 || pageHeaderBytes + 2 * nodes > upper || upper > pageSize) return "is damaged";
    let bytes = 0;
    let previous = 0;
    for (let index = 0; index < nodes; index++) {
      const at = nodeAt(view, index);
      const size = at < upper || at + nodeHeaderBytes > pageSize ? undefined : sizeOf(view, at, flags, pageSize);
      if (size === undefined || at + size > pageSize) return "is damaged";
      bytes += size + (size & 1);
      // The first key of a branch stands for all that are less than the second one.
      if (index > (flags === branchFlag ? 1 : 0) && compare(view, previous, view, at) >= 0)
        return "has keys out of order";
      previous = at;
    }
    if (bytes !== pageSize - upper) return "is damaged";
    if (flags === branchFlag) return undefined;
    const isBelow = low && compare(view, nodeAt(view, 0), low.view, low.at) < 0;
    const isAbove = high && compare(view, nodeAt(view, nodes - 1), high.view, high.at) >= 0;
    return isBelow || isAbove ? "has keys of another page" : undefined;
  }

  /** Takes note of pages that are met, and tells whether that is well. */
  #take(first: number, count: number): boolean {
    const { lastPage } = this.#source.meta;
    const end = first + count;
    if (!(first >= firstPage && count >= 1 && end <= lastPage + 1)) {
      this.#fault(`${spanOf(first, count)} cannot be there`);
      return false;
    }
    // What is behind the end of the file was freed before it was written.
    for (let number = first; number < end && number < this.#count; number++) {
      const bit = 1 << (number & 7);
      const byte = this.#met[number >> 3] as number;
      if (byte & bit) {
        this.#fault(`page ${number} is there twice, or in use and free`);
        return false;
      }
      this.#met[number >> 3] = byte | bit;
    }
    return true;
  }

  /** Undefined when the file does not have all of it. */
  #read(number: number, level: number): Page | undefined {
    const { pageSize } = this.#source.meta;
    this.#levels[level] ??= newPage(pageSize);
    const page = this.#levels[level];
    const read = readSync(this.#source.file, page.bytes, 0, pageSize, this.#placeOf(number));
    return read === pageSize ? page : undefined;
  }

  #placeOf(number: number): number {
    return number * this.#source.meta.pageSize;
  }
}

type Totals = Record<"branchPages" | "leafPages" | "overflowPages" | "entries", number>;

const words: Record<keyof Totals, string> = {
  branchPages: "branches",
  leafPages: "leaves",
  overflowPages: "pages of large values",
  entries: "entries",
};

interface Walk {
  tree: TreeHead;
  compare: Compare;
  /** The least key that is looked at, and the least that is not. */
  range?: { from: Node; to: Node };
  each: (entry: Entry) => void;
  found: Totals;
}

function newPage(pageSize: number): Page {
  const bytes = Buffer.allocUnsafeSlow(pageSize);
  return { bytes, view: new DataView(bytes.buffer) };
}

function nodesOf(view: DataView): number {
  return view.getUint16(20, true) >> 1;
}

/** Where a node of a page begins. */
function nodeAt(view: DataView, index: number): number {
  return pageHeaderBytes + view.getUint16(pageHeaderBytes + 2 * index, true);
}

/** How many bytes a node takes; undefined if there can be no such node. */
function sizeOf(view: DataView, at: number, flags: number, pageSize: number): number | undefined {
  const key = nodeHeaderBytes + view.getUint16(at + 6, true);
  if (flags === branchFlag) return key;
  const bytes = view.getUint32(at, true);
  const nodeFlags = view.getUint16(at + 4, true);
  if (nodeFlags === 0) return key + bytes;
  if (nodeFlags !== bigDataFlag || at + key + bigDataBytes > pageSize) return undefined;
  return numberAt(view, at + key + 16) * pageSize >= pageHeaderBytes + bytes ? key + bigDataBytes : undefined;
}

/** The page that a node of a branch leads to. */
function childOf(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint16(at + 4, true) * 2 ** 32;
}

/** Where a node stands. */
interface Node {
  view: DataView;
  at: number;
}

/** A node with a key and nothing else. */
function nodeOf(key: Buffer): Node {
  const view = new DataView(new ArrayBuffer(nodeHeaderBytes + key.length));
  view.setUint16(6, key.length, true);
  new Uint8Array(view.buffer).set(key, nodeHeaderBytes);
  return { view, at: 0 };
}

function isBefore(node: Node, other: Node): boolean {
  return compareBytes(node.view, node.at, other.view, other.at) < 0;
}

/** Compares the keys of two nodes. */
type Compare = (view: DataView, at: number, otherView: DataView, otherAt: number) => number;

/** Four bytes at a time, and what is left of the shorter key one by one. */
function compareBytes(view: DataView, at: number, otherView: DataView, otherAt: number): number {
  const bytes = view.getUint16(at + 6, true);
  const otherBytes = otherView.getUint16(otherAt + 6, true);
  const end = nodeHeaderBytes + Math.min(bytes, otherBytes);
  let index = nodeHeaderBytes;
  for (; index + 4 <= end; index += 4) {
    const difference = view.getUint32(at + index) - otherView.getUint32(otherAt + index);
    if (difference !== 0) return difference;
  }
  for (; index < end; index++) {
    const difference = view.getUint8(at + index) - otherView.getUint8(otherAt + index);
    if (difference !== 0) return difference;
  }
  return bytes - otherBytes;
}

/** The keys of the tree of free pages are transactions. */
function compareNumbers(view: DataView, at: number, otherView: DataView, otherAt: number): number {
  const key = at + nodeHeaderBytes;
  const otherKey = otherAt + nodeHeaderBytes;
  if (key + 8 > view.byteLength || otherKey + 8 > otherView.byteLength) return 0;
  return numberAt(view, key) - numberAt(otherView, otherKey);
}

function spanOf(first: number, count: number): string {
  return count === 1 ? `page ${first}` : `pages ${first} to ${first + count - 1}`;
}
