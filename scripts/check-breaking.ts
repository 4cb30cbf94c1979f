// `npm run check:breaking`: what today's bundles break for those who have generated code from the last release, by
// `redocly diff`. A break needs a new major version (before 1.0, a new minor one) and an entry in spec/released/breaks.yaml that
// says why.
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { type DocumentName, documents } from "./generate/documents.ts";
import { root } from "./steps.ts";

/** A break that is meant. */
export interface Break {
  document: DocumentName;
  /** The place in the document, as a pointer; it covers all that lies below. */
  at: string;
  reason: string;
}

/** What `redocly diff` finds between two documents. */
interface Diff {
  infoVersions: { base: string; revision: string };
  changes: { path: string; kind: string; impact: "major" | "minor" | "patch"; property?: string }[];
}

export const released = join(root, "spec/released");

if (import.meta.main) {
  const breaks: Break[] = parse(readFileSync(join(released, "breaks.yaml"), "utf8")) ?? [];
  const faults = await Promise.all(
    documents.map(async (name) => {
      const base = join(released, `${name}.yaml`);
      const diff = await redoclyDiff(base, join(root, "generated", name, "openapi.yaml"));
      return faultsOf(name, diff, breaks);
    }),
  );
  const all = [...faults.flat(), ...breaks.filter(isMalformed).map(({ at }) => `The break at ${at} has no reason`)];
  for (const fault of all) console.error(fault);
  if (all.length > 0) process.exitCode = 1;
  else console.log("Nothing is broken that is not meant to be");
}

/** The faults of one document: breaks without an entry, entries without a break, and a version that promises too much. */
export function faultsOf(name: DocumentName, { infoVersions, changes }: Diff, breaks: readonly Break[]): string[] {
  const meant = breaks.filter(({ document }) => document === name);
  const found = changes.filter(({ impact }) => impact === "major");
  const covers = ({ at }: Break, path: string) => path === at || path.startsWith(`${at}/`);
  const faults = [
    ...found
      .filter(({ path }) => !meant.some((entry) => covers(entry, path)))
      .map(
        ({ path, kind, property }) =>
          `${name} ${path}${property ? ` (${property})` : ""} was ${kind}, which breaks clients. ` +
          "Take it back, or say why in spec/released/breaks.yaml",
      ),
    ...meant
      .filter((entry) => !found.some(({ path }) => covers(entry, path)))
      .map(({ at }) => `${name} ${at} breaks nothing. Take it out of spec/released/breaks.yaml`),
  ];
  const { base, revision } = infoVersions;
  if (found.length > 0 && !mayBreak(base, revision)) {
    faults.push(
      `${name} ${revision} breaks clients of ${base}. Give it a new major version (before 1.0, a new minor one)`,
    );
  }
  return faults;
}

/** Whether one version may break what another promised. */
function mayBreak(base: string, revision: string): boolean {
  const [major, minor] = base.split(".").map(Number);
  const [nextMajor, nextMinor] = revision.split(".").map(Number);
  if (major !== nextMajor) return (nextMajor as number) > (major as number);
  return major === 0 && (nextMinor as number) > (minor as number);
}

function isMalformed({ reason }: Break): boolean {
  return !/\S/.test(reason ?? "");
}

/** What has changed between two files, by Redocly. */
export async function redoclyDiff(base: string, revision: string): Promise<Diff> {
  for (const file of [base, revision]) if (!existsSync(file)) throw new Error(`${file} is missing`);
  const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const args = [cli, "diff", base, revision, "--format=json", "--fail-on=none"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: released, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}
