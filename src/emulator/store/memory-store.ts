// The store in the memory of this process: gone with it, and the fastest.
import { MemoryLog } from "./memory-log.ts";
import { type Batch, type Change, ConflictError, type Store, type Stored } from "./store.ts";

export function createMemoryStore(): Store {
  const documents = new Map<string, Stored>();
  /** The keys of all documents, sorted. */
  let sorted: string[] = [];
  const logs = new Map<string, MemoryLog>();
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
    const undo: (() => void)[] = [];
    try {
      return batches.map(({ log: name, time, count, encode }) => {
        let log = logs.get(name);
        if (log) undo.push(log.mark());
        else {
          log = new MemoryLog();
          logs.set(name, log);
          undo.push(() => logs.delete(name));
        }
        const { next } = log;
        encode(next, (bytes) => log.place(bytes));
        log.add(count, time);
        return next;
      });
    } catch (error) {
      for (const back of undo.reverse()) back();
      throw error;
    }
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

    read: (name, from, bytes) => logs.get(name)?.read(from, bytes) ?? [],

    seek: (name, time) => logs.get(name)?.seek(time) ?? 0,

    range(name) {
      const log = logs.get(name);
      return log ? { oldest: log.oldest, next: log.next } : { oldest: 0, next: 0 };
    },

    async trim(name, before) {
      logs.get(name)?.trim(before);
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

/** The place of the first key that is not below another. */
function firstKey(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string) >= key) high = middle;
    else low = middle + 1;
  }
  return low;
}
