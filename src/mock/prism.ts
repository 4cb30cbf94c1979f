// Prism as this project uses it: one function from a request to what the examples of a document answer. Prism's own server would
// let every web page in, log nothing that a person can read, and show inner errors as its answers.
import { createRequire } from "node:module";
import { callPathOf } from "../http/call-path.ts";
import { type OpenApi, type Operation, operationsOf, resolve } from "../openapi/document.ts";

export interface MockRequest {
  method: string;
  /** Percent-encoded, without the query. */
  path: string;
  /** Without the question mark. */
  query: string;
  headers: Record<string, string | string[] | undefined>;
  /** What the JSON says; a text for what is none, undefined without a body. */
  body: unknown;
  /** Whether the body is no JSON. */
  malformed?: boolean;
}

export interface MockedAnswer {
  status: number;
  headers: Record<string, string>;
  /** Empty when there is none. */
  body: string;
  /** The id of the operation; undefined when the path leads to none. */
  operation: string | undefined;
  /** What is wrong with the request, in the words of Prism; empty when nothing is. */
  violations: string[];
}

/** Makes the function that answers from the examples of a document; throws an Error that says how to install Prism. */
export async function createResponder(document: OpenApi): Promise<(request: MockRequest) => Promise<MockedAnswer>> {
  const prism = loadPrism();
  const operations = await prism.getHttpOperationsFromSpec(forPrism(document));
  const logger = prism.createLogger("mock", { level: "silent" });
  const config = {
    isProxy: false,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: false,
  };
  const instance = prism.createInstance({ ...config, mock: { dynamic: false } }, { logger });

  return async ({ method, path, query, headers, body, malformed }) => {
    const url = { path: callPathOf(path).path, query: queryOf(query) };
    const sent = { method: method.toLowerCase(), url, headers, body };
    const route = prism.route({ resources: operations, input: sent });
    if (isLeft(route)) return problem(route.left);
    const operation = route.right;
    // Some clients send `{}` with every GET; DIS looks at no body that it has not asked for.
    const input = operation.request?.body ? sent : withoutBody(sent);
    const preferred = prism.getHttpConfigFromRequest(input);
    if (isLeft(preferred)) return problem(preferred.left, operation);
    const answers = answersTo(operation, preferred.right);
    const missing = missingExample(operation, answers, preferred.right);
    if (missing) return problem({ status: 404, ...missing }, operation);

    const answered = await instance.request(input, [{ ...operation, responses: answers }], {
      ...config,
      mock: preferred.right,
    })();
    if (isLeft(answered)) return problem(answered.left, operation);
    const { output, validations } = answered.right;
    const found = validations.input.map((violation) => violationOf("request", violation));
    const inRequest = found.map((one) =>
      malformed && isOfBody(one) ? { ...one, message: "The body is no JSON" } : one,
    );
    const violations = inRequest.map(({ message }) => message);
    const all = [...inRequest, ...validations.output.map((violation) => violationOf("response", violation))];
    const texts = Object.entries(output.headers ?? {}).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    );
    return {
      status: output.statusCode,
      headers: { ...Object.fromEntries(texts), ...(all.length > 0 ? { "sl-violations": headerOf(all) } : {}) },
      body: output.body === undefined ? "" : JSON.stringify(withReason(output.body, output.statusCode, violations)),
      operation: operation.iid,
      violations,
    };
  };
}

/**
 * The document as Prism should see it. Prism answers an invalid request with the first example of the 400; DIS has DIS.4200 for
 * most faults.
 */
function forPrism(bundle: OpenApi): OpenApi {
  const document = structuredClone(bundle);
  for (const { operation } of operationsOf(document)) {
    preferExample(document, operation, "400", "ErrorInvalidRequest");
  }
  return document;
}

function preferExample(document: OpenApi, operation: Operation, status: string, name: string): void {
  const response = operation.responses[status];
  if (!response) return;
  for (const media of Object.values(resolve(document, response).content ?? {})) {
    const preferred = media.examples?.[name];
    if (preferred) media.examples = { [name]: preferred, ...media.examples };
  }
}

/**
 * The answers among which Prism chooses. `default` serves an error status that is asked for and not listed, and nothing else: Prism
 * would answer an invalid request by it, with 422.
 */
function answersTo({ responses }: PrismOperation, { code }: Preference): PrismOperation["responses"] {
  const listed = responses.filter((response) => response.code !== "default");
  const known = code === undefined || code < 400 || listed.some((response) => response.code === String(code));
  return known ? listed : responses;
}

function withoutBody(input: PrismInput): PrismInput {
  const { "content-length": _, "transfer-encoding": __, ...headers } = input.headers;
  return { ...input, headers, body: undefined };
}

/** What the header Prefer asks for in vain, and what there is instead; undefined when it asks for nothing or for what there is. */
function missingExample(
  { iid, responses }: PrismOperation,
  answers: PrismOperation["responses"],
  { code, exampleKey }: Preference,
): Problem | undefined {
  const ofCode = answers.filter(
    ({ code: status }) => code === undefined || status === String(code) || status === "default",
  );
  if (ofCode.length === 0) {
    const title = `${iid} has no answer with status ${code}`;
    return { title, detail: `It has answers with ${responses.map((response) => response.code).join(", ")}.` };
  }
  if (exampleKey === undefined || ofCode.some((response) => examplesOf(response).includes(exampleKey)))
    return undefined;
  const title = `${iid} has no example ${exampleKey}${code === undefined ? "" : ` with status ${code}`}`;
  const all = ofCode.map((response) => `${response.code}: ${examplesOf(response).join(", ") || "none"}`);
  return { title, detail: `It has, by status, ${all.join("; ")}.` };
}

