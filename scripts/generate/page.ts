// The frame of every page of the documentation: head, header with links to the other pages, and a body. Pages stand
// alone, and their content security policy keeps them from asking anything of any server.
import { type DocumentName, documents } from "./documents.ts";
import { escapeHtml } from "./html.ts";
import { pageStyle, redocStyle } from "./style.ts";

export type PageFile = `${DocumentName | "index" | "errors" | "discrepancies"}.html`;

const pages: [PageFile, label: string][] = [
  ...documents.map((name): [PageFile, string] => [`${name}.html`, name.toUpperCase()]),
  ["errors.html", "Errors"],
  ["discrepancies.html", "Discrepancies"],
];

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M2 4h12M2 8h8M2 12h5' stroke='%231757c2' stroke-width='2.5' stroke-linecap='round'/%3E%3C/svg%3E";

/** Takes up the mode that the reader chose in Redoc, before anything is painted. */
const modeScript = `try{const m=localStorage.getItem("redoc.colorMode");if(m==="light"||m==="dark")document.documentElement.classList.add(m)}catch{}`;

/** A page of our own; `main` is HTML. */
export function page(options: { file: PageFile; title: string; main: string; script?: string }): string {
  const script = options.script ? `<script>${options.script}</script>\n` : "";
  return frame({
    file: options.file,
    title: escapeHtml(options.title),
    policy: "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:",
    head: `<style>${pageStyle}</style>\n<script>${modeScript}</script>`,
    body: `<main>\n${options.main.trim()}\n</main>\n${script}`,
  });
}

/** The Handlebars template of a Redoc page. Its search builds a worker from a blob, which needs eval and blob. */
export function redocTemplate(file: PageFile): string {
  return frame({
    file,
    title: "{{title}}",
    policy:
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; img-src data:; font-src data:",
    head: `{{{redocHead}}}\n<style>${redocStyle}</style>`,
    body: "{{{redocHTML}}}\n",
  });
}

function frame(options: { file: PageFile; title: string; policy: string; head: string; body: string }): string {
  const links = pages.map(([file, label]) => `<a href="${file}"${current(file, options.file)}>${label}</a>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${options.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${options.title}</title>
<link rel="icon" href="${icon}">
${options.head}
</head>
<body>
<header class="site">
<a class="home" href="index.html"${current("index.html", options.file)}>DIS toolkit</a>
<nav aria-label="Documentation">${links.join("\n")}</nav>
</header>
${options.body}</body>
</html>
`;
}

function current(file: PageFile, open: PageFile): string {
  return file === open ? ' aria-current="page"' : "";
}

/** A box that narrows the `[data-entry]` elements of a page to those that contain every word typed. */
export function filterBox(label: string): string {
  return `<div class="filter" role="search" hidden>
<label for="filter">${escapeHtml(label)}</label>
<input id="filter" type="search" autocomplete="off" spellcheck="false">
<span id="filter-count" class="muted" role="status"></span>
</div>`;
}

/** Makes the filter box work; without scripts the box stays hidden and everything is shown. */
export const filterScript = `
const box = document.querySelector("#filter");
const entries = [...document.querySelectorAll("[data-entry]")].map((element) => [element, element.textContent.toLowerCase()]);
const groups = [...document.querySelectorAll("[data-group]")];
function apply() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const [element, text] of entries) {
    element.hidden = !words.every((word) => text.includes(word));
    if (!element.hidden) shown++;
  }
  for (const group of groups) group.hidden = !group.querySelector("[data-entry]:not([hidden])");
  document.querySelector("#filter-count").textContent = words.length > 0 ? shown + " of " + entries.length : "";
}
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.closest("[hidden]")) return;
  box.value = "";
  apply();
  target.scrollIntoView();
}
box.closest(".filter").hidden = false;
box.addEventListener("input", apply);
addEventListener("hashchange", reveal);
apply();
`;
