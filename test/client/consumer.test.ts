// The consumer against a DIS that scales, expires, throttles and breaks off, with time in the hands of the tests.
import { describe, expect, test } from "vitest";
import { createConsumer } from "../../src/client/consumer.ts";
import type { Consumer, ConsumerBatch, ConsumerOptions } from "../../src/client/consumer-options.ts";
import { createCore } from "../../src/client/create-core.ts";
import { createFakeClock, settled } from "./fake-clock.ts";
import {
  createFakeDis,
  createPartition,
  type FakeDisOptions,
  type FakeOperation,
  type FakePartition,
  partitionId,
} from "./fake-dis.ts";

const minute = 60_000;

/** A service, a core that talks to it, and a clock that jumps to the next wake-up whenever everything waits. */
function setUp(options: Partial<FakeDisOptions> & { auto?: boolean } = {}) {
  const clock = createFakeClock({ auto: options.auto ?? true });
  const dis = createFakeDis({ clock, ...options });
  const times: { operation: string; at: number }[] = [];
  const refusals: string[] = [];
  const core = createCore({
    endpoint: dis.endpoint,
    projectId: dis.projectId,
    credentials: { token: "token" },
    clock,
    random: () => 0.5,
    fetch: async (...request) => {
      const answering = dis.fetch(...request);
      const operation = dis.requests.at(-1)?.operation ?? "";
      times.push({ operation, at: clock.now() });
      const answer = await answering;
      if (!answer.ok) refusals.push(operation);
      return answer;
    },
  });
  const consume = (consumer: Partial<ConsumerOptions> = {}) => createConsumer(core, { stream: "orders", ...consumer });
  const partition = (number: number) => dis.partitions[number] as FakePartition;
  return { clock, dis, core, consume, partition, times, refusals };
}

/** Appends records; the data are their numbers. */
function produce(partition: FakePartition, count: number, timestamp = 0): void {
  for (let one = 0; one < count; one++) {
    const sequence_number = String(partition.records.length);
    partition.records.push({ sequence_number, data: btoa(sequence_number), timestamp });
  }
}

const numbers = (batch: ConsumerBatch) => batch.records.map(({ sequence_number }) => Number(sequence_number));

/** Takes batches until there are enough records, then leaves; the last batch does not count as processed. */
async function take(consumer: Consumer, count: number): Promise<Record<string, number[]>> {
  const taken: Record<string, number[]> = {};
  let records = 0;
  if (count === 0) return taken;
  for await (const batch of consumer) {
    taken[batch.partition_id] = [...(taken[batch.partition_id] ?? []), ...numbers(batch)];
    records += batch.records.length;
    if (records >= count) break;
  }
  return taken;
}

const upTo = (end: number, start = 0) => Array.from({ length: end - start }, (_, index) => start + index);
const [p0, p1, p2] = [partitionId(0), partitionId(1), partitionId(2)];

