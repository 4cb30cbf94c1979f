// A real browser at the doors: what a hostile page tries, and what a page of this machine may do.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startDocsServer } from "../../src/docs-server/docs-server.ts";
import { createEmulator } from "../../src/emulator/index.ts";
import { startMock } from "../../src/mock/index.ts";
import { chromiumRemedy, findChromium, launchChromium } from "../docs/chromium.ts";

const chromium = findChromium();
const project = "0123456789abcdef0123456789abcdef";
const streams = `/v2/${project}/streams`;
const headers = { "X-Auth-Token": "any", "Content-Type": "application/json" };

/** What came past a door, but for what a browser asks for when it shows the refusal. */
const past: string[] = [];
const note = ({ request: { method, path } }: { request: { method: string; path: string } }) => {
  if (path !== "/favicon.ico") past.push(`${method} ${path}`);
};
const emulator = createEmulator({ onAnswer: note });
/** The address of each server, by its name. */
const urls: Record<string, string> = {};
const closing: (() => Promise<unknown>)[] = [];
let pages: Server;
let port: number;
let browser: Browser;

beforeAll(async () => {
  if (!chromium) return;
  const mock = await startMock({ port: 0, onAnswer: note });
  const docs = await startDocsServer({ port: 0 });
  urls.emulator = (await emulator.listen(0)).url;
  urls.mock = mock.url;
  urls.documentation = docs.url;
  const client = await build({
    stdin: {
      contents: 'export * from "./src/client/index.ts";',
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  pages = createServer((request, response) => {
    const script = request.url === "/client.js";
    response.setHeader("Content-Type", script ? "text/javascript" : "text/html");
    response.end(script ? client.outputFiles[0]?.text : "<!doctype html><title>A page</title>");
  });
  await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
  port = (pages.address() as AddressInfo).port;
  browser = await launchChromium(chromium, "--host-resolver-rules=MAP *.example 127.0.0.1");
  closing.push(
    mock.close,
    docs.close,
    () => emulator.close(),
    () => browser.close(),
  );
  closing.push(async () => void pages.close().closeAllConnections());
});
beforeEach(async () => {
  await emulator.fetch("http://localhost/_emulator/reset", { method: "POST" });
  const body = '{"stream_name":"orders","partition_count":1}';
  await emulator.fetch(`http://localhost${streams}`, { method: "POST", headers, body });
  past.splice(0);
});
afterAll(() => Promise.all(closing.map((close) => close())));

/** Opens a page of a host, and closes it behind the work. */
async function onPage<T>(url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** How the request of a page for a URL ends: with which status, or refused by the browser itself. */
async function endOf(page: Page, url: string): Promise<number | string | undefined> {
  const answered = page
    .waitForEvent("response", (response) => response.url() === url)
    .then((response) => response.status());
  const failed = page.waitForEvent("requestfailed", (request) => request.url() === url);
  return Promise.race([answered, failed.then(() => "no answer that it may see")]).finally(() => {
    for (const wait of [answered, failed]) wait.catch(() => {});
  });
}

/** What a page tries, as a script that ends with what it got: what it could read, or the name of the error. */
const tries: Record<string, (url: string) => string> = {
  "a simple request whose answer it may not read": (url) =>
    `fetch("${url}", { method: "POST", mode: "no-cors", body: "{}" }).then(({ type }) => type)`,
  "a simple request with CORS": (url) => `fetch("${url}", { method: "POST", body: "{}" }).then(({ status }) => status)`,
  "a request with a preflight": (url) =>
    `fetch("${url}", { method: "POST", headers: { "X-Auth-Token": "any" } }).then(({ status }) => status)`,
  "a plain reading": (url) => `fetch("${url}").then(({ status }) => status)`,
  "an image": (url) =>
    `new Promise((resolve) => { const image = new Image(); image.onload = image.onerror = ({ type }) => resolve(type); image.src = "${url}"; })`,
  "a script": (url) =>
    `new Promise((resolve) => { const script = document.createElement("script"); script.onload = script.onerror = ({ type }) => resolve(type); script.src = "${url}"; document.head.append(script); })`,
  "a beacon": (url) => `navigator.sendBeacon("${url}", "{}")`,
  "a web socket": (url) =>
    `new Promise((resolve) => { const socket = new WebSocket("${url.replace("http", "ws")}"); socket.onopen = socket.onerror = ({ type }) => resolve(type); })`,
};

describe.skipIf(!chromium)(chromium ? "a page of elsewhere" : `a page of elsewhere (${chromiumRemedy})`, () => {
  const targets: [string, string][] = [
    ["emulator", "/_emulator/reset"],
    ["emulator", streams],
    ["mock", streams],
    ["documentation", "/dis/openapi.json"],
  ];
  // A browser shows no page as an image, runs none as a script, and opens no socket to it, door or no door.
  const needless = ["an image", "a script", "a web socket"];
  const all = targets.flatMap(([server, path]) =>
    Object.keys(tries)
      .filter((kind) => server !== "documentation" || !needless.includes(kind))
      .map((kind) => [kind, server, path] as const),
  );

  test.each(all)("%s does nothing at the %s, %s", async (kind, server, path) => {
    const url = `${urls[server]}${path}`;
    const { read, status } = await onPage(`http://evil.example:${port}/`, async (page) => {
      // The browser tells no page how its request ended, but it tells us, except of web sockets.
      const ended = kind === "a web socket" ? undefined : endOf(page, url);
      const script = (tries[kind] as (url: string) => string)(url);
      const read = await page.evaluate(`Promise.resolve(${script}).catch(({ name }) => name)`);
      return { read, status: await ended };
    });
    expect(String(read)).toMatch(kind === "a beacon" ? /^true$/ : /^(opaque|TypeError|error)$/);
    expect([403, "no answer that it may see", undefined]).toContain(status);
    expect(past).toEqual([]);
  });

  test.each(targets)("a form does nothing at the %s, %s", async (server, path) => {
    const url = `${urls[server]}${path}`;
    const status = await onPage(`http://evil.example:${port}/`, async (page) => {
      await page.setContent(
        `<form method="post" enctype="text/plain" action="${url}"><input name='{"a' value='":1}'></form>`,
      );
      const [response] = await Promise.all([page.waitForResponse(url), page.evaluate("document.forms[0].submit()")]);
      return response.status();
    });
    expect(status).toBe(403);
    expect(past).toEqual([]);
  });

  test.each(targets)("a name that leads to the %s since a moment ago opens nothing, %s", async (server, path) => {
    const own = new URL(urls[server] as string).port;
    const page = await browser.newPage();
    try {
      const response = await page.goto(`http://rebound.example:${own}${path}`);
      expect(response?.status()).toBe(403);
      // The page that was shown has the origin of the server, and so may read what it asks for.
      const asked = await page.evaluate(
        `fetch("${path}", { method: "POST", headers: { "X-Auth-Token": "any" } }).then((r) => r.status)`,
      );
      expect(asked).toBe(403);
    } finally {
      await page.close();
    }
    expect(past).toEqual([]);
  });
});

describe.skipIf(!chromium)(chromium ? "a page of this machine" : `a page of this machine (${chromiumRemedy})`, () => {
  test.each(["localhost", "127.0.0.1"])("at %s runs the client against the emulator", async (host) => {
    const found = await onPage(`http://${host}:${port}/`, (page) =>
      page.evaluate(`import("/client.js").then(async ({ createDisClient }) => {
        const credentials = { accessKey: "any", secretKey: "any" };
        const dis = createDisClient({ endpoint: "${urls.emulator}", projectId: "${project}", credentials });
        const [stored] = await dis.putRecords("orders", [{ data: "text" }]);
        const { kind, requestId } = await dis.showStream({ stream_name: "none" }).catch((error) => error);
        await dis.deleteStream({ stream_name: "orders" });
        return { number: stored.sequence_number, kind, requestId: typeof requestId };
      })`),
    );
    expect(found).toEqual({ number: "0", kind: "not-found", requestId: "string" });
  });

  test("reads the token of IAM and the reasons of the mock", async () => {
    const user = { name: "ann", password: "any", domain: { name: "acme" } };
    const auth = {
      identity: { methods: ["password"], password: { user } },
      scope: { project: { name: "cn-north-4" } },
    };
    const post = (url: string, body: object) =>
      `fetch("${url}", { method: "POST", headers: ${JSON.stringify(headers)}, body: ${JSON.stringify(JSON.stringify(body))} })`;
    const found = await onPage(`http://localhost:${port}/`, (page) =>
      page.evaluate(`Promise.all([
        ${post(`${urls.emulator}/v3/auth/tokens`, { auth })}.then((response) => response.headers.get("X-Subject-Token")?.length > 10),
        ${post(`${urls.mock}${streams}`, {})}.then((response) => response.headers.get("sl-violations")),
      ])`),
    );
    expect(found).toEqual([true, expect.stringContaining("stream_name")]);
  });
});
