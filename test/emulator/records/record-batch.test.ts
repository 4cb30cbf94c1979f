// Records in a batch: whatever is cut out of it is the JSON of just those records.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { SendRecordsEntry } from "../../../generated/dis/aliases.ts";
import { pieceOf } from "../../../src/emulator/records/piece.ts";
import { encodeBatch, sliceBatch } from "../../../src/emulator/records/record-batch.ts";
import { readSendBody } from "../../../src/emulator/records/send-body.ts";
import { sentRecords } from "../../../src/emulator/records/sent-records.ts";

const record = fc.record({
  data: fc.uint8Array({ maxLength: 400, size: "max" }),
  key: fc.option(fc.oneof(fc.string({ unit: "grapheme", maxLength: 5 }), fc.stringMatching(/^[a-z0-9-]{0,12}$/)), {
    nil: undefined,
  }),
  timestamp: fc.option(fc.oneof(fc.nat(), fc.maxSafeNat()), { nil: undefined }),
});

/** How the fields of a record may stand in an upload. */
const layout = fc.record({
  order: fc.shuffledSubarray(["data", "partition_key", "timestamp"] as const, { minLength: 3 }),
  blanks: fc.constantFrom(undefined, 1),
  asItCame: fc.boolean(),
});

test("a slice holds the records from a number on that fit, byte for byte", () => {
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 12 }),
      fc.nat(1_000_000),
      fc.nat(12),
      fc.integer({ min: 0, max: 2000 }),
      layout,
      (records, first, skip, maxSize, { order, blanks, asItCame }) => {
        const from = first + Math.min(skip, records.length - 1);
        const arrived = 1_795_435_200_000;
        const entries = records.map(({ data, key, timestamp }) => {
          const fields = { data: Buffer.from(data).toString("base64"), partition_key: key, timestamp };
          const given = order.filter((name) => fields[name] !== undefined);
          return Object.fromEntries(given.map((name) => [name, fields[name]])) as unknown as SendRecordsEntry;
        });
        const body = Buffer.from(JSON.stringify({ stream_name: "orders", records: entries }, null, blanks));
        const sent = (asItCame && readSendBody(body)) || sentRecords(entries);
        let bytes = Buffer.alloc(0);
        encodeBatch(sent, arrived, (size) => {
          bytes = Buffer.alloc(size);
          return bytes;
        });
        const slice = sliceBatch({ first, count: records.length, bytes }, from, { maxSize, maxRoom: 1e6 });
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
        const target = Buffer.alloc(slice?.room ?? 0);
        const json = target.toString("utf8", 0, slice?.write(pieceOf(target), 0));
        expect(JSON.parse(`[${json}]`)).toEqual(expected);
        expect(json.match(/"timestamp":/g)).toHaveLength(expected.length);
        expect(slice).toMatchObject({ next: from + expected.length, size });
      },
    ),
    { numRuns: 1000 },
  );
});

test("slices of bounded JSON hold all records together, one at least in each", () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 30 }), fc.nat(3000), (records, maxRoom) => {
      const entries = records.map(({ data }) => ({ data: Buffer.from(data).toString("base64") }));
      let bytes = Buffer.alloc(0);
      encodeBatch(sentRecords(entries), 0, (size) => {
        bytes = Buffer.alloc(size);
        return bytes;
      });
      const read: unknown[] = [];
      while (read.length < records.length) {
        const batch = { first: 0, count: records.length, bytes };
        const slice = sliceBatch(batch, read.length, { maxSize: 1e6, maxRoom });
        const target = Buffer.alloc(slice?.room ?? 0);
        const length = slice?.write(pieceOf(target), 0) ?? 0;
        const held = JSON.parse(`[${target.toString("utf8", 0, length)}]`);
        if (held.length > 1) expect(length).toBeLessThanOrEqual(maxRoom);
        expect(slice?.next).toBe(read.length + held.length);
        read.push(...held);
      }
      expect(read).toMatchObject(entries);
    }),
  );
});
