// The relaxed store: transactions go to the operating system at once and to the disk about once a second.
//
// A process that is killed loses nothing so. But when the machine goes down, the disk holds an arbitrary part of what was
// written since the last sync, and LMDB's newest state may point at pages that never arrived. So the state of the last sync
// is kept whole: a read transaction stays open on it, which keeps LMDB from writing over its pages, and a file beside the
// data holds its meta record. When the store is opened after the machine went down, that record is put back.
import { close, fdatasync, fdatasyncSync, openSync, readFileSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { bootId } from "./boot-id.ts";
import { replaceFile } from "./durable-file.ts";
import { dataFile, metaRecord, readMetas } from "./lmdb-file.ts";
import { damaged } from "./store-faults.ts";
import type { View } from "./view.ts";

/**
 * After so many transactions it is time as well. LMDB can write over nothing that the last state needs, so it collects ever
 * more free pages that it may not use yet, and from 300 transactions on it reads the list of them anew each time.
 */
const maxTransactions = 100;

/** What stands in the file beside the data. */
interface SyncPoint {
  boot: string | undefined;
  /** The meta record of the last state that was synced, in base64. */
  meta: string;
}

const fileOf = (directory: string) => join(directory, "last-sync");

export class BackgroundSync {
  readonly #directory: string;
  readonly #view: View;
  readonly #between: (action: () => void) => void;
  readonly #fail: (error: unknown) => void;
  /** In milliseconds. */
  readonly #delay: number;
  readonly #file: number;
  /** Holds the state that was synced last. */
  #synced: View;
  #underWay: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** How many there were since the last sync began. */
  #transactions = 0;
  #failed = false;

  /**
   * To be made when all data is on disk and nothing is being written. `between` calls a function as soon as no transaction
   * is under way; `fail` is told when the disk fails, and nothing may be written then.
   */
  constructor(
    directory: string,
    view: View,
    delay: number,
    { between, fail }: { between: (action: () => void) => void; fail: (error: unknown) => void },
  ) {
    this.#directory = directory;
    this.#view = view;
    this.#delay = delay;
    this.#between = between;
    this.#fail = fail;
    this.#file = openSync(dataFile(directory), "r+");
    this.#synced = view.fork();
    keep(directory, newestRecord(this.#file));
  }

  /** To be called after each transaction. */
  changed(): void {
    if (this.#failed) return;
    if (++this.#transactions >= maxTransactions && !this.#underWay) this.#between(() => this.#start());
    this.#timer ??= setTimeout(() => this.#between(() => this.#start()), this.#delay).unref();
  }

  /** To be called when nothing is being written any more, and LMDB is closed. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#underWay;
    if (!this.#failed) await promisify(fdatasync)(this.#file);
    await promisify(close)(this.#file);
    if (!this.#failed) forget(this.#directory);
  }

  /** Lets go of LMDB, before it is closed. */
  release(): void {
    this.#synced.release();
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#transactions = 0;
    // A slow disk has not finished the last one.
    if (this.#underWay) {
      this.changed();
      return;
    }
    this.#underWay = this.#sync().finally(() => {
      this.#underWay = undefined;
    });
  }

  async #sync(): Promise<void> {
    const record = newestRecord(this.#file);
    const state = this.#view.fork();
    try {
      await promisify(fdatasync)(this.#file);
    } catch (error) {
      // The state that was synced last stays the one to go back to. A second attempt could succeed although pages are lost.
      state.release();
      this.#failed = true;
      this.#fail(error);
      return;
    }
    try {
      keep(this.#directory, record);
    } catch {
      // The disk is full. What is noted down stays true, and the next sync tries again.
      state.release();
      this.changed();
      return;
    }
    this.#synced.release();
    this.#synced = state;
  }
}

/** Puts a relaxed store that was not closed into a state that is whole. `file` is its data, open for writing. */
export function recover(directory: string, file: number): void {
  let text: string;
  try {
    text = readFileSync(fileOf(directory), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const { boot, meta } = JSON.parse(text) as SyncPoint;
  // As long as the machine has not gone down, the operating system has all that was written.
  if (boot === undefined || boot !== bootId()) {
    const metas = readMetas(file);
    if (typeof metas === "string") throw damaged(directory, `cannot be put back to its last sync: its data ${metas}`);
    const record = Buffer.from(meta, "base64");
    const txnId = record.readBigUInt64LE(metaRecord.txnId);
    for (const id of [txnId, txnId - 1n]) {
      // LMDB takes the one of its two meta pages with the greater transaction id; here both get the same state.
      record.writeBigUInt64LE(id, metaRecord.txnId);
      writeSync(file, record, 0, record.length, Number(id & 1n) * (metas[0]?.pageSize ?? 0) + metaRecord.offset);
    }
  }
  fdatasyncSync(file);
  forget(directory);
}

/** LMDB's newest meta record; nothing may be being written. */
function newestRecord(file: number): Buffer {
  const metas = readMetas(file);
  if (typeof metas === "string") throw new Error(`the data ${metas}`);
  const [first, second] = metas;
  const record = Buffer.alloc(metaRecord.bytes);
  readSync(file, record, 0, record.length, (second.txnId > first.txnId ? first.pageSize : 0) + metaRecord.offset);
  return record;
}

function keep(directory: string, record: Buffer): void {
  const point: SyncPoint = { boot: bootId(), meta: record.toString("base64") };
  replaceFile(fileOf(directory), JSON.stringify(point));
}

function forget(directory: string): void {
  rmSync(fileOf(directory), { force: true });
}