describe("reading", () => {
  test("goes over all partitions in turn, each in its order", async () => {
    const { dis, consume } = setUp({ partitions: 3, fetchLimit: 2 });
    for (const partition of dis.partitions) produce(partition, 6);
    const order: string[] = [];
    for await (const batch of consume()) {
      order.push(batch.partition_id);
      if (order.length === 9) break;
    }
    for (const round of [0, 3, 6]) expect(order.slice(round, round + 3).sort()).toEqual([p0, p1, p2]);
    expect(await take(consume(), 18)).toEqual({ [p0]: upTo(6), [p1]: upTo(6), [p2]: upTo(6) });
  });

  test("holds one read and one waiting batch for each partition, however slow the loop is", async () => {
    const { clock, dis, consume } = setUp({ partitions: 2, fetchLimit: 1 });
    for (const partition of dis.partitions) produce(partition, 50);
    for (let read = 0; read < 3; read++) dis.faults.push({ on: "consumeRecords", kind: "slow", milliseconds: 50 });
    const consumer = consume();
    await consumer.next();
    await clock.sleep(10_000);
    expect(dis.requests.filter(({ operation }) => operation === "consumeRecords")).toHaveLength(3);
    expect(dis.maxInFlight).toBe(2);
    await consumer.return();
  });

  test("pages through the partitions of a wide stream", async () => {
    const { dis, consume } = setUp({ partitions: 1003 });
    produce(dis.partitions[1002] as FakePartition, 1);
    expect(await take(consume(), 1)).toEqual({ [partitionId(1002)]: [0] });
  });

  test("polls an empty partition less and less often, and at once again after a record", async () => {
    const { clock, consume, partition, times } = setUp({ auto: false });
    const consumer = consume({ poll: { min: 100, max: 400 } });
    const first = consumer.next();
    await clock.advance(1500);
    produce(partition(0), 1);
    await clock.advance(400);
    await first;
    const second = consumer.next();
    await clock.advance(300);
    const reads = times.filter(({ operation }) => operation === "consumeRecords").map(({ at }) => at);
    const pauses = reads.slice(1).map((at, index) => at - (reads[index] ?? 0));
    expect(pauses).toEqual([100, 200, 400, 400, 400, 400, 0, 100, 200].slice(0, pauses.length));
    expect(pauses.length).toBeGreaterThan(7);
    await consumer.return();
    expect(await second).toEqual({ done: true, value: undefined });
  });

  test("hands the size of a read on to the service", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 1);
    await take(consume({ maxFetchBytes: 65_536 }), 1);
    const read = dis.requests.find(({ operation }) => operation === "consumeRecords");
    expect(read?.query.get("max_fetch_bytes")).toBe("65536");
  });

  test("waits out flow control that outlasts the retry policy", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 1);
    const throttle = { on: "consumeRecords" as const, kind: "answer" as const, status: 400, code: "DIS.4303" };
    dis.faults.push(...Array.from({ length: 12 }, () => throttle));
    expect(await take(consume(), 1)).toEqual({ [p0]: [0] });
    expect(dis.faults).toEqual([]);
  });

  test("throws when the network stays away, and at the next start goes on", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 1);
    for (let one = 0; one < 5; one++) dis.faults.push({ on: "consumeRecords", kind: "reset", effect: "after" });
    await expect(consume().next()).rejects.toMatchObject({ kind: "network", attempts: 5 });
    expect(await take(consume(), 1)).toEqual({ [p0]: [0] });
  });

  test("throws at once when the stream is not there", async () => {
    const { consume } = setUp();
    await expect(consume({ stream: "other" }).next()).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("the beginning", () => {
  test.each([
    ["the oldest record", { from: "earliest" }, upTo(10, 2)],
    ["the oldest record, without an app", {}, upTo(10, 2)],
    ["a time", { from: { timestamp: 500 } }, upTo(10, 5)],
    ["a date", { from: { timestamp: new Date(500) } }, upTo(10, 5)],
    ["the fallback of a partition without a checkpoint", { app: "b", fallback: { timestamp: 500 } }, upTo(10, 5)],
    ["the oldest record for lack of a checkpoint", { app: "b" }, upTo(10, 2)],
    ["the record after the checkpoint", { app: "a" }, upTo(10, 7)],
    ["the place it is told, whatever the checkpoint", { app: "a", from: "earliest" }, upTo(10, 2)],
  ] as [string, Partial<ConsumerOptions>, number[]][])("is %s", async (_, options, expected) => {
    const { dis, consume, partition } = setUp();
    for (let number = 0; number < 10; number++) produce(partition(0), 1, number * 100);
    partition(0).earliest = 2;
    dis.apps.add("a");
    dis.checkpoints.set(`a/${p0}`, { sequence_number: "6", metadata: "" });
    expect(await take(consume(options), expected.length)).toEqual({ [p0]: expected });
  });

  test("at the latest record is fixed when the partitions are first seen", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 5);
    // The cursor is only obtained at the second attempt, when there are more records.
    dis.faults.push({ on: "showCursor", kind: "answer", status: 503 });
    const consumer = consume({ from: "latest" });
    const first = consumer.next();
    while (dis.faults.length > 0) await settled();
    produce(partition(0), 3);
    expect(numbers((await first).value as ConsumerBatch)[0]).toBe(5);
    await consumer.return();
  });

  test("after the latest record holds for the next start too, though nothing came", async () => {
    const { clock, dis, consume, partition } = setUp();
    produce(partition(0), 5);
    const consumer = consume({ app: "a", fallback: "latest" });
    const first = consumer.next();
    await clock.sleep(10_000);
    await consumer.return();
    await first;
    expect(dis.checkpoints.get(`a/${p0}`)?.sequence_number).toBe("4");
    produce(partition(0), 1);
    expect(await take(consume({ app: "a", fallback: "latest" }), 1)).toEqual({ [p0]: [5] });
  });

  test("at a time before the oldest record is the oldest one while none has expired", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 3, 1000);
    dis.faults.push({ on: "showCursor", kind: "answer", status: 400, code: "DIS.4300" });
    expect(await take(consume({ from: { timestamp: 500 } }), 3)).toEqual({ [p0]: [0, 1, 2] });
  });

  test("at a time before the oldest record is a gap when some have expired", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 3, 1000);
    partition(0).earliest = 1;
    const refuse = () => dis.faults.push({ on: "showCursor", kind: "answer", status: 400, code: "DIS.4300" });
    refuse();
    await expect(consume({ from: { timestamp: 500 } }).next()).rejects.toMatchObject({ code: "DIS.4300" });
    refuse();
    const consumer = consume({ from: { timestamp: 500 }, onGap: "earliest" });
    expect(await take(consumer, 2)).toEqual({ [p0]: [1, 2] });
  });
});

