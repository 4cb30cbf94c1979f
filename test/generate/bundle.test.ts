// The bundle changes no number: what it would round it refuses, and names the string to write instead.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse, parseDocument, visit } from "yaml";
import { redoclyBundle, refuseUnsafeNumbers, toYaml } from "../../scripts/generate/bundle.ts";
import { documents } from "../../scripts/generate/documents.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dis-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(["9223372036854775807", "-9007199254740993", "9007199254740992"])("refuses the number %s", (number) => {
  writeFileSync(join(folder, "schema.yaml"), `type: integer\nmaximum: ${number}\n`);
  expect(() => refuseUnsafeNumbers(folder)).toThrow(
    `schema.yaml:2: ${number} is beyond 2^53 and would be rounded; write it as the string "${number}"`,
  );
});

test("keeps 9223372036854775807 as a string, and 2^53 - 1 as a number", async () => {
  const root = join(folder, "openapi.yaml");
  writeFileSync(
    root,
    'openapi: 3.1.1\ninfo: { title: T, version: "1" }\npaths: {}\nx-text: "9223372036854775807"\nx-number: 9007199254740991\n',
  );
  refuseUnsafeNumbers(folder);
  const [bundle] = await redoclyBundle([root]);
  expect(bundle).toMatchObject({ "x-text": "9223372036854775807", "x-number": 9007199254740991 });
  expect(toYaml(bundle)).toContain('x-text: "9223372036854775807"\nx-number: 9007199254740991\n');
});

test("says in Redocly's words what is wrong with a document that it cannot bundle", async () => {
  const root = join(folder, "openapi.yaml");
  writeFileSync(root, "openapi: 3.1.1\npaths:\n  /a:\n    $ref: missing.yaml\n");
  await expect(redoclyBundle([root])).rejects.toThrow(/redocly bundle failed:[\s\S]*missing\.yaml/);
});

test("writes a line break and nothing else in quotes, since older readers stop at a block without a line", () => {
  expect(toYaml({ a: "\n", b: "", c: " ", d: "one\ntwo" })).toMatch(
    /\na: "\\n"\nb: ""\nc: " "\nd: \|-\n {2}one\n {2}two\n$/,
  );
});

describe.each(documents)("the bundles of %s", (name) => {
  test.each(["openapi.yaml", "openapi-3.0.yaml"])("%s says the same to readers of YAML 1.1 and 1.2", (file) => {
    const text = readFileSync(new URL(`../../generated/${name}/${file}`, import.meta.url), "utf8");
    expect(parse(text, { version: "1.1" })).toEqual(parse(text, { version: "1.2" }));
  });

  test("have every number of the sources, digit for digit", () => {
    const source = new URL(`../../spec/${name}/`, import.meta.url).pathname;
    const ledgers = ["errors.yaml", "discrepancies.yaml"];
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".yaml") && !ledgers.includes(file),
    );
    const written = new Set(files.flatMap((file) => numbersIn(join(source, file))));
    for (const bundle of ["openapi.json", "openapi.yaml", "openapi-3.0.yaml"]) {
      const kept = new Set(numbersIn(new URL(`../../generated/${name}/${bundle}`, import.meta.url).pathname));
      expect(
        [...written].filter((number) => !kept.has(number)),
        bundle,
      ).toEqual([]);
    }
  });
});

/** The numbers of a file, as they are written. */
function numbersIn(file: string): string[] {
  const numbers: string[] = [];
  visit(parseDocument(readFileSync(file, "utf8"), { intAsBigInt: true }), {
    Scalar(_, { value, source }) {
      if (typeof value === "bigint" || typeof value === "number") numbers.push(source ?? String(value));
    },
  });
  return numbers;
}
