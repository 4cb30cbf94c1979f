// `npm run bench:emulator`: the emulator against a bare node:http server that parses the same JSON and sends as many bytes,
// and against Prism. Each server has a process of its own; medians of interleaved rounds; only the ratios mean anything on
// another machine. `--json FILE` writes the figures, `--rounds N` takes more than five rounds.
import { parseArgs } from "node:util";
import { createFigures } from "./bench/figures.ts";
import { type Load, requestsPerSecond } from "./bench/load.ts";
import { median, medians } from "./bench/rounds.ts";
import { type ServerProcess, startServer } from "./bench/start-server.ts";

const { values } = parseArgs({ options: { json: { type: "string" }, rounds: { type: "string", default: "5" } } });
const rounds = Number(values.rounds);
const { note, save } = createFigures();

const project = "/v2/0123456789abcdef0123456789abcdef";
const records = (count: number, size: number) =>
  JSON.stringify({
    stream_name: "bench",
    records: Array.from({ length: count }, (_, n) => ({
      data: Buffer.alloc(size, 65).toString("base64"),
      partition_key: `key-${n}`,
    })),
  });
const headers = { "X-Auth-Token": "any", "Content-Type": "application/json" };

async function call(url: string, method: string, path: string, body?: string): Promise<string> {
  const response = await fetch(`${url}${path}`, { method, headers, ...(body ? { body } : {}) });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}`);
  return response.text();
}

/** Requests a second: the emulator, the bare server with answers of the same size, and whoever else is named. */
async function compare(work: Omit<Load, "url" | "connections">, connections: number, others: ServerProcess[] = []) {
  const example = await call(emulator.url, work.method, work.path, work.body);
  const size = { headers: { "X-Bytes": String(Buffer.byteLength(example)) } };
  const runs: Record<string, () => Promise<number>> = {
    emulator: () => requestsPerSecond({ ...work, connections, url: emulator.url }),
    bare: () => requestsPerSecond({ ...work, ...size, connections, url: bare.url }),
  };
  for (const { url } of others) {
    const count = Math.ceil(work.count / 10);
    runs.other = () => requestsPerSecond({ ...work, count, connections, url });
  }
  return medians(rounds, runs);
}

const starts = { emulator: [] as number[], bare: [] as number[] };
for (let round = 0; round < rounds; round++) {
  for (const [name, script] of [
    ["emulator", "serve-emulator.ts"],
    ["bare", "bare-json-server.ts"],
  ] as const) {
    const server = await startServer(script);
    starts[name].push(server.started);
    server.close();
  }
}
console.log(
  `${median(starts.emulator).toFixed(0)} ms to the first answer, a bare server ${median(starts.bare).toFixed(0)} ms`,
);
note("start / bare", median(starts.emulator) / median(starts.bare), 3, "lower");

const bare = await startServer("bare-json-server.ts");
const emulator = await startServer("serve-emulator.ts");
const mock = await startServer("serve-mock.ts");
const idle = emulator.memory();
if (idle !== undefined) note("MB of memory when idle", idle, 100, "lower");
await call(emulator.url, "POST", `${project}/streams`, '{"stream_name":"bench","partition_count":10}');

const show = { method: "GET", path: `${project}/streams/bench`, count: 20_000 };
const shown = await compare(show, 16, [mock]);
console.log(
  `${shown.emulator?.toFixed(0)} showStream a second, bare ${shown.bare?.toFixed(0)}, Prism ${shown.other?.toFixed(0)}`,
);
note("showStream / bare", ratio(shown.emulator, shown.bare), 0.75, "higher");
note("showStream / Prism", ratio(shown.emulator, shown.other), 12, "higher");

const single = { method: "POST", path: `${project}/records`, body: records(1, 200), count: 20_000 };
const one = await compare(single, 64);
console.log(
  `${one.emulator?.toFixed(0)} sendRecords of one record of 200 B a second in memory, bare ${one.bare?.toFixed(0)}`,
);
note("sendRecords, 1 of 200 B, memory / bare", ratio(one.emulator, one.bare), 0.7, "higher");

const many = { method: "POST", path: `${project}/records`, body: records(500, 100), count: 1000 };
const batches = await compare(many, 16);
console.log(
  `${((batches.emulator ?? 0) * 500).toFixed(0)} records a second in memory, by 500 of 100 B; bare ${((batches.bare ?? 0) * 500).toFixed(0)}`,
);
note("sendRecords, 500 of 100 B, memory / bare", ratio(batches.emulator, batches.bare), 0.5, "higher");

await call(emulator.url, "POST", `${project}/streams`, '{"stream_name":"large","partition_count":1}');
const large = JSON.parse(records(500, 1000));
for (let n = 0; n < 4; n++)
  await call(emulator.url, "POST", `${project}/records`, JSON.stringify({ ...large, stream_name: "large" }));
const where = "stream-name=large&partition-id=0&cursor-type=TRIM_HORIZON";
const { partition_cursor } = JSON.parse(await call(emulator.url, "GET", `${project}/cursors?${where}`));
const read = {
  method: "GET",
  path: `${project}/records?partition-cursor=${partition_cursor}&max_fetch_bytes=1048576`,
  count: 1000,
};
const reads = await compare(read, 16);
console.log(`${reads.emulator?.toFixed(0)} consumeRecords of 1 MB of data a second, bare ${reads.bare?.toFixed(0)}`);
note("consumeRecords, 1 MB / bare", ratio(reads.emulator, reads.bare), 0.6, "higher");

for (const server of [bare, emulator, mock]) server.close();
save(values.json);

function ratio(value = Number.NaN, against = Number.NaN): number {
  return value / against;
}
