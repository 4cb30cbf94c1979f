// Whatever a stream and its service go through, and however often the consumer is started anew: nothing that is still there
// is missed, the order in a partition holds, and no checkpoint runs ahead of what was processed.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CommitPolicy } from "../../src/client/committer.ts";
import { createConsumer } from "../../src/client/consumer.ts";
import { createCore } from "../../src/client/create-core.ts";
import { isDisError, OutOfRangeError } from "../../src/client/dis-error.ts";
import { createFakeClock } from "./fake-clock.ts";
import { createFakeDis, createPartition, type FakeOperation, type FakePartition } from "./fake-dis.ts";

const second = 1000;

/** Something that happens to the stream or to its service, so long after what happened before. */
type Step = { after: number } & (
  | { what: "produce"; partition: number; count: number }
  | { what: "expire"; partition: number; share: number }
  | { what: "add" }
  | { what: "delete"; partition: number }
  | { what: "revive"; partition: number }
  | { what: "refuse"; on: FakeOperation; code: string; times: number }
  | { what: "break"; on: FakeOperation; effect: "before" | "after"; times: number }
  | { what: "garble" | "hang"; on: FakeOperation }
  | { what: "empty"; cursor: boolean; times: number }
);

const partition = fc.nat(2);
const on = fc.constantFrom<FakeOperation>(
  "consumeRecords",
  "consumeRecords",
  "showCursor",
  "showStream",
  "commitCheckpoint",
  "showCheckpoint",
  "createApp",
);
const what = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant("produce" as const), partition, count: fc.integer({ min: 1, max: 12 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("expire" as const),
      partition,
      share: fc.constantFrom(0.2, 0.5, 0.8, 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom("add" as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom("delete" as const, "revive" as const), partition }) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.record({
        what: fc.constant("refuse" as const),
        on: fc.constant("consumeRecords" as const),
        code: fc.constantFrom("DIS.4303", "DIS.4225", "DIS.4217", "DIS.4226"),
        times: fc.integer({ min: 1, max: 7 }),
      }),
      fc.record({
        what: fc.constant("refuse" as const),
        on,
        code: fc.constantFrom("DIS.4303", "DIS.4305", "DIS.5250"),
        times: fc.integer({ min: 1, max: 7 }),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("break" as const),
      on,
      effect: fc.constantFrom("before" as const, "after" as const),
      times: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom("garble" as const, "hang" as const), on }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("empty" as const),
      cursor: fc.boolean(),
      times: fc.integer({ min: 1, max: 5 }),
    }),
  },
);
const steps = fc.array(
  fc
    .tuple(fc.constantFrom(0, second, 30 * second, 400 * second), what)
    .map(([after, step]): Step => ({ after, ...step })),
  { minLength: 5, maxLength: 25, size: "max" },
);

/** What the loop does with a batch, in turn: work so long, then go on, throw, leave, or have the consumer aborted. */
const work = fc.record({
  milliseconds: fc.constantFrom(0, 0, 100, 10 * second, 280 * second, 400 * second),
  end: fc.constantFrom("on", "on", "on", "on", "throw", "leave", "abort"),
});

const commit = fc.constantFrom<CommitPolicy>(
  "manual",
  { records: 5 },
  { interval: 3 * second },
  { records: 3, interval: second },
);

const schedule = fc.record({
  steps,
  works: fc.array(work, { minLength: 1, maxLength: 12 }),
  commit,
  onGap: fc.constantFrom("earliest" as const, "throw" as const),
  partitions: fc.integer({ min: 1, max: 3 }),
  fetchLimit: fc.integer({ min: 1, max: 5 }),
  cursorsForever: fc.boolean(),
});

class Failed extends Error {}

test("every retained record is delivered, in order, and commits stay behind", { timeout: 60_000 }, async () => {
  const seen = { restarts: 0, gaps: 0, commits: 0 };
  await fc.assert(
    fc.asyncProperty(schedule, async (drawn) => {
      const { restarts, gaps, commits } = await run(drawn);
      seen.restarts += restarts;
      seen.gaps += gaps;
      seen.commits += commits;
    }),
    { numRuns: 200 },
  );
  // The schedules really go where it hurts.
  expect(seen.restarts).toBeGreaterThan(100);
  expect(seen.gaps).toBeGreaterThan(10);
  expect(seen.commits).toBeGreaterThan(200);
});

