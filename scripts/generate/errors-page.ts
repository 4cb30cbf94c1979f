// docs/errors.html: the catalogue of the DIS error codes.

import type { ErrorRow } from "../../spec/rules/error-table.ts";
import { allOperations, type DocsFacts, type LocatedOperation, operationLinks } from "./docs-facts.ts";
import { breakable, escapeHtml, inlineHtml } from "./html.ts";
import { errorCodesByStatus } from "./operation-notes.ts";
import { filterBox, filterScript, page } from "./page.ts";

/** The codes by their first digits after `DIS.`, which is how DIS numbers them. */
const groups: [prefix: string, title: string][] = [
  ["41", "Credentials and project"],
  ["42", "Requests, cursors and files"],
  ["43", "Streams, apps and dump tasks"],
  ["46", "Tags"],
  ["47", "Consumer groups"],
  ["5", "Failures of DIS itself"],
];

export function errorsPage({ bundles, errors }: DocsFacts): string {
  const answeredBy = new Map<string, LocatedOperation[]>();
  for (const entry of allOperations(bundles)) {
    for (const code of [...errorCodesByStatus(bundles[entry.document], entry.operation, errors).values()].flat()) {
      answeredBy.set(code, [...(answeredBy.get(code) ?? []), entry]);
    }
  }
  const sections = groups.map(([prefix, title]) => {
    const rows = errors.filter(({ code }) => code.startsWith(`DIS.${prefix}`));
    return `<section data-group>
<h2>${title}</h2>
${rows.map((error) => errorEntry(error, answeredBy.get(error.code) ?? [])).join("\n")}
</section>`;
  });
  const forgotten = errors.find(({ code }) => !groups.some(([prefix]) => code.startsWith(`DIS.${prefix}`)));
  if (forgotten) throw new Error(`${forgotten.code} belongs to no group of the error page`);
  return page({
    file: "errors.html",
    title: "Error codes of DIS",
    script: filterScript,
    main: `
<h1>Error codes of DIS</h1>
<p class="lead">DIS answers a refused request with <code>{"errorCode": "DIS.4301", "message": "…"}</code>, mostly with status 400, whatever the cause. The code tells what is wrong.</p>
<p>In <code>sendRecords</code> single records fail with a code in <code>error_code</code> while the answer has status 200. In a message <code>%s</code> stands for arguments, each in square brackets.</p>
${filterBox("Find a code or a word")}
${sections.join("\n")}
`,
  });
}

function errorEntry(error: ErrorRow, operations: LocatedOperation[]): string {
  const code = escapeHtml(error.code);
  const shown = error.range ? `${code} to DIS.${error.range[1]}` : code;
  const rows: [string, string | undefined][] = [
    ["Message", `<code>${escapeHtml(error.message)}</code>`],
    ["Printed as", error.printed && `<code>${escapeHtml(error.printed)}</code>`],
    ["Arguments", error.arguments && inlineHtml(error.arguments.join("; "))],
    ["Cause", inlineHtml(error.cause)],
    ["Remedy", `<strong>${inlineHtml(error.remedy)}</strong>`],
    ["Answered by", operations.length > 0 ? operationLinks(operations) : "no operation of this document"],
    ["Source", `<span class="muted">${inlineHtml(error.source)}</span>`],
  ];
  const list = rows.map(([term, text]) => (text ? `<dt>${term}</dt><dd>${text}</dd>` : ""));
  return `<article class="entry" id="${code}" data-entry>
<div><h3><a class="self" href="#${code}">${shown}</a></h3>
<p class="muted">${breakable(error.name)}</p>
<p><span class="badge">HTTP ${error.status}</span><span class="badge">${error.retriable ? "retriable" : "not retriable"}</span></p></div>
<dl>${list.join("\n")}</dl>
</article>`;
}
