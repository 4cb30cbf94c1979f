// `npm run check:breaking`: what today's bundles break for those who have generated code from the last release, by `redocly diff` and
// what it does not count. A break needs a new major version (before 1.0, a new minor one) and an entry in spec/released/breaks.yaml
// that says why.
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { pointerTo } from "../src/openapi/json-pointer.ts";
import { type DocumentName, documents, type OpenApi, operationsOf } from "./generate/documents.ts";
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
  changes: Change[];
}

interface Change {
  path: string;
  kind: string;
  impact: "major" | "minor" | "patch";
  property?: string;
  base?: { value?: unknown };
  revision?: { value?: unknown };
}

export const released = join(root, "spec/released");

if (import.meta.main) {
  try {
    const faults = await allFaults();
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
    else console.log("Nothing is broken that is not meant to be");
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/** Of all documents, as far as the list of breaks can be read. */
async function allFaults(): Promise<string[]> {
  const breaks: Break[] = parse(readFileSync(join(released, "breaks.yaml"), "utf8")) ?? [];
  const malformed = faultsOfList(breaks);
  if (malformed.length > 0) return malformed;
  const faults = await Promise.all(
    documents.map(async (name) => {
      const files = [join(released, `${name}.yaml`), join(root, "generated", name, "openapi.yaml")] as const;
      const diff = await redoclyDiff(...files);
      const [base, revision] = files.map((file): OpenApi => parse(readFileSync(file, "utf8")));
      const moved = movedParameters(base as OpenApi, revision as OpenApi);
      return faultsOf(name, { ...diff, changes: [...diff.changes, ...moved] }, breaks);
    }),
  );
  return faults.flat();
}

/** The faults of one document: breaks without an entry, entries without a break, and a version that promises too much. */
export function faultsOf(name: DocumentName, { infoVersions, changes }: Diff, breaks: readonly Break[]): string[] {
  const meant = breaks.filter(({ document }) => document === name);
  const found = changes.filter(breaksClients);
  const covers = ({ at }: Break, path: string) => path === at || path.startsWith(`${at}/`);
  const faults = [
    ...found
      .filter(({ path }) => !meant.some((entry) => covers(entry, path)))
      .map(
        (change) =>
          `${name} ${change.path}${detailOf(change)} was ${change.kind}, which breaks clients. ` +
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

/** The keyword that was changed, with what it said and says. */
function detailOf({ property, base, revision }: Change): string {
  if (property === undefined) return "";
  const [before, now] = [base?.value, revision?.value].map((value) => JSON.stringify(value) ?? "nothing");
  return ` (${property} from ${before} to ${now})`;
}

/** Whether one version may break what another promised. */
function mayBreak(base: string, revision: string): boolean {
  const [major, minor] = base.split(".").map(Number);
  const [nextMajor, nextMinor] = revision.split(".").map(Number);
  if (major !== nextMajor) return (nextMajor as number) > (major as number);
  return major === 0 && (nextMinor as number) > (minor as number);
}

/** What Redocly takes for a patch when a name goes: for generated code it is a type, a field or a form that it no longer has. */
const named = /^#\/components\/[^/]+\/[^/]+$|\/properties\/[^/]+$|\/oneOf\/\d+$/;

/** Generators name classes and modules after tags. */
function breaksClients({ path, kind, impact, property }: Change): boolean {
  if (impact === "major") return true;
  // A new name for what is the same otherwise is a change of its key.
  if (kind === "removed" || property === "key") return named.test(path) && !path.startsWith("#/components/examples/");
  return property === "tags";
}

/** The operations whose parameters come in another order, which is that of the arguments of generated calls. */
export function movedParameters(base: OpenApi, revision: OpenApi): Change[] {
  const ordered = (document: OpenApi) =>
    new Map(
      [...operationsOf(document)].map(({ method, path, parameters }) => [
        `${pointerTo(path, "#/paths")}/${method}/parameters`,
        parameters.map(({ name, in: place }) => `${place} ${name}`),
      ]),
    );
  const later = ordered(revision);
  return [...ordered(base)].flatMap(([path, before]): Change[] => {
    const after = later.get(path) ?? [];
    const kept = before.filter((parameter) => after.includes(parameter));
    const now = after.filter((parameter) => before.includes(parameter));
    return kept.join() === now.join() ? [] : [{ path, kind: "put into another order", impact: "major" }];
  });
}

/** What is wrong with the list of breaks by itself. */
export function faultsOfList(breaks: unknown): string[] {
  if (!Array.isArray(breaks)) return ["spec/released/breaks.yaml is no list. Write [] if nothing is broken on purpose"];
  return breaks.flatMap((entry: Partial<Break> | null) => {
    const { document, at, reason } = entry ?? {};
    if (!documents.some((name) => name === document)) {
      return [`The break at ${at} is in the document ${document}. Write one of ${documents.join(", ")}`];
    }
    if (!at?.startsWith("#/"))
      return [`The break at ${at} in ${document} has no place. Write a pointer such as #/paths/~1v3`];
    return /\S/.test(reason ?? "") ? [] : [`The break at ${at} has no reason`];
  });
}

/** What has changed between two files, by Redocly. */
export async function redoclyDiff(base: string, revision: string): Promise<Diff> {
  for (const file of [base, revision]) if (!existsSync(file)) throw new Error(`${file} is missing. Git has it`);
  const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const args = [cli, "diff", base, revision, "--format=json", "--fail-on=none"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: released, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}
