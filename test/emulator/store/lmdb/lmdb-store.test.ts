import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { open, type RootDatabase } from "lmdb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLmdbFile } from "../../../../src/emulator/store/lmdb/file.ts";
import { documentKey, headerKey, layoutVersion, sealJson, tagOf } from "../../../../src/emulator/store/lmdb/layout.ts";
import { openLmdbStore } from "../../../../src/emulator/store/lmdb/lmdb-store.ts";
import { type Store, StoreFullError } from "../../../../src/emulator/store/store.ts";
import { start } from "../child.ts";
import { batch, deleteDirectory, newDirectory, type PlainStore, plain, put, reportOf } from "../stores.ts";

let root: string;
let directory: string;
let opened: PlainStore[];

beforeEach(() => {
  root = newDirectory();
  directory = join(root, "a.store");
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((store) => store.close()));
  deleteDirectory(root);
});

async function openStore(options: Partial<Parameters<typeof openLmdbStore>[0]> = {}): Promise<PlainStore> {
  const store = plain(await openLmdbStore({ directory, durability: "durable", ...options }));
  opened.push(store);
  return store;
}

async function closeStore(store: Store): Promise<void> {
  opened = opened.filter((other) => other !== store);
  await store.close();
}

const dataFile = () => join(directory, "data.mdb");

describe("a group that cannot be written", () => {
  it("is rejected as a whole, takes no numbers, and leaves no trace", async () => {
    let isFull = false;
    const store = await openStore({
      beforeWrite() {
        if (isFull) throw new Error("No space left on device");
      },
    });
    await store.append(batch("a", 2));
    isFull = true;
    const results = await Promise.allSettled([
      store.append(batch("a", 3), batch("b")),
      store.change({ key: "k", value: 1 }),
      store.trim("a", 2),
      store.drop("a"),
      store.clear(),
    ]);
    for (const { reason } of results as PromiseRejectedResult[]) {
      expect(reason).toBeInstanceOf(StoreFullError);
      expect(reason.message).toContain(directory);
      expect(reason.message).toContain("No space left on device");
    }
    expect(await store.range("a")).toEqual({ oldest: 0, next: 2 });
    expect(await store.get("k")).toBeUndefined();
    isFull = false;
    expect(await store.append(batch("a"), batch("b"))).toEqual([2, 0]);
    await store.change({ key: "k", value: 3 });
    expect(reportOf(directory)).toMatchObject({ documents: 1, logs: 2, records: 4, faults: [] });
  });

  it("is written without those that need room, where the others give some", async () => {
    let isFull = false;
    const store = await openStore({
      beforeWrite(growth) {
        if (isFull && growth > 0) throw new Error("No space left on device");
      },
    });
    await store.append(batch("a", 2), batch("b", 3));
    await store.change({ key: "k", value: "long" }, { key: "l", value: 1 });
    isFull = true;
    const results = await Promise.allSettled([
      store.append(batch("b")),
      store.drop("a"),
      store.change({ key: "k", value: "longer" }),
      store.change({ key: "l" }),
      store.change({ key: "k", value: "gone" }),
      store.trim("b", 3),
      store.update((state) => ({ result: () => state.get("l") })),
    ]);
    const statuses = ["rejected", "fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled", "fulfilled"];
    expect(results.map(({ status }) => status)).toEqual(statuses);
    expect(await store.list("")).toEqual([{ key: "k", value: "gone" }]);
    expect([await store.range("a"), await store.range("b")]).toEqual([
      { oldest: 0, next: 0 },
      { oldest: 3, next: 3 },
    ]);
    await closeStore(store);
    expect(reportOf(directory)).toMatchObject({ documents: 1, records: 0, faults: [] });
  });

  it("leaves the deletion of what was dropped for later", async () => {
    let isFull = false;
    const store = await openStore({
      beforeWrite() {
        if (isFull) throw new Error("full");
      },
    });
    await Promise.all(Array.from({ length: 3_000 }, () => store.append(batch("a"))));
    await store.drop("a");
    isFull = true;
    await expect(store.append(batch("b"))).rejects.toThrow(StoreFullError);
    isFull = false;
    await store.append(batch("b"));
    await closeStore(store);
    await openStore();
    expect(reportOf(directory)).toMatchObject({ logs: 1, records: 1, faults: [] });
  });
});

