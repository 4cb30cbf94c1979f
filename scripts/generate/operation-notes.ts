// What the docs say at an operation besides its own description: where it is printed, whether it may be repeated, where it
// can be tried, which error codes it answers, and where the reference disagrees.

import type { ErrorRow } from "../../spec/rules/error-table.ts";
import { type DocumentName, errorCodesOf, type OpenApi, type Operation } from "./documents.ts";
import { escapeHtml, inlineHtml } from "./html.ts";
import type { Discrepancy } from "./ledger.ts";
import { tryLine } from "./local-servers.ts";

/** This many discrepancies are shown at once; the rest is folded away. */
const shownAtOnce = 4;

/** The description of an operation with the notes appended, in Markdown with HTML blocks. */
export function describe(
  document: OpenApi,
  operation: Operation,
  { name, errors, discrepancies }: { name: DocumentName; errors: ErrorRow[]; discrepancies: Discrepancy[] },
): string {
  const blocks = [operation.description.trim(), factsLine(name, operation)];
  const codes = errorCodesByStatus(document, operation, errors);
  if (codes.size > 0) blocks.push("#### Error codes", errorList(codes, errors));
  const concerned = discrepancies
    .filter(({ operations }) => operations.includes(operation.operationId))
    .sort((a, b) => a.operations.length - b.operations.length);
  if (concerned.length > 0) blocks.push("#### Where the reference disagrees", disagreements(concerned));
  return blocks.join("\n\n");
}

function factsLine(name: DocumentName, operation: Operation): string {
  return [
    `Reference: ${sectionTitle(operation["x-section"])}`,
    `Safe to repeat: ${operation["x-idempotent"] ? "yes" : "no"}`,
    `Operation: \`${operation.operationId}\``,
    tryLine(name, operation.operationId),
  ].join(" · ");
}

/** `section 5.1.1`, `sections 5.7.4 and 5.7.7`; a section that is no number stands for itself. */
export function sectionTitle(section: string | string[]): string {
  const names = [section].flat();
  const last = names.at(-1) ?? "";
  if (!names.every((name) => /^\d/.test(name))) return names.join(", ");
  return names.length === 1 ? `section ${last}` : `sections ${names.slice(0, -1).join(", ")} and ${last}`;
}

/** All DIS codes that an operation can answer, by HTTP status. */
export function errorCodesByStatus(document: OpenApi, operation: Operation, errors: ErrorRow[]): Map<number, string[]> {
  const byStatus = new Map<number, string[]>();
  for (const code of errorCodesOf(document, operation)) {
    const status = errors.find((error) => error.code === code)?.status;
    if (status === undefined)
      throw new Error(`${operation.operationId} answers ${code}, which errors.yaml does not know`);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return new Map([...byStatus].sort(([a], [b]) => a - b));
}

function errorList(codes: Map<number, string[]>, errors: ErrorRow[]): string {
  const lines = [...codes].map(([status, ofStatus]) => {
    const links = ofStatus.map((code) => {
      const name = errors.find((error) => error.code === code)?.name ?? code;
      return `<a href="errors.html#${code}" title="${escapeHtml(name)}">${code}</a>`;
    });
    return `<li><b>${status}</b>: ${links.join(", ")}</li>`;
  });
  return `<ul class="codes">${lines.join("")}</ul>`;
}

/** One HTML block: Redoc puts wide gaps between blocks. */
function disagreements(entries: Discrepancy[]): string {
  const rest = entries.slice(shownAtOnce);
  const folded =
    rest.length > 0
      ? `<details class="more"><summary>${rest.length} more</summary>${rest.map(disagreement).join("")}</details>`
      : "";
  return `<div class="disagreements">${entries.slice(0, shownAtOnce).map(disagreement).join("")}${folded}</div>`;
}

/** One entry: subject and decision in sight, what each place says and the evidence folded beneath. */
function disagreement(entry: Discrepancy): string {
  const says = entry.says.map(({ at, what }) => `<li><b>${inlineHtml(at)}</b>: ${inlineHtml(what)}</li>`);
  const html = [
    `<details class="disagreement"><summary><b>${subjectOf(entry)}.</b> ${inlineHtml(entry.decision)}</summary>`,
    `<ul>${says.join("")}</ul>`,
    `<p>Evidence: ${inlineHtml(entry.evidence)}</p>`,
    `<p><a href="discrepancies.html#${entry.id}">${entry.id}</a>, ${entry.kind}, ${sectionTitle(entry.section)}</p>`,
    "</details>",
  ].join("");
  // Redoc drops a text of nothing but blanks; a word joiner keeps words of code apart.
  return html.replaceAll("> <", ">\u2060 <");
}

/** How names are written that an id has in small letters. */
const spellings: Record<string, string> = { cloudtable: "CloudTable", opentsdb: "OpenTSDB" };
for (const name of [
  "IAM",
  "LTS",
  "OBS",
  "DWS",
  "MRS",
  "DLI",
  "HDFS",
  "KMS",
  "SMN",
  "SDK",
  "JSON",
  "CSV",
  "HTTP",
  "URL",
]) {
  spellings[name.toLowerCase()] = name;
}

/** What a discrepancy is about, read from its id: `put-size-limits` is "Put size limits". */
export function subjectOf({ id }: Discrepancy): string {
  const words = id.split("-").map((word) => spellings[word] ?? word);
  const subject = words.join(" ");
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
