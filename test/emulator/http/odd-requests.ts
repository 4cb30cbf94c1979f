// Requests that are valid but for what is odd about them: fields under names that every object has, fields that come twice,
// numbers at and past every bound and in every form that JSON and a query allow.
import fc from "fast-check";
import { loadContract } from "../../../src/contract/index.ts";
import { encodeCursor } from "../../../src/emulator/domain/cursor.ts";
import type { EmulatorRequest } from "../../../src/emulator/index.ts";
import { isEmulated } from "../../../src/emulator/operations/not-emulated.ts";
import { type Example, type Parameter, resolve, type Schema } from "../../../src/openapi/document.ts";
import { projectId } from "../test-emulator.ts";
import { valuesOf } from "./schema-values.ts";

const contract = loadContract("dis");
const { document } = contract;
const operations = contract.operations.filter(({ id }) => isEmulated(id));

/** When they are sent; cursors hold for five minutes. */
export const now = Date.UTC(2026, 0, 1);
const cursor = encodeCursor({ stream: "newstream", partition: "0", next: 0, made: now });

/** What is there, so that most requests find what they are about; what is made has another name. */
const there = new Map([
  ["stream_name", "newstream"],
  ["stream-name", "newstream"],
  ["app_name", "newapp"],
  ["partition_id", "0"],
  ["partition-id", "0"],
  ["partition-cursor", cursor],
]);

const oddNames = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "unknown"];

const oddNumbers = [
  ...["-0", "1.0", "1e0", "1E2", "10e-1", "0.5", "1e30", "1e999", "-1e999", "1e-400", "1E400", "5.0000000000000001"],
  ...["2147483647", "2147483648", "-2147483649", "9999999999999", "10000000000000", "9007199254740991"],
  ...["9007199254740992", "9007199254740993", "9223372036854775807", "9223372036854775808", "18446744073709551616"],
  "9".repeat(400),
];

/** How a body is odd: what is done to its text, at a place that a number says. */
type Oddity = (text: string, at: number, name: string, number: string) => string;

const oddities: Record<string, Oddity> = {
  none: (text) => text,
  wrapped: (text, _, name) => `{"${name}":${text}}`,
  "wrapped in a list": (text, _, name) => `{"${name}":[${text}]}`,
  inside: (text, at, name) => inserted(text, at, /(?<=\{)(?=")/g, `"${name}":${text},`),
  "inside at the end": (text, at, name) => inserted(text, at, /(?<=[^{])(?=\})/g, `,"${name}":${text}`),
  "a number inside": (text, at, name, number) => inserted(text, at, /(?<=\{)(?=")/g, `"${name}":${number},`),
  "another number": (text, at, _, number) => replaced(text, at, /(?<=[:[,])-?\d[\d.eE+-]*(?=[,\]}])/g, () => number),
  "a number for any value": (text, at, _, number) =>
    replaced(text, at, /(?<=:)(?:"[^"\\]*"|-?\d[\d.eE+-]*|true|false|null)(?=[,}])/g, () => number),
  "twice, the last one": (text, at, _, number) =>
    replaced(text, at, field, (one, name) => `"${name}":${number},${one}`),
  "twice, the first one": (text, at, _, number) =>
    replaced(text, at, field, (one, name) => `${one},"${name}":${number}`),
  renamed: (text, at, name) => replaced(text, at, /(?<=[{,]")[\w-]+(?=":)/g, () => name),
};

/** A field with a plain value. */
const field = /(?<=[{,])"([\w-]+)":(?:"[^"\\]*"|-?\d[\d.eE+-]*|true|false|null)(?=[,}])/g;

function replaced(text: string, at: number, what: RegExp, by: (...found: string[]) => string): string {
  const places = [...text.matchAll(what)];
  const place = places[at % Math.max(1, places.length)];
  if (!place) return text;
  return text.slice(0, place.index) + by(...place) + text.slice(place.index + place[0].length);
}

function inserted(text: string, at: number, where: RegExp, what: string): string {
  return replaced(text, at, where, () => what);
}

const number = fc.constantFrom(...oddNumbers);
const name = fc.constantFrom(...oddNames);

function bodiesOf(schema: Schema, examples: unknown[], makes: boolean): fc.Arbitrary<string> {
  const textOf = (value: unknown) => JSON.stringify(makes ? value : withNames(value));
  const drawn = valuesOf(document, schema).map(textOf);
  const documented = fc
    .constantFrom(...examples.map(textOf))
    .map((text) => (makes ? text.replace('"new', '"my') : text));
  const kind = fc.constantFrom(...Object.keys(oddities));
  return fc
    .tuple(fc.oneof(drawn, documented), fc.array(fc.tuple(kind, fc.nat(40), name, number), { maxLength: 2 }))
    .map(([text, odd]) => odd.reduce((so, [kind, ...how]) => (oddities[kind] as Oddity)(so, ...how), text));
}

/** A body in which names lead to what is there. */
function withNames(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(([name, one]) => [name, one === "" ? one : (there.get(name) ?? one)]);
  return Object.fromEntries(fields);
}

function pairsOf(parameters: Parameter[]): fc.Arbitrary<string[]> {
  const pairs = parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name, schema, example, required }) => {
      const value = fc.oneof(
        fc.constant(there.get(name) ?? example),
        valuesOf(document, schema).map((one) => there.get(name) ?? one),
        number,
      );
      const written = value.map((one) => [`${name}=${encodeURIComponent(String(one))}`]);
      return required ? written : fc.oneof(written, fc.constant<string[]>([]));
    });
  const odd = fc.oneof(
    fc.constant<string[]>([]),
    fc.tuple(name, number).map(([name, number]) => [`${name}=${number}`, `${name}=1`]),
    fc.constantFrom(["limit=1", "limit=2"], ["?limit=1"], ["%3Flimit=1"], ["limit=+1"], ["limit=%201"], ["limit=01"]),
  );
  return fc.tuple(...pairs, odd).map((all) => all.flat());
}

const requests = operations.map(({ id, method, path, operation, parameters }) => {
  const media = Object.values(operation.requestBody?.content ?? {})[0];
  const examples = Object.values(media?.examples ?? {}).map((example) => resolve<Example>(document, example).value);
  const url = path.replace("{project_id}", projectId).replace(/\{(\w+)\}/g, (_, name) => there.get(name) ?? "0");
  const bodies = media ? bodiesOf(media.schema, examples, id.startsWith("create")) : fc.constant("");
  return fc.tuple(bodies, pairsOf(parameters)).map(
    ([body, pairs]): EmulatorRequest => ({
      method,
      path: url,
      query: pairs.join("&"),
      headers: { "x-auth-token": "any", "content-type": "application/json" },
      body: Buffer.from(body),
    }),
  );
});

/** Of all operations that the emulator has. */
export const oddRequests: fc.Arbitrary<EmulatorRequest> = fc.oneof(...requests);
