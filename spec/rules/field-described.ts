import { componentName } from "./component-name.ts";
import { isReference } from "./openapi.ts";
import type { Location, Rule } from "./redocly.ts";

/**
 * Whatever a reader of the docs can point at is described. A schema with a file of its own is described there, so a
 * `$ref` needs no description.
 */
export const fieldDescribed: Rule = () => ({
  Parameter(parameter, { location, report }) {
    if (!isDescribed(parameter)) report(missing(`the parameter ${parameter.name}`, location));
  },
  Header(header, { key, location, report }) {
    if (!isDescribed(header)) report(missing(`the header ${key}`, location));
  },
  Response(response, { key, location, report }) {
    if (!isDescribed(response)) report(missing(`the response ${key}`, location));
  },
  Schema(schema, { location, report }) {
    if (typeof schema === "boolean") return;
    if (location.pointer === "#/" && !isDescribed(schema)) {
      report(missing(`the schema ${componentName(location.source.absoluteRef)}`, location));
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (isReference(property) || isDescribed(property)) continue;
      report(missing(`the property ${name}`, location.child(["properties", name])));
    }
  },
});

function isDescribed(node: unknown): boolean {
  return typeof node === "object" && node !== null && "description" in node && /\S/.test(String(node.description));
}

function missing(what: string, location: Location) {
  return {
    message:
      `Expected a description of ${what}: what it is, with unit, range and default; ` +
      `found none at ${location.pointer}.`,
    location,
  };
}
