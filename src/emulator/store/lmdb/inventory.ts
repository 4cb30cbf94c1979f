// Goes through a whole store as it stands in its file, to find what is there and what is not as it was stored: the pages of the
// file, the checksums of documents and logs, and that in each log one batch begins where the last one ended.

import { countedTime } from "../log-times.ts";
import type { Batch } from "../store.ts";
import type { LmdbFile } from "./file.ts";
import {
  batchCheck,
  batchHead,
  batchKeyBytes,
  type Header,
  headerKey,
  idOfLog,
  keyOfDocument,
  newHead,
  sealOf,
  tagOf,
  unseal,
} from "./layout.ts";
import type { DroppedLog, LogRecord, LogState, Waste } from "./log-table.ts";
import { type Entry, Pages, pageTransaction } from "./pages.ts";

export interface Inventory {
  /** Undefined when it is not there, or not what was stored. */
  header: Header | undefined;
  logs: LogState[];
  /** What was dropped or trimmed, and is not deleted yet. */
  waste: Waste[];
  /** How many documents there are by the first part of their keys, such as `stream`. */
  kinds: Record<string, number>;
  documents: number;
  records: number;
  /** Of all documents and records, as they are stored. */
  bytes: number;
}

/** What is told on the way; `fault` of what is wrong, in words. If it returns, all is gone through that can be read. */
export interface InventoryEvents {
  fault(fault: string): void;
  /** Comes before all else, unless it is missing. */
  header?(header: Header): void;
  document?(key: string, json: string): void;
  /** With it the bytes of all records are read; they are not otherwise. */
  batch?(log: string, batch: Batch): void;
}

export function takeInventory(file: LmdbFile, events: InventoryEvents): Inventory {
  const pages = new Pages(file, events.fault);
  const stock = new Stock(pages, file.meta.txnId, events);
  pages.walkData((entry) => stock.add(entry));
  pages.walkFree();
  return stock.end();
}

/** A log while its batches are gone through. */
interface Progress {
  id: number;
  /** Undefined when it was dropped. */
  record: LogRecord | undefined;
  /** The number that the next batch begins with; undefined before the first one. */
  next: number | undefined;
  hasWaste: boolean;
  /** The times that count of the oldest and the newest batch, undefined while there is none. */
  oldestTime: number | undefined;
  newestTime: number;
}

class Stock {
  readonly #pages: Pages;
  readonly #txnId: number;
  readonly #events: InventoryEvents;
  readonly #logs = new Map<number, Progress>();
  /** What the key of a batch says; one object for all of them. */
  readonly #head = newHead();
  /** That of the last batch. */
  #latest: Progress | undefined;
  #isEmpty = true;
  #header: Header | undefined;
  #sum = 0;
  readonly #kinds: Record<string, number> = {};
  #documents = 0;
  #records = 0;
  #bytes = 0;

  constructor(pages: Pages, txnId: number, events: InventoryEvents) {
    this.#pages = pages;
    this.#txnId = txnId;
    this.#events = events;
  }

  /** Entries come in the order of their keys: the header, the documents, the logs, the batches. */
  add(entry: Entry): void {
    const tag = tagOf(entry.page.bytes, entry.keyStart);
    if (this.#isEmpty && tag !== "header") {
      this.#events.fault("it does not say its version, so that it was perhaps not made by dis-toolkit");
    }
    this.#isEmpty = false;
    const fault = this.#faultOf(tag, entry);
    if (fault !== undefined) this.#events.fault(fault);
  }

  end(): Inventory {
    const logs: LogState[] = [];
    const waste: Waste[] = [];
    for (const { id, record, next, hasWaste, oldestTime = 0, newestTime } of this.#logs.values()) {
      if (!record) {
        waste.push({ id, below: Number.POSITIVE_INFINITY });
        continue;
      }
      const { name, oldest, setBacks } = record;
      const end = next ?? oldest;
      if (end < record.next) this.#events.fault(missing(name, end, record.next));
      if (hasWaste) waste.push({ id, below: oldest });
      logs.push({ name, id, oldest, next: Math.max(end, record.next), oldestTime, newestTime, setBacks });
    }
    if (this.#header && this.#header.sum !== this.#sum) {
      this.#events.fault("something is missing, or older than the rest");
    }
    return {
      header: this.#header,
      logs,
      waste,
      kinds: this.#kinds,
      documents: this.#documents,
      records: this.#records,
      bytes: this.#bytes,
    };
  }

