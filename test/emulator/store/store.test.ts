import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { batch, type PlainStore, put, type StoreUnderTest, stores, textOf } from "./stores.ts";

describe.each(stores)("$name", ({ open }) => {
  let tested: StoreUnderTest;
  let store: PlainStore;

  beforeEach(async () => {
    tested = await open();
    store = tested.store;
  });
  afterEach(() => tested.dispose());

  const text = async (log: string, from: number, bytes: number) => (await store.read(log, from, bytes)).map(textOf);

  describe("documents", () => {
    it("are found under their keys", async () => {
      expect(await store.get("a")).toBeUndefined();
      await store.change({ key: "a", value: { n: [1, null, "ü"] } });
      expect(await store.get("a")).toEqual({ n: [1, null, "ü"] });
      await store.change({ key: "a", value: 2 });
      expect(await store.get("a")).toBe(2);
      await store.change({ key: "a" }, { key: "b" });
      expect(await store.get("a")).toBeUndefined();
    });

    it("are listed by prefix in the order of their keys", async () => {
      const keys = ["a", "b", "b/1", "b/10", "b/2", "b0", "c"];
      await store.change(...[...keys].reverse().map((key) => ({ key, value: key })));
      const list = async (prefix: string, options?: { after?: string; limit?: number }) =>
        (await store.list(prefix, options)).map(({ key }) => key);
      expect(await list("")).toEqual(keys);
      expect(await list("b/")).toEqual(["b/1", "b/10", "b/2"]);
      expect(await list("b/", { after: "b/1" })).toEqual(["b/10", "b/2"]);
      expect(await list("b/", { after: "b/11", limit: 1 })).toEqual(["b/2"]);
      expect(await list("b/", { after: "a" })).toEqual(["b/1", "b/10", "b/2"]);
      expect(await list("b/", { after: "c" })).toEqual([]);
      expect(await list("d")).toEqual([]);
      expect(await list("", { limit: 0 })).toEqual([]);
      expect(await list("x".repeat(5_000))).toEqual([]);
      expect(await store.get("x".repeat(5_000))).toBeUndefined();
    });

    it("number in thousands", async () => {
      const keys = Array.from({ length: 5_000 }, (_, index) => `key/${String(index).padStart(5, "0")}`);
      await Promise.all(keys.map((key) => store.change({ key, value: key })));
      expect(await store.list("key/")).toHaveLength(5_000);
      expect((await store.list("key/", { after: "key/02500", limit: 2 })).map(({ value }) => value)).toEqual([
        "key/02501",
        "key/02502",
      ]);
    });
  });

  describe("a decision", () => {
    /** Adds one to a number, unless it is at its bound. */
    const count = (key: string, bound: number) =>
      store.update((state) => {
        const value = (state.get<number>(key) ?? 0) + 1;
        if (value > bound) throw new RangeError(`${key} is ${bound} already`);
        return { changes: [{ key, value }], result: () => value };
      });

    it("sees what the ones before it did, though all were handed over at once", async () => {
      const results = await Promise.allSettled(Array.from({ length: 100 }, () => count("a", 60)));
      expect(results.map((result) => (result.status === "fulfilled" ? result.value : result.reason.message))).toEqual(
        Array.from({ length: 100 }, (_, index) => (index < 60 ? index + 1 : "a is 60 already")),
      );
      expect(await store.get("a")).toBe(60);
    });

    it("sees documents, lists, ranges and times as they will be", async () => {
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
      expect(seen.filter((one) => typeof one === "object" && !Array.isArray(one))).toEqual([
        { all: ["b/1=1", "b/3=3"], page: ["b/3"], x: [{ oldest: 0, next: 2 }, 2, 10, undefined], y: noY },
        { all: ["b/2=2", "b/3=3"], page: ["b/2"], x: [{ oldest: 0, next: 3 }, 2, 10, 20], y },
        { all: ["b/2=2"], page: ["b/2"], x: noX, y },
        { all: [], page: [], x: noX, y: noY },
      ]);
    });

    it("that throws does nothing, and hinders nobody", async () => {
      const results = await Promise.allSettled([
        store.change({ key: "a", value: 1 }),
        store.update<void>(() => {
          throw new Error("refused");
        }),
        store.change({ key: "b", value: 2 }),
      ]);
      expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
      expect((await store.list("")).map(({ value }) => value)).toEqual([1, 2]);
    });

    it("takes all or nothing", async () => {
      const broken = { ...batch("x"), encode: () => expect.fail("no") };
      await store.append(batch("y"));
      const changes = [{ key: "a", value: 1 }];
      const failed = store.update(() => ({ changes, batches: [batch("x"), broken], drops: ["y"], result: () => 1 }));
      await expect(failed).rejects.toThrow("no");
      expect(await store.list("")).toEqual([]);
      expect([await store.range("x"), await store.range("y")]).toEqual([
        { oldest: 0, next: 0 },
        { oldest: 0, next: 1 },
      ]);
    });
  });

  describe("logs", () => {
    it("count from 0, one request after the other", async () => {
      expect(await store.range("a")).toEqual({ oldest: 0, next: 0 });
      expect(await store.read("a", 0, 100)).toEqual([]);
      const numbers = await Promise.all([
        store.append(batch("a", 2), batch("b"), batch("a", 3)),
        store.append(batch("a")),
      ]);
      expect(numbers).toEqual([[0, 0, 2], [5]]);
      expect(await store.range("a")).toEqual({ oldest: 0, next: 6 });
      expect(await text("a", 0, 1_000)).toEqual(["a 0 2", "a 2 3", "a 5 1"]);
    });

    it("are read from the batch on that holds a number, until the bytes are reached", async () => {
      await store.append(batch("a", 2), batch("a", 3), batch("a", 4));
      expect(await text("a", 3, 1)).toEqual(["a 2 3"]);
      expect(await text("a", 1, 6)).toEqual(["a 0 2", "a 2 3"]);
      expect(await text("a", 1, 5)).toEqual(["a 0 2"]);
      expect(await text("a", 8, 0)).toEqual(["a 5 4"]);
      expect(await text("a", 9, 100)).toEqual([]);
    });

    it("are searched by time", async () => {
      await store.append(batch("a", 2, 10), batch("a", 3, 20), batch("a", 1, 20), batch("a", 1, 30));
      const times = [0, 10, 11, 20, 21, 30, 31];
      expect(await Promise.all(times.map((time) => store.seek("a", time)))).toEqual([0, 0, 2, 2, 6, 6, 7]);
      await store.trim("a", 3);
      expect(await Promise.all(times.map((time) => store.seek("a", time)))).toEqual([2, 2, 2, 2, 6, 6, 7]);
      expect(await store.seek("b", 0)).toBe(0);
    });

    it("never run backwards in time", async () => {
      await store.append(batch("a", 1, 10), batch("a", 1, 5));
      await store.append(batch("a", 1, 7));
      expect((await store.read("a", 0, 1_000)).map(({ time }) => time)).toEqual([10, 10, 10]);
    });

    it("forget whole batches, and go on counting after all are forgotten", async () => {
      await store.append(batch("a", 2), batch("a", 3));
      await store.trim("a", 1);
      expect(await store.range("a")).toEqual({ oldest: 0, next: 5 });
      await store.trim("a", 4);
      expect(await store.range("a")).toEqual({ oldest: 2, next: 5 });
      expect(await text("a", 0, 1_000)).toEqual(["a 2 3"]);
      await store.trim("a", 100);
      store = await tested.reopen();
      expect(await store.range("a")).toEqual({ oldest: 5, next: 5 });
      expect(await store.append(batch("a"))).toEqual([5]);
      expect(await text("a", 0, 1_000)).toEqual(["a 5 1"]);
    });

    it("begin anew after they were dropped", async () => {
      await store.append(batch("a", 2), batch("b", 2));
      await store.drop("a", "c");
      expect(await store.range("a")).toEqual({ oldest: 0, next: 0 });
      expect(await store.read("a", 0, 100)).toEqual([]);
      expect(await store.append(batch("a"))).toEqual([0]);
      expect(await text("a", 0, 1_000)).toEqual(["a 0 1"]);
      expect(await text("b", 0, 1_000)).toEqual(["b 0 2"]);
    });

    it("take nothing of a request that cannot be encoded", async () => {
      const broken = { ...batch("a"), encode: () => expect.fail("no") };
      const results = await Promise.allSettled([
        store.append(batch("a")),
        store.append(batch("a", 5), batch("b"), broken),
        store.append(batch("a")),
      ]);
      expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
      expect(await store.range("a")).toEqual({ oldest: 0, next: 2 });
      expect(await store.range("b")).toEqual({ oldest: 0, next: 0 });
    });

    it("keep large batches as they are", async () => {
      const bytes = new Uint8Array(6_000_000).map((_, index) => index * 31);
      await store.append({ log: "a", time: 0, count: 1, encode: (place) => put(place, bytes) });
      const [batch] = await store.read("a", 0, 1);
      expect(Buffer.compare(batch?.bytes as Uint8Array, bytes)).toBe(0);
    });
  });

  it("forgets everything", async () => {
    await store.append(batch("a", 2));
    await store.change({ key: "a", value: 1 });
    await Promise.all([
      store.append(batch("b")),
      store.change({ key: "b", value: 1 }),
      store.clear(),
      store.append(batch("c")),
      store.change({ key: "a", value: 2 }),
    ]);
    store = await tested.reopen();
    expect((await store.list("")).map(({ value }) => value)).toEqual([2]);
    expect(await store.range("a")).toEqual({ oldest: 0, next: 0 });
    expect(await store.range("b")).toEqual({ oldest: 0, next: 0 });
    expect(await store.range("c")).toEqual({ oldest: 0, next: 1 });
  });

  it("finishes what was handed over when it is closed", async () => {
    const numbers = Array.from({ length: 200 }, () => store.append(batch("a")));
    store = await tested.reopen();
    expect((await Promise.all(numbers)).flat()).toEqual(Array.from({ length: 200 }, (_, index) => index));
    expect(await store.range("a")).toEqual({ oldest: 0, next: 200 });
  });
});
