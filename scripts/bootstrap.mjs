// Makes a fresh clone ready, and costs a few milliseconds when it already is: runs `npm ci` when node_modules is missing
// or was not installed from today's lock file. Plain JavaScript without dependencies, because it runs before there are
// any, on whatever Node (20 or later) the reader has.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".installed-from");
const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(`dis-toolkit needs Node 20 or later to install itself; this is ${process.version}.`);
}
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.log("Installing the tools (npm ci), once for this lock file …");
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const result = spawnSync(command, [...args, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npm",
  });
  if (result.status !== 0) fail("npm ci failed; its message is above. The package registry must be reachable.");
  writeFileSync(stamp, lock);
}

const node = spawnSync(join(root, "node_modules", ".bin", "node"), ["--version"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
if (!node.stdout?.startsWith("v24.")) {
  fail(
    `The devDependency "node" should have brought Node 24, but node_modules/.bin/node says ${node.stdout?.trim() || "nothing"}. ` +
      "Allow its install script (npm install-scripts approve node), delete node_modules and try again.",
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
