// The data tables of each document: its operations, its examples and, for DIS, the error codes and the discrepancies, each a
// TypeScript module `as const`, and index.ts, the contents page.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorKinds, readErrorTable } from "../../spec/rules/error-table.ts";
import {
  type DocumentName,
  documents,
  type Example,
  errorCodesOf,
  fieldsOf,
  formsOf,
  generated,
  marker,
  type OpenApi,
  type Operation,
  operationsOf,
  type Parameter,
  readBundle,
  resolve,
  type Schema,
  successOf,
} from "./documents.ts";
import { readLedger } from "./ledger.ts";
import { constant } from "./source-text.ts";
import { defaultsModule, limitsModule, patternsModule } from "./value-rules.ts";

for (const name of documents) {
  const document = readBundle(name);
  write(name, "operations.ts", operationsModule(document));
  write(name, "examples.ts", examplesModule(document));
  if (name === "dis") {
    write(name, "errors.ts", errorsModule(document));
    write(name, "discrepancies.ts", discrepanciesModule());
    write(name, "routes.ts", routesModule(document));
    write(name, "pages.ts", pagesModule(document));
    write(name, "codes.ts", codesModule(document));
    write(name, "methods.ts", methodsModule(document));
    write(name, "limits.ts", limitsModule(document));
    write(name, "patterns.ts", patternsModule(document));
    write(name, "defaults.ts", defaultsModule(document));
  }
  write(name, "index.ts", indexModule(name));
}

function write(name: DocumentName, file: string, body: string): void {
  writeFileSync(join(generated, name, file), `// ${marker}\n\n${body}`);
}

/** One row for each operation: what a client or a server needs to route a call and to place its arguments. */
function operationsModule(document: OpenApi): string {
  const rows: Record<string, unknown> = {};
  for (const { method, path, operation, parameters } of operationsOf(document)) {
    const media = Object.entries(operation.requestBody?.content ?? {})[0];
    const body = media ? fieldsOf(document, media[1].schema) : undefined;
    const named = (place: Parameter["in"]) => parameters.filter((p) => p.in === place).map((p) => p.name);
    rows[operation.operationId] = {
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      tag: operation.tags[0],
      summary: operation.summary,
      sections: [operation["x-section"]].flat(),
      deprecated: operation.deprecated ?? false,
      idempotent: operation["x-idempotent"],
      pathArguments: named("path"),
      queryArguments: named("query"),
      headerArguments: named("header"),
      bodyArguments: body?.fields ?? [],
      required: [...new Set([...parameters.filter((p) => p.required).map((p) => p.name), ...(body?.required ?? [])])],
      contentType: media?.[0] ?? null,
      success: successOf(operation)[0],
      errorCodes: errorCodesOf(document, operation),
      argumentCodes: argumentCodesOf(document, operation, parameters),
      authenticated: operation.security?.length !== 0,
    };
  }
  return `${constant(
    "Every operation by its id: where each argument goes, the status of success, and the error codes it can answer, some for certain arguments.",
    "operations",
    rows,
  )}\n/** The id of an operation. */\nexport type OperationId = keyof typeof operations;\n`;
}

/** The arguments whose faults have a code of their own, or those against one keyword of their schema. */
function argumentCodesOf(document: OpenApi, operation: Operation, parameters: Parameter[]): Record<string, unknown> {
  const bodies = Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => formsOf(document, schema));
  const fields = bodies.flatMap(({ properties = {} }) => Object.entries(properties));
  const schemas = [...parameters.map(({ name, schema }) => [name, schema] as const), ...fields];
  const codes = schemas.map(([name, schema]) => [name, resolve<Schema>(document, schema)["x-dis-error-code"]]);
  return Object.fromEntries(codes.filter(([, code]) => code !== undefined));
}

