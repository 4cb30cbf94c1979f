// One scenario in every runtime that the client promises to run in, against one server that checks the signatures.
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromiumRemedy, findChromium, launchChromium } from "../docs/chromium.ts";
import { expected } from "./runtimes/scenario.ts";
import { type ScenarioServer, startScenarioServer } from "./runtimes/server.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dis-runtimes-"));
const source = fileURLToPath(new URL("runtimes/main.ts", import.meta.url));
const bundled = join(folder, "main.mjs");
let server: ScenarioServer;

beforeAll(async () => {
  const bundle = { bundle: true, format: "esm", logLevel: "error" } as const;
  await build({ ...bundle, entryPoints: [source], platform: "node", target: "node20", outfile: bundled });
  await build({
    ...bundle,
    entryPoints: [fileURLToPath(new URL("runtimes/scenario.ts", import.meta.url))],
    platform: "browser",
    outfile: join(folder, "scenario.js"),
  });
});
beforeEach(async () => {
  server = await startScenarioServer();
  return () => server.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function findings(executable: string, ...args: string[]): Promise<unknown> {
  const env = { PATH: process.env.PATH, HOME: folder, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const { stdout } = await run(executable, [...args, server.url], { env, cwd: folder, timeout: 30_000 });
  return JSON.parse(stdout);
}

/** The first of some programs that is there and says a version as wanted. */
function find(places: string[], version: RegExp): string | undefined {
  return places.find((place) => {
    if (!existsSync(place)) return false;
    try {
      return version.test(execFileSync(place, ["--version"], { encoding: "utf8" }));
    } catch {
      return false;
    }
  });
}

const inPath = (program: string) => (process.env.PATH ?? "").split(delimiter).map((place) => join(place, program));
const node20 = find(inPath("node"), /^v2[0-2]\./);
const system = `${process.platform}-${process.arch}`;
const bun = find([join(root, `node_modules/@oven/bun-${system}/bin/bun`), ...inPath("bun")], /^\d/);
const deno = find([join(root, `node_modules/@deno/${system}-glibc/deno`), ...inPath("deno")], /^deno \d/);
const chromium = findChromium();

describe("the client puts and gets records, signs, repeats and tells refusals apart", () => {
  test(`in Node ${process.version}, from its source`, async () => {
    expect(await findings(process.execPath, source)).toEqual(expected);
  });

  test.skipIf(!node20)(node20 ? "in Node 20 to 22" : "in Node 20 to 22 (there is none in PATH)", async () => {
    expect(await findings(node20 ?? "", bundled)).toEqual(expected);
  });

  test.skipIf(!bun)(bun ? "in Bun" : `in Bun (its npm package has no program for ${system})`, async () => {
    expect(await findings(bun ?? "", "run", bundled)).toEqual(expected);
  });

  test.skipIf(!deno)(deno ? "in Deno" : `in Deno (its npm package has no program for ${system})`, async () => {
    // Only the network is allowed: with everything given, the client does not look into the environment.
    const flags = ["--no-prompt", "--no-config", "--no-lock", "--no-remote", "--no-npm", "--allow-net=127.0.0.1"];
    expect(await findings(deno ?? "", "run", ...flags, bundled)).toEqual(expected);
  });

  test.skipIf(!chromium)(chromium ? "in Chromium" : `in Chromium (${chromiumRemedy})`, async () => {
    const pages = createServer((request, response) => {
      const script = request.url === "/scenario.js";
      response.setHeader("Content-Type", script ? "text/javascript" : "text/html");
      response.end(script ? readFileSync(join(folder, "scenario.js")) : "<!doctype html><title>The client</title>");
    });
    await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
    const browser = await launchChromium(chromium ?? "");
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`);
      const found = await page.evaluate(
        `import("/scenario.js").then(({ scenario }) => scenario(${JSON.stringify(server.url)}))`,
      );
      expect(found).toEqual(expected);
    } finally {
      await browser.close();
      pages.closeAllConnections();
      pages.close();
    }
  });
});
