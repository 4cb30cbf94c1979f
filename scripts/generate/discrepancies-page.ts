// docs/discrepancies.html: the whole ledger, section by section, with the printed examples that do not stand.
import { allOperations, type DocsFacts, operationAddress, operationLinks } from "./docs-facts.ts";
import type { Example } from "./documents.ts";
import { escapeHtml, inlineHtml } from "./html.ts";
import { jsonView } from "./json-view.ts";
import type { Discrepancy, PrintedExample } from "./ledger.ts";
import { sectionTitle, subjectOf } from "./operation-notes.ts";
import { filterBox, filterScript, page } from "./page.ts";

export function discrepanciesPage(facts: DocsFacts): string {
  const { discrepancies, examples } = facts;
  const sections = [...new Set(discrepancies.map(firstSection))]
    .sort(compareSections)
    .map((section) => [section, discrepancies.filter((entry) => firstSection(entry) === section)] as const);
  const anchor = (section: string) => `section-${section.replaceAll(/[^\w.]+/g, "-")}`;
  const contents = sections.map(
    ([section, entries]) =>
      `<li><a href="#${anchor(section)}">${escapeHtml(section)}</a> <span class="muted">${entries.length}</span></li>`,
  );
  const bodies = sections.map(
    ([section, entries]) => `<section data-group>
<h2 id="${anchor(section)}">${escapeHtml(headingOf(section, facts))}</h2>
${entries.map((entry) => discrepancyEntry(entry, facts)).join("\n")}
</section>`,
  );
  return page({
    file: "discrepancies.html",
    title: "Discrepancies of the DIS reference",
    script: filterScript,
    main: `
<h1>Where the reference disagrees</h1>
<p class="lead">${discrepancies.length} places in which the printed reference contradicts itself or the wire, and what the contract decides.</p>
<p>In this order: the bytes that real clients send or need, and recorded answers; the tables of the reference; its examples. Where nothing decides, every documented form is accepted and one is sent. An entry that touches several sections stands under the first.</p>
<ul class="toc">${contents.join("\n")}<li><a href="#printed-examples">Printed examples</a> <span class="muted">${examples.length}</span></li></ul>
${filterBox("Find a discrepancy")}
${bodies.join("\n")}
<section data-group>
<h2 id="printed-examples">Printed examples that cannot be right</h2>
<p>As the reference prints them, with the faulty places marked, beside the corrected form that stands in the document.</p>
${examples.map((example) => printedExample(example, facts)).join("\n")}
</section>
`,
  });
}

function discrepancyEntry(entry: Discrepancy, facts: DocsFacts): string {
  const operations = allOperations(facts.bundles).filter(
    ({ document, operation }) => document === entry.document && entry.operations.includes(operation.operationId),
  );
  const says = entry.says.map(({ at, what }) => `<li><strong>${inlineHtml(at)}</strong>: ${inlineHtml(what)}</li>`);
  const printed = facts.examples
    .filter(({ discrepancies }) => discrepancies.includes(entry.id))
    .map((example) => `<a href="#${printedAnchor(example)}">${escapeHtml(example.printed)}</a>`);
  const rows: [string, string | undefined][] = [
    ["It says", `<ul>${says.join("")}</ul>`],
    ["Evidence", inlineHtml(entry.evidence)],
    ["Decision", `<strong>${inlineHtml(entry.decision)}</strong>`],
    [
      "Operations",
      operations.length > 0 ? operationLinks(operations) : `the ${entry.document.toUpperCase()} document as a whole`,
    ],
    ["Examples", printed.join(", ") || undefined],
  ];
  const list = rows.map(([term, text]) => (text ? `<dt>${term}</dt><dd>${text}</dd>` : ""));
  return `<article class="entry" id="${escapeHtml(entry.id)}" data-entry>
<div><h3><a class="self" href="#${escapeHtml(entry.id)}">${escapeHtml(subjectOf(entry))}</a></h3>
<p><span class="badge">${escapeHtml(entry.kind)}</span></p>
<p class="muted">${escapeHtml(capitalised(sectionTitle(entry.section)))}</p></div>
<dl>${list.join("\n")}</dl>
</article>`;
}

function printedExample(example: PrintedExample, { bundles }: DocsFacts): string {
  const located = allOperations(bundles).find(({ operation }) => operation.operationId === example.operation);
  if (!located)
    throw new Error(`the ledger's example ${example.printed} names the unknown operation ${example.operation}`);
  const fails = example.fails ?? [];
  const corrected = bundles[located.document].components.examples?.[example.corrected] as Example | undefined;
  const printed = example.text === undefined ? jsonView(example.value, fails) : escapeHtml(example.text);
  const why = [
    example.why && inlineHtml(example.why),
    fails.length > 0 && `Fails at ${fails.map((pointer) => `<code>${escapeHtml(pointer)}</code>`).join(", ")}.`,
    `See ${example.discrepancies.map((id) => `<a href="#${escapeHtml(id)}">${escapeHtml(id)}</a>`).join(", ")}.`,
  ];
  return `<details class="printed" id="${printedAnchor(example)}" data-entry><summary><strong>${escapeHtml(example.printed)}</strong>, ${escapeHtml(example.part)} of ${escapeHtml(example.operation)}</summary>
<p>${why.filter(Boolean).join(" ")}</p>
<p><a href="${operationAddress(located)}">${escapeHtml(located.operation.summary)}</a></p>
<div class="pair"><div><h3>As printed</h3><pre tabindex="0"><code>${printed}</code></pre></div>
<div><h3>Corrected: ${escapeHtml(example.corrected)}</h3><pre tabindex="0"><code>${corrected ? jsonView(corrected.value, fails) : ""}</code></pre></div></div>
</details>`;
}

function printedAnchor({ printed }: PrintedExample): string {
  return `printed-${printed.replaceAll(/[^\w.]+/g, "-")}`;
}

function firstSection({ section }: Discrepancy): string {
  return [section].flat().sort(compareSections)[0] ?? "";
}

/** `5.1.2` before `5.1.10`; what is no number comes last. */
function compareSections(a: string, b: string): number {
  const numbered = (section: string) => /^\d/.test(section);
  if (numbered(a) !== numbered(b)) return numbered(a) ? -1 : 1;
  return a.localeCompare(b, "en", { numeric: true });
}

/** `5.1.1 Create a stream`, or the section alone where it has no operation. */
function headingOf(section: string, { bundles }: DocsFacts): string {
  const summaries = allOperations(bundles)
    .filter(({ operation }) => [operation["x-section"]].flat().includes(section))
    .map(({ operation }) => operation.summary);
  return summaries.length === 1
    ? `${section} ${summaries[0]}`
    : /^\d/.test(section)
      ? `Section ${section}`
      : capitalised(section);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
