// The producer: when requests leave, what waits for what, and what is said at the end.
import { describe, expect, test } from "vitest";
import { writeThroughput } from "../../generated/dis/limits.ts";
import { createCore } from "../../src/client/create-core.ts";
import { createProducer } from "../../src/client/producer.ts";
import type { ProducerOptions } from "../../src/client/producer-options.ts";
import { createFakeClock, settled } from "./fake-clock.ts";
import { createFakeDis, type FakeDis, type FakeEntry, type Fault } from "./fake-dis.ts";

function begin(
  { partitions = 1, ...options }: Partial<ProducerOptions> & { partitions?: number } = {},
  faults: Fault[] = [],
  auto = true,
) {
  const clock = createFakeClock({ auto });
  const dis = createFakeDis({ clock, partitions });
  dis.faults.push(...faults);
  const { endpoint, projectId, fetch } = dis;
  const core = createCore({ endpoint, projectId, fetch, credentials: { token: "any" }, clock, random: () => 1 });
  const producer = createProducer(core, { stream: "orders", ...options });
  const requests = () => dis.requests.map(({ body }) => (body.records as FakeEntry[]).map(({ data }) => atob(data)));
  const start = clock.now();
  return { producer, clock, dis, requests, elapsed: () => clock.now() - start };
}

/** "a1" is record 1 of the key "a". */
const keyed = (text: string) => ({ data: text, partition_key: text.slice(0, 1) });
const refuse = (keys: string, code?: string): Fault => ({
  kind: "refuse",
  records: (_, { partition_key }) => keys.includes(partition_key ?? "-"),
  ...(code ? { code } : {}),
});
const slow: Fault = { kind: "slow", milliseconds: 1000 };

describe("a batch leaves", () => {
  test("when the first of its records has lingered", async () => {
    const { producer, requests, clock } = begin({ linger: 20 }, [], false);
    for (const text of ["a1", "b1"]) await producer.send(keyed(text));
    await clock.advance(19);
    expect(requests()).toEqual([]);
    await clock.advance(1);
    expect(requests()).toEqual([["a1", "b1"]]);
  });

  test("when it is full, by count or by bytes", async () => {
    const byCount = begin({ maxRecords: 2, linger: 1000 }, [], false);
    for (const text of ["a1", "b1", "c1"]) await byCount.producer.send(keyed(text));
    await settled();
    expect(byCount.requests()).toEqual([["a1", "b1"]]);

    const byBytes = begin({ maxBytes: 5, linger: 1000 }, [], false);
    for (const text of ["a1", "b1", "c1"]) await byBytes.producer.send(keyed(text));
    await settled();
    expect(byBytes.requests()).toEqual([["a1", "b1"]]);
  });

  test("not for the bytes of those that have left before", async () => {
    const { producer, requests, clock } = begin({ maxRecords: 2, maxBytes: 5, linger: 1000 }, [], false);
    for (const text of ["a1", "b1", "c1"]) await producer.send(keyed(text));
    await settled();
    expect(requests()).toEqual([["a1", "b1"]]);
    await clock.advance(1000);
    expect(requests()).toEqual([["a1", "b1"], ["c1"]]);
  });

  test("at a flush, which waits for what was accepted before", async () => {
    const { producer, requests } = begin({ linger: 1000 }, [slow], false);
    await producer.send(keyed("a1"));
    let flushed = false;
    void producer.flush().then(() => {
      flushed = true;
    });
    await settled();
    expect(requests()).toEqual([["a1"]]);
    expect(flushed).toBe(false);
  });

  test("while others are under way, up to the concurrency", async () => {
    const { producer, dis, elapsed } = begin({ maxRecords: 1, concurrency: 3 }, [slow, slow, slow, slow]);
    for (const text of ["a1", "b1", "c1", "d1"]) await producer.send(keyed(text));
    await producer.flush();
    expect(dis.maxInFlight).toBe(3);
    expect(elapsed()).toBe(2000);
  });
});

