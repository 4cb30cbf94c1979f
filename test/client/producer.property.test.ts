// Whatever goes wrong on the way, putRecords and the producer lose nothing, say what became of what, and come to an end.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordToPut, StoredRecord } from "../../src/client/batch.ts";
import { createCore } from "../../src/client/create-core.ts";
import { isDisError } from "../../src/client/dis-error.ts";
import { createProducer } from "../../src/client/producer.ts";
import { PartialFailureError, putRecords } from "../../src/client/put-records.ts";
import { decodeData } from "../../src/client/record-data.ts";
import { createFakeClock } from "./fake-clock.ts";
import { createFakeDis, type FakeDis, type Fault } from "./fake-dis.ts";

const runs = { numRuns: 300 };

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ kind: "none" }),
  fc
    .record({
      every: fc.integer({ min: 1, max: 4 }),
      from: fc.integer({ min: 0, max: 3 }),
      code: fc.constantFrom("DIS.4303", "DIS.4303", "DIS.5250", "DIS.4302"),
    })
    .map(
      ({ every, from, code }): Fault => ({
        kind: "refuse",
        code,
        records: (index) => index >= from && index % every === 0,
      }),
    ),
  fc.constantFrom<Fault>(
    { kind: "answer", status: 400, code: "DIS.4303" },
    { kind: "answer", status: 429, headers: { "retry-after": "3" } },
    { kind: "answer", status: 500 },
    { kind: "answer", status: 503, code: "DIS.5000" },
    { kind: "answer", status: 400, code: "DIS.4300" },
    { kind: "reset", effect: "before" },
    { kind: "reset", effect: "after" },
    { kind: "garble", text: "<html>gateway</html>" },
    { kind: "garble", text: '{"failed_record_count":0,"records":[]}' },
    { kind: "garble", text: "" },
    { kind: "slow", milliseconds: 70 },
    { kind: "slow", milliseconds: 40_000 },
    { kind: "hang" },
  ),
);

const record = fc.record({
  key: fc.constantFrom("", "a", "b", "c", "d"),
  size: fc.constantFrom(0, 10, 200, 1000),
});

