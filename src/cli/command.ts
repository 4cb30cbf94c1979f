// What every command of `dis` is made of.
import { readFileSync } from "node:fs";
import type { ParseArgsConfig } from "node:util";

/** The values of the flags, as `parseArgs` gives them. */
export type Flags = Record<string, string | boolean | (string | boolean)[] | undefined>;

export interface Command {
  /** One line for `dis --help`. */
  summary: string;
  /** The whole help text, with at least one example. */
  help: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  /** Flags that there were, and what to do instead. */
  gone?: Record<string, string>;
  /** How many words may follow the flags. Default: none. */
  positionals?: number;
  /** Resolves with the exit code: 0 done, 1 the work failed. Throws `UsageError` for a bad flag or argument. */
  run(flags: Flags, positionals: string[]): Promise<number>;
}

/** A mistake in how the command was called: one line on stderr and exit code 2. */
export class UsageError extends Error {}

/** Reads a port flag; 0 means any free port. */
export function portFlag(flags: Flags, name: string, fallback: number): number {
  const value = flags[name];
  if (value === undefined) return fallback;
  const port = typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port >= 0 && port <= 65535)) throw new UsageError(`--${name} takes a number from 0 to 65535, not "${value}"`);
  return port;
}

/** Reads a flag that takes one of a few words. */
export function choiceFlag<T extends string>(flags: Flags, name: string, choices: readonly T[], fallback: T): T {
  const value = flags[name] ?? fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${name} takes ${choices.join(", ")}, not "${value}"`);
  return choice;
}

/** Reads a flag that takes any text. */
export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  if (value === "") throw new UsageError(`--${name} is empty`);
  return typeof value === "string" ? value : undefined;
}

/** Reads a flag that may be repeated. */
export function listFlag(flags: Flags, name: string): string[] {
  const value = flags[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** How the help texts say what `secretFlag` takes. */
export const secretHelp = `A secret on a command line stands in the process list, where all users of this machine can read it. Write @FILE in its place,
for a file that has it (several, where the flag may be repeated, one a line), or set the variable instead of the flag.`;

/**
 * Reads a flag whose values are secrets, and may be repeated: each is the secret itself or, after an `@`, the file that has it, one
 * a line. Without the flag, what the variable of the environment has, one a line.
 */
export function secretFlag(flags: Flags, name: string, variable: string): string[] {
  const value = flags[name];
  if (value === undefined) return linesOf(process.env[variable] ?? "");
  return [value].flat().flatMap((text) => {
    if (text === "") throw new UsageError(`--${name} is empty`);
    if (!String(text).startsWith("@")) return String(text);
    const file = String(text).slice(1);
    let lines: string[];
    try {
      lines = linesOf(readFileSync(file, "utf8"));
    } catch (error) {
      throw new UsageError(`--${name} @${file} cannot be read: ${(error as Error).message}`);
    }
    if (lines.length === 0) throw new UsageError(`--${name} @${file} is empty`);
    return lines;
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== "");
}
