// What the hand-made pages of the documentation are made from, and the links from them to the operations.

import type { ErrorRow } from "../../spec/rules/error-table.ts";
import { type DocumentName, documents, type OpenApi, type Operation, operationsOf } from "./documents.ts";
import { escapeHtml } from "./html.ts";
import type { Discrepancy, PrintedExample } from "./ledger.ts";

export interface DocsFacts {
  bundles: Record<DocumentName, OpenApi>;
  errors: ErrorRow[];
  discrepancies: Discrepancy[];
  examples: PrintedExample[];
}

export interface LocatedOperation {
  document: DocumentName;
  method: string;
  path: string;
  operation: Operation;
}

/** Every operation of the three documents. */
export function allOperations(bundles: Record<DocumentName, OpenApi>): LocatedOperation[] {
  return documents.flatMap((document) => [...operationsOf(bundles[document])].map((entry) => ({ document, ...entry })));
}

/**
 * Where an operation stands in the Redoc pages, in Redoc's own words: the tag and the id in small letters. It knows other
 * spellings too, such as `#operation/…`, but shows its 404 page until it has found out which operation they mean.
 */
export function operationAddress({ document, operation }: LocatedOperation): string {
  const tag = operation.tags.join().toLowerCase().replaceAll(" ", "-");
  return `${document}.html#/${tag}/${operation.operationId.toLowerCase()}`;
}

/** A list of links to operations, folded away when it is long. */
export function operationLinks(operations: LocatedOperation[]): string {
  const links = operations
    .map((entry) => `<a href="${operationAddress(entry)}">${escapeHtml(entry.operation.operationId)}</a>`)
    .join(", ");
  return operations.length <= 8
    ? links
    : `<details><summary>${operations.length} operations</summary>${links}</details>`;
}
