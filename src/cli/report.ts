// Reports of a verification: for people, for programs, and for CI systems that read JUnit.
import type { ReplayResult, Skip } from "../contract/index.ts";
import { printable } from "../printable.ts";

export const reporters = ["pretty", "json", "junit"] as const;
export type Reporter = (typeof reporters)[number];

/** What was verified: the target, every result, and what there is no result of. */
export interface Verification {
  target: string;
  results: ReplayResult[];
  skips: Skip[];
}

export function report(reporter: Reporter, verification: Verification): string {
  if (reporter === "json") return json(verification);
  return reporter === "junit" ? junit(verification) : pretty(verification);
}

/** `N passed, N failed, N skipped`, and before it every difference under its operation, and every skip with its reason. */
function pretty({ target, results, skips }: Verification): string {
  const lines: string[] = [];
  for (const [operationId, group] of byOperation(results)) {
    const failed = group.filter((result) => result.differences.length > 0);
    lines.push(
      `${failed.length === 0 ? "ok  " : "FAIL"} ${operationId} (${group.length - failed.length} of ${group.length})`,
    );
    for (const { name, differences } of failed) {
      // Both may hold what a server has answered.
      lines.push(`       ${printable(name)}`, ...differences.map((difference) => `         ${printable(difference)}`));
    }
  }
  for (const { operationId, name, reason } of skips) {
    lines.push(`skip ${operationId}${name === undefined ? "" : `, ${name}`}: ${reason}`);
  }
  const { passed, failed } = totals(results);
  const skipped = skips.length === 0 ? "" : `, ${skips.length} skipped`;
  return `${target}\n${lines.join("\n")}\n${passed} passed, ${failed} failed${skipped}\n`;
}

function json({ target, results, skips }: Verification): string {
  return `${JSON.stringify({ target, ...totals(results), skipped: skips.length, results, skips }, null, 2)}\n`;
}

function junit({ target, results, skips }: Verification): string {
  const suites = byOperation([...results, ...skips]).map(([operationId, group]) => {
    const sent = group.filter((one) => "differences" in one);
    const time = seconds(sent.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    return `  <testsuite name="${xml(operationId)}" ${counts(sent, group.length - sent.length)} time="${time}">
${group.map(testcase).join("\n")}
  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${xml(target)}" ${counts(results, skips.length)}>
${suites.join("\n")}
</testsuites>
`;
}

function counts(results: ReplayResult[], skipped: number): string {
  return `tests="${results.length + skipped}" failures="${totals(results).failed}" skipped="${skipped}"`;
}

function testcase(one: ReplayResult | Skip): string {
  const open = `    <testcase classname="${xml(one.operationId)}" name="${xml(one.name ?? "every request")}"`;
  if ("reason" in one) return `${open}>\n      <skipped message="${xml(one.reason)}"/>\n    </testcase>`;
  const { differences, milliseconds } = one;
  const timed = `${open} time="${seconds(milliseconds)}"`;
  if (differences.length === 0) return `${timed}/>`;
  return `${timed}>\n      <failure message="${xml(differences[0] ?? "")}">${xml(differences.join("\n"))}</failure>\n    </testcase>`;
}

export function totals(results: ReplayResult[]): { passed: number; failed: number } {
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  return { passed: results.length - failed, failed };
}

function byOperation<One extends { operationId: string }>(results: One[]): [string, One[]][] {
  const groups = new Map<string, One[]>();
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
