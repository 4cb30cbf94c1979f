// docs/index.html: what this is, the documents, how to try them, and every operation.
import { isEmulated } from "../../src/emulator/operations/not-emulated.ts";
import { allOperations, type DocsFacts, type LocatedOperation, operationAddress } from "./docs-facts.ts";
import { type DocumentName, documents } from "./documents.ts";
import { breakable, escapeHtml } from "./html.ts";
import { mark } from "./local-servers.ts";
import { filterBox, filterScript, page } from "./page.ts";

const purposes: Record<DocumentName, string> = {
  dis: "Streams, records, cursors, checkpoints, dump tasks, tags, metrics and events.",
  iam: "The calls that a user of DIS needs first: obtain a token, find the project and the address.",
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

${tryIt(operations)}

<h2 id="operations">All operations</h2>
${filterBox("Find an operation")}
${documents.map((name) => operationTables(name, bundles[name], operations)).join("\n")}
`,
  });
}

/** A reader's way to a running sample, in the order of the commands. A test runs them all, twice. */
function tryIt(operations: LocatedOperation[]): string {
  const counted = (name: DocumentName) => {
    const all = operations.filter(({ document }) => document === name);
    const { length } = all.filter(({ operation }) => isEmulated(operation.operationId));
    return `${length === all.length ? "all" : `${length} of the ${all.length}`} operations of ${name.toUpperCase()}`;
  };
  return `<h2 id="try">Try it</h2>
<p>In a clone of the project this starts an emulator of DIS on port 4010, and these pages on port 4011. The emulator does what the service does: the records that you send are kept, in the folder <code>.dis</code>, and can be read.</p>
<pre><code>npm start</code></pre>
<p>In another shell say where it is, and who you are. The curl samples send a token, the client of this package signs with an access key; the emulator takes any.</p>
<pre><code>export DIS_ENDPOINT=http://127.0.0.1:4010
export IAM_ENDPOINT=http://127.0.0.1:4010
export PROJECT_ID=0123456789abcdef0123456789abcdef
export DIS_TOKEN=any
export HUAWEICLOUD_SDK_AK=any
export HUAWEICLOUD_SDK_SK=any
export HUAWEICLOUD_SDK_PROJECT_ID=$PROJECT_ID</code></pre>
<p>The samples name a stream with records in it, and an app. Make them first; what is there already is refused with <code>DIS.4307</code> or <code>DIS.4330</code> and stays as it is.</p>
<pre><code>curl "$DIS_ENDPOINT/v2/$PROJECT_ID/streams" -H "X-Auth-Token: $DIS_TOKEN" \\
  -H "Content-Type: application/json" -d '{"stream_name":"newstream","partition_count":3}'
curl "$DIS_ENDPOINT/v2/$PROJECT_ID/apps" -H "X-Auth-Token: $DIS_TOKEN" \\
  -H "Content-Type: application/json" -d '{"app_name":"newapp"}'
for n in $(seq 12); do
  curl "$DIS_ENDPOINT/v2/$PROJECT_ID/records" -H "X-Auth-Token: $DIS_TOKEN" \\
    -H "Content-Type: application/json" -d '{"stream_name":"newstream","records":[{"data":"aGVsbG8=","partition_id":"0"}]}'
done</code></pre>
<p>Now every sample without the mark ${mark} runs as it stands, that is ${counted("dis")} and ${counted("iam")}. In curl <code>createStream</code> and <code>createApp</code> are refused as above, since you have just made both; <code>deleteStream</code> and <code>deleteApp</code> take away what the others need, so make it again after them.</p>
<p>The samples in TypeScript import this package. Build it once, save a sample in the clone as <code>sample.ts</code>, and run it with the clone's own Node:</p>
<pre><code>npm run build
npx node sample.ts</code></pre>
<p>This empties the emulator:</p>
<pre><code>curl -X POST "$DIS_ENDPOINT/_emulator/reset"</code></pre>

<h3 id="mock">What the emulator does not have</h3>
<p>The emulator answers 501 to the operations of DIS with the mark ${mark}, and has no LTS. The mock answers every operation, from the examples of these pages, and stores nothing. It runs beside the emulator, a process and a port for each document:</p>
<pre><code>npm run dis -- mock --port 4020</code></pre>
<pre><code>npm run dis -- mock --document lts --port 4021</code></pre>
<p>Point the samples there, and all of DIS and LTS run:</p>
<pre><code>export DIS_ENDPOINT=http://127.0.0.1:4020
export LTS_ENDPOINT=http://127.0.0.1:4021
curl "$DIS_ENDPOINT/v1/$PROJECT_ID/quotas" -H "X-Auth-Token: $DIS_TOKEN"</code></pre>
<p>With the npm package in place of a clone, say <code>npx dis up</code> for <code>npm start</code> and <code>npx dis</code> for <code>npm run dis --</code>.</p>`;
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
  const mockOnly = isEmulated(operation.operationId) ? "" : ` ${mark}`;
  return `<tr data-entry><td><span class="method ${method}">${method}</span></td><td><a href="${operationAddress(entry)}">${escapeHtml(operation.summary)}</a>${deprecated}${mockOnly}<br><span class="muted path">${breakable(operation.operationId)}</span></td><td class="path">${breakable(path)}</td></tr>`;
}
