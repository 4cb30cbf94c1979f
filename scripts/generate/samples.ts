// The code samples beside each operation in the docs: curl and TypeScript, made from its first request example and the
// examples of its parameters.
import {
  type DocumentName,
  type Example,
  isNeeded,
  type MediaType,
  type OpenApi,
  type Operation,
  operationsOf,
  type Parameter,
  resolve,
} from "./documents.ts";
import { comment, encode, indent, literal, members, quote } from "./source-text.ts";

export interface Sample {
  lang: string;
  label: string;
  source: string;
}

/** One operation as `operationsOf` yields it. */
export interface SampledOperation {
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

/** Optional parameters without which a call would say too little: a cursor needs a place. */
const companions: Record<string, string[]> = {
  showCursor: ["cursor-type", "starting-sequence-number"],
};

/** Parameters whose example has long expired: the sample obtains one by another call, `field` being where it stands. */
const obtained: Record<string, { parameter: string; by: string; field: string; variable: string; why: string }> = {
  consumeRecords: {
    parameter: "partition-cursor",
    by: "showCursor",
    field: "partition_cursor",
    variable: "CURSOR",
    why: "A cursor holds for 5 minutes, so this begins with a new one.",
  },
};

/** Calls that a program makes at each start, though they are refused from the second time on. */
const madeOnce = ["createStream", "createApp"];

/** What the client has besides the method, told where it helps. */
const hints: Record<string, string> = {
  sendRecords: "dis.putRecords encodes the data and sends what is throttled (DIS.4303) again.",
  consumeRecords: "dis.consumer does all of this, for all partitions of a stream.",
  batchUpdateTransferTasks: "dis.batchStopTransferTask does the same without the action.",
  batchUpdateTags: "dis.batchCreateTags does the same without the action.",
  keystoneCreateUserTokenByPassword: "createDisClient does this by itself for a user of IAM.",
  keystoneListProjects: "createDisClient does this by itself when it has a region and no projectId.",
};

/** The samples of one operation, ready for `x-codeSamples`. */
export function samplesOf(document: OpenApi, name: DocumentName, entry: SampledOperation): Sample[] {
  const typescript = name === "dis" ? clientSample(document, entry) : fetchSample(document, name, entry);
  return [
    { lang: "bash", label: "curl", source: curlSample(document, name, entry) },
    { lang: "typescript", label: "TypeScript", source: typescript },
  ];
}

function curlSample(document: OpenApi, name: DocumentName, entry: SampledOperation): string {
  const { operation } = entry;
  const before = obtainedBefore(document, entry);
  if (before) {
    const { parameter, variable, why, by } = before;
    const value = encode(exampleOf(find(entry, parameter)));
    return `${comment("#", why)}
${variable}=$(${curlCommand(document, name, by, ["-s"])} | cut -d '"' -f 4)

${curlCommand(document, name, entry).replace(value, `$${variable}`)}`;
  }
  const header = tokenHeader(document, operation);
  if (!header) return curlCommand(document, name, entry);
  const told = comment("#", `-i shows the response header ${header}: its value is the token.`);
  return `${told}\n${curlCommand(document, name, entry, ["-i"])}`;
}

function curlCommand(document: OpenApi, name: DocumentName, entry: SampledOperation, flags: string[] = []): string {
  const { operation, method } = entry;
  const path = entry.path.replace(/\{([^}]+)\}/g, (_, key: string) =>
    key === "project_id" ? "$PROJECT_ID" : encode(exampleOf(find(entry, key))),
  );
  const query = sent(entry, "query").map((parameter) => `${encode(parameter.name)}=${encode(exampleOf(parameter))}`);
  const url = `"$${name.toUpperCase()}_ENDPOINT${path}${query.length > 0 ? `?${query.join("&")}` : ""}"`;
  const command = ["curl", ...flags, method !== "get" && `-X ${method.toUpperCase()}`, url];
  const lines = [command.filter(Boolean).join(" ")];
  if (authenticated(operation)) lines.push(`-H "X-Auth-Token: $DIS_TOKEN"`);
  for (const parameter of sent(entry, "header"))
    lines.push(`-H ${quote(`${parameter.name}: ${exampleOf(parameter)}`)}`);
  const body = bodyOf(document, operation);
  if (body) {
    lines.push(`-H ${quote(`Content-Type: ${body.type}`)}`);
    lines.push(`-d ${quote(indent(JSON.stringify(body.value, null, 2)))}`);
  }
  return lines.join(" \\\n  ");
}

/** A call of DIS by our own client. It takes path, query and body together, under their names on the wire. */
function clientSample(document: OpenApi, entry: SampledOperation): string {
  const { operation } = entry;
  const { operationId } = operation;
  const caught = madeOnce.includes(operationId);
  const before = obtainedBefore(document, entry);
  const lines = [];
  if (before) lines.push(comment("//", before.why), `const { ${before.field} } = ${clientCall(document, before.by)}`);
  if (caught) {
    lines.push(
      "try {",
      `  ${indent(clientCall(document, entry))}`,
      "} catch (error) {",
      '  if (!isDisError(error, "already-exists")) throw error;',
      "}",
    );
  } else if (hasAnswer(document, operation)) {
    lines.push(`const result = ${clientCall(document, entry, before)}`, "console.log(result);");
  } else {
    lines.push(clientCall(document, entry));
  }
  const hint = operation["x-pagination"] ? `dis.paginate("${operationId}", …) gives all pages.` : hints[operationId];
  if (hint) lines.push(comment("//", hint));
  return `import { createDisClient${caught ? ", isDisError" : ""} } from "dis-toolkit/client";

${comment("//", "Signs with HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, for the project HUAWEICLOUD_SDK_PROJECT_ID.")}
const { DIS_ENDPOINT = "" } = process.env;
const dis = createDisClient({ endpoint: DIS_ENDPOINT });

${lines.join("\n")}
`;
}

