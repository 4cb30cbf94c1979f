// What is wrong with a value, as Ajv finds it.
import type { ErrorObject } from "ajv";
import { pointerTo } from "./json-pointer.ts";

/** One fault of a value: where it is, which rule it breaks, and that rule in words. */
export interface Fault {
  /** A JSON pointer; for a missing or undeclared field, the pointer of that field. */
  pointer: string;
  /** The keyword of JSON Schema, or `undeclared`. */
  keyword: string;
  message: string;
}

export function faultOf({ instancePath, keyword, params, message }: ErrorObject): Fault {
  if (keyword !== "required") return { pointer: instancePath, keyword, message: message ?? keyword };
  return { pointer: pointerTo(params.missingProperty, instancePath), keyword, message: "is missing" };
}
