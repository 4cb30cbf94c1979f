import { cpSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LmdbStore, openLmdbStore } from "../../../src/emulator/store/lmdb-store.ts";
import { batch, deleteDirectory, newDirectory, type PlainStore, plain } from "./stores.ts";

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
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), boot: "another" }));
    if (data) writeFileSync(join(copy, "data.mdb"), data);
    return copy;
  }

  async function reportOf(path: string, durability: "durable" | "relaxed" = "durable") {
    const store = plain(await openLmdbStore({ directory: path, durability }));
    const report = await store.check();
    await store.close();
    return report;
  }

  /** Writes here and there, with something to delete as well. */
  async function write(store: PlainStore<LmdbStore>, rounds: number): Promise<void> {
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
    const synced = await first.check();
    await first.close();
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
        expect(await reportOf(crash(data))).toEqual(synced);
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
    expect(await reportOf(copy, "relaxed")).toEqual(await store.check());
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
    expect(await reportOf(directory)).toMatchObject({ faults: [] });
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
    const { records, faults } = await reportOf(copy);
    expect(faults).toEqual([]);
    expect(records).toBeGreaterThan(0);
    expect(records).toBeLessThanOrEqual(appended);
    await store.close();
    expect(await reportOf(directory)).toMatchObject({ records: appended, faults: [] });
  });
});

function pageOf(data: Buffer, page: number): Buffer {
  return data.subarray(page * 4_096, (page + 1) * 4_096);
}
