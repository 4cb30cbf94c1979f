// Every example that the reference and its pages print is accounted for: it is an example of its operation, value for
// value, or it stands in the ledger as printed. printed-examples.json lists them with the hash of each value, taken from
// the printed text itself; a text that is no JSON is hashed without its white space.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { examples as dis, printedExamples } from "../../generated/dis/index.ts";
import { examples as iam } from "../../generated/iam/index.ts";
import { examples as lts } from "../../generated/lts/index.ts";

interface Printed {
  id: string;
  sha256?: string;
  textSha256?: string;
}

interface OurExample {
  printed: readonly string[];
  corrects: readonly string[];
  value: unknown;
}

interface LedgerExample {
  printed: string;
  value?: unknown;
  text?: string;
  corrected: string;
}

const printed: Printed[] = JSON.parse(readFileSync(new URL("printed-examples.json", import.meta.url), "utf8"));
const ours: [string, OurExample][] = [dis, iam, lts].flatMap((examples) => Object.entries<OurExample>(examples));
const ledger: readonly LedgerExample[] = printedExamples;

describe("the printed examples", () => {
  test("are all on the list: 30 requests and 22 responses in chapter 5, and those of the other chapters and pages", () => {
    const count = (pattern: RegExp) => printed.filter(({ id }) => pattern.test(id)).length;
    expect({
      "chapter 5 requests": count(/^5\.\S+ request/),
      "chapter 5 responses": count(/^5\.\S+ response/),
      "chapter 3": count(/^3\./),
      "chapter 4": count(/^4 /),
      "chapter 6": count(/^6\./),
      "dump-task page": count(/^dump-task page/),
      "LTS page": count(/^LTS page/),
      "response pages": count(/^response page/),
      total: printed.length,
    }).toEqual({
      "chapter 5 requests": 30,
      "chapter 5 responses": 22,
      "chapter 3": 4,
      "chapter 4": 3,
      "chapter 6": 1,
      "dump-task page": 1,
      "LTS page": 11,
      "response pages": 4,
      total: 76,
    });
  });

  test.each(printed)("$id has one of two lives", ({ id, sha256, textSha256 }) => {
    const asExample = ours.filter(([, example]) => example.printed.includes(id));
    const inLedger = ledger.filter((entry) => entry.printed === id);
    expect([...asExample.map(([name]) => name), ...inLedger.map(() => "ledger")]).toHaveLength(1);
    for (const [, example] of asExample) expect(hash(canonical(example.value))).toBe(sha256);
    for (const entry of inLedger) {
      if (entry.text === undefined) expect(hash(canonical(entry.value))).toBe(sha256);
      else expect(hash(entry.text.replace(/\s|\|/g, ""))).toBe(textSha256);
      const corrected = ours.filter(([name, example]) => name === entry.corrected && example.corrects.includes(id));
      expect(corrected, `the example ${entry.corrected}, which corrects ${id}`).toHaveLength(1);
    }
  });

  test("are all that our examples claim to be", () => {
    const known = new Set(printed.map(({ id }) => id));
    const claimed = ours.flatMap(([, { printed, corrects }]) => [...printed, ...corrects]);
    expect(claimed.filter((id) => !known.has(id))).toEqual([]);
  });
});

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** JSON with sorted keys and no white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
