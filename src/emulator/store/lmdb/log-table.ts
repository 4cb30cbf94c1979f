// The logs of the LMDB store, kept in memory: what is asked of them with every request.

import { countedTime, type SetBack } from "../log-times.ts";
import { type BatchHead, logKey, sealJson } from "./layout.ts";

/** A log as it was after some transaction. Never changed in place. */
export interface LogState {
  name: string;
  /** Stands for the log in keys; a log that is dropped and made again gets another one. */
  id: number;
  /** The numbers of the oldest record held and of the next one. */
  oldest: number;
  next: number;
  /** The times that count of the oldest and the newest batch. */
  oldestTime: number;
  newestTime: number;
  setBacks: readonly SetBack[];
}

/** Batches that are to be deleted: those of a log below a number. */
export interface Waste {
  id: number;
  below: number;
}

/** What is stored of a log apart from its batches; written when it is made, trimmed, or the clock was set back. */
export interface LogRecord {
  name: string;
  oldest: number;
  /** The next number at that time: the batches tell of later ones, and after a trim of all of them nothing else does. */
  next: number;
  setBacks: readonly SetBack[];
}

/** What is stored of a log that was dropped until its batches are deleted. */
export interface DroppedLog {
  dropped: true;
}

export function logRecord({ name, id, oldest, next, setBacks }: LogState): { key: Buffer; value: Buffer } {
  const key = logKey(id);
  return { key, value: sealJson(key, { name, oldest, next, setBacks } satisfies LogRecord) };
}

export function droppedLog(id: number): { key: Buffer; value: Buffer } {
  const key = logKey(id);
  return { key, value: sealJson(key, { dropped: true } satisfies DroppedLog) };
}

/** The number of the first record of a log that arrived at a time or later; `batchAt` gives the batch that holds a number. */
export function seekIn(
  { oldest, next, oldestTime, newestTime, setBacks }: LogState,
  time: number,
  batchAt: (number: number) => Pick<BatchHead, "first" | "count" | "time">,
): number {
  if (oldest === next || time > newestTime) return next;
  let low = oldest;
  let high = time <= oldestTime ? low : next;
  while (low < high) {
    const batch = batchAt(Math.floor((low + high) / 2));
    if (countedTime(batch, setBacks) >= time) high = batch.first;
    else low = batch.first + batch.count;
  }
  return low;
}

/** When the record of a number arrived; undefined when it is not held. */
export function timeIn(
  { oldest, next, setBacks }: LogState,
  number: number,
  batchAt: (number: number) => Pick<BatchHead, "first" | "time">,
): number | undefined {
  return number < oldest || number >= next ? undefined : countedTime(batchAt(number), setBacks);
}

export class LogTable {
  readonly #states: Map<string, LogState>;
  /** The id that the next log gets. */
  nextId: number;

  constructor(logs: readonly LogState[], nextId: number) {
    this.#states = new Map(logs.map((log) => [log.name, log]));
    this.nextId = nextId;
  }

  get(name: string): LogState | undefined {
    return this.#states.get(name);
  }

  set(name: string, state: LogState | undefined): void {
    if (state) this.#states.set(name, state);
    else this.#states.delete(name);
  }

  values(): Iterable<LogState> {
    return this.#states.values();
  }
}