test("every record has its own result", async () => {
  const { producer } = begin();
  const sent = [];
  for (const text of ["a1", "b1", "c1"]) sent.push(await producer.send(keyed(text)));
  const results = await Promise.all(sent.map(({ result }) => result));
  expect(results).toEqual(
    ["0", "1", "2"].map((sequence_number) => ({ partition_id: "shardId-0000000000", sequence_number })),
  );
  expect(producer.stats).toEqual({ buffered: 0, pending: 0, stored: 3, failed: 0, requests: 1, repeated: 0 });
});

describe("memory", () => {
  test("send waits for room, in turn, and does not wait to linger meanwhile", async () => {
    const { producer, requests, clock } = begin({ maxBuffered: 1100, linger: 60_000 }, [slow, slow], false);
    const accepted: string[] = [];
    for (const text of ["a1", "b1", "c1", "d1"]) {
      void producer.send(keyed(text)).then(() => accepted.push(text));
    }
    await settled();
    expect(accepted).toEqual(["a1", "b1"]);
    expect(producer.stats.buffered).toBeLessThanOrEqual(1100);
    expect(requests()).toEqual([["a1", "b1"]]);
    await clock.advance(1000);
    expect(accepted).toEqual(["a1", "b1", "c1", "d1"]);
  });

  test("who waits for room does not cut a batch short while a request under way will make some", async () => {
    // Three records have room.
    const { producer, requests, clock } = begin({ maxRecords: 2, maxBuffered: 1700, linger: 60_000 }, [slow], false);
    for (const text of ["a1", "b1", "c1", "d1"]) void producer.send(keyed(text));
    await settled();
    expect(producer.stats.pending).toBe(3);
    expect(requests()).toEqual([["a1", "b1"]]);
    await clock.advance(1000);
    expect(requests()).toEqual([
      ["a1", "b1"],
      ["c1", "d1"],
    ]);
  });

  test.each([
    ["as many as were asked for", { maxPending: 3 }, 3],
    ["as fill two requests more than are under way", {}, 8],
  ])("small records have room for %s", async (_, options, room) => {
    const { producer, clock } = begin({ maxRecords: 2, concurrency: 2, ...options }, [slow, slow], false);
    const accepted: number[] = [];
    for (let n = 0; n < 10; n++) void producer.send({ data: String(n) }).then(() => accepted.push(n));
    await settled();
    expect(accepted).toHaveLength(room);
    expect(producer.stats.pending).toBe(room);
    await clock.advance(3000);
    expect(accepted).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("a record larger than the bound is held alone", async () => {
    const { producer } = begin({ maxBuffered: 100 });
    const { result } = await producer.send({ data: "x".repeat(500) });
    expect(await result).toMatchObject({ sequence_number: "0" });
  });

  test("what is sent is what was given, whatever the caller does to its buffer afterwards", async () => {
    const { producer, requests } = begin();
    const buffer = Uint8Array.of(65);
    await producer.send({ data: buffer });
    buffer[0] = 66;
    await producer.flush();
    expect(requests()).toEqual([["A"]]);
  });
});

describe("text", () => {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const sent = (dis: FakeDis) => dis.requests.map(({ body }) => (body.records as FakeEntry[]).map(({ data }) => data));

  test.each([
    ["ASCII", ["a", "", "~\0\x7f"]],
    ["Latin-1 among ASCII", ["a", "é", "b", "\x80", "\xff"]],
    ["wider characters among ASCII", ["a", "分区键", "b", "€", "😀"]],
    ["halves of a character", ["\ud83d", "\ude00", "a"]],
  ])("is UTF-8: %s", async (_, texts) => {
    const { producer, dis } = begin();
    for (const data of texts) await producer.send({ data });
    await producer.send({ data: { text: texts } });
    await producer.flush();
    expect(sent(dis)).toEqual([[...texts.map(base64), base64(JSON.stringify({ text: texts }))]]);
  });

  test("of many records stays in its order, whatever is among it", async () => {
    const { producer, dis } = begin({ maxRecords: 400 });
    const texts = Array.from({ length: 1000 }, (_, n) =>
      `${n}${n % 150 === 77 ? "é" : ""}`.padEnd(n % 11 ? 9 : 2000, "."),
    );
    for (const data of texts) await producer.send({ data });
    await producer.flush();
    expect(sent(dis).map(({ length }) => length)).toEqual([400, 400, 200]);
    expect(sent(dis).flat()).toEqual(texts.map(base64));
  });

  test("counts as many bytes as its UTF-8 has", async () => {
    const { producer, dis } = begin({ maxBytes: 7 });
    for (const data of ["分", "é", "bc", "é", "é", "é", "é"]) await producer.send({ data });
    await producer.flush();
    expect(sent(dis).map(({ length }) => length)).toEqual([3, 3, 1]);

    const paced = begin({ pace: { records: 10, bytes: 1000 }, linger: 0 }, [], false);
    await paced.producer.send(keyed("a"));
    await paced.clock.advance(0);
    for (const _ of [1, 2, 3]) await paced.producer.send({ partition_key: "a", data: "é".repeat(250) });
    await paced.clock.advance(499);
    expect(sent(paced.dis).slice(1).flat()).toHaveLength(2);
  });

  test("counts no less memory than its base64 takes", async () => {
    for (const data of ["分".repeat(1000), "分".repeat(2000), { text: "é".repeat(500) }]) {
      const { producer } = begin({ linger: 60_000 }, [], false);
      await producer.send({ data });
      const text = typeof data === "string" ? data : JSON.stringify(data);
      expect(producer.stats.buffered).toBeGreaterThanOrEqual(base64(text).length + 512);
    }
  });

  test("of an object is that of its send", async () => {
    const { producer, dis } = begin();
    const order = { id: 1 };
    await producer.send({ data: order });
    order.id = 2;
    await producer.flush();
    expect(sent(dis)).toEqual([[base64('{"id":1}')]]);
  });

  test("is base64 in what is left, also when none of it was sent", async () => {
    const { producer } = begin({ maxRecords: 1, concurrency: 1 }, [{ kind: "hang" }]);
    for (const data of ["a", "é"]) await producer.send({ data });
    const { unsent } = await producer.close({ timeout: 500 });
    expect(unsent).toEqual([{ base64: "YQ==" }, { base64: "w6k=" }]);
  });
});

test("a flush does not wait for what is sent after it", async () => {
  const { producer, clock } = begin({ linger: 0 }, [{ kind: "none" }, { kind: "hang" }], false);
  await producer.send(keyed("a1"));
  let flushed = false;
  const flushing = producer.flush().then(() => {
    flushed = true;
  });
  await producer.send(keyed("a2"));
  await clock.advance(1);
  expect(flushed).toBe(true);
  await flushing;
  expect(producer.stats).toMatchObject({ stored: 1, pending: 1 });
});

test("a flush does not take what is sent after it for what was sent before", async () => {
  const faults: Fault[] = [slow, { kind: "slow", milliseconds: 1 }];
  const { producer, clock } = begin({ maxRecords: 1 }, faults, false);
  await producer.send(keyed("a1"));
  let flushed = false;
  void producer.flush().then(() => {
    flushed = true;
  });
  await producer.send(keyed("b1"));
  await clock.advance(999);
  expect(producer.stats).toMatchObject({ stored: 1, pending: 1 });
  expect(flushed).toBe(false);
  await clock.advance(1);
  expect(flushed).toBe(true);
});

test("a flush waits for every request, and for what was refused", async () => {
  const faults: Fault[] = [refuse("a"), { kind: "slow", milliseconds: 50 }, { kind: "slow", milliseconds: 20 }];
  const { producer } = begin({ maxRecords: 2 }, faults);
  for (const text of ["a1", "b1", "c1", "d1", "e1"]) await producer.send(keyed(text));
  await producer.flush();
  expect(producer.stats).toMatchObject({ stored: 5, pending: 0, repeated: 1 });
});

describe("a refused key", () => {
  test("pauses, longer each time, while the others go on", async () => {
    const { producer, requests, clock } = begin({ linger: 0 }, [refuse("a"), { kind: "none" }, refuse("a")], false);
    for (const text of ["a1", "b1"]) await producer.send(keyed(text));
    await clock.advance(0);
    for (const text of ["a2", "b2"]) await producer.send(keyed(text));
    await clock.advance(99);
    expect(requests()).toEqual([["a1", "b1"], ["b2"]]);
    await clock.advance(1);
    expect(requests().slice(2)).toEqual([["a1", "a2"]]);
    await clock.advance(199);
    expect(requests().slice(3)).toEqual([]);
    await clock.advance(1);
    expect(requests().slice(3)).toEqual([["a1", "a2"]]);
    expect(producer.stats).toMatchObject({ stored: 4, repeated: 3 });
  });

  test("is given up when nothing of it goes through within the budget, with all that waits behind it", async () => {
    const always = Array.from({ length: 200 }, () => refuse("a"));
    const { producer, elapsed, requests } = begin({ order: "key", retry: { budget: 10_000, maxDelay: 1000 } }, always);
    const sent = [];
    for (const text of ["a1", "a2", "b1"]) sent.push(await producer.send(keyed(text)));
    const settled = await Promise.allSettled(sent.map(({ result }) => result));
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
    expect(settled[0]).toMatchObject({ reason: { kind: "throttled", code: "DIS.4303" } });
    expect(elapsed()).toBeGreaterThan(8000);
    expect(elapsed()).toBeLessThanOrEqual(10_005);
    expect(requests().flat()).not.toContain("a2");
  });

  test("has its own budget when it was accepted after the failures began", async () => {
    const options = { order: "key", retry: { budget: 10_000, maxDelay: 1000 } } as const;
    const refusals = Array.from({ length: 13 }, () => refuse("a"));
    const { producer, clock, requests } = begin(options, refusals, false);
    const first = await producer.send(keyed("a1"));
    await clock.advance(5000);
    const second = await producer.send(keyed("a2"));
    const results = Promise.allSettled([first.result, second.result]);
    await clock.advance(6000);
    expect((await results).map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect(requests().at(-1)).toEqual(["a2"]);
  });

  test("is given up after as many attempts as were asked for", async () => {
    const { producer, requests } = begin({ retry: { attempts: 2 } }, [refuse("a"), refuse("a")]);
    const { result } = await producer.send(keyed("a1"));
    await expect(result).rejects.toMatchObject({ code: "DIS.4303" });
    expect(requests()).toEqual([["a1"], ["a1"]]);
    const { result: next } = await producer.send(keyed("a2"));
    expect(await next).toMatchObject({ sequence_number: "0" });
  });

  test("for good fails alone", async () => {
    const { producer, requests } = begin({}, [refuse("a", "DIS.4302")]);
    const sent = [];
    for (const text of ["a1", "b1"]) sent.push((await producer.send(keyed(text))).result);
    expect(await Promise.allSettled(sent)).toMatchObject([
      { status: "rejected", reason: { kind: "not-found", code: "DIS.4302" } },
      { status: "fulfilled" },
    ]);
    expect(requests()).toEqual([["a1", "b1"]]);
    expect(producer.stats).toMatchObject({ stored: 1, failed: 1 });
  });
});

describe("pace", () => {
  const pace = { records: 10, bytes: 1000 };

  test("is what a second allows at once, then the rate, for each partition by itself", async () => {
    const { producer, requests, clock } = begin({ pace, linger: 0, partitions: 4 }, [], false);
    // Only the answer to its first record tells where a key goes.
    for (const text of ["a", "c"]) await producer.send(keyed(text));
    await clock.advance(0);
    for (let n = 1; n <= 12; n++) await producer.send(keyed(`a${n}`));
    await producer.send(keyed("c1"));
    await clock.advance(0);
    const [, burst] = requests();
    expect(burst).toEqual([...Array.from({ length: 10 }, (_, n) => `a${n + 1}`), "c1"]);
    await clock.advance(99);
    expect(requests().slice(2)).toEqual([]);
    await clock.advance(101);
    expect(requests().slice(2)).toEqual([["a11"], ["a12"]]);
  });

  test("counts bytes too", async () => {
    const { producer, requests, clock } = begin({ pace, linger: 0 }, [], false);
    await producer.send(keyed("a"));
    await clock.advance(0);
    for (const n of [1, 2, 3]) await producer.send({ partition_key: "a", data: String(n).repeat(500) });
    await clock.advance(499);
    expect(requests().slice(1).flat()).toHaveLength(2);
    await clock.advance(1);
    expect(requests().slice(1).flat()).toHaveLength(3);
  });

  test("does not hold for records without a key, whose partition nobody knows", async () => {
    const { producer, requests, clock } = begin({ pace, linger: 0 }, [], false);
    await producer.send({ data: "first" });
    await clock.advance(0);
    for (let n = 1; n <= 12; n++) await producer.send({ data: `${n}` });
    await clock.advance(0);
    expect(requests()[1]).toHaveLength(12);
  });

  test("slows a partition down whatever key its records have", async () => {
    const { producer, requests, elapsed } = begin({ pace: "COMMON", maxRecords: 100 });
    for (const text of ["a", "b"]) await producer.send(keyed(text));
    await producer.flush();
    const before = elapsed();
    for (let n = 0; n < 1500; n++) await producer.send(keyed(`${n % 2 ? "a" : "b"}${n}`));
    await producer.flush();
    expect(requests().flat()).toHaveLength(1502);
    expect(elapsed() - before).toBeGreaterThanOrEqual(500);
    expect(elapsed() - before).toBeLessThan(520);
  });

  test("knows what the two types of streams take", () => {
    expect(writeThroughput).toEqual({
      COMMON: { records: 1000, bytes: 1_048_576 },
      ADVANCED: { records: 2000, bytes: 5_242_880 },
    });
  });
});

describe("order by key", () => {
  test("sends a record when the one before it is stored, and the keys side by side", async () => {
    const { producer, requests } = begin({ order: "key" }, [refuse("a")]);
    for (const text of ["a1", "a2", "b1", "b2", "a3"]) await producer.send(keyed(text));
    await producer.flush();
    expect(requests()).toEqual([["a1", "b1"], ["b2"], ["a1"], ["a2"], ["a3"]]);
  });

  test("may trust the service to refuse only the last ones of a key", async () => {
    const tail: Fault = { kind: "refuse", records: (index) => index > 0 };
    const { producer, requests } = begin({ order: "key", maxRecordsPerKey: 3 }, [tail]);
    for (const text of ["a1", "a2", "a3", "a4"]) await producer.send(keyed(text));
    await producer.flush();
    expect(requests()).toEqual([
      ["a1", "a2", "a3"],
      ["a2", "a3", "a4"],
    ]);
  });

  test("is nothing for records without a key", async () => {
    const { producer, requests } = begin({ order: "key" });
    for (const data of ["1", "2", "3"]) await producer.send({ data });
    await producer.flush();
    expect(requests()).toEqual([["1", "2", "3"]]);
  });
});

describe("a request that fails as a whole", () => {
  test.each<Fault>([
    { kind: "reset", effect: "before" },
    { kind: "reset", effect: "after" },
    { kind: "answer", status: 500 },
    { kind: "answer", status: 429 },
    { kind: "answer", status: 400, code: "DIS.4303" },
    { kind: "garble", text: "<html>" },
    { kind: "hang" },
  ])("is sent again: $kind $effect$status", async (fault) => {
    const { producer, requests } = begin({}, [fault]);
    const { result } = await producer.send(keyed("a1"));
    await result;
    expect(requests()).toEqual([["a1"], ["a1"]]);
  });

  test("is not sent again where duplicates are unwanted and it may have taken effect", async () => {
    const { producer, requests } = begin({ retry: { repeatUnsafe: false } }, [{ kind: "reset", effect: "after" }]);
    const { result } = await producer.send(keyed("a1"));
    await expect(result).rejects.toMatchObject({ kind: "network" });
    expect(requests()).toEqual([["a1"]]);
  });

  test("gives all up one budget after they were accepted while nothing goes through", async () => {
    const always = Array.from({ length: 500 }, (): Fault => ({ kind: "reset", effect: "before" }));
    const options = { maxRecords: 1, maxPending: 20, concurrency: 1, retry: { budget: 10_000, maxDelay: 1000 } };
    const { producer, elapsed } = begin(options, always);
    for (let n = 0; n < 20; n++) await producer.send({ data: String(n) });
    await producer.flush();
    expect(producer.stats).toMatchObject({ failed: 20, pending: 0 });
    expect(elapsed()).toBeLessThanOrEqual(11_000);
  });
});

describe("close", () => {
  test("sends the rest, accepts nothing more, and has nothing left", async () => {
    const { producer, requests } = begin({ linger: 60_000 });
    await producer.send(keyed("a1"));
    const closing = producer.close();
    await expect(producer.send(keyed("a2"))).rejects.toMatchObject({
      kind: "bad-argument",
      message: "the producer was closed",
    });
    expect(await closing).toEqual({ unsent: [] });
    expect(requests()).toEqual([["a1"]]);
    expect(producer.close()).toBe(producer.close());
  });

  test("says what is left when its time is over, and settles everything", async () => {
    const { producer, elapsed, dis } = begin({ maxRecords: 1, concurrency: 1, maxBuffered: 1100 }, [
      { kind: "none" },
      { kind: "hang" },
    ]);
    const sent = ["a1", "b1", "c1"].map((text) => producer.send(keyed(text)));
    const results = sent.map((one) => one.then(({ result }) => result).catch((error: Error) => error));
    await settled();
    const { unsent } = await producer.close({ timeout: 500 });
    expect(elapsed()).toBe(500);
    expect(unsent).toEqual([
      { base64: "YjE=", partition_key: "b" },
      { base64: "YzE=", partition_key: "c" },
    ]);
    expect(await Promise.all(results)).toMatchObject([
      { sequence_number: "0" },
      { kind: "aborted" },
      { kind: "aborted" },
    ]);
    expect(producer.stats).toMatchObject({ pending: 0, buffered: 0 });
    expect(dis.inFlight).toBe(0);
  });

  test("turns away those who wait for room", async () => {
    const { producer } = begin({ maxBuffered: 1 }, [slow]);
    const [first, second] = [producer.send(keyed("a1")), producer.send(keyed("a2"))];
    await first;
    const closing = producer.close();
    await expect(second).rejects.toMatchObject({ kind: "bad-argument" });
    expect(await closing).toEqual({ unsent: [] });
  });

  test("leaves no timer behind", async () => {
    const { producer, clock } = begin({ linger: 60_000 }, [refuse("a")], false);
    await producer.send(keyed("a1"));
    const closing = producer.close({ timeout: 10 });
    await clock.advance(10);
    expect(await closing).toMatchObject({ unsent: [{ partition_key: "a" }] });
    await settled();
    expect(clock.sleeping).toBe(0);
  });
});

test("a result that nobody looks at is no unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const { producer } = begin({}, [{ kind: "answer", status: 403 }]);
  await producer.send(keyed("a1"));
  await settled();
  await settled();
  process.off("unhandledRejection", note);
  expect(producer.stats.failed).toBe(1);
  expect(unhandled).toEqual([]);
});

test.each([new Uint8Array(1_048_577), "x".repeat(1_048_577), `${"é".repeat(524_288)}x`])(
  "a record that DIS could not take is refused at once",
  async (data) => {
    const { producer } = begin();
    await expect(producer.send({ data })).rejects.toMatchObject({
      kind: "bad-argument",
      message: "the record holds 1048577 bytes; a record of DIS holds at most 1048576",
    });
    expect(producer.stats.pending).toBe(0);
  },
);
