// What every store has to do, to hold one against it that somebody else has made: whoever has a store of their own runs each case
// with whatever runs their tests.
import assert from "node:assert/strict";
import type { Batch, Change, ListOptions, NewBatch, Store, Stored } from "./store.ts";

export interface StoreUnderTest {
  /** New and empty. */
  store: Store;
  /** Closes the store and opens it anew with all that it keeps. */
  reopen(): Promise<Store>;
}

export interface StoreCase {
  /** What a store does. */
  name: string;
  /** @throws AssertionError when it does not */
  run(tested: StoreUnderTest): Promise<void>;
}

/** A store with calls for the simplest of queries and updates. */
export interface PlainStore extends Store {
  get<Value>(key: string): Promise<Value | undefined>;
  list<Value>(prefix: string, options?: ListOptions): Promise<Stored<Value>[]>;
  seek(log: string, time: number): Promise<number>;
  timeOf(log: string, number: number): Promise<number | undefined>;
  range(log: string): Promise<{ oldest: number; next: number }>;
  /** Makes changes, whatever is there. */
  change(...changes: Change[]): Promise<void>;
  append(...batches: NewBatch[]): Promise<number[]>;
  drop(...logs: string[]): Promise<void>;
  trim(log: string, before: number): Promise<void>;
}

export function plain(store: Store): PlainStore {
  return Object.assign(store, {
    get: async <Value>(key: string) => store.query((state) => state.get<Value>(key)),
    list: async <Value>(prefix: string, options?: ListOptions) =>
      store.query((state) => state.list<Value>(prefix, options)),
    seek: async (log: string, time: number) => store.query((state) => state.seek(log, time)),
    timeOf: async (log: string, number: number) => store.query((state) => state.timeOf(log, number)),
    range: async (log: string) => store.query((state) => state.range(log)),
    change: (...changes: Change[]) => store.update(() => ({ changes, result: () => undefined })),
    append: (...batches: NewBatch[]) => store.update(() => ({ batches, result: (firsts) => [...firsts] })),
    trim: (log: string, before: number) => store.update(() => ({ trims: [{ log, before }], result: () => undefined })),
    drop: (...drops: string[]) => store.update(() => ({ drops, result: () => undefined })),
  });
}

/** A batch whose bytes tell of it, but for its number, which `textOf` puts in the place of the #. */
export function batch(log: string, count = 1, time = 0, size = 0): NewBatch {
  return { log, count, time, encode: (place) => put(place, `${log} # ${count}`.padEnd(size, ".")) };
}

export function textOf({ first, bytes }: Batch): string {
  return Buffer.from(bytes).toString().replace("#", String(first));
}

/** Fills the place that a store gives. */
export function put(place: (bytes: number) => Buffer, content: string | Uint8Array): void {
  const bytes = Buffer.from(content as string);
  place(bytes.length).set(bytes);
}

async function texts(store: Store, log: string, from: number, bytes: number): Promise<string[]> {
  return (await store.read(log, from, bytes)).map(textOf);
}

/** Adds one to a number, unless it is at its bound. */
function countUp(store: Store, key: string, bound: number): Promise<number> {
  return store.update((state) => {
    const value = (state.get<number>(key) ?? 0) + 1;
    if (value > bound) throw new RangeError(`${key} is ${bound} already`);
    return { changes: [{ key, value }], result: () => value };
  });
}