describe("cursors", () => {
  test("are renewed before five minutes are over, at the next record", async () => {
    const { clock, dis, consume, partition, refusals } = setUp({ fetchLimit: 1 });
    produce(partition(0), 6);
    const seen: number[] = [];
    for await (const batch of consume()) {
      seen.push(...numbers(batch));
      await clock.sleep(4.6 * minute);
      if (seen.length === 5) break;
    }
    expect(seen).toEqual(upTo(5));
    expect(refusals).toEqual([]);
    const cursors = dis.requests.filter(({ operation }) => operation === "showCursor").map(({ query }) => query);
    expect(cursors[0]?.get("cursor-type")).toBe("TRIM_HORIZON");
    expect(cursors.slice(1).map((query) => query.get("cursor-type"))).toContain("AT_SEQUENCE_NUMBER");
    expect(cursors.length).toBeGreaterThan(3);
  });

  test.each(["DIS.4225", "DIS.4217", "DIS.4226"])("are replaced after %s without a record lost", async (code) => {
    const { dis, consume, partition } = setUp({ fetchLimit: 2 });
    produce(partition(0), 6);
    const refusal = { on: "consumeRecords" as const, kind: "answer" as const, status: 400, code };
    dis.faults.push({ on: "consumeRecords", kind: "none" }, refusal, refusal);
    expect(await take(consume(), 6)).toEqual({ [p0]: upTo(6) });
    const cursors = dis.requests.filter(({ operation }) => operation === "showCursor").map(({ query }) => query);
    expect(cursors.map((query) => query.get("starting-sequence-number"))).toEqual([null, "2", "2"]);
  });

  test("that are refused again and again end the iteration", async () => {
    const { dis, consume } = setUp();
    const refusal = { on: "consumeRecords" as const, kind: "answer" as const, status: 400, code: "DIS.4217" };
    dis.faults.push(...Array.from({ length: 5 }, () => refusal));
    await expect(consume().next()).rejects.toMatchObject({ code: "DIS.4217" });
    expect(dis.faults).toEqual([]);
  });
});

describe("a gap", () => {
  /** Reads the first batch, lets records expire that were not read, and goes on. */
  async function withGap(onGap?: ConsumerOptions["onGap"]) {
    const { consume, partition } = setUp({ fetchLimit: 2 });
    produce(partition(0), 10);
    const consumer = consume(onGap ? { onGap } : {});
    const seen: number[] = [];
    // The second batch was already read ahead when the records expire.
    for (let batch = 0; batch < 2; batch++) {
      seen.push(...numbers((await consumer.next()).value as ConsumerBatch));
      if (batch === 0) await settled();
      if (batch === 0) partition(0).earliest = 7;
    }
    const rest = consumer.next();
    if (onGap === "latest") {
      await settled();
      produce(partition(0), 1);
    }
    try {
      seen.push(...numbers((await rest).value as ConsumerBatch));
    } finally {
      await consumer.return();
    }
    return seen;
  }

  test("throws unless a policy says otherwise, with the range", async () => {
    const error = { kind: "out-of-range", requested: "4", earliest: "7", latest: "10" };
    await expect(withGap()).rejects.toMatchObject(error);
    await expect(withGap("throw")).rejects.toMatchObject(error);
  });

  test("is jumped to the oldest record", async () => {
    expect(await withGap("earliest")).toEqual([0, 1, 2, 3, 7, 8]);
  });

  test("is jumped to the records to come", async () => {
    expect(await withGap("latest")).toEqual([0, 1, 2, 3, 10]);
  });

  test("between the checkpoint and the oldest record is one, right after the checkpoint is none", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 10);
    dis.apps.add("a");
    dis.checkpoints.set(`a/${p0}`, { sequence_number: "4", metadata: "" });
    partition(0).earliest = 5;
    expect(await take(consume({ app: "a" }), 5)).toEqual({ [p0]: upTo(10, 5) });
    partition(0).earliest = 6;
    await expect(consume({ app: "a" }).next()).rejects.toMatchObject({ requested: "5", earliest: "6" });
    expect(await take(consume({ app: "a", onGap: "earliest" }), 4)).toEqual({ [p0]: upTo(10, 6) });
  });
});

