// openapi-3.0.yaml says the same as the 3.1 bundle, but for what the steps for generators change: operations, parameters, fields
// with their limits, enums, examples.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  documents,
  type Example,
  type OpenApi,
  operationsOf,
  type Reference,
  readBundle,
  resolve,
  type Schema,
} from "../../scripts/generate/documents.ts";
import { applySteps, generatorSteps } from "../../scripts/generate/edition-steps.ts";

describe.each(documents)("openapi-3.0.yaml of %s", (name) => {
  const text = readFileSync(new URL(`../../generated/${name}/openapi-3.0.yaml`, import.meta.url), "utf8");
  const converted: OpenApi = parse(text);
  const original = readBundle(name);

  test("has the same operations, parameters, fields and examples", () => {
    expect(namesOf(converted)).toEqual(namesOf(original));
  });

  test("is OpenAPI 3.0 without anything that 3.0 does not know", () => {
    expect(converted.openapi).toBe("3.0.3");
    expect(text.match(/^ +(contentEncoding|const|identifier):.*/gm)).toBeNull();
    expect(text.match(/^ +(- )?type: "?null"?$/gm)).toBeNull();
    expect(converted.info).not.toHaveProperty("summary");
  });

  test("states the same facts", () => {
    const edition = structuredClone(original);
    applySteps(edition, generatorSteps);
    const [before, after] = [factsOf(edition), factsOf(converted)];
    expect(before.length).toBeGreaterThan(50);
    expect(after).toEqual(before);
  });
});

/** What a document has, by name, whatever it says of it. */
function namesOf(document: OpenApi): Record<"operations" | "parameters" | "fields" | "examples", string[]> {
  const operations = [...operationsOf(document)];
  return {
    operations: operations.map(({ method, path, operation }) => `${operation.operationId} ${method} ${path}`),
    parameters: operations.flatMap(({ operation, parameters }) =>
      parameters.map((parameter) => `${operation.operationId} ${parameter.in} ${parameter.name}`),
    ),
    fields: Object.entries(document.components.schemas).flatMap(([schema, { properties = {} }]) =>
      Object.keys(properties).map((property) => `${schema}.${property}`),
    ),
    examples: Object.keys(document.components.examples ?? {}).sort(),
  };
}

/** A line for everything that a document states about its operations. */
function factsOf(document: OpenApi): string[] {
  const facts: string[] = [];
  const state = (...parts: unknown[]) => facts.push(parts.map((part) => stable(part)).join(" "));
  for (const { method, path, operation, parameters } of operationsOf(document)) {
    const id = operation.operationId;
    state(id, method, path, operation.summary, operation.description, operation.tags, operation.deprecated ?? false);
    for (const parameter of parameters) {
      state(id, parameter.in, parameter.name, parameter.required ?? false, parameter.description, parameter.example);
      stateSchema(state, document, `${id} ${parameter.name}`, parameter.schema);
    }
    const bodies = { request: operation.requestBody, ...operation.responses } as Record<string, object | undefined>;
    for (const [part, body] of Object.entries(bodies)) {
      const target = resolve<{ content?: Record<string, { schema: Schema; examples?: Record<string, object> }> }>(
        document,
        (body ?? {}) as Reference,
      );
      state(id, part, (target as { description?: string }).description);
      for (const [type, media] of Object.entries(target.content ?? {})) {
        stateSchema(state, document, `${id} ${part} ${type}`, media.schema);
        for (const [name, example] of Object.entries(media.examples ?? {})) {
          state(id, part, name, resolve<Example>(document, example as Example));
        }
      }
    }
  }
  return facts;
}

const keywords = [
  "type",
  "format",
  "enum",
  "default",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "pattern",
  "required",
  "description",
  "x-enumDescriptions",
];

function stateSchema(state: (...parts: unknown[]) => void, document: OpenApi, place: string, schema: Schema): void {
  const flat = flatten(document, schema);
  for (const keyword of keywords) if (flat[keyword] !== undefined) state(place, keyword, flat[keyword]);
  for (const [name, property] of Object.entries(flat.properties ?? {})) {
    stateSchema(state, document, `${place}/${name}`, property);
  }
  if (flat.items) stateSchema(state, document, `${place}[]`, flat.items);
  for (const [index, form] of [...(flat.oneOf ?? []), ...(flat.anyOf ?? [])].entries()) {
    stateSchema(state, document, `${place}#${index}`, form);
  }
}

/** One schema from references, `allOf` and siblings, with null and base64 written the same way for both versions. */
function flatten(document: OpenApi, schema: Schema): Schema {
  const { $ref, allOf, nullable, ...own } = schema;
  const parts = [...($ref ? [resolve<Schema>(document, { $ref })] : []), ...(allOf ?? [])].map((part) =>
    flatten(document, part),
  );
  const required = new Set([...parts, own].flatMap((part) => (part.required as string[] | undefined) ?? []));
  const flat: Schema = Object.assign({}, ...parts, own);
  if (required.size > 0) flat.required = [...required].sort();
  flat.properties &&= Object.assign({}, ...parts.map((part) => part.properties ?? {}), own.properties ?? {});
  if (nullable === true && typeof flat.type === "string") flat.type = [flat.type, "null"];
  if (flat.contentEncoding === "base64") flat.format = "byte";
  return flat;
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
