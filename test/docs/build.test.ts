// How the documentation is built: the same bytes every time, and nothing at all when nothing has changed.
import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { docsSteps } from "../../scripts/docs.ts";
import { documents } from "../../scripts/generate/documents.ts";
import { root } from "../../scripts/steps.ts";

const run = promisify(execFile);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dis-docs-test-"));
  for (const name of documents) {
    cpSync(join(root, "generated", name, "openapi.json"), join(folder, name, "openapi.json"));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

async function build(): Promise<string> {
  const env = { ...process.env, DIS_GENERATED: folder };
  const runs = docsSteps.map(({ args }) => run(process.execPath, args, { cwd: root, env }));
  return (await Promise.all(runs)).map(({ stdout }) => stdout).join("");
}

function contents(): Record<string, string> {
  const files = readdirSync(join(folder, "docs")).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, "docs", file), "latin1")]));
}

it("gives the same bytes again, and does nothing when nothing has changed", async () => {
  expect(await build()).not.toContain("up to date");
  const first = contents();
  expect(await build()).not.toContain("built");
  for (const file of Object.keys(first)) if (file.startsWith(".stamp")) unlinkSync(join(folder, "docs", file));
  expect(await build()).not.toContain("up to date");
  const second = contents();
  expect(Object.keys(second)).toEqual(Object.keys(first));
  for (const file of Object.keys(first)) expect(second[file] === first[file], file).toBe(true);
});

it("builds again when a document has changed, and only what is made from it", async () => {
  await build();
  appendFileSync(join(folder, "lts/openapi.json"), "\n");
  const said = await build();
  expect(said).toMatch(/dis\.html is up to date/);
  expect(said).toMatch(/lts\.html built/);
});