describe("scaling", () => {
  test("adds partitions, which are read from their beginning", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 3);
    const consumer = consume({ from: "latest", discover: minute });
    const first = consumer.next();
    await settled();
    dis.partitions.push(createPartition(1));
    produce(partition(1), 2);
    expect((await first).value).toMatchObject({ partition_id: p1 });
    await consumer.return();
  });

  test("passes over partitions that are being created until they are there", async () => {
    const { clock, dis, consume, partition } = setUp({ partitions: 2 });
    partition(1).status = "CREATING" as "ACTIVE";
    produce(partition(1), 1);
    const consumer = consume({ discover: minute });
    const first = consumer.next();
    await clock.sleep(2 * minute);
    expect(dis.requests.some(({ query }) => query.get("partition-id") === p1)).toBe(false);
    partition(1).status = "ACTIVE";
    expect((await first).value).toMatchObject({ partition_id: p1 });
    await consumer.return();
  });

  test("revives a partition and deletes it again before anybody looks, and its records are read all the same", async () => {
    const { clock, consume, partition } = setUp({ partitions: 2 });
    partition(1).status = "DELETED";
    const consumer = consume({ discover: minute });
    const first = consumer.next();
    await clock.sleep(2.5 * minute);
    produce(partition(1), 1);
    expect((await first).value).toMatchObject({ partition_id: p1 });
    await consumer.return();
  });

  test.each([
    ["gives no cursor after its last record", false],
    ["gives cursors until it has expired", true],
  ])("deletes partitions, which are read to their end and left, where one %s", async (_, cursorsForever) => {
    const { clock, dis, consume, partition } = setUp({ partitions: 2, fetchLimit: 2, cursorsForever });
    produce(partition(1), 5);
    partition(1).status = "DELETED";
    const consumer = consume();
    for (const expected of [[0, 1], [2, 3], [4]]) {
      expect(numbers((await consumer.next()).value as ConsumerBatch)).toEqual(expected);
    }
    const next = consumer.next();
    await clock.sleep(10 * minute);
    const reads = () => dis.requests.filter(({ query }) => readsOf(query) === p1).length;
    const before = reads();
    expect(before).toBeLessThan(5);
    await clock.sleep(10 * minute);
    expect(reads()).toBe(before);

    // Scaled up again, it goes on where it was left.
    produce(partition(1), 1);
    partition(1).status = "ACTIVE";
    expect(numbers((await next).value as ConsumerBatch)).toEqual([5]);
    await consumer.return();
  });

  test("leaves expired partitions alone", async () => {
    const { clock, dis, consume, partition } = setUp({ partitions: 2 });
    partition(0).status = "EXPIRED";
    produce(partition(1), 1);
    expect(await take(consume({ app: "a" }), 1)).toEqual({ [p1]: [0] });
    expect(dis.requests.some(({ query }) => query.get("partition-id") === p0)).toBe(false);

    const consumer = consume();
    await consumer.next();
    const next = consumer.next();
    partition(1).status = "EXPIRED";
    await clock.sleep(10 * minute);
    const reads = dis.requests.length;
    await clock.sleep(10 * minute);
    // Only the partitions are still looked at.
    expect(dis.requests.slice(reads).every(({ operation }) => operation === "showStream")).toBe(true);
    await consumer.return();
    expect((await next).done).toBe(true);
  });

  test("survives a refused look at the partitions, unless the stream is gone", async () => {
    const { clock, dis, consume } = setUp();
    const consumer = consume({ discover: minute });
    const first = consumer.next();
    await clock.sleep(1000);
    for (let one = 0; one < 5; one++) dis.faults.push({ on: "showStream", kind: "answer", status: 500 });
    while (dis.faults.length > 0) await settled();
    await clock.sleep(2 * minute);
    dis.faults.push({ on: "showStream", kind: "answer", status: 400, code: "DIS.4301" });
    await expect(first).rejects.toMatchObject({ code: "DIS.4301" });
  });

  test("of chosen partitions ends the iteration when all have come to their end", async () => {
    const { consume, partition } = setUp({ partitions: 4 });
    for (const number of [1, 2]) produce(partition(number), 3);
    partition(1).status = "DELETED";
    partition(2).status = "DELETED";
    partition(3).status = "EXPIRED";
    const consumer = consume({ partitions: ["1", p2, "3"] });
    expect(await take(consumer, Number.POSITIVE_INFINITY)).toEqual({ [p1]: upTo(3), [p2]: upTo(3) });
  });

  test.each([
    ["no records", true],
    ["neither records nor a cursor", false],
  ])("leaves a deleted partition only at its end, not when an answer has %s", async (_, cursor) => {
    const { dis, consume, partition } = setUp({ partitions: 2 });
    produce(partition(1), 3);
    partition(1).status = "DELETED";
    const empty = { on: "consumeRecords" as const, kind: "empty" as const, cursor };
    dis.faults.push(empty, empty);
    expect(await take(consume({ partitions: ["1"] }), Number.POSITIVE_INFINITY)).toEqual({ [p1]: upTo(3) });
  });

  test("leaves a deleted partition whose position is unknown once none of its records is left", async () => {
    const { clock, consume, partition } = setUp({ partitions: 2, cursorsForever: true });
    produce(partition(1), 3, 1000);
    partition(1).status = "DELETED";
    const consumer = consume({ partitions: ["1"], from: { timestamp: 2000 }, discover: minute });
    let ended = false;
    const next = consumer.next().finally(() => {
      ended = true;
    });
    await clock.sleep(10 * minute);
    expect(ended).toBe(false);
    partition(1).earliest = 3;
    expect((await next).done).toBe(true);
  });

  test("reads a deleted partition until it expires when nobody says what its range is", async () => {
    const { dis, consume, partition } = setUp({ partitions: 2, fetchLimit: 2 });
    produce(partition(1), 5);
    partition(1).status = "DELETED";
    const [zero, one] = [p0, p1].map((partition_id) => ({ partition_id, status: "ACTIVE" }));
    const partitions = [zero, { ...one, status: "DELETED", sequence_number_range: null }];
    const text = JSON.stringify({ partitions, has_more_partitions: false });
    dis.faults.push({ on: "showStream", kind: "garble", text });
    dis.faults.push({ on: "consumeRecords", kind: "none" }, { on: "consumeRecords", kind: "empty", cursor: true });
    const consumer = consume({ partitions: ["1"] });
    for (const expected of [[0, 1], [2, 3], [4]]) {
      expect(numbers((await consumer.next()).value as ConsumerBatch)).toEqual(expected);
    }
    partition(1).status = "EXPIRED";
    expect((await consumer.next()).done).toBe(true);
  });

  test("goes on with an active partition whose answer has no cursor to go on with", async () => {
    const { dis, consume, partition } = setUp();
    dis.faults.push({ on: "consumeRecords", kind: "empty", cursor: false });
    produce(partition(0), 2);
    expect(await take(consume({ partitions: ["0"] }), 2)).toEqual({ [p0]: [0, 1] });
  });

  test("knows no partition that was chosen by mistake", async () => {
    const { consume } = setUp();
    await expect(consume({ partitions: ["7"] }).next()).rejects.toMatchObject({
      kind: "bad-argument",
      message: `stream orders has no partition ${partitionId(7)} to read`,
    });
  });
});