export const storeSuite: readonly StoreCase[] = [
  {
    name: "documents are found under their keys",
    async run({ store: opened }) {
      const store = plain(opened);
      assert.equal(await store.get("a"), undefined);
      await store.change({ key: "a", value: { n: [1, null, "ü"] } });
      assert.deepEqual(await store.get("a"), { n: [1, null, "ü"] });
      await store.change({ key: "a", value: 2 });
      assert.equal(await store.get("a"), 2);
      await store.change({ key: "a" }, { key: "b" });
      assert.equal(await store.get("a"), undefined);
    },
  },
  {
    name: "documents are listed by prefix in the order of their keys",
    async run({ store: opened }) {
      const store = plain(opened);
      const keys = ["a", "b", "b/1", "b/10", "b/2", "b0", "c"];
      await store.change(...[...keys].reverse().map((key) => ({ key, value: key })));
      const list = async (prefix: string, options?: { after?: string; limit?: number }) =>
        (await store.list(prefix, options)).map(({ key }) => key);
      assert.deepEqual(await list(""), keys);
      assert.deepEqual(await list("b/"), ["b/1", "b/10", "b/2"]);
      assert.deepEqual(await list("b/", { after: "b/1" }), ["b/10", "b/2"]);
      assert.deepEqual(await list("b/", { after: "b/11", limit: 1 }), ["b/2"]);
      assert.deepEqual(await list("b/", { after: "a" }), ["b/1", "b/10", "b/2"]);
      assert.deepEqual(await list("b/", { after: "c" }), []);
      assert.deepEqual(await list("d"), []);
      assert.deepEqual(await list("", { limit: 0 }), []);
      assert.deepEqual(await list("x".repeat(5_000)), []);
      assert.equal(await store.get("x".repeat(5_000)), undefined);
    },
  },
  {
    name: "documents number in thousands",
    async run({ store: opened }) {
      const store = plain(opened);
      const keys = Array.from({ length: 5_000 }, (_, index) => `key/${String(index).padStart(5, "0")}`);
      await Promise.all(keys.map((key) => store.change({ key, value: key })));
      assert.equal((await store.list("key/")).length, 5_000);
      assert.deepEqual(
        (await store.list("key/", { after: "key/02500", limit: 2 })).map(({ value }) => value),
        ["key/02501", "key/02502"],
      );
    },
  },
  {
    name: "a decision sees what the ones before it did, though all were handed over at once",
    async run({ store: opened }) {
      const store = plain(opened);
      const results = await Promise.allSettled(Array.from({ length: 100 }, () => countUp(store, "a", 60)));
      assert.deepEqual(
        results.map((result) => (result.status === "fulfilled" ? result.value : result.reason.message)),
        Array.from({ length: 100 }, (_, index) => (index < 60 ? index + 1 : "a is 60 already")),
      );
      assert.equal(await store.get("a"), 60);
    },
  },
  {
    name: "a decision sees documents, lists, ranges and times as they will be",
    async run({ store: opened }) {
      const store = plain(opened);
      await store.change({ key: "b/1", value: 1 }, { key: "b/3", value: 3 });
      await store.append(batch("x", 2, 10));
      const look = () =>
        store.update((state) => {
          const seen = {
            all: state.list("b/").map(({ key, value }) => `${key}=${value}`),
            page: state.list("b/", { after: "b/1", limit: 1 }).map(({ key }) => key),
            x: [state.range("x"), state.seek("x", 11), state.timeOf("x", 1), state.timeOf("x", 2)],
            y: [state.range("y"), state.seek("y", 5), state.timeOf("y", 0)],
          };
          return { result: () => seen };
        });
      const seen = await Promise.all([
        look(),
        store.change({ key: "b/2", value: 2 }, { key: "b/1" }),
        store.append(batch("x", 1, 20), batch("y", 3, 5)),
        look(),
        store.update(() => ({ changes: [{ key: "b/3" }], drops: ["x"], result: () => undefined })),
        look(),
        store.clear(),
        look(),
      ]);
      const none = { oldest: 0, next: 0 };
      const [noX, noY] = [
        [none, 0, undefined, undefined],
        [none, 0, undefined],
      ];
      const y = [{ oldest: 0, next: 3 }, 0, 5];
      assert.deepEqual(
        seen.filter((one) => typeof one === "object" && !Array.isArray(one)),
        [
          { all: ["b/1=1", "b/3=3"], page: ["b/3"], x: [{ oldest: 0, next: 2 }, 2, 10, undefined], y: noY },
          { all: ["b/2=2", "b/3=3"], page: ["b/2"], x: [{ oldest: 0, next: 3 }, 2, 10, 20], y },
          { all: ["b/2=2"], page: ["b/2"], x: noX, y },
          { all: [], page: [], x: noX, y: noY },
        ],
      );
    },
  },
  {
    name: "a decision that throws does nothing, and hinders nobody",
    async run({ store: opened }) {
      const store = plain(opened);
      const results = await Promise.allSettled([
        store.change({ key: "a", value: 1 }),
        store.update<void>(() => {
          throw new Error("refused");
        }),
        store.change({ key: "b", value: 2 }),
      ]);
      assert.deepEqual(
        results.map(({ status }) => status),
        ["fulfilled", "rejected", "fulfilled"],
      );
      assert.deepEqual(
        (await store.list("")).map(({ value }) => value),
        [1, 2],
      );
    },
  },
  {
    name: "a decision takes all or nothing",
    async run({ store: opened }) {
      const store = plain(opened);
      const broken = { ...batch("x"), encode: () => assert.fail("no") };
      await store.append(batch("y"));
      const changes = [{ key: "a", value: 1 }];
      const failed = store.update(() => ({ changes, batches: [batch("x"), broken], drops: ["y"], result: () => 1 }));
      await assert.rejects(failed, /no/);
      assert.deepEqual(await store.list(""), []);
      assert.deepEqual(
        [await store.range("x"), await store.range("y")],
        [
          { oldest: 0, next: 0 },
          { oldest: 0, next: 1 },
        ],
      );
    },
  },
  {
    name: "logs count from 0, one request after the other",
    async run({ store: opened }) {
      const store = plain(opened);
      assert.deepEqual(await store.range("a"), { oldest: 0, next: 0 });
      assert.deepEqual(await store.read("a", 0, 100), []);
      const numbers = await Promise.all([
        store.append(batch("a", 2), batch("b"), batch("a", 3)),
        store.append(batch("a")),
      ]);
      assert.deepEqual(numbers, [[0, 0, 2], [5]]);
      assert.deepEqual(await store.range("a"), { oldest: 0, next: 6 });
      assert.deepEqual(await texts(store, "a", 0, 1_000), ["a 0 2", "a 2 3", "a 5 1"]);
    },
  },
  {
    name: "logs are read from the batch on that holds a number, until the bytes are reached",
    async run({ store: opened }) {
      const store = plain(opened);
      await store.append(batch("a", 2), batch("a", 3), batch("a", 4));
      assert.deepEqual(await texts(store, "a", 3, 1), ["a 2 3"]);
      assert.deepEqual(await texts(store, "a", 1, 6), ["a 0 2", "a 2 3"]);
      assert.deepEqual(await texts(store, "a", 1, 5), ["a 0 2"]);
      assert.deepEqual(await texts(store, "a", 8, 0), ["a 5 4"]);
      assert.deepEqual(await texts(store, "a", 9, 100), []);
    },
  },
  {
    name: "logs are searched by time",
    async run({ store: opened }) {
      const store = plain(opened);
      await store.append(batch("a", 2, 10), batch("a", 3, 20), batch("a", 1, 20), batch("a", 1, 30));
      const times = [0, 10, 11, 20, 21, 30, 31];
      assert.deepEqual(await Promise.all(times.map((time) => store.seek("a", time))), [0, 0, 2, 2, 6, 6, 7]);
      await store.trim("a", 3);
      assert.deepEqual(await Promise.all(times.map((time) => store.seek("a", time))), [2, 2, 2, 2, 6, 6, 7]);
      assert.equal(await store.seek("b", 0), 0);
    },
  },
  {
    name: "logs never run backwards in time",
    async run({ store: opened }) {
      const store = plain(opened);
      await store.append(batch("a", 1, 10), batch("a", 1, 5));
      await store.append(batch("a", 1, 7));
      assert.deepEqual(
        (await store.read("a", 0, 1_000)).map(({ time }) => time),
        [10, 10, 10],
      );
    },
  },
  {
    name: "logs forget whole batches, and go on counting after all are forgotten",
    async run({ store: opened, reopen }) {
      let store = plain(opened);
      await store.append(batch("a", 2), batch("a", 3));
      await store.trim("a", 1);
      assert.deepEqual(await store.range("a"), { oldest: 0, next: 5 });
      await store.trim("a", 4);
      assert.deepEqual(await store.range("a"), { oldest: 2, next: 5 });
      assert.deepEqual(await texts(store, "a", 0, 1_000), ["a 2 3"]);
      await store.trim("a", 100);
      store = plain(await reopen());
      assert.deepEqual(await store.range("a"), { oldest: 5, next: 5 });
      assert.deepEqual(await store.append(batch("a")), [5]);
      assert.deepEqual(await texts(store, "a", 0, 1_000), ["a 5 1"]);
    },
  },
  {
    name: "logs begin anew after they were dropped",
    async run({ store: opened }) {
      const store = plain(opened);
      await store.append(batch("a", 2), batch("b", 2));
      await store.drop("a", "c");
      assert.deepEqual(await store.range("a"), { oldest: 0, next: 0 });
      assert.deepEqual(await store.read("a", 0, 100), []);
      assert.deepEqual(await store.append(batch("a")), [0]);
      assert.deepEqual(await texts(store, "a", 0, 1_000), ["a 0 1"]);
      assert.deepEqual(await texts(store, "b", 0, 1_000), ["b 0 2"]);
    },
  },
  {
    name: "logs take nothing of a request that cannot be encoded",
    async run({ store: opened }) {
      const store = plain(opened);
      const broken = { ...batch("a"), encode: () => assert.fail("no") };
      const results = await Promise.allSettled([
        store.append(batch("a")),
        store.append(batch("a", 5), batch("b"), broken),
        store.append(batch("a")),
      ]);
      assert.deepEqual(
        results.map(({ status }) => status),
        ["fulfilled", "rejected", "fulfilled"],
      );
      assert.deepEqual(await store.range("a"), { oldest: 0, next: 2 });
      assert.deepEqual(await store.range("b"), { oldest: 0, next: 0 });
    },
  },
  {
    name: "logs keep large batches as they are",
    async run({ store: opened }) {
      const store = plain(opened);
      const bytes = new Uint8Array(6_000_000).map((_, index) => index * 31);
      await store.append({ log: "a", time: 0, count: 1, encode: (place) => put(place, bytes) });
      const [batch] = await store.read("a", 0, 1);
      assert.equal(Buffer.compare(batch?.bytes as Uint8Array, bytes), 0);
    },
  },
  {
    name: "forgets everything",
    async run({ store: opened, reopen }) {
      let store = plain(opened);
      await store.append(batch("a", 2));
      await store.change({ key: "a", value: 1 });
      await Promise.all([
        store.append(batch("b")),
        store.change({ key: "b", value: 1 }),
        store.clear(),
        store.append(batch("c")),
        store.change({ key: "a", value: 2 }),
      ]);
      store = plain(await reopen());
      assert.deepEqual(
        (await store.list("")).map(({ value }) => value),
        [2],
      );
      assert.deepEqual(await store.range("a"), { oldest: 0, next: 0 });
      assert.deepEqual(await store.range("b"), { oldest: 0, next: 0 });
      assert.deepEqual(await store.range("c"), { oldest: 0, next: 1 });
    },
  },
  {
    name: "finishes what was handed over when it is closed",
    async run({ store: opened, reopen }) {
      let store = plain(opened);
      const numbers = Array.from({ length: 200 }, () => store.append(batch("a")));
      store = plain(await reopen());
      assert.deepEqual(
        (await Promise.all(numbers)).flat(),
        Array.from({ length: 200 }, (_, index) => index),
      );
      assert.deepEqual(await store.range("a"), { oldest: 0, next: 200 });
    },
  },
];
