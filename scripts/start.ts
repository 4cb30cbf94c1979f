// `npm start`: builds the documentation if it is missing or stale, then runs `dis up` with the flags that were given.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { docsSteps } from "./docs.ts";
import { root, runAndReport } from "./steps.ts";

if (!existsSync(join(root, "generated/docs/index.html"))) {
  console.log("Building the documentation, which takes about half a minute …");
}
await runAndReport("docs", docsSteps);
if (!process.exitCode) {
  process.argv.splice(2, 0, "up");
  await import("../src/cli/main.ts");
}
