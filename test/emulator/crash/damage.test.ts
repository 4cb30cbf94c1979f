// A store whose file is damaged is refused, or what is damaged is an error; whatever it shows is what was stored. DIS_DAMAGES asks
// for more damages, DIS_DAMAGE_SEED for those of a failure.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createEmulator, openStore } from "../../../src/emulator/index.ts";
import { type Child, start } from "../store/child.ts";
import { deleteDirectory, newDirectory } from "../store/stores.ts";
import { clientOf } from "./client.ts";
import { build, put } from "./content.ts";
import type { Outcome } from "./open-damaged.ts";

const damages = Number(process.env.DIS_DAMAGES ?? 1_000);
const firstSeed = Number(process.env.DIS_DAMAGE_SEED ?? 0);

let root: string;
let children: Child[] = [];

beforeAll(async () => {
  root = newDirectory();
  const directory = join(root, "a.store");
  const snapshots = join(root, "snapshots");
  mkdirSync(snapshots);
  const snapshot = (name: string) => copyFileSync(join(directory, "data.mdb"), join(snapshots, name));
  const store = await openStore({ directory, durability: "durable" });
  const emulator = createEmulator({ store });
  const client = clientOf("http://dis.test", emulator.fetch);
  await build(client);
  for (const name of ["1", "2", "3", "4", "5"]) {
    await put(client, "orders", 10);
    // No transaction is under way: what is left of the stream that is gone is deleted.
    await store.update(() => ({ result: () => undefined }));
    snapshot(name);
    await put(client, "events", 3);
  }
  await emulator.close();
  snapshot("6");
});
afterAll(async () => {
  await Promise.all(children.map((child) => child.kill()));
  deleteDirectory(root);
});

it(`never shows less or something else, through ${damages} damages`, { timeout: 60_000 + 300 * damages }, async () => {
  const half = firstSeed + Math.ceil(damages / 2);
  const end = firstSeed + damages;
  const ranges = [
    [firstSeed, half],
    [half, end],
  ] as const;
  const outcomes: Outcome[] = [];
  await Promise.all(
    ranges.map(async ([from, to]) => {
      const child = start(new URL("open-damaged.ts", import.meta.url), root, String(from), String(to));
      children = [...children, child];
      for (let seed = from; seed < to; seed++) {
        const line = await child.line().catch((cause: unknown) => {
          throw new Error(`the process has died of DIS_DAMAGES=1 DIS_DAMAGE_SEED=${seed}`, { cause });
        });
        outcomes.push(JSON.parse(line));
      }
    }),
  );
  expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  const share = (outcome: Outcome["outcome"]) => outcomes.filter((each) => each.outcome === outcome).length / damages;
  expect(share("refused")).toBeGreaterThan(0.3);
  expect(share("whole")).toBeGreaterThan(0.05);
  // Of most stores that are refused, something can be read.
  const saved = outcomes.filter(({ outcome, exported }) => outcome === "refused" && exported > 0).length;
  expect(saved / damages).toBeGreaterThan(0.2);
});
