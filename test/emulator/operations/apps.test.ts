// Apps and their checkpoints.
import { describe, expect, test } from "vitest";
import { relaxedLimits } from "../../../src/emulator/domain/limits.ts";
import { openStore } from "../../../src/emulator/index.ts";
import { deleteDirectory, newDirectory } from "../store/stores.ts";
import { createTestEmulator } from "../test-emulator.ts";

const stream = { stream_name: "orders" };
const checkpoint = { ...stream, app_name: "app", checkpoint_type: "LAST_READ" as const };

async function begin(partition_count = 2, options: Parameters<typeof createTestEmulator>[0] = {}) {
  const emulator = createTestEmulator(options);
  await emulator.dis.createStream({ ...stream, partition_count });
  await emulator.dis.createApp({ app_name: "app" });
  const records = ["0", "0", "0", "1"].map((partition_id) => ({ data: "AAAA", partition_id }));
  await emulator.dis.sendRecords({ ...stream, records });
  return emulator;
}

describe("apps", () => {
  test("are all made when many are asked for at once, up to the quota", async () => {
    const directory = newDirectory();
    try {
      const store = await openStore({ directory, durability: "durable" });
      const emulator = createTestEmulator({ store });
      const names = Array.from({ length: 110 }, (_, n) => `app-${String(n).padStart(3, "0")}`);
      const made = await Promise.allSettled(names.map((app_name) => emulator.dis.createApp({ app_name })));
      const codes = made.map((one) => (one.status === "fulfilled" ? "made" : one.reason.code));
      expect(codes).toEqual(names.map((_, n) => (n < 100 ? "made" : "DIS.4329")));
      expect((await emulator.dis.listApp({ limit: 1 })).total_number).toBe(100);
      await emulator.close();
    } finally {
      deleteDirectory(directory);
    }
  });

  test("are made, shown, listed by name, and deleted with their checkpoints", async () => {
    const { dis, clock } = await begin();
    await dis.createApp({ app_name: "other" });
    await dis.createApp({ app_name: "App" });
    const described = { app_name: "app", app_id: expect.stringMatching(/^[A-Za-z0-9]{19}$/), create_time: clock.now() };
    expect(await dis.showApp({ app_name: "app" })).toEqual(described);
    await expect(dis.createApp({ app_name: "app" })).rejects.toMatchObject({ code: "DIS.4330" });
    expect(await dis.listApp({ limit: 2 })).toMatchObject({
      total_number: 3,
      apps: [{ app_name: "App" }, described],
      has_more_app: true,
    });
    expect(await dis.listApp({ start_app_name: "app" })).toMatchObject({
      apps: [{ app_name: "other" }],
      has_more_app: false,
    });
    await dis.commitCheckpoint({ ...checkpoint, partition_id: "0", sequence_number: "1" });
    expect(await dis.listApp(stream)).toMatchObject({ total_number: 1, apps: [{ app_name: "app" }] });
    await dis.deleteApp({ app_name: "app" });
    await expect(dis.showApp({ app_name: "app" })).rejects.toMatchObject({ code: "DIS.4332" });
    await expect(dis.deleteApp({ app_name: "app" })).rejects.toMatchObject({ code: "DIS.4332" });
    await dis.createApp({ app_name: "app" });
    expect((await dis.showCheckpoint({ ...checkpoint, partition_id: "0" })).sequence_number).toBe("-1");
  });

  test("with checkpoints stay where the limits say so", async () => {
    const { dis } = await begin(1, { limits: { ...relaxedLimits, deleteAppsWithCheckpoints: false } });
    await dis.commitCheckpoint({ ...checkpoint, partition_id: "0", sequence_number: "1" });
    await expect(dis.deleteApp({ app_name: "app" })).rejects.toMatchObject({ code: "DIS.4331" });
    await dis.deleteCheckpoint(checkpoint);
    await dis.deleteApp({ app_name: "app" });
  });

  test("have a quota", async () => {
    const quotas = { ...relaxedLimits.quotas, app: 2 };
    const { dis } = await begin(1, { limits: { ...relaxedLimits, quotas } });
    await dis.createApp({ app_name: "second" });
    await expect(dis.createApp({ app_name: "third" })).rejects.toMatchObject({ code: "DIS.4329" });
    await dis.deleteApp({ app_name: "second" });
    await dis.createApp({ app_name: "third" });
  });

  test("show how far they have read each partition, a page at a time", async () => {
    const { dis } = await begin(3);
    await dis.commitCheckpoint({ ...checkpoint, partition_id: "0", sequence_number: "1", metadata: "m" });
    const state = { checkpoint_type: "LAST_READ", status: "ACTIVE", earliest_offset: 0 };
    const first = {
      ...state,
      partition_id: "shardId-0000000000",
      sequence_number: "1",
      latest_offset: 3,
      metadata: "m",
    };
    const none = { ...state, sequence_number: "-1" };
    const asked = { ...stream, app_name: "app", checkpoint_type: "LAST_READ" as const };
    expect(await dis.showConsumerState({ ...asked, limit: 2 })).toEqual({
      ...stream,
      app_name: "app",
      has_more: true,
      partition_consuming_states: [first, { ...none, partition_id: "shardId-0000000001", latest_offset: 1 }],
    });
    const after = { ...asked, start_partition_id: "shardId-0000000001" };
    expect(await dis.showConsumerState(after)).toMatchObject({
      has_more: false,
      partition_consuming_states: [{ ...none, partition_id: "shardId-0000000002", latest_offset: 0 }],
    });
  });

  test.each([
    ["shardId-0000000000", [1, 2]],
    ["shardId-0000000002", []],
    ["0", [0, 1, 2]],
    ["1", [1, 2]],
    ["0000000001", [1, 2]],
    ["3", []],
  ])("a page after the long form of an id, or from a bare number on: %s", async (start_partition_id, numbers) => {
    const { dis } = await begin(3);
    const asked = { app_name: "app", stream_name: "orders", checkpoint_type: "LAST_READ" } as const;
    const { partition_consuming_states } = await dis.showConsumerState({ ...asked, start_partition_id });
    expect(partition_consuming_states.map(({ partition_id }) => Number(partition_id.slice(-1)))).toEqual(numbers);
  });
});

