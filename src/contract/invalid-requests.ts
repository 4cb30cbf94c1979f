// Requests that break the contract in one place each, made from the documented ones.
import { type Example, type Parameter, resolve, type Schema } from "../openapi/document.ts";
import type { Contract, ContractOperation } from "./contract.ts";
import { type PlainRequest, requestOf } from "./request.ts";

/** A request with one fault, and the name of the parameter or field that a refusal must mention. */
export interface InvalidRequest {
  operationId: string;
  /** Such as `body tags/0/key: longer than 36`. */
  fault: string;
  /** The name that a refusal has to carry; undefined when credentials are what is missing. */
  culprit?: string;
  request: PlainRequest;
  /** Send it without credentials. */
  anonymous?: true;
}

/**
 * All invalid requests of an operation: each required parameter and body field left out, one wrong type, a value outside
 * each enum, range, length and pattern, and no credentials.
 */
export function* invalidRequests(contract: Contract, operation: ContractOperation): Generator<InvalidRequest> {
  const bodies = Object.values(operation.operation.requestBody?.content ?? {}).flatMap(({ schema, examples }) =>
    Object.values(examples ?? {}).map((example) => ({
      schema,
      value: resolve<Example>(contract.document, example).value,
    })),
  );
  const base = requestOf(operation, bodies[0]?.value);
  const make = (fault: string, culprit: string, request: PlainRequest) => ({
    operationId: operation.id,
    fault,
    culprit,
    request,
  });

  if (operation.operation.security?.length !== 0) {
    yield { operationId: operation.id, fault: "no credentials", request: base, anonymous: true };
  }
  for (const parameter of operation.parameters) {
    for (const { fault, value } of parameterFaults(contract, parameter)) {
      // A path without its end is that of another call, since a slash behind it says nothing.
      if (value === "" && operation.path.endsWith(`{${parameter.name}}`)) continue;
      yield make(
        `${parameter.in} ${parameter.name}: ${fault}`,
        parameter.name,
        withParameter(operation, base, parameter, value),
      );
    }
  }
  if (bodies.length > 0 && operation.operation.requestBody?.required) {
    const { body: _, ...rest } = base;
    yield make("body: missing", "body", rest);
  }
  const seen = new Set<string>();
  for (const { schema, value } of bodies) {
    for (const { path, fault, value: broken } of bodyFaults(contract, schema, value)) {
      const label = `body ${path.join("/")}: ${fault}`;
      if (seen.has(label)) continue;
      seen.add(label);
      const body = replaced(value, path, broken);
      yield make(label, path.findLast((key): key is string => typeof key === "string") ?? "body", { ...base, body });
    }
  }
}

/** A value that breaks the rules of a place, or `undefined` to leave the place out. */
interface BrokenValue {
  fault: string;
  value: unknown;
}

function* parameterFaults(contract: Contract, parameter: Parameter): Generator<BrokenValue> {
  if (parameter.required) yield { fault: "missing", value: parameter.in === "path" ? "" : undefined };
  const schema = resolve<Schema>(contract.document, parameter.schema);
  if (schema.type === "integer") yield { fault: "not a number", value: "many" };
  yield* outsideValues(schema);
}

/** Walks a valid body along its schema and yields every way to break it in one place. */
function* bodyFaults(
  contract: Contract,
  schema: Schema,
  value: unknown,
  path: (string | number)[] = [],
): Generator<BrokenValue & { path: (string | number)[] }> {
  const target = formOf(contract, schema, value);
  if (Array.isArray(value)) {
    if (target.items && value.length > 0) yield* bodyFaults(contract, target.items, value[0], [...path, 0]);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const object = value as Record<string, unknown>;
  for (const name of target.required ?? []) yield { path: [...path, name], fault: "missing", value: undefined };
  for (const [name, property] of Object.entries(target.properties ?? {})) {
    const inner = resolve<Schema>(contract.document, property);
    const place = [...path, name];
    if (typeof inner.type === "string")
      yield { path: place, fault: `not of type ${inner.type}`, value: wrongType(inner.type) };
    for (const broken of outsideValues(inner)) yield { path: place, ...broken };
    yield* bodyFaults(contract, property, object[name] ?? emptyContainer(contract, inner), place);
  }
}

/** The form of a schema that the value takes: itself, or the matching one of its `oneOf`. */
function formOf(contract: Contract, schema: Schema, value: unknown): Schema {
  const target = resolve<Schema>(contract.document, schema);
  const form = (target.oneOf ?? target.anyOf)?.find(
    (candidate) => contract.checker.check(candidate, value).length === 0,
  );
  return form ? formOf(contract, form, value) : target;
}

/** Something to break fields in where the example has nothing: an empty object, or a list of one. */
function emptyContainer(contract: Contract, schema: Schema): unknown {
  if (schema.properties) return {};
  if (schema.items && resolve<Schema>(contract.document, schema.items).properties) return [{}];
  return undefined;
}

function wrongType(type: string): unknown {
  return type === "object" || type === "array" ? "neither object nor array" : { an: "object" };
}

/** Values just outside each limit that a schema sets. */
function* outsideValues(schema: Schema): Generator<BrokenValue> {
  const { minimum, maximum, minLength, maxLength, pattern, minItems, maxItems } = schema as Record<string, number>;
  if (schema.enum)
    yield { fault: "outside its enum", value: typeof schema.enum[0] === "number" ? 987654 : "no-such-value" };
  if (minimum !== undefined) yield { fault: `less than ${minimum}`, value: minimum - 1 };
  if (maximum !== undefined) yield { fault: `more than ${maximum}`, value: maximum + 1 };
  if (maximum === undefined && schema.format === "int32") yield { fault: "beyond 32 bits", value: 2 ** 31 };
  if (schema.contentEncoding === "base64") yield { fault: "not base64", value: "~" };
  if (minLength !== undefined && minLength > 0)
    yield { fault: `shorter than ${minLength}`, value: "x".repeat(minLength - 1) };
  if (maxLength !== undefined) yield { fault: `longer than ${maxLength}`, value: "x".repeat(maxLength + 1) };
  if (pattern !== undefined) yield { fault: "against its pattern", value: "\u0021 not this \u0021".repeat(20) };
  if (minItems !== undefined && minItems > 0) yield { fault: `fewer than ${minItems} items`, value: [] };
  if (maxItems !== undefined) yield { fault: `more than ${maxItems} items`, value: Array(maxItems + 1).fill(null) };
}

function withParameter(
  operation: ContractOperation,
  base: PlainRequest,
  parameter: Parameter,
  value: unknown,
): PlainRequest {
  if (parameter.in === "path") {
    return { ...base, path: requestOf(operation, undefined, { values: { [parameter.name]: String(value) } }).path };
  }
  const query = base.query.filter(([name]) => name !== parameter.name);
  return { ...base, query: value === undefined ? query : [...query, [parameter.name, String(value)]] };
}

/** A copy of the body with one place replaced, or removed when the value is undefined; makes the containers on the way. */
function replaced(body: unknown, path: (string | number)[], value: unknown): unknown {
  const copy = structuredClone(body) as Record<string | number, unknown>;
  let holder = copy;
  for (const [depth, key] of path.slice(0, -1).entries()) {
    holder[key] ??= typeof path[depth + 1] === "number" ? [] : {};
    holder = holder[key] as Record<string | number, unknown>;
  }
  const last = path.at(-1) as string | number;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
