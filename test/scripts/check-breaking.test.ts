// What breaks clients is found, and goes through with a reason and a version that may break.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Break, faultsOf, redoclyDiff } from "../../scripts/check-breaking.ts";

const folder = mkdtempSync(join(tmpdir(), "dis-breaking-"));
afterAll(() => rmSync(folder, { recursive: true }));

const place = "#/paths/~1streams/get/parameters/0";
const meant: Break = { document: "dis", at: place, reason: "Nobody sends it." };
const loud = expect.stringContaining(`dis ${place}`);
const late = "dis 1.4.0 breaks clients of 1.4.0. Give it a new major version (before 1.0, a new minor one)";

describe("a parameter that is demanded all at once", () => {
  let diffs: Awaited<ReturnType<typeof redoclyDiff>>[];
  beforeAll(async () => {
    const versions = [
      ["1.4.0", "1.4.0"],
      ["1.4.0", "2.0.0"],
      ["0.1.3", "0.1.4"],
      ["0.1.3", "0.2.0"],
      ["1.4.0", "1.5.0"],
    ] as const;
    diffs = await Promise.all(
      versions.map(([base, revision], index) =>
        redoclyDiff(write(`base${index}`, base, false), write(`revision${index}`, revision, true)),
      ),
    );
  });

  test.each([
    { index: 0, with: "neither", breaks: [], faults: [loud, late] },
    { index: 0, with: "a reason alone", breaks: [meant], faults: [late] },
    { index: 1, with: "a major version alone", breaks: [], faults: [loud] },
    { index: 1, with: "both", breaks: [meant], faults: [] },
    { index: 3, with: "a minor version before 1.0", breaks: [meant], faults: [] },
    { index: 2, with: "a patch before 1.0", breaks: [meant], faults: [expect.stringContaining("0.1.4 breaks")] },
    { index: 4, with: "a minor version after 1.0", breaks: [meant], faults: [expect.stringContaining("1.5.0 breaks")] },
    {
      index: 1,
      with: "a reason for all of the operation",
      breaks: [{ ...meant, at: "#/paths/~1streams/get" }],
      faults: [],
    },
    {
      index: 1,
      with: "a reason for what begins like it",
      breaks: [{ ...meant, at: "#/paths/~1str" }],
      faults: [loud, "dis #/paths/~1str breaks nothing. Take it out of spec/released/breaks.yaml"],
    },
    {
      index: 1,
      with: "a reason in another document",
      breaks: [{ ...meant, document: "iam" as const }],
      faults: [loud],
    },
  ])("with $with", ({ index, breaks, faults }) => {
    expect(faultsOf("dis", diffs[index] as (typeof diffs)[number], breaks)).toEqual(faults);
  });
});

function write(name: string, version: string, required: boolean): string {
  const file = join(folder, `${name}.json`);
  const limit = { name: "limit", in: "query", required, schema: { type: "string" } };
  const get = { operationId: "listStreams", parameters: [limit], responses: { "204": { description: "None." } } };
  const document = { openapi: "3.1.1", info: { title: "T", version }, paths: { "/streams": { get } } };
  writeFileSync(file, JSON.stringify(document));
  return file;
}