/** The partition of a cursor of the fake service. */
function readsOf(query: URLSearchParams): string | undefined {
  const cursor = query.get("partition-cursor");
  return cursor ? JSON.parse(Buffer.from(cursor, "base64url").toString()).id : undefined;
}

describe("checkpoints", () => {
  const stored = (dis: ReturnType<typeof setUp>["dis"], partition = p0) =>
    dis.checkpoints.get(`a/${partition}`)?.sequence_number;

  test("are the number of the last record, stored by hand", async () => {
    const { dis, consume, partition } = setUp({ fetchLimit: 2 });
    produce(partition(0), 6);
    let batches = 0;
    for await (const batch of consume({ app: "a", commit: "manual" })) {
      if (++batches === 3) break;
      expect(stored(dis)).toBe(batches === 1 ? undefined : "1");
      if (batches === 1) await batch.commit();
    }
    expect(stored(dis)).toBe("1");
    expect(await take(consume({ app: "a", commit: "manual" }), 4)).toEqual({ [p0]: upTo(6, 2) });
  });

  test("do not go back when batches are committed out of order", async () => {
    const { dis, consume, partition } = setUp({ fetchLimit: 2 });
    produce(partition(0), 6);
    const consumer = consume({ app: "a", commit: "manual" });
    const [first, second] = [(await consumer.next()).value, (await consumer.next()).value] as ConsumerBatch[];
    await Promise.all([second?.commit(), first?.commit()]);
    expect(stored(dis)).toBe("3");
    await consumer.return();
  });

  test("are stored by count, once the next batch is asked for", async () => {
    const { dis, consume, partition } = setUp({ fetchLimit: 2 });
    produce(partition(0), 20);
    const seen: (string | undefined)[] = [];
    for await (const _ of consume({ app: "a", commit: { records: 4 } })) {
      seen.push(stored(dis));
      if (seen.length === 6) break;
    }
    expect(seen).toEqual([undefined, undefined, "3", "3", "7", "7"]);
    // The fifth batch was processed, the sixth was left.
    expect(stored(dis)).toBe("9");
  });

  test("are stored by time, also when no further batch comes", async () => {
    const { clock, dis, consume, partition } = setUp();
    produce(partition(0), 3);
    const consumer = consume({ app: "a", commit: { interval: 1000 } });
    await consumer.next();
    await clock.sleep(5000);
    expect(stored(dis)).toBeUndefined();
    const next = consumer.next();
    await clock.sleep(500);
    expect(stored(dis)).toBeUndefined();
    await clock.sleep(1000);
    expect(stored(dis)).toBe("2");
    await consumer.return();
    expect((await next).done).toBe(true);
  });

  test("leave out the batch whose processing threw, and keep those before", async () => {
    const { dis, consume, partition } = setUp({ fetchLimit: 2 });
    produce(partition(0), 6);
    const run = async () => {
      for await (const batch of consume({ app: "a" })) if (numbers(batch).includes(2)) throw new Error("no");
    };
    await expect(run()).rejects.toThrow("no");
    expect(stored(dis)).toBe("1");
    expect(await take(consume({ app: "a" }), 4)).toEqual({ [p0]: upTo(6, 2) });
  });

  test("keep each partition by itself", async () => {
    const { dis, consume } = setUp({ partitions: 2, fetchLimit: 3 });
    for (const partition of dis.partitions) produce(partition, 9);
    const before = await take(consume({ app: "a" }), 12);
    const committed = [p0, p1].map((id) => Number(stored(dis, id) ?? -1));
    expect(committed[0]).toBeGreaterThan(0);
    const after = await take(consume({ app: "a" }), 18 - committed.reduce((sum, number) => sum + number + 1, 0));
    for (const [index, id] of [p0, p1].entries()) {
      expect(new Set([...(before[id] ?? []), ...(after[id] ?? [])])).toEqual(new Set(upTo(9)));
      expect(after[id]?.[0]).toBe((committed[index] ?? 0) + 1);
    }
  });

  test("make the app when it is not there, once for all partitions", async () => {
    const { dis, consume, partition } = setUp({ partitions: 5 });
    produce(partition(0), 1);
    await take(consume({ app: "a" }), 1);
    expect(dis.apps).toEqual(new Set(["a"]));
    expect(dis.requests.filter(({ operation }) => operation === "createApp")).toHaveLength(1);
  });

  test("make the app though the answer gets lost, or somebody else is faster", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 1);
    dis.faults.push({ on: "createApp", kind: "reset", effect: "after" });
    expect(await take(consume({ app: "a" }), 1)).toEqual({ [p0]: [0] });
    expect(dis.requests.filter(({ operation }) => operation === "createApp")).toHaveLength(2);
  });

  test("do not make the app when told not to", async () => {
    const { dis, consume } = setUp();
    await expect(consume({ app: "a", createApp: false }).next()).rejects.toMatchObject({ code: "DIS.4332" });
    expect(dis.apps.size).toBe(0);
  });

  test("that fail for a passing reason are stored the next time", async () => {
    const { clock, dis, consume, partition } = setUp();
    produce(partition(0), 3);
    const consumer = consume({ app: "a", commit: { interval: 1000 } });
    await consumer.next();
    for (let one = 0; one < 5; one++) dis.faults.push({ on: "commitCheckpoint", kind: "reset", effect: "before" });
    const next = consumer.next();
    await clock.sleep(10_000);
    expect(dis.faults).toEqual([]);
    expect(stored(dis)).toBe("2");
    await consumer.return();
    await next;
  });

  test("that are refused for good end the iteration", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 3);
    const consumer = consume({ app: "a", commit: { interval: 1000 } });
    await consumer.next();
    for (let one = 0; one < 2; one++) dis.faults.push({ on: "commitCheckpoint", kind: "answer", status: 403 });
    await expect(consumer.next()).rejects.toMatchObject({ kind: "auth" });
  });

  test("that are on their way at the end are waited for", async () => {
    const { clock, dis, consume, partition } = setUp();
    produce(partition(0), 3);
    const consumer = consume({ app: "a", commit: { interval: 1000 } });
    await consumer.next();
    dis.faults.push({ on: "commitCheckpoint", kind: "slow", milliseconds: 10_000 });
    const next = consumer.next();
    await clock.sleep(2000);
    expect(dis.faults).toEqual([]);
    const before = clock.now();
    await consumer.return();
    expect(clock.now() - before).toBeGreaterThan(8000);
    expect((await next).done).toBe(true);
  });

  test("that fail at the end are reported", async () => {
    const { dis, consume, partition } = setUp({ fetchLimit: 1 });
    produce(partition(0), 3);
    const consumer = consume({ app: "a" });
    await consumer.next();
    await consumer.next();
    dis.faults.push({ on: "commitCheckpoint", kind: "answer", status: 403 });
    await expect(consumer.return()).rejects.toMatchObject({ kind: "auth" });
  });

  test("of records that have expired meanwhile are dropped, but not by hand", async () => {
    const { dis, consume, partition } = setUp({ fetchLimit: 5 });
    produce(partition(0), 15);
    const consumer = consume({ app: "a", commit: { records: 1 }, onGap: "earliest" });
    const { value: first } = await consumer.next();
    await settled();
    partition(0).earliest = 8;
    await expect((first as ConsumerBatch).commit()).rejects.toMatchObject({ kind: "out-of-range" });
    expect(numbers((await consumer.next()).value as ConsumerBatch)).toEqual(upTo(10, 5));
    expect(stored(dis)).toBeUndefined();
    await consumer.next();
    expect(stored(dis)).toBe("9");
    await consumer.return();
  });

  test("need an app", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 1);
    expect(() => consume({ from: "checkpoint" })).toThrow("a consumer needs an app");
    expect(() => consume({ commit: "manual" })).toThrow("a consumer needs an app");
    const consumer = consume();
    const { value } = await consumer.next();
    await expect((value as ConsumerBatch).commit()).rejects.toMatchObject({ kind: "bad-argument" });
    await consumer.return();
    expect(dis.checkpoints.size).toBe(0);
  });
});

