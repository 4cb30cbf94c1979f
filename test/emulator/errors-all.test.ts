// With `--errors all` an error is what the contract and its overlay say together, and no less.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contractOf } from "../../src/contract/contract.ts";
import { compare } from "../../src/contract/replay.ts";
import { send } from "../../src/contract/request.ts";
import { createEmulator } from "../../src/emulator/index.ts";
import { packageFile } from "../../src/package-file.ts";
import { projectId } from "./test-emulator.ts";

test("the overlay declares the keys that --errors all adds", async () => {
  const contract = contractOf("dis", withOverlay());
  const operation = contract.operations.find(({ id }) => id === "showStream");
  if (!operation) throw new Error("showStream is gone");
  const answerOf = (errors: "all" | "strict") => {
    const request = { method: "GET", path: `/v2/${projectId}/streams/none`, query: [], headers: {} };
    return send("http://localhost", request, { token: "any" }, createEmulator({ errors }).fetch);
  };
  const answer = await answerOf("all");
  expect(compare(contract, operation, { status: "400" }, answer, "schema")).toEqual([]);
  expect(Object.keys(contract.document.components.schemas.DisError?.properties ?? {}).sort()).toEqual(
    Object.keys(answer.body as object).sort(),
  );
  expect(Object.keys((await answerOf("strict")).body as object)).toEqual(["errorCode", "message"]);
});

/** The bundle with the overlay, as a reader would put it together. */
function withOverlay() {
  const folder = mkdtempSync(join(tmpdir(), "dis-overlay-"));
  try {
    const output = join(folder, "openapi.json");
    const overlay = packageFile("generated/dis/overlays/errors-all.yaml");
    const cli = packageFile("node_modules/@redocly/cli/bin/cli.js");
    const args = ["bundle", packageFile("generated/dis/openapi.yaml"), "--overlay", overlay, "--output", output];
    execFileSync(process.execPath, [cli, ...args], { cwd: folder, stdio: "ignore" });
    return JSON.parse(readFileSync(output, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