/** What the client needs to call each operation: less than `operations` tells, as each bundle of the client holds all of it. */
function routesModule(document: OpenApi): string {
  const rows = [...operationsOf(document)].map(({ method, path, operation, parameters }) => {
    const media = Object.values(operation.requestBody?.content ?? {})[0];
    const body = media ? fieldsOf(document, media.schema).fields : [];
    const named = (place: Parameter["in"]) => parameters.filter((p) => p.in === place).map((p) => p.name);
    const list = (names: string[]) => `[${names.map((name) => JSON.stringify(name)).join(", ")}]`;
    const fields = [
      `method: "${method.toUpperCase()}"`,
      `path: "${path}"`,
      `query: ${list(named("query"))}`,
      `hasBody: ${media !== undefined}`,
      `repeatedInBody: ${list(named("path").filter((name) => body.includes(name)))}`,
      `answer: "${answerOf(document, operation)}"`,
      `safeToRepeat: ${operation["x-idempotent"]}`,
    ];
    return `  ${operation.operationId}: {\n${fields.map((field) => `    ${field},\n`).join("")}  },\n`;
  });
  return `import type { OperationId } from "./operations.ts";

/** How an operation is called. */
export interface Route {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** From the root, with the names of its arguments in braces. */
  path: string;
  /** The arguments that go into the query. */
  query: string[];
  /** Whether all other arguments go into a body of JSON; without one there are none. */
  hasBody: boolean;
  /** The arguments of the path that the body repeats. */
  repeatedInBody: string[];
  /** Whether its success comes with a body, which is always a JSON object; optional is one of which no field is required. */
  answer: "none" | "optional" | "required";
  safeToRepeat: boolean;
}

/** Every operation by its id. */
export const routes: Record<OperationId, Route> = {
${rows.join("")}};
`;
}

function answerOf(document: OpenApi, operation: Operation): "none" | "optional" | "required" {
  const [, success] = successOf(operation);
  const [media] = Object.values(resolve(document, success).content ?? {});
  if (!media) return "none";
  return fieldsOf(document, media.schema).required.length > 0 ? "required" : "optional";
}

/** The methods of the client as an interface, so that editors show what each operation does. */
function methodsModule(document: OpenApi): string {
  const methods = [...operationsOf(document)].map(({ method, operation }) => {
    const [effect] = operation.description.split("\n");
    const repeat = operation["x-idempotent"]
      ? "Safe to repeat, so it is tried again after any failure that may pass."
      : "Not safe to repeat: it is tried again only when the service refused it before it took effect.";
    const done = "Done as well when an attempt whose answer was lost is followed by one that finds nothing to delete.";
    const sections = [operation["x-section"]].flat().join(" and ");
    const told = method === "delete" ? [repeat, done] : [repeat];
    const lines = [operation.summary, "", effect, ...told, `Reference: section ${sections}.`];
    const comment = lines.map((line) => `   * ${line}`.trimEnd()).join("\n");
    return `  /**\n${comment.replaceAll("*/", "*\\/")}\n   */\n  ${operation.operationId}: Calls["${operation.operationId}"];`;
  });
  return `import type { OperationId } from "./operations.ts";

/** A method for each operation, of the types that \`Calls\` gives them. */
export interface Methods<Calls extends Record<OperationId, unknown>> {
${methods.join("\n")}
}
`;
}

/** How each operation that answers with pages is asked for the next one; fields that it does not have are left out. */
function pagesModule(document: OpenApi): string {
  const paged = [...operationsOf(document)].filter(({ operation }) => operation["x-pagination"] !== undefined);
  const names = paged.map(({ operation }) => operation.operationId);
  const rows = paged.map(({ operation }) =>
    constant(`The pages of ${operation.operationId}.`, operation.operationId, operation["x-pagination"]),
  );
  return `// One constant for each operation with pages, so that a bundle holds only those it needs: the field that holds the items; the
// field of an item that the argument \`from\` takes, or the argument that counts items (\`offset\`) or pages (\`number\` in
// \`page\`, with \`size\` items each); what tells whether more follow; and \`names\`, the field with the bare keys that stands in
// where older deployments leave the items out.

${rows.join("\n")}
/** All of them, by operation. */
export const pages = { ${names.join(", ")} } as const;
`;
}

/**
 * What the client knows about error codes, no more than it needs, as each bundle of it holds all of this: the remedies of the codes
 * that an operation answers, and the kinds that do not show in the status.
 */
