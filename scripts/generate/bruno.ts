// A collection as Bruno keeps it: a folder of small text files.
// Source: https://docs.usebruno.com/bru-lang/overview
import type { Argument, CollectedRequest, Collection } from "./collection.ts";

/** Yields the files of the folder, by their paths in it. */
export function* brunoFiles({ name, description, variables, folders }: Collection): Generator<[string, string]> {
  yield ["bruno.json", `${JSON.stringify({ version: "1", name, type: "collection" }, null, 2)}\n`];
  yield [
    "collection.bru",
    blocks([
      ["headers", "X-Auth-Token: {{token}}"],
      ["vars:pre-request", variables.map(([name, value]) => `${name}: ${value}`).join("\n")],
      ["docs", description],
    ]),
  ];
  for (const [index, { name, description, requests }] of folders.entries()) {
    yield [
      `${name}/folder.bru`,
      blocks([
        ["meta", `name: ${name}\nseq: ${index + 1}`],
        ["docs", description],
      ]),
    ];
    for (const [index, request] of requests.entries()) {
      yield [`${name}/${request.operationId}.bru`, requestFile(request, index + 1)];
    }
  }
}

function requestFile(request: CollectedRequest, seq: number): string {
  const { name, description, method, path, query, headers, body, status, keeps } = request;
  const sent = query.filter(({ sent }) => sent).map(({ name, value }) => `${name}=${value}`);
  const url = `{{endpoint}}${path}${sent.length > 0 ? `?${sent.join("&")}` : ""}`;
  return blocks([
    ["meta", `name: ${name}\ntype: http\nseq: ${seq}`],
    [method.toLowerCase(), `url: ${url}\nbody: ${body === undefined ? "none" : "json"}\nauth: none`],
    ["params:query", query.map(lineOf).join("\n")],
    ["headers", headers.map(lineOf).join("\n")],
    ["body:json", body ?? ""],
    ["vars:post-response", keeps ? `${keeps}: res.body.${keeps}` : ""],
    ["assert", `res.status: eq ${status}`],
    ["docs", description],
  ]);
}

/** The blocks that have something in them. */
function blocks(all: [name: string, text: string][]): string {
  const filled = all.filter(([, text]) => text !== "");
  return filled.map(([name, text]) => `${name} {\n${indented(text.trimEnd())}\n}\n`).join("\n");
}

function lineOf({ name, value, sent }: Argument): string {
  return `${sent ? "" : "~"}${name}: ${value}`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
