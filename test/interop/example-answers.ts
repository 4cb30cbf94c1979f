// The answers of the bundle's examples, of which a mock knows nothing but these.
import { type Example, operationsOf, readDocument, resolve, successOf } from "../../src/openapi/document.ts";
import { root } from "./toolbox.ts";

export interface ExampleAnswer {
  operationId: string;
  method: string;
  path: string;
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: it is a value of the document, which another test holds against its schema.
  body: any;
}

/** For each operation its success, with the first example of that, if it has a body. */
export function exampleAnswers(): ExampleAnswer[] {
  const document = readDocument(`${root}generated/dis/openapi.json`);
  return [...operationsOf(document)].map(({ method, path, operation }) => {
    const [status, response] = successOf(operation);
    const [example] = Object.values(resolve(document, response).content?.["application/json"]?.examples ?? {});
    const body = example && resolve<Example>(document, example).value;
    return { operationId: operation.operationId, method, path, status, body };
  });
}
