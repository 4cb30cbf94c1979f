// Records in a chunk: whatever is cut out of it is the JSON of just those records.
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeChunk, sliceChunk } from "../../../src/emulator/domain/record-chunk.ts";
import { sentRecord } from "../../../src/emulator/domain/sent-records.ts";

const record = fc.record({
  data: fc.uint8Array({ maxLength: 20 }),
  key: fc.option(fc.string({ unit: "grapheme", maxLength: 5 }), { nil: undefined }),
  timestamp: fc.option(fc.maxSafeNat(), { nil: undefined }),
});

test("a slice holds the records from a number on that fit, byte for byte", () => {
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 12 }),
      fc.nat(1_000_000),
      fc.nat(12),
      fc.integer({ min: 0, max: 100 }),
      (records, first, skip, maxSize) => {
        const from = first + Math.min(skip, records.length - 1);
        const arrived = 1_795_435_200_000;
        const sent = records.map(({ data, key, timestamp }) =>
          sentRecord({
            data: Buffer.from(data).toString("base64"),
            ...(key === undefined ? {} : { partition_key: key }),
            ...(timestamp === undefined ? {} : { timestamp }),
          }),
        );
        let bytes = Buffer.alloc(0);
        encodeChunk(sent, { first, arrived }, (size) => {
          bytes = Buffer.alloc(size);
          return bytes;
        });
        const slice = sliceChunk({ first, count: records.length, bytes }, from, maxSize);
        const expected: unknown[] = [];
        let size = 0;
        for (const [index, { data, key, timestamp }] of records.entries()) {
          if (first + index < from) continue;
          if (size + data.length > maxSize) break;
          size += data.length;
          expected.push({
            sequence_number: String(first + index),
            data: Buffer.from(data).toString("base64"),
            timestamp: timestamp ?? arrived,
            timestamp_type: "CreateTime",
            ...(key ? { partition_key: key } : {}),
          });
        }
        if (expected.length === 0) {
          expect(slice).toBeUndefined();
          return;
        }
        expect(JSON.parse(`[${Buffer.from(slice?.json ?? []).toString()}]`)).toEqual(expected);
        expect(slice).toMatchObject({ next: from + expected.length, size });
      },
    ),
    { numRuns: 500 },
  );
});
