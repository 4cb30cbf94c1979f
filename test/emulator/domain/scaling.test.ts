// Which partitions come and go when a stream is scaled, and when it may be.
import { describe, expect, test } from "vitest";
import { scaledPartitions, scalingRefusal } from "../../../src/emulator/domain/scaling.ts";
import { activePartitions, partitionStatus, type StreamState } from "../../../src/emulator/domain/stream.ts";

const hour = 3_600_000;

function stream(partitions: StreamState["partitions"], more: Partial<StreamState> = {}): StreamState {
  return {
    id: "8QM3Nt9YTLOwtUVYJhO",
    name: "orders",
    created: 0,
    modified: 0,
    retentionHours: 24,
    type: "COMMON",
    dataType: "BLOB",
    tags: [],
    systemTags: [],
    autoScaling: { enabled: false, min: 0, max: 0 },
    partitions,
    scalings: [],
    ...more,
  };
}

const now = 100 * hour;
const deleted = { deleted: now - hour };
const expired = { deleted: now - 30 * hour };

test("a deleted partition is readable until the last of its records must have expired", () => {
  const state = stream([{}, { deleted: now }]);
  expect(partitionStatus(state, 0, now)).toBe("ACTIVE");
  expect(partitionStatus(state, 1, now + 24 * hour)).toBe("DELETED");
  expect(partitionStatus(state, 1, now + 24 * hour + 1)).toBe("EXPIRED");
  expect(partitionStatus(state, 2, now)).toBeUndefined();
});

describe("scaling", () => {
  test("down takes those with the highest numbers out of service", () => {
    const partitions = scaledPartitions(stream([{}, deleted, {}, {}]), 1, now);
    expect(partitions).toEqual([{}, deleted, { deleted: now }, { deleted: now }]);
  });

  test("up brings back deleted partitions first, then expired ones, then adds new ids", () => {
    const state = stream([{}, expired, deleted, expired]);
    expect(activePartitions(stream(scaledPartitions(state, 2, now)))).toEqual([0, 2]);
    expect(activePartitions(stream(scaledPartitions(state, 3, now)))).toEqual([0, 1, 2]);
    expect(activePartitions(stream(scaledPartitions(state, 6, now)))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("a stream may be scaled", () => {
  const scaling = (time: number, from: number, to: number) => ({ time, from, to });
  const recent = stream([{}], {
    scalings: [scaling(now - 2 * hour, 1, 2), scaling(now - 30_000, 2, 3), scaling(now - 20_000, 3, 2)],
  });

  test.each([
    [{}, "up", undefined],
    [{ perHour: 3 }, "up", undefined],
    [{ perHour: 2 }, "up", "The stream was scaled 2 times within an hour."],
    [{ downPerHour: 1 }, "up", undefined],
    [{ downPerHour: 1 }, "down", "The stream was scaled down 1 times within an hour."],
    [{ upPerHour: 1 }, "up", "The stream was scaled up 1 times within an hour."],
    [{ pause: hour }, "up", "The stream was scaled too short a time ago."],
    [{ pause: 20_000 }, "up", undefined],
  ] as const)("within %j %s: %s", (limits, direction, refusal) => {
    expect(scalingRefusal(recent, direction, limits, now)).toBe(refusal);
  });
});
