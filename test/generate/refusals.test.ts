// The bundler writes what an operation refuses: of a code there is to say what it is, and who answers it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { redoclyBundle } from "../../scripts/generate/bundle.ts";
import { readErrorTable } from "../../spec/rules/error-table.ts";
import { loadContract } from "../../src/contract/index.ts";
import { type OpenApi, type Operation, operationsOf, type Response } from "../../src/openapi/document.ts";

let spec: string;
beforeEach(() => {
  spec = mkdtempSync(join(tmpdir(), "dis-spec-"));
  cpSync(fileURLToPath(new URL("../../spec/dis", import.meta.url)), spec, { recursive: true });
});
afterEach(() => rmSync(spec, { recursive: true }));

/** Exchanges a text that occurs once in a file of the copy. */
function edit(file: string, text: string, substitute: string): void {
  const parts = readFileSync(join(spec, file), "utf8").split(text);
  expect(parts, file).toHaveLength(2);
  writeFileSync(join(spec, file), parts.join(substitute));
}

/** The 400 of an operation, and its examples. */
function refusalOf({ responses }: Operation) {
  const { description, content } = responses["400"] as Response;
  return { description, examples: content?.["application/json"]?.examples ?? {} };
}

test("a bundle is left as it is, so that Redocly takes it in the folder of the project as anywhere else", async () => {
  const file = fileURLToPath(new URL("../../generated/dis/openapi.json", import.meta.url));
  expect(await redoclyBundle([file])).toEqual([JSON.parse(readFileSync(file, "utf8"))]);
});

test("a code that is one more row, and one more word in an operation, is an example of that operation's refusal", async () => {
  edit(
    "errors.yaml",
    "errors:\n",
    `errors:
  - code: DIS.4999
    name: TooManyCursors
    kind: quota
    status: 400
    message: "Too many cursors. %s"
    cause: The partition has as many cursors as it can have.
    remedy: Use the ones there are.
    source: constructed
    example: { summary: The partition has a thousand cursors, details: [newstream, 1000] }

`,
  );
  edit("paths/v2@{project_id}@cursors.yaml", "DIS.4309, DIS.4319]", "DIS.4309, DIS.4319, DIS.4999]");
  const [bundle] = (await redoclyBundle([join(spec, "openapi.yaml")])) as unknown as [OpenApi];

  const answering = [...operationsOf(bundle)].filter(
    ({ operation }) => "ErrorTooManyCursors" in refusalOf(operation).examples,
  );
  expect(answering.map(({ operation }) => operation.operationId)).toEqual(["showCursor"]);
  expect(bundle.components.examples?.ErrorTooManyCursors).toEqual({
    summary: "The partition has a thousand cursors",
    "x-source": "constructed",
    value: { errorCode: "DIS.4999", message: "Too many cursors. [newstream][1000]" },
  });
});

test("what a path file says of a refusal itself stays", () => {
  const { operations } = loadContract("dis");
  const of = (id: string) => refusalOf(operations.find((operation) => operation.id === id)?.operation as Operation);
  expect(of("createApp").description).toBe("DIS refused the request and created nothing.");
  expect(of("listApp").description).toBe("DIS refused the request.");
  expect(Object.keys(of("showCursor").examples)).toEqual(
    expect.arrayContaining(["ErrorRequestError", "ErrorTimestampExpired"]),
  );
});

test("a kind is one of those that there are", () => {
  edit("errors.yaml", "kind: out-of-range", "kind: out-of-reach");
  expect(() => readErrorTable(join(spec, "openapi.yaml"))).toThrow(
    "errors.yaml: expected DIS.4224 to have a kind out of not-found, already-exists, quota, throttled, expired-cursor, " +
      "out-of-range, auth, server, refused; found out-of-reach",
  );
});
