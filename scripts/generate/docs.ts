// docs/<document>.html: each document as a page that stands alone, by Redoc.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readErrorTable } from "../../spec/rules/error-table.ts";
import { root } from "../steps.ts";
import {
  bundlePath,
  type DocumentName,
  documents,
  generated,
  type OpenApi,
  operationsOf,
  readBundle,
} from "./documents.ts";
import { readLedger } from "./ledger.ts";
import { describe } from "./operation-notes.ts";
import { redocTemplate } from "./page.ts";
import { samplesOf } from "./samples.ts";
import { whenStale } from "./stamp.ts";

/** Redoc's options. Our header takes the top 48 pixels; languages that are not listed have no tab. */
const redocOptions = {
  scrollYOffset: 48,
  maxDisplayedEnumValues: 20,
  jsonSamplesExpandLevel: "all",
  codeSamples: { languages: [{ lang: "curl" }, { lang: "TypeScript" }, { lang: "Payload" }] },
};

/** The bundle as the page shows it: with code samples, and with our notes in the descriptions. */
export function enrich(bundle: OpenApi, name: DocumentName): OpenApi {
  const document = structuredClone(bundle);
  const errors = readErrorTable();
  const discrepancies = readLedger().discrepancies.filter((entry) => entry.document === name);
  for (const entry of operationsOf(document)) {
    const { operation } = entry;
    operation["x-codeSamples"] = samplesOf(document, name, entry);
    operation.description = describe(document, operation, { name, errors, discrepancies });
  }
  document.info.description += `\n\n## Try it\n\nEach operation says where it can be tried on your own machine: on the emulator, which is the service itself and keeps what you store, or on the mock, which answers every operation from its examples. [The front page](index.html#try) tells how to start them.`;
  const general = discrepancies.filter(({ operations }) => operations.length === 0).length;
  if (general > 0) {
    document.info.description += `\n\n## Where the reference disagrees\n\nEach operation shows the places that concern it. ${general} more concern the document as a whole; [the discrepancies](discrepancies.html) lists all.`;
  }
  return document;
}

function build(name: DocumentName, output: string): void {
  const temporary = mkdtempSync(join(tmpdir(), "dis-docs-"));
  try {
    const files = {
      document: join(temporary, "openapi.json"),
      options: join(temporary, "options.json"),
      template: join(temporary, "template.hbs"),
      page: join(temporary, "page.html"),
    };
    writeFileSync(files.document, JSON.stringify(enrich(readBundle(name), name)));
    writeFileSync(files.options, JSON.stringify(redocOptions));
    writeFileSync(files.template, redocTemplate(`${name}.html`));
    const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
    const flags = ["--inlineBundle", "--openapi", files.options, "--template", files.template, "--output", files.page];
    const result = spawnSync(process.execPath, [cli, "build-docs", files.document, ...flags], {
      cwd: temporary,
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    if (result.status !== 0) throw new Error(`redocly build-docs failed:\n${result.stdout}${result.stderr}`);
    // Written beside and then moved, so that a server never hands out half a page; two terminals may build the same one at once.
    const draft = `${output}.${process.pid}.new`;
    writeFileSync(draft, offline(readFileSync(files.page, "utf8")));
    renameSync(draft, output);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** Redoc would ask a CDN for its logo and a server for its statistics; and its first links lack the `#` of the router. */
function offline(html: string): string {
  const start = html.indexOf('<script type="module">');
  if (start < 0) throw new Error("Redoc's page has no module script; this version needs another treatment");
  const markup = html.slice(0, start).replaceAll(/<a ([^>]*?)href="\/(?!\/)/g, '<a $1href="#/');
  return markup + replaceLogo(html.slice(start));
}

function replaceLogo(script: string): string {
  const logo = (width: number, text: string) =>
    `data:image/svg+xml,${encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="16"><text x="0" y="12" font-family="sans-serif" font-size="12" font-weight="600" fill="#6b7fd7">${text}</text></svg>`,
    )}`;
  const replaced = script
    .replaceAll("https://cdn.redoc.ly/redoc/logo-mini-full.svg", logo(48, "Redocly"))
    .replaceAll("https://cdn.redoc.ly/redoc/logo-mini.svg", logo(12, "R"));
  if (replaced === script || replaced.includes("cdn.redoc.ly")) throw new Error("Redoc's logo is not where it was");
  if (!/__redoc_options = \{[^\n]*"disableTelemetry":true/.test(replaced)) throw new Error("Redoc's telemetry is on");
  return replaced;
}

if (import.meta.main) {
  const ledgers = [join(root, "spec/dis/discrepancies.yaml"), join(root, "spec/dis/errors.yaml")];
  for (const name of documents) {
    const output = join(generated, "docs", `${name}.html`);
    const stamp = join(generated, "docs", `.stamp-${name}`);
    const inputs = [bundlePath(name), ...ledgers];
    const built = await whenStale({ stamp, inputs, outputs: [output] }, () => build(name, output));
    console.log(`${output} ${built ? "built" : "is up to date"}`);
  }
}
