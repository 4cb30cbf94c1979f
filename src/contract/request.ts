// Requests as plain data, and how one is sent.
import { type AccessKey, type SignableRequest, signRequest } from "../client/sign.ts";
import { isNeeded, type Parameter } from "../openapi/document.ts";
import type { ContractOperation } from "./contract.ts";

export interface PlainRequest {
  method: string;
  /** The path with its parameters filled in and percent-encoded. */
  path: string;
  query: [name: string, value: string][];
  headers: Record<string, string>;
  /** What goes over the wire as JSON; undefined sends no body. */
  body?: unknown;
}

export interface PlainResponse {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON, or undefined when there is none or it is not JSON. */
  body: unknown;
}

/** How a request proves who sends it. */
export type Credentials = { token: string } | AccessKey | undefined;

/** Makes a request of an operation from its parameters' examples, or from other values given by parameter name. */
export function requestOf(
  { method, path, operation, parameters }: ContractOperation,
  body: unknown,
  options: { optional?: boolean; values?: Record<string, string> } = {},
): PlainRequest {
  const valueFor = (parameter: Parameter) => String(options.values?.[parameter.name] ?? parameter.example);
  const filled = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((path, parameter) => path.replace(`{${parameter.name}}`, encodeURIComponent(valueFor(parameter))), path);
  const sent = parameters.filter((parameter) => isNeeded(operation, parameter) || options.optional);
  const contentType = Object.keys(operation.requestBody?.content ?? {})[0];
  const headers = Object.fromEntries(sent.filter((p) => p.in === "header").map((p) => [p.name, valueFor(p)]));
  return {
    method,
    path: filled,
    query: sent.filter((p) => p.in === "query").map((p) => [p.name, valueFor(p)]),
    headers: { ...headers, ...(body !== undefined && contentType ? { "Content-Type": contentType } : {}) },
    ...(body === undefined ? {} : { body }),
  };
}

/** Sends a request to the server at `base` and reads the answer to its end. */
export async function send(
  base: string,
  request: PlainRequest,
  credentials: Credentials,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<PlainResponse> {
  const url = new URL(base.replace(/\/$/, "") + request.path);
  for (const [name, value] of request.query) url.searchParams.append(name, value);
  const bytes = request.body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(request.body));
  const { method } = request;
  const payload = bytes ? { body: bytes } : {};
  const headers = await authorize({ method, url, headers: request.headers, ...payload }, credentials);
  const response = await fetch(url, { method, headers, redirect: "manual", ...payload });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parseJson(text) };
}

async function authorize(request: SignableRequest, credentials: Credentials): Promise<Record<string, string>> {
  if (credentials === undefined) return request.headers;
  if ("token" in credentials) return { ...request.headers, "X-Auth-Token": credentials.token };
  return signRequest(request, credentials, new Date());
}

function parseJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
