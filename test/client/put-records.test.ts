// putRecords: how records are cut into requests, what is sent again, and what is said when something is left.
import { describe, expect, test } from "vitest";
import type { RecordToPut } from "../../src/client/batch.ts";
import { type ClientCore, createCore } from "../../src/client/create-core.ts";
import { PartialFailureError, type PutRecordsOptions, putRecords } from "../../src/client/put-records.ts";
import type { RetryEvent } from "../../src/client/retry.ts";
import { createFakeClock } from "./fake-clock.ts";
import { createFakeDis, type FakeEntry, type Fault } from "./fake-dis.ts";

function begin(...faults: Fault[]) {
  const clock = createFakeClock({ auto: true });
  const dis = createFakeDis({ clock });
  dis.faults.push(...faults);
  const { endpoint, projectId, fetch } = dis;
  const core = createCore({ endpoint, projectId, fetch, credentials: { token: "any" }, clock, random: () => 1 });
  const stored = () => dis.partitions[0]?.records.map(({ data }) => atob(data));
  const sizes = () => dis.requests.map(({ body }) => (body.records as FakeEntry[]).length);
  return { clock, dis, core, stored, sizes, start: clock.now() };
}

const five = ["a", "b", "c", "d", "e"].map((data): RecordToPut => ({ data }));
const throttle = (...indexes: number[]): Fault => ({ kind: "refuse", records: (index) => indexes.includes(index) });

/** Five times the same result. */
const results = (result: unknown) => JSON.stringify({ failed_record_count: 0, records: Array(5).fill(result) });

async function failureOf(core: ClientCore, records: RecordToPut[], options?: PutRecordsOptions) {
  const error = await putRecords(core, "orders", records, options).catch((error: unknown) => error);
  if (error instanceof PartialFailureError) return error;
  throw new Error("it did not fail in part", { cause: error });
}

describe("the requests", () => {
  test("carry what was given, encoded, with the fields of the record that DIS knows", async () => {
    const { core, dis } = begin();
    const { partition_id } = { partition_id: "shardId-0000000000" };
    const records = [
      { data: "é", partition_key: "k", timestamp: 1 },
      { data: Uint8Array.of(255), explicit_hash_key: "0" },
      { data: { a: 1 }, partition_id },
      { base64: "AQI=", sequence_number: "a field of a record that was read" },
    ];
    expect(await putRecords(core, "orders", records)).toEqual(
      ["0", "1", "2", "3"].map((sequence_number) => ({ partition_id, sequence_number })),
    );
    expect(dis.requests[0]?.body).toEqual({
      stream_name: "orders",
      records: [
        { data: "w6k=", partition_key: "k", timestamp: 1 },
        { data: "/w==", explicit_hash_key: "0" },
        { data: "eyJhIjoxfQ==", partition_id },
        { data: "AQI=" },
      ],
    });
  });

  test("carry text as UTF-8, whatever is among it", async () => {
    const { core, dis } = begin();
    const texts = Array.from(
      { length: 300 },
      (_, n) => (n % 140 === 130 ? ["é", "分", "\ud83d"][n % 3] : `${n}`) as string,
    );
    await putRecords(
      core,
      "orders",
      texts.map((data) => ({ data })),
    );
    const sent = (dis.requests[0]?.body.records as FakeEntry[] | undefined)?.map(({ data }) => data);
    expect(sent).toEqual(texts.map((text) => Buffer.from(text).toString("base64")));
  });

  test("name the stream by its id", async () => {
    const { core, dis } = begin({ kind: "answer", status: 400, code: "DIS.4301" });
    await putRecords(core, { stream_id: "8QM3Nt9YTLOwtUVYJhO" }, five).catch(() => undefined);
    expect(dis.requests[0]?.body).toMatchObject({ stream_name: "", stream_id: "8QM3Nt9YTLOwtUVYJhO" });
  });

  test("hold 500 records, or as many as asked for, and keep their order", async () => {
    const { core, sizes, stored } = begin();
    const many = Array.from({ length: 1001 }, (_, n) => ({ data: String(n) }));
    await putRecords(core, "orders", many);
    expect(sizes()).toEqual([500, 500, 1]);
    expect(stored()).toEqual(many.map(({ data }) => data));
    await putRecords(core, "orders", five, { maxRecords: 2 });
    expect(sizes().slice(3)).toEqual([2, 2, 1]);
  });

  test("hold 5 MB of data before base64", async () => {
    const { core, sizes } = begin();
    const megabyte = new Uint8Array(1_048_576);
    await putRecords(core, "orders", [...Array(6).fill({ data: megabyte }), { data: "" }]);
    expect(sizes()).toEqual([5, 2]);
  });

  test("are none for no records", async () => {
    const { core, sizes } = begin();
    expect(await putRecords(core, "orders", [])).toEqual([]);
    expect(sizes()).toEqual([]);
  });
});

