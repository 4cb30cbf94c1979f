// docs/index.html: what this is, the documents, how to try them, and every operation.
import { allOperations, type DocsFacts, type LocatedOperation, operationAddress } from "./docs-facts.ts";
import { type DocumentName, documents } from "./documents.ts";
import { escapeHtml } from "./html.ts";
import { filterBox, filterScript, page } from "./page.ts";

const purposes: Record<DocumentName, string> = {
  dis: "Streams, records, cursors, checkpoints, dump tasks, tags, metrics and events.",
  iam: "The two calls that a user of DIS needs first: obtain a token, find the project.",
  lts: "The query of structured logs, which Huawei Cloud is taking offline.",
};

export function landingPage({ bundles, errors, discrepancies, examples }: DocsFacts): string {
  const operations = allOperations(bundles);
  const cards = documents.map((name) => documentCard(name, bundles[name].info.title, operations));
  return page({
    file: "index.html",
    title: "DIS toolkit: the contract of Huawei Cloud DIS",
    script: filterScript,
    main: `
<h1>The contract of Huawei Cloud DIS</h1>
<p class="lead">Data Ingestion Service (DIS) takes in records, keeps them in streams of partitions, and hands them to consumers. This is its HTTP interface as clients find it on the wire: every operation with every field, and a working sample of each call.</p>
<p>It is made from the printed API reference and, where that contradicts itself, from what public clients send and read. Nothing was tried against the live service. This is no publication of Huawei.</p>

<ul class="cards">
${cards.join("\n")}
<li class="card"><h2><a href="errors.html">Error codes</a></h2>
<p>${errors.length} codes: what causes each, what to do, and which operations answer it.</p></li>
<li class="card"><h2><a href="discrepancies.html">Discrepancies</a></h2>
<p>${discrepancies.length} places where the reference disagrees with itself or with the wire, each with evidence and a decision, and ${examples.length} printed examples that cannot be right.</p></li>
</ul>

<h2>Try it</h2>
<p>In a clone of the project this starts a mock of DIS that answers every operation from its examples:</p>
<pre><code>npm start</code></pre>
<p>Set these in another shell, and every DIS sample in these pages runs against it as it stands. The mock takes any token.</p>
<pre><code>export DIS_ENDPOINT=http://127.0.0.1:4010
export DIS_TOKEN=any
export PROJECT_ID=0123456789abcdef0123456789abcdef

curl "$DIS_ENDPOINT/v2/$PROJECT_ID/streams" -H "X-Auth-Token: $DIS_TOKEN"</code></pre>

<h2 id="operations">All operations</h2>
${filterBox("Find an operation")}
${documents.map((name) => operationTables(name, bundles[name], operations)).join("\n")}
`,
  });
}

function documentCard(name: DocumentName, title: string, operations: LocatedOperation[]): string {
  const count = operations.filter(({ document }) => document === name).length;
  const files = ["openapi.yaml", "openapi.json", "openapi-3.0.yaml"].map(
    (file) => `<a href="../${name}/${file}" download="${name}-${file}">${file}</a>`,
  );
  return `<li class="card"><h2><a href="${name}.html">${escapeHtml(title)}</a></h2>
<p>${count === 1 ? "1 operation" : `${count} operations`}. ${purposes[name]}</p>
<p class="files">${files.join(" ")}</p></li>`;
}

function operationTables(
  name: DocumentName,
  bundle: DocsFacts["bundles"][DocumentName],
  all: LocatedOperation[],
): string {
  return bundle.tags
    .map((tag) => {
      const rows = all.filter(({ document, operation }) => document === name && operation.tags.includes(tag.name));
      if (rows.length === 0) return "";
      const title = name === "dis" ? tag.name : `${tag.name} (${name.toUpperCase()})`;
      return `<section data-group>
<h3>${escapeHtml(title)}</h3>
<table>
<thead><tr><th class="col-method" scope="col">Method</th><th class="col-summary" scope="col">Operation</th><th scope="col">Path</th></tr></thead>
<tbody>${rows.map(operationRow).join("\n")}</tbody>
</table>
</section>`;
    })
    .join("\n");
}

function operationRow(entry: LocatedOperation): string {
  const { method, path, operation } = entry;
  const deprecated = operation.deprecated ? ' <span class="badge">deprecated</span>' : "";
  return `<tr data-entry><td><span class="method ${method}">${method}</span></td><td><a href="${operationAddress(entry)}">${escapeHtml(operation.summary)}</a>${deprecated}<br><span class="muted path">${escapeHtml(operation.operationId)}</span></td><td class="path">${breakable(path)}</td></tr>`;
}

/** A path that may break before its slashes. */
function breakable(path: string): string {
  return escapeHtml(path).replaceAll("/", "<wbr>/");
}
