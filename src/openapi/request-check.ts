// Checks the values of a request by the functions that Ajv has made of the contract.
import type { ErrorObject, ValidateFunction } from "ajv";
import { namesOf, pointerTo, valueAt } from "./json-pointer.ts";
import { type Fault, faultOf } from "./schema-fault.ts";

export interface ValueFault extends Fault {
  /** The value at fault, undefined for a missing one. */
  value: unknown;
}

/** The first thing that is wrong with a value; undefined if nothing is. */
export function check(validate: ValidateFunction, value: unknown): ValueFault | undefined {
  if (validate(value) || !validate.errors) return undefined;
  // Of the faults of several forms the one that lies deepest: its form fitted best.
  const fault = faultOf(validate.errors.reduce((found, error) => (depthOf(error) > depthOf(found) ? error : found)));
  return { ...fault, value: valueAt(value, fault.pointer) };
}

function depthOf({ instancePath, keyword }: ErrorObject): number {
  return keyword === "oneOf" || keyword === "anyOf" ? -1 : namesOf(instancePath).length;
}

/** The same for path and query parameters, which come as texts; those that are to be integers become such in place. */
export function checkParameters(
  { validate, integers }: { validate: ValidateFunction; integers: readonly string[] },
  values: Record<string, unknown>,
): ValueFault | undefined {
  for (const name of integers) {
    const text = values[name];
    if (typeof text !== "string") continue;
    // As JSON writes it: no plus sign, no leading zero, neither fraction nor exponent.
    const number = /^(0|-?[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(number)) {
      return { pointer: pointerTo(name, ""), keyword: "type", message: "must be integer", value: text };
    }
    values[name] = number;
  }
  return check(validate, values);
}
