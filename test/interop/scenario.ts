// What the scenario (scenario.md) has to come to, on each target. A client prints the facts, and nothing else is compared.
import { exampleAnswers } from "./example-answers.ts";
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
    if (fact === undefined || value === undefined || !Object.hasOwn(emulated, fact)) continue;
    told[fact] ??= [];
    told[fact].push(value);
  }
  return told;
}

/** The mock answers with the examples. It knows every stream, so that none is missing. */
function mocked(): Told {
  const bodies = new Map(exampleAnswers().map(({ operationId, body }) => [operationId, body]));
  const { failed_record_count, records } = bodies.get("sendRecords");
  return {
    partitions: [String(bodies.get("showStream").partitions.length)],
    failed_record_count: [String(failed_record_count)],
    record: records.map(({ partition_id, sequence_number }: Strings) => `${partition_id} ${sequence_number}`),
    read: bodies
      .get("consumeRecords")
      .records.map(({ sequence_number, data }: Strings) => `${sequence_number} ${hex(data ?? "", "base64")}`),
    checkpoint: [bodies.get("showCheckpoint").sequence_number],
  };
}

type Strings = Record<string, string>;

function hex(text: string, encoding: BufferEncoding = "utf8"): string {
  return Buffer.from(text, encoding).toString("hex");
}
