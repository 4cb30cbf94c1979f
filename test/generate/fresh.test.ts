// Generating is deterministic: twice gives the same bytes, and those are the ones that are checked in.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("a second run makes byte for byte what the first one made", async () => {
  const script = fileURLToPath(new URL("../../scripts/check-generated.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  expect(stdout).toMatch(/^generated\/ is fresh \(\d+ files\)\n$/);
});
