// What the README and CONTRIBUTING tell a stranger is so. The README's blocks are run in pack.test.ts.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { firstSteps } from "../../src/cli/commands/emulate.ts";
import { blocksOf } from "./readme-page.ts";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const { scripts, engines, devDependencies } = JSON.parse(read("package.json"));

test.each(["README.md", "CONTRIBUTING.md"])("%s names only scripts that exist", (file) => {
  const named = [...read(file).matchAll(/\bnpm (?:run ([a-z:]+)|(start|test))/g)].map(([, run, short]) => run ?? short);
  expect(named).not.toEqual([]);
  expect([...new Set(named)].filter((name) => !(String(name) in scripts))).toEqual([]);
});

test("every npm script is one command, the launcher, which finds the Node of the project by itself", () => {
  for (const script of Object.values(scripts)) expect(script).toMatch(/^node scripts\/run\.mjs [^&|;]+$/);
});

test("the oldest Node is said alike everywhere, and tests run on the one that the project brings", () => {
  const [, oldest] = /^>=(\d+\.\d+)$/.exec(engines.node) ?? [];
  for (const [, said] of read("README.md").matchAll(/Node ([\d.]+)(?: or| and) later/g)) expect(said).toBe(oldest);
  expect(read("README.md")).toContain(`You need Node ${oldest} or later and npm.`);
  expect(process.version).toBe(`v${devDependencies.node}`);
  const majors = [oldest, devDependencies.node].map((version) => String(version).split(".")[0]);
  expect(read(".github/workflows/ci.yml")).toContain(`node: [${majors.join(", ")}]`);
});

test("the README begins with the calls that the emulator proposes", () => {
  const proposed = firstSteps("http://127.0.0.1:4010", false);
  expect(`Try:\n${blocksOf(read("README.md"))[1]?.code}`).toBe(`${proposed.replaceAll(/^ {2}/gm, "")}\n`);
});
