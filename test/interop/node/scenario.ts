// The scenario (scenario.md), told to anything with the methods of ScenarioClient. Prints the facts, a line for each.
import { createInterface } from "node:readline";

/** What became of a record: stored under a number in a partition, or refused with a code. */
export interface Sent {
  code?: string | null | undefined;
  partition?: string | null | undefined;
  number?: string | null | undefined;
}

/** A record with its data in Base64, as clients for JavaScript send and read it. */
export interface ScenarioClient {
  createStream(stream: string, partitions: number): Promise<unknown>;
  countPartitions(stream: string): Promise<number>;
  send(stream: string, records: { partition: string; data: string }[]): Promise<{ failed: number; records: Sent[] }>;
  /** Gives one of the type TRIM_HORIZON. */
  cursor(stream: string, partition: string): Promise<string>;
  read(cursor: string): Promise<{ number: string; data: string }[]>;
  createApp(app: string): Promise<unknown>;
  commit(app: string, stream: string, partition: string, number: string): Promise<unknown>;
  checkpoint(app: string, stream: string, partition: string): Promise<string>;
  /** Asks for a stream that does not exist; gives status and code as the client's typed error has them. */
  miss(stream: string): Promise<string>;
  deleteApp(app: string): Promise<unknown>;
  deleteStream(stream: string): Promise<unknown>;
}

export async function tell(client: ScenarioClient): Promise<void> {
  if (process.env.DIS_BENCH) await repeat(client);
  else for await (const fact of facts(client)) console.log(fact);
}

/**
 * For the benchmark: reads seconds from its input, a line each, tells the scenario for so long, and prints how often a second.
 */
async function repeat(client: ScenarioClient): Promise<void> {
  for await (const line of createInterface(process.stdin)) {
    const begun = performance.now();
    let [times, passed] = [0, 0];
    while (passed < Number(line)) {
      for await (const _ of facts(client));
      times++;
      passed = (performance.now() - begun) / 1000;
    }
    console.log(`times: ${times / passed}`);
  }
}

async function* facts(client: ScenarioClient): AsyncGenerator<string> {
  const stream = setting("DIS_STREAM");
  const [app, partition] = [stream, "shardId-0000000000"];
  await client.createStream(stream, 2);
  yield `partitions: ${await client.countPartitions(stream)}`;
  const { failed, records } = await client.send(stream, [
    { partition, data: base64("één\n") },
    { partition, data: base64("two") },
    { partition: "shardId-0000000007", data: base64("three") },
  ]);
  yield `failed_record_count: ${failed}`;
  for (const { code, partition, number } of records) yield `record: ${code ?? `${partition} ${number}`}`;
  for (const { number, data } of await client.read(await client.cursor(stream, partition))) {
    yield `read: ${number} ${Buffer.from(data, "base64").toString("hex")}`;
  }
  await client.createApp(app);
  await client.commit(app, stream, partition, "1");
  yield `checkpoint: ${await client.checkpoint(app, stream, partition)}`;
  if (setting("DIS_TARGET") !== "mock" && !process.env.DIS_BENCH)
    yield `missing_stream: ${await client.miss("missing")}`;
  await client.deleteApp(app);
  await client.deleteStream(stream);
}

/** What the README lists. */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; test/interop/README.md tells what it is`);
  return value;
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