describe("checkpoints", () => {
  test("are kept for each partition, in both forms of its id, until they are deleted", async () => {
    const { dis } = await begin();
    const show = (partition_id: string) => dis.showCheckpoint({ ...checkpoint, partition_id });
    expect(await show("0")).toEqual({ sequence_number: "-1", metadata: "" });
    await dis.commitCheckpoint({ ...checkpoint, partition_id: "0", sequence_number: "1", metadata: "meta" });
    await dis.commitCheckpoint({ ...checkpoint, partition_id: "shardId-0000000001", sequence_number: "0" });
    expect(await show("shardId-0000000000")).toEqual({ sequence_number: "1", metadata: "meta" });
    expect(await show("1")).toEqual({ sequence_number: "0", metadata: "" });
    await dis.deleteCheckpoint({ ...checkpoint, partition_id: "1" });
    expect((await show("1")).sequence_number).toBe("-1");
    expect((await show("0")).sequence_number).toBe("1");
    await dis.deleteCheckpoint(checkpoint);
    expect((await show("0")).sequence_number).toBe("-1");
    await dis.deleteCheckpoint(checkpoint);
  });

  test.each([
    ["0", undefined],
    ["3", undefined],
    ["4", "DIS.4224"],
    ["x", "DIS.4216"],
  ])("number %s of a partition with 0 to 3: %s", async (sequence_number, code) => {
    const { dis } = await begin();
    const committing = dis.commitCheckpoint({ ...checkpoint, partition_id: "0", sequence_number });
    if (code) await expect(committing).rejects.toMatchObject({ status: 400, code });
    else await committing;
  });

  test.each([
    [{ app_name: "none" }, "DIS.4332"],
    [{ stream_name: "none" }, "DIS.4301"],
    [{ partition_id: "9" }, "DIS.4302"],
    [{ checkpoint_type: "FIRST" }, "DIS.4200"],
  ])("of %j are refused with %s", async (changed, code) => {
    const { dis } = await begin();
    const asked = { ...checkpoint, partition_id: "0", ...changed } as never;
    await expect(dis.showCheckpoint(asked)).rejects.toMatchObject({ status: 400, code });
    await expect(dis.deleteCheckpoint(asked)).rejects.toMatchObject({ status: 400, code });
    const committing = dis.commitCheckpoint({ ...(asked as object), sequence_number: "0" } as never);
    await expect(committing).rejects.toMatchObject({ status: 400, code });
  });
});
