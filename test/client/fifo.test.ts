// The queue beneath the producer does what an array would.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Fifo } from "../../src/client/fifo.ts";

test("what is first in is first out, also when some of it is put back or many are taken at once", () => {
  const step = fc.oneof(
    fc.record({ push: fc.integer({ min: 1, max: 600 }) }),
    fc.record({ shift: fc.integer({ min: 1, max: 600 }) }),
    fc.record({ putBack: fc.integer({ min: 1, max: 300 }) }),
    fc.record({ chunks: fc.integer({ min: 1, max: 3 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const fifo = new Fifo<number>();
      const array: number[] = [];
      let next = 0;
      for (const { push = 0, shift = 0, putBack = 0, chunks = 0 } of steps as Record<string, number>[]) {
        for (let n = 0; n < push; n++) {
          fifo.push(next);
          array.push(next++);
        }
        for (let n = 0; n < shift; n++) expect(fifo.shift()).toBe(array.shift());
        for (let n = 0; n < chunks && fifo.chunk; n++) {
          const { chunk } = fifo;
          fifo.shiftChunk();
          expect(chunk).toEqual(array.splice(0, chunk.length));
        }
        const back = Array.from({ length: putBack }, () => next++);
        if (putBack > 0) fifo.putBack(back);
        array.unshift(...back);
        expect(fifo.size).toBe(array.length);
        expect(fifo.first).toBe(array[0]);
        expect(fifo.all()).toEqual(array);
      }
    }),
  );
});
