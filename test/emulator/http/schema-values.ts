// Values for a schema of the contract: inside, at and just past each of its limits. They come from the schema alone, so that a
// limit that is new is tried without anybody thinking of it.
import fc from "fast-check";
import { type OpenApi, resolve, type Schema } from "../../../src/openapi/document.ts";

/** Most of them fit; the others break a limit in one place, rarely in several. */
export function valuesOf(document: OpenApi, schema: Schema): fc.Arbitrary<unknown> {
  const target = resolve<Schema>(document, schema);
  const forms = [...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  if (forms.length > 0) return fc.oneof(...forms.map((form) => valuesOf(document, form)));
  const parts = target.allOf ?? [];
  if (parts.length > 0) return valuesOf(document, Object.assign({}, ...parts.map((part) => resolve(document, part))));
  const { enum: values, const: only } = target;
  const known = only === undefined ? values : [only];
  const free = freeValuesOf(document, target);
  return known ? mostly(fc.constantFrom(...known), free) : free;
}

/** The first but for one time in forty: a value has a few dozen places, so that about every other one breaks nothing at all. */
function mostly<T>(usual: fc.Arbitrary<T>, ...rare: fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 40, arbitrary: usual as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: fc.oneof(...rare) },
  );
}

function freeValuesOf(document: OpenApi, schema: Schema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case "object":
      return objectsOf(document, schema);
    case "array":
      return listsOf(document, schema);
    case "string":
      return textsOf(schema);
    case "integer":
    case "number":
      return numbersOf(schema);
    case "boolean":
      return mostly(fc.boolean(), fc.constantFrom<unknown>("true", 1, null));
    default:
      return fc.constantFrom<unknown>("text", 1, true, null);
  }
}

function objectsOf(document: OpenApi, { properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const there = valuesOf(document, schema).map((value) => [[name, value]] as const);
    const absent = fc.constant([]);
    return required.includes(name) ? mostly(there, absent) : fc.oneof(there, absent);
  });
  return fc.tuple(...fields).map((present) => Object.fromEntries(present.flat() as [string, unknown][]));
}

function listsOf(document: OpenApi, { items = {}, minItems = 0, maxItems }: Schema): fc.Arbitrary<unknown> {
  const item = valuesOf(document, items);
  const [least, most] = [minItems as number, (maxItems ?? (minItems as number) + 3) as number];
  const lists = fc.oneof(
    fc.array(item, { minLength: least, maxLength: Math.min(most, least + 3) }),
    fc.array(item, { minLength: most, maxLength: most }),
    fc.tuple(item, fc.integer({ min: least, max: most })).map(([one, length]) => Array(length).fill(one)),
  );
  const past = fc
    .constantFrom(Math.max(0, least - 1), most + 1)
    .chain((length) => fc.array(item, { minLength: length, maxLength: length }));
  return mostly(lists, past, fc.constantFrom<unknown>({}, null));
}

/** A character in the place of another, or one more. */
const edits = fc.tuple(fc.nat(), fc.nat(1), fc.constantFrom("9", "7", "5", "z", "A", "_", " ", "é"));

function textsOf(schema: Schema): fc.Arbitrary<unknown> {
  const { pattern, minLength, maxLength, contentEncoding } = schema;
  const [least, most] = [(minLength ?? 0) as number, (maxLength ?? 12) as number];
  const ofLength = (length: number) => fc.string({ unit: "grapheme-ascii", minLength: length, maxLength: length });
  const usual =
    pattern !== undefined
      ? fc.stringMatching(new RegExp(pattern as string))
      : contentEncoding === "base64"
        ? fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("base64"))
        : fc.oneof(
            fc.string({ unit: "grapheme-ascii", minLength: least, maxLength: Math.min(most, least + 20) }),
            ofLength(least),
            ofLength(most),
          );
  const edited = fc.tuple(usual, edits).map(([text, [at, cut, character]]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + character + text.slice(place + cut);
  });
  const past = fc.constantFrom(Math.max(0, least - 1), most + 1).chain(ofLength);
  return mostly(usual, edited, edited, past, fc.constantFrom("", null, 1));
}

function numbersOf({ minimum, maximum, multipleOf = 1, type }: Schema): fc.Arbitrary<unknown> {
  const [least, most] = [(minimum ?? -(2 ** 53)) as number, (maximum ?? 2 ** 53) as number];
  const step = multipleOf as number;
  const usual = fc.oneof(
    type === "integer"
      ? fc.maxSafeInteger().map((n) => least + (Math.abs(n) % (most - least + 1)))
      : fc.double({ min: least, max: most, noNaN: true }),
    fc.nat(100).map((n) => Math.min(most, least + n * step)),
    fc.constantFrom(least, most),
  );
  const past = fc.constantFrom<unknown>(
    least - 1,
    most + 1,
    least + 0.5,
    1e15,
    2 ** 53 - 1,
    2 ** 63,
    1e30,
    -1,
    "1",
    null,
  );
  return mostly(usual, past);
}
