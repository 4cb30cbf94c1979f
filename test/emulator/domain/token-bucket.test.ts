// Flow control: what passes in a second and no more.
import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenBucket } from "../../../src/emulator/domain/token-bucket.ts";

test("a second's worth passes at once, then as much as time brings", () => {
  const bucket = new TokenBucket(1000, 0);
  expect(bucket.has(1000, 0)).toBe(true);
  bucket.take(1000);
  expect(bucket.has(1, 0)).toBe(false);
  expect(bucket.has(100, 99)).toBe(false);
  expect(bucket.has(100, 100)).toBe(true);
});

test("a debt is paid before anything passes again, and a clock that goes back brings nothing", () => {
  const bucket = new TokenBucket(1000, 0);
  bucket.take(3000);
  expect(bucket.has(1, 2000)).toBe(false);
  expect(bucket.has(1, 1000)).toBe(false);
  expect(bucket.has(1, 2001)).toBe(true);
});

test("never more than two seconds' worth within a second", () => {
  const steps = fc.array(fc.record({ wait: fc.nat(50), amount: fc.integer({ min: 1, max: 100 }) }), { maxLength: 200 });
  fc.assert(
    fc.property(steps, (drawn) => {
      const bucket = new TokenBucket(500, 0);
      const passed: { at: number; amount: number }[] = [];
      let now = 0;
      for (const { wait, amount } of drawn) {
        now += wait;
        if (!bucket.has(amount, now)) continue;
        bucket.take(amount);
        passed.push({ at: now, amount });
        const within = passed.filter(({ at }) => now - at < 1000).reduce((sum, one) => sum + one.amount, 0);
        expect(within).toBeLessThanOrEqual(1000);
      }
    }),
  );
});
