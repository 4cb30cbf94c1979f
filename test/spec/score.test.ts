// How simple the documents are to take up, by `redocly score`, is not to get worse. It counts the depth of what travels, the number
// of parameters and what bounds each field, most of which the service decides: with a bound for every field the median operation of
// DIS would come to 93.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { packageFile } from "../../src/package-file.ts";

/** Outside of the project, whose redocly.yaml is about the sources. */
const cwd = mkdtempSync(join(tmpdir(), "dis-score-"));
afterAll(() => rmSync(cwd, { recursive: true }));

test.each([
  ["dis", 91.3],
  ["iam", 85.1],
  ["lts", 88.7],
])("%s scores at least %d", async (name, least) => {
  const cli = packageFile("node_modules/@redocly/cli/bin/cli.js");
  const args = [cli, "score", packageFile(`generated/${name}/openapi.yaml`), "--format=json"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 2 ** 26 });
  expect(JSON.parse(stdout).agentReadiness).toBeGreaterThanOrEqual(least);
});
