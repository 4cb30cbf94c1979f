// Each step by itself, on the least document that it changes.
import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../scripts/generate/documents.ts";
import { applySteps, bundleSteps, type EditionStep, generatorSteps } from "../../scripts/generate/edition-steps.ts";

const inPath = { name: "a", in: "path", required: true, schema: { type: "string" } };
const inQuery = { name: "b", in: "query", schema: { type: "string" } };

/** By the name of the step: a part of a document, and what the step makes of it. */
const cases: Record<string, [before: object, after: object]> = {
  "path parameters in each operation": [
    { paths: { "/{a}": { parameters: [inPath], get: { parameters: [inQuery] }, delete: {} } } },
    { paths: { "/{a}": { get: { parameters: [inPath, inQuery] }, delete: { parameters: [inPath] } } } },
  ],
  "flat composition": [
    schemas({
      Base: { type: "object", properties: { a: { type: "string" } } },
      Strict: { description: "Strict.", required: ["a"], allOf: [{ $ref: "#/components/schemas/Base" }] },
    }),
    schemas({
      Base: { type: "object", properties: { a: { type: "string" } } },
      Strict: { description: "Strict.", required: ["a"], properties: { a: { type: "string" } } },
    }),
  ],
  "no summary of the document": [{ info: { title: "T", summary: "S" } }, { info: { title: "T" } }],
  "registered statuses only": [
    {
      ...responses({
        "441": { $ref: "#/components/responses/AuthenticationError" },
        default: other({ B: { value: 2 } }),
      }),
      components: { responses: { AuthenticationError: other({ A: { value: 1 } }) } },
    },
    { ...responses({ default: other({ B: { value: 2 }, A: { value: 1 } }) }), components: { responses: {} } },
  ],
  "one form of `matches`": [
    schemas({ ResourceMatches: { description: "D.", oneOf: [{ type: "array", items: {} }, { type: "string" }] } }),
    schemas({ ResourceMatches: { description: "D.", type: "array", items: {} } }),
  ],
};

test("a parameter of an operation stays in the place of that of its path", () => {
  const own = { ...inPath, description: "Another." };
  const document = { paths: { "/{a}": { parameters: [inPath], get: { parameters: [inQuery, own] } } } };
  const expected = { paths: { "/{a}": { get: { parameters: [inQuery, own] } } } };
  expect(changed(document, bundleSteps[0] as EditionStep)).toEqual(expected);
});

test("what a composed schema demands is demanded of the flat one, too", () => {
  const Base = { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "string" } } };
  const Strict = { required: ["b"], allOf: [{ $ref: "#/components/schemas/Base" }] };
  const flat = { required: ["a", "b"], properties: Base.properties };
  const step = bundleSteps[1] as EditionStep;
  expect(changed(schemas({ Base, Strict }), step)).toEqual(schemas({ Base, Strict: flat }));
  const deeper = schemas({
    Base,
    Strict,
    Stricter: { allOf: [{ $ref: "#/components/schemas/Within" }] },
    Within: Strict,
  });
  expect(() => changed(deeper, step)).toThrow("Stricter is composed of what is itself composed; list its fields");
});

describe.each([...bundleSteps, ...generatorSteps])("$name", (step: EditionStep) => {
  const [before, after] = cases[step.name] ?? [];

  test("does what it says", () => {
    expect(changed(before as object, step)).toEqual(after);
  });

  test("leaves a document alone that has no need of it", () => {
    expect(changed(after as object, step)).toEqual(after);
  });
});

function changed(part: object, step: EditionStep): object {
  const document = { info: {}, paths: {}, components: { schemas: {} }, ...structuredClone(part) } as unknown as OpenApi;
  applySteps(document, [step]);
  return Object.fromEntries(Object.keys(part).map((key) => [key, document[key]]));
}

function schemas(all: object): object {
  return { components: { schemas: all } };
}

function responses(all: object): object {
  return { paths: { "/": { get: { responses: all } } } };
}

function other(examples: object): object {
  return { content: { "application/json": { examples } } };
}