test.each<[string, unknown, unknown, string]>([
  [
    "a record over 1 MB",
    "orders",
    { data: new Uint8Array(1_048_577) },
    "record 1 holds 1048577 bytes; a record of DIS",
  ],
  ["base64 over 1 MB", "orders", { base64: "AAAA".repeat(349_526) }, "record 1 holds 1048578 bytes; a record of DIS"],
  ["a record without data", "orders", { partition_key: "k" }, "record 1 needs either data or base64"],
  ["both kinds of data", "orders", { data: "", base64: "" }, "record 1 needs either data or base64"],
  ["data without JSON", "orders", { data: { n: 1n } }, "record 1 has data that has no JSON"],
  ["base64 that is none", "orders", { base64: "abc" }, "record 1 has a base64 that is none"],
  ["no stream", {}, { data: "" }, "putting records needs a stream_name or a stream_id"],
])("%s is refused before anything is sent", async (_, stream, record, message) => {
  const { core, sizes } = begin();
  const records = [{ data: "fine" }, record] as RecordToPut[];
  const error = await putRecords(core, stream as string, records, { maxRecords: 1 }).catch((error: unknown) => error);
  expect(error).toMatchObject({ kind: "bad-argument", message: expect.stringContaining(message) });
  expect(error).not.toBeInstanceOf(PartialFailureError);
  expect(sizes()).toEqual([]);
});

describe("what is sent again", () => {
  test("are the throttled records alone, and the results stay in the order given", async () => {
    const { core, sizes, stored, clock, start } = begin(throttle(1, 3), throttle(0));
    const events: RetryEvent[] = [];
    const results = await putRecords(core, "orders", five, { retry: { onRetry: (event) => events.push(event) } });
    expect(results.map(({ sequence_number }) => sequence_number)).toEqual(["0", "4", "1", "3", "2"]);
    expect(sizes()).toEqual([5, 2, 1]);
    expect(stored()).toEqual(["a", "c", "e", "d", "b"]);
    expect(clock.now() - start).toBe(200);
    expect(events).toMatchObject([
      { operationId: "sendRecords", attempt: 1, delay: 100, error: { kind: "throttled", code: "DIS.4303" } },
      { attempt: 1, delay: 100 },
    ]);
  });

  test("is given up when the attempts bring nothing, not when they are many", async () => {
    const all = throttle(0, 1, 2, 3, 4);
    const { core, stored } = begin(throttle(1, 2, 3, 4), throttle(1, 2, 3), throttle(1, 2), throttle(1));
    await putRecords(core, "orders", five, { retry: { attempts: 2 } });
    expect(stored()).toHaveLength(5);

    const other = begin(all, all, all, all, all);
    const error = await failureOf(other.core, five);
    expect(error).toMatchObject({ kind: "throttled", code: "DIS.4303", attempts: 5 });
    expect(other.clock.now() - other.start).toBe(100 + 200 + 400 + 800);
  });

  test("counts failures of the request and of records together", async () => {
    const all = throttle(0, 1, 2, 3, 4);
    const busy: Fault = { kind: "answer", status: 429 };
    const { core, sizes } = begin(busy, all, busy, all);
    await failureOf(core, five, { retry: { attempts: 4 } });
    expect(sizes()).toHaveLength(4);
  });

  test("ends with the budget", async () => {
    const { core, clock, start } = begin(...Array.from({ length: 50 }, () => throttle(0, 1, 2, 3, 4)));
    await failureOf(core, five, { retry: { attempts: 50, budget: 1000 } });
    expect(clock.now() - start).toBe(100 + 200 + 400);
  });

  test.each<Fault>([
    { kind: "reset", effect: "after" },
    { kind: "answer", status: 500 },
    { kind: "garble", text: "<html>" },
    { kind: "garble", text: '{"failed_record_count":0,"records":[{}]}' },
    { kind: "garble", text: '{"failed_record_count":0,"records":[{},{},{},{},{}]}' },
    { kind: "garble", text: '{"failed_record_count":0,"records":{"length":5}}' },
    { kind: "garble", text: results({ partition_id: "shardId-0000000000", sequence_number: "first" }) },
    { kind: "garble", text: results({ partition_id: "shardId-0000000000", sequence_number: 1.5 }) },
    { kind: "garble", text: results({ partition_id: 0, sequence_number: "1" }) },
    { kind: "garble", text: results(null) },
    { kind: "slow", milliseconds: 60_000 },
  ])("is a request of unknown outcome, unless duplicates are unwanted: $kind $effect$status$text", async (fault) => {
    const { core, sizes } = begin(fault);
    await putRecords(core, "orders", five);
    expect(sizes()).toEqual([5, 5]);

    const other = begin(fault);
    const error = await failureOf(other.core, five, { maxRecords: 5, retry: { repeatUnsafe: false } });
    expect(other.sizes()).toEqual([5]);
    expect(error.unsent).toEqual(five);
  });
});

