// The requests of DIS as a collection: one for each operation, with its first example, in a folder for each tag. What stands in
// paths is a variable of the collection, so that one stream goes through all requests.
import {
  type Example,
  isNeeded,
  type OpenApi,
  type Operation,
  operationsOf,
  type Parameter,
  resolve,
  successOf,
} from "./documents.ts";
import type { SampledOperation } from "./samples.ts";

export interface Argument {
  name: string;
  value: string;
  /** An optional one is there with its example, and switched off. */
  sent: boolean;
  description: string;
}

/** A request, in which `{{name}}` stands for a variable. */
export interface CollectedRequest {
  operationId: string;
  name: string;
  description: string;
  method: string;
  /** From the endpoint on. */
  path: string;
  query: Argument[];
  headers: Argument[];
  /** JSON. */
  body?: string;
  /** The status of its success. */
  status: number;
  /** A field of the answer that becomes the variable of that name. */
  keeps?: string;
}

export interface Collection {
  name: string;
  description: string;
  variables: [name: string, value: string][];
  folders: { name: string; description: string; requests: CollectedRequest[] }[];
}

/** The calls whose answers are of use to others only while they are new: a cursor holds for 5 minutes. */
const kept: Record<string, string> = { showCursor: "partition_cursor" };

/** Optional arguments that are sent all the same, with other values than their examples: a cursor begins where there is something. */
const companions: Record<string, string> = { "cursor-type": "TRIM_HORIZON" };

const methods = ["POST", "PUT", "GET", "DELETE"];

/** Throws when an operation has a body without an example. */
export function collectionOf(document: OpenApi): Collection {
  const entries = [...operationsOf(document)];
  const variables = new Map([
    ["endpoint", "http://127.0.0.1:4010"],
    ["token", "any"],
  ]);
  for (const { parameters } of entries) {
    for (const { in: place, name, example } of parameters) {
      if (place === "path" && !variables.has(variableOf(name))) variables.set(variableOf(name), String(example));
    }
  }
  for (const field of Object.values(kept)) variables.set(field, "");
  /** So that each finds what it needs, when all of them are sent: what there is to show or to delete, and a cursor. */
  const rank = ({ method, query }: CollectedRequest) =>
    query.some(({ name }) => Object.values(kept).includes(variableOf(name))) ? methods.length : methods.indexOf(method);
  return {
    name: document.info.title,
    description:
      "The variable `endpoint` is where DIS is, the emulator unless changed, and `token` one of IAM, which the emulator " +
      "does not look at unless told to.",
    variables: [...variables],
    folders: document.tags.map(({ name, description }) => ({
      name,
      description,
      requests: entries
        .filter(({ operation }) => operation.tags[0] === name)
        .map((entry) => requestOf(document, entry, variables))
        .sort((a, b) => rank(a) - rank(b)),
    })),
  };
}

function requestOf(
  document: OpenApi,
  { method, path, operation, parameters }: SampledOperation,
  variables: Map<string, string>,
): CollectedRequest {
  const { operationId, summary, description } = operation;
  const argumentsIn = (place: Parameter["in"]) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => {
        const { name, example = "", description = "" } = parameter;
        return {
          name,
          value: companions[name] ?? filled(name, String(example), variables),
          sent: isNeeded(operation, parameter) || name in companions,
          description,
        };
      });
  const body = bodyOf(document, operation, variables);
  return {
    operationId,
    name: summary,
    description,
    method: method.toUpperCase(),
    path: path.replaceAll(/{(\w+)}/g, (_, name: string) => `{{${variableOf(name)}}}`),
    query: argumentsIn("query"),
    headers: argumentsIn("header"),
    ...(body !== undefined && { body }),
    status: successOf(operation)[0],
    ...(kept[operationId] !== undefined && { keeps: kept[operationId] }),
  };
}

/** The first example, with the variables at its top. */
function bodyOf(
  document: OpenApi,
  { operationId, requestBody }: Operation,
  variables: Map<string, string>,
): string | undefined {
  const media = requestBody?.content["application/json"];
  if (!media) return undefined;
  const [first] = Object.values(media.examples ?? {});
  if (!first) throw new Error(`${operationId} has a body without an example`);
  const { value } = resolve<Example>(document, first);
  const fields = Object.entries(value as object).map(([name, field]) =>
    typeof field === "string" ? [name, filled(name, field, variables)] : [name, field],
  );
  return JSON.stringify(Object.fromEntries(fields), null, 2);
}

/** What has the name of a variable, however written, has its value. */
function filled(name: string, example: string, variables: Map<string, string>): string {
  return variables.has(variableOf(name)) ? `{{${variableOf(name)}}}` : example;
}

/** `streamName` and `stream-name` are `stream_name`. */
function variableOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll("-", "_");
}
