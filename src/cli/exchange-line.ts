// A line of the log for each request that was answered.
import { printable } from "../printable.ts";

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