describe("an answer of another form than the documented one", () => {
  const partitionList = (...partitions: unknown[]) => JSON.stringify({ partitions, has_more_partitions: false });

  test.each<[FakeOperation, string, string]>([
    ["showStream", "{}", "no list in partitions"],
    ["showStream", partitionList(null), "something in partitions that has no partition_id"],
    ["showStream", partitionList({ status: "ACTIVE" }), "something in partitions that has no partition_id"],
    ["showStream", partitionList({ partition_id: 0, status: "ACTIVE" }), "a partition without id or status"],
    ["showStream", partitionList({ partition_id: p0 }), "a partition without id or status"],
    ["showCheckpoint", "{}", "no sequence number"],
    ["showCheckpoint", '{"sequence_number":"newstram"}', "no sequence number"],
    ["showCheckpoint", '{"sequence_number":1.5}', "no sequence number"],
    ["showCheckpoint", '{"sequence_number":{"toString":1}}', "no sequence number"],
    ["showCheckpoint", '{"sequence_number":"-2"}', "no sequence number"],
    ["showCursor", "{}", "no cursor"],
    ["showCursor", '{"partition_cursor":7}', "no cursor"],
    ["consumeRecords", "{}", "no list of records"],
    ["consumeRecords", '{"records":{"length":1}}', "no list of records"],
    ["consumeRecords", '{"records":[null]}', "a record without sequence number or data"],
    ["consumeRecords", '{"records":[{"data":"YQ=="}]}', "a record without sequence number or data"],
    [
      "consumeRecords",
      '{"records":[{"sequence_number":"first","data":"YQ=="}]}',
      "a record without sequence number or data",
    ],
    ["consumeRecords", '{"records":[{"sequence_number":"7"}]}', "a record without sequence number or data"],
    ["consumeRecords", '{"records":[],"next_partition_cursor":7}', "a next_partition_cursor that is no text"],
    ["consumeRecords", "<html>Log in", "a body that is no JSON: Log in"],
  ])("ends the iteration, and nothing is lost: %s %s", async (on, text, what) => {
    const { dis, consume, partition } = setUp({ fetchLimit: 2 });
    produce(partition(0), 4);
    dis.faults.push({ on, kind: "garble", text });
    await expect(consume({ app: "a" }).next()).rejects.toMatchObject({
      name: "DisError",
      kind: "bad-answer",
      operationId: on,
      message: `${on} was answered with 200 and ${what}`,
    });
    expect(await take(consume({ app: "a" }), 4)).toEqual({ [p0]: upTo(4) });
  });

  test("is none where a checkpoint is a number", async () => {
    const { dis, consume, partition } = setUp();
    produce(partition(0), 4);
    dis.faults.push({ on: "showCheckpoint", kind: "garble", text: '{"sequence_number":1}' });
    expect(await take(consume({ app: "a" }), 2)).toEqual({ [p0]: [2, 3] });
  });
});