async function run(drawn: typeof schedule extends fc.Arbitrary<infer Drawn> ? Drawn : never) {
  const clock = createFakeClock({ auto: true });
  const dis = createFakeDis({ ...drawn, clock });
  /** For each partition, the numbers that were processed. */
  const processed = new Map<string, Set<number>>();
  const processedOf = (id: string) => processed.get(id) ?? new Set<number>();
  const counts = { restarts: 0, gaps: 0, commits: 0 };
  let violation: string | undefined;
  let controller = new AbortController();
  let done = false;

  const violate = (text: string) => {
    violation ??= text;
    controller.abort();
  };
  const byId = (id: string) => dis.partitions.find((one) => one.id === id) as FakePartition;
  const isProcessed = ({ id, records, earliest }: FakePartition, end = records.length) => {
    const numbers = processedOf(id);
    for (let number = earliest; number < end; number++) if (!numbers.has(number)) return false;
    return true;
  };

  const core = createCore({
    endpoint: dis.endpoint,
    projectId: dis.projectId,
    credentials: { token: "token" },
    clock,
    random: () => 0.5,
    fetch: async (input, init) => {
      const answer = dis.fetch(input, init);
      const { operation, body } = dis.requests.at(-1) ?? {};
      if (operation === "commitCheckpoint") {
        counts.commits++;
        const { partition_id, sequence_number } = body as { partition_id: string; sequence_number: string };
        const number = Number(sequence_number);
        if (!processedOf(partition_id).has(number)) violate(`committed ${number} of ${partition_id} unprocessed`);
        if (!isProcessed(byId(partition_id), number)) violate(`committed ${number} of ${partition_id} too early`);
      }
      return answer;
    },
  });

  async function happen(): Promise<void> {
    for (const step of drawn.steps) {
      await clock.sleep(step.after);
      apply(step);
    }
    dis.faults.length = 0;
    const limit = clock.now() + 24 * 3600 * second;
    while (!done && violation === undefined) {
      await clock.sleep(60 * second);
      const readable = dis.partitions.filter(({ status }) => status !== "EXPIRED");
      if (readable.every((one) => isProcessed(one))) done = true;
      else if (clock.now() > limit) violate("the consumer is stuck");
    }
    controller.abort();
  }

  function apply(step: Step): void {
    const partition = "partition" in step ? dis.partitions[step.partition % dis.partitions.length] : undefined;
    if (step.what === "produce" && partition?.status === "ACTIVE") {
      for (let one = 0; one < step.count; one++) {
        const sequence_number = String(partition.records.length);
        partition.records.push({ sequence_number, data: "", timestamp: clock.now() });
      }
    }
    if (step.what === "expire" && partition) {
      partition.earliest += Math.round((partition.records.length - partition.earliest) * step.share);
    }
    if (step.what === "add" && dis.partitions.length < 3) dis.partitions.push(createPartition(dis.partitions.length));
    if (step.what === "delete" && partition && dis.partitions.length > 1) {
      // Deleted twice, its records have expired.
      if (partition.status === "DELETED") partition.earliest = partition.records.length;
      partition.status = partition.status === "ACTIVE" ? "DELETED" : "EXPIRED";
    }
    if (step.what === "revive" && partition) partition.status = "ACTIVE";
    if (step.what === "refuse") {
      const { on, code, times } = step;
      for (let one = 0; one < times; one++) dis.faults.push({ on, kind: "answer", status: 400, code });
    }
    if (step.what === "break") {
      const { on, effect, times } = step;
      for (let one = 0; one < times; one++) dis.faults.push({ on, kind: "reset", effect });
    }
    if (step.what === "garble") dis.faults.push({ on: step.on, kind: "garble", text: "<html>" });
    if (step.what === "hang") dis.faults.push({ on: step.on, kind: "hang" });
    if (step.what === "empty") {
      const { cursor, times } = step;
      for (let one = 0; one < times; one++) dis.faults.push({ on: "consumeRecords", kind: "empty", cursor });
    }
  }

  const happening = happen();
  let turn = 0;
  let { onGap } = drawn as { onGap: "earliest" | "throw" };

  /** One life of the consumer. */
  async function live(): Promise<void> {
    /** What has to come next in each partition. */
    const expected = new Map<string, number>();
    for (const { id } of dis.partitions)
      expected.set(id, Number(dis.checkpoints.get(`app/${id}`)?.sequence_number ?? -1) + 1);
    const consumer = createConsumer(core, {
      stream: "orders",
      app: "app",
      commit: drawn.commit,
      onGap,
      poll: { min: second, max: 20 * second },
      signal: controller.signal,
    });
    for await (const { partition_id, records, commit } of consumer) {
      const { earliest } = byId(partition_id);
      for (const { sequence_number } of records) {
        const number = Number(sequence_number);
        const next = expected.get(partition_id) ?? 0;
        if (number < next) violate(`${partition_id} went back from ${next} to ${number}`);
        if (number > next && number > earliest) violate(`${partition_id} passed over ${next} to ${number}`);
        if (number > next) counts.gaps++;
        expected.set(partition_id, number + 1);
      }
      const { milliseconds, end } = drawn.works[turn++ % drawn.works.length] ?? { milliseconds: 0, end: "on" };
      await clock.sleep(milliseconds);
      // In the end the loop is let go on, so that it can come to an end.
      const ended = turn < 100 ? end : "on";
      if (ended === "throw") throw new Failed();
      processed.set(
        partition_id,
        new Set([...processedOf(partition_id), ...records.map((one) => Number(one.sequence_number))]),
      );
      if (drawn.commit === "manual") await commit();
      if (ended === "leave") return;
      if (ended === "abort") controller.abort();
    }
  }

  while (!done && violation === undefined) {
    controller = new AbortController();
    try {
      await live();
    } catch (error) {
      if (error instanceof OutOfRangeError && error.operationId === "showCursor") {
        if (Number(error.requested) >= Number(error.earliest)) violate(`no gap at ${error.requested}`);
        if (onGap !== "throw") violate("threw in spite of the policy");
        // Whoever reads the error decides to go on.
        onGap = "earliest";
      } else if (!(error instanceof Failed || isDisError(error))) throw error;
      else if (isDisError(error, "bad-argument", "aborted")) throw error;
      else if (isDisError(error, "not-found") && error.operationId !== "commitCheckpoint") throw error;
    }
    counts.restarts++;
    await clock.sleep(second);
  }
  await happening;
  expect(violation).toBeUndefined();
  return counts;
}
