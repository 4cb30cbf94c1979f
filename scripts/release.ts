// `npm version` runs this: today's contract is the one to which the next is held (npm run check:breaking).
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { released } from "./check-breaking.ts";
import { bundlePath, documents } from "./generate/documents.ts";

for (const name of documents) {
  copyFileSync(bundlePath(name).replace(/json$/, "yaml"), join(released, `${name}.yaml`));
}
writeFileSync(
  join(released, "breaks.yaml"),
  "# What breaks clients of the released contract, on purpose: document, at (a pointer, with all below it) and reason.\n[]\n",
);
