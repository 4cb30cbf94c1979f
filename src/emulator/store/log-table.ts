// The logs of the LMDB store, kept in memory: what is asked of them with every request.
import { type ChunkHead, chunkEnd, chunkHead, chunks, idOfLog, logKey, logs, sealJson } from "./layout.ts";
import { countedTime, type SetBack } from "./log-times.ts";
import { damaged } from "./store-faults.ts";
import type { View } from "./view.ts";

/** A log as it was after some transaction. Never changed in place. */
export interface LogState {
  /** Stands for the log in keys; a log that is dropped and made again gets another one. */
  id: number;
  /** The numbers of the oldest record held and of the next one. */
  oldest: number;
  next: number;
  /** The times that count of the oldest and the newest chunk. */
  oldestTime: number;
  newestTime: number;
  setBacks: readonly SetBack[];
}

/** Chunks that are to be deleted: those of a log below a number. */
export interface Waste {
  id: number;
  below: number;
}

/** What is stored of a log apart from its chunks; written when it is made, trimmed, or the clock was set back. */
interface LogRecord {
  name: string;
  oldest: number;
  /** The next number at that time: the chunks tell of later ones, and after a trim of all of them nothing else does. */
  next: number;
  setBacks: readonly SetBack[];
}

export function logRecord(name: string, { id, oldest, next, setBacks }: LogState): { key: Buffer; value: Buffer } {
  const key = logKey(id);
  return { key, value: sealJson(key, { name, oldest, next, setBacks } satisfies LogRecord) };
}

/** The number of the first record of a log that arrived at a time or later; `chunkAt` gives the chunk that holds a number. */
export function seekIn(
  { oldest, next, oldestTime, newestTime, setBacks }: LogState,
  time: number,
  chunkAt: (number: number) => Pick<ChunkHead, "first" | "count" | "time"> | undefined,
): number {
  if (oldest === next || time > newestTime) return next;
  let low = oldest;
  let high = time <= oldestTime ? low : next;
  while (low < high) {
    const chunk = chunkAt(Math.floor((low + high) / 2));
    if (!chunk) break;
    if (countedTime(chunk, setBacks) >= time) high = chunk.first;
    else low = chunk.first + chunk.count;
  }
  return low;
}

/** When the record of a number arrived; undefined when it is not held. */
export function timeIn(
  { oldest, next, setBacks }: LogState,
  number: number,
  chunkAt: (number: number) => Pick<ChunkHead, "first" | "time"> | undefined,
): number | undefined {
  const chunk = number < oldest || number >= next ? undefined : chunkAt(number);
  return chunk && countedTime(chunk, setBacks);
}

export class LogTable {
  readonly #states = new Map<string, LogState>();
  #nextId = 0;

  get(name: string): LogState | undefined {
    return this.#states.get(name);
  }

  set(name: string, state: LogState | undefined): void {
    if (state) this.#states.set(name, state);
    else this.#states.delete(name);
  }

  names(): string[] {
    return [...this.#states.keys()];
  }

  /** All logs as they are now, by name. */
  states(): Map<string, LogState> {
    return new Map(this.#states);
  }

  /** An id that no log has had. */
  newId(): number {
    return this.#nextId++;
  }

  /** Reads all logs, and returns what a process that was killed had still to delete. */
  load(view: View, directory: string): Waste[] {
    const waste: Waste[] = [];
    const known = new Set<number>();
    for (const { key, value } of view.entries(logs)) {
      const id = idOfLog(key);
      const record = JSON.parse(view.open(key, value).toString()) as LogRecord;
      this.set(record.name, stateOf(id, record, view, directory));
      known.add(id);
      waste.push({ id, below: record.oldest });
    }
    for (const id of idsWithChunks(view)) if (!known.has(id)) waste.push({ id, below: Number.POSITIVE_INFINITY });
    this.#nextId = waste.reduce((highest, { id }) => Math.max(highest, id + 1), 0);
    return waste.filter(({ below }) => below > 0);
  }
}

function stateOf(id: number, record: LogRecord, view: View, directory: string): LogState {
  const { oldest, setBacks } = record;
  const last = view.chunkAt(id, Number.POSITIVE_INFINITY);
  const next = Math.max(record.next, last ? last.first + last.count : 0);
  if (oldest === next) return { id, oldest, next, oldestTime: 0, newestTime: 0, setBacks };
  const first = view.chunkAt(id, oldest);
  if (!last || first?.first !== oldest || last.first + last.count < record.next) {
    throw damaged(directory, `is damaged: log ${record.name} should hold the records from ${oldest} to ${next - 1}`);
  }
  return { id, oldest, next, oldestTime: countedTime(first, setBacks), newestTime: last.time, setBacks };
}

/** The ids that chunks have, without a look at each chunk. */
function idsWithChunks(view: View): number[] {
  const ids: number[] = [];
  for (let start: Buffer = chunks.start; ; ) {
    const [key] = view.keys({ start, end: chunks.end, limit: 1 });
    if (!key) return ids;
    const { id } = chunkHead(key);
    ids.push(id);
    start = chunkEnd(id);
  }
}
