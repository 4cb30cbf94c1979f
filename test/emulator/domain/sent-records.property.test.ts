// The fast way to read an upload agrees with the slow one: what it takes is valid, and means the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import { validators } from "../../../generated/dis/validators.ts";
import { readSendBody } from "../../../src/emulator/domain/send-body.ts";
import { type SentRecords, sentRecords } from "../../../src/emulator/domain/sent-records.ts";

const partitionId = fc.oneof(fc.stringMatching(/^\d{1,10}$/), fc.stringMatching(/^shardId-\d{10}$/));
const base64 = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("base64"));
const timestamp = fc.oneof(fc.nat(), fc.constantFrom(0, 1_795_435_200_000, 1e15, 2 ** 53 - 1));
const fields = {
  data: base64,
  partition_key: fc.string({ unit: "grapheme-ascii", maxLength: 12 }),
  partition_id: partitionId,
  explicit_hash_key: fc.stringMatching(/^\d{1,19}$/),
  timestamp,
};
const record = fc.record(fields, { requiredKeys: ["data"] });
const request = fc.record(
  {
    stream_name: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
    stream_id: fc.stringMatching(/^[A-Za-z0-9]{19}$/),
    records: fc.array(record, { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ["stream_name", "records"] },
);
const layout = fc.constantFrom(undefined, 1, "\t", "\r\n ");

/** What was read, in the form of a request; empty fields are absent. */
function requestOf({ stream_name, stream_id, piece, records }: SentRecords) {
  const textAt = (start: number, end: number) => Buffer.from(piece.bytes.subarray(start, end)).toString();
  return {
    stream_name,
    ...(stream_id ? { stream_id } : {}),
    records: records.map(({ dataStart, dataEnd, keyStart, keyEnd, size, timestamp, ...routing }) => {
      const data = textAt(dataStart, dataEnd);
      expect(size).toBe(Buffer.from(data, "base64").length);
      expect(JSON.parse(`"${textAt(keyStart, keyEnd)}"`)).toBe(routing.partition_key ?? "");
      return { ...present({ timestamp, ...routing }), data };
    }),
  };
}

function present<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined && field !== ""),
  ) as Partial<T>;
}

const expectedOf = (given: { stream_name: string; stream_id?: string; records: object[] }) => ({
  ...present(given),
  records: given.records.map((one) => ({ ...present(one), data: (one as { data: string }).data })),
});

test("what clients usually send is read as it is meant", () => {
  fc.assert(
    fc.property(request, layout, (given, space) => {
      const read = readSendBody(Buffer.from(JSON.stringify(given, null, space)));
      // Quotes and backslashes in a key are escaped, and numbers of 16 digits are left to the other way as well.
      const unusual = given.records.some(
        ({ partition_key = "", timestamp = 0 }) => /["\\]/.test(partition_key) || timestamp >= 1e15,
      );
      if (unusual) expect(read).toBeUndefined();
      else expect(read && requestOf(read)).toEqual(expectedOf(given));
    }),
    { numRuns: 2000 },
  );
});

test("what the other way has read is taken as it is meant", () => {
  const anyKey = fc.record({ ...fields, partition_key: fc.string({ unit: "grapheme" }) }, { requiredKeys: ["data"] });
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 5 }), (records) => {
      const given = { stream_name: "orders", records };
      const sent = { stream_name: "orders", stream_id: undefined, ...sentRecords(records) };
      expect(requestOf(sent)).toEqual(expectedOf(given));
    }),
  );
});

test("whatever it takes is valid JSON, breaks no contract, and means what JSON.parse says", () => {
  const pieces = fc.constantFrom(
    ...'{}[]:,"\\ \n0aA=/+_-'.split(""),
    ...[
      '"data":',
      '"records":',
      '"partition_key":"',
      "null",
      "AAA=",
      '"timestamp":01',
      "é",
      "\u0000",
      "1.5",
      "__proto__",
      "1e3",
    ],
  );
  let taken = 0;
  fc.assert(
    fc.property(
      request,
      layout,
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          cut: fc.nat(12),
          piece: fc.option(pieces),
          over: fc.boolean(),
        }),
        {
          maxLength: 3,
        },
      ),
      (given, space, edits) => {
        let text = JSON.stringify(given, null, space);
        for (const { at, cut, piece, over } of edits) {
          const place = Math.floor(at * text.length);
          text =
            text.slice(0, place) + (piece ?? "") + text.slice(place + (piece === null ? cut : over ? piece.length : 0));
        }
        const read = readSendBody(Buffer.from(text));
        if (!read) return;
        if (edits.length > 0) taken++;
        const parsed = JSON.parse(text);
        const expected = expectedOf(parsed);
        expect(requestOf(read)).toEqual(expected);
        expect(validators.sendRecords.body?.(expected)).toBeUndefined();
      },
    ),
    { numRuns: 20_000 },
  );
  expect(taken).toBeGreaterThan(100);
});

test.each([
  ["a name that only begins like that of the record before", '{"data":"AAAA"},{"datA":"AAAA"}'],
  ["a name that only ends like that of the record before", '{"data":"AAAA"},{"Data":"AAAA"}'],
  [
    "another field in the place of one of the record before",
    '{"data":"AAAA","timestamp":1},{"data":"AAAA","timestamq":1}',
  ],
  ["a record without data after one with", '{"data":"AAAA"},{}'],
])("%s is left to the other way", (_, records) => {
  const bodyOf = (text: string) => Buffer.from(`{"stream_name":"orders","records":[${text}]}`);
  expect(readSendBody(bodyOf(records.slice(0, records.indexOf("},") + 1)))).toBeDefined();
  expect(readSendBody(bodyOf(records))).toBeUndefined();
});
