// Makes a fresh clone ready, and costs a few milliseconds when it already is.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { passThrough } from "./pass-through.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
/** Holds the id of the process that installs, so that two terminals do not install over each other. */
const turn = join(root, ".installing");

/**
 * The path of the Node that the project brings; runs `npm ci` before, when node_modules is not what package-lock.json asks
 * for. Throws an Error that says what to do.
 */
export async function bootstrap() {
  const oldest = JSON.parse(readText(join(root, "package.json"))).engines.node.replace(/[^\d.]/g, "");
  if (isOlder(process.versions.node, oldest)) {
    throw new Error(`dis-toolkit needs Node ${oldest} or later; this is ${process.version}. See https://nodejs.org`);
  }
  if (!isInstalled()) await inTurn(install);
  // Not .bin/node, which on Windows is a script for a shell.
  const node = join(modules, "node/bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(node)) return node;
  throw new Error(
    `${node} is missing, which the install script of the npm package "node" brings. If your npm runs no install scripts, ` +
      "let it run this one: npm rebuild node --ignore-scripts=false",
  );
}

/** Whether npm has installed all that the lock file asks for; it writes down what is there when it has finished. */
function isInstalled() {
  const list = readText(join(modules, ".package-lock.json"));
  if (list === "") return false;
  const there = JSON.parse(list).packages;
  return lockedPackages().every(([path, { version, integrity, optional }]) => {
    const found = there[path];
    // Most of the optional packages are for other systems.
    return found ? found.version === version && found.integrity === integrity : optional;
  });
}

async function install() {
  const wanted = lockedPackages().filter(
    ([, { os, cpu }]) => (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch)),
  );
  const why = existsSync(modules) ? "The tools are not those of package-lock.json" : "The tools are not there yet";
  say(`${why}: npm ci installs some ${wanted.length} packages, 850 MB, which takes a minute or a few.`);
  const started = Date.now();
  const progress = setInterval(() => {
    const unpacked = wanted.filter(([path]) => existsSync(join(root, path, "package.json"))).length;
    say(`  after ${Math.round((Date.now() - started) / 1000)} s: ${unpacked} packages are unpacked`);
  }, 10_000);
  // The reader's own npm. The tools are needed also where NODE_ENV says production.
  const npm = process.env.npm_execpath ?? "";
  const [command, args] = npm.endsWith("npm-cli.js") ? [process.execPath, [npm]] : ["npm", []];
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--no-progress", "--loglevel=error"];
  try {
    const code = await passThrough(command, [...args, "ci", "--include=dev", ...quiet], {
      cwd: root,
      // Standard output belongs to the script, whose reader may be a program.
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32" && command === "npm",
    });
    if (code !== 0) {
      throw new Error("npm ci failed, its message is above. It needs the package registry and room on the disk.");
    }
  } finally {
    clearInterval(progress);
  }
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
    rmSync(turn);
  }
}

function isOurTurn() {
  try {
    writeFileSync(turn, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    // Whoever wrote it may have been killed.
    if (!isAlive(Number(readText(turn)))) rmSync(turn, { force: true });
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

function lockedPackages() {
  const { packages } = JSON.parse(readText(join(root, "package-lock.json")));
  return Object.entries(packages).filter(([path]) => path !== "");
}

function isOlder(version, oldest) {
  const [[major, minor], [oldestMajor, oldestMinor]] = [version, oldest].map((text) => text.split(".").map(Number));
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/** Empty when there is no such file. */
function readText(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** On standard error, for the same reason. */
function say(text) {
  console.error(text);
}
