// The collection for Bruno, run by its command. Argument: the folder where `@usebruno/cli` is installed.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root, run } from "../toolbox.ts";
import { type Answer, type Step, tellBy } from "./collection-scenario.ts";

const bru = join(process.argv[2] ?? "", "node_modules/@usebruno/cli/bin/bru.js");
const folder = mkdtempSync(join(tmpdir(), "dis-bruno-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

interface Result {
  path: string;
  response: { status: number; data: unknown };
  error: string | null;
  assertionResults: { lhsExpr: string; rhsExpr: string; error?: string }[];
}

await tellBy(async (steps, variables) => {
  // A copy, as requests are edited in their files.
  const collection = mkdtempSync(join(folder, "collection-"));
  cpSync(join(root, "generated/dis/bruno"), collection, { recursive: true });
  const files = readdirSync(collection, { recursive: true, encoding: "utf8" });
  const paths = steps === "all" ? ["-r"] : steps.map((step) => editFile(collection, files, step));
  const values = Object.entries(variables).flatMap(([name, value]) => ["--env-var", `${name}=${value}`]);
  const report = join(folder, "report.json");
  const args = [bru, "run", ...paths, ...values, "--reporter-json", report];
  // It ends with 1 when an assertion fails, which its report tells, and with another code when it could not run at all.
  await run({ command: process.execPath, args, cwd: collection }).catch((error: Error) => {
    if (!error.message.endsWith("ended with 1")) throw error;
  });
  const [{ results }] = JSON.parse(readFileSync(report, "utf8")) as [{ results: Result[] }];
  return results.map(answerOf);
});

/** Edits the body of a request, and gives the path of its file. */
function editFile(collection: string, files: string[], { operationId, fields }: Step): string {
  const path = files.find((file) => basename(file) === `${operationId}.bru`);
  if (!path) throw new Error(`the collection has no ${operationId}`);
  const edited = readFileSync(join(collection, path), "utf8").replace(
    /(?<=^body:json {\n).*?(?=\n}$)/ms,
    (body) => `  ${JSON.stringify({ ...JSON.parse(body), ...fields })}`,
  );
  writeFileSync(join(collection, path), edited);
  return path;
}

function answerOf({ path, response, error, assertionResults }: Result): Answer {
  const failed = assertionResults.filter(({ error }) => error !== undefined);
  return {
    status: response.status,
    body: response.data,
    failures: [
      ...(error === null ? [] : [`${path}: ${error}`]),
      ...failed.map(({ lhsExpr, rhsExpr, error }) => `${path}: ${lhsExpr} ${rhsExpr}: ${error}`),
    ],
  };
}
