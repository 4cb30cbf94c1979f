// Streams over their whole life: made, listed, shown, scaled, changed and deleted.
import { describe, expect, test } from "vitest";
import { relaxedLimits } from "../../../src/emulator/domain/limits.ts";
import { createTestEmulator } from "../test-emulator.ts";

const hour = 3_600_000;

describe("createStream", () => {
  test("makes a stream that runs at once, with all that was asked for", async () => {
    const { dis, clock } = createTestEmulator();
    const asked = {
      stream_type: "ADVANCED" as const,
      data_type: "JSON" as const,
      data_schema: '{"type":"record","name":"r","fields":[]}',
      csv_properties: { delimiter: "," },
      compression_format: "gzip" as const,
      tags: [{ key: "team", value: "data" }],
      sys_tags: [{ key: "_sys_enterprise_project_id" as const, value: "0".repeat(36) }],
      auto_scale_enabled: true,
      auto_scale_min_partition_count: 1,
      auto_scale_max_partition_count: 4,
    };
    await dis.createStream({ stream_name: "orders", partition_count: 2, data_duration: 48, ...asked });
    expect(await dis.showStream({ stream_name: "orders" })).toEqual({
      ...asked,
      stream_name: "orders",
      stream_id: expect.stringMatching(/^[A-Za-z0-9]{19}$/),
      create_time: clock.now(),
      last_modified_time: clock.now(),
      retention_period: 48,
      status: "RUNNING",
      writable_partition_count: 2,
      readable_partition_count: 2,
      has_more_partitions: false,
      partitions: [
        {
          partition_id: "shardId-0000000000",
          status: "ACTIVE",
          hash_range: "[0 : 4611686018427387902]",
          sequence_number_range: "[0 : 0]",
        },
        {
          partition_id: "shardId-0000000001",
          status: "ACTIVE",
          hash_range: "[4611686018427387903 : 9223372036854775807]",
          sequence_number_range: "[0 : 0]",
        },
      ],
    });
  });

  test.each([
    ["a name that is taken", { stream_name: "taken" }, "DIS.4307", "The stream already exists."],
    ["no partition", { partition_count: 0 }, "DIS.4200", "Invalid request. [Invalid partition_count 0.]"],
    ["a name with a blank", { stream_name: "a b" }, "DIS.4200", "Invalid request. [Invalid stream_name a b.]"],
    ["more partitions than the quota", { partition_count: 50 }, "DIS.4308", "Insufficient quota."],
    ["a schema that is none", { data_type: "JSON", data_schema: "{" }, "DIS.4360", "Invalid data schema."],
    ["a schema for bytes", { data_schema: '"string"' }, "DIS.4360", "Invalid data schema."],
    [
      "bounds of auto scaling that cross",
      { auto_scale_enabled: true, auto_scale_min_partition_count: 3, auto_scale_max_partition_count: 2 },
      "DIS.4200",
      "Invalid request. [Invalid auto_scale_min_partition_count 3.]",
    ],
    [
      "eleven tags",
      { tags: Array.from({ length: 11 }, (_, n) => ({ key: `k${n}` })) },
      "DIS.4601",
      "The number of resource tags has reached the maximum.",
    ],
    [
      "a tag twice",
      { tags: [{ key: "k" }, { key: "k" }] },
      "DIS.4200",
      "Invalid request. [Invalid tags, the key k comes twice.]",
    ],
  ])("refuses %s", async (_, args, code, message) => {
    const { dis } = createTestEmulator();
    await dis.createStream({ stream_name: "taken", partition_count: 1 });
    const attempt = dis.createStream({ stream_name: "other", partition_count: 1, ...args } as never);
    await expect(attempt).rejects.toMatchObject({ status: 400, code, message: expect.stringContaining(message) });
    expect((await dis.listStreams()).stream_names).toEqual(["taken"]);
  });

  test("keeps the quota when many call at once, each type by itself", async () => {
    const limits = { ...relaxedLimits, quotas: { common_partition: 5, advanced_partition: 1, app: 2 } };
    const { dis } = createTestEmulator({ limits });
    const attempts = Array.from({ length: 10 }, (_, n) =>
      dis.createStream({ stream_name: `s${n}`, partition_count: 2 }).then(
        () => "made",
        (error) => error.code,
      ),
    );
    expect((await Promise.all(attempts)).toSorted()).toEqual([...Array(8).fill("DIS.4308"), "made", "made"]);
    await dis.createStream({ stream_name: "advanced", partition_count: 1, stream_type: "ADVANCED" });
    await dis.deleteStream({ stream_name: (await dis.listStreams()).stream_names[1] as string });
    await dis.createStream({ stream_name: "again", partition_count: 3 });
    await expect(dis.createStream({ stream_name: "more", partition_count: 1 })).rejects.toMatchObject({
      code: "DIS.4308",
    });
  });
});