  #faultOf(tag: ReturnType<typeof tagOf>, entry: Entry): string | undefined {
    switch (tag) {
      case "header":
        return this.#addHeader(entry);
      case "document":
        return this.#addDocument(entry);
      case "log":
        return this.#addLog(entry);
      case "batch":
        return this.#addBatch(entry);
      default:
        return `there is a key ${keyOf(entry).toString("hex")}, which means nothing`;
    }
  }

  #addHeader(entry: Entry): string | undefined {
    const bytes = keyOf(entry).equals(headerKey) ? unseal(headerKey, this.#pages.value(entry)) : undefined;
    if (!bytes) return "the header is not what was stored";
    this.#header = JSON.parse(bytes.toString()) as Header;
    this.#events.header?.(this.#header);
    // Every transaction writes it.
    return pageTransaction(entry) === this.#txnId ? undefined : "the header is older than the rest";
  }

  #addDocument(entry: Entry): string | undefined {
    const name = keyOfDocument(keyOf(entry));
    const bytes = this.#sealed(entry);
    if (!bytes) return `document ${name} is not what was stored`;
    const kind = name.split("/")[0] as string;
    this.#documents++;
    this.#kinds[kind] = (this.#kinds[kind] ?? 0) + 1;
    this.#bytes += entry.valueBytes;
    this.#events.document?.(name, bytes.toString());
    return undefined;
  }

  #addLog(entry: Entry): string | undefined {
    const bytes = this.#sealed(entry);
    if (!bytes) return `the log under ${keyOf(entry).toString("hex")} is not what was stored`;
    const id = idOfLog(keyOf(entry));
    const record = JSON.parse(bytes.toString()) as LogRecord | DroppedLog;
    this.#logs.set(id, {
      id,
      record: "dropped" in record ? undefined : record,
      next: undefined,
      hasWaste: false,
      oldestTime: undefined,
      newestTime: 0,
    });
    return this.#header && id >= this.#header.nextLog ? `there is a log ${id} that was not made yet` : undefined;
  }

  /** A document or a log; adds to the sum. */
  #sealed(entry: Entry): Buffer | undefined {
    const value = this.#pages.value(entry);
    const bytes = unseal(keyOf(entry), value);
    if (bytes) this.#sum = (this.#sum + sealOf(value)) >>> 0;
    return bytes;
  }

  #addBatch(entry: Entry): string | undefined {
    const head =
      entry.keyEnd - entry.keyStart === batchKeyBytes
        ? batchHead(entry.page.view, entry.keyStart, this.#head)
        : undefined;
    if (!head) return "the key of a batch is not what was stored";
    const { id, first, count, time } = head;
    this.#sum = (this.#sum + batchCheck(entry.page.view, entry.keyStart)) >>> 0;
    const end = first + count;
    const log = this.#latest?.id === id ? this.#latest : this.#logs.get(id);
    this.#latest = log;
    if (!log) return `the records ${first} to ${end - 1} of log ${id} are there, and the log is not`;
    if (!log.record) return undefined;
    const { name, oldest, setBacks } = log.record;
    const expected = log.next ?? (first < oldest ? first : oldest);
    log.next = end;
    if (first !== expected) this.#events.fault(missing(name, expected, first));
    if (first < oldest) {
      log.hasWaste = true;
      return end > oldest ? missing(name, oldest, end) : undefined;
    }
    log.oldestTime ??= countedTime(head, setBacks);
    log.newestTime = time;
    this.#records += count;
    this.#bytes += entry.valueBytes;
    if (!this.#events.batch) return undefined;
    const bytes = unseal(keyOf(entry), this.#pages.value(entry));
    if (!bytes) return `${span(name, first, end)} are not what was stored`;
    this.#events.batch(name, { first, count, time, bytes });
    return undefined;
  }
}

function missing(log: string, from: number, to: number): string {
  return `${span(log, Math.min(from, to), Math.max(from, to))} are missing or there twice`;
}

function keyOf({ page, keyStart, keyEnd }: Entry): Buffer {
  return page.bytes.subarray(keyStart, keyEnd);
}

function span(log: string, from: number, to: number): string {
  return `the records ${from} to ${to - 1} of log ${log}`;
}
