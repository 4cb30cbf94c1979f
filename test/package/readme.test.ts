// What the README and CONTRIBUTING tell a stranger to type exists, and the README's TypeScript runs against the mock or the emulator.
import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const snippets = [...read("README.md").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, snippet]) => snippet ?? "");

test.each(["README.md", "CONTRIBUTING.md"])("%s names only scripts that exist", (file) => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = [...read(file).matchAll(/\bnpm (?:run ([a-z:]+)|(start|test))/g)].map(([, run, short]) => run ?? short);
  expect(named).not.toEqual([]);
  expect([...new Set(named)].filter((name) => !(String(name) in scripts))).toEqual([]);
});

/** What each of the README's snippets prints, in their order. */
const printed = [
  ["200 newstream undefined", "'DIS.4301'"],
  ["newstream\n15\n"],
  ["shardId-0000000000 485 11111"],
  ["[ 'one', 'two' ]"],
];

test("all of the README's TypeScript is run here", () => {
  expect(snippets).toHaveLength(printed.length);
});

test.each(printed.map((texts, index) => ({ texts, index })))(
  "snippet $index of the README prints $texts",
  async ({ texts, index }) => {
    const mock = await startMock({ port: 0 });
    const file = `${root}test/package/.readme-snippet-${index}.ts`;
    const source = (snippets[index] ?? "")
      .replaceAll("http://127.0.0.1:4010", mock.url)
      .replaceAll('"dis-toolkit"', '"../../generated/dis/index.ts"')
      .replaceAll(/"dis-toolkit\/(client|emulator)"/g, '"../../src/$1/index.ts"');
    writeFileSync(file, source);
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [file]);
      for (const text of texts) expect(stdout).toContain(text);
    } finally {
      rmSync(file);
      await mock.close();
    }
  },
);
