// An OpenAPI bundle as data: the parts of it that this project looks at, and how to walk them.
import { existsSync, readFileSync } from "node:fs";
import { valueAt } from "./json-pointer.ts";

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  additionalProperties?: Schema | boolean;
  [keyword: string]: unknown;
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

export interface Example {
  summary: string;
  value: unknown;
  "x-printed"?: string | string[];
  "x-corrects"?: string | string[];
  "x-source"?: string;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
  "x-dis-error-codes"?: string[];
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  deprecated?: boolean;
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | Reference>;
  "x-section": string | string[];
  "x-idempotent": boolean;
  "x-dis-error-codes"?: string[];
  /** Parameters none of which is required, but one of which is needed; the usual one in front. */
  "x-needs-one-of"?: string[];
  [extension: string]: unknown;
}

export interface PathItem {
  parameters?: (Parameter | Reference)[];
  [method: string]: unknown;
}

export interface OpenApi {
  openapi: string;
  info: { title: string; version: string; description: string; [key: string]: unknown };
  servers: { url: string; description: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>> & { schemas: Record<string, Schema> };
  [key: string]: unknown;
}

/** Whether a call sends a parameter even if it sends as few as it can. */
export function isNeeded({ "x-needs-one-of": alternatives }: Operation, { name, required }: Parameter): boolean {
  return required || name === alternatives?.[0];
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options"] as const;

/** Every operation of a document with its method, path and all its parameters (those of the path first). */
export function* operationsOf(
  document: OpenApi,
): Generator<{ method: string; path: string; item: PathItem; operation: Operation; parameters: Parameter[] }> {
  for (const [path, item] of Object.entries(document.paths)) {
    const shared = item.parameters ?? [];
    for (const method of methods) {
      const operation = item[method] as Operation | undefined;
      if (!operation) continue;
      const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter));
      yield { method, path, item, operation, parameters };
    }
  }
}

/** The status of an operation's success, and what comes with it. */
export function successOf({ operationId, responses }: Operation): [status: number, Response | Reference] {
  const found = Object.entries(responses).find(([status]) => status.startsWith("2"));
  if (!found) throw new Error(`${operationId} has no success`);
  return [Number(found[0]), found[1]];
}

/** Follows `$ref`s inside the document until something that is not a reference. */
export function resolve<T extends object>(document: OpenApi, value: T | Reference): T {
  let current: unknown = value;
  while (typeof current === "object" && current !== null && "$ref" in current) {
    const reference = String(current.$ref);
    current = valueAt(document, decodeURIComponent(reference.slice(1)));
    if (current === undefined) throw new Error(`${reference} leads nowhere`);
  }
  return current as T;
}

/** A schema whose references lead into the document of an id, for Ajv, to which a schema is a document of its own. */
export function referringTo(id: string, schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${id}#/`));
}

/** The DIS error codes that an operation can answer: its own, which come with 400, and those of its responses. */
export function errorCodesOf(document: OpenApi, operation: Operation): string[] {
  const codes = new Set(operation["x-dis-error-codes"] ?? []);
  for (const response of Object.values(operation.responses)) {
    for (const code of resolve(document, response)["x-dis-error-codes"] ?? []) codes.add(code);
  }
  return [...codes].sort();
}

/** The names of the top-level fields of a body, and those that every form of it requires. */
export function fieldsOf(document: OpenApi, schema: Schema): { fields: string[]; required: string[] } {
  const target = resolve<Schema>(document, schema);
  const fields = new Set(Object.keys(target.properties ?? {}));
  const required = new Set(target.required ?? []);
  for (const part of target.allOf ?? []) {
    const inner = fieldsOf(document, part);
    for (const field of inner.fields) fields.add(field);
    for (const field of inner.required) required.add(field);
  }
  const forms = [...(target.oneOf ?? []), ...(target.anyOf ?? [])].map((form) => fieldsOf(document, form));
  for (const form of forms) for (const field of form.fields) fields.add(field);
  for (const field of forms[0]?.required ?? []) {
    if (forms.every((form) => form.required.includes(field))) required.add(field);
  }
  return { fields: [...fields], required: [...required] };
}

/** A schema, and all that it is put together from. */
export function formsOf(document: OpenApi, schema: Schema): Schema[] {
  const target = resolve<Schema>(document, schema);
  const parts = [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  return [target, ...parts.flatMap((part) => formsOf(document, part))];
}

/** Reads a bundle; throws and says how to make it when it is missing or broken. */
export function readDocument(file: string): OpenApi {
  if (!existsSync(file)) throw new Error(`${file} is missing. Make it with: npm run generate`);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as OpenApi;
  } catch (error) {
    throw new Error(`${file} is not JSON (${(error as Error).message}). Make it anew with: npm run generate`);
  }
}
