// Where an operation can be tried on the reader's own machine: on the emulator and the mock, or on the mock alone. It is told
// in the docs only, since it is a fact about this project and none of the contract.
import { isEmulated } from "../../src/emulator/operations/not-emulated.ts";
import type { DocumentName } from "./documents.ts";

/** A line for the notes of an operation, in Markdown. */
export function tryLine(document: DocumentName, operationId: string): string {
  if (isEmulated(operationId)) return "Try it on: [the emulator or the mock](index.html#try)";
  const instead = document === "dis" ? "answers 501" : `has no ${document.toUpperCase()}`;
  return `Try it on: [the mock](index.html#mock); the emulator ${instead}`;
}

/** How the landing page marks an operation that the emulator does not have. */
export const mark = '<span class="badge inline">mock only</span>';
