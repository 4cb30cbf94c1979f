// What breaks clients is found, and goes through with a reason and a version that may break.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Break, faultsOf, faultsOfList, movedParameters, redoclyDiff } from "../../scripts/check-breaking.ts";
import type { OpenApi } from "../../scripts/generate/documents.ts";

const folder = mkdtempSync(join(tmpdir(), "dis-breaking-"));
afterAll(() => rmSync(folder, { recursive: true }));

const place = "#/paths/~1streams/get/parameters/0";
const meant: Break = { document: "dis", at: place, reason: "Nobody sends it." };
const loud = expect.stringContaining(`dis ${place} (required from false to true) was modified`);
const late = "dis 1.4.0 breaks clients of 1.4.0. Give it a new major version (before 1.0, a new minor one)";

describe("a parameter that is demanded all at once", () => {
  let diffs: Awaited<ReturnType<typeof redoclyDiff>>[];
  beforeAll(async () => {
    const versions = [
      ["1.4.0", "1.4.0"],
      ["1.4.0", "2.0.0"],
      ["0.1.3", "0.1.4"],
      ["0.1.3", "0.2.0"],
      ["1.4.0", "1.5.0"],
    ] as const;
    diffs = await Promise.all(
      versions.map(([base, revision], index) =>
        redoclyDiff(write(`base${index}`, base, false), write(`revision${index}`, revision, true)),
      ),
    );
  });

  test.each([
    { index: 0, with: "neither", breaks: [], faults: [loud, late] },
    { index: 0, with: "a reason alone", breaks: [meant], faults: [late] },
    { index: 1, with: "a major version alone", breaks: [], faults: [loud] },
    { index: 1, with: "both", breaks: [meant], faults: [] },
    { index: 3, with: "a minor version before 1.0", breaks: [meant], faults: [] },
    { index: 2, with: "a patch before 1.0", breaks: [meant], faults: [expect.stringContaining("0.1.4 breaks")] },
    { index: 4, with: "a minor version after 1.0", breaks: [meant], faults: [expect.stringContaining("1.5.0 breaks")] },
    {
      index: 1,
      with: "a reason for all of the operation",
      breaks: [{ ...meant, at: "#/paths/~1streams/get" }],
      faults: [],
    },
    {
      index: 1,
      with: "a reason for what begins like it",
      breaks: [{ ...meant, at: "#/paths/~1str" }],
      faults: [loud, "dis #/paths/~1str breaks nothing. Take it out of spec/released/breaks.yaml"],
    },
    {
      index: 1,
      with: "a reason in another document",
      breaks: [{ ...meant, document: "iam" as const }],
      faults: [loud],
    },
  ])("with $with", ({ index, breaks, faults }) => {
    expect(faultsOf("dis", diffs[index] as (typeof diffs)[number], breaks)).toEqual(faults);
  });
});

// Redocly takes these for patches, but generated code no longer compiles.
describe("a name that code is generated of", () => {
  const text = { type: "string" };
  const item = { type: "object", properties: { name: text, id: text } };
  const other = { type: "object", properties: { number: text } };
  const either = { oneOf: [{ $ref: "#/components/schemas/Item" }, { $ref: "#/components/schemas/Other" }] };
  const body = { content: { "application/json": { schema: { $ref: "#/components/schemas/Item" } } } };
  const answer = {
    description: "It.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Either" } } },
  };
  const post = { operationId: "sendItem", tags: ["Items"], requestBody: body, responses: { "200": answer } };
  const base = { paths: { "/items": { post } }, components: { schemas: { Item: item, Other: other, Either: either } } };

  test.each([
    ["a field of a request", { '"name":{"type":"string"},': "" }, "/properties/name was removed"],
    [
      "a schema",
      { "schemas/Other": "schemas/Another", '"Other":': '"Another":' },
      '#/components/schemas/Another (key from "Other" to "Another") was modified',
    ],
    ["a form of a union", { ',{"$ref":"#/components/schemas/Other"}': "" }, "/oneOf/1 was removed"],
    ["a tag", { '["Items"]': '["Things"]' }, '#/paths/~1items/post (tags from ["Items"] to ["Things"]) was modified'],
  ])("is missed: %s", async (what, changes, fault) => {
    const head = { openapi: "3.1.1", info: { title: "T", version: "1.4.0" } };
    const before = JSON.stringify({ ...head, ...base });
    const after = Object.entries(changes).reduce((text, [from, to]) => text.replaceAll(from, to), before);
    const files = [before, after].map((text, index) => {
      const file = join(folder, `${what.replaceAll(" ", "-")}-${index}.json`);
      writeFileSync(file, text);
      return file;
    });
    const diff = await redoclyDiff(...(files as [string, string]));
    expect(faultsOf("dis", diff, [])).toContainEqual(expect.stringContaining(fault));
  });
});

describe("the order of parameters", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => ({ name, in: "query" }));
  const withParameters = (...parameters: unknown[]) =>
    ({ paths: { "/streams": { get: { parameters } } }, components: {} }) as unknown as OpenApi;

  test("is missed when it changes", () => {
    const path = "#/paths/~1streams/get/parameters";
    const moved = [{ path, kind: "put into another order", impact: "major" }];
    expect(movedParameters(withParameters(a, b), withParameters(b, a))).toEqual(moved);
  });

  test("is the same beside a parameter that comes or goes", () => {
    expect(movedParameters(withParameters(a, b), withParameters(c, a, b))).toEqual([]);
    expect(movedParameters(withParameters(a, c, b), withParameters(a, b))).toEqual([]);
  });
});

describe("the list of breaks", () => {
  test.each([
    ["that is none", {}, "spec/released/breaks.yaml is no list. Write [] if nothing is broken on purpose"],
    [
      "with a document that is none",
      [{ ...meant, document: "dsi" }],
      `The break at ${place} is in the document dsi. Write one of dis, iam, lts`,
    ],
    [
      "without a place",
      [{ ...meant, at: undefined }],
      "The break at undefined in dis has no place. Write a pointer such as #/paths/~1v3",
    ],
    ["without a reason", [{ ...meant, reason: " " }], `The break at ${place} has no reason`],
  ])("%s is refused", (_, breaks, fault) => {
    expect(faultsOfList(breaks)).toEqual([fault]);
  });

  test("as it should be has no fault", () => {
    expect(faultsOfList([meant])).toEqual([]);
  });
});

function write(name: string, version: string, required: boolean): string {
  const file = join(folder, `${name}.json`);
  const limit = { name: "limit", in: "query", required, schema: { type: "string" } };
  const get = { operationId: "listStreams", parameters: [limit], responses: { "204": { description: "None." } } };
  const document = { openapi: "3.1.1", info: { title: "T", version }, paths: { "/streams": { get } } };
  writeFileSync(file, JSON.stringify(document));
  return file;
}