test.each([
  { error_code: null, error_message: null },
  { error_code: "", error_message: "" },
  { error_code: null },
  { error_message: null },
])("a record is stored whose result has %j beside its place", async (absent) => {
  const place = { partition_id: "shardId-0000000000", sequence_number: "17" };
  const { core } = begin({ kind: "garble", text: results({ ...place, ...absent }) });
  expect(await putRecords(core, "orders", five)).toEqual(Array(5).fill(place));
});

test("a sequence number may come as a number, as the reference prints it, and is text all the same", async () => {
  const result = { partition_id: "shardId-0000000000", sequence_number: 17 };
  const { core } = begin({ kind: "garble", text: results(result) });
  expect(await putRecords(core, "orders", five)).toEqual(Array(5).fill({ ...result, sequence_number: "17" }));
});

test("an answer that tells nothing of a record is named as such", async () => {
  const { core } = begin({ kind: "garble", text: results({ partition_id: "p", sequence_number: "first" }) });
  const error = await failureOf(core, five, { retry: { repeatUnsafe: false } });
  const message = "sendRecords was answered with 200 and a result without partition or number";
  expect(error).toMatchObject({ kind: "bad-answer", operationId: "sendRecords", cause: { message } });
});

describe("what is left", () => {
  test("are the very records that were not stored, ready to be put again", async () => {
    const { core, stored } = begin(throttle(1, 3));
    const error = await failureOf(core, five, { maxRecords: 4, retry: { attempts: 1 } });
    expect(error.message).toMatch(/^3 of 5 records were not stored: .*DIS\.4303/);
    expect(error.results).toMatchObject([
      { sequence_number: "0" },
      { error: { code: "DIS.4303" } },
      { sequence_number: "1" },
      { error: { code: "DIS.4303" } },
      // Nothing was sent after the failure.
      { error: { code: "DIS.4303" } },
    ]);
    expect(error.unsent.map((record) => five.indexOf(record))).toEqual([1, 3, 4]);
    await putRecords(core, "orders", error.unsent);
    expect(stored()).toEqual(["a", "c", "b", "d", "e"]);
  });

  test("a record refused for good stops no other and is not sent again", async () => {
    const { core, sizes, stored } = begin();
    const wrong: RecordToPut = { data: "x", partition_id: "shardId-0000000009" };
    const error = await failureOf(core, [wrong, ...five], { maxRecords: 3 });
    expect(sizes()).toEqual([3, 3]);
    expect(stored()).toEqual(["a", "b", "c", "d", "e"]);
    expect(error).toMatchObject({ kind: "not-found", code: "DIS.4302", unsent: [wrong] });
    expect(error.results[0]).toMatchObject({ error: { retriable: false, attempts: 1 } });
  });

  test("a request refused for good ends the call with its own kind", async () => {
    const { core, sizes } = begin({ kind: "answer", status: 403, code: "DIS.4116" });
    const error = await failureOf(core, five, { maxRecords: 2 });
    expect(error).toMatchObject({ kind: "auth", code: "DIS.4116", status: 403, unsent: five });
    expect(sizes()).toEqual([2]);
  });

  test.each<[string, Fault, number]>([
    ["before it begins", { kind: "none" }, 0],
    ["in a request", { kind: "hang" }, 50],
    ["in a pause", throttle(0, 1), 50],
  ])("is told when the call is aborted %s", async (_, fault, after) => {
    const { core, clock, start } = begin({ kind: "none" }, fault);
    const controller = new AbortController();
    if (after === 0) controller.abort();
    else void clock.sleep(after).then(() => controller.abort());
    const error = await failureOf(core, five, { maxRecords: 2, signal: controller.signal });
    expect(error.kind).toBe("aborted");
    expect(error.unsent).toEqual(after === 0 ? five : five.slice(2));
    expect(clock.now() - start).toBe(after);
  });
});
