import { expect, it } from "vitest";
import { BatchCache } from "../../../../src/emulator/store/lmdb/batch-cache.ts";

const megabyte = 1024 * 1024;

/** A batch of 500 bytes in a larger piece of memory. */
function batchIn(memory: ArrayBuffer, first: number) {
  return { first, count: 1, time: 0, bytes: Buffer.from(memory, 500 * first, 500) };
}

it("keeps as much memory as it may hold, however small a part of it the batches are", () => {
  const cache = new BatchCache();
  const blocks = Array.from({ length: 400 }, () => new ArrayBuffer(256 * 1024));
  for (const [id, block] of blocks.entries()) cache.set(id, batchIn(block, 0));
  const kept = blocks.filter((_, id) => cache.get(id, 0));
  expect(kept.length * 256 * 1024).toBeLessThanOrEqual(32 * megabyte);
  expect(kept.length * 256 * 1024).toBeGreaterThan(31 * megabyte);
  expect(kept).toContain(blocks.at(-1));
});

it("counts memory once that several batches share, and keeps what was read last", () => {
  const cache = new BatchCache();
  const block = new ArrayBuffer(30 * megabyte);
  for (let first = 0; first < 1_000; first++) cache.set(0, batchIn(block, first));
  cache.set(0, batchIn(block, 5));
  expect(cache.get(0, 0)).toBeDefined();
  for (let id = 1; id <= 200; id++) {
    cache.set(id, batchIn(new ArrayBuffer(256 * 1024), 0));
    expect(cache.get(1, 0)).toBeDefined();
  }
  expect(cache.get(0, 999)).toBeUndefined();
  expect(cache.get(2, 0)).toBeUndefined();
});
