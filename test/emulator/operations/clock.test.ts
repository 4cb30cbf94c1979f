// A clock that is wrong for a while: it may hide what it says is old, but nothing is lost by it, and nobody has to wait for it.
import { describe, expect, test } from "vitest";
import { createMemoryStore, realLimits } from "../../../src/emulator/index.ts";
import { createTestEmulator, type TestEmulator } from "../test-emulator.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** An emulator with a stream of one partition, and the time that really passes in the test's hands. */
async function begin(options: Parameters<typeof createTestEmulator>[0] = {}) {
  let elapsed = 0;
  const store = createMemoryStore();
  const emulator = createTestEmulator({ store, elapsed: () => elapsed, ...options });
  await emulator.dis.createStream({ stream_name: "orders", partition_count: 1, data_duration: 24 });
  return {
    emulator,
    /** Time passes, and the clock shows it. */
    pass(milliseconds: number) {
      elapsed += milliseconds;
      emulator.clock.advance(milliseconds);
    },
    /** The numbers that the store holds, whatever has expired. */
    held: async () => {
      const { stream_id } = await emulator.dis.showStream({ stream_name: "orders" });
      return store.query((state) => state.range(`${stream_id}/0`));
    },
  };
}

const put = ({ dis }: TestEmulator, ...texts: string[]) =>
  dis.sendRecords({
    stream_name: "orders",
    records: texts.map((text) => ({ data: Buffer.from(text).toString("base64"), partition_id: "0" })),
  });

async function read({ dis }: TestEmulator): Promise<string[]> {
  const place = { "stream-name": "orders", "partition-id": "0", "cursor-type": "TRIM_HORIZON" } as const;
  const { partition_cursor } = await dis.showCursor(place);
  const { records } = await dis.consumeRecords({ "partition-cursor": partition_cursor });
  return records.map(({ data }) => Buffer.from(data, "base64").toString());
}

describe("a clock that is set back", () => {
  test("stops no producer", async () => {
    const { emulator } = await begin({ limits: realLimits });
    const full = Array.from({ length: 1000 }, () => "x");
    expect(await put(emulator, ...full)).toMatchObject({ failed_record_count: 0 });
    emulator.clock.advance(-hour);
    expect(await put(emulator, ...full)).toMatchObject({ failed_record_count: 1000 });
    emulator.clock.advance(1000);
    expect(await put(emulator, ...full)).toMatchObject({ failed_record_count: 0 });
  });

  test("stops no scaling", async () => {
    const { emulator } = await begin({ limits: { ...realLimits, scaling: { perHour: 1, pause: hour } } });
    await emulator.dis.updatePartitionCount({ stream_name: "orders", target_partition_count: 2 });
    emulator.clock.advance(-3 * day);
    await emulator.dis.updatePartitionCount({ stream_name: "orders", target_partition_count: 3 });
    await expect(
      emulator.dis.updatePartitionCount({ stream_name: "orders", target_partition_count: 4 }),
    ).rejects.toMatchObject({ code: "DIS.4200" });
  });

  test("brings nothing back that had expired when the retention was changed", async () => {
    const { emulator } = await begin();
    await put(emulator, "old");
    emulator.clock.advance(day + 1);
    await emulator.dis.updateStream({ stream_name: "orders", data_duration: 72 });
    emulator.clock.advance(-day);
    await put(emulator, "new");
    expect(await read(emulator)).toEqual(["new"]);
  });
});

describe("a clock that runs ahead for a while", () => {
  test("hides what it says is old, and loses nothing, whoever looks and puts meanwhile", async () => {
    const { emulator, held } = await begin();
    await put(emulator, "one", "two");
    emulator.clock.advance(30 * day);
    expect(await read(emulator)).toEqual([]);
    await put(emulator, "ahead");
    expect(await read(emulator)).toEqual(["ahead"]);
    emulator.clock.advance(-30 * day);
    await put(emulator, "three");
    expect(await read(emulator)).toEqual(["one", "two", "ahead", "three"]);
    expect(await held()).toEqual({ oldest: 0, next: 4 });
  });

  test("keeps nothing longer, neither what came meanwhile nor what came behind it", async () => {
    const { emulator, pass } = await begin();
    await put(emulator, "one");
    emulator.clock.advance(300 * day);
    await put(emulator, "ahead");
    emulator.clock.advance(-300 * day);
    await put(emulator, "two");
    pass(day);
    expect(await read(emulator)).toEqual(["one", "ahead", "two"]);
    pass(1);
    expect(await read(emulator)).toEqual([]);
  });

  test("finds records by the time at which they can have come", async () => {
    const { emulator } = await begin();
    const then = emulator.clock.now();
    await put(emulator, "one");
    emulator.clock.advance(5 * hour);
    await put(emulator, "ahead");
    emulator.clock.advance(-4 * hour);
    await put(emulator, "two");
    const place = { "stream-name": "orders", "partition-id": "0", "cursor-type": "AT_TIMESTAMP" } as const;
    const { partition_cursor } = await emulator.dis.showCursor({ ...place, timestamp: then + 1 });
    const { records } = await emulator.dis.consumeRecords({ "partition-cursor": partition_cursor });
    expect(records.map(({ sequence_number }) => sequence_number)).toEqual(["1", "2"]);
  });
});

test("what has expired for certain is let go by the next upload", async () => {
  const { emulator, pass, held } = await begin();
  await put(emulator, "one");
  pass(1);
  await put(emulator, "two");
  pass(day);
  expect(await read(emulator)).toEqual(["two"]);
  expect(await held()).toEqual({ oldest: 0, next: 2 });
  await put(emulator, "three");
  expect(await held()).toEqual({ oldest: 1, next: 3 });
});
