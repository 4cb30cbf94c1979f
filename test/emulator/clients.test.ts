// Real clients against the emulator, over HTTP: ours, with producer and consumer, and the core of Huawei's Node SDK with
// generic calls. Both produce, consume, commit a checkpoint, and go on from it.
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDisClient, type DisClient, decodeData } from "../../src/client/index.ts";
import { createEmulator, type Emulator, type ErrorStyle, realLimits } from "../../src/emulator/index.ts";
import { projectId, violations } from "./test-emulator.ts";

const broken: unknown[] = [];
let emulator: Emulator;
let endpoint: string;

async function start(errors: ErrorStyle = "strict"): Promise<void> {
  emulator = createEmulator({
    limits: realLimits,
    errors,
    onError: (error) => broken.push(error),
    onAnswer: (exchange) => {
      // With the keys of the gateway an error is not that of the contract.
      const found = errors === "all" ? [] : violations(exchange);
      if (found.length > 0) throw new Error(found.join("; "));
    },
  });
  endpoint = (await emulator.listen(0)).url;
}

beforeEach(() => start());
afterEach(async () => {
  await emulator.close();
  expect(broken.splice(0)).toEqual([]);
});

describe("our client", () => {
  let dis: DisClient;
  beforeEach(() => {
    dis = createDisClient({ endpoint, projectId, credentials: { accessKey: "any", secretKey: "any" } });
  });

  /** Reads until there have been so many records, and commits them. */
  async function consume(count: number): Promise<string[]> {
    const found: string[] = [];
    const consumer = dis.consumer({ stream: "orders", app: "app", poll: { min: 1, max: 5 }, commit: "manual" });
    for await (const { records, commit } of consumer) {
      found.push(...records.map(({ data }) => decodeData(data).text()));
      await commit();
      if (found.length >= count) break;
    }
    return found;
  }

  test("produces under flow control, consumes everything in order, and resumes where it stopped", async () => {
    await dis.createStream({ stream_name: "orders", partition_count: 3 });
    const producer = dis.producer({ stream: "orders", order: "key", maxRecordsPerKey: 100, retry: { maxDelay: 50 } });
    const keys = ["a", "b", "c", "d", "e", "f"];
    for (let n = 0; n < 3000; n++) {
      const key = keys[n % keys.length] as string;
      await producer.send({ data: `${key}${n}`, partition_key: key });
    }
    expect(await producer.close()).toEqual({ unsent: [] });
    const texts = await consume(3000);
    expect(new Set(texts).size).toBe(3000);
    for (const key of keys) {
      const numbers = texts.filter((text) => text.startsWith(key)).map((text) => Number(text.slice(1)));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    await dis.putRecords("orders", [{ data: "later" }]);
    expect(await consume(1)).toEqual(["later"]);
  });

  test("follows a stream that is scaled while it is read", async () => {
    await dis.createStream({ stream_name: "orders", partition_count: 1 });
    const consumer = dis.consumer({ stream: "orders", discover: 5, poll: { min: 1, max: 5 } });
    await dis.putRecords("orders", [{ data: "first" }]);
    expect((await consumer.next()).value).toMatchObject({ partition_id: "shardId-0000000000" });
    await dis.updatePartitionCount({ stream_name: "orders", target_partition_count: 2 });
    await dis.putRecords("orders", [{ data: "second", partition_id: "1" }]);
    expect((await consumer.next()).value).toMatchObject({ partition_id: "shardId-0000000001" });
    await consumer.return();
  });
});

describe("Huawei's client", () => {
  interface Client {
    sendRequest(request: object): Promise<Record<string, unknown>>;
  }
  // It leaves a file in the home folder, which is not that of whoever runs the tests.
  process.env.HOME = mkdtempSync(join(tmpdir(), "dis-home-"));
  const require = createRequire(import.meta.url);
  const sdk = require("@huaweicloud/huaweicloud-sdk-core");
  const { HcClient } = require("@huaweicloud/huaweicloud-sdk-core/HcClient");
  const { DefaultHttpClient } = require("@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient");

  const silent = { debug() {}, info() {}, warn() {}, error() {} };

  function client(): Client {
    const credentials = new sdk.BasicCredentials().withAk("any").withSk("any").withProjectId(projectId);
    const http = new DefaultHttpClient({ logger: silent }, [endpoint]);
    return new HcClient(http, {}).withCredential(credentials).withEndpoints([endpoint]);
  }

  test("produces, consumes, commits and resumes", async () => {
    const huawei = client();
    const call = (method: string, path: string, queryParams: object, data?: object) =>
      huawei.sendRequest({
        url: `/v2/{project_id}/${path}`,
        method,
        contentType: "application/json",
        pathParams: { project_id: projectId },
        queryParams,
        headers: {},
        ...(data ? { data } : {}),
      });
    expect(await call("POST", "streams", {}, { stream_name: "orders", partition_count: 1 })).toMatchObject({
      httpStatusCode: 201,
    });
    await call("POST", "apps", {}, { app_name: "app" });
    const records = ["one", "two", "three"].map((text) => ({ data: Buffer.from(text).toString("base64") }));
    expect(await call("POST", "records", {}, { stream_name: "orders", records })).toMatchObject({
      failed_record_count: 0,
    });
    const read = async (query: object) => {
      const where = { "stream-name": "orders", "partition-id": "shardId-0000000000", ...query };
      const { partition_cursor } = await call("GET", "cursors", where);
      const answer = await call("GET", "records", { "partition-cursor": partition_cursor });
      return (answer.records as { data: string; sequence_number: string }[]).map(({ data }) => decodeData(data).text());
    };
    expect(await read({ "cursor-type": "TRIM_HORIZON" })).toEqual(["one", "two", "three"]);
    const where = {
      stream_name: "orders",
      app_name: "app",
      partition_id: "shardId-0000000000",
      checkpoint_type: "LAST_READ",
    };
    await call("POST", "checkpoints", {}, { ...where, sequence_number: "1" });
    const { sequence_number } = await call("GET", "checkpoints", where);
    const after = { "cursor-type": "AFTER_SEQUENCE_NUMBER", "starting-sequence-number": sequence_number };
    expect(await read(after)).toEqual(["three"]);
  });

  // With the service itself it finds no code, as it looks for the keys of the gateway.
  test.each([
    ["strict", "GET", "streams/none", undefined, 400, undefined],
    ["all", "GET", "streams/none", undefined, 400, "DIS.4301"],
    ["strict", "POST", "records", { stream_name: "none", records: [{ data: "AAAA" }] }, 410, undefined],
    ["all", "POST", "records", { stream_name: "none", records: [{ data: "AAAA" }] }, 410, "DIS.4301"],
  ] as const)("reads our error, %s, to %s %s", async (errors, method, path, data, httpStatusCode, errorCode) => {
    await emulator.close();
    await start(errors);
    const sending = client().sendRequest({
      url: `/v2/{project_id}/${path}`,
      method,
      contentType: "application/json",
      pathParams: { project_id: projectId },
      queryParams: {},
      headers: {},
      ...(data ? { data } : {}),
    });
    await expect(sending).rejects.toMatchObject({ errorCode, httpStatusCode });
  });
});
