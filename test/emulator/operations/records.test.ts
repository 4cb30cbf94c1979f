// Records on their way in and out: routing, numbers, cursors, retention, limits, and what fails by itself.
import { describe, expect, test } from "vitest";
import { realLimits } from "../../../src/emulator/domain/limits.ts";
import { createTestEmulator, projectId, type TestEmulator } from "../test-emulator.ts";

const hour = 3_600_000;
const stream = { stream_name: "orders" };
const partition = { "stream-name": "orders", "partition-id": "0" };
const text = (data: string) => Buffer.from(data, "base64").toString();
const base64 = (text: string | number) => Buffer.from(String(text)).toString("base64");

async function begin(partition_count = 1, options: Parameters<typeof createTestEmulator>[0] = {}) {
  const emulator = createTestEmulator(options);
  await emulator.dis.createStream({ ...stream, partition_count });
  return emulator;
}

/** Puts one record for each text into partition 0, all in one request. */
async function put({ dis }: TestEmulator, ...texts: (string | number)[]) {
  return dis.sendRecords({ ...stream, records: texts.map((one) => ({ data: base64(one), partition_id: "0" })) });
}

/** Everything from a cursor on. */
async function read({ dis }: TestEmulator, query: object = { "cursor-type": "TRIM_HORIZON" }): Promise<string[]> {
  const { partition_cursor } = await dis.showCursor({ ...partition, ...query } as never);
  const { records } = await dis.consumeRecords({ "partition-cursor": partition_cursor });
  return records.map(({ data }) => text(data));
}

