// Numbers that do not survive being read: JSON tools take them for doubles, which are exact up to 2^53 - 1 only.
import { LineCounter, parseDocument, visit } from "yaml";

export interface UnsafeNumber {
  /** As it is written in the file. */
  literal: string;
  line: number;
  col: number;
}

/** The numbers beyond 2^53 - 1 on either side of zero in a YAML text, but not those that are keys. */
export function unsafeNumbers(text: string): UnsafeNumber[] {
  // Most texts have no run of 16 digits, no exponent and no hexadecimal number, and need not be parsed.
  if (!/\d{16}|\d[eE][+\d]|0x/.test(text)) return [];
  const found: UnsafeNumber[] = [];
  const lineCounter = new LineCounter();
  visit(parseDocument(text, { intAsBigInt: true, lineCounter }), {
    Scalar(key, { value, source = String(value), range }) {
      const number = typeof value === "bigint" ? Number(value) : value;
      if (key === "key" || typeof number !== "number" || Math.abs(number) <= Number.MAX_SAFE_INTEGER) return;
      found.push({ literal: source, ...lineCounter.linePos(range?.[0] ?? 0) });
    },
  });
  return found;
}