const world = fc.record({
  faults: fc.array(fault, { maxLength: 14 }),
  partitions: fc.integer({ min: 1, max: 3 }),
  records: fc.array(record, { maxLength: 40 }),
  maxRecords: fc.integer({ min: 1, max: 10 }),
  maxBytes: fc.constantFrom(100, 2000, 1_000_000),
  repeatUnsafe: fc.boolean(),
  attempts: fc.constantFrom(1, 3, 8),
  /** When it is aborted or closed, in milliseconds. */
  end: fc.option(fc.integer({ min: 0, max: 2000 }), { nil: undefined }),
  luck: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function begin({ faults, partitions, luck, records }: World) {
  const clock = createFakeClock({ auto: true });
  const dis = createFakeDis({ partitions, clock });
  dis.faults.push(...faults);
  const { endpoint, projectId, fetch } = dis;
  const random = () => luck.next().value;
  const core = createCore({ endpoint, projectId, fetch, credentials: { token: "any" }, clock, random });
  const given = records.map(
    ({ key, size }, n): RecordToPut => ({
      data: { n, fill: "x".repeat(size) },
      ...(key ? { partition_key: key } : {}),
    }),
  );
  return { clock, dis, core, given };
}

/** The number of the record that is stored at a place. */
function numberAt(dis: FakeDis, { partition_id, sequence_number }: StoredRecord): number | undefined {
  const partition = dis.partitions.find(({ id }) => id === partition_id);
  const found = partition?.records[Number(sequence_number)];
  return found && decodeData(found.data).json<{ n: number }>().n;
}

/** The numbers of the records of each partition, as stored. */
function numbersStored(dis: FakeDis): number[][] {
  return dis.partitions.map(({ records }) => records.map(({ data }) => decodeData(data).json<{ n: number }>().n));
}

describe("putRecords", () => {
  test("stores every record or reports it unsent, and its results are in order", async () => {
    await fc.assert(
      fc.asyncProperty(world, async (world) => {
        const { clock, dis, core, given } = begin(world);
        const { end, maxRecords, maxBytes, attempts, repeatUnsafe } = world;
        const controller = new AbortController();
        if (end !== undefined) void clock.sleep(end).then(() => controller.abort());
        const { signal } = controller;
        const retry = { attempts, repeatUnsafe };
        const outcome = await putRecords(core, "orders", given, { signal, maxRecords, maxBytes, retry }).catch(
          (error: unknown) => error,
        );
        const failed = outcome instanceof PartialFailureError;
        const results = failed ? outcome.results : (outcome as StoredRecord[]);
        expect(results).toHaveLength(given.length);
        const unsent = results.flatMap((result, n) => {
          if ("error" in result) return isDisError(result.error) ? [given[n]] : [];
          expect(numberAt(dis, result)).toBe(n);
          return [];
        });
        expect(failed ? outcome.unsent : []).toEqual(unsent);
        expect(unsent.length > 0).toBe(failed);
      }),
      runs,
    );
  });
});

describe("the producer", () => {
  const options = fc.record({
    order: fc.constantFrom<"key" | "none">("key", "none"),
    concurrency: fc.integer({ min: 1, max: 4 }),
    maxBuffered: fc.constantFrom(1, 1500, 1_000_000),
    maxPending: fc.constantFrom(1, 3, 1000),
    linger: fc.constantFrom(0, 5),
    pace: fc.constantFrom(undefined, { records: 5, bytes: 1000 }),
    flushes: fc.boolean(),
    /** Several callers at once, or one that waits. */
    waits: fc.boolean(),
  });

  test("stores every record or reports it, keeps the order of keys, and stays within its memory", async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        options,
        async (world, { order, concurrency, maxBuffered, maxPending, linger, pace, flushes, waits }) => {
          const { clock, dis, core, given } = begin(world);
          const { end, maxRecords, maxBytes, attempts, repeatUnsafe } = world;
          const producer = createProducer(core, {
            stream: "orders",
            maxRecords,
            maxBytes,
            order,
            concurrency,
            maxBuffered,
            maxPending,
            linger,
            ...(pace ? { pace } : {}),
            retry: { attempts, repeatUnsafe },
          });
          const closed = end === undefined ? undefined : clock.sleep(end).then(() => producer.close({ timeout: end }));
          const outcomes: Promise<StoredRecord | Error>[] = [];
          for (const record of given) {
            const sent = producer.send(record);
            outcomes.push(sent.then(({ result }) => result).catch((error: Error) => error));
            if (waits) await sent.catch(() => undefined);
            const { buffered, pending } = producer.stats;
            expect(buffered <= maxBuffered || pending === 1).toBe(true);
            expect(pending).toBeLessThanOrEqual(maxPending);
          }
          if (flushes) {
            await producer.flush();
            // Those who wait for room have not been accepted.
            if (waits) expect(producer.stats).toMatchObject({ pending: 0, buffered: 0 });
          }
          await (closed ?? (flushes ? undefined : producer.close()));
          const results = await Promise.all(outcomes);
          expect(producer.stats).toMatchObject({ pending: 0, buffered: 0 });
          expect(dis.maxInFlight).toBeLessThanOrEqual(concurrency);
          for (const [n, result] of results.entries()) {
            if (result instanceof Error) expect(isDisError(result)).toBe(true);
            else expect(numberAt(dis, result)).toBe(n);
          }
          const { unsent = [] } = (await closed) ?? {};
          const left = unsent.map(({ base64 = "" }) => decodeData(base64).json<{ n: number }>().n);
          expect(left.every((n) => results[n] instanceof Error)).toBe(true);
          expect(left).toEqual([...left].sort((a, b) => a - b));
          if (order === "none") return;
          for (const numbers of numbersStored(dis)) {
            for (const key of ["a", "b", "c", "d"]) {
              const firsts = [...new Set(numbers)].filter((n) => given[n]?.partition_key === key);
              expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
            }
          }
        },
      ),
      runs,
    );
  });
});