describe("sendRecords", () => {
  test.each([1, 49, 50, 51, 500])("answers %i records in the same words as each alone", async (count) => {
    const ids = Array.from({ length: count }, (_, n) => ["0", "1", "9", "1"][n % 4] as string);
    const entry = (partition_id: string) => ({ data: "AAAA", partition_id });
    const [together, alone] = [await begin(2), await begin(2)];
    const answer = await together.dis.sendRecords({ ...stream, records: ids.map(entry) });
    const results = [];
    for (const id of ids) results.push(...(await alone.dis.sendRecords({ ...stream, records: [entry(id)] })).records);
    const failed_record_count = ids.filter((id) => id === "9").length;
    expect(answer).toEqual({ failed_record_count, records: results });
  });

  test("numbers the records of each partition from 0 without gaps, and answers in the order of the request", async () => {
    const { dis } = await begin(2);
    const ids = ["1", "shardId-0000000000", "1", "0", "1"];
    const send = () =>
      dis.sendRecords({
        ...stream,
        records: ids.map((partition_id) => ({ data: base64(partition_id), partition_id })),
      });
    const place = (number: number, sequence_number: string) => ({
      partition_id: `shardId-000000000${number}`,
      sequence_number,
    });
    expect(await send()).toEqual({
      failed_record_count: 0,
      records: [place(1, "0"), place(0, "0"), place(1, "1"), place(0, "1"), place(1, "2")],
    });
    expect((await send()).records?.[0]).toEqual(place(1, "3"));
  });

  test("routes by the key's hash", async () => {
    const { dis } = await begin(3);
    const keys = ["0", "1", "newapp", "user-1", "分区键"];
    const { records } = await dis.sendRecords({
      ...stream,
      records: keys.map((partition_key) => ({ data: "AAAA", partition_key })),
    });
    expect(records.map(({ partition_id }) => Number(partition_id?.slice(-1)))).toEqual([1, 1, 2, 2, 1]);
  });

  test("refuses a stream that does not exist with 410, and no other call does", async () => {
    const { dis } = await begin();
    await expect(dis.sendRecords({ stream_name: "none", records: [{ data: "AAAA" }] })).rejects.toMatchObject({
      status: 410,
      code: "DIS.4301",
      kind: "not-found",
    });
    await expect(dis.showStream({ stream_name: "none" })).rejects.toMatchObject({ status: 400, code: "DIS.4301" });
  });

  test("refuses single records inside a 200", async () => {
    const emulator = await begin(2);
    const { dis, clock } = emulator;
    await dis.updatePartitionCount({ ...stream, target_partition_count: 1 });
    const large = Buffer.alloc(1_048_577).toString("base64");
    const entries = [{ partition_id: "0" }, { partition_id: "1" }, { partition_id: "7" }, { data: large }, {}];
    const send = () =>
      dis.sendRecords({ ...stream, records: entries.map((entry) => ({ data: "AAAA", partition_id: "0", ...entry })) });
    const at = `[orders][${projectId}]`;
    expect(await send()).toEqual({
      failed_record_count: 3,
      records: [
        { partition_id: "shardId-0000000000", sequence_number: "0" },
        { error_code: "DIS.4318", error_message: `Partition is readonly. ${at}[1]` },
        { error_code: "DIS.4302", error_message: `Partition does not exist. ${at}[7]` },
        {
          error_code: "DIS.4213",
          error_message: "Invalid record size. [The record has 1048577 bytes, more than 1048576.]",
        },
        { partition_id: "shardId-0000000000", sequence_number: "1" },
      ],
    });
    clock.advance(25 * hour);
    expect((await send()).records?.[1]).toEqual({
      error_code: "DIS.4319",
      error_message: `Partition is expired. ${at}[1]`,
    });
  });

  test("takes 5 MB in a request, and refuses more as a whole", async () => {
    const emulator = await begin();
    const megabyte = { data: Buffer.alloc(1_048_576).toString("base64") };
    const send = (records: { data: string }[]) => emulator.dis.sendRecords({ ...stream, records });
    expect(await send(Array(5).fill(megabyte))).toMatchObject({ failed_record_count: 0 });
    await expect(send([...Array(5).fill(megabyte), { data: "AA==" }])).rejects.toMatchObject({ status: 413 });
    await expect(send([{ data: "no base64" }])).rejects.toMatchObject({
      status: 400,
      code: "DIS.4300",
      message: expect.stringContaining("[The data of record 0 is no base64.]"),
    });
  });

  describe("of the time that a producer gives", () => {
    /** Uploads records with other times, as JSON has them: in the usual form, and in one that takes the other way in. */
    const send = async ({ fetch }: TestEmulator, times: string[], more = "") => {
      const records = times.map((time) => `{"data":"AAAA","timestamp":${time}${more}}`);
      return fetch(`http://dis.test/v2/${projectId}/records`, {
        method: "POST",
        headers: { "X-Auth-Token": "any" },
        body: `{"stream_name":"orders","records":[${records}]}`,
      });
    };
    const forms = [
      ["as usual", ""],
      ["with a field that nobody knows", ',"more":1'],
    ] as const;
    const beyond = [
      "-1",
      "10000000000000",
      "9223372036854775807",
      "1e30",
      "1e999",
      "-1e999",
      "0.5",
      "1e-1",
      '"1"',
      "true",
      "[1]",
    ];

    test.each(forms)("refuses what is no whole number of 13 digits at most, %s", async (_, more) => {
      const emulator = await begin();
      for (const time of beyond) {
        const response = await send(emulator, [time], more);
        expect(response.status, time).toBe(400);
        expect((await response.json()).message, time).toMatch(/^Invalid request\. \[Invalid records\/0\/timestamp /);
      }
      expect(await read(emulator)).toEqual([]);
    });

    test.each(forms)("gives it back as the same number, %s", async (_, more) => {
      const emulator = await begin();
      const times = ["0", "1", "999999999999", "1795435200000", "9999999999998", "9999999999999", "-0", "5.0", "1e3"];
      expect((await send(emulator, times, more)).status).toBe(200);
      const { partition_cursor } = await emulator.dis.showCursor({ ...partition, "cursor-type": "TRIM_HORIZON" });
      const path = `/v2/${projectId}/records?partition-cursor=${partition_cursor}`;
      const answer = await emulator.fetch(`http://dis.test${path}`, { headers: { "X-Auth-Token": "any" } });
      const told = [...(await answer.text()).matchAll(/"timestamp":([^,]*),/g)].map(([, time]) => time);
      expect(told).toEqual(times.map((time) => String(Number(time))));
    });
  });

  test("throttles each partition by itself when limits are real", async () => {
    const emulator = await begin(2, { limits: realLimits });
    const send = (count: number, partition_id: string) =>
      emulator.dis.sendRecords({ ...stream, records: Array(count).fill({ data: "AAAA", partition_id }) });
    expect(await send(1200, "0")).toMatchObject({ failed_record_count: 200 });
    expect((await send(1, "0")).records).toEqual([
      { error_code: "DIS.4303", error_message: "Exceeded traffic control limit." },
    ]);
    expect(await send(1000, "1")).toMatchObject({ failed_record_count: 0 });
    emulator.clock.advance(500);
    expect(await send(1000, "0")).toMatchObject({ failed_record_count: 500 });
  });

  test("keeps numbers contiguous when many send at once", async () => {
    const emulator = await begin();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => put(emulator, n, n)));
    const numbers = answers.flatMap(({ records = [] }) => records.map((one) => Number(one.sequence_number)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n));
    expect(await read(emulator)).toHaveLength(100);
  });
});

