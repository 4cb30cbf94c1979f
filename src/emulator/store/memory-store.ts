// The store in the memory of this process: gone with it, and the fastest.
import { MemoryLog } from "./memory-log.ts";
import type { Change, ListOptions, NewBatch, State, Store, Stored } from "./store.ts";

export function createMemoryStore(): Store {
  const documents = new Map<string, Stored>();
  /** The keys of all documents, sorted. */
  let sorted: string[] = [];
  const logs = new Map<string, MemoryLog>();

  function apply({ key, value }: Change): void {
    const known = documents.has(key);
    if (value === undefined) {
      if (!documents.delete(key)) return;
      sorted.splice(firstKey(sorted, key), 1);
      return;
    }
    documents.set(key, { key, value });
    if (!known) sorted.splice(firstKey(sorted, key), 0, key);
  }

  function append(batches: readonly NewBatch[]): number[] {
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
        encode((bytes) => log.place(bytes));
        log.add(count, time);
        return next;
      });
    } catch (error) {
      for (const back of undo.reverse()) back();
      throw error;
    }
  }

  const state: State = {
    get: <Value>(key: string) => documents.get(key)?.value as Value | undefined,

    list: <Value>(prefix: string, { after, limit = Number.POSITIVE_INFINITY }: ListOptions = {}) => {
      const found: Stored<Value>[] = [];
      const start = after !== undefined && after >= prefix ? after : prefix;
      for (let at = firstKey(sorted, start); at < sorted.length && found.length < limit; at++) {
        const key = sorted[at] as string;
        if (!key.startsWith(prefix)) break;
        if (key !== after) found.push(documents.get(key) as Stored<Value>);
      }
      return found;
    },

    seek: (name, time) => logs.get(name)?.seek(time) ?? 0,

    timeOf: (name, number) => logs.get(name)?.timeOf(number),

    range(name) {
      const log = logs.get(name);
      return log ? { oldest: log.oldest, next: log.next } : { oldest: 0, next: 0 };
    },
  };

  return {
    query: (ask) => ask(state),

    async update(decide) {
      const { changes = [], batches = [], drops = [], trims = [], result } = decide(state);
      const firsts = append(batches);
      for (const change of changes) apply(change);
      for (const name of drops) logs.delete(name);
      for (const { log, before } of trims) logs.get(log)?.trim(before);
      return result(firsts);
    },

    read: (name, from, bytes) => logs.get(name)?.read(from, bytes) ?? [],

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
