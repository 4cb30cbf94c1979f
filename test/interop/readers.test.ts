// Tools that read the bundles and make nothing of them: each takes all of them, and says nothing that is our fault.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, type TestContext, test } from "vitest";
import { parse } from "yaml";
import { type Break, released } from "../../scripts/check-breaking.ts";
import { documents } from "../../scripts/generate/documents.ts";
import { demandTools } from "./demand-tools.ts";
import { nodePackages } from "./node-packages.ts";
import { virtualEnvironment } from "./python/virtual-environment.ts";
import { makeOnce, root, run } from "./toolbox.ts";

const bundles = documents.flatMap((name) =>
  ["openapi.yaml", "openapi-3.0.yaml"].map((file) => `generated/${name}/${file}`),
);

/** The rules of IBM's validator that ask for what is not ours to give, with the reason. */
const notOurs: Record<string, string> = {
  "ibm-enum-casing-convention": "values are spelled as on the wire",
  "ibm-property-casing-convention": "fields are spelled as on the wire",
  "ibm-parameter-casing-convention": "parameters are spelled as on the wire",
  "ibm-path-segment-casing-convention": "paths are spelled as on the wire",
  "ibm-unique-parameter-request-property-names": "DIS wants the name of a stream twice",
  "ibm-required-array-properties-in-response": "older deployments leave lists out",
  "ibm-required-enum-properties-in-response": "older deployments leave fields out",
  "ibm-integer-attributes": "it wants bounds beside the values of an enum; all other integers have theirs",
  "ibm-schema-keywords": "contentEncoding is how OpenAPI 3.1 says base64, and format: byte stands beside it",
  "no-$ref-siblings": "OpenAPI 3.1 lets a description stand beside a $ref",
};

describe.each(bundles)("%s", (bundle) => {
  test("is valid for openapi-spec-validator", async (context) => {
    await demandTools(["python3"], context);
    const command = join(await virtualEnvironment("openapi-spec-validator.txt"), "openapi-spec-validator");
    expect(await run({ command, args: [bundle] }, context.signal)).toContain(": OK");
  });

  test("is valid for swagger-parser", async (context) => {
    await runInNode(context, 'await (await import("@apidevtools/swagger-parser")).default.validate(bundle);', bundle);
  });

  test.each(["js-yaml", "js-yaml-3"])("says the same to %s as to us", async (reader) => {
    const script = `const { load } = await import("${reader}").then((m) => m.default ?? m); console.log(JSON.stringify(load(text)));`;
    const read = await runInNode(undefined, script, bundle);
    expect(JSON.parse(read)).toEqual(parse(readFileSync(join(root, bundle), "utf8")));
  });

  test("has no fault of ours for IBM's validator", async ({ signal }) => {
    const faults = await faultsForIbm(bundle, signal);
    expect(faults.filter(({ rule }) => !Object.hasOwn(notOurs, rule))).toEqual([]);
  });
});

test("every rule of IBM's validator that we leave to others still finds something", async ({ signal }) => {
  const found = new Set((await faultsForIbm("generated/dis/openapi.yaml", signal)).map(({ rule }) => rule));
  expect(Object.keys(notOurs).filter((rule) => !found.has(rule))).toEqual([]);
});

describe("oasdiff", () => {
  const version = "v1.37.0";
  const oasdiff = () =>
    makeOnce("oasdiff", [version], async (folder) => {
      const args = ["install", `github.com/oasdiff/oasdiff@${version}`];
      await run({ command: "go", args, env: { GOBIN: folder } });
    });

  // What is broken on purpose stands in that file, by the names of `redocly diff`, which is the one to count.
  const meant: Break[] = parse(readFileSync(join(released, "breaks.yaml"), "utf8"));

  const unbroken = documents.filter((name) => !meant.some(({ document }) => document === name));
  test.for(unbroken)("finds nothing in %s that breaks clients of the released one", async (name, context) => {
    await demandTools(["go"], context);
    const files = [join(released, `${name}.yaml`), `generated/${name}/openapi.yaml`];
    const command = join(await oasdiff(), "oasdiff");
    await run({ command, args: ["breaking", ...files, "--fail-on", "ERR"] }, context.signal);
  });
});

/** What IBM's validator finds. It ends with 1 when that is anything, so that its report stands in the error. */
async function faultsForIbm(bundle: string, signal: AbortSignal): Promise<{ rule: string; message: string }[]> {
  const cli = join(await nodePackages("readers"), "node_modules/ibm-openapi-validator/src/cli-validator/index.js");
  const report = await run({ command: process.execPath, args: [cli, "--json", bundle] }, signal).catch(({ message }) =>
    message.slice(message.indexOf("{"), message.lastIndexOf("}") + 1),
  );
  return JSON.parse(report).error.results;
}

/** Runs a script among the packages of the readers, with the path of a bundle and its text. */
async function runInNode(context: TestContext | undefined, script: string, bundle: string): Promise<string> {
  const cwd = await nodePackages("readers");
  const file = JSON.stringify(join(root, bundle));
  const head = `import { readFileSync } from "node:fs"; const bundle = ${file}; const text = readFileSync(bundle, "utf8");`;
  const args = ["--input-type=module", "--eval", `${head}\n${script}`];
  return await run({ command: process.execPath, args, cwd }, context?.signal);
}
