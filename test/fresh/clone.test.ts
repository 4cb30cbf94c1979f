// A stranger's first minutes: a clone of what is committed, one Node with its npm, a shell and curl, and nothing else of what this
// machine has installed or remembers. The commands are those of the README, on its own ports.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf, startInTerminal } from "../package/readme-page.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const { devDependencies, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const blocks = blocksOf(readFileSync(join(root, "README.md"), "utf8"));
const [start = "", check = ""] = (blocks[0]?.code ?? "").split("\n").map((line) => line.replace(/ +#.*/, ""));
const calls = blocks[1]?.code ?? "";

/** The oldest Node that we promise to start on, and the one that the project brings; each with an npm of its time. */
const readers = [
  { node: `${engines.node.replace(">=", "")}.0`, npm: "10.7.0" },
  { node: devDependencies.node, npm: "11.19.1" },
];

describe.each(readers)("a fresh clone with Node $node and npm $npm", ({ node, npm }) => {
  const folder = join(tmpdir(), `dis-fresh-${process.pid}-${node}`);
  const [clone, home, bin] = [join(folder, "clone"), join(folder, "home"), join(folder, "bin")];
  const project = join(folder, "project");
  const env: NodeJS.ProcessEnv = { ...network(), HOME: home, PATH: bin };

  beforeAll(async () => {
    for (let above = folder; above !== dirname(above); above = dirname(above)) {
      expect(existsSync(join(above, "node_modules")), `${above}/node_modules would be found from the clone`).toBe(
        false,
      );
    }
    for (const made of [folder, home, bin, project]) mkdirSync(made);
    // How this machine reaches the registry is all that the stranger has in common with it.
    const settings = await Promise.all(["registry", "cafile"].map(async (name) => [name, await npmSetting(name)]));
    const npmrc = settings.flatMap(([name, value]) => (value === "null" ? [] : [`${name}=${value}\n`])).join("");
    writeFileSync(join(home, ".npmrc"), npmrc);
    await provide(bin, join(folder, "tools"), { node, npm });
    const { stdout } = await run("git", ["status", "--porcelain"], { cwd: root });
    if (stdout !== "") console.warn(`Only what is committed is cloned, without the changes of:\n${stdout}`);
    await run("git", ["clone", "--quiet", root, clone]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("npm start installs what it needs, says so, and serves until Ctrl-C", async () => {
    expect(start).toBe("npm start");
    const up = await startInTerminal(start, clone, env);
    expect(up.output).toMatch(/^The tools are not there yet: npm ci installs some \d+ packages/m);
    expect(up.output).toMatch(/^ {2}after \d+ s: \d+ packages are unpacked$/m);
    expect((await fetch("http://127.0.0.1:4011")).status).toBe(200);
    expect((await run("sh", ["-ec", calls], { env })).stdout).toMatch(/^{"failed_record_count":0,.*"data":"aGVsbG8="/);
    expect(await up.stop()).toMatch(/^Stopped\.$/m);
  });

  test("npm start is there at once the second time, with what was stored", async () => {
    const up = await startInTerminal(start, clone, env);
    expect(up.output).not.toContain("npm ci");
    expect((await run("sh", ["-ec", calls], { env })).stdout).toMatch(
      /^{.*"stream_name":"orders".*"sequence_number":"1"/,
    );
    expect(await up.stop()).toMatch(/^Stopped\.$/m);
  });

  test("npm test runs the checks, on the Node that the project brings", async () => {
    expect(check).toBe("npm test");
    const { stdout } = await run("sh", ["-c", `${check} -- test/package/readme.test.ts`], { cwd: clone, env });
    expect(stdout).toMatch(/\n\d+ passed, 0 failed\n$/);
  });

  test("the package that is made of it runs on this Node, with its data on disk", async () => {
    const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", project], { cwd: clone, env });
    await run("npm", ["install", `./${stdout.trim().split("\n").at(-1)}`], { cwd: project, env });
    const inMemory = blocks.findLast(({ language }) => language === "ts")?.code ?? "";
    writeFileSync(join(project, "try.mjs"), stripTypeScriptTypes(inMemory));
    expect((await run("node", ["try.mjs"], { cwd: project, env })).stdout).toBe("[ 'one', 'two' ]\n");
    const up = await startInTerminal("node_modules/.bin/dis up", project, env);
    expect((await fetch("http://127.0.0.1:4011")).status).toBe(200);
    expect((await run("sh", ["-ec", calls], { env })).stdout).toMatch(/^{"failed_record_count":0,.*"data":"aGVsbG8="/);
    expect(await up.stop()).toMatch(/^Stopped\.$/m);
  });
});

/** Puts Node and npm of some versions from the registry, a shell, and what the README's calls use into a folder. */
async function provide(bin: string, tools: string, { node, npm }: { node: string; npm: string }): Promise<void> {
  mkdirSync(tools);
  writeFileSync(
    join(tools, "package.json"),
    JSON.stringify({ dependencies: { node, npm }, allowScripts: { node: true } }),
  );
  await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: tools });
  for (const name of ["node", "npm", "npx"]) symlinkSync(join(tools, "node_modules/.bin", name), join(bin, name));
  for (const name of ["sh", "curl", "cut"]) {
    const found = (process.env.PATH ?? "").split(delimiter).map((place) => join(place, name));
    symlinkSync(found.find((path) => existsSync(path)) ?? `/bin/${name}`, join(bin, name));
  }
  expect((await run(join(bin, "node"), ["--version"])).stdout).toBe(`v${node}\n`);
}

async function npmSetting(name: string): Promise<string> {
  return (await run("npm", ["config", "get", name])).stdout.trim();
}

/** The way out of this machine: proxies and certificates. */
function network(): NodeJS.ProcessEnv {
  const names = /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => names.test(name)));
}
