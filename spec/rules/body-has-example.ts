import { componentName, pascalCase } from "./component-name.ts";
import { type Body, isReference, type Reference } from "./openapi.ts";
import type { Context, Rule } from "./redocly.ts";

/** The mock answers from examples and the contract tests replay them, so every body has one, under its file's name. */
export const bodyHasExample: Rule = () => {
  const seen = new Set<string>();

  function check(body: Body | Reference | undefined, keys: string[], expectedKey: string, context: Context) {
    if (body === undefined) return;
    const { node, location = context.location } = context.resolve<Body>(body);
    const place = isReference(body) ? location : context.location.child(keys);
    // Many operations share a response.
    if (seen.has(place.source.absoluteRef + place.pointer)) return;
    seen.add(place.source.absoluteRef + place.pointer);
    if (node?.content === undefined) return;

    const entries = Object.entries(node.content).flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples).map(([key, example]) => ({ mediaType, key, example })),
    );
    if (entries.length === 0) {
      const message = `Expected an entry under examples, such as ${expectedKey}; found none.`;
      context.report({ message, location: place.child("content").key() });
    }
    for (const { mediaType, key, example } of entries) {
      if (isReference(example) && componentName(example.$ref) === key) continue;
      const found = isReference(example) ? example.$ref : "the example itself";
      context.report({
        message: `Expected a $ref to components/examples/${key}.yaml under the key ${key}; found ${found}.`,
        location: place.child(["content", mediaType, "examples", key]),
      });
    }
  }

  return {
    Operation({ operationId = "", requestBody, responses = {} }, context) {
      const name = pascalCase(operationId);
      check(requestBody, ["requestBody"], `${name}Request`, context);
      for (const [status, response] of Object.entries(responses)) {
        check(response, ["responses", status], status.startsWith("2") ? `${name}Response` : "Error…", context);
      }
    },
  };
};
