// A line of the log for each request that was answered.

/** What the log tells of an answer. */
export interface Answered {
  method: string;
  path: string;
  query: string;
  status: number;
  /** Undefined when the path leads to no operation. */
  operation: string | undefined;
  /** The code of a refusal, if it has one. */
  code?: string | undefined;
  /** Why it was refused, or what is wrong with it. */
  reason?: string | undefined;
  /** The fault on purpose that it met. */
  fault?: string | undefined;
  milliseconds: number;
}

export const logs = ["pretty", "json", "silent"] as const;

export function lineOf(answered: Answered, log: "pretty" | "json"): string {
  const milliseconds = Number(answered.milliseconds.toFixed(1));
  if (log === "json") {
    return printable(JSON.stringify({ time: new Date().toISOString(), ...answered, milliseconds }));
  }
  const { method, path, status, operation, reason, fault } = answered;
  const why = reason === undefined ? "" : `  ${reason}`;
  const injected = fault === undefined ? "" : `  (fault ${fault})`;
  return printable(
    `${method.padEnd(6)} ${status} ${String(milliseconds).padStart(6)} ms  ${operation ?? path}${why}${injected}`,
  );
}

/**
 * A text without the characters that a terminal obeys instead of showing them: whatever came from outside could otherwise begin lines
 * of its own, or colour, hide and turn round what stands there. They are written as in JSON.
 */
export function printable(text: string): string {
  return text.replace(commands, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Control characters, line separators, and the marks that change the direction of a text. */
const commands = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