function codesModule(document: OpenApi): string {
  const errors = readErrorTable();
  const answered = new Set([...operationsOf(document)].flatMap(({ operation }) => errorCodesOf(document, operation)));
  const told = errors.filter(({ code }) => answered.has(code));
  const remedies = Object.fromEntries(told.map(({ code, remedy }) => [code, remedy]));
  const kinds = errorKinds.filter((kind) => kind !== "auth" && kind !== "server" && kind !== "refused");
  const codesOfKinds = kinds.map((kind) => [kind, errors.filter((row) => row.kind === kind).map(({ code }) => code)]);
  return `${constant("What to do about each error code.", "remedies", remedies)}
/** The codes of each kind that the status does not tell. */
export const codesOfKinds: [kind: ${kinds.map((kind) => `"${kind}"`).join(" | ")}, codes: string[]][] = ${JSON.stringify(codesOfKinds, null, 2)};
`;
}

/** All examples once, and for each operation the names of those of its request and of its responses. */
function examplesModule(document: OpenApi): string {
  const examples: Record<string, unknown> = {};
  const uses: Record<string, { request: string[]; responses: Record<string, string[]> }> = {};
  const collect = (entries: Record<string, unknown> | undefined): string[] => {
    for (const [name, entry] of Object.entries(entries ?? {})) {
      const example = resolve<Example>(document, entry as Example);
      examples[name] = {
        summary: example.summary,
        printed: [example["x-printed"] ?? []].flat(),
        corrects: [example["x-corrects"] ?? []].flat(),
        source: example["x-source"] ?? null,
        value: example.value,
      };
    }
    return Object.keys(entries ?? {});
  };
  for (const { operation } of operationsOf(document)) {
    const request = Object.values(operation.requestBody?.content ?? {}).flatMap((media) => collect(media.examples));
    const responses: Record<string, string[]> = {};
    for (const [status, reference] of Object.entries(operation.responses)) {
      const response = resolve(document, reference);
      responses[status] = Object.values(response.content ?? {}).flatMap((media) => collect(media.examples));
    }
    uses[operation.operationId] = { request, responses };
  }
  const sorted = Object.fromEntries(Object.entries(examples).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [
    constant("Every example by its name, with where it comes from.", "examples", sorted),
    constant(
      "For each operation, the names of its request examples and of its response examples by status.",
      "exampleUses",
      uses,
    ),
  ].join("\n");
}

function errorsModule(document: OpenApi): string {
  const operations: Record<string, string[]> = {};
  for (const { operation } of operationsOf(document)) {
    for (const code of errorCodesOf(document, operation)) {
      operations[code] = [...(operations[code] ?? []), operation.operationId];
    }
  }
  const rows = Object.fromEntries(
    readErrorTable().map(({ example: _, ...row }) => [row.code, { ...row, operations: operations[row.code] ?? [] }]),
  );
  return `${constant("Every DIS error code: kind, status, message template, cause, remedy, and the operations that answer it.", "errors", rows)}\n/** A known error code of DIS. */\nexport type DisErrorCode = keyof typeof errors;\n`;
}

function discrepanciesModule(): string {
  const { discrepancies, examples } = readLedger();
  return [
    constant(
      "Where the printed reference contradicts itself or the wire, and what the contract decides.",
      "discrepancies",
      discrepancies,
    ),
    constant(
      "The printed examples that cannot be right, as printed, and where each fails.",
      "printedExamples",
      examples,
    ),
  ].join("\n");
}

function indexModule(name: DocumentName): string {
  const lines = [
    `export type * from "./aliases.ts";`,
    name === "dis" ? `export { discrepancies, printedExamples } from "./discrepancies.ts";` : undefined,
    name === "dis" ? `export { type DisErrorCode, errors } from "./errors.ts";` : undefined,
    `export { examples, exampleUses } from "./examples.ts";`,
    `export { type OperationId, operations } from "./operations.ts";`,
    `export type { components, paths } from "./schema.ts";`,
  ];
  return `${lines.filter((line) => line !== undefined).join("\n")}\n`;
}
