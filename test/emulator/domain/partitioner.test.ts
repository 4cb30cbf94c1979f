// Where records go. The vectors were computed from the rule of Huawei's Java client.
import { describe, expect, test } from "vitest";
import { hashOf, Partitioner } from "../../../src/emulator/domain/partitioner.ts";

const active = (count: number) => Array.from({ length: count }, (_, number) => number);

test.each([
  ["0", 5750288053043553775n, [1, 1, 3]],
  ["1", 4956847150856741762n, [1, 1, 2]],
  ["newapp", 6874508631438725730n, [1, 2, 3]],
  ["user-1", 6257593711501015798n, [1, 2, 3]],
  ["分区键", 3584173471135110222n, [0, 1, 1]],
  ["key", 4354430579665871434n, [0, 1, undefined]],
  ["partition-key-0", 5341651527205671699n, [1, undefined, undefined]],
])("the key %s has the hash %d and its place among 2, 3 and 5 partitions", (key, hash, places) => {
  expect(hashOf(key)).toBe(hash);
  const partitioner = new Partitioner(() => 0);
  for (const [index, count] of [2, 3, 5].entries()) {
    const place = places[index];
    if (place !== undefined) expect(partitioner.partitionOf({ partition_key: key }, active(count))).toBe(place);
    // Once more, from memory.
    if (place !== undefined) expect(partitioner.partitionOf({ partition_key: key }, active(count))).toBe(place);
  }
});

describe("a record goes", () => {
  const partitioner = new Partitioner(() => 0.6);
  const max = "9223372036854775807";

  test.each([
    [{ partition_id: "shardId-0000000002", explicit_hash_key: "0", partition_key: "0" }, 2],
    [{ partition_id: "2" }, 2],
    [{ partition_id: "7" }, 7],
    [{ partition_id: "", explicit_hash_key: max }, 2],
    [{ explicit_hash_key: "0", partition_key: "0" }, 0],
    [{ explicit_hash_key: "9223372036854775808", partition_key: "分区键" }, 1],
    [{ explicit_hash_key: "", partition_key: "newapp" }, 2],
    [{}, 1],
    [{ partition_key: "" }, 1],
  ])("%j to %s of three", (record, number) => {
    expect(partitioner.partitionOf(record, active(3))).toBe(number);
  });

  test("among the active partitions only, whatever their numbers", () => {
    expect(partitioner.partitionOf({ explicit_hash_key: max }, [0, 4])).toBe(4);
  });

  test("nowhere with an id that is none", () => {
    expect(partitioner.partitionOf({ partition_id: "first" }, active(3))).toBeUndefined();
  });
});
