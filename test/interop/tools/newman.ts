// The collection for Postman, run by newman. Argument: the folder where `newman` is installed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Answer, type Step, tellBy } from "./collection-scenario.ts";

const newman = createRequire(`${process.argv[2]}/`)("newman");
const collection = JSON.parse(
  readFileSync(new URL("../../../generated/dis/postman.json", import.meta.url), "utf8"),
) as Folder;
const requests = collection.item.flatMap((folder) => (folder as Folder).item as Request[]);

interface Folder {
  item: (Folder | Request)[];
}

interface Request {
  id: string;
  request: { body?: { raw: string } };
}

interface Execution {
  item: { id: string };
  response?: { code: number; text(): string };
  requestError?: Error;
  assertions?: { assertion: string; error?: Error }[];
}

await tellBy(async (steps, variables) => {
  const item = steps === "all" ? collection.item : steps.map(editedRequest);
  const envVar = Object.entries(variables).map(([key, value]) => ({ key, value }));
  const executions = await new Promise<Execution[]>((resolve, reject) => {
    newman.run({ collection: { ...collection, item }, envVar }, (error: Error | null, summary: { run: Summary }) =>
      error ? reject(error) : resolve(summary.run.executions),
    );
  });
  return executions.map(answerOf);
});

interface Summary {
  executions: Execution[];
}

function editedRequest({ operationId, fields }: Step): Request {
  const found = requests.find(({ id }) => id === operationId);
  if (!found) throw new Error(`the collection has no ${operationId}`);
  const edited = structuredClone(found);
  const { body } = edited.request;
  if (body) body.raw = JSON.stringify({ ...JSON.parse(body.raw), ...fields });
  return edited;
}

function answerOf({ item, response, requestError, assertions = [] }: Execution): Answer {
  const text = response?.text() ?? "";
  const failed = [requestError, ...assertions.map(({ error }) => error)].filter((error) => error !== undefined);
  return {
    status: response?.code ?? 0,
    body: text === "" ? undefined : JSON.parse(text),
    failures: failed.map(({ message }) => `${item.id}: ${message}`),
  };
}
