// Whatever is called in whatever order, some of it at once, with jumps in time: the emulator does what the model does.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryStore, openStore, type Store } from "../../src/emulator/index.ts";
import { Model, type Outcome } from "./model.ts";
import { deleteDirectory, newDirectory } from "./store/stores.ts";
import { createTestEmulator } from "./test-emulator.ts";

const runs = Number(process.env.DIS_MODEL_RUNS ?? 2000);

const stream = fc.constantFrom("a", "b");
const app = fc.constantFrom("x", "y");
const number = fc.nat(3);
const record = fc.record({
  to: fc.oneof<[fc.Arbitrary<number | string>, fc.Arbitrary<number | string>]>(
    number,
    fc.constantFrom("k1", "k2", "k3"),
  ),
  data: fc.base64String({ maxLength: 12 }),
});
const records = fc.array(record, { minLength: 1, maxLength: 4 });
const hour = 3_600_000;

type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;
const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      call: fc.constant("createStream" as const),
      stream,
      count: fc.integer({ min: 1, max: 3 }),
      hours: fc.constantFrom(24, 48),
    }),
  },
  { weight: 1, arbitrary: fc.record({ call: fc.constant("deleteStream" as const), stream }) },
  { weight: 1, arbitrary: fc.record({ call: fc.constant("listStreams" as const) }) },
  { weight: 2, arbitrary: fc.record({ call: fc.constant("show" as const), stream }) },
  {
    weight: 3,
    arbitrary: fc.record({ call: fc.constant("scale" as const), stream, target: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 6, arbitrary: fc.record({ call: fc.constant("put" as const), stream, records }) },
  {
    weight: 5,
    arbitrary: fc.record({
      call: fc.constant("read" as const),
      stream,
      number,
      from: fc.oneof(fc.constantFrom("oldest" as const, "latest" as const), fc.nat(8)),
      before: fc.constantFrom(0, 0, 0, 24 * hour - 100_000),
      after: fc.constantFrom(0, 0, 1000, 300_000, 300_001),
    }),
  },
  {
    // While the cursor lives, the record that it points to expires.
    weight: 2,
    arbitrary: fc.record({
      call: fc.constant("read" as const),
      stream,
      number: fc.nat(1),
      from: fc.constant("oldest" as const),
      before: fc.constant(24 * hour - 100_000),
      after: fc.constant(300_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ call: fc.constantFrom("createApp" as const, "deleteApp" as const), app }) },
  {
    weight: 3,
    arbitrary: fc.record({ call: fc.constant("commit" as const), app, stream, number, sequence: fc.nat(8) }),
  },
  { weight: 2, arbitrary: fc.record({ call: fc.constant("checkpoint" as const), app, stream, number }) },
  {
    weight: 2,
    arbitrary: fc.record({
      call: fc.constant("wait" as const),
      time: fc.constantFrom(1, hour, 24 * hour, 24 * hour + 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      call: fc.constant("putAtOnce" as const),
      stream,
      several: fc.array(records, { minLength: 2, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ call: fc.constant("restart" as const) }) },
);

/** A store that outlives its emulators. */
interface Kept {
  /** For a new sequence: empty. */
  begin: () => Promise<Store>;
  /** After a restart: as it was. */
  reopen: () => Promise<Store>;
  end: () => Promise<void>;
}

const stores: Record<string, () => Promise<Kept>> = {
  memory: async () => {
    // What is only in memory is handed on to the next emulator.
    const keep = () => ({ ...createMemoryStore(), close: async () => {} });
    let store = keep();
    return {
      begin: async () => {
        store = keep();
        return store;
      },
      reopen: async () => store,
      end: async () => {},
    };
  },
  LMDB: async () => {
    const directory = newDirectory();
    const open = () => openStore({ directory, durability: "durable" });
    return {
      begin: async () => {
        const store = await open();
        await store.clear();
        return store;
      },
      reopen: open,
      end: async () => deleteDirectory(directory),
    };
  },
};

test.each(Object.keys(stores))("on the store in %s", { timeout: 300_000 }, async (name) => {
  const kept = await (stores[name] as () => Promise<Kept>)();
  const seen: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 30, size: "max" }), async (steps) => {
      let service = begin(await kept.begin());
      const model = new Model(service.clock.now());
      try {
        for (const one of steps) {
          if (one.call === "restart") {
            await service.close();
            service = begin(await kept.reopen(), model.now);
            continue;
          }
          const expected = onModel(model, one);
          const actual = await onEmulator(service, one);
          service.clock.advance(model.now - service.clock.now());
          expect(actual, JSON.stringify(one)).toEqual(expected);
          const outcome = "code" in expected ? expected.code : one.call;
          seen[outcome] = (seen[outcome] ?? 0) + 1;
        }
      } finally {
        await service.close();
      }
    }),
    { numRuns: runs },
  );
  await kept.end();
  // The sequences really go where it matters; a few of them do not go everywhere.
  if (runs < 1000) return;
  for (const code of ["DIS.4224", "DIS.4225", "DIS.4226", "DIS.4301", "DIS.4302", "DIS.4307", "DIS.4319", "DIS.4332"]) {
    expect(seen[code] ?? 0, code).toBeGreaterThan(0);
  }
});

type Service = ReturnType<typeof begin>;

function begin(store: Store, now?: number) {
  const emulator = createTestEmulator({ store });
  if (now !== undefined) emulator.clock.advance(now - emulator.clock.now());
  return emulator;
}

function onModel(model: Model, one: Exclude<Step, { call: "restart" }>): Outcome {
  switch (one.call) {
    case "createStream":
      return model.createStream(one.stream, one.count, one.hours);
    case "deleteStream":
      return model.deleteStream(one.stream);
    case "listStreams":
      return model.listStreams();
    case "show":
      return model.show(one.stream);
    case "scale":
      return model.scale(one.stream, one.target);
    case "put":
      return model.put(one.stream, one.records);
    case "read":
      model.now += one.before;
      return model.read(one.stream, one.number, one.from, one.after);
    case "createApp":
      return model.createApp(one.app);
    case "deleteApp":
      return model.deleteApp(one.app);
    case "commit":
      return model.commit(one.app, one.stream, one.number, one.sequence);
    case "checkpoint":
      return model.checkpoint(one.app, one.stream, one.number);
    case "wait":
      model.now += one.time;
      return { ok: undefined };
    case "putAtOnce": {
      // The requests are taken in one order or another, but each as a whole; so only the places that were given away count.
      const places = one.several.map((records) => model.put(one.stream, records));
      const refused = places.find((place) => "code" in place);
      return refused ?? { ok: places.flatMap((place) => (place as { ok: string[] }).ok).sort() };
    }
  }
}

async function onEmulator(service: Service, one: Exclude<Step, { call: "restart" }>): Promise<Outcome> {
  const { dis, clock } = service;
  const outcome = async (
    answer: Promise<unknown>,
    map: (answer: never) => unknown = () => undefined,
  ): Promise<Outcome> => {
    try {
      return { ok: map((await answer) as never) };
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === undefined) throw error;
      return { code };
    }
  };
  const app = "app" in one ? { app_name: one.app } : { app_name: "" };
  const stream = "stream" in one ? { stream_name: one.stream } : { stream_name: "" };
  const partition = { partition_id: "number" in one ? String(one.number) : "" };
  const type = { checkpoint_type: "LAST_READ" as const };
  const put = (records: { to: number | string; data: string }[]) =>
    dis.sendRecords({
      ...stream,
      records: records.map(({ to, data }) => ({
        data,
        ...(typeof to === "number" ? { partition_id: String(to) } : { partition_key: to }),
      })),
    });
  const placesOf = ({ records }: Awaited<ReturnType<typeof put>>) =>
    records.map(({ partition_id, sequence_number, error_code }) =>
      partition_id === undefined ? error_code : `${Number(partition_id.slice(8))}/${sequence_number}`,
    );
  switch (one.call) {
    case "createStream":
      return outcome(dis.createStream({ ...stream, partition_count: one.count, data_duration: one.hours as 24 }));
    case "deleteStream":
      return outcome(dis.deleteStream(stream));
    case "listStreams":
      return outcome(dis.listStreams(), ({ stream_names }: { stream_names: string[] }) => stream_names);
    case "show":
      return outcome(dis.showStream(stream), ({ partitions }: Awaited<ReturnType<typeof dis.showStream>>) =>
        partitions.map(({ status, sequence_number_range }) => [status, sequence_number_range]),
      );
    case "scale":
      return outcome(
        dis.updatePartitionCount({ ...stream, target_partition_count: one.target }),
        ({ current_partition_count }: { current_partition_count: number }) => current_partition_count,
      );
    case "put":
      return outcome(put(one.records), placesOf);
    case "putAtOnce": {
      const answers = Promise.all(one.several.map(put));
      return outcome(answers, (all: Awaited<typeof answers>) => all.flatMap(placesOf).sort());
    }
    case "read": {
      const from =
        typeof one.from === "number"
          ? { "starting-sequence-number": String(one.from) }
          : { "cursor-type": one.from === "oldest" ? ("TRIM_HORIZON" as const) : ("LATEST" as const) };
      clock.advance(one.before);
      const reading = async () => {
        const args = { "stream-name": one.stream, "partition-id": String(one.number), ...from };
        const { partition_cursor } = await dis.showCursor(args);
        clock.advance(one.after);
        return dis.consumeRecords({ "partition-cursor": partition_cursor });
      };
      return outcome(reading(), ({ records }: { records: { data: string }[] }) => records.map(({ data }) => data));
    }
    case "createApp":
      return outcome(dis.createApp(app));
    case "deleteApp":
      return outcome(dis.deleteApp(app));
    case "commit":
      return outcome(
        dis.commitCheckpoint({ ...app, ...stream, ...partition, ...type, sequence_number: String(one.sequence) }),
      );
    case "checkpoint":
      return outcome(
        dis.showCheckpoint({ ...app, ...stream, ...partition, ...type }),
        ({ sequence_number }: { sequence_number: string }) => sequence_number,
      );
    case "wait":
      return { ok: undefined };
  }
}