it("holds what was not dropped, and nothing of what was, when it is opened again", async () => {
  const store = await openStore();
  await store.append(batch("a"), batch("b"), batch("c"));
  await store.drop("b");
  expect(reportOf(directory)).toMatchObject({ logs: 2, records: 2 });
  await closeStore(store);
  const again = await openStore();
  expect(reportOf(directory)).toMatchObject({ logs: 2, records: 2, faults: [] });
  expect(await Promise.all(["a", "b", "c"].map((log) => again.range(log)))).toEqual([
    { oldest: 0, next: 1 },
    { oldest: 0, next: 0 },
    { oldest: 0, next: 1 },
  ]);
});

it("takes the room of what was dropped for what comes", async () => {
  const store = await openStore();
  let size = 0;
  for (let round = 0; round < 12; round++) {
    await Promise.all(Array.from({ length: 20 }, () => store.append(batch("a", 1, 0, 50_000))));
    await store.drop("a");
    if (round === 3) size = statSync(dataFile()).size;
  }
  expect(statSync(dataFile()).size).toBeLessThan(2 * size);
});

it("makes no larger file than it needs", async () => {
  await openStore();
  expect(statSync(dataFile()).size).toBeLessThan(64 * 1024);
});

it("refuses a key that LMDB cannot take, alone", async () => {
  const store = await openStore();
  const results = await Promise.allSettled([
    store.change({ key: "a", value: 1 }),
    store.change({ key: "k".repeat(2_000), value: 1 }),
    store.change({ key: "k".repeat(1_977), value: 1 }),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

it("is opened after a value became smaller within one group, which leaves it more pages than it needs", async () => {
  const store = await openStore();
  for (const [before, after] of [
    [5_000, 10],
    [9_000, 5_000],
    [50_000, 4_200],
  ] as const) {
    const key = `${before}`;
    await Promise.all([before, after].map((size) => store.change({ key, value: "v".repeat(size) })));
  }
  await closeStore(store);
  await openStore();
  expect(reportOf(directory)).toMatchObject({ documents: 3, faults: [] });
});

describe("another process", () => {
  it("is refused, and when it was killed nothing of what it acknowledged is missing", async () => {
    for (const durability of ["durable", "relaxed"] as const) {
      directory = join(root, durability);
      const child = start(new URL("hold-store.ts", import.meta.url), directory, durability);
      expect(await child.line()).toBe("open");
      await expect(openStore()).rejects.toThrow(`in use by process ${child.process.pid};`);
      let acknowledged = 0;
      while (acknowledged < 500) acknowledged = Number(await child.line());
      await child.kill();
      const store = await openStore();
      const { next } = await store.range("log");
      expect(next).toBeGreaterThan(acknowledged);
      expect(reportOf(directory)).toMatchObject({ records: next, faults: [] });
    }
  });

  it("is refused without a lock file too, as from another container", async () => {
    await openStore();
    rmSync(join(directory, "lock"));
    const child = start(new URL("hold-store.ts", import.meta.url), directory);
    expect(await child.line()).toContain(`in use by process ${process.pid}, perhaps of another container`);
  });

  it.each(["durable", "relaxed"])(
    "is refused and not disturbed while it writes in another container, %s",
    async (durability) => {
      const child = start(new URL("hold-store.ts", import.meta.url), directory, durability);
      expect(await child.line()).toBe("open");
      const lock = join(directory, "lock");
      // As it looks from a container where its pid means nothing.
      writeFileSync(
        lock,
        JSON.stringify({ ...JSON.parse(readFileSync(lock, "utf8")), pid: 2 ** 22 + 1, space: "another" }),
      );
      try {
        for (let round = 0; round < 3; round++) {
          await child.line();
          await expect(openStore()).rejects.toThrow(/ is in use by process \d+; .*; it runs in another container$/);
        }
        expect(existsSync(join(directory, "last-sync"))).toBe(durability === "relaxed");
      } finally {
        await child.kill();
      }
      expect(reportOf(directory)).toMatchObject({ logs: 1, faults: [] });
    },
  );

  it("does not open a store twice itself", async () => {
    await openStore();
    await expect(openStore()).rejects.toThrow("in use by this process");
  });
});

describe("a store that cannot be trusted", () => {
  it("is refused when its layout is unknown, with both versions and the way out", async () => {
    await closeStore(await openStore());
    await withLmdb((database) =>
      database.put(headerKey, sealJson(headerKey, { layout: 7, made: "2031-01-01T00:00:00.000Z", nextLog: 0, sum: 0 })),
    );
    const error = await openStore().catch((error: Error) => error.message);
    for (const part of [directory, "version 7", `version ${layoutVersion}`, "--data"]) expect(error).toContain(part);
    expect(() => reportOf(directory)).toThrow("has version 7 of the layout");
  });

  it("is refused when it was made by something else", async () => {
    mkdirSync(directory);
    const database = open({ path: dataFile(), noSubdir: true });
    await database.put("a", 1);
    await database.close();
    await expect(openStore()).rejects.toThrow(
      /is damaged: its file data.mdb was perhaps not made by dis-toolkit, or is damaged: it claims to hold other keys/,
    );
  });

  it("is refused when its data is missing", async () => {
    await closeStore(await openStore());
    rmSync(dataFile());
    await expect(openStore()).rejects.toThrow(`${directory} is damaged: its file data.mdb is missing`);
  });

  it.each(["", "nonsense", "x".repeat(100_000)])("is refused when its data is something else", async (text) => {
    await closeStore(await openStore());
    writeFileSync(dataFile(), text);
    await expect(openStore()).rejects.toThrow(`${directory} is damaged`);
  });

  it("never has fewer records because its data was cut off anywhere", async () => {
    const store = await openStore();
    for (let round = 0; round < 40; round++) {
      await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          store.append(batch(`log ${index % 3}`, 2, round, 30 * round * (index % 4))),
        ),
      );
      await store.change({ key: `document ${round}`, value: "v".repeat(round * 20) });
      if (round % 8 === 0) await store.trim("log 0", round);
    }
    await closeStore(store);
    const report = reportOf(directory);
    const whole = join(root, "whole");
    cpSync(directory, whole, { recursive: true });
    const { size } = statSync(dataFile());
    expect(size).toBeGreaterThan(200_000);
    let refused = 0;
    for (let page = 0; page * 4_096 < size; page++) {
      for (const bytes of [page * 4_096, page * 4_096 + 1, page * 4_096 + 2_000]) {
        copyFileSync(join(whole, "data.mdb"), dataFile());
        truncateSync(dataFile(), bytes);
        try {
          const cut = await openStore();
          expect(reportOf(directory)).toEqual(report);
          await closeStore(cut);
        } catch (error) {
          expect((error as Error).message).toContain(`The store in ${directory} is damaged`);
          refused++;
        }
      }
    }
    expect(refused).toBeGreaterThan(100);
  });

  it("is opened when only pages are missing that hold nothing", async () => {
    const store = await openStore();
    await store.append(batch("a", 1, 0, 100));
    await store.append(batch("b", 1, 0, 200_000));
    await store.drop("b");
    // Each transaction writes its pages anew, into those that were given up before; in the end none of the last is in use.
    for (let n = 0; n < 8; n++) await store.append(batch("a", 1, 0, 100));
    await closeStore(store);
    const report = reportOf(directory);
    const again = await openStore();
    await closeStore(again);
    truncateSync(dataFile(), statSync(dataFile()).size - 100_000);
    await openStore();
    expect(reportOf(directory)).toEqual(report);
  });

  it("notices a byte that has changed in a value", async () => {
    const store = await openStore();
    await store.append(batch("a"), { ...batch("a"), encode: (place) => put(place, "the needle") }, batch("a"));
    await store.append({ ...batch("b"), encode: (place) => put(place, Buffer.alloc(20_000, "large needle")) });
    await store.change({ key: "k", value: "document needle" });
    await closeStore(store);
    for (const needle of ["the needle", "large needle"]) change(needle);
    const again = await openStore();
    expect(() => again.read("a", 0, 1_000)).toThrow(`${directory} is damaged`);
    expect(() => again.read("b", 0, 1_000)).toThrow(`${directory} is damaged`);
    expect(again.read("a", 2, 1_000)).toHaveLength(1);
    await closeStore(again);
    change("document needle");
    await expect(openStore()).rejects.toThrow(`${directory} is damaged: document k is not what was stored`);
    expect(reportOf(directory).faults.sort()).toEqual([
      "document k is not what was stored",
      "something is missing, or older than the rest",
      "the records 0 to 0 of log b are not what was stored",
      "the records 1 to 1 of log a are not what was stored",
    ]);
  });

  it.each([
    ["the first", 0, 0],
    ["one between two others", 2, 1],
  ])("never gives a shorter answer for a batch that is missing, %s", async (_, place, from) => {
    const store = await openStore();
    for (const count of [2, 1, 1, 3]) await store.append(batch("a", count));
    await closeStore(store);
    await withLmdb((database) => {
      const keys = [...database.getKeys()].filter((key) => tagOf(key, 0) === "batch");
      return database.remove(keys[place] as Buffer);
    });
    const firsts = [0, 2, 3, 4];
    const outcome = async () => {
      const again = await openStore();
      return again.read("a", from, 1_000);
    };
    await expect(outcome()).rejects.toThrow(
      new RegExp(`^The store in ${directory} is damaged: the records ${firsts[place]} to \\d of log a are missing`),
    );
  });

  /** Opens the file with LMDB itself. */
  async function withLmdb(change: (database: RootDatabase<Buffer, Buffer>) => Promise<unknown>): Promise<void> {
    const database = open<Buffer, Buffer>({
      path: dataFile(),
      noSubdir: true,
      encoding: "binary",
      keyEncoding: "binary",
      overlappingSync: false,
    });
    await change(database);
    await database.close();
  }

  it("is refused when the time in the key of a batch is another one", async () => {
    const store = await openStore();
    for (const time of [10, 20, 30]) await store.append(batch("a", 1, time));
    await closeStore(store);
    await withLmdb(async (database) => {
      const key = [...database.getKeys()].find((key) => tagOf(key, 0) === "batch") as Buffer;
      const value = Buffer.from(database.get(key) as Buffer);
      const other = Buffer.from(key);
      other[16] = 11;
      await database.batch(() => {
        database.remove(key);
        database.put(other, value);
      });
    });
    await expect(openStore()).rejects.toThrow(`${directory} is damaged: the key of a batch is not what was stored`);
  });

  it("never frees the pages of a large value whose head was damaged", async () => {
    const store = await openStore();
    for (let n = 0; n < 6; n++) await store.append(batch("a", 1, 0, 6_000), batch("b", 1, 0, 6_000));
    await closeStore(store);
    const whole = readFileSync(dataFile());
    const heads = Array.from({ length: whole.length / 4_096 }, (_, page) => page * 4_096).filter(
      (place) => place > 4_096 && whole.readUInt16LE(place + 18) === 4,
    );
    expect(heads.length).toBeGreaterThan(10);
    // A bit of its number, of its transaction, of its kind, and of how many pages it is.
    for (const [byte, bit] of [
      [0, 2],
      [7, 7],
      [8, 7],
      [18, 1],
      [20, 0],
      [23, 3],
      [23, 5],
    ] as const) {
      const data = Buffer.from(whole);
      for (const place of heads) data[place + byte] = (data[place + byte] as number) ^ (1 << bit);
      writeFileSync(dataFile(), data);
      expect(reportOf(directory).faults.length).toBeGreaterThan(10);
      const again = await openStore();
      expect(again.read("a", 0, 100_000)).toHaveLength(6);
      await again.drop("a");
      let refusal: unknown;
      while (!refusal) await again.append(batch("c")).catch((error: unknown) => (refusal = error));
      expect(refusal).toBe(again.fault?.());
      expect((refusal as Error).message).toMatch(/^The store in .* is damaged: page \d+ is damaged/);
      expect(again.read("b", 0, 100_000)).toHaveLength(6);
      await closeStore(again);
    }
  });

  it("is refused when a document is older than the others", async () => {
    const store = await openStore();
    await store.change({ key: "a", value: 1 }, { key: "b", value: 1 });
    await closeStore(store);
    let earlier = Buffer.alloc(0);
    await withLmdb(async (database) => {
      earlier = Buffer.from(database.get(documentKey("a")) as Buffer);
    });
    const again = await openStore();
    await again.change({ key: "a", value: 2 });
    await closeStore(again);
    await withLmdb((database) => database.put(documentKey("a"), earlier));
    const fault = "something is missing, or older than the rest";
    await expect(openStore()).rejects.toThrow(`${directory} is damaged: ${fault}`);
    expect(reportOf(directory).faults).toEqual([fault]);
  });

  it("is refused when a page that is in use is noted down as free", async () => {
    const store = await openStore();
    for (let n = 0; n < 20; n++) await store.append(batch("a", 1, 0, 300));
    await closeStore(store);
    const { meta, file } = openLmdbFile(dataFile());
    closeSync(file);
    const data = readFileSync(dataFile());
    const free = (meta.free.root as number) * meta.pageSize;
    // The first node of the tree of free pages: 8 bytes of header, 8 of key, then how many numbers there are, and they.
    const list = free + 24 + data.readUInt16LE(free + 24) + 16;
    expect(data.readBigUInt64LE(list)).toBeGreaterThan(0n);
    for (let number = 1n; number <= data.readBigUInt64LE(list); number++) {
      data.writeBigUInt64LE(BigInt(meta.main.root as number), list + 8 * Number(number));
    }
    writeFileSync(dataFile(), data);
    await expect(openStore()).rejects.toThrow(
      `${directory} is damaged: page ${meta.main.root} is there twice, or in use and free`,
    );
  });
});

/** Changes a byte in all places of the data where a text stands. */
function change(text: string): void {
  const data = readFileSync(dataFile());
  const file = openSync(dataFile(), "r+");
  for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) writeSync(file, "X", at);
  closeSync(file);
}