describe("listStreams", () => {
  test("goes through all in the byte order of their names, page by page", async () => {
    const { dis } = createTestEmulator();
    const names = ["dis_b", "dis-a", "Zoo", "dis_a", "a1", "10"];
    for (const stream_name of names) await dis.createStream({ stream_name, partition_count: 1 });
    const sorted = ["10", "Zoo", "a1", "dis-a", "dis_a", "dis_b"];
    expect(await dis.listStreams({ limit: 4 })).toMatchObject({
      total_number: 6,
      stream_names: sorted.slice(0, 4),
      has_more_streams: true,
    });
    const found: (string | undefined)[] = [];
    for await (const { stream_name } of dis.paginate("listStreams", { limit: 2 })) found.push(stream_name);
    expect(found).toEqual(sorted);
    // The start is left out, and need not be there.
    expect(await dis.listStreams({ start_stream_name: "b" })).toMatchObject({
      stream_names: ["dis-a", "dis_a", "dis_b"],
      has_more_streams: false,
    });
    expect((await dis.listStreams({ start_stream_name: "dis-a", limit: 1 })).stream_names).toEqual(["dis_a"]);
  });

  test("holds ten by default, and projects apart", async () => {
    const { dis } = createTestEmulator();
    for (let n = 10; n < 22; n++) await dis.createStream({ stream_name: `s${n}`, partition_count: 1 });
    expect((await dis.listStreams()).stream_names).toHaveLength(10);
  });
});

describe("showStream", () => {
  test("pages through the partitions, in both forms of the start", async () => {
    const { dis } = createTestEmulator();
    await dis.createStream({ stream_name: "wide", partition_count: 5 });
    const page = await dis.showStream({ stream_name: "wide", limit_partitions: 2 });
    expect(page.partitions.map(({ partition_id }) => partition_id)).toEqual([
      "shardId-0000000000",
      "shardId-0000000001",
    ]);
    expect(page.has_more_partitions).toBe(true);
    const rest = await dis.showStream({ stream_name: "wide", start_partitionId: "shardId-0000000002" });
    expect(rest.partitions).toHaveLength(2);
    expect(rest.has_more_partitions).toBe(false);
  });

  test("names the stream and the project that it does not find, in the words that clients parse", async () => {
    const { dis } = createTestEmulator();
    await expect(dis.showStream({ stream_name: "nowhere" })).rejects.toMatchObject({
      status: 400,
      code: "DIS.4301",
      message: expect.stringContaining("Stream does not exist. [nowhere][0123456789abcdef0123456789abcdef]"),
    });
  });

  test("finds a stream by its id too", async () => {
    const { dis } = createTestEmulator();
    await dis.createStream({ stream_name: "orders", partition_count: 1 });
    const { stream_id } = await dis.showStream({ stream_name: "orders" });
    expect(await dis.showStream({ stream_name: stream_id })).toMatchObject({ stream_name: "orders" });
  });
});

