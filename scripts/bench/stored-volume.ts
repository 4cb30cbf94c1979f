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
  /** Resident memory without the pages of the file, in MB: once warm, and after so many bytes of uploads more. */
  memory: { early: number; late: number; uploaded: number } | undefined;
  recordsPerSecond: number;
}

/** Fills two durable stores, one with a thousandth of the records, and compares a put and a get of one record. */
export async function storedVolume(directory: string, records: number, rounds: number): Promise<VolumeReport> {
  const few = await startServer("serve-emulator.mjs", ["durable", `${directory}/few`]);
  const many = await startServer("serve-emulator.mjs", ["durable", `${directory}/many`]);
  try {
    for (const { url } of [few, many]) await createStream(url, "filled", 10);
    await fill(few, records / 1000);
    const started = performance.now();
    // From then on the process grows no further.
    let requests = await fill(many, records * 0.75);
    const early = many.memory()?.anonymous;
    const warm = requests;
    requests += await fill(many, records * 0.25);
    const recordsPerSecond = ((requests * 500) / (performance.now() - started)) * 1000;
    const servers = { few, many };
    const put = await alternate(servers, rounds, ({ url }) =>
      call(url, "POST", `${project}/records`, uploadOf(1, 200, "filled")),
    );
    const middles = { few: records / 20_000, many: records / 20 };
    const get = await alternate(servers, rounds, async ({ url }, name) => {
      const cursor = await cursorOf(url, "filled", middles[name]);
      await call(url, "GET", `${project}/records?partition-cursor=${cursor}&max_fetch_bytes=200`);
    });
    requests += await fill(many, records * 0.75);
    const late = many.memory()?.anonymous;
    const uploaded = (requests - warm) * upload.length;
    await Promise.all([few.stop(), many.stop()]);
    const start = await restarts(directory, 9);
    return { put, get, start, memory: early && late ? { early, late, uploaded } : undefined, recordsPerSecond };
  } finally {
    few.close();
    many.close();
  }
}

/** How long it takes to start with few and with many records stored. */
async function restarts(directory: string, rounds: number): Promise<Record<Pair, number>> {
  const starts = await inTurns(rounds, {
    few: () => startedIn(`${directory}/few`),
    many: () => startedIn(`${directory}/many`),
  });
  return { few: starts.median("few"), many: starts.median("many") };
}

async function startedIn(directory: string): Promise<number> {
  const server = await startServer("serve-emulator.mjs", ["durable", directory]);
  await server.stop();
  return server.started;
}

const upload = uploadOf(500, 100, "filled");

/** Ten partitions get a tenth of the records each at least, in batches of 500 of 100 bytes; returns how many batches. */
async function fill({ url }: ServerProcess, records: number): Promise<number> {
  const work = { method: "POST", path: `${project}/records`, body: upload };
  const count = Math.max(20, records / 400);
  await requestsPerSecond({ ...work, url, connections: 16, count });
  return count;
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
