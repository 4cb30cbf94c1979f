// `npm run bench:client`: what the client costs in time, size and memory. Ratios within one run, medians over interleaved
// rounds; only the ratios and the sizes mean anything on another machine. `--json FILE` writes the figures, `--rounds N`
// takes more than nine rounds, `--only WORD` measures only the figures with that word in their name.
import { parseArgs } from "node:util";
import { bundleClient } from "./bench/bundle-client.ts";
import { callOverhead } from "./bench/call-overhead.ts";
import { createFigures } from "./bench/figures.ts";
import { producerMemory, producerSpeed } from "./bench/producer.ts";
import { signatures } from "./bench/signatures.ts";

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    rounds: { type: "string", default: "9" },
    only: { type: "string", default: "" },
  },
});
const rounds = Number(values.rounds);
const { note, save } = createFigures();
const wanted = (...names: string[]) => names.some((name) => name.includes(values.only));

if (wanted("call / bare fetch")) {
  const { median, ratio } = await callOverhead(rounds * 3);
  console.log(`${median("bare").toFixed(0)} µs  fetch`);
  console.log(`${median("client").toFixed(0)} µs  dis.listStreams, 16 under way at once`);
  note("call / bare fetch", ratio("client", "bare"), 1.25, "lower");
}

for (const [size, text] of [
  [355, "355 B"],
  [1_048_576, "1 MB"],
] as const) {
  const name = `signatures of ${text} / Huawei's`;
  if (!wanted(name)) continue;
  const { median, ratio } = await signatures(size, rounds);
  const [ours, theirs] = [median("ours").toFixed(0), median("theirs").toFixed(0)];
  console.log(`${ours} signatures a second of the ${text} to send, Huawei's signer ${theirs}`);
  const [oursWhole, theirsWhole] = [median("oursWhole").toFixed(0), median("theirsWhole").toFixed(0)];
  console.log(`${oursWhole} with the JSON made of the body, Huawei's signer ${theirsWhole}`);
  note(name, ratio("oursWhole", "theirsWhole"), 1, "higher");
}

if (wanted("producer / by hand")) {
  const { median, ratio } = await producerSpeed(rounds * 3);
  console.log(`${median("byHand").toFixed(0)} records a second by hand`);
  console.log(`${median("producer").toFixed(0)} through the producer`);
  note("producer / by hand", ratio("producer", "byHand"), 0.8, "higher");
}

if (wanted("producer memory / bound")) {
  const bound = 16_777_216;
  const count = 5_000_000;
  const most = await producerMemory(count, bound);
  const mega = (bytes: number) => (bytes / 1_048_576).toFixed(1);
  console.log(`${mega(most.alive)} MB alive at most during ${count} records into a slow server`);
  console.log(`${mega(most.buffered)} MB by the producer's own count, bound ${mega(bound)} MB`);
  note("producer memory / bound", Math.max(most.alive, most.buffered) / bound, 1, "lower");
}

const [bytesOfOne, bytesOfAll] = ["bytes of one operation with AK/SK", "bytes of all with producer and consumer"];
if (wanted(bytesOfOne, bytesOfAll)) {
  const core = await bundleClient("core", "browser");
  const records = await bundleClient("records", "browser");
  const rows = [
    ["one operation with AK/SK: createCore", core],
    ["all operations with producer and consumer: createCore, createProducer, createConsumer", records],
    ["everything: createDisClient, with openapi-fetch", await bundleClient("everything", "browser")],
    ["everything, for Node", await bundleClient("everything", "node")],
    ["Huawei's core for Node, axios included, and no operation", await bundleClient("huawei", "node")],
  ] as const;
  console.log("minified  gzipped");
  for (const [name, { minified, gzipped }] of rows) {
    console.log(`${String(minified).padStart(8)} ${String(gzipped).padStart(8)}  ${name}`);
  }
  note(bytesOfOne, core.gzipped, 9000, "lower");
  note(bytesOfAll, records.gzipped, 18_000, "lower");
}

save(values.json);
