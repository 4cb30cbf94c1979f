// Whoever else uses the machine reads nothing of a store.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openStore } from "../../../../src/emulator/index.ts";
import { plain } from "../stores.ts";

const folder = mkdtempSync(join(tmpdir(), "dis-private-"));
afterAll(() => rmSync(folder, { recursive: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

function modesOf(directory: string): Record<string, string> {
  return Object.fromEntries(readdirSync(directory).map((name) => [name, modeOf(join(directory, name))]));
}

const open600 = {
  "data.mdb": "600",
  "data.mdb-lock": "600",
  "dis-emulator-store.txt": "600",
  lock: "600",
  spare: "600",
};

describe.skipIf(process.platform === "win32")("a store lets nobody in but its owner", () => {
  test.each(["durable", "relaxed"] as const)("when it is new and %s", async (durability) => {
    const directory = join(folder, durability, "deep");
    const store = plain(await openStore({ directory, durability }));
    await store.change({ key: "a", value: 1 });
    expect(modeOf(directory)).toBe("700");
    expect(modesOf(directory)).toEqual({ ...open600, ...(durability === "relaxed" ? { "last-sync": "600" } : {}) });
    await store.close();
  });

  test("when an earlier version left it open to all", async () => {
    const directory = join(folder, "old");
    await (await openStore({ directory, durability: "durable" })).close();
    chmodSync(directory, 0o755);
    for (const name of readdirSync(directory)) chmodSync(join(directory, name), 0o644);
    const store = await openStore({ directory, durability: "durable" });
    expect(modeOf(directory)).toBe("700");
    // What these say is in every store.
    expect(modesOf(directory)).toEqual({ ...open600, "dis-emulator-store.txt": "644", spare: "644" });
    await store.close();
  });

  test("and leaves a folder alone that holds other things", async () => {
    const directory = join(folder, "other");
    mkdirSync(directory, { mode: 0o755 });
    writeFileSync(join(directory, "notes.txt"), "", { mode: 0o644 });
    const store = await openStore({ directory, durability: "durable" });
    expect(modeOf(directory)).toBe("755");
    expect(modesOf(directory)).toEqual({ ...open600, "notes.txt": "644" });
    await store.close();
  });
});