describe("stopping", () => {
  test("by the signal ends without an error, with what was processed committed", async () => {
    const { dis, consume, partition } = setUp({ fetchLimit: 2 });
    produce(partition(0), 6);
    const controller = new AbortController();
    const seen: number[] = [];
    for await (const batch of consume({ app: "a", signal: controller.signal })) {
      seen.push(...numbers(batch));
      if (seen.length === 4) controller.abort();
    }
    expect(seen).toEqual(upTo(4));
    expect(dis.checkpoints.get(`a/${p0}`)?.sequence_number).toBe("3");
  });

  test("by a signal that was aborted before sends nothing", async () => {
    const { dis, consume } = setUp();
    expect((await consume({ app: "a", signal: AbortSignal.abort() }).next()).done).toBe(true);
    expect(dis.requests).toEqual([]);
  });

  test.each(["signal", "return"])("by %s lets no read and no wait go on", async (how) => {
    const { clock, dis, consume } = setUp({ partitions: 2, auto: false });
    dis.faults.push({ on: "consumeRecords", kind: "hang" });
    const controller = new AbortController();
    const consumer = consume({ signal: controller.signal });
    const next = consumer.next();
    await settled();
    expect(dis.inFlight).toBe(1);
    if (how === "signal") controller.abort();
    else expect((await consumer.return()).done).toBe(true);
    expect(await next).toEqual({ done: true, value: undefined });
    await settled();
    expect(dis.inFlight).toBe(0);
    expect(clock.sleeping).toBe(0);
    const { length } = dis.requests;
    await clock.advance(10 * minute);
    expect(dis.requests).toHaveLength(length);
    expect((await consumer.next()).done).toBe(true);
  });

  test("before the first batch does nothing", async () => {
    const { dis, consume } = setUp();
    const consumer = consume({ app: "a" });
    expect(await consumer.return()).toEqual({ done: true, value: undefined });
    expect((await consumer.next()).done).toBe(true);
    expect(dis.requests).toEqual([]);
  });
});