function examplesOf({ contents = [] }: PrismOperation["responses"][number]): string[] {
  return contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key));
}

/** An error of DIS with what is wrong instead of what was wrong with the example's request. */
function withReason(body: unknown, status: number, violations: readonly string[]): unknown {
  const [reason] = violations;
  if (status !== 400 || reason === undefined || typeof body !== "object" || body === null) return body;
  return "errorCode" in body && "message" in body ? { ...body, message: `Invalid request. [${reason}]` } : body;
}

/** An answer in the form of RFC 9457, for what no example covers. The errors of Prism have the title as their message. */
function problem(
  { status = 500, message, title = message, detail }: Problem,
  operation?: PrismOperation,
): MockedAnswer {
  return {
    status,
    headers: { "Content-Type": "application/problem+json" },
    body: JSON.stringify({ title, status, detail }),
    operation: operation?.iid,
    violations: title === undefined ? [] : [title],
  };
}

/** Prism takes repeated parameters as lists. */
function queryOf(query: string): Record<string, string | string[]> {
  const sent = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(sent.keys())].map((name) => {
      const values = sent.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}

/** What the header `sl-violations` holds a list of. */
export interface Violation {
  location: string[];
  severity: string;
  code: string | number | undefined;
  message: string;
}

function violationOf(place: "request" | "response", { path = [], severity, code, message }: Diagnostic): Violation {
  return { location: [place, ...path], severity: severities[severity] ?? "Error", code, message };
}

/** Of the body itself; one of its type, or of a part of it, lies elsewhere. */
function isOfBody({ location }: Violation): boolean {
  return location.join() === "request,body";
}

/** By the numbers of Stoplight's `DiagnosticSeverity`. */
const severities = ["Error", "Warning", "Information", "Hint"];

/** Node takes headers of 16 kB in all, and other clients less. */
const maxHeader = 8000;

/** Violations as JSON in a header: in ASCII, and as many of them as have room. */
function headerOf(violations: readonly Violation[]): string {
  const shown: string[] = [];
  let length = "[]".length;
  for (const violation of violations) {
    const text = JSON.stringify(violation).replace(/[^\x20-\x7e]/g, escaped);
    length += text.length + ",".length;
    if (length > maxHeader) break;
    shown.push(text);
  }
  return `[${shown.join()}]`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// What is used of Prism 5.14. Its command line is a thin face over these; calling them keeps everything in one process.
type Either<Right> = { _tag: "Left"; left: Problem } | { _tag: "Right"; right: Right };
type Problem = Partial<{ status: number; title: string; detail: string; message: string }>;

interface PrismInput {
  method: string;
  url: { path: string; query: Record<string, string | string[]> };
  headers: MockRequest["headers"];
  body: unknown;
}

interface PrismOperation {
  /** The operationId. */
  iid: string;
  request?: { body?: object };
  responses: { code: string; contents?: { examples?: { key: string }[] }[] }[];
}

interface Preference {
  code?: number;
  exampleKey?: string;
}

interface Diagnostic {
  path?: string[];
  severity: number;
  code?: string | number;
  message: string;
}

interface Prism {
  getHttpOperationsFromSpec(document: object): Promise<PrismOperation[]>;
  createInstance(
    config: object,
    components: object,
  ): {
    request(
      input: PrismInput,
      operations: PrismOperation[],
      config: object,
    ): () => Promise<
      Either<{
        output: { statusCode: number; headers?: Record<string, unknown>; body?: unknown };
        validations: { input: Diagnostic[]; output: Diagnostic[] };
      }>
    >;
  };
  createLogger(name: string, options: { level: string }): object;
  route(asked: { resources: PrismOperation[]; input: PrismInput }): Either<PrismOperation>;
  getHttpConfigFromRequest(input: PrismInput): Either<Preference>;
}

function isLeft<Right>(either: Either<Right>): either is Extract<Either<Right>, { _tag: "Left" }> {
  return either._tag === "Left";
}

function loadPrism(): Prism {
  const ours = createRequire(import.meta.url);
  try {
    const itsOwn = createRequire(ours.resolve("@stoplight/prism-cli"));
    const { getHttpOperationsFromSpec, createInstance } = itsOwn("@stoplight/prism-http");
    return {
      getHttpOperationsFromSpec,
      createInstance,
      createLogger: itsOwn("@stoplight/prism-core").createLogger,
      route: itsOwn("@stoplight/prism-http/dist/router").default,
      getHttpConfigFromRequest: itsOwn("@stoplight/prism-http-server/dist/getHttpConfigFromRequest")
        .getHttpConfigFromRequest,
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    throw new Error(
      "The mock needs Prism, which is not installed. Install it with: npm install @stoplight/prism-cli@5.14.2",
    );
  }
}
