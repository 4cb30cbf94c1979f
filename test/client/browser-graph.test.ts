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

test("one operation with AK/SK is small, minified and gzipped", async () => {
  const { gzipped } = await bundleClient("core", "browser");
  console.log(
    `one operation with AK/SK: ${gzipped} bytes; everything: ${(await bundleClient("everything", "browser")).gzipped}`,
  );
  expect(gzipped).toBeLessThanOrEqual(8000);
});
test.todo("everything fits into 14,000 bytes");