describe("lag", () => {
  test("is what each partition holds after the delivered records", async () => {
    const { dis, consume, partition } = setUp({ partitions: 4, fetchLimit: 4 });
    produce(partition(0), 10);
    produce(partition(1), 5);
    partition(1).earliest = 2;
    produce(partition(2), 5);
    partition(3).status = "EXPIRED";
    dis.apps.add("a");
    dis.checkpoints.set(`a/${p2}`, { sequence_number: "4", metadata: "" });
    const consumer = consume({ app: "a" });
    expect(await consumer.lag()).toEqual({ [p0]: 10, [p1]: 3, [p2]: 5 });
    for (let batch = 0; batch < 2; batch++) {
      const { value } = await consumer.next();
      expect(await (value as ConsumerBatch).lag()).toBe((value as ConsumerBatch).partition_id === p0 ? 6 : 0);
    }
    expect(await consumer.lag()).toEqual({ [p0]: 6, [p1]: 0, [p2]: 0 });
    await consumer.return();
    expect(await consumer.lag()).toMatchObject({ [p0]: 6 });
  });

  test("concerns the chosen partitions only", async () => {
    const { consume } = setUp({ partitions: 3 });
    expect(await consume({ partitions: ["1"] }).lag()).toEqual({ [p1]: 0 });
  });
});

test("numbers above 2^53 are kept to the unit", async () => {
  const big = 9_007_199_254_740_993n;
  const asked: string[] = [];
  const core = createCore({
    endpoint: "http://dis.test",
    projectId: "p",
    credentials: { token: "token" },
    clock: createFakeClock({ auto: true }),
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      const url = new URL(String(input));
      if (url.pathname.endsWith("/cursors")) {
        asked.push(url.searchParams.get("starting-sequence-number") ?? "");
        return Response.json({ partition_cursor: "cursor" });
      }
      if (url.pathname.endsWith("/checkpoints")) {
        return Response.json({ sequence_number: String(big), metadata: "" });
      }
      if (url.pathname.endsWith("/records")) {
        const records = asked.length === 1 ? [{ sequence_number: String(big + 1n), data: "" }] : [];
        return asked.length === 1 && records.length > 0
          ? Response.json({ records, next_partition_cursor: null })
          : Response.json({ records, next_partition_cursor: "cursor" });
      }
      const sequence_number_range = `[0 : ${big + 12n}]`;
      return Response.json({
        partitions: [{ partition_id: p0, status: "ACTIVE", sequence_number_range }],
        has_more_partitions: false,
      });
    },
  });
  const consumer = createConsumer(core, { stream: "orders", app: "a", commit: "manual" });
  const { value } = await consumer.next();
  expect(asked).toEqual([String(big + 1n)]);
  expect(await (value as ConsumerBatch).lag()).toBe(10);
  await consumer.return();
});
