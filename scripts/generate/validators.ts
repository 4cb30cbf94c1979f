// Generates the functions by which the emulator checks requests: Ajv's standalone code, one for each operation's parameters and
// one for its body, bundled so that nothing is imported when it runs. What is made of their results is in src/openapi.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Known } from "../../generated/dis/validators.ts";
import { root } from "../steps.ts";
import {
  formsOf,
  generated,
  marker,
  type OpenApi,
  operationsOf,
  readBundle,
  referringTo,
  resolve,
  type Schema,
} from "./documents.ts";

for (const name of ["dis", "iam"] as const) {
  writeFileSync(join(generated, name, "validators.ts"), await validatorsModule(readBundle(name)));
}

async function validatorsModule(document: OpenApi): Promise<string> {
  const ajv = new Ajv2020({
    strict: false,
    // Without it, 1e999 is a whole number.
    strictNumbers: true,
    unicodeRegExp: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  ajv.addSchema({ $id: "document", components: { schemas: properties(document.components.schemas) } });
  const functions: Record<string, string> = {};
  const rows: string[] = [];
  for (const { operation, parameters } of operationsOf(document)) {
    const { operationId: id } = operation;
    const checked = parameters.filter((parameter) => parameter.in !== "header" && parameter.name !== "project_id");
    const media = Object.values(operation.requestBody?.content ?? {})[0];
    const parts: string[] = [];
    if (checked.length > 0) {
      addFunction(`${id}Parameters`, {
        type: "object",
        required: checked.filter(({ required }) => required).map(({ name }) => name),
        properties: Object.fromEntries(checked.map(({ name, schema }) => [name, schema])),
      });
      const integers = checked.filter(({ schema }) => resolve<Schema>(document, schema).type === "integer");
      const names = JSON.stringify(integers.map(({ name }) => name));
      parts.push(`parameters: { validate: ${id}Parameters, integers: ${names} }`);
    }
    if (media) {
      addFunction(`${id}Body`, media.schema);
      parts.push(`body: { validate: ${id}Body, known: ${JSON.stringify(knownOf(document, media.schema))} }`);
    }
    rows.push(`  ${id}: { ${parts.join(", ")} },`);
  }

  function addFunction(name: string, schema: Schema): void {
    ajv.addSchema({ $id: name, ...referringTo("document", withoutAnnotations(schema)) });
    functions[name] = name;
  }

  const code = `${standalone.default(ajv, functions).replaceAll("export const ", "const ")}
export default {
${rows.join("\n")}
};`;
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    write: false,
    logLevel: "error",
    lineLimit: 120,
  });
  const text = outputFiles[0]?.text ?? "";
  return `// ${marker}
// @ts-nocheck
import type { ValidateFunction } from "ajv";
import type { OperationId } from "./operations.ts";

/** The names that an object may have, with what they lead to; the item of a list; \`true\` where any value is taken whole. */
export type Known = true | readonly [Known] | { readonly [name: string]: Known };

/**
 * For each operation what checks the path and query parameters but the project, by their wire names, with those of them that
 * are integers; and what checks a JSON body, ignoring unknown fields, with those that it knows.
 */
export const validators: {
  readonly [Id in OperationId]: {
    readonly parameters?: { readonly validate: ValidateFunction; readonly integers: readonly string[] };
    readonly body?: { readonly validate: ValidateFunction; readonly known: Known };
  };
} = (() => {
${text.replace(/export\s*\{\s*(\w+) as default\s*\};?/, "return $1;").trim()}
})();
`;
}

/** The names that a schema knows, in whichever of its forms. */
function knownOf(document: OpenApi, schema: Schema): Known {
  const forms = formsOf(document, schema);
  if (forms.some(({ additionalProperties }) => additionalProperties)) return true;
  const items = forms.flatMap(({ items }): Schema[] => (items ? [items] : []));
  if (items.length > 0) return [knownOf(document, { anyOf: items })];
  const properties = new Map<string, Schema[]>();
  for (const form of forms) {
    for (const [name, property] of Object.entries(form.properties ?? {})) {
      properties.set(name, [...(properties.get(name) ?? []), property]);
    }
  }
  if (properties.size === 0) return true;
  return Object.fromEntries(Array.from(properties, ([name, anyOf]) => [name, knownOf(document, { anyOf })]));
}

/** A schema without what checks nothing, and with bounds in the place of `format: int32`, which Ajv does not know by itself. */
function withoutAnnotations<T extends object>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(inner) as T;
  const { description, example, examples, default: _, contentEncoding, format, ...rest } = schema as Schema;
  const bounds = format === "int32" && rest.type === "integer" ? { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } : {};
  const kept = Object.entries({ ...bounds, ...rest }).filter(([key]) => !key.startsWith("x-"));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === "properties" ? properties(value as object) : inner(value)]),
  ) as T;
}

/** Fields may be named like annotations. */
function properties(schemas: object): object {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, inner(schema)]));
}

function inner(value: unknown): unknown {
  return typeof value === "object" && value !== null ? withoutAnnotations(value) : value;
}
