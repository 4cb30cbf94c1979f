// `npm test`: builds the documentation if it is stale, lints specification and code, holds the contract to the one last released, and
// runs every test but two kinds, which .ci/run adds: `--fresh`, of fresh clones, which install everything from the registry and want
// the ports 4010 and 4011; `--interop`, of other people's clients, which want the tools of other languages. Ends with the line
// `N passed, N failed` (lint steps and tests together), and exit code 1 when anything failed.
import { docsSteps } from "./docs.ts";
import { lintSteps } from "./lint.ts";
import { runVitest } from "./run-vitest.ts";
import { reportSteps, runSteps } from "./steps.ts";

const kinds = ["fresh", "interop"];
const args = process.argv.slice(2);
const forVitest = args.filter((arg) => !kinds.some((kind) => arg === `--${kind}`));

const steps = [...docsSteps, ...lintSteps, { name: "breaking changes", args: ["scripts/check-breaking.ts"] }];
const results = await runSteps(steps);
reportSteps("check", steps, results);
const ok = results.filter((result) => result.ok).length;

const totals = [{ passed: ok, failed: steps.length - ok, skipped: 0 }];
totals.push(await runVitest(["--config", "test/vitest.config.ts", ...forVitest]));
for (const kind of kinds) {
  if (args.includes(`--${kind}`)) totals.push(await runVitest(["--config", `test/${kind}/vitest.config.ts`]));
}

const sum = (name: "passed" | "failed" | "skipped") => totals.reduce((all, one) => all + one[name], 0);
console.log(
  `${sum("passed")} passed, ${sum("failed")} failed${sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : ""}`,
);
process.exitCode = sum("failed") === 0 ? 0 : 1;
