// `npm run bench:emulator`: the emulator against a bare node:http server that parses the same JSON and sends as many bytes,
// and against Prism. Each server has a process of its own; medians over interleaved rounds; only the ratios mean anything on
// another machine. `--json FILE` writes the figures, `--rounds N` takes more than twenty rounds, `--only WORD` measures only
// the figures with that word in their name, `--stored N` stores fewer than ten million records.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { call, createStream, cursorOf, project, uploadOf } from "./bench/emulator-calls.ts";
import { createFigures } from "./bench/figures.ts";
import { type Load, requestsPerSecond } from "./bench/load.ts";
import { inTurns, median } from "./bench/rounds.ts";
import { type ServerProcess, startServer } from "./bench/start-server.ts";
import { manyStreams, storedVolume } from "./bench/stored-volume.ts";
import { runAndReport } from "./steps.ts";

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    rounds: { type: "string", default: "20" },
    only: { type: "string", default: "" },
    stored: { type: "string", default: "10000000" },
  },
});
const rounds = Number(values.rounds);
const { note, save } = createFigures();
const wanted = (...names: string[]) => names.some((name) => name.includes(values.only));
const shows = ["showStream / bare", "showStream / Prism"];
const uploads = [
  {
    name: "sendRecords, 1 of 200 B",
    count: 1,
    size: 200,
    requests: 5000,
    connections: 64,
    aims: { memory: 0.7, durable: 0.45 },
  },
  {
    name: "sendRecords, 500 of 100 B",
    count: 500,
    size: 100,
    requests: 250,
    connections: 16,
    aims: { memory: 0.5, durable: 0.3 },
  },
];
const namesOf = ({ name }: { name: string }) => [`${name}, memory / bare`, `${name}, durable / bare`];
const relaxed = [
  { connections: 1, requests: 1000, aim: 1.3 },
  { connections: 64, requests: 5000, aim: 1 },
].map((load) => ({ ...load, name: `sendRecords, 1 of 200 B, connections: ${load.connections}, relaxed / durable` }));
const consumes = "consumeRecords, 1 MB / bare";
const folder = mkdtempSync(join(tmpdir(), "dis-bench-"));
const servers: ServerProcess[] = [];
// What is measured is what is published: reading TypeScript takes a third of the memory and of the start.
await runAndReport("bench", [{ name: "build", args: ["scripts/build.ts"] }]);
if (process.exitCode) process.exit();

try {
  if (wanted("start / bare")) await starts();
  const figures = [...shows, ...uploads.flatMap(namesOf), ...relaxed.map(({ name }) => name), consumes];
  if (wanted("MB of memory when idle", ...figures)) await throughput();
  if (wanted("stored")) await volume();
} finally {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
}
save(values.json);

async function starts(): Promise<void> {
  const times = { emulator: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds / 4; round++) {
    for (const [name, script, args] of [
      ["emulator", "serve-emulator.mjs", ["durable", join(folder, `start-${round}`)]],
      ["bare", "bare-json-server.mjs", []],
    ] as const) {
      const server = await startServer(script, [...args]);
      times[name].push(server.started);
      await server.stop();
    }
  }
  const [emulator, bare] = [median(times.emulator), median(times.bare)];
  console.log(`${emulator.toFixed(0)} ms to the first answer, durable; a bare server ${bare.toFixed(0)} ms`);
  note("start / bare", emulator / bare, 3, "lower");
}

