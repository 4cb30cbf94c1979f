// The calls that hold the emulator against the model: how they are drawn, and what either answers to them.
import fc from "fast-check";
import type { DisClient } from "../../../src/client/index.ts";
import { decodeCursor, encodeCursor } from "../../../src/emulator/domain/cursor.ts";
import type { Model, Outcome } from "./model.ts";

/** How many different things calls are about: the fewer, the more often they meet. */
export interface Range {
  streams: string[];
  apps: string[];
  /** The highest number of a partition, and of a record. */
  partition: number;
  record: number;
}

export const wide: Range = { streams: ["a", "b"], apps: ["x", "y"], partition: 3, record: 8 };
export const narrow: Range = { streams: ["a"], apps: ["x"], partition: 1, record: 2 };

const hours = fc.constantFrom(24, 48, 72);

/** What the arguments of calls are drawn from. */
export function argumentsOf({ streams, apps, partition, record: highest }: Range) {
  const number = fc.nat(partition);
  const record = fc.record({
    to: fc.oneof<[fc.Arbitrary<number | string>, fc.Arbitrary<number | string>]>(
      number,
      fc.constantFrom("k1", "k2", "k3"),
    ),
    data: fc.base64String({ maxLength: 12 }),
  });
  return {
    stream: fc.constantFrom(...streams),
    app: fc.constantFrom(...apps),
    number,
    sequence: fc.nat(highest),
    records: fc.array(record, { minLength: 1, maxLength: 4 }),
  };
}

/** One request each, and how often they are drawn beside each other. */
export function callsOf(range: Range) {
  const { stream, app, number, sequence, records } = argumentsOf(range);
  return [
    {
      weight: 2,
      arbitrary: fc.record({
        call: fc.constant("createStream" as const),
        stream,
        count: fc.integer({ min: 1, max: 3 }),
        hours,
      }),
    },
    { weight: 1, arbitrary: fc.record({ call: fc.constant("deleteStream" as const), stream }) },
    { weight: 1, arbitrary: fc.record({ call: fc.constant("listStreams" as const) }) },
    { weight: 2, arbitrary: fc.record({ call: fc.constant("show" as const), stream }) },
    {
      weight: 3,
      arbitrary: fc.record({
        call: fc.constant("scale" as const),
        stream,
        target: fc.integer({ min: 1, max: range.partition + 1 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ call: fc.constant("retain" as const), stream, hours }) },
    { weight: 6, arbitrary: fc.record({ call: fc.constant("put" as const), stream, records }) },
    {
      weight: 2,
      arbitrary: fc.record({
        call: fc.constant("cursor" as const),
        stream,
        number,
        from: fc.oneof(fc.constantFrom("oldest" as const, "latest" as const), sequence),
      }),
    },
    { weight: 3, arbitrary: fc.record({ call: fc.constant("readAt" as const), stream, number, next: sequence }) },
    { weight: 2, arbitrary: fc.record({ call: fc.constantFrom("createApp" as const, "deleteApp" as const), app }) },
    {
      weight: 3,
      arbitrary: fc.record({ call: fc.constant("commit" as const), app, stream, number, sequence }),
    },
    { weight: 2, arbitrary: fc.record({ call: fc.constant("checkpoint" as const), app, stream, number }) },
  ];
}

export type Call = ReturnType<typeof callsOf>[number]["arbitrary"] extends fc.Arbitrary<infer Drawn> ? Drawn : never;

export function onModel(model: Model, one: Call): Outcome {
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
    case "retain":
      return model.retain(one.stream, one.hours);
    case "put":
      return model.put(one.stream, one.records);
    case "cursor":
      return model.cursor(one.stream, one.number, one.from);
    case "readAt":
      return model.readAt(one.stream, one.number, one.next);
    case "createApp":
      return model.createApp(one.app);
    case "deleteApp":
      return model.deleteApp(one.app);
    case "commit":
      return model.commit(one.app, one.stream, one.number, one.sequence);
    case "checkpoint":
      return model.checkpoint(one.app, one.stream, one.number);
  }
}

/** Makes a call. What is no refusal is thrown. */
export async function onEmulator(dis: DisClient, now: number, one: Call): Promise<Outcome> {
  const app = "app" in one ? { app_name: one.app } : { app_name: "" };
  const stream = "stream" in one ? { stream_name: one.stream } : { stream_name: "" };
  const partition = { partition_id: "number" in one ? String(one.number) : "" };
  const type = { checkpoint_type: "LAST_READ" as const };
  switch (one.call) {
    case "createStream":
      return outcome(dis.createStream({ ...stream, partition_count: one.count, data_duration: one.hours }));
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
    case "retain":
      return outcome(dis.updateStream({ ...stream, data_duration: one.hours }));
    case "put":
      return outcome(put(dis, one.stream, one.records), placesOf);
    case "cursor":
      return outcome(
        dis.showCursor(placeOf(one.stream, one.number, one.from)),
        ({ partition_cursor }: { partition_cursor: string }) => decodeCursor(partition_cursor)?.next,
      );
    case "readAt": {
      const cursor = encodeCursor({ stream: one.stream, partition: String(one.number), next: one.next, made: now });
      return outcome(dis.consumeRecords({ "partition-cursor": cursor }), dataOf);
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
  }
}

/** What `map` makes of an answer, or the code of a refusal. */
export async function outcome(
  answer: Promise<unknown>,
  map: (answer: never) => unknown = () => undefined,
): Promise<Outcome> {
  try {
    return { ok: map((await answer) as never) };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined) throw error;
    return { code };
  }
}

export function put(dis: DisClient, stream_name: string, records: readonly { to: number | string; data: string }[]) {
  return dis.sendRecords({
    stream_name,
    records: records.map(({ to, data }) => ({
      data,
      ...(typeof to === "number" ? { partition_id: String(to) } : { partition_key: to }),
    })),
  });
}

/** Where each record is, or why it is not there. */
export function placesOf({ records }: Awaited<ReturnType<DisClient["sendRecords"]>>): (string | undefined)[] {
  return records.map(({ partition_id, sequence_number, error_code }) =>
    partition_id === undefined ? (error_code ?? undefined) : `${Number(partition_id.slice(8))}/${sequence_number}`,
  );
}

/** The arguments of a cursor. */
export function placeOf(stream: string, number: number, from: "oldest" | "latest" | number) {
  return {
    "stream-name": stream,
    "partition-id": String(number),
    ...(typeof from === "number"
      ? { "starting-sequence-number": String(from) }
      : { "cursor-type": from === "oldest" ? ("TRIM_HORIZON" as const) : ("LATEST" as const) }),
  };
}

export function dataOf({ records }: { records: { data: string }[] }): string[] {
  return records.map(({ data }) => data);
}
