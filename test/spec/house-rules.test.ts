// Each lint rule fires at its fault, alone and with its message. Redocly and Spectral run as in `npm run lint`: Redocly
// with redocly.yaml on the sources, Spectral on the bundle.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import house from "../../spec/rules/house.ts";
import { type Fault, faults } from "./fixtures/faults.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "house-rules-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("Redocly with the rules of the house", () => {
  let problems: { rule: string; message: string }[][];
  beforeAll(async () => {
    problems = await lint([copyOfFixture(), ...faults.map(copyOfFixture)]);
  });

  it("finds nothing in a document without a fault", () => {
    expect(problems[0]).toEqual([]);
  });

  it.each(faults.map((fault, index) => ({ ...fault, index })))("$rule: $fault", ({ rule, message, index }) => {
    expect(problems[index + 1]).toEqual([{ rule, message }]);
  });

  it("has a fault for every rule", () => {
    const tested = new Set(faults.map(({ rule }) => rule));
    expect(Object.keys(house().configs.all.rules).filter((rule) => !tested.has(rule))).toEqual([]);
  });
});

describe("Spectral on the bundle", () => {
  it("finds nothing in a document without a fault", async () => {
    expect(await spectral(copyOfFixture())).toEqual([]);
  });

  it("finds a fault that Redocly passes", async () => {
    const folder = copyOfFixture({
      edits: [["openapi.yaml", "A document for the tests of the lint rules.", "Not eval(1)."]],
    });
    expect(await lint([folder])).toEqual([[]]);
    expect(await spectral(folder)).toEqual([
      { rule: "no-eval-in-markdown", message: 'Markdown descriptions must not have "eval(".' },
    ]);
  });
});

/** A folder with a copy of the document without a fault, into which the fault is put. */
function copyOfFixture({ copies = [], edits = [] }: Partial<Pick<Fault, "copies" | "edits">> = {}): string {
  const folder = mkdtempSync(join(scratch, "document-"));
  cpSync(join(root, "test/spec/fixtures/house"), folder, { recursive: true });
  for (const [from, to] of copies) cpSync(join(folder, from), join(folder, to));
  for (const [file, text, substitute] of edits) {
    const parts = readFileSync(join(folder, file), "utf8").split(text);
    if (parts.length !== 2) throw new Error(`"${text}" occurs ${parts.length - 1} times in ${file}`);
    writeFileSync(join(folder, file), parts.join(substitute));
  }
  return folder;
}

/** What Redocly finds in the document of each folder. */
async function lint(folders: string[]): Promise<{ rule: string; message: string }[][]> {
  const files = folders.map((folder) => join(folder, "openapi.yaml"));
  const output = await run("@redocly/cli/bin/cli.js", "lint", ...files, "--format=json", "--max-problems=1000");
  // One JSON text after the other, for each document in turn.
  const reports: RedoclyReport[] = output.split(/(?<=^\})(?=\{$)/m).map((text) => JSON.parse(text));
  return reports.map((report) => report.problems.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}

interface RedoclyReport {
  problems: { ruleId: string; message: string }[];
}

/** What Spectral finds in the bundle of the document in the folder. */
async function spectral(folder: string): Promise<{ rule: string; message: string }[]> {
  const bundle = join(folder, "bundle.yaml");
  await run("@redocly/cli/bin/cli.js", "bundle", join(folder, "openapi.yaml"), `--output=${bundle}`);
  const output = await run(
    "@stoplight/spectral-cli/dist/index.js",
    ...["lint", bundle, "--ruleset=spec/rules/spectral.yaml", "--format=json", "--quiet"],
  );
  const findings: { code: string; message: string }[] = JSON.parse(output);
  return findings.map(({ code, message }) => ({ rule: code, message }));
}

/** Runs a tool in the root folder and resolves with its standard output, also when it found something and fails. */
function run(tool: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [join(root, "node_modules", tool), ...args], options, (_, stdout) => resolve(stdout));
  });
}