describe("consumeRecords", () => {
  test("gives back what was put, with a cursor to go on, also at the end", async () => {
    const emulator = await begin();
    const { dis, clock } = emulator;
    const first = { data: base64("a"), partition_key: "k„é“" };
    await dis.sendRecords({ ...stream, records: [first, { data: base64("b"), timestamp: 5, partition_key: "" }] });
    const { partition_cursor } = await dis.showCursor({ ...partition, "cursor-type": "TRIM_HORIZON" });
    const page = await dis.consumeRecords({ "partition-cursor": partition_cursor });
    const timestamp_type = "CreateTime";
    expect(page.records).toEqual([
      { ...first, sequence_number: "0", timestamp: clock.now(), timestamp_type },
      { data: base64("b"), sequence_number: "1", timestamp: 5, timestamp_type },
    ]);
    const end = await dis.consumeRecords({ "partition-cursor": page.next_partition_cursor });
    expect(end.records).toEqual([]);
    await put(emulator, "c");
    const { records } = await dis.consumeRecords({ "partition-cursor": end.next_partition_cursor });
    expect(records).toMatchObject([{ sequence_number: "2", data: base64("c") }]);
    // A cursor can be used again.
    expect(await dis.consumeRecords({ "partition-cursor": partition_cursor })).toMatchObject({
      records: [{}, {}, {}],
    });
  });

  test("gives at most as many bytes of data as were asked for, over many requests", async () => {
    const emulator = await begin();
    for (const texts of [["1111", "2222"], ["33"], ["4444", "5555", "6666"]]) await put(emulator, ...texts);
    const take = async (cursor: string, max_fetch_bytes: number) => {
      const page = await emulator.dis.consumeRecords({ "partition-cursor": cursor, max_fetch_bytes });
      return { texts: page.records.map(({ data }) => text(data)), next: page.next_partition_cursor };
    };
    const { partition_cursor } = await emulator.dis.showCursor({ ...partition, "cursor-type": "TRIM_HORIZON" });
    const first = await take(partition_cursor, 10);
    expect(first.texts).toEqual(["1111", "2222", "33"]);
    const second = await take(first.next, 9);
    expect(second.texts).toEqual(["4444", "5555"]);
    // A record that is larger is never given out.
    expect((await take(second.next, 3)).texts).toEqual([]);
    expect((await take(second.next, 4)).texts).toEqual(["6666"]);
    expect((await take(partition_cursor, 1_000_000)).texts).toHaveLength(6);
    expect((await take(partition_cursor, 10 * 1_048_576)).texts).toHaveLength(6);
    for (const bytes of [0, 10 * 1_048_576 + 1, 2 ** 31 - 1, 2 ** 31]) {
      await expect(take(partition_cursor, bytes)).rejects.toMatchObject({
        code: "DIS.4200",
        message: expect.stringContaining(`[Invalid max_fetch_bytes ${bytes}.]`),
      });
    }
  });

  test.each([
    ["one request", [1200]],
    ["many requests", Array.from({ length: 1200 }, () => 1)],
  ])("bounds the answer when records of %s are mostly names and numbers, too", async (_, requests) => {
    const emulator = await begin();
    for (const count of requests) await put(emulator, ...Array.from({ length: count }, () => "x"));
    const { partition_cursor } = await emulator.dis.showCursor({ ...partition, "cursor-type": "TRIM_HORIZON" });
    const maxBytes = 1000;
    let read = 0;
    for (let cursor = partition_cursor; read < 1200; ) {
      const page = await emulator.dis.consumeRecords({ "partition-cursor": cursor, max_fetch_bytes: maxBytes });
      expect(JSON.stringify(page).length).toBeLessThan(2 * maxBytes + 66_000);
      expect(page.records[0]?.sequence_number).toBe(String(read));
      read += page.records.length;
      cursor = page.next_partition_cursor;
    }
  });

  test.each([
    ["no-cursor", 0, "DIS.4217"],
    ["{cursor}", 300_001, "DIS.4225"],
    ["{cursor}", 300_000, undefined],
  ])("%s after %d ms: %s", async (given, later, code) => {
    const { dis, clock } = await begin();
    const { partition_cursor } = await dis.showCursor({ ...partition, "cursor-type": "LATEST" });
    clock.advance(later);
    const reading = dis.consumeRecords({ "partition-cursor": given.replace("{cursor}", partition_cursor) });
    if (code) await expect(reading).rejects.toMatchObject({ status: 400, code });
    else expect((await reading).records).toEqual([]);
  });

  test("tells a cursor whose record has expired meanwhile, and the stream or partition that is gone", async () => {
    const emulator = await begin(2);
    const { dis, clock } = emulator;
    await put(emulator, "a");
    clock.advance(24 * hour - 1000);
    const cursor = async (id: string) =>
      (await dis.showCursor({ ...partition, "partition-id": id, "cursor-type": "TRIM_HORIZON" })).partition_cursor;
    const zero = await cursor("0");
    expect((await dis.consumeRecords({ "partition-cursor": zero })).records).toHaveLength(1);
    clock.advance(1001);
    await expect(dis.consumeRecords({ "partition-cursor": zero })).rejects.toMatchObject({ code: "DIS.4226" });
    expect(await read(emulator)).toEqual([]);
    const one = await cursor("1");
    await dis.deleteStream(stream);
    await expect(dis.consumeRecords({ "partition-cursor": one })).rejects.toMatchObject({ code: "DIS.4301" });
    await dis.createStream({ ...stream, partition_count: 1 });
    await expect(dis.consumeRecords({ "partition-cursor": one })).rejects.toMatchObject({ code: "DIS.4302" });
  });

  test("throttles reading when limits are real", async () => {
    const emulator = await begin(1, { limits: { ...realLimits } });
    const megabyte = Buffer.alloc(1_000_000).toString("base64");
    for (let n = 0; n < 4; n++) {
      await emulator.dis.sendRecords({ ...stream, records: [{ data: megabyte }] });
      emulator.clock.advance(1000);
    }
    expect(await read(emulator)).toHaveLength(2);
    expect(await read(emulator)).toHaveLength(2);
    await expect(read(emulator)).rejects.toMatchObject({ status: 400, code: "DIS.4303" });
    emulator.clock.advance(1000);
    expect(await read(emulator)).toHaveLength(2);
  });
});

