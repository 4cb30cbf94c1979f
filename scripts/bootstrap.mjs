// Makes a fresh clone ready, and costs a few milliseconds when it already is.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { passThrough } from "./pass-through.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
/** The hash of the lock file that node_modules was installed from; what an older Node has installed may lack some tools. */
const stamp = join(modules, ".installed-from");
/** Is there while a process installs, with its id, so that two terminals do not install over each other. */
const turn = join(root, ".installing");

/**
 * The path of the Node that the project brings; installs the tools before, when they are not those of package-lock.json.
 * Throws an Error that says what to do.
 */
export async function bootstrap() {
  const oldest = JSON.parse(readText(join(root, "package.json"))).engines.node.replace(">=", "");
  const [[major, minor], [own, ownMinor]] = [oldest, process.versions.node].map((text) => text.split(".").map(Number));
  if (own < major || (own === major && ownMinor < minor)) {
    throw new Error(`dis-toolkit needs Node ${oldest} or later; this is ${process.version}. See https://nodejs.org`);
  }
  if (!isInstalled()) await inTurn(install);
  return nodeIn(modules);
}

function isInstalled() {
  return readText(stamp) === hashOfLock();
}

async function install() {
  const { packages } = JSON.parse(readText(join(root, "package-lock.json")));
  const wanted = Object.entries(packages).flatMap(([path, { os, cpu }]) =>
    path !== "" && (os ?? process.platform).includes(process.platform) && (cpu ?? process.arch).includes(process.arch)
      ? [join(root, path, "package.json")]
      : [],
  );
  const why = existsSync(modules) ? "The tools are not those of package-lock.json" : "The tools are not there yet";
  say(`${why}: npm ci installs some ${wanted.length} packages, 850 MB, which takes a minute or a few.`);
  const started = Date.now();
  const tellProgress = () => {
    const unpacked = wanted.filter((file) => existsSync(file)).length;
    say(`  after ${Math.round((Date.now() - started) / 1000)} s: ${unpacked} packages are unpacked`);
  };
  const progress = setInterval(tellProgress, 10_000);
  try {
    // npm leaves out optional packages that are not for the Node which it runs on, such as the compiled part of Vitest. So it
    // runs on the one that will use them. The tools are needed also where NODE_ENV says production.
    const { version } = packages["node_modules/node"];
    const node = majorOf(process.version) === majorOf(version) ? process.execPath : await bringNode(version);
    await npm(node, ["ci", "--include=dev"], root);
    tellProgress();
    nodeIn(modules);
    writeFileSync(stamp, hashOfLock());
  } finally {
    clearInterval(progress);
  }
}

async function bringNode(version) {
  say(`  first of all Node ${version}, to run npm ci on`);
  const allowed = { private: true, dependencies: { node: version }, allowScripts: { node: true } };
  writeFileSync(join(turn, "package.json"), JSON.stringify(allowed));
  await npm(process.execPath, ["install"], turn);
  return nodeIn(join(turn, "node_modules"));
}

/** Runs the reader's own npm on some Node. */
async function npm(node, args, cwd) {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const env = { ...process.env, [path]: `${dirname(node)}${delimiter}${process.env[path]}` };
  const own = process.env.npm_execpath ?? "";
  const [command, before] = own.endsWith("npm-cli.js") ? [node, [own]] : ["npm", []];
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--no-progress", "--loglevel=error"];
  const code = await passThrough(command, [...before, ...args, ...quiet], {
    cwd,
    env,
    // All of it on standard error, see `say`.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && command === "npm",
  });
  if (code !== 0) {
    throw new Error(`npm ${args[0]} failed, its message is above. It needs the package registry and room on the disk.`);
  }
}

/** Where the npm package `node` has put the program. Not .bin/node, which on Windows is a script for a shell. */
function nodeIn(folder) {
  const node = join(folder, "node/bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(node)) return node;
  throw new Error(
    `${node} is missing, which the install script of the npm package "node" brings. If your npm runs no install scripts, ` +
      "allow them this once, with npm_config_ignore_scripts=false in the environment.",
  );
}

/** Does the work, unless another process was at it and has done it meanwhile. */
async function inTurn(work) {
  for (let waits = false; !isOurTurn(); waits = true) {
    if (!waits) say("Another process installs the tools; waiting for it. If there is none, delete .installing.");
    await setTimeout(1000);
  }
  try {
    if (!isInstalled()) await work();
  } finally {
    rmSync(turn, { recursive: true });
  }
}

function isOurTurn() {
  try {
    mkdirSync(turn);
    writeFileSync(join(turn, "pid"), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    // Whoever made it may have been killed; 0, which is always alive, is one who is just making it.
    if (!isAlive(Number(readText(join(turn, "pid"))))) rmSync(turn, { recursive: true, force: true });
    return false;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code !== "ESRCH";
  }
}

function hashOfLock() {
  return createHash("sha256")
    .update(readText(join(root, "package-lock.json")))
    .digest("hex");
}

function majorOf(version) {
  return version.match(/\d+/)[0];
}

/** Empty when there is no such file. */
function readText(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** On standard error, as standard output belongs to the script, whose reader may be a program. */
function say(text) {
  console.error(text);
}
