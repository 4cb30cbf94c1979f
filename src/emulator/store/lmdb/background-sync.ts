// The relaxed store: transactions go to the operating system at once and to the disk about once a second.
//
// A process that is killed loses nothing so. But when the machine goes down, the disk holds an arbitrary part of what was
// written since the last sync, and LMDB's newest state may point at pages that never arrived. So the state of the last sync
// is kept whole: a read transaction stays open on it, which keeps LMDB from writing over its pages, and a file beside the
// data holds its meta record. When the store is opened after the machine went down, that record is put back.
import {
  close,
  closeSync,
  fdatasync,
  fdatasyncSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { bootId } from "./boot-id.ts";
import { replaceFile } from "./durable-file.ts";
import { dataFile, FileFault, metaRecord, readMetas } from "./file.ts";
import { sealJson, unseal } from "./layout.ts";
import type { View } from "./view.ts";

/**
 * After so many transactions it is time as well. LMDB can write over nothing that the last state needs, so it collects ever
 * more free pages that it may not use yet, and from 300 transactions on it reads the list of them anew each time.
 */
const maxTransactions = 100;

/** What stands in the file beside the data, behind a checksum. */
interface SyncPoint {
  boot: string | undefined;
  /** The meta record of the last state that was synced, in base64. */
  meta: string;
}

const fileOf = (directory: string) => join(directory, "last-sync");
/** Goes into the checksum in the place of a key. */
export const syncPointKey = Buffer.from("last-sync");

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
  #txnId: number;
  #underWay: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
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
    const record = newestRecord(this.#file);
    this.#txnId = txnIdOf(record);
    keep(directory, record);
  }

  /** The transaction whose state was synced last; LMDB writes over nothing that it needs. */
  get txnId(): number {
    return this.#txnId;
  }

  /** To be called after each transaction. */
  changed(): void {
    if (this.#failed || this.#closed) return;
    if (++this.#transactions >= maxTransactions && !this.#underWay) this.#between(() => this.#start());
    this.#timer ??= setTimeout(() => this.#between(() => this.#start()), this.#delay).unref();
  }

  /** Lets go of LMDB, before it is closed; to be called when nothing is being written any more. */
  async stop(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#underWay;
    this.#synced.release();
  }

  /** To be called when LMDB is closed. */
  async close(): Promise<void> {
    if (!this.#failed) await promisify(fdatasync)(this.#file);
    await promisify(close)(this.#file);
    if (!this.#failed) forget(this.#directory);
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#transactions = 0;
    if (this.#closed) return;
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
    let state: View | undefined;
    let record: Buffer;
    try {
      record = newestRecord(this.#file);
      state = this.#view.fork();
      await promisify(fdatasync)(this.#file);
    } catch (error) {
      // The state that was synced last stays the one to go back to. A second attempt could succeed although pages are lost.
      state?.release();
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
    this.#txnId = txnIdOf(record);
  }
}

/** What a relaxed store has left that was not closed. */
export interface LeftOpen {
  /**
   * The meta record of the state that it has to be put back to; undefined when its newest state is whole, as the operating system
   * has all that was written as long as the machine has not gone down.
   */
  record: Buffer | undefined;
}

/** @throws FileFault when a relaxed store was not closed, and it is not known any more what to put it back to */
export function leftOpen(directory: string): LeftOpen | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(fileOf(directory));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const text = unseal(syncPointKey, bytes);
  if (!text) {
    throw new FileFault(
      `is not what was written; if the machine has not gone down since, delete ${fileOf(directory)} and try again`,
    );
  }
  const { boot, meta } = JSON.parse(text.toString()) as SyncPoint;
  return { record: boot !== undefined && boot === bootId() ? undefined : Buffer.from(meta, "base64") };
}

/** Puts a relaxed store that was not closed back to the state that is whole, and has all of it on the disk. */
export function recover(directory: string, { record }: LeftOpen): void {
  const file = openSync(dataFile(directory), "r+");
  try {
    if (record) {
      const [{ pageSize }] = readMetas(file);
      const txnId = record.readBigUInt64LE(metaRecord.txnId);
      for (const id of [txnId, txnId - 1n]) {
        // LMDB takes the one of its two meta pages with the greater transaction id; here both get the same state.
        record.writeBigUInt64LE(id, metaRecord.txnId);
        writeSync(file, record, 0, record.length, Number(id & 1n) * pageSize + metaRecord.offset);
      }
    }
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
  forget(directory);
}

/** LMDB's newest meta record; nothing may be being written. */
function newestRecord(file: number): Buffer {
  const [first, second] = readMetas(file);
  const record = Buffer.alloc(metaRecord.bytes);
  readSync(file, record, 0, record.length, (second.txnId > first.txnId ? first.pageSize : 0) + metaRecord.offset);
  return record;
}

function txnIdOf(record: Buffer): number {
  return Number(record.readBigUInt64LE(metaRecord.txnId));
}

function keep(directory: string, record: Buffer): void {
  const point: SyncPoint = { boot: bootId(), meta: record.toString("base64") };
  replaceFile(fileOf(directory), sealJson(syncPointKey, point));
}

function forget(directory: string): void {
  rmSync(fileOf(directory), { force: true });
}
