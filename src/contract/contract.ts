// A contract: one of the documents with its operations and a checker for its schemas.
import { type OpenApi, type Operation, operationsOf, type Parameter } from "../openapi/document.ts";
import { type DocumentName, shippedDocument } from "../openapi/documents.ts";
import { SchemaChecker } from "./schema-checker.ts";

export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

export interface Contract {
  name: DocumentName;
  document: OpenApi;
  operations: ContractOperation[];
  checker: SchemaChecker;
}

/** Loads the contract of a document from the bundle that ships with the package. */
export function loadContract(name: DocumentName = "dis"): Contract {
  return contractOf(name, shippedDocument(name));
}

/** The contract that a document states, such as a bundle with an overlay. */
export function contractOf(name: DocumentName, document: OpenApi): Contract {
  const operations = [...operationsOf(document)].map(({ method, path, operation, parameters }) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    operation,
    parameters,
  }));
  return { name, document, operations, checker: new SchemaChecker(document) };
}

/** Whether a call changes nothing: every GET, and the queries that travel as POST. */
export function isRead({ id, method }: ContractOperation): boolean {
  return method === "GET" || /^(list|show)[A-Z]/.test(id);
}
