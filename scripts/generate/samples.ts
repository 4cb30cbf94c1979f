// The code samples beside each operation in the docs: curl and TypeScript, made from its first request example and the
// examples of its parameters.
import {
  type DocumentName,
  type Example,
  type MediaType,
  type OpenApi,
  type Operation,
  type Parameter,
  resolve,
} from "./documents.ts";

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

/** How a service is called in the samples: its environment variables, our package of types, the client's name. */
const services = {
  dis: { title: "DIS", endpoint: "DIS_ENDPOINT", types: "dis-toolkit", client: "dis" },
  iam: { title: "IAM", endpoint: "IAM_ENDPOINT", types: "dis-toolkit/iam", client: "iam" },
  lts: { title: "LTS", endpoint: "LTS_ENDPOINT", types: "dis-toolkit/lts", client: "lts" },
} as const satisfies Record<DocumentName, object>;

/** Optional parameters without which a call would say too little: a cursor needs a place, metrics need a label. */
const companions: Record<string, string[]> = {
  showCursor: ["cursor-type", "starting-sequence-number"],
  showStreamMetrics: ["label"],
  showPartitionMetrics: ["label"],
};

/** The samples of one operation, ready for `x-codeSamples`. */
export function samplesOf(document: OpenApi, name: DocumentName, entry: SampledOperation): Sample[] {
  return [
    { lang: "bash", label: "curl", source: curlSample(document, name, entry) },
    { lang: "typescript", label: "TypeScript", source: typescriptSample(document, name, entry) },
  ];
}

function curlSample(document: OpenApi, name: DocumentName, entry: SampledOperation): string {
  const { operation, method, parameters } = entry;
  const path = entry.path.replace(/\{([^}]+)\}/g, (_, key: string) =>
    key === "project_id" ? "$PROJECT_ID" : encode(exampleOf(find(parameters, key))),
  );
  const query = sent(entry, "query").map((parameter) => `${encode(parameter.name)}=${encode(exampleOf(parameter))}`);
  const url = `"$${services[name].endpoint}${path}${query.length > 0 ? `?${query.join("&")}` : ""}"`;
  const readsHeader = tokenHeader(document, operation) !== undefined;
  const command = ["curl", readsHeader && "-i", method !== "get" && `-X ${method.toUpperCase()}`, url];
  const lines = [command.filter(Boolean).join(" ")];
  if (authenticated(operation)) lines.push(`-H "X-Auth-Token: $DIS_TOKEN"`);
  for (const parameter of sent(entry, "header"))
    lines.push(`-H ${quote(`${parameter.name}: ${exampleOf(parameter)}`)}`);
  const body = bodyOf(document, operation);
  if (body) {
    lines.push(`-H ${quote(`Content-Type: ${body.type}`)}`);
    lines.push(`-d ${quote(indent(JSON.stringify(body.value, null, 2)))}`);
  }
  const comment = readsHeader
    ? `# -i shows the response header ${tokenHeader(document, operation)}: its value is the token.\n`
    : "";
  return comment + lines.join(" \\\n  ");
}

function typescriptSample(document: OpenApi, name: DocumentName, entry: SampledOperation): string {
  const { operation, method, path, parameters } = entry;
  const { title, endpoint, types, client } = services[name];
  const withProject = path.includes("{project_id}");
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

  const variables = [`${endpoint} = ""`, withToken && `DIS_TOKEN = ""`, withProject && `PROJECT_ID = ""`].filter(
    Boolean,
  );
  const headers = withToken ? `\n  headers: { "X-Auth-Token": DIS_TOKEN },` : "";
  const hasAnswer = Object.entries(operation.responses).some(
    ([status, response]) => status.startsWith("2") && resolve(document, response).content !== undefined,
  );
  const header = tokenHeader(document, operation);
  const tail = [
    `if (!response.ok) {\n  throw new Error(\`${title} answered \${response.status}: \${JSON.stringify(error)}\`);\n}`,
    header && `console.log(response.headers.get("${header}"));`,
    hasAnswer && "console.log(data);",
  ].filter(Boolean);
  return `import createClient from "openapi-fetch";
import type { paths } from "${types}";

const { ${variables.join(", ")} } = process.env;
const ${client} = createClient<paths>({
  baseUrl: ${endpoint},${headers}
});

const { ${hasAnswer ? "data, " : ""}error, response } = await ${client}.${method.toUpperCase()}("${path}"${argument});
${tail.join("\n")}
`;
}

/** The parameters of one place that a sample sends: those required, and the companions of this operation. */
function sent({ operation, parameters }: SampledOperation, place: Parameter["in"]): Parameter[] {
  const extra = companions[operation.operationId] ?? [];
  return parameters.filter((p) => p.in === place && (p.required || extra.includes(p.name)));
}

function find(parameters: Parameter[], name: string): Parameter {
  const found = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
  if (!found) throw new Error(`the path parameter ${name} is not declared`);
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

/** Percent-encodes for a URL that stands between double quotes in a shell: `!` would call up the shell's history. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Quotes for a POSIX shell. Plain texts get double quotes, which read better. */
export function quote(text: string): string {
  return /^[\w :;=./,-]*$/.test(text) ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A JSON value as a TypeScript literal: like JSON, but with bare keys, trailing commas, and short lists on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(literal);
    const flat = `[${items.join(", ")}]`;
    if (!flat.includes("\n") && flat.length <= 60) return flat;
    return `[\n${items.map((item) => `  ${indent(item)},\n`).join("")}]`;
  }
  if (typeof value === "object" && value !== null) {
    return members(Object.entries(value).map(([key, member]) => [key, literal(member)]));
  }
  return JSON.stringify(value);
}

/** An object literal of members whose values are source text. */
function members(entries: [string, string][]): string {
  const pairs = entries.map(([key, value]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return name === value ? name : `${name}: ${value}`;
  });
  const flat = pairs.length > 0 ? `{ ${pairs.join(", ")} }` : "{}";
  if (!flat.includes("\n") && flat.length <= 60) return flat;
  return `{\n${pairs.map((pair) => `  ${indent(pair)},\n`).join("")}}`;
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
