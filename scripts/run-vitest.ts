// Runs Vitest and counts what it has found.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runStep } from "./steps.ts";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** Shows Vitest's report as it goes, and resolves with its totals. `args` are those of `vitest run`. */
export async function runVitest(args: string[]): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), "dis-test-"));
  const file = join(folder, "totals.json");
  const { ok } = await runStep({
    name: "vitest",
    loud: true,
    args: [
      ...["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile=${file}`],
      ...args,
    ],
  });
  const totals = readTotals(file);
  rmSync(folder, { recursive: true });
  // Vitest also fails for what no test saw, such as a rejection that nobody handled.
  return !ok && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/** A run that ended without totals counts as one failure. */
function readTotals(file: string): Totals {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
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
