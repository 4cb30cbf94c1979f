// The form of answers: what is read out of them, and refused when it is not there, as a proxy or a login page may answer too.
import { badAnswer, plainText } from "./dis-error.ts";
import type { WireResponse } from "./wire.ts";

/**
 * The JSON object in the body of an answer of success.
 *
 * @throws DisError of kind `bad-answer` when there is none.
 */
export function objectOf(
  operationId: string,
  { status, text }: Pick<WireResponse, "status" | "text">,
): Record<string, unknown> {
  if (text === "") throw badAnswer(operationId, "no body", status);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badAnswer(operationId, `a body that is no JSON: ${plainText(text)}`, status);
  }
  if (!isObject(value)) throw badAnswer(operationId, "JSON that is no object", status);
  return value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The sequence number that an answer gives: decimal text, whatever else the contract asks of it, or a number, as the reference
 * prints it in two places; undefined when it is neither.
 */
export function sequenceNumberOf(value: unknown): string | undefined {
  if (typeof value === "string") return /^\d+$/.test(value) ? value : undefined;
  return Number.isSafeInteger(value) && Number(value) >= 0 ? String(value) : undefined;
}
