import { cpSync, existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { syncPointKey } from "../../../../src/emulator/store/lmdb/background-sync.ts";
import { sealJson, unseal } from "../../../../src/emulator/store/lmdb/layout.ts";
import { openLmdbStore } from "../../../../src/emulator/store/lmdb/lmdb-store.ts";
import { batch, deleteDirectory, newDirectory, type PlainStore, plain, reportOf } from "../stores.ts";

describe("a relaxed store whose machine goes down", () => {
  let root: string;
  let directory: string;
  let copies = 0;

  beforeEach(() => {
    root = newDirectory();
    directory = join(root, "store");
  });
  afterEach(() => deleteDirectory(root));

  /** Copies the store as it is now, to be opened on a machine that was started anew, with other data if given. */
  function crash(data?: Buffer): string {
    const copy = join(root, `crashed ${copies++}`);
    cpSync(directory, copy, { recursive: true, filter: (path) => !/lock$/.test(path) });
    const file = join(copy, "last-sync");
    const point = JSON.parse(String(unseal(syncPointKey, readFileSync(file))));
    writeFileSync(file, sealJson(syncPointKey, { ...point, boot: "another" }));
    if (data) writeFileSync(join(copy, "data.mdb"), data);
    return copy;
  }

  /** What is in a store before and after it is opened. */
  async function reportsOf(path: string, durability: "durable" | "relaxed" = "durable") {
    const before = reportOf(path);
    const store = await openLmdbStore({ directory: path, durability });
    await store.close();
    return [before, reportOf(path)];
  }

  /** Writes here and there, with something to delete as well. */
  async function write(store: PlainStore, rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      await Promise.all([0, 1, 2].map((log) => store.append(batch(`log ${log}`, 2, 0, round * 150))));
      await store.change({ key: `document ${round % 7}`, value: "v".repeat(round * 10) });
      if (round % 5 === 4) await store.trim("log 0", round);
      if (round % 9 === 8) await store.drop("log 1");
    }
  }

  it("is what it was at the last sync, whichever pages have arrived since", async () => {
    const first = plain(await openLmdbStore({ directory, durability: "relaxed" }));
    await write(first, 30);
    await first.close();
    const synced = reportOf(directory);
    const before = readFileSync(join(directory, "data.mdb"));

    const store = plain(await openLmdbStore({ directory, durability: "relaxed", syncAfter: 1_000_000 }));
    await write(store, 30);
    const after = readFileSync(join(directory, "data.mdb"));
    const pages = Array.from({ length: after.length / 4_096 }, (_, page) => page);
    const changed = pages.filter((page) => !pageOf(after, page).equals(pageOf(before, page)));
    expect(changed.length).toBeGreaterThan(30);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.constantFrom("arrived", "not arrived", "zeros")), async (fates) => {
        const data = Buffer.from(after);
        for (const page of changed) {
          const fate = fates.next().value;
          // The first two pages hold LMDB's meta records, which arrive whole or not at all.
          const old = page * 4_096 < before.length ? pageOf(before, page) : Buffer.alloc(4_096);
          if (fate === "not arrived" || (fate === "zeros" && page < 2)) old.copy(data, page * 4_096);
          else if (fate === "zeros") data.fill(0, page * 4_096, (page + 1) * 4_096);
        }
        expect(await reportsOf(crash(data))).toEqual([synced, synced]);
      }),
      { numRuns: 40 },
    );
    await store.close();
  });

  it("keeps everything when only the process was killed", async () => {
    const store = plain(await openLmdbStore({ directory, durability: "relaxed", syncAfter: 1_000_000 }));
    await write(store, 20);
    const copy = join(root, "copy");
    cpSync(directory, copy, { recursive: true, filter: (path) => !/lock$/.test(path) });
    const report = reportOf(directory);
    expect(await reportsOf(copy, "relaxed")).toEqual([report, report]);
    await store.close();
  });

  it("goes on when what it notes down could not be written for a while", async () => {
    const store = plain(await openLmdbStore({ directory, durability: "relaxed", syncAfter: 0 }));
    const syncPoint = () => readFileSync(join(directory, "last-sync"), "utf8");
    const before = syncPoint();
    // In the way of the file, as a full disk would be.
    mkdirSync(join(directory, "last-sync.new"));
    for (let n = 0; n < 50; n++) await store.append(batch("log", 1, 0, 500));
    expect(syncPoint()).toBe(before);
    rmdirSync(join(directory, "last-sync.new"));
    while (syncPoint() === before) await store.append(batch("log", 1, 0, 500));
    expect(store.fault?.()).toBeUndefined();
    await store.close();
    expect(reportOf(directory)).toMatchObject({ faults: [] });
  });

  it("has what was acknowledged before the last sync began", async () => {
    const store = plain(await openLmdbStore({ directory, durability: "relaxed", syncAfter: 0 }));
    const syncPoint = () => readFileSync(join(directory, "last-sync"), "utf8");
    const before = syncPoint();
    let appended = 0;
    while (syncPoint() === before) {
      await store.append(batch("log", 1, 0, 500));
      appended++;
    }
    const copy = crash();
    const { records, faults } = reportOf(copy);
    expect(faults).toEqual([]);
    expect(records).toBeGreaterThan(0);
    expect(records).toBeLessThanOrEqual(appended);
    await store.close();
    expect(reportOf(directory)).toMatchObject({ records: appended, faults: [] });
  });

  it("does without a sync between groups that cannot be written", async () => {
    let isFull = false;
    const beforeWrite = () => {
      if (isFull) throw new Error("No space left on device");
    };
    const store = plain(await openLmdbStore({ directory, durability: "relaxed", syncAfter: 0, beforeWrite }));
    await store.append(batch("log", 1, 0, 500));
    isFull = true;
    // Whatever a sync is asked for with is refused; a rejection that nobody expects would fail this run.
    for (let round = 0; round < 150; round++) {
      await Promise.allSettled([store.drop("log"), store.append(batch("log")), store.change({ key: "k" })]);
    }
    isFull = false;
    expect(await store.append(batch("log"))).toEqual([1]);
    await store.close();
  });

  it("may be closed twice, and while it is being synced", async () => {
    const store = plain(await openLmdbStore({ directory, durability: "relaxed", syncAfter: 0 }));
    const syncPoint = () => readFileSync(join(directory, "last-sync"), "utf8");
    for (let round = 0; round < 20; round++) await store.append(batch("log", 1, 0, 500));
    const before = syncPoint();
    while (syncPoint() === before) await store.append(batch("log", 1, 0, 500));
    const last = await store.append(batch("log", 1, 0, 500));
    await Promise.all([store.close(), store.close()]);
    await store.close();
    expect(reportOf(directory)).toMatchObject({ records: (last[0] as number) + 1, faults: [] });
    expect(existsSync(join(directory, "last-sync"))).toBe(false);
  });

  it("is refused, and not touched, when its last sync was noted down otherwise", async () => {
    const store = plain(await openLmdbStore({ directory, durability: "relaxed", syncAfter: 1_000_000 }));
    await write(store, 20);
    const report = reportOf(directory);
    const copy = crash();
    await store.close();
    const [file, data] = [join(copy, "last-sync"), join(copy, "data.mdb")];
    const [noted, stored] = [readFileSync(file), readFileSync(data)];
    for (let byte = 0; byte < noted.length; byte++) {
      const flipped = Buffer.from(noted);
      flipped[byte] = (flipped[byte] as number) ^ (1 << (byte % 8));
      writeFileSync(file, flipped);
      await expect(openLmdbStore({ directory: copy, durability: "durable" })).rejects.toThrow(
        `The store in ${copy} is damaged: its file last-sync is not what was written; if the machine has not gone down since, delete ${file}`,
      );
    }
    expect(readFileSync(data)).toEqual(stored);
    expect(reportOf(copy)).toEqual({
      ...report,
      faults: [expect.stringContaining("the file last-sync is not what was")],
    });
    rmSync(file);
    await (await openLmdbStore({ directory: copy, durability: "durable" })).close();
    expect(reportOf(copy)).toEqual(report);
  });
});

function pageOf(data: Buffer, page: number): Buffer {
  return data.subarray(page * 4_096, (page + 1) * 4_096);
}
