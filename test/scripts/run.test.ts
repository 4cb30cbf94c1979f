// What every npm script goes through, in a small project of its own whose npm is a stand-in: a stranger's first run, and all
// later ones.
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const scripts = fileURLToPath(new URL("../../scripts", import.meta.url));
let folder: string;

/** Its lock file asks for a tool; its scripts say who runs them, wait for a signal, and die of one. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dis-run-"));
  mkdirSync(join(folder, "scripts"));
  for (const file of ["run.mjs", "bootstrap.mjs", "pass-through.mjs"])
    cpSync(join(scripts, file), join(folder, "scripts", file));
  write("package.json", { engines: { node: ">=20.9" } });
  lock({ tool: "1.0.0" });
  write("npm-cli.js", standInForNpm);
  write("say.mjs", "console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;");
  write("read.mjs", "process.stdin.pipe(process.stdout);");
  write("die.mjs", "process.kill(process.pid, 'SIGKILL');");
  write(
    "wait.mjs",
    `process.on("SIGINT", () => console.log("SIGINT")); process.on("SIGTERM", () => process.exit(3));
    setTimeout(() => process.exit(9), 50_000); console.log("ready");`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Brings a Node, and takes until the file `go` is there when the file `wait` is. */
const standInForNpm = `
const { appendFileSync, existsSync, mkdirSync, rmSync, symlinkSync } = require("node:fs");
const { join } = require("node:path");
const told = (name) => existsSync(join(__dirname, name));
appendFileSync(join(__dirname, "npm.log"), [process.argv0, ...process.argv.slice(2), "in", process.cwd()].join(" ") + "\\n");
rmSync("node_modules", { recursive: true, force: true });
if (told("broken")) process.exit(1);
mkdirSync("node_modules/node/bin", { recursive: true });
console.log("added 1 package");
const finish = () => {
  if (told("wait") && !told("go")) setTimeout(finish, 20);
  else if (!told("no-install-scripts")) symlinkSync(process.execPath, "node_modules/node/bin/node");
};
finish();
`;

function write(file: string, content: string | object): void {
  writeFileSync(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
}

function lock({ tool, node = process.versions.node }: { tool: string; node?: string }): void {
  const packages = {
    "": { name: "small" },
    "node_modules/node": { version: node },
    "node_modules/tool": { version: tool },
  };
  write("package-lock.json", { packages });
}

function start(args: string[]): ChildProcess {
  const env = { PATH: process.env.PATH, npm_execpath: join(folder, "npm-cli.js") };
  return spawn(process.execPath, ["scripts/run.mjs", ...args], { cwd: folder, env, stdio: "pipe" });
}

/** Everything that a process says, and its end, which comes when also those that it started are gone. */
async function end(child: ChildProcess) {
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.on("data", (chunk) => {
      said[stream] += chunk;
    });
  }
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on("close", (...both) => resolve(both));
  });
  return { code, signal, ...said };
}

/** Waits until a process has said something. */
function says(child: ChildProcess, text: string): Promise<void> {
  let said = "";
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        said += chunk;
        if (said.includes(text)) resolve();
      });
    }
  });
}

const installs = () =>
  existsSync(join(folder, "npm.log")) ? readFileSync(join(folder, "npm.log"), "utf8").trim().split("\n") : [];

test("installs once, says so beside the script's output, and hands on arguments, input and exit code", async () => {
  const first = await end(start(["say.mjs", "--flag", "a b", ""]));
  expect(first).toMatchObject({ code: 7, stdout: '["--flag","a b",""]\n' });
  expect(first.stderr).toMatch(
    /^The tools are not there yet: npm ci installs some 2 packages, .* a minute or a few\.\nadded/,
  );
  expect(installs()).toEqual([expect.stringMatching(/ ci --include=dev .*--loglevel=error in .*\/dis-run-\w+$/)]);

  const reader = start(["read.mjs"]);
  reader.stdin?.end("typed");
  expect(await end(reader)).toEqual({ code: 0, signal: null, stdout: "typed", stderr: "" });
  expect(installs()).toHaveLength(1);
});

