// `npm test`: builds the documentation if it is stale, lints specification and code, holds the contract to the one last released, and
// runs every test; with --fresh, as in
// CI, also those of fresh clones, which install everything from the registry and want the ports 4010 and 4011. Ends with the line
// `N passed, N failed` (lint steps and tests together), and exit code 1 when anything failed.
import { docsSteps } from "./docs.ts";
import { lintSteps } from "./lint.ts";
import { runVitest } from "./run-vitest.ts";
import { reportSteps, runSteps } from "./steps.ts";

const forVitest = process.argv.slice(2).filter((arg) => arg !== "--fresh");
const fresh = forVitest.length < process.argv.length - 2;

const steps = [...docsSteps, ...lintSteps, { name: "breaking changes", args: ["scripts/check-breaking.ts"] }];
const results = await runSteps(steps);
reportSteps("check", steps, results);
const ok = results.filter((result) => result.ok).length;

const totals = [{ passed: ok, failed: steps.length - ok, skipped: 0 }];
totals.push(await runVitest(["--config", "test/vitest.config.ts", ...forVitest]));
if (fresh) totals.push(await runVitest(["--config", "test/fresh/vitest.config.ts"]));

const sum = (name: "passed" | "failed" | "skipped") => totals.reduce((all, one) => all + one[name], 0);
console.log(
  `${sum("passed")} passed, ${sum("failed")} failed${sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : ""}`,
);
process.exitCode = sum("failed") === 0 ? 0 : 1;
