// Spares work whose inputs have not changed: beside the outputs lies a stamp, the hash of what they were made from.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "../steps.ts";

/** Runs `build` unless all outputs exist and the stamp says that they were made from these very inputs. */
export async function whenStale(
  paths: { stamp: string; inputs: string[]; outputs: string[] },
  build: () => void | Promise<void>,
): Promise<boolean> {
  const hash = createHash("sha256");
  for (const input of [...paths.inputs, ...ownSources()]) {
    hash
      .update(`${relative(root, input)}\0`)
      .update(readFileSync(input))
      .update("\0");
  }
  const wanted = hash.digest("hex");
  const made = existsSync(paths.stamp) ? readFileSync(paths.stamp, "utf8") : "";
  if (made === wanted && paths.outputs.every((output) => existsSync(output))) return false;
  mkdirSync(dirname(paths.stamp), { recursive: true });
  rmSync(paths.stamp, { force: true });
  await build();
  writeFileSync(paths.stamp, wanted);
  return true;
}

/** The generators themselves, what they import of src, and the version of Redocly are inputs too. */
function ownSources(): string[] {
  const folder = import.meta.dirname;
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .sort();
  const others = [
    "src/openapi/document.ts",
    "src/openapi/documents.ts",
    "src/openapi/json-pointer.ts",
    "src/emulator/operations/not-emulated.ts",
    "node_modules/@redocly/cli/package.json",
  ];
  return [...sources.map((file) => join(folder, file)), ...others.map((file) => join(root, file))];
}
