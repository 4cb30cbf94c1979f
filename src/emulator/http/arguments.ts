// The arguments of an operation: path, query and body of a request, checked against the contract.
import type { ValidateFunction } from "ajv";
import { type DisErrorCode, errors } from "../../../generated/dis/errors.ts";
import type { OperationId } from "../../../generated/dis/operations.ts";
import { validators as dis, type Known } from "../../../generated/dis/validators.ts";
import { validators as iam } from "../../../generated/iam/validators.ts";
import { namesOf } from "../../openapi/json-pointer.ts";
import { check, checkParameters, type ValueFault } from "../../openapi/request-check.ts";
import type { Caller } from "../auth/authenticator.ts";
import type { OperationRequest } from "../operations/operation.ts";
import { queryArguments } from "../query.ts";
import { DisRefusal } from "../refusal.ts";
import type { AnswerRoom, EmulatorRequest } from "../wire.ts";
import type { Described } from "./router.ts";

const validators = { ...dis, ...iam };

/** A request for an operation, as the operation gets it. */
export class AskedRequest implements OperationRequest<OperationId> {
  readonly projectId: string;
  readonly answerRoom: AnswerRoom | undefined;
  readonly caller: Caller;
  readonly received: EmulatorRequest;
  readonly #operation: Described;
  readonly #parameters: Readonly<Record<string, string>>;

  constructor(
    operation: Described,
    parameters: Readonly<Record<string, string>>,
    request: EmulatorRequest,
    projectId: string,
    caller: Caller,
  ) {
    this.#operation = operation;
    this.#parameters = parameters;
    this.projectId = projectId;
    this.answerRoom = request.answerRoom;
    this.caller = caller;
    this.received = request;
  }

  arguments(): never {
    return argumentsOf(this.#operation, this.#parameters, this.received) as never;
  }

  plainBody(): Buffer | undefined {
    if (foreignForm(this.received) !== undefined) return undefined;
    const { buffer, byteOffset, byteLength } = this.received.body;
    return Buffer.from(buffer, byteOffset, byteLength);
  }
}

/**
 * Takes the arguments together. Only names of the contract become properties, whatever a request has besides. Empty query
 * values count as absent once the contract has allowed them; so do empty or null fields of the body that it can do without,
 * since Huawei's clients send them so.
 *
 * @throws DisRefusal DIS.4200 or a code for the field in question; DIS.4202 without a body, DIS.4300 for one that is no JSON.
 */
function argumentsOf(
  operation: Described,
  pathArguments: Readonly<Record<string, string>>,
  request: EmulatorRequest,
): Record<string, unknown> {
  const query = queryArguments(request.query, operation.queryArguments);
  if (query.repeated !== undefined) throw new DisRefusal("DIS.4200", [`Invalid ${query.repeated}, it comes twice.`]);
  const values: Record<string, unknown> = { ...pathArguments, ...query.values };
  const { parameters, body } = validators[operation.id];
  if (parameters) refuse(operation, checkParameters(parameters, values));
  for (const [name, value] of Object.entries(query.values)) if (value === "") delete values[name];
  if (!body) return values;
  const fields = bodyOf(operation, request, body.known);
  refuse(operation, faultIn(fields, body.validate));
  // The path is what the request was authorized for, so it counts before a field of the same name.
  return { ...fields, ...values };
}

/** Why the body is no plain JSON, by what the headers say; undefined if it may be. */
function foreignForm({ headers }: EmulatorRequest): string | undefined {
  const encoding = headers["content-encoding"];
  if (encoding && encoding !== "identity") return `Bodies in ${encoding} are not emulated, send JSON as it is.`;
  return headers["content-type"]?.includes("protobuf") ? "Protocol buffers are not emulated, send JSON." : undefined;
}

/** The fields of the body that are known. Of those that come twice the last one counts, as in every parser of JSON that clients use. */
function bodyOf(operation: Described, request: EmulatorRequest, known: Known): Record<string, unknown> {
  const { body } = request;
  const foreign = foreignForm(request);
  if (foreign !== undefined) throw new DisRefusal("DIS.4300", [foreign]);
  if (body.length === 0) throw new DisRefusal("DIS.4202");
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(body));
  } catch {
    throw new DisRefusal("DIS.4300", ["The body is no JSON."]);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new DisRefusal("DIS.4300", ["The body is no JSON object."]);
  }
  const fields = knownOf(value, known) as Record<string, unknown>;
  const required: readonly string[] = operation.required;
  for (const [name, field] of Object.entries(fields)) {
    if ((field === "" || field === null) && !required.includes(name)) delete fields[name];
  }
  return fields;
}

/** A copy of a JSON value with the known names only. A value of another form than the names have is left for the validators. */
function knownOf(value: unknown, known: Known): unknown {
  if (known === true || typeof value !== "object" || value === null) return value;
  if (isList(known)) return Array.isArray(value) ? value.map((item) => knownOf(item, known[0])) : value;
  if (Array.isArray(value)) return value;
  const fields: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(known)) {
    if (Object.hasOwn(value, name)) fields[name] = knownOf((value as Record<string, unknown>)[name], inner);
  }
  return fields;
}

function isList(known: object): known is readonly [Known] {
  return Array.isArray(known);
}

/** The first fault of a body, after empty and null fields inside of it have been taken out where they are faults. */
function faultIn(fields: Record<string, unknown>, validate: ValidateFunction): ValueFault | undefined {
  const forgiven = new Set<string>();
  for (;;) {
    const fault = check(validate, fields);
    const name = namesOf(fault?.pointer ?? "").at(-1) ?? "";
    if (!fault || (fault.value !== "" && fault.value !== null) || forgiven.has(name)) return fault;
    forgiven.add(name);
    withoutEmpty(fields, name);
  }
}

/** Takes a field out wherever it is empty or null; without recursion, since bodies may be nested as deep as they like. */
function withoutEmpty(value: object, name: string): void {
  const open: unknown[] = [value];
  for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
    if (typeof inner !== "object" || inner === null) continue;
    const fields = inner as Record<string, unknown>;
    if (fields[name] === "" || fields[name] === null) delete fields[name];
    for (const field of Object.values(fields)) if (typeof field === "object" && field !== null) open.push(field);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function refuse(operation: Described, fault: ValueFault | undefined): void {
  if (!fault) return;
  const name = namesOf(fault.pointer).join("/");
  const value = shownValue(fault.value);
  const codes: ArgumentCodes = operation.argumentCodes;
  const own = codes[name];
  const code = typeof own === "object" ? own[fault.keyword] : own;
  const answered: readonly string[] = operation.errorCodes;
  if (code && fault.value !== undefined && answered.includes(code)) {
    throw new DisRefusal(code, errors[code].message.includes("%s") ? [value] : []);
  }
  // A recorded answer reads `Invalid request. [Invalid target_partition_count null.]`.
  throw new DisRefusal("DIS.4200", [`Invalid ${name} ${value}.`]);
}

/** By argument, the code for whatever is wrong with it, or the codes for what is wrong by single keywords of its schema. */
type ArgumentCodes = Readonly<Record<string, DisErrorCode | Readonly<Record<string, DisErrorCode>>>>;

/** A value for a message; what has parts is not told, for it may be large or nested beyond any stack. */
function shownValue(value: unknown): string {
  const text =
    typeof value === "object" && value !== null ? (Array.isArray(value) ? "[…]" : "{…}") : String(value ?? null);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
