// How the hash keys are shared out: the ranges that recorded answers print, without gaps and overlaps.
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashRange, indexOfHash, maxHash } from "../../../src/emulator/domain/hash-range.ts";

test("one partition has all keys, two have the ranges of a recorded answer", () => {
  expect(hashRange(0, 1)).toEqual([0n, 9223372036854775807n]);
  expect(hashRange(0, 2)).toEqual([0n, 4611686018427387902n]);
  expect(hashRange(1, 2)).toEqual([4611686018427387903n, 9223372036854775807n]);
});

test("every key lies in the range of the partition that it goes to, and the ranges join", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, maxHash), fc.integer({ min: 1, max: 1000 }), (hash, count) => {
      const index = indexOfHash(hash, count);
      const [first, last] = hashRange(index, count);
      expect(first <= hash && hash <= last).toBe(true);
      expect(hashRange(0, count)[0]).toBe(0n);
      expect(hashRange(count - 1, count)[1]).toBe(maxHash);
      if (index > 0) expect(hashRange(index - 1, count)[1]).toBe(first - 1n);
    }),
  );
});
