// The README claims for generators what the tests of other people's clients show, no more and no less.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packageFile } from "../../src/package-file.ts";
import { clients } from "../interop/clients.ts";
import { generatorsTable } from "../interop/generators-table.ts";

const readme = readFileSync(packageFile("README.md"), "utf8");

test("the README has the table of generators", () => {
  expect(readme).toContain(`\n\n${generatorsTable(clients)}\n`);
});

test("the README counts their languages", () => {
  const languages = new Set(clients.filter(({ made }) => made === "generated").map(({ language }) => language));
  expect(languages.size).toBe(8);
  expect(readme.match(/eight languages/g)).toHaveLength(2);
});
