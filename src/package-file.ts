// Finds files that ship with the package, whether the code runs from src/ (a clone) or from dist/src/ (the npm package).
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packageRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The absolute path of a file of the package, given relative to its root. */
export function packageFile(path: string): string {
  return join(packageRoot, path);
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("dis-toolkit cannot find its own package.json; install it anew");
  return findRoot(parent);
}
