// Reports of a verification: for people, for programs, and for CI systems that read JUnit.
import type { ReplayResult } from "./replay.ts";

export const reporters = ["pretty", "json", "junit"] as const;
export type Reporter = (typeof reporters)[number];

/** What was verified: the target and every result. */
export interface Verification {
  target: string;
  results: ReplayResult[];
}

export function report(reporter: Reporter, verification: Verification): string {
  if (reporter === "json") return json(verification);
  return reporter === "junit" ? junit(verification) : pretty(verification);
}

/** `N passed, N failed`, and before it every difference under its operation. */
function pretty({ target, results }: Verification): string {
  const lines: string[] = [];
  for (const [operationId, group] of byOperation(results)) {
    const failed = group.filter((result) => result.differences.length > 0);
    lines.push(
      `${failed.length === 0 ? "ok  " : "FAIL"} ${operationId} (${group.length - failed.length} of ${group.length})`,
    );
    for (const { name, differences } of failed) {
      lines.push(`       ${name}`, ...differences.map((difference) => `         ${difference}`));
    }
  }
  const { passed, failed } = totals(results);
  return `${target}\n${lines.join("\n")}\n${passed} passed, ${failed} failed\n`;
}

function json({ target, results }: Verification): string {
  return `${JSON.stringify({ target, ...totals(results), results }, null, 2)}\n`;
}

function junit({ target, results }: Verification): string {
  const suites = byOperation(results).map(([operationId, group]) => {
    const cases = group.map(({ name, differences, milliseconds }) => {
      const open = `    <testcase classname="${xml(operationId)}" name="${xml(name)}" time="${seconds(milliseconds)}"`;
      if (differences.length === 0) return `${open}/>`;
      return `${open}>\n      <failure message="${xml(differences[0] ?? "")}">${xml(differences.join("\n"))}</failure>\n    </testcase>`;
    });
    const time = seconds(group.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    return `  <testsuite name="${xml(operationId)}" tests="${group.length}" failures="${totals(group).failed}" time="${time}">\n${cases.join("\n")}\n  </testsuite>`;
  });
  const { failed } = totals(results);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(target)}" tests="${results.length}" failures="${failed}">\n${suites.join("\n")}\n</testsuites>\n`;
}

export function totals(results: ReplayResult[]): { passed: number; failed: number } {
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  return { passed: results.length - failed, failed };
}

function byOperation(results: ReplayResult[]): [string, ReplayResult[]][] {
  const groups = new Map<string, ReplayResult[]>();
  for (const result of results) groups.set(result.operationId, [...(groups.get(result.operationId) ?? []), result]);
  return [...groups];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** Escapes text for XML and drops the characters that XML 1.0 cannot hold. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
