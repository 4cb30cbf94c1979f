// The error codes of DIS as `spec/dis/errors.yaml` tells them.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface ErrorRow {
  code: string;
  name: string;
  status: number;
  /** `%s` stands for what the service adds. */
  message: string;
  /** The wording of the reference, where it is another one. */
  printed?: string;
  /** What the values in brackets behind the text are. */
  arguments?: string[];
  /** For a code that stands for many: the first and the last number. */
  range?: [number, number];
  cause: string;
  remedy: string;
  retriable: boolean;
  source: string;
}

let table: Map<string, ErrorRow> | undefined;

export function errorOfCode(code: string): ErrorRow | undefined {
  table ??= new Map(readErrorTable().map((row) => [row.code, row]));
  return table.get(code);
}

export function readErrorTable(): ErrorRow[] {
  return parse(readFileSync(new URL("../dis/errors.yaml", import.meta.url), "utf8")).errors;
}
