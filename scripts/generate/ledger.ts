// Reads the ledger of discrepancies.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../steps.ts";
import type { DocumentName } from "./documents.ts";

export interface Discrepancy {
  id: string;
  document: DocumentName;
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

export function readLedger(): { discrepancies: Discrepancy[]; examples: PrintedExample[] } {
  return parse(readFileSync(join(root, "spec/dis/discrepancies.yaml"), "utf8"));
}
