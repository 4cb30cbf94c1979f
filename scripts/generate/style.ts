// The look of the documentation: one palette and one header for all pages, set to match Redoc's own defaults.

const light = `
  --text: #1a1c21; --muted: #555761; --ground: #ffffff; --raised: #fbfbfc; --soft: #ededf2; --line: #dcdde5;
  --link: #1757c2; --mark: #fdeec4; --get: #117a3d; --post: #1757c2; --put: #a14c00; --delete: #b8154a; --focus: #1f7cff;
  color-scheme: light;`;

const dark = `
  --text: #fbfbfc; --muted: #b4b6c2; --ground: #22242b; --raised: #2a2b33; --soft: #3b3c45; --line: #555761;
  --link: #8fc0fb; --mark: #5c4a12; --get: #6fd39a; --post: #8fc0fb; --put: #f2ae6b; --delete: #ff8fb1; --focus: #6eabfa;
  color-scheme: dark;`;

/** Redoc keeps the reader's choice of a mode as a class of <html>; without a choice the system decides. */
const palette = `
:root {${light} }
@media (prefers-color-scheme: dark) { :root:not(.light) {${dark} } }
:root.dark {${dark} }
`;

const header = `
.site { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: 4px 20px; min-height: 48px;
  padding: 0 20px; box-sizing: border-box; background: var(--ground); border-bottom: 1px solid var(--line);
  font: 14px/22px var(--sans); }
.site a { color: var(--muted); text-decoration: none; padding: 4px 0; border-bottom: 2px solid transparent; }
.site a:hover { color: var(--text); }
.site a[aria-current] { color: var(--text); border-bottom-color: var(--link); }
.site .home { color: var(--text); font-weight: 600; }
.site nav { display: flex; flex-wrap: wrap; gap: 0 18px; }
.site a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
@media (max-width: 640px) { .site { position: static; flex-wrap: wrap; padding: 6px 16px; } .site nav { gap: 0 14px; } }
`;

const fonts = `
:root {
  --sans: system-ui, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Ubuntu, Cantarell, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, Menlo, Monaco, "Cascadia Mono", "Segoe UI Mono", "Roboto Mono", "Ubuntu Mono", "Courier New", monospace;
}
`;

/** The style of the pages that we write ourselves. */
export const pageStyle = `${fonts}${palette}
html { scroll-padding-top: 64px; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.6 var(--sans); -webkit-text-size-adjust: 100%; }
${header}
main { max-width: 1120px; margin: 0 auto; padding: 32px 20px 64px; overflow-wrap: anywhere; }
h1 { font-size: 32px; line-height: 1.25; margin: 8px 0 12px; }
h2 { font-size: 22px; line-height: 1.3; margin: 44px 0 12px; }
h3 { font-size: 16px; line-height: 1.4; margin: 28px 0 8px; }
p { margin: 8px 0; max-width: 46em; }
.lead { font-size: 17px; color: var(--muted); }
.muted { color: var(--muted); }
a { color: var(--link); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
code, pre, .path { font-family: var(--mono); font-size: 0.875em; }
code { background: var(--soft); border-radius: 4px; padding: 1px 4px; }
a code { color: inherit; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; margin: 8px 0;
  overflow: auto; max-height: 420px; line-height: 1.5; overflow-wrap: normal; }
pre code { background: none; padding: 0; font-size: inherit; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
.cards { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); margin: 20px 0; padding: 0; list-style: none; }
.card { border: 1px solid var(--line); border-radius: 8px; background: var(--raised); padding: 14px 18px 16px; }
.card h2, .card h3 { font-size: 17px; margin: 0 0 4px; }
.card p { margin: 4px 0; }
.files { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 13px; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th { text-align: left; font-size: 13px; font-weight: 600; color: var(--muted); }
th, td { padding: 6px 8px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.col-method { width: 74px; } .col-summary { width: 36%; }
.method { font: 600 12px/1.6 var(--mono); text-transform: uppercase; }
.get { color: var(--get); } .post { color: var(--post); } .put { color: var(--put); } .delete { color: var(--delete); }
.badge { display: inline-block; font-size: 12px; line-height: 1.5; border: 1px solid var(--line); border-radius: 99px;
  padding: 0 8px; margin: 0 6px 4px 0; white-space: nowrap; background: var(--raised); }
.badge.inline { margin: 0; line-height: 1.25; }
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; margin: 20px 0 4px; }
.filter label { font-weight: 600; }
.filter input { flex: 1 1 220px; max-width: 420px; box-sizing: border-box; font: inherit; color: inherit; background: var(--ground);
  border: 1px solid var(--muted); border-radius: 6px; padding: 6px 10px; }
.entry { border-top: 1px solid var(--line); padding: 16px 0; display: grid; gap: 6px 28px; grid-template-columns: 220px minmax(0, 1fr); }
.entry:target { box-shadow: -10px 0 0 var(--ground), -13px 0 0 var(--link); }
.entry h3 { margin: 0 0 4px; }
.entry .self { text-decoration: none; color: var(--text); }
.entry .self:hover { text-decoration: underline; }
dl { margin: 0; display: grid; grid-template-columns: 96px minmax(0, 1fr); gap: 4px 12px; }
dt { color: var(--muted); font-size: 13px; line-height: 24px; }
dd { margin: 0; }
dd ul { margin: 0; padding-left: 18px; }
strong { font-weight: 600; }
strong code { font-weight: 400; }
details > summary { cursor: pointer; }
details.printed { border-top: 1px solid var(--line); padding: 12px 0; }
.pair { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); }
.pair h3 { font-size: 13px; font-weight: 600; color: var(--muted); margin: 8px 0 0; }
.toc { display: flex; flex-wrap: wrap; gap: 2px 14px; padding: 0; margin: 12px 0; list-style: none; font-size: 14px; }
[hidden] { display: none !important; }
@media (max-width: 640px) {
  main { padding: 20px 16px 48px; }
  h1 { font-size: 26px; }
  html { scroll-padding-top: 16px; }
  .entry { grid-template-columns: minmax(0, 1fr); }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: 6px; }
  .col-method { width: 62px; } .col-summary { width: 44%; }
}
@media print { .site, .filter { display: none; } }
`;

/** What a Redoc page needs besides Redoc's own style: the header, links of enough contrast, and our notes. */
export const redocStyle = `${fonts}${palette}
body { margin: 0; background: var(--ground); }
${header}
:root:root { --link-color-primary: var(--link); --link-color-primary-hover: var(--link); }
.codes { padding-left: 18px; }
details.disagreement, details.more { border-left: 3px solid var(--line); margin: 6px 0; padding: 2px 0 2px 12px; }
details.more { border-left-color: transparent; padding-left: 0; }
details.more > summary { padding-left: 15px; }
details.disagreement > summary, details.more > summary { cursor: pointer; color: var(--text); }
details.disagreement[open] > summary { font-weight: 600; }
details.disagreement.disagreement > * { margin: 6px 0; }
details.disagreement.disagreement > summary { margin: 0; }
details.disagreement.disagreement > ul { padding-left: 20px; }
summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
`;
