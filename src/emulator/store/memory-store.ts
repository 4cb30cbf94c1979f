// The store in the memory of this process: gone with it, and the fastest.
import { type Batch, type Change, type Chunk, ConflictError, type Store, type Stored } from "./store.ts";

interface Log {
  chunks: Chunk[];
  /** How many chunks at the front have been forgotten. */
  head: number;
  next: number;
  /** When its newest record arrived. */
  time: number;
}

export function createMemoryStore(): Store {
  const documents = new Map<string, Stored>();
  /** The keys of all documents, sorted. */
  let sorted: string[] = [];
  const logs = new Map<string, Log>();
  let version = 0;

  function apply({ key, value }: Change): void {
    const known = documents.has(key);
    if (value === undefined) {
      if (!documents.delete(key)) return;
      sorted.splice(firstKey(sorted, key), 1);
      return;
    }
    documents.set(key, { key, value, version: ++version });
    if (!known) sorted.splice(firstKey(sorted, key), 0, key);
  }

  function append(batches: readonly Batch[]): number[] {
    // Everything is encoded before anything is kept, as `encode` may throw.
    const nexts = new Map<string, number>();
    const chunks = batches.map(({ log, time, count, encode }) => {
      const first = nexts.get(log) ?? logs.get(log)?.next ?? 0;
      nexts.set(log, first + count);
      return { first, count, time, bytes: encode(first, 0) };
    });
    for (const [place, chunk] of chunks.entries()) {
      const { log: name } = batches[place] as Batch;
      const log = logs.get(name) ?? { chunks: [], head: 0, next: 0, time: 0 };
      logs.set(name, log);
      log.time = Math.max(chunk.time, log.time);
      log.chunks.push({ ...chunk, time: log.time });
      log.next += chunk.count;
    }
    return chunks.map(({ first }) => first);
  }

  return {
    get: <Value>(key: string) => documents.get(key) as Stored<Value> | undefined,

    list: <Value>(
      prefix: string,
      { after, limit = Number.POSITIVE_INFINITY }: { after?: string; limit?: number } = {},
    ) => {
      const found: Stored<Value>[] = [];
      const start = after !== undefined && after >= prefix ? after : prefix;
      for (let at = firstKey(sorted, start); at < sorted.length && found.length < limit; at++) {
        const key = sorted[at] as string;
        if (!key.startsWith(prefix)) break;
        if (key !== after) found.push(documents.get(key) as Stored<Value>);
      }
      return found;
    },

    async commit(changes) {
      for (const { key, version } of changes) {
        if (version === undefined || version === (documents.get(key)?.version ?? 0)) continue;
        throw new ConflictError(`${key} has changed meanwhile`);
      }
      for (const change of changes) apply(change);
    },

    async append(batches) {
      return append(batches);
    },

    read(name, from, bytes) {
      const log = logs.get(name);
      const found: Chunk[] = [];
      if (!log) return found;
      let left = bytes;
      for (let at = firstChunk(log, ({ first, count }) => first + count > from); at < log.chunks.length; at++) {
        const chunk = log.chunks[at] as Chunk;
        found.push(chunk);
        left -= chunk.bytes.length;
        if (left <= 0) break;
      }
      return found;
    },

    seek(name, time) {
      const log = logs.get(name);
      if (!log) return 0;
      return log.chunks[firstChunk(log, (chunk) => chunk.time >= time)]?.first ?? log.next;
    },

    range(name) {
      const log = logs.get(name);
      return { oldest: log?.chunks[log.head]?.first ?? log?.next ?? 0, next: log?.next ?? 0 };
    },

    async trim(name, before) {
      const log = logs.get(name);
      if (!log) return;
      const { head } = log;
      log.head = firstChunk(log, ({ first, count }) => first + count > before);
      // What is gone is dropped once it is the greater half.
      if (log.head > 64 && log.head * 2 > log.chunks.length) {
        log.chunks = log.chunks.slice(log.head);
        log.head = 0;
      } else log.chunks.fill(forgotten, head, log.head);
    },

    async drop(names) {
      for (const name of names) logs.delete(name);
    },

    async clear() {
      documents.clear();
      sorted = [];
      logs.clear();
    },

    async close() {},
  };
}

/** Stands where a chunk was. */
const forgotten: Chunk = { first: 0, count: 0, time: 0, bytes: new Uint8Array() };

/** The place of the first key that is not below another. */
function firstKey(keys: readonly string[], key: string): number {
  return firstIndex(0, keys.length, (at) => (keys[at] as string) >= key);
}

/** The place of the first chunk of which something holds; it must hold of all behind it too. */
function firstChunk({ chunks, head }: Log, holds: (chunk: Chunk) => boolean): number {
  return firstIndex(head, chunks.length, (at) => holds(chunks[at] as Chunk));
}

function firstIndex(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
