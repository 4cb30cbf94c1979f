// What the README and CONTRIBUTING tell a stranger to type exists, and its TypeScript runs against the mock.
import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const readme = read("README.md");

test.each(["README.md", "CONTRIBUTING.md"])("%s names only scripts that exist", (file) => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = [...read(file).matchAll(/\bnpm (?:run ([a-z:]+)|(start|test))/g)].map(([, run, short]) => run ?? short);
  expect(named).not.toEqual([]);
  expect([...new Set(named)].filter((name) => !(String(name) in scripts))).toEqual([]);
});

test("the TypeScript of the README runs as it stands", async () => {
  const [, snippet] = readme.match(/```ts\n([\s\S]*?)```/) as [string, string];
  const mock = await startMock({ port: 0 });
  const file = `${root}test/package/.readme-snippet.ts`;
  writeFileSync(
    file,
    snippet.replaceAll("http://127.0.0.1:4010", mock.url).replace('"dis-toolkit"', '"../../generated/dis/index.ts"'),
  );
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    expect(stdout).toContain("200 newstream undefined");
    expect(stdout).toContain("'DIS.4301'");
  } finally {
    rmSync(file);
    await mock.close();
  }
});
