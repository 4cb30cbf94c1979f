// The file of a store is cut off or a bit of it flips: the emulator refuses it, or shows all that it showed before.
import { copyFileSync, cpSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmulator, openStore, type Store } from "../../../src/emulator/index.ts";
import { deleteDirectory, newDirectory } from "../store/stores.ts";
import { type Client, clientOf, serve } from "./client.ts";
import { build, put, stateOf } from "./content.ts";

const pageBytes = 4_096;

let root: string;
/** The store as it should be, and the folder where it gets damaged. */
let whole: string;
let directory: string;
/** What the emulator shows of it. */
let state: unknown;

beforeAll(async () => {
  root = newDirectory();
  whole = join(root, "whole.store");
  directory = join(root, "a.store");
  await use(whole, build);
  // Deletes what is left of the stream that is gone.
  await use(whole, (client) => put(client, "orders", 1));
  await use(whole, (client) => put(client, "orders", 1));
  state = await use(whole, stateOf);
  cpSync(whole, directory, { recursive: true });
});
afterAll(() => deleteDirectory(root));

const data = () => join(directory, "data.mdb");

it("has as much as before or is refused when its file is cut off", async () => {
  const { size } = statSync(join(whole, "data.mdb"));
  const pages = size / pageBytes;
  const cuts = Array.from({ length: 60 }, (_, cut) => Math.floor((pages * cut) / 60) * pageBytes + (cut % 3) * 1_999);
  let refused = 0;
  for (const bytes of [...cuts, 1, pageBytes - 1, pageBytes + 1, size - pageBytes, size - 1, size]) {
    copyFileSync(join(whole, "data.mdb"), data());
    truncateSync(data(), bytes);
    if (!(await isWholeOrRefused(`cut off at ${bytes} of ${size}`))) refused++;
  }
  // The pages of the stream that is gone are at the end, and nobody misses them.
  expect(refused).toBeGreaterThan(cuts.length / 2);
  expect(refused).toBeLessThan(cuts.length);
});

/** The fields of the two pages that say what the state is (struct MDB_meta in mdb.c), by their place. */
const fields = {
  kind: -6,
  magic: 0,
  version: 4,
  address: 8,
  mapSize: 16,
  pageSize: 24,
  flags: 28,
  freeRoot: 64,
  root: 112,
  lastPage: 120,
  transaction: 128,
};
const pageHeaderBytes = 24;

describe("has as much as before or is refused when a bit flips in", () => {
  it.each(["kind", "magic", "version", "address", "mapSize", "pageSize", "flags", "freeRoot"] as const)(
    "%s",
    async (field) => {
      for (const place of placesOf(field)) {
        flip(place);
        await isWholeOrRefused(`bit ${place.bit} of byte ${place.byte}`);
      }
    },
  );

  // LMDB guards these fields by no checksum; if the store overlooks a fault here, it may kill the process, which must not be
  // that of the tests.
  it.each(["root", "lastPage", "transaction"] as const)("%s", async (field) => {
    for (const place of placesOf(field)) {
      flip(place);
      const server = await serve(directory, "durable").catch(refuse);
      if (!server) continue;
      const found = await stateOf(server.client).finally(() => server.stop());
      expect(found, `bit ${place.bit} of byte ${place.byte}`).toEqual(state);
    }
  });
});

interface Place {
  byte: number;
  bit: number;
}

function placesOf(field: keyof typeof fields): Place[] {
  return [0, pageBytes].flatMap((page) =>
    [
      { at: 0, bit: 0 },
      { at: 0, bit: 3 },
      { at: 0, bit: 7 },
      { at: 1, bit: 5 },
      { at: 3, bit: 7 },
      { at: 5, bit: 0 },
    ].map(({ at, bit }) => ({ byte: page + pageHeaderBytes + fields[field] + at, bit })),
  );
}

function flip({ byte, bit }: Place): void {
  const bytes = readFileSync(join(whole, "data.mdb"));
  bytes[byte] = (bytes[byte] as number) ^ (1 << bit);
  writeFileSync(data(), bytes);
}

/** Whether it is whole; throws when it is neither whole nor refused. */
async function isWholeOrRefused(damage: string): Promise<boolean> {
  const store = await openStore({ directory, durability: "durable" }).catch(refuse);
  if (!store) return false;
  expect(await using(store, stateOf), damage).toEqual(state);
  return true;
}

function refuse(error: Error): undefined {
  // Where the version is not found, either may be the reason: "… was not made by dis-toolkit, or is damaged".
  for (const part of [`The store in ${directory} `, "is damaged"]) expect(error.message).toContain(part);
}

async function use<Result>(directory: string, action: (client: Client) => Promise<Result>): Promise<Result> {
  return using(await openStore({ directory, durability: "durable" }), action);
}

/** Closes the store afterwards. */
async function using<Result>(store: Store, action: (client: Client) => Promise<Result>): Promise<Result> {
  const emulator = createEmulator({ store });
  try {
    return await action(clientOf("http://dis.test", emulator.fetch));
  } finally {
    await emulator.close();
  }
}
