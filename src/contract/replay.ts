// Replays the documented examples of a contract against a server and compares what comes back.
import { isDeepStrictEqual } from "node:util";
import { type Example, type MediaType, type Response, resolve, successOf } from "../openapi/document.ts";
import type { Contract, ContractOperation } from "./contract.ts";
import type { Dialect } from "./dialect.ts";
import { type Credentials, type PlainRequest, type PlainResponse, requestOf, send } from "./request.ts";
import { type Selection, select } from "./selection.ts";

/** One request to send and what the contract says of the answer. */
export interface ReplayCase {
  operationId: string;
  /** What is replayed, for reports: the names of the examples concerned. */
  name: string;
  request: PlainRequest;
  status: string;
  /** The example that a server which knows nothing but examples answers with; undefined when there is no body. */
  example?: string;
  /** Sent with the first credentials only, because it is the answer that matters. */
  once?: true;
}

/**
 * How an answer is compared: `examples` wants the very example (a mock), `status` the status of success with a body that fits
 * its schema (an emulator that is in the right state), `schema` any documented status with such a body (a real service).
 */
export type Match = "examples" | "status" | "schema";

export interface ReplayOptions extends Selection {
  /** Where the server is, such as http://127.0.0.1:4010. */
  url: string;
  match: Match;
  /** Each case is sent once for each of these; the key names it in reports. */
  credentials: Record<string, Credentials>;
  /** Values for path and query parameters by name, instead of their examples. */
  values?: Record<string, string>;
  /** By which a server can be asked for each documented answer, as it is with match `examples`. Default: it cannot. */
  dialect?: Dialect;
  fetch?: typeof globalThis.fetch;
  /** Called before each request, such as to bring the server into a state in which it can succeed. */
  prepare?: (replayCase: ReplayCase) => Promise<void>;
}

export interface ReplayResult {
  operationId: string;
  name: string;
  /** What differs from the contract; empty when nothing does. */
  differences: string[];
  milliseconds: number;
}

/** Everything that is replayed of an operation. */
export function replayCases(contract: Contract, operation: ContractOperation, options: ReplayOptions): ReplayCase[] {
  const { id, operation: described } = operation;
  const [status, response] = successOf(described);
  const success = responseExamples(contract, response)[0];
  const expected = { operationId: id, status: String(status), ...(success ? { example: success } : {}) };
  const values = options.values ? { values: options.values } : {};

  const bodies = mediaOf(described.requestBody?.content)?.examples ?? {};
  const requests = Object.entries(bodies).map(([name, example]): [string, unknown] => [
    name,
    resolve<Example>(contract.document, example).value,
  ]);
  const cases: ReplayCase[] = (requests.length > 0 ? requests : [["request", undefined] as const]).map(
    ([name, body]) => ({
      ...expected,
      name,
      request: requestOf(operation, body, values),
    }),
  );
  if (operation.parameters.some((parameter) => !parameter.required)) {
    const body = requests[0]?.[1];
    cases.push({
      ...expected,
      name: "every parameter",
      request: requestOf(operation, body, { ...values, optional: true }),
    });
  }
  if (options.match === "examples" && options.dialect) {
    for (const [code, response] of Object.entries(described.responses)) {
      if (code === "default") continue;
      for (const example of responseExamples(contract, response)) {
        const request = requestOf(operation, requests[0]?.[1], values);
        Object.assign(request.headers, options.dialect.askFor(code, example));
        cases.push({ operationId: id, name: example, status: code, example, request, once: true });
      }
    }
  }
  return cases;
}

/**
 * Replays all that is selected, one after the other, and yields each result as it comes. Calls that write are left out unless
 * `write` is set: they create, scale and delete what the examples name.
 */
export async function* replay(contract: Contract, options: ReplayOptions): AsyncGenerator<ReplayResult> {
  for (const operation of select(contract, options).operations) {
    for (const replayCase of replayCases(contract, operation, options)) {
      const kinds = Object.entries(options.credentials);
      for (const [kind, credentials] of replayCase.once ? kinds.slice(0, 1) : kinds) {
        const started = performance.now();
        let differences: string[];
        try {
          await options.prepare?.(replayCase);
          const response = await send(options.url, replayCase.request, credentials, options.fetch);
          differences = compare(contract, operation, replayCase, response, options.match);
        } catch (error) {
          differences = [failureText(error)];
        }
        const milliseconds = performance.now() - started;
        yield { operationId: operation.id, name: `${replayCase.name} (${kind})`, differences, milliseconds };
      }
    }
  }
}

/** What an answer has that the contract does not, and the other way round. */
export function compare(
  contract: Contract,
  operation: ContractOperation,
  expected: Pick<ReplayCase, "status" | "example">,
  actual: PlainResponse,
  match: Match,
): string[] {
  const { responses } = operation.operation;
  const status = String(actual.status);
  // `default` stands for refusals; a server that fails at what it does not say, or lacks the operation (501), is at fault.
  const documented = responses[status] ?? (/^4/.test(status) ? responses.default : undefined);
  if (match !== "schema" && status !== expected.status) {
    return [`status ${status} instead of ${expected.status}${shorten(actual.text)}`];
  }
  if (!documented) return [`status ${status} is not documented${shorten(actual.text)}`];

  const response = resolve(contract.document, documented);
  const media = mediaOf(response.content);
  if (!media) return actual.text === "" ? [] : [`a body where none is documented${shorten(actual.text)}`];
  const differences: string[] = [];
  const type = actual.headers.get("content-type") ?? "none";
  if (!type.startsWith("application/json")) differences.push(`content-type ${type} instead of application/json`);
  for (const name of Object.keys(response.headers ?? {})) {
    if (status.startsWith("2") && !actual.headers.has(name)) differences.push(`the header ${name} is missing`);
  }
  if (actual.body === undefined) return [...differences, `the body is not JSON${shorten(actual.text)}`];
  for (const { pointer, message } of contract.checker.check(media.schema, actual.body)) {
    differences.push(`body${pointer} ${message}`);
  }
  if (match === "examples" && expected.example !== undefined) {
    const example = resolve<Example>(contract.document, media.examples?.[expected.example] as Example);
    if (!isDeepStrictEqual(actual.body, example.value))
      differences.push(`the body is not the example ${expected.example}`);
  }
  return differences;
}

function responseExamples(contract: Contract, response: Parameters<typeof resolve<Response>>[1] | undefined): string[] {
  if (!response) return [];
  return Object.keys(mediaOf(resolve<Response>(contract.document, response).content)?.examples ?? {});
}

function mediaOf(content: Record<string, MediaType> | undefined): MediaType | undefined {
  return Object.values(content ?? {})[0];
}

function shorten(text: string): string {
  return text === "" ? "" : `: ${text.length > 200 ? `${text.slice(0, 200)}…` : text}`;
}

function failureText(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
  return `no answer, ${error instanceof Error ? error.message : String(error)}${cause}`;
}
