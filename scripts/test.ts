// `npm test`: builds the documentation if it is stale, lints specification and code, and runs every test. Ends with the
// line `N passed, N failed` (lint steps and tests together), and exit code 1 when anything failed.
import { docsSteps } from "./docs.ts";
import { lintSteps } from "./lint.ts";
import { closingLine, runVitest } from "./run-vitest.ts";
import { reportSteps, runSteps } from "./steps.ts";

const steps = [...docsSteps, ...lintSteps];
const results = await runSteps(steps);
reportSteps("check", steps, results);
const ok = results.filter((result) => result.ok).length;

const tests = await runVitest(["--config", "test/vitest.config.ts", ...process.argv.slice(2)]);
const failed = tests.failed + steps.length - ok;
console.log(closingLine({ ...tests, passed: tests.passed + ok, failed }));
process.exitCode = failed === 0 ? 0 : 1;
