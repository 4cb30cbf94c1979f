// The commands for generators that the README tells, typed as they stand, in a folder with the bundles.
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demandTools } from "./demand-tools.ts";
import { cache, root, run } from "./toolbox.ts";

const folder = join(cache, "readme");
const [, block = ""] = readFileSync(join(root, "README.md"), "utf8").match(/```shell\n([\s\S]*?)```/) ?? [];
const [python, go, java, ...more] = block.trimEnd().split("\n");

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, "generated/dis"), join(folder, "generated/dis"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function type(command: string | undefined): Promise<string[]> {
  await run({ command: "sh", args: ["-c", String(command)], cwd: folder });
  return readdirSync(join(folder, "clients"), { recursive: true, encoding: "utf8" });
}

test("for Python", async (context) => {
  await demandTools(["python3"], context);
  expect(await type(python)).toContain("python/huawei_cloud_dis_client/api/records/send_records.py");
});

test("for Go", async (context) => {
  await demandTools(["go"], context);
  expect(await type(go)).toContain("dis.go");
});

test("for Java", async (context) => {
  await demandTools(["javac", "mvn"], context);
  expect(await type(java)).toContain("java/src/main/java/org/openapitools/client/api/RecordsApi.java");
});

test("and no other", () => {
  expect(more).toEqual([]);
});