async function throughput(): Promise<void> {
  const start = async (script: string, args: string[] = []) => {
    const server = await startServer(script, args);
    servers.push(server);
    return server;
  };
  const bare = await start("bare-json-server.mjs");
  const memory = await start("serve-emulator.mjs");
  const durable = await start("serve-emulator.mjs", ["durable", join(folder, "throughput")]);
  const idle = durable.memory();
  if (idle !== undefined && wanted("MB of memory when idle")) note("MB of memory when idle", idle.all, 100, "lower");
  for (const { url } of [memory, durable]) await createStream(url, "bench", 10);

  /** Requests a second of each server; the bare one sends answers of the same size. */
  async function compare(work: Omit<Load, "url" | "connections">, connections: number, mock?: ServerProcess) {
    const example = await call(memory.url, work.method, work.path, work.body);
    const size = { headers: { "X-Bytes": String(Buffer.byteLength(example)) } };
    const at = ({ url }: ServerProcess, more = {}) => requestsPerSecond({ ...work, ...more, connections, url });
    return inTurns(rounds, {
      bare: () => at(bare, size),
      memory: () => at(memory),
      durable: () => at(durable),
      ...(mock ? { mock: () => at(mock, { count: Math.ceil(work.count / 10) }) } : {}),
    } as Record<"bare" | "memory" | "durable" | "mock", () => Promise<number>>);
  }

  if (wanted(...shows)) {
    const mock = await start("serve-mock.ts");
    const work = { method: "GET", path: `${project}/streams/bench`, count: 5000 };
    const rate = await compare(work, 16, mock);
    const second = (name: "durable" | "bare" | "mock") => whole(rate.median(name));
    console.log(`a second: ${second("durable")} showStream, bare ${second("bare")}, Prism ${second("mock")}`);
    note("showStream / bare", rate.ratio("durable", "bare"), 0.75, "higher");
    note("showStream / Prism", rate.ratio("durable", "mock"), 12, "higher");
  }
  for (const upload of uploads) {
    const { name, count, size, requests, connections, aims } = upload;
    if (!wanted(...namesOf(upload))) continue;
    const work = { method: "POST", path: `${project}/records`, body: uploadOf(count, size), count: requests };
    const rate = await compare(work, connections);
    const second = (name: "durable" | "memory" | "bare") => whole(rate.median(name) * count);
    console.log(
      `records a second: ${second("durable")} durable, ${second("memory")} in memory, bare ${second("bare")}`,
    );
    note(`${name}, memory / bare`, rate.ratio("memory", "bare"), aims.memory, "higher");
    note(`${name}, durable / bare`, rate.ratio("durable", "bare"), aims.durable, "higher");
  }
  if (wanted(...relaxed.map(({ name }) => name))) await durabilities(start, durable);
  if (wanted(consumes)) {
    for (const { url } of [memory, durable]) {
      await createStream(url, "large", 1);
      for (let n = 0; n < 4; n++) await call(url, "POST", `${project}/records`, uploadOf(500, 1000, "large"));
    }
    const cursor = await cursorOf(memory.url, "large");
    const path = `${project}/records?partition-cursor=${cursor}&max_fetch_bytes=1048576`;
    const rate = await compare({ method: "GET", path, count: 250 }, 16);
    const second = (name: "durable" | "memory" | "bare") => whole(rate.median(name));
    const calls = `${second("durable")} consumeRecords of 1 MB of data from the disk, ${second("memory")} from memory`;
    console.log(`a second: ${calls}, bare ${second("bare")}`);
    note(consumes, rate.ratio("durable", "bare"), 0.6, "higher");
  }
}

/** What it gains when a machine that goes down may lose a second. */
async function durabilities(
  start: (script: string, args: string[]) => Promise<ServerProcess>,
  durable: ServerProcess,
): Promise<void> {
  const other = await start("serve-emulator.mjs", ["relaxed", join(folder, "relaxed")]);
  await createStream(other.url, "bench", 10);
  for (const { name, requests, connections, aim } of relaxed) {
    const body = uploadOf(1, 200);
    const work = { method: "POST", path: `${project}/records`, body, count: requests, connections };
    const rate = await inTurns(rounds, {
      durable: () => requestsPerSecond({ ...work, url: durable.url }),
      relaxed: () => requestsPerSecond({ ...work, url: other.url }),
    });
    note(name, rate.ratio("relaxed", "durable"), aim, "higher");
  }
}

async function volume(): Promise<void> {
  const count = Number(values.stored);
  const { put, get, start, memory, recordsPerSecond } = await storedVolume(folder, count, 400);
  console.log(`at least ${count} records stored, ${whole(recordsPerSecond)} a second, durable`);
  for (const [name, { few, many }] of Object.entries({ put, get, start })) {
    console.log(`${name}: ${few.toFixed(2)} ms with few records stored, ${many.toFixed(2)} with ${count} or more`);
    note(`${name}, many stored / few stored`, many / few, 1.3, "lower");
  }
  for (const [name, { early, late, bytes }] of Object.entries(memory)) {
    if (Number.isNaN(early)) continue;
    const gigabytes = (bytes / 1e9).toFixed(1);
    console.log(`${whole(early)} MB of memory, ${whole(late)} after ${gigabytes} GB of ${name} more`);
    note(`memory, many ${name} / once warm`, late / early, 1.2, "lower");
  }
  const streams = await manyStreams(join(folder, "streams"), 1000);
  console.log(
    `1,000 streams of 10 partitions, with records: made in ${whole(streams.made)} ms, ${whole(streams.memory?.anonymous ?? 0)} MB of memory, ${whole(streams.started)} ms to the first answer after a restart`,
  );
}

function whole(value: number): string {
  return value.toFixed(0);
}
