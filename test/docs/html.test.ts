import { expect, it } from "vitest";
import { breakable, escapeHtml, inlineHtml } from "../../scripts/generate/html.ts";
import { jsonView } from "../../scripts/generate/json-view.ts";

it("escapes what HTML would read as markup", () => {
  expect(escapeHtml(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
});

it("turns words between backticks into code and leaves all else as text", () => {
  expect(inlineHtml("Send `X-Sdk-Date` as *one* <b>\nline")).toBe(
    "Send <code>X-Sdk-Date</code> as *one* &lt;b&gt; line",
  );
});

it("marks the places of a JSON value that pointers name", () => {
  expect(jsonView({ a: [1, { "b/c": "<" }], d: {} }, ["/a/1/b~1c", "/missing"])).toBe(
    "{\n  &quot;a&quot;: [\n    1,\n    {\n      <mark>&quot;b/c&quot;: &quot;&lt;&quot;</mark>\n    }\n  ],\n  &quot;d&quot;: {}\n}",
  );
  expect(jsonView([1], [""])).toBe("<mark>[\n  1\n]</mark>");
});

it("lets a path and a name break before slashes and inner capitals, and nowhere else", () => {
  expect(breakable("/v2/{project_id}")).toBe("<wbr>/v2<wbr>/{project_id}");
  expect(breakable("ListAppIDs<")).toBe("List<wbr>App<wbr>IDs&lt;");
});
