// Reads the two hand-written tables beside the DIS document: the error codes and the ledger of discrepancies.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../steps.ts";

export interface ErrorRow {
  code: string;
  name: string;
  status: number;
  message: string;
  printed?: string;
  arguments?: string[];
  range?: [number, number];
  cause: string;
  remedy: string;
  retriable: boolean;
  source: string;
}

export interface Discrepancy {
  id: string;
  document: "dis" | "iam" | "lts";
  operations: string[];
  section: string | string[];
  kind: string;
  says: { at: string; what: string }[];
  evidence: string;
  decision: string;
}

/** A printed example that does not stand: a value that fails our schema at exactly `fails`, or a text that is no JSON. */
export interface PrintedExample {
  printed: string;
  operation: string;
  part: string;
  value?: unknown;
  fails?: string[];
  text?: string;
  why?: string;
  discrepancies: string[];
  corrected: string;
}

function read(file: string): unknown {
  return parse(readFileSync(join(root, "spec/dis", file), "utf8"));
}

export function readErrorTable(): ErrorRow[] {
  return (read("errors.yaml") as { errors: ErrorRow[] }).errors;
}

export function readLedger(): { discrepancies: Discrepancy[]; examples: PrintedExample[] } {
  return read("discrepancies.yaml") as { discrepancies: Discrepancy[]; examples: PrintedExample[] };
}
