// The fast way to read an upload agrees with the slow one: what it takes is valid, and means the same.
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validators } from "../../../generated/dis/validators.ts";
import { loadContract } from "../../../src/contract/index.ts";
import { readSendBody } from "../../../src/emulator/records/send-body.ts";
import { type SentRecords, sentRecords } from "../../../src/emulator/records/sent-records.ts";
import { resolve, type Schema } from "../../../src/openapi/document.ts";
import { valuesOf } from "../http/schema-values.ts";

interface Upload {
  stream_name?: string;
  stream_id?: string;
  records: { data: string; partition_key?: string; timestamp?: number }[];
}

const { document } = loadContract("dis");
/** The schema of an upload without references, so that a part of it can be changed alone. */
const schema = whole({ $ref: "#/components/schemas/SendRecordsRequest" });

function whole(part: Schema): Schema {
  const { properties, items, ...rest } = resolve<Schema>(document, part);
  return {
    ...rest,
    ...(items ? { items: whole(items) } : {}),
    ...(properties
      ? { properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, whole(inner)])) }
      : {}),
  };
}

const layout = fc.constantFrom(undefined, 1, "\t", "\r\n ");
const textOf = (value: unknown, space: string | number | undefined) => JSON.stringify(value, null, space);

/** What was read, in the form of a request; empty fields are absent. */
function requestOf({ stream_name, stream_id, piece, records }: SentRecords) {
  const textAt = (start: number, end: number) => Buffer.from(piece.bytes.subarray(start, end)).toString();
  return {
    ...present({ stream_name, stream_id }),
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

const expectedOf = (given: Upload) => ({
  ...present(given),
  records: given.records.map((one) => ({ ...present(one), data: one.data })),
});

/** Whether the slow way would take it. */
function isValid(value: unknown): value is Upload {
  const body = structuredClone(value) as Upload;
  if (!validators.sendRecords.body?.validate(body)) return false;
  return body.records.every(({ data }) =>
    /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(data),
  );
}

test("what clients usually send is read as it is meant", () => {
  let read = 0;
  fc.assert(
    fc.property(valuesOf(document, schema), layout, (given, space) => {
      if (!isValid(given)) return;
      // Keys with escapes or beyond ASCII are left to the other way.
      const unusual = given.records.some(({ partition_key = "" }) => /["\\]|[^ -~]/.test(partition_key));
      if (unusual) return;
      read++;
      const found = readSendBody(Buffer.from(textOf(given, space)));
      expect(found && requestOf(found)).toEqual(expectedOf(given));
    }),
    { numRuns: 10_000 },
  );
  expect(read).toBeGreaterThan(1000);
});

test("what the other way has read is taken as it is meant", () => {
  const key = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(fc.array(fc.tuple(valuesOf(document, schema), key), { maxLength: 3 }), (drawn) => {
      const records = drawn.flatMap(([given, partition_key]) =>
        isValid(given) ? given.records.map((one) => ({ ...one, partition_key })) : [],
      );
      const given = { stream_name: "orders", records };
      const sent = { stream_name: "orders", stream_id: undefined, ...sentRecords(records) };
      expect(requestOf(sent)).toEqual(expectedOf(given));
    }),
  );
});

/** That whatever the fast way takes fits a schema, as values on all sides of its limits show. */
function agreement(with_: Schema) {
  const fits = new Ajv2020({ strict: false, strictNumbers: true, validateFormats: false }).compile(with_);
  return fc.property(valuesOf(document, with_), layout, (given, space) => {
    const read = readSendBody(Buffer.from(textOf(given, space)));
    if (!read) return;
    const expected = expectedOf(given as Upload);
    expect(requestOf(read)).toEqual(expected);
    expect(fits(expected), JSON.stringify(fits.errors)).toBe(true);
  });
}

test("whatever it takes fits the schema", () => {
  fc.assert(agreement(schema), { numRuns: 40_000 });
});

describe("a limit that is new in the schema, and that it does not know, is noticed:", () => {
  const text = { maxLength: 2, minLength: 3, pattern: "^[05a-m]*$", enum: ["a", "0"], const: "a" };
  const keyed = { ...text, pattern: "^[0-4]{1,9}$", const: "0" };
  const number = { minimum: 1000, maximum: 100, multipleOf: 2, enum: [1, 2], const: 1, exclusiveMinimum: 0 };
  const record = {
    required: ["data", "timestamp"],
    maxProperties: 1,
    minProperties: 2,
    dependentRequired: { timestamp: ["partition_key"] },
  };
  const limits: [place: string[], limits: object][] = [
    [["stream_name"], text],
    [["stream_id"], { not: {} }],
    [["records"], { maxItems: 1, minItems: 2, uniqueItems: true }],
    [["records", "data"], { maxLength: 4, minLength: 4, pattern: "^(AAAA|BBBB)*$", enum: ["AAAA"], const: "AAAA" }],
    [["records", "partition_key"], text],
    [["records", "partition_id"], keyed],
    [["records", "explicit_hash_key"], keyed],
    [["records", "timestamp"], number],
    [["records", "[]"], record],
    [[], { required: ["stream_name", "records", "stream_id"], maxProperties: 1, minProperties: 3 }],
  ];

  test.each(
    limits.flatMap(([place, kinds]) => Object.entries(kinds).map(([keyword, value]) => ({ place, keyword, value }))),
  )("$keyword of $place", ({ place, keyword, value }) => {
    const { failed } = fc.check(agreement(tightened(place, { [keyword]: value })), {
      numRuns: 40_000,
      endOnFailure: true,
    });
    expect(failed).toBe(true);
  });

  test("all fields of the schema are there", () => {
    const places = limits.map(([place]) => place.at(-1));
    const { records = {}, ...fields } = schema.properties ?? {};
    const names = [...Object.keys(fields), ...Object.keys(records.items?.properties ?? {})];
    expect(places).toEqual(expect.arrayContaining(names));
  });

  /** The schema with one more limit at a place. */
  function tightened(place: string[], limit: object): Schema {
    const copy = structuredClone(schema);
    let at: Schema = copy;
    for (const name of place) at = (name === "[]" ? at.items : (at.items ?? at).properties?.[name]) as Schema;
    Object.assign(at, limit);
    return copy;
  }
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
      valuesOf(document, schema),
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
        let text = textOf(given, space);
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
        expect(validators.sendRecords.body?.validate(expected)).toBe(true);
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
