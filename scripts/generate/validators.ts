// Generates the checks of requests that the emulator runs: Ajv's standalone code, one function for each operation's
// parameters and one for its body, bundled so that nothing is imported when it runs.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { root } from "../steps.ts";
import {
  formsOf,
  generated,
  marker,
  type OpenApi,
  operationsOf,
  type Parameter,
  readBundle,
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
      const types = Object.fromEntries(checked.flatMap((one) => typeOf(document, one)));
      parts.push(`parameters: (values) => coerce(values, ${JSON.stringify(types)}) ?? check(${id}Parameters, values)`);
    }
    if (media) {
      addFunction(`${id}Body`, media.schema);
      parts.push(
        `known: ${JSON.stringify(knownOf(document, media.schema))}`,
        `body: (value) => check(${id}Body, value)`,
      );
    }
    rows.push(`  ${id}: { ${parts.join(", ")} },`);
  }

  function addFunction(name: string, schema: Schema): void {
    ajv.addSchema({ $id: name, ...absolute(withoutAnnotations(schema)) });
    functions[name] = name;
  }

  const code = `${standalone.default(ajv, functions).replaceAll("export const ", "const ")}
function check(validate, value) {
  if (validate(value)) return undefined;
  const { instancePath, keyword, params, message } = best(validate.errors);
  const missing = keyword === "required" ? "/" + params.missingProperty.replaceAll("~", "~0").replaceAll("/", "~1") : "";
  const pointer = instancePath + missing;
  return { pointer, keyword, message: missing ? "is missing" : message, value: at(value, pointer) };
}
// Of the faults of several forms the one that lies deepest: its form fitted best.
function best(errors) {
  const depth = ({ instancePath, keyword }) => (keyword === "oneOf" || keyword === "anyOf" ? -1 : instancePath.split("/").length);
  return errors.reduce((found, error) => (depth(error) > depth(found) ? error : found));
}
function at(value, pointer) {
  let found = value;
  for (const key of pointer.split("/").slice(1)) {
    found = found?.[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return found;
}
function coerce(values, types) {
  for (const name in types) {
    const text = values[name];
    if (typeof text !== "string") continue;
    const type = types[name];
    // As JSON writes it: no plus sign, no leading zero, neither fraction nor exponent.
    const number = /^(0|-?[1-9]\\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
    if (type === "boolean" ? text === "true" || text === "false" : Number.isSafeInteger(number)) {
      values[name] = type === "boolean" ? text === "true" : number;
      continue;
    }
    return { pointer: "/" + name, keyword: "type", message: "must be " + type, value: text };
  }
  return undefined;
}
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
import type { OperationId } from "./operations.ts";

/** The first thing that is wrong with a value. */
export interface Fault {
  /** A JSON pointer; for a missing field, the pointer of that field. */
  pointer: string;
  /** The keyword of JSON Schema. */
  keyword: string;
  message: string;
  /** The value at fault, undefined for a missing one. */
  value?: unknown;
}

/** The names that an object may have, with what they lead to; the item of a list; \`true\` where any value is taken whole. */
export type Known = true | readonly [Known] | { readonly [name: string]: Known };

/**
 * For each operation: \`parameters\` checks the path and query parameters but the project, as text by their wire names, and
 * turns numbers and booleans into such in place; \`body\` checks a JSON body, ignoring unknown fields, and \`known\` are those
 * that it knows.
 */
export const validators: {
  readonly [Id in OperationId]: {
    readonly parameters?: (values: Record<string, unknown>) => Fault | undefined;
    readonly body?: (value: unknown) => Fault | undefined;
    readonly known?: Known;
  };
} = (() => {
${text.replace(/export\s*\{\s*(\w+) as default\s*\};?/, "return $1;").trim()}
})();
`;
}

type Known = true | [Known] | { [name: string]: Known };

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

/** The parameters that are no text, with their types. */
function typeOf(document: OpenApi, { name, schema }: Parameter): [string, string][] {
  const { type } = resolve<Schema>(document, schema);
  return type === "integer" || type === "number" || type === "boolean" ? [[name, type]] : [];
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

function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/'));
}
