// What the front page tells a reader to type works, in the order in which it stands there, the first time and again: in a
// clone of its own, on real processes. Only the ports are others.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { docsSteps } from "../../scripts/docs.ts";
import { enrich } from "../../scripts/generate/docs.ts";
import { documents, operationsOf, readBundle } from "../../scripts/generate/documents.ts";
import type { Sample } from "../../scripts/generate/samples.ts";
import { root, runSteps } from "../../scripts/steps.ts";

const run = promisify(execFile);

const operations = documents.flatMap((name) =>
  Array.from(operationsOf(enrich(readBundle(name), name)), ({ operation }) => operation),
);

let clone: string;
let page: string;
/** The commands of the page, block by block. */
let blocks: string[];

beforeAll(async () => {
  const failed = (await runSteps(docsSteps)).find((result) => !result.ok);
  if (failed) throw new Error(failed.output);
  // The clone borrows these node_modules, so they have to be as its lock file wants them.
  await run(process.execPath, [join(root, "scripts/bootstrap.mjs")], { cwd: root });
  clone = mkdtempSync(join(tmpdir(), "dis-clone-"));
  for (const name of ["package.json", "package-lock.json", "tsconfig.json", "scripts", "spec", "src", "generated"]) {
    cpSync(join(root, name), join(clone, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"), "junction");
  writeFileSync(join(clone, ".curlrc"), 'silent\nshow-error\nwrite-out = "%{stderr}%{http_code} "\n');
  page = readFileSync(join(clone, "generated/docs/index.html"), "utf8");
  blocks = [...page.matchAll(/<pre><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, html = ""]) => textOf(html));
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

function textOf(html: string): string {
  const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return html.replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);
}

/** A reader with two shells: one for what keeps running, one that remembers what it exports. */
function createReader() {
  const servers: ChildProcess[] = [];
  const addresses: Record<string, string> = {};
  let exported = "";

  /** Starts a command on free ports, and waits until it says where it listens. */
  async function start(command: string): Promise<string> {
    const [, wanted = "4010"] = /--port (\d+)/.exec(command) ?? [];
    const args = command === "npm start" ? "npm start -- --port 0 --docs-port 0" : command.replace(wanted, "0");
    const child = spawn("bash", ["-c", args], { cwd: clone, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    servers.push(child);
    let output = "";
    const said = await new Promise<string>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk) => {
          output += chunk;
          if (output.includes("Ctrl-C stops")) resolve(output);
        });
      }
      child.on("close", () => reject(new Error(`${args} ended: ${output}`)));
    });
    addresses[wanted] = /(?:emulator|ready) on (http:[^\s,]+)/.exec(said)?.[1] ?? "";
    return said;
  }

  /** Runs commands; gives what they print, and the statuses of the answers that curl got. */
  async function type(commands: string): Promise<{ stdout: string; statuses: string[] }> {
    const here = commands.replace(/http:\/\/127\.0\.0\.1:(\d+)/g, (url, port: string) => addresses[port] ?? url);
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, CURL_HOME: clone };
    const { stdout, stderr } = await run("bash", ["--norc", "-eu", "-c", exported + here], { cwd: clone, env });
    exported += `${here.replace(/^(?!export ).*$/gm, "")}\n`;
    return { stdout, statuses: stderr.match(/\b\d{3}\b/g) ?? [] };
  }

  /** Presses Ctrl-C in the first shell. */
  async function stop(signal: NodeJS.Signals = "SIGINT"): Promise<void> {
    for (const child of servers.splice(0)) {
      const ended = new Promise((resolve) => child.once("close", resolve));
      if (child.pid !== undefined) process.kill(-child.pid, signal);
      await ended;
    }
  }

  onTestFinished(() => stop("SIGKILL"));
  return { start, type, stop };
}

function sampleOf(id: string, label = "curl"): string {
  const operation = operations.find(({ operationId }) => operationId === id);
  const samples = operation?.["x-codeSamples"] as Sample[] | undefined;
  return samples?.find((sample) => sample.label === label)?.source ?? "";
}

/** The operations in the tables of the page, with or without the mark. */
function listed(marked: boolean): string[] {
  const rows = page.match(/<tr data-entry>.*<\/tr>/g) ?? [];
  return rows
    .filter((row) => row.includes(">mock only<") === marked)
    .map((row) => /<span class="muted path">(.*?)<\/span>/.exec(row)?.[1]?.replaceAll("<wbr>", "") ?? "");
}

function block(text: string): string {
  const found = blocks.find((commands) => commands.includes(text));
  if (!found) throw new Error(`the front page has no command with ${text}`);
  return found;
}

it("marks the operations whose pages name the mock alone", () => {
  const named = (server: string) => operations.filter(({ description }) => description.includes(`[the ${server}](`));
  expect(listed(true).sort()).toEqual(
    named("mock")
      .map((one) => one.operationId)
      .sort(),
  );
  expect(listed(false).sort()).toEqual(
    named("emulator or the mock")
      .map((one) => one.operationId)
      .sort(),
  );
  const ofDis = listed(false).filter((id) => !id.startsWith("keystone"));
  expect(page).toContain(`${ofDis.length} of the 48 operations of DIS and all operations of IAM.`);
});

it("has commands that work in their order, twice", { timeout: 240_000 }, async () => {
  writeFileSync(join(clone, "sample.ts"), sampleOf("showStream", "TypeScript"));
  for (const _ of ["first", "again"]) {
    const reader = createReader();
    const statuses: string[][] = [];
    for (const commands of blocks) {
      if (/^npm (start|run dis -- mock.*)$/.test(commands)) {
        const said = await reader.start(commands);
        const docs = /documentation on (\S+)/.exec(said)?.[1];
        if (docs) expect(await (await fetch(docs)).text()).toBe(page);
        continue;
      }
      const { stdout, statuses: answers } = await reader.type(commands);
      statuses.push(answers);
      if (commands.includes("sample.ts")) expect(stdout).toContain("stream_name: 'newstream'");
    }
    const made = ["201", "201", ...Array(12).fill("200")];
    expect(statuses).toEqual([[], made, [], ["200"], ["200"]]);
    expect((await reader.type(sampleOf("listQueryStructuredLogs"))).statuses).toEqual(["200"]);
    await reader.stop();
  }
});

it("tells the truth about the samples without the mark, one after the other", { timeout: 120_000 }, async () => {
  const reader = createReader();
  await reader.start(block("npm start"));
  await reader.type(block("export DIS_TOKEN"));
  await reader.type(block("_emulator/reset"));
  const make = async () => (await reader.type(block("newstream"))).statuses;
  const stored = Array(12).fill("200");
  expect(await make()).toEqual(["201", "201", ...stored]);
  const refused: Record<string, string> = {};
  for (const id of listed(false)) {
    const { stdout, statuses } = await reader.type(sampleOf(id));
    if (!statuses.every((status) => status.startsWith("2"))) refused[id] = JSON.parse(stdout).errorCode;
    if (id === "deleteStream") expect(await make()).toEqual(["201", "400", ...stored]);
    if (id === "deleteApp") expect(await make()).toEqual(["400", "201", ...stored]);
  }
  expect(refused).toEqual({ createStream: "DIS.4307", createApp: "DIS.4330" });
  for (const said of [...Object.entries(refused).flat(), "deleteStream", "deleteApp"]) {
    expect(page).toContain(`<code>${said}</code>`);
  }
});