describe("updatePartitionCount", () => {
  test("scales down and up again, with what becomes of partitions and their records", async () => {
    const { dis, clock } = createTestEmulator();
    await dis.createStream({ stream_name: "orders", partition_count: 2 });
    const put = { partition_id: "1", data: "AAAA" };
    await dis.sendRecords({ stream_name: "orders", records: [put] });
    clock.advance(hour);
    expect(await dis.updatePartitionCount({ stream_name: "orders", target_partition_count: 1 })).toEqual({
      stream_name: "orders",
      current_partition_count: 2,
      target_partition_count: 1,
    });
    const deleted = await dis.showStream({ stream_name: "orders" });
    expect(deleted).toMatchObject({
      writable_partition_count: 1,
      readable_partition_count: 2,
      last_modified_time: clock.now(),
      update_partition_counts: [
        { create_timestamp: clock.now(), src_partition_count: 2, target_partition_count: 1, result_code: 1 },
      ],
    });
    expect(deleted.partitions).toMatchObject([
      { status: "ACTIVE", hash_range: "[0 : 9223372036854775807]" },
      { status: "DELETED", hash_range: "[-1 : -1]", sequence_number_range: "[0 : 1]" },
    ]);
    clock.advance(24 * hour + 1);
    const expired = await dis.showStream({ stream_name: "orders" });
    expect(expired.readable_partition_count).toBe(1);
    expect(expired.partitions[1]).toMatchObject({ status: "EXPIRED", sequence_number_range: null });
    await dis.updatePartitionCount({ stream_name: "orders", target_partition_count: 2 });
    const revived = await dis.showStream({ stream_name: "orders" });
    expect(revived.partitions[1]).toMatchObject({ status: "ACTIVE", sequence_number_range: "[1 : 1]" });
    const { records } = await dis.sendRecords({ stream_name: "orders", records: [put] });
    expect(records).toEqual([{ partition_id: "shardId-0000000001", sequence_number: "1" }]);
    expect((await dis.listPartitionCountUpdates({ stream_name: "orders" })).update_partition_counts).toHaveLength(2);
  });

  test("takes the present count as a success that changes nothing", async () => {
    const { dis } = createTestEmulator();
    await dis.createStream({ stream_name: "orders", partition_count: 2 });
    await dis.updatePartitionCount({ stream_name: "orders", target_partition_count: 2 });
    expect(await dis.listPartitionCountUpdates({ stream_name: "orders" })).toEqual({ update_partition_counts: [] });
  });

  test("keeps to the quota and to the limits of scaling", async () => {
    const { dis, clock } = createTestEmulator({ limits: { ...relaxedLimits, scaling: { perHour: 2 } } });
    await dis.createStream({ stream_name: "orders", partition_count: 2 });
    const scale = (target: number) =>
      dis.updatePartitionCount({ stream_name: "orders", target_partition_count: target });
    await expect(scale(51)).rejects.toMatchObject({ code: "DIS.4308" });
    await scale(50);
    await scale(1);
    await expect(scale(2)).rejects.toMatchObject({
      code: "DIS.4200",
      message: expect.stringContaining("[The stream was scaled 2 times within an hour.]"),
    });
    clock.advance(hour);
    await scale(2);
  });
});

describe("updateStream and updateStreamAutoScale", () => {
  test("change what they name and leave the rest", async () => {
    const { dis } = createTestEmulator();
    await dis.createStream({ stream_name: "orders", partition_count: 1 });
    await dis.updateStream({ stream_name: "orders", data_duration: 72 });
    await dis.updateStream({ stream_name: "orders", data_type: "JSON", data_schema: '"string"' });
    expect(await dis.showStream({ stream_name: "orders" })).toMatchObject({
      retention_period: 72,
      data_type: "JSON",
      data_schema: '"string"',
      auto_scale_enabled: false,
    });
    const bounds = { auto_scale_min_partition_count: 2, auto_scale_max_partition_count: 5 };
    await dis.updateStreamAutoScale({ stream_name: "orders", auto_scale_enabled: true, ...bounds });
    expect(await dis.showStream({ stream_name: "orders" })).toMatchObject({ auto_scale_enabled: true, ...bounds });
    await dis.updateStreamAutoScale({ stream_name: "orders", update_type: "DATA_TYPE", data_type: "CSV" });
    expect(await dis.showStream({ stream_name: "orders" })).toMatchObject({ data_type: "CSV", ...bounds });
    await dis.updateStreamAutoScale({ stream_name: "orders" });
    expect(await dis.showStream({ stream_name: "orders" })).toMatchObject({
      auto_scale_enabled: false,
      auto_scale_min_partition_count: 0,
      auto_scale_max_partition_count: 0,
    });
  });
});

describe("deleteStream", () => {
  test("takes records and checkpoints along; the name can be used anew", async () => {
    const { dis } = createTestEmulator();
    const partition = { stream_name: "orders", partition_id: "0" };
    const checkpoint = { ...partition, app_name: "app", checkpoint_type: "LAST_READ" as const };
    await dis.createApp({ app_name: "app" });
    for (const data of ["AAAA", "BBBB"]) {
      await dis.createStream({ stream_name: "orders", partition_count: 1 });
      const { records } = await dis.sendRecords({ stream_name: "orders", records: [{ data }] });
      expect(records[0]?.sequence_number).toBe("0");
      expect((await dis.showCheckpoint(checkpoint)).sequence_number).toBe("-1");
      await dis.commitCheckpoint({ ...checkpoint, sequence_number: "0" });
      expect(await dis.showApp({ app_name: "app" })).toMatchObject({ commit_checkpoint_stream_names: ["orders"] });
      await dis.deleteStream({ stream_name: "orders" });
      expect(await dis.showApp({ app_name: "app" })).not.toHaveProperty("commit_checkpoint_stream_names");
      await expect(dis.deleteStream({ stream_name: "orders" })).rejects.toMatchObject({ code: "DIS.4301" });
    }
    expect(await dis.listStreams()).toMatchObject({ total_number: 0, stream_names: [] });
  });
});