describe("showCursor", () => {
  async function withExpired() {
    const emulator = await begin();
    await put(emulator, 0, 1, 2);
    emulator.clock.advance(hour);
    await put(emulator, 3, 4);
    emulator.clock.advance(hour);
    await put(emulator, 5, 6);
    emulator.clock.advance(22 * hour + 1);
    // 0 to 2 have expired.
    return emulator;
  }

  test.each([
    [{ "cursor-type": "TRIM_HORIZON" }, ["3", "4", "5", "6"]],
    [{ "cursor-type": "LATEST" }, []],
    [{ "starting-sequence-number": "3" }, ["3", "4", "5", "6"]],
    [{ "cursor-type": "AT_SEQUENCE_NUMBER", "starting-sequence-number": "6" }, ["6"]],
    [{ "cursor-type": "AT_SEQUENCE_NUMBER", "starting-sequence-number": "7" }, []],
    [{ "cursor-type": "AFTER_SEQUENCE_NUMBER", "starting-sequence-number": "2" }, ["3", "4", "5", "6"]],
    [{ "cursor-type": "AFTER_SEQUENCE_NUMBER", "starting-sequence-number": "6" }, []],
  ])("%j starts at %j", async (query, texts) => {
    expect(await read(await withExpired(), query)).toEqual(texts);
  });

  test.each([
    [{ "starting-sequence-number": "2" }, "DIS.4224", "Sequence_number out of range. [2][ should be within ][3][ ][7]"],
    [{ "starting-sequence-number": "8" }, "DIS.4224", "[8][ should be within ][3][ ][7]"],
    [
      { "cursor-type": "AFTER_SEQUENCE_NUMBER", "starting-sequence-number": "1" },
      "DIS.4224",
      "[1][ should be within ][3][ ][7]",
    ],
    [{ "cursor-type": "AFTER_SEQUENCE_NUMBER", "starting-sequence-number": "7" }, "DIS.4224", "[7][ should be"],
    [{ "starting-sequence-number": "9223372036854775807" }, "DIS.4224", "[9223372036854775807][ should be"],
    [{ "starting-sequence-number": "x" }, "DIS.4216", "Invalid sequence_number. [x]"],
    [{ "cursor-type": "EARLIEST" }, "DIS.4215", "Invalid cursor type. [EARLIEST]"],
    [{ "cursor-type": "AT_TIMESTAMP" }, "DIS.4200", "Invalid request. [Invalid timestamp null.]"],
    [{ "partition-id": "4" }, "DIS.4302", `Partition does not exist. [orders][${projectId}][4]`],
    [{ "partition-id": "x" }, "DIS.4201", "Invalid partition_id. [x]"],
    [{ "stream-name": "none" }, "DIS.4301", `Stream does not exist. [none][${projectId}]`],
  ])("%j is refused with %s", async (query, code, message) => {
    await expect(read(await withExpired(), query)).rejects.toMatchObject({
      status: 400,
      code,
      message: expect.stringContaining(message),
    });
  });

  test("at a timestamp starts at the first record that is not older", async () => {
    const emulator = await withExpired();
    const oldest = Date.UTC(2026, 0, 1) + hour;
    const at = (timestamp: number) => read(emulator, { "cursor-type": "AT_TIMESTAMP", timestamp });
    expect(await at(oldest)).toEqual(["3", "4", "5", "6"]);
    expect(await at(oldest + 1)).toEqual(["5", "6"]);
    expect(await at(oldest + hour)).toEqual(["5", "6"]);
    expect(await at(oldest + hour + 1)).toEqual([]);
    expect(await at(oldest + 1000 * hour)).toEqual([]);
    await expect(at(oldest - 1)).rejects.toMatchObject({
      code: "DIS.4300",
      message: expect.stringContaining(
        `Request error. [timestamp is expired, timestamp should be larger than ${oldest}]`,
      ),
    });
  });

  test("of an expired partition is refused", async () => {
    const { dis, clock } = await begin(2);
    await dis.updatePartitionCount({ ...stream, target_partition_count: 1 });
    const show = () => dis.showCursor({ ...partition, "partition-id": "1", "cursor-type": "TRIM_HORIZON" });
    await show();
    clock.advance(24 * hour + 1);
    await expect(show()).rejects.toMatchObject({
      code: "DIS.4319",
      message: expect.stringContaining(`Partition is expired. [orders][${projectId}][shardId-0000000001]`),
    });
  });
});
