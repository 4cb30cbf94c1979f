// Step 1 of `npm run generate`: one self-contained openapi.json and openapi.yaml for each document, by Redocly.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { Document, Scalar, visit } from "yaml";
import { unsafeNumbers } from "../../spec/rules/unsafe-numbers.ts";
import { root } from "../steps.ts";
import { documents, generated, marker, type OpenApi } from "./documents.ts";
import { applySteps, bundleSteps } from "./edition-steps.ts";

if (import.meta.main) {
  try {
    const roots = documents.map((document) => join(root, "spec", document, "openapi.yaml"));
    // Redocly runs in a process of its own; the sources are read meanwhile.
    const bundling = redoclyBundle(roots);
    const checking = (async () => roots.map((file) => refuseUnsafeNumbers(dirname(file))))();
    const [bundles] = await Promise.all([bundling, checking]);
    for (const [index, document] of documents.entries()) {
      const bundle = bundles[index] as OpenApi;
      applySteps(bundle, bundleSteps);
      writeBundle(join(generated, document), bundle);
    }
    copyOverlays();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Bundles multi-file documents, each into one; throws with Redocly's own words when it cannot. */
export async function redoclyBundle(roots: string[]): Promise<OpenApi[]> {
  const folder = mkdtempSync(join(tmpdir(), "dis-bundle-"));
  const output = (index: number) => join(folder, `${index}.json`);
  const config = join(folder, "redocly.yaml");
  const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
  try {
    const apis = roots.map((file, index) => [`document${index}`, { root: file, output: output(index) }]);
    const plugins = [join(root, "scripts/generate/refusals.ts")];
    const preprocessors = { "refusals/write": "on" };
    writeFileSync(config, JSON.stringify({ apis: Object.fromEntries(apis), plugins, preprocessors }));
    await promisify(execFile)(process.execPath, [cli, "bundle", "--config", config], { cwd: root });
    return roots.map((_, index) => JSON.parse(readFileSync(output(index), "utf8")));
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`redocly bundle failed:\n${stderr || message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeBundle(folder: string, bundle: OpenApi): void {
  const { openapi, info, ...rest } = bundle;
  const marked = { openapi, info, "x-generated": marker, ...rest };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "openapi.json"), `${JSON.stringify(marked, null, 2)}\n`);
  writeFileSync(join(folder, "openapi.yaml"), toYaml(marked));
}

/** Overlays are small enough to be taken as they are. */
function copyOverlays(): void {
  const target = join(generated, "dis/overlays");
  mkdirSync(target, { recursive: true });
  const source = join(root, "spec/dis/overlays");
  for (const file of readdirSync(source)) {
    writeFileSync(join(target, file), `# ${marker}\n${readFileSync(join(source, file), "utf8")}`);
  }
}

/** YAML with the marker as its first line, long lines kept and no anchors. */
export function toYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(document, {
    Scalar(_, scalar) {
      // A line break alone would be a block without a line, at which older readers stop.
      if (typeof scalar.value === "string" && !/\S/.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return `# ${marker}\n${document.toString({ lineWidth: 0 })}`;
}

/**
 * Redocly reads numbers as doubles, so 9223372036854775807 would leave the bundle as 9223372036854776000 without a word.
 * Throws and names the file, the line and the string to write instead.
 */
export function refuseUnsafeNumbers(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.ya?ml$/.test(entry)) continue;
    const file = join(folder, entry);
    const [first] = unsafeNumbers(readFileSync(file, "utf8"));
    if (!first) continue;
    const { literal, line } = first;
    throw new Error(
      `${relative(root, file)}:${line}: ${literal} is beyond 2^53 and would be rounded; write it as the string "${literal}"`,
    );
  }
}
