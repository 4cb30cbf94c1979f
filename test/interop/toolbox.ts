// The tools of other languages: whether they are there, how they are run, and what they made once and need not make again.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where everything is kept that was downloaded, generated or compiled. It may be deleted at any time. */
export const cache =
  process.env.DIS_INTEROP_CACHE ??
  join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "dis-toolkit", "interop");

/** How each tool shows that it is there, and how to get it. */
const tools = {
  python3: {
    probe: ["python3", "-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))"],
    get: "Python 3.11 or later with venv, from https://python.org or as the packages python3 and python3-venv",
  },
  javac: {
    probe: ["javac", "--version"],
    get: "a JDK 17 or later, from https://adoptium.net or as openjdk-17-jdk-headless",
  },
  mvn: {
    probe: ["mvn", "--version"],
    get: "Maven 3.8 or later, from https://maven.apache.org or as the package maven",
  },
  php: {
    probe: ["php", "-r", "exit(PHP_VERSION_ID < 80100 ? 1 : 0);"],
    get: "PHP 8.1 or later, from https://php.net or as the package php-cli",
  },
  cargo: { probe: ["cargo", "--version"], get: "Rust 1.85 or later with cargo, from https://rustup.rs" },
  go: { probe: ["go", "version"], get: "Go 1.24 or later, from https://go.dev/dl" },
} satisfies Record<string, { probe: [string, ...string[]]; get: string }>;

export type ToolName = keyof typeof tools;

const found = new Map<ToolName, Promise<boolean>>();

function isThere(name: ToolName): Promise<boolean> {
  const [command, ...args] = tools[name].probe as [string, ...string[]];
  const known =
    found.get(name) ??
    run({ command, args }).then(
      () => true,
      () => false,
    );
  found.set(name, known);
  return known;
}

/** Says what of these is missing on this machine and how to get it; undefined when all are there. */
export async function missingTools(names: ToolName[]): Promise<string | undefined> {
  const missing: string[] = [];
  for (const name of names) if (!(await isThere(name))) missing.push(`${name} is missing. Install ${tools[name].get}`);
  return missing.length > 0 ? missing.join("; ") : undefined;
}

/** The version that a lock file of this project has of a package: the first one after its name. */
export function pinnedIn(file: string, name: string): string {
  const [, ...after] = readFileSync(join(root, file), "utf8").split(name);
  // Not that of a package whose name goes on.
  const version = after.find((rest) => !/^[\w-]/.test(rest))?.match(/\d+\.[\w.-]+/)?.[0];
  if (version === undefined) throw new Error(`${file} has no version of ${name}`);
  return version;
}

export interface Command {
  command: string;
  args: string[];
  /** The root of this project unless told. */
  cwd?: string;
  /** Added to the environment of the tests. */
  env?: Record<string, string>;
}

/**
 * Runs a command to its end and gives what it printed to its standard output. Throws an Error with all of its output when it
 * cannot be started or ends with another code than 0.
 */
export function run({ command, args, cwd = root, env = {} }: Command, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal && { signal }),
    });
    let stdout = "";
    let output = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    const fail = (why: string) => reject(new Error(`${[command, ...args].join(" ")}\n${output}${why}`));
    child.on("error", (error) => fail(error.message));
    child.on("close", (code, killed) => (code === 0 ? resolve(stdout) : fail(`ended with ${code ?? killed}`)));
  });
}

/**
 * The folder of the cache that `make` has filled, from what `from` tells: paths of files and folders of this project, and other
 * texts, such as versions and options. Filled anew, from empty, when any of these changed or the last attempt failed.
 */
export async function makeOnce(name: string, from: string[], make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  const stamp = join(folder, ".made-from");
  const hash = hashOf([folder, ...from]);
  if (readText(stamp) !== hash) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await make(folder);
    writeFileSync(stamp, hash);
  }
  return folder;
}

/** Files and folders count with their contents, all else as it is. */
function hashOf(from: string[]): string {
  const hash = createHash("sha256");
  const add = (item: string) => {
    hash.update(`${item}\0`);
    const found = statSync(join(root, item), { throwIfNoEntry: false });
    if (found?.isFile()) hash.update(readFileSync(join(root, item)));
    if (found?.isDirectory()) for (const name of readdirSync(join(root, item)).sort()) add(join(item, name));
  };
  for (const item of from) add(item);
  return hash.digest("hex");
}

function readText(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false }) && readFileSync(file, "utf8");
}
