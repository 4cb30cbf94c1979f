// What the scenario (scenario.md) has to come to, on each target. A client prints the facts, and nothing else is compared.
import { readFileSync } from "node:fs";
import type { TargetName } from "./targets.ts";

/** The facts that a client told, each with its values in the order of the lines. */
export type Told = Record<string, string[]>;

const emulated: Told = {
  partitions: ["2"],
  failed_record_count: ["1"],
  record: ["shardId-0000000000 0", "shardId-0000000000 1", "DIS.4302"],
  read: [`0 ${hex("één\n")}`, `1 ${hex("two")}`],
  checkpoint: ["1"],
  missing_stream: ["400 DIS.4301"],
};

/** What a client has to tell of a target. */
export function expectedOf(target: TargetName): Told {
  return target === "mock" ? mocked() : emulated;
}

/** Reads the lines `fact: value`. A client may print other lines, such as those of its log. */
export function toldIn(output: string): Told {
  const told: Told = {};
  for (const line of output.split(/\r?\n/)) {
    const [, fact, value] = line.match(/^(\w+): (.*)$/) ?? [];
    if (fact === undefined || value === undefined || !(fact in emulated)) continue;
    told[fact] ??= [];
    told[fact].push(value);
  }
  return told;
}

/** The mock answers with the first example of each operation. It knows every stream, so that none is missing. */
function mocked(): Told {
  const stream = exampleOf("/v2/{project_id}/streams/{stream_name}", "get");
  const sent = exampleOf("/v2/{project_id}/records", "post");
  const got = exampleOf("/v2/{project_id}/records", "get");
  return {
    partitions: [String(stream.partitions.length)],
    failed_record_count: [String(sent.failed_record_count)],
    record: sent.records.map((record: Example) => `${record.partition_id} ${record.sequence_number}`),
    read: got.records.map((record: Example) => `${record.sequence_number} ${hex(record.data, "base64")}`),
    checkpoint: [exampleOf("/v2/{project_id}/checkpoints", "get").sequence_number],
  };
}

// biome-ignore lint/suspicious/noExplicitAny: it is a value of the document, which another test holds against its schema.
type Example = any;

function exampleOf(path: string, method: string): Example {
  const bundle = JSON.parse(readFileSync(new URL("../../generated/dis/openapi.json", import.meta.url), "utf8"));
  const [example] = Object.values(bundle.paths[path][method].responses[200].content["application/json"].examples);
  const { $ref } = example as { $ref: string };
  return bundle.components.examples[$ref.split("/").at(-1) as string].value;
}

function hex(text: string, encoding: BufferEncoding = "utf8"): string {
  return Buffer.from(text, encoding).toString("hex");
}