function clientCall(document: OpenApi, entry: SampledOperation, before?: { parameter: string; field: string }): string {
  const [header] = sent(entry, "header");
  if (header) throw new Error(`the client's methods take no header such as ${header.name}`);
  const inPath = entry.parameters.filter((parameter) => parameter.in === "path" && parameter.name !== "project_id");
  const given = new Map<string, string>();
  for (const { name, example } of [...inPath, ...sent(entry, "query")]) {
    given.set(name, name === before?.parameter ? before.field : literal(example));
  }
  for (const [name, value] of Object.entries(bodyOf(document, entry.operation)?.value ?? {})) {
    // What stands in the path and in the body is one argument to the client, which sends it in both places.
    if (!given.has(name)) given.set(name, literal(value));
  }
  return `await dis.${entry.operation.operationId}(${given.size > 0 ? members([...given]) : ""});`;
}

/**
 * A call of IAM or LTS. Our client has no methods for them: of IAM it makes the two calls that it needs by itself, and LTS is
 * no part of DIS. So this is openapi-fetch with our types.
 */
function fetchSample(document: OpenApi, name: DocumentName, entry: SampledOperation): string {
  const { operation, method, path, parameters } = entry;
  const endpoint = `${name.toUpperCase()}_ENDPOINT`;
  const withToken = authenticated(operation);

  const places: Record<string, string> = {};
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  if (inPath.length > 0) {
    places.path = members(inPath.map((p) => [p.name, p.name === "project_id" ? "PROJECT_ID" : literal(p.example)]));
  }
  for (const place of ["query", "header"] as const) {
    const given = sent(entry, place);
    if (given.length > 0) places[place] = members(given.map((p) => [p.name, literal(p.example)]));
  }
  const options: [string, string][] = [];
  if (Object.keys(places).length > 0) options.push(["params", members(Object.entries(places))]);
  const body = bodyOf(document, operation);
  if (body) options.push(["body", literal(body.value)]);
  const argument =
    options.length > 0 ? `, {\n${options.map(([key, value]) => `  ${key}: ${indent(value)},\n`).join("")}}` : "";

  const variables = [endpoint, withToken && "DIS_TOKEN", path.includes("{project_id}") && "PROJECT_ID"];
  const environment = variables.filter(Boolean).map((variable) => `${variable} = ""`);
  const headers = withToken ? `\n  headers: { "X-Auth-Token": DIS_TOKEN },` : "";
  const header = tokenHeader(document, operation);
  const hint = hints[operation.operationId];
  const tail = [
    `if (!response.ok) {\n  throw new Error(\`${name.toUpperCase()} answered \${response.status}: \${JSON.stringify(error)}\`);\n}`,
    header && `console.log(response.headers.get("${header}"));`,
    "console.log(data);",
    hint && comment("//", hint),
  ].filter(Boolean);
  return `import createClient from "openapi-fetch";
import type { paths } from "dis-toolkit/${name}";

const { ${environment.join(", ")} } = process.env;
const ${name} = createClient<paths>({
  baseUrl: ${endpoint},${headers}
});

const { data, error, response } = await ${name}.${method.toUpperCase()}("${path}"${argument});
${tail.join("\n")}
`;
}

function hasAnswer(document: OpenApi, operation: Operation): boolean {
  return Object.entries(operation.responses).some(
    ([status, response]) => status.startsWith("2") && resolve(document, response).content !== undefined,
  );
}

/** The call that comes before this one, and what is taken from its answer. */
function obtainedBefore(document: OpenApi, { operation }: SampledOperation) {
  const wanted = obtained[operation.operationId];
  const by = wanted && [...operationsOf(document)].find((entry) => entry.operation.operationId === wanted.by);
  return by && { ...wanted, by };
}

/** The parameters of one place that a sample sends: those required, and the companions of this operation. */
function sent({ operation, parameters }: SampledOperation, place: Parameter["in"]): Parameter[] {
  const extra = companions[operation.operationId] ?? [];
  return parameters.filter((p) => p.in === place && (isNeeded(operation, p) || extra.includes(p.name)));
}

function find({ operation, parameters }: SampledOperation, name: string): Parameter {
  const found = parameters.find((parameter) => parameter.name === name);
  if (!found) throw new Error(`${operation.operationId} has no parameter ${name}`);
  return found;
}

function exampleOf(parameter: Parameter): string {
  if (parameter.example === undefined) throw new Error(`the parameter ${parameter.name} has no example`);
  return String(parameter.example);
}

function bodyOf(document: OpenApi, operation: Operation): { type: string; value: unknown } | undefined {
  const media = Object.entries(operation.requestBody?.content ?? {})[0] as [string, MediaType] | undefined;
  if (!media) return undefined;
  const first = Object.values(media[1].examples ?? {})[0];
  if (!first) throw new Error(`${operation.operationId} has a body without an example`);
  return { type: media[0], value: resolve<Example>(document, first).value };
}

function authenticated(operation: Operation): boolean {
  return operation.security?.length !== 0;
}

/** The response header in which the token comes, for the operation that issues one. */
function tokenHeader(document: OpenApi, operation: Operation): string | undefined {
  return Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.keys(resolve(document, response).headers ?? {}))
    .find((header) => header.toLowerCase() === "x-subject-token");
}