test("installs again when the lock file asks for something else, or when somebody has installed by a plain npm ci", async () => {
  await end(start(["say.mjs"]));
  lock({ tool: "2.0.0" });
  expect((await end(start(["say.mjs"]))).stderr).toContain("The tools are not those of package-lock.json: ");
  await end(spawn(process.execPath, ["npm-cli.js", "by hand"], { cwd: folder }));
  expect((await end(start(["say.mjs"]))).stderr).toContain("The tools are not those of package-lock.json: ");
  expect((await end(start(["say.mjs"]))).stderr).toBe("");
  expect(installs()).toHaveLength(4);
});

test("on another Node brings the project's first, so that npm leaves out nothing that the reader's is too old for", async () => {
  lock({ tool: "1.0.0", node: "99.1.0" });
  expect(await end(start(["say.mjs"]))).toMatchObject({
    code: 7,
    stderr: expect.stringContaining("first of all Node 99.1.0"),
  });
  const [first, second, ...more] = installs();
  expect(first).toMatch(/ install --no-audit .* in .*\/\.installing$/);
  expect(second).toContain("/.installing/node_modules/node/bin/node ci --include=dev");
  expect(more).toEqual([]);
  expect(existsSync(join(folder, ".installing"))).toBe(false);
});

test("two terminals at once install once", async () => {
  write("wait", "");
  const one = start(["say.mjs"]);
  const first = end(one);
  await says(one, "added");
  const two = start(["say.mjs"]);
  const second = end(two);
  await says(two, "Another process installs the tools");
  write("go", "");
  expect(await first).toMatchObject({ code: 7 });
  expect(await second).toMatchObject({ code: 7, stdout: "[]\n" });
  expect(installs()).toHaveLength(1);
});

test("a first run that was stopped halfway leaves no npm behind, and the next one begins again", async () => {
  write("wait", "");
  const stopped = start(["say.mjs"]);
  const ended = end(stopped);
  await says(stopped, "added");
  stopped.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: null, signal: "SIGTERM", stdout: "" });
  write("go", "");
  expect(await end(start(["say.mjs"]))).toMatchObject({ code: 7 });
  expect(installs()).toHaveLength(2);
});

test.each([
  [
    "npm fails",
    () => write("broken", ""),
    "npm ci failed, its message is above. It needs the package registry and room on the disk.",
  ],
  [
    "install scripts are forbidden",
    () => write("no-install-scripts", ""),
    "npm_config_ignore_scripts=false in the environment",
  ],
  [
    "the reader's Node is too old",
    () => write("package.json", { engines: { node: ">=99.0" } }),
    "needs Node 99.0 or later; this is v",
  ],
  [
    "the reader's Node is a little too old",
    () => write("package.json", { engines: { node: process.versions.node.replace(/\.\d+\.\d+$/, ".999") } }),
    ".999 or later; this is v",
  ],
])("says what to do when %s", async (_, prepare, remedy) => {
  prepare();
  const { code, stdout, stderr } = await end(start(["say.mjs"]));
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(remedy);
  expect(stderr).not.toContain("    at ");
});

test("a signal reaches the script, and the script's own end is the end", async () => {
  const child = start(["wait.mjs"]);
  const ended = end(child);
  await says(child, "ready");
  child.kill("SIGINT");
  await says(child, "SIGINT");
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 3, signal: null });
  expect(await end(start(["die.mjs"]))).toMatchObject({ code: null, signal: "SIGKILL" });
});

test("nothing outlives an npm that was killed, whose shell passes no signal on", async () => {
  const env = { PATH: process.env.PATH, npm_execpath: join(folder, "npm-cli.js"), npm_command: "run" };
  const shell = spawn("sh", ["-c", `"${process.execPath}" scripts/run.mjs wait.mjs; exit`], {
    cwd: folder,
    env,
    stdio: "pipe",
  });
  const ended = end(shell);
  await says(shell, "ready");
  shell.kill("SIGKILL");
  expect(await ended).toMatchObject({ signal: "SIGKILL" });
});
