// A contract: one of the documents with its operations and a checker for its schemas.
import type { MockDocument } from "../mock/mock.ts";
import { type OpenApi, type Operation, operationsOf, type Parameter, readDocument } from "../openapi/document.ts";
import { packageFile } from "../package-file.ts";
import { SchemaChecker } from "./schema-checker.ts";

export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

export interface Contract {
  name: MockDocument;
  document: OpenApi;
  operations: ContractOperation[];
  checker: SchemaChecker;
}

/** Loads the contract of DIS, IAM or LTS from the bundle that ships with the package. */
export function loadContract(name: MockDocument = "dis"): Contract {
  const document = readDocument(packageFile(`generated/${name}/openapi.json`));
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
