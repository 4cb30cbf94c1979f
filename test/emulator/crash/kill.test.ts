// The emulator is killed under concurrent writes, again and again on the same folder, and shows each time what it has
// acknowledged. DIS_CRASH_KILLS asks for more kills, DIS_CRASH_SEED for those of a failure.
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { relaxedLimits } from "../../../src/emulator/domain/limits.ts";
import { readStore } from "../../../src/emulator/index.ts";
import { deleteDirectory, newDirectory } from "../store/stores.ts";
import { type Chance, chanceOf, pick } from "./chance.ts";
import { type Client, type Durability, NoAnswer, type Server, serve } from "./client.ts";
import { Ledger, type Plan } from "./ledger.ts";

const allKills = Number(process.env.DIS_CRASH_KILLS ?? 20);
const seed = Number(process.env.DIS_CRASH_SEED ?? randomInt(2 ** 31));
const relaxedKills = Math.floor(allKills * 0.3);

const writers = 8;
const streams = [
  { name: "orders", partitions: 4 },
  { name: "events", partitions: 3 },
];
const app_name = "app";

it.each([
  { durability: "durable" as const, kills: allKills - relaxedKills },
  { durability: "relaxed" as const, kills: relaxedKills },
])("keeps all that it acknowledged, $durability, through $kills kills", { timeout: 60_000 + allKills * 5_000 }, kill);

async function kill({ durability, kills }: { durability: Durability; kills: number }): Promise<void> {
  const root = newDirectory();
  const directory = join(root, "a.store");
  const ledger = new Ledger();
  const chance = chanceOf(seed);
  let server: Server | undefined;
  let round = 0;
  try {
    server = await serve(directory, durability);
    await server.client.must("POST", "apps", { app_name });
    for (const { name, partitions } of streams) await ledger.create(server.client, name, partitions);
    for (; round < kills; round++) {
      await killUnderWrites(server, ledger, chance);
      server = await serve(directory, durability);
      await ledger.verify(server.client);
    }
    await ledger.verify(server.client, { all: true });
    await fillQuota(server.client);
    expect(await server.stop()).toBe(0);
    const report = readStore(directory, { document() {}, batch() {} });
    const counts = ledger.streams().flatMap((name) => ledger.counts(name));
    // A log begins with the first record of its partition.
    expect(report).toMatchObject({
      faults: [],
      logs: counts.filter((count) => count > 0).length,
      records: sum(counts),
    });
  } catch (error) {
    const run = `DIS_CRASH_KILLS=${allKills} DIS_CRASH_SEED=${seed}`;
    throw new Error(`in round ${round} of ${run}: ${(error as Error).message}`, { cause: error });
  } finally {
    await server?.kill();
    deleteDirectory(root);
  }
}

/** Writes from all sides until the server is killed: some turns of the event loop after some acknowledgement. */
async function killUnderWrites({ client, kill }: Server, ledger: Ledger, chance: Chance): Promise<void> {
  let killed: Promise<void> | undefined;
  // Mostly after a few, so that what was left behind the last time is met too.
  let left = Math.floor(300 * chance() ** 3);
  const turns = Math.floor(60 * chance());
  const answered = async () => {
    if (left-- !== 0) return;
    for (let turn = 0; turn < turns; turn++) await setImmediate();
    killed = kill();
  };
  const untilKilled = async (write: (client: Client, chance: Chance) => Promise<unknown>) => {
    const own = chanceOf(Math.floor(chance() * 2 ** 31));
    try {
      while (!killed) {
        await write(client, own);
        void answered();
      }
    } catch (error) {
      if (!killed || !(error instanceof NoAnswer)) throw error;
    }
  };
  const puts = Array.from({ length: writers }, (_, writer) =>
    untilKilled((client, chance) => put(client, ledger, `writer-${writer}`, chance)),
  );
  const others = [commit, createOrDelete].map((write) =>
    untilKilled((client, chance) => write(client, ledger, chance)),
  );
  await Promise.all([...puts, ...others, answered()]);
  await killed;
}

/** Puts 1 to 40 records, few of them large. */
async function put(client: Client, ledger: Ledger, writer: string, chance: Chance): Promise<void> {
  const { name, partitions } = pick(streams, chance);
  const toKeys = chance() < 0.5;
  const plans = Array.from({ length: 1 + Math.floor(40 * chance() ** 2) }, (): Plan => {
    const size = chance() < 0.02 ? 20_000 : 30 + Math.floor(200 * chance());
    if (toKeys) return { size, partition_key: `key ${Math.floor(20 * chance())}` };
    return { size, partition_id: String(Math.floor(partitions * chance())) };
  });
  expect(await ledger.put(client, writer, name, plans)).toBeUndefined();
}

/** Commits how far a partition has come. */
async function commit(client: Client, ledger: Ledger, chance: Chance): Promise<void> {
  const { name, partitions } = pick(streams, chance);
  const partition_id = String(Math.floor(partitions * chance()));
  await ledger.checkpoint(client, { app_name, stream_name: name, partition_id });
}

/** Moves one of a few streams on: from none to an empty one, to one with a record, to none. */
async function createOrDelete(client: Client, ledger: Ledger, chance: Chance): Promise<void> {
  const name = `little-${Math.floor(4 * chance())}`;
  if (!ledger.streams().includes(name)) await ledger.create(client, name, 1 + Math.floor(3 * chance()));
  else if (ledger.counts(name)[0] !== 0) await ledger.delete(client, name);
  else expect(await ledger.put(client, "little", name, [{ size: 40, partition_id: "0" }])).toBeUndefined();
}

/** What the quota has left is what the streams that are listed leave of it. */
async function fillQuota(client: Client): Promise<void> {
  const { streams } = await client.streams();
  const left = relaxedLimits.quotas.common_partition - sum(streams.map(({ partition_count }) => partition_count ?? 0));
  await client.must("POST", "streams", { stream_name: "rest", partition_count: left });
  const { body } = await client.call("POST", "streams", { stream_name: "more", partition_count: 1 });
  expect(body).toMatchObject({ errorCode: "DIS.4308" });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
