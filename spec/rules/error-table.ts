// The error codes of DIS as `spec/dis/errors.yaml` tells them.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface ErrorEntry {
  code: string;
  name: string;
  status: number;
  /** `%s` stands for what the service adds. */
  message: string;
}

let table: Map<string, ErrorEntry> | undefined;

export function errorOfCode(code: string): ErrorEntry | undefined {
  table ??= new Map(readErrors().map((entry) => [entry.code, entry]));
  return table.get(code);
}

function readErrors(): ErrorEntry[] {
  return parse(readFileSync(new URL("../dis/errors.yaml", import.meta.url), "utf8")).errors;
}
