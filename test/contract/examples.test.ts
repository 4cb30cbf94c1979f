// Every example of the documents fits its schema, and every printed example of the ledger fails exactly where it says.
import { describe, expect, test } from "vitest";
import { printedExamples } from "../../generated/dis/index.ts";
import { type Contract, loadContract, pointersOf } from "../../src/contract/index.ts";
import { documents } from "../../src/mock/index.ts";
import { type Example, type MediaType, resolve } from "../../src/openapi/document.ts";

interface LedgerExample {
  printed: string;
  operation: string;
  part: string;
  value?: unknown;
  fails?: readonly string[];
}

const contracts = documents.map((name) => loadContract(name));
const ledger: readonly LedgerExample[] = printedExamples;

describe.each(contracts)("the examples of $name", (contract) => {
  const examples = [...examplesOf(contract)];

  test.each(examples)("$name fits $part of $operationId", ({ media, value }) => {
    expect(contract.checker.check(media.schema, value)).toEqual([]);
  });
});

describe("the printed examples of the ledger", () => {
  test.each(ledger.filter(({ value }) => value !== undefined))("$printed fails where it should", (entry) => {
    const [contract, media] = find(entry.operation, entry.part);
    expect(pointersOf(contract.checker.check(media.schema, entry.value))).toEqual([...(entry.fails ?? [])].sort());
    expect(entry.fails).not.toEqual([]);
  });
});

function* examplesOf(contract: Contract) {
  for (const { id: operationId } of contract.operations) {
    for (const [part, media] of mediaTypesOf(contract, operationId)) {
      for (const [name, example] of Object.entries(media.examples ?? {})) {
        yield { operationId, part, name, media, value: resolve<Example>(contract.document, example).value };
      }
    }
  }
}

function* mediaTypesOf(contract: Contract, operationId: string): Generator<[part: string, media: MediaType]> {
  const operation = contract.operations.find(({ id }) => id === operationId)?.operation;
  for (const media of Object.values(operation?.requestBody?.content ?? {})) yield ["request", media];
  for (const [status, response] of Object.entries(operation?.responses ?? {})) {
    const { content } = resolve(contract.document, response);
    for (const media of Object.values(content ?? {})) yield [`response ${status}`, media];
  }
}

function find(operationId: string, part: string): [Contract, MediaType] {
  for (const contract of contracts) {
    for (const [name, media] of mediaTypesOf(contract, operationId)) if (name === part) return [contract, media];
  }
  throw new Error(`no document has ${part} of ${operationId}`);
}
