// `npm version` runs this between the new version in package.json and the commit: the contract gets that version, and is from now on
// the one to which the next is held (npm run check:breaking).
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { released } from "./check-breaking.ts";
import { bundlePath, documents } from "./generate/documents.ts";
import { generateSteps } from "./generate.ts";
import { root, runAndReport } from "./steps.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
for (const name of documents) {
  const source = join(root, "spec", name, "openapi.yaml");
  writeFileSync(source, readFileSync(source, "utf8").replace(/^ {2}version: .*$/m, `  version: ${version}`));
}
await runAndReport("generate", generateSteps);
// What is there then is of the version before, and `npm version` makes no commit of it.
if (process.exitCode) process.exit();
for (const name of documents) {
  copyFileSync(bundlePath(name).replace(/json$/, "yaml"), join(released, `${name}.yaml`));
}
writeFileSync(
  join(released, "breaks.yaml"),
  "# What breaks clients of the released contract, on purpose: document, at (a pointer, with all below it) and reason.\n[]\n",
);
execFileSync("git", ["add", "spec", "generated"], { cwd: root });
