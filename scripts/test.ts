// `npm test`: builds the documentation if it is stale, lints specification and code, and runs every test. Ends with the
// line `N passed, N failed` (lint steps and tests together), and exit code 1 when anything failed.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docsSteps } from "./docs.ts";
import { lintSteps } from "./lint.ts";
import { reportSteps, runStep, runSteps } from "./steps.ts";

const steps = [...docsSteps, ...lintSteps];
const results = await runSteps(steps);
reportSteps("check", steps, results);

const folder = mkdtempSync(join(tmpdir(), "dis-test-"));
const totalsFile = join(folder, "totals.json");
const vitest = await runStep({
  name: "vitest",
  loud: true,
  args: [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "test/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${totalsFile}`,
    ...process.argv.slice(2),
  ],
});
const tests = readTotals();
rmSync(folder, { recursive: true });

const passed = tests.passed + results.filter((result) => result.ok).length;
// Vitest also fails for what no test saw, such as a rejection that nobody handled.
const unseen = !vitest.ok && tests.failed === 0 ? 1 : 0;
const failed = tests.failed + unseen + steps.length - results.filter((result) => result.ok).length;
console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;

/** Vitest's own totals; a run that ended without them counts as one failure. */
function readTotals(): { passed: number; failed: number; skipped: number } {
  try {
    const report = JSON.parse(readFileSync(totalsFile, "utf8"));
    // A file that could not be loaded has no tests and is still a failure.
    const brokenFiles = report.testResults.filter(
      (file: { status: string; assertionResults: { status: string }[] }) =>
        file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
    ).length;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
