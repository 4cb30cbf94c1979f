// A collection as Postman, newman and most of its rivals read it.
// Source: https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
import type { Argument, CollectedRequest, Collection } from "./collection.ts";

export function postmanCollection({ name, description, variables, folders }: Collection): object {
  return {
    info: { name, description, schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
    auth: {
      type: "apikey",
      apikey: [
        { key: "key", value: "X-Auth-Token" },
        { key: "value", value: "{{token}}" },
        { key: "in", value: "header" },
      ],
    },
    variable: variables.map(([key, value]) => ({ key, value })),
    item: folders.map(({ name, description, requests }) => ({ name, description, item: requests.map(itemOf) })),
  };
}

function itemOf({
  operationId,
  name,
  description,
  method,
  path,
  query,
  headers,
  body,
  status,
  keeps,
}: CollectedRequest) {
  const sent = query.filter(({ sent }) => sent).map(({ name, value }) => `${name}=${value}`);
  const contentType = { key: "Content-Type", value: "application/json" };
  const script = [`pm.test("answers ${status}", () => pm.response.to.have.status(${status}));`];
  if (keeps) script.push(`pm.collectionVariables.set("${keeps}", pm.response.json().${keeps});`);
  return {
    // Ids of its own would be other ones at each generation.
    id: operationId,
    name,
    request: {
      description,
      method,
      url: {
        raw: `{{endpoint}}${path}${sent.length > 0 ? `?${sent.join("&")}` : ""}`,
        host: ["{{endpoint}}"],
        path: path.slice(1).split("/"),
        ...(query.length > 0 && { query: query.map(pairOf) }),
      },
      header: [...(body === undefined ? [] : [contentType]), ...headers.map(pairOf)],
      ...(body !== undefined && { body: { mode: "raw", raw: body, options: { raw: { language: "json" } } } }),
    },
    event: [{ listen: "test", script: { type: "text/javascript", exec: script } }],
  };
}

function pairOf({ name, value, sent, description }: Argument): object {
  return { key: name, value, description, ...(!sent && { disabled: true }) };
}
