// What a bundler for browsers finds behind `dis-toolkit/client`: no built-in of Node, and little of anything.
import { isBuiltin } from "node:module";
import { expect, test } from "vitest";
import { bundleClient } from "../../scripts/bench/bundle-client.ts";

test("no built-in of Node is in the graph for browsers", async () => {
  const { modules } = await bundleClient("everything", "browser");
  expect(modules).toContain("src/client/create-core.ts");
  expect(modules).toContain("src/client/digest-web.ts");
  expect(modules.filter((module) => isBuiltin(module) || module.includes("digest-node"))).toEqual([]);
});

test("in Node the only one is node:crypto", async () => {
  const { modules } = await bundleClient("everything", "node");
  expect(modules.filter((module) => isBuiltin(module))).toEqual(["node:crypto"]);
  expect(modules).not.toContain("src/client/digest-web.ts");
});

test.each([
  ["one operation with AK/SK", "core", 9000],
  ["all operations with producer and consumer", "records", 18_000],
] as const)("%s fit into so many bytes, minified and gzipped", async (_, entry, most) => {
  const { gzipped } = await bundleClient(entry, "browser");
  expect(gzipped).toBeLessThanOrEqual(most);
});
