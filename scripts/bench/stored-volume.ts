// What many records, and many streams, cost whoever comes later: two emulators side by side, one of which holds much.
import { call, createStream, cursorOf, project, uploadOf } from "./emulator-calls.ts";
import { requestsPerSecond } from "./load.ts";
import { inTurns, median } from "./rounds.ts";
import { type ServerProcess, startServer } from "./start-server.ts";

export interface VolumeReport {
  /** Median milliseconds of a call, with few and with many records stored. */
  put: { few: number; many: number };
  get: { few: number; many: number };
  /** Median milliseconds from the start of the process to its first answer. */
  start: { few: number; many: number };
  /** Resident memory without the pages of the file, in MB: once warm, and after so many bytes of uploads, or of reads, more; NaN where it is not known. */
  memory: Record<"uploads" | "reads", { early: number; late: number; bytes: number }>;
  recordsPerSecond: number;
}

/** Fills two durable stores, one with a thousandth of the records, and compares a put and a get of one record. */
export async function storedVolume(directory: string, records: number, rounds: number): Promise<VolumeReport> {
  const open = (name: Pair) => startServer("serve-emulator.mjs", ["durable", `${directory}/${name}`]);
  const servers = { few: await open("few"), many: await open("many") };
  try {
    for (const { url } of Object.values(servers)) await createStream(url, "filled", 10);
    await fill(servers.few, records / 1000);
    const started = performance.now();
    await fill(servers.many, records);
    const recordsPerSecond = (records / (performance.now() - started)) * 1000;
    const put = await alternate(servers, rounds, ({ url }) =>
      call(url, "POST", `${project}/records`, uploadOf(1, 200, "filled")),
    );
    const middles = { few: records / 20_000, many: records / 20 };
    const get = await alternate(servers, rounds, async ({ url }, name) => {
      const cursor = await cursorOf(url, "filled", middles[name]);
      await call(url, "GET", `${project}/records?partition-cursor=${cursor}&max_fetch_bytes=200`);
    });
    await Promise.all([servers.few.stop(), servers.many.stop()]);
    const startOf = async (name: Pair) => {
      const server = await open(name);
      await server.stop();
      return server.started;
    };
    const starts = await inTurns(9, { few: () => startOf("few"), many: () => startOf("many") });
    const start = { few: starts.median("few"), many: starts.median("many") };
    servers.many = await open("many");
    return { put, get, start, memory: await memoryOf(servers.many, records * 0.75), recordsPerSecond };
  } finally {
    for (const server of Object.values(servers)) server.close();
  }
}

/** Whether the process grows on and on while it takes records, and while it gives them. */
async function memoryOf(server: ServerProcess, records: number): Promise<VolumeReport["memory"]> {
  // From then on it grows no further.
  await fill(server, records);
  const filled = anonymous(server);
  await fill(server, records);
  const uploads = { early: filled, late: anonymous(server), bytes: records * (upload.length / 500) };
  const next = await consume(server, 0, 300e6);
  const consumed = anonymous(server);
  const bytes = 1.2e9;
  await consume(server, next, bytes);
  return { uploads, reads: { early: consumed, late: anonymous(server), bytes } };
}

const upload = uploadOf(500, 100, "filled");

function anonymous(server: ServerProcess): number {
  return server.memory()?.anonymous ?? Number.NaN;
}

/** Reads so many bytes of answers of 1 MB each, partition by partition from a number on; returns the number to go on from. */
async function consume({ url }: ServerProcess, from: number, bytes: number): Promise<number> {
  let next = from;
  for (let left = bytes; left > 0; ) {
    for (let partition = 0; partition < 10; partition++) {
      const cursor = await cursorOf(url, "filled", next, partition);
      const path = `${project}/records?partition-cursor=${cursor}&max_fetch_bytes=1048576`;
      left -= (await call(url, "GET", path)).length;
    }
    next += 7_000;
  }
  return next;
}

/** Ten partitions get a tenth of the records each, in batches of 500 of 100 bytes. */
async function fill({ url }: ServerProcess, records: number): Promise<void> {
  const work = { method: "POST", path: `${project}/records`, body: upload };
  const count = Math.max(20, records / 500);
  await requestsPerSecond({ ...work, url, connections: 16, count });
}

type Pair = "few" | "many";

/** The median of the milliseconds that a call takes at each of two servers, which take turns. */
async function alternate(
  servers: Record<Pair, ServerProcess>,
  rounds: number,
  work: (server: ServerProcess, name: Pair) => Promise<unknown>,
): Promise<Record<Pair, number>> {
  const times: Record<Pair, number[]> = { few: [], many: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? (["few", "many"] as const) : (["many", "few"] as const)) {
      const started = performance.now();
      await work(servers[name], name);
      if (round > rounds / 10) times[name].push(performance.now() - started);
    }
  }
  return { few: median(times.few), many: median(times.many) };
}

/** How long it takes to make many streams of ten partitions, and what a start with them takes, in milliseconds. */
export async function manyStreams(directory: string, count: number) {
  const first = await startServer("serve-emulator.mjs", ["durable", directory]);
  const started = performance.now();
  const numbers = Array.from({ length: count }, (_, number) => number);
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let number = numbers.pop(); number !== undefined; number = numbers.pop()) {
        await createStream(first.url, `stream-${number}`, 10);
        await call(first.url, "POST", `${project}/records`, uploadOf(50, 100, `stream-${number}`));
      }
    }),
  );
  const made = performance.now() - started;
  const memory = first.memory();
  await first.stop();
  const second = await startServer("serve-emulator.mjs", ["durable", directory]);
  second.close();
  return { made, started: second.started, memory };
}
