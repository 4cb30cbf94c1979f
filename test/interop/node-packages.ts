// Where the npm packages of a folder are kept: beside nothing of ours, so that each client finds its own versions only.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { makeOnce, root, run } from "./toolbox.ts";

/** Installs what the package.json and the lock file of a folder of this one say; gives the folder that has `node_modules`. */
export function nodePackages(folder: string): Promise<string> {
  const files = ["package.json", "package-lock.json"];
  const lock = files.map((file) => join("test/interop", folder, file));
  return makeOnce(`${folder}/packages`, lock, async (target) => {
    for (const file of files) copyFileSync(join(root, "test/interop", folder, file), join(target, file));
    // No package runs anything when it is installed.
    await run({ command: "npm", args: ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd: target });
  });
}
