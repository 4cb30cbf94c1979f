// The rendered documentation in a real browser, with the network blocked but for the pages themselves.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { docsSteps } from "../../scripts/docs.ts";
import { allOperations, type LocatedOperation, operationAddress } from "../../scripts/generate/docs-facts.ts";
import { documents, readBundles } from "../../scripts/generate/documents.ts";
import { readLedger } from "../../scripts/generate/ledger.ts";
import { root, runSteps } from "../../scripts/steps.ts";
import { readErrorTable } from "../../spec/rules/error-table.ts";
import { startDocsServer } from "../../src/docs-server/docs-server.ts";
import type { RunningServer } from "../../src/http/listen.ts";
import { chromiumRemedy, findChromium, launchChromium } from "./chromium.ts";

const executable = findChromium();
const ownPages = ["index.html", "errors.html", "discrepancies.html"];
const pages = [...ownPages, ...documents.map((name) => `${name}.html`)];
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

const operations = allOperations(readBundles());

const addresses = operations.map(operationAddress);

/** What no page may do: ask for anything from outside, complain on the console, or show Redoc's 404 page for a moment. */
const outside: string[] = [];
const complaints: string[] = [];
const lost: string[] = [];

let server: RunningServer;
let browser: Browser;

/** Opens a page of the documentation, from the server or from the disk; it is closed when the test ends. */
async function open(
  address: string,
  { viewport = wide, colorScheme = "light" as "light" | "dark", base = server.url } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport, colorScheme });
  onTestFinished(() => context.close());
  await context.route("**/*", (route) =>
    route.request().url().startsWith(`${base}/`) ? route.continue() : route.abort(),
  );
  await context.exposeFunction("tellLost", (hash: string) => lost.push(`${address}: ${hash}`));
  await context.addInitScript(() => {
    const { tellLost } = window as unknown as { tellLost: (hash: string) => void };
    const look = () => document.querySelector(".not-found-page") && tellLost(location.hash);
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
  });
  const page = await context.newPage();
  page.on("request", (request) => {
    const url = request.url();
    // A blob is made by the page itself: Redoc's search runs in such a worker.
    if (!url.startsWith(`${base}/`) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${address}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${address}: ${error.message}`));
  await page.goto(`${base}/${address}`);
  return page;
}

/** Goes to an operation of an open Redoc page, waits until its heading is in view, and reads what stands beneath. */
async function readOperation(page: Page, located: LocatedOperation): Promise<{ text: string; links: string[] }> {
  const { operationId: id, summary } = located.operation;
  const found = await page.evaluateHandle(
    ({ hash, id, summary }) => {
      location.hash = hash;
      const deadline = performance.now() + 20_000;
      return new Promise<{ text: string; links: string[] }>((resolve, reject) => {
        const look = () => {
          if (performance.now() > deadline) return reject(new Error(`no heading "${summary}" in view at ${hash}`));
          const headings = [...document.querySelectorAll(`[data-section-id$="/${id}" i] h2`)];
          const heading = headings.find(({ textContent }) => textContent?.includes(summary));
          const section = heading?.closest("[data-section-id]");
          const { top = -1, bottom = -1 } = heading?.getBoundingClientRect() ?? {};
          if (!section || top < 0 || bottom > innerHeight) return requestAnimationFrame(look);
          const links = [...section.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
          resolve({ text: section.textContent ?? "", links });
        };
        look();
      });
    },
    { hash: operationAddress(located).replace(/.*#/, "#"), id, summary },
  );
  return found.jsonValue();
}

/** Types words into Redoc's search box and follows the hit with this title. */
async function search(page: Page, words: string, summary: string): Promise<void> {
  // Before Redoc's script is at work the box says "Loading...".
  await page.getByTestId("search-trigger").filter({ hasText: "Search" }).click();
  const input = page.getByPlaceholder("Search docs...");
  await input.fill(words);
  const results = page.locator("div").filter({ has: input }).filter({ hasText: "to navigate" }).last();
  await results.getByText(summary, { exact: true }).first().click();
  await headingOf(page, summary).waitFor();
}

function addressOf(id: string): string {
  const located = operations.find(({ operation }) => operation.operationId === id);
  if (!located) throw new Error(`there is no operation ${id}`);
  return operationAddress(located);
}

function headingOf(page: Page, summary: string) {
  return page
    .locator("h2")
    .filter({ hasText: new RegExp(`^\\s*${summary.replace(/[^\w\s]/g, "\\$&")}(\\s*deprecated)?\\s*$`) });
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.skipIf(!executable)(
  `the documentation in a browser${executable ? "" : `, skipped: ${chromiumRemedy}`}`,
  () => {
    beforeAll(async () => {
      const failed = (await runSteps(docsSteps)).find((result) => !result.ok);
      if (failed) throw new Error(failed.output);
      server = await startDocsServer({ port: 0 });
      browser = await launchChromium(executable as string);
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    it.each(documents)("shows every operation of %s with its notes, within a width of 390 pixels", async (name) => {
      const page = await open(`${name}.html`, { viewport: narrow });
      const ledger = readLedger().discrepancies.filter((entry) => entry.document === name);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      for (const located of operations.filter(({ document }) => document === name)) {
        const { operation } = located;
        const { operationId } = operation;
        const { text, links } = await readOperation(page, located);
        expect(text).toContain(`Operation: ${operationId}`);
        expect(text).toMatch(/Try it on: the (emulator or the mock|mock; the emulator (answers 501|has no LTS))/);
        expect(text).toContain(`Safe to repeat: ${operation["x-idempotent"] ? "yes" : "no"}`);
        for (const section of [operation["x-section"]].flat()) expect(text).toContain(String(section));
        for (const code of operation["x-dis-error-codes"] ?? []) expect(links).toContain(`errors.html#${code}`);
        for (const { id, operations } of ledger) {
          if (operations.includes(operationId)) expect(links).toContain(`discrepancies.html#${id}`);
        }
        expect(await overflow(page), operationId).toBeLessThanOrEqual(0);
      }
    });

    it.each([
      ["dis", { sendRecords: "Send records", "dump task": "Create a dump task" }],
      ["iam", { keystoneListProjects: "List projects" }],
      ["lts", { "structured logs": "Query structured logs" }],
    ] as const)("finds operations of %s by name", async (name, searches) => {
      const page = await open(`${name}.html`);
      for (const [words, summary] of Object.entries(searches)) await search(page, words, summary);
    });

    it("works from the disk, without a server", async () => {
      const page = await open("dis.html", { base: pathToFileURL(join(root, "generated/docs")).href });
      await search(page, "createStream", "Create a stream");
      await page.getByRole("link", { name: "DIS toolkit" }).click();
      await page.getByRole("heading", { name: "The contract of Huawei Cloud DIS" }).waitFor();
    });

    it("shows a sample of a call in curl and in TypeScript", async () => {
      const page = await open(addressOf("showTransferTask"));
      await page.getByText('"$DIS_ENDPOINT/v2/$PROJECT_ID/streams/newstream/transfer-tasks/newtask"').waitFor();
      await page.getByText("curl", { exact: true }).first().click();
      await page.getByText("TypeScript", { exact: true }).last().click();
      await page.getByText("await dis.showTransferTask(").waitFor();
    });

    it.each([
      ["showCursor", "the emulator or the mock", "Try it"],
      ["showQuotas", "the mock", "What the emulator does not have"],
    ])("leads from %s to how it is tried on %s", async (id, link, heading) => {
      const page = await open(addressOf(id));
      const section = page.locator(`[data-section-id$="/${id}" i]`);
      await section.getByRole("link", { name: link, exact: true }).click();
      await page.waitForURL("**/index.html#*");
      expect(await page.locator(":target").innerText()).toBe(heading);
    });

    it("leads from an operation by an error code to its remedy", async () => {
      const page = await open(addressOf("sendRecords"));
      const error = readErrorTable().find(({ code }) => code === "DIS.4301");
      await page.locator('[data-section-id$="sendrecords" i] a[href="errors.html#DIS.4301"]').first().click();
      await page.waitForURL("**/errors.html#DIS.4301");
      const entry = page.locator('[id="DIS.4301"]');
      await entry.waitFor();
      expect(await entry.innerText()).toContain(error?.remedy);
    });

    it("shows a discrepancy at its operation, with the evidence a click away", async () => {
      const entry = readLedger().discrepancies.find(({ id }) => id === "put-result-sequence-number");
      if (!entry) throw new Error("the ledger has lost put-result-sequence-number");
      const page = await open(addressOf("sendRecords"));
      const shown = page.locator("details").filter({ hasText: "Put result sequence number" }).last();
      expect(await shown.locator("summary").innerText()).toContain(entry.decision);
      await shown.locator("summary").click();
      await shown.getByText(entry.evidence).waitFor();
      await shown.getByRole("link", { name: entry.id }).click();
      await page.waitForURL(`**/discrepancies.html#${entry.id}`);
      expect(await page.locator(`[id="${entry.id}"]`).innerText()).toContain(entry.decision);
    });

    it("leads from the landing page to every page, document and operation", async () => {
      const page = await open("index.html");
      const links = await page.locator("a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const reached = [...new Set(links.map((link) => link.replace(/#.*/, "")))].map((link) =>
        link.slice(server.url.length + 1),
      );
      const files = documents.flatMap((name) =>
        ["openapi.yaml", "openapi.json", "openapi-3.0.yaml"].map((file) => `${name}/${file}`),
      );
      expect(reached.sort()).toEqual([...pages, ...files].sort());
      for (const path of reached) expect((await fetch(`${server.url}/${path}`)).status, path).toBe(200);
      expect(links).toEqual(expect.arrayContaining(addresses.map((address) => `${server.url}/${address}`)));
      await page.getByRole("link", { name: "Error codes" }).click();
      await page.getByRole("link", { name: "DIS toolkit" }).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toBe("/index.html");
    });

    it.each([
      ["index.html", "cursor", "Obtain a cursor"],
      ["errors.html", "bucket", "DIS.4306"],
      ["discrepancies.html", "sequence number 17", "Put result sequence number"],
    ])("narrows %s to what is typed, and shows all again", async (address, words, expected) => {
      const page = await open(address);
      const shown = page.locator("[data-entry]:visible");
      const all = await shown.count();
      await page.getByRole("searchbox").fill(words);
      expect(await shown.count()).toBeLessThan(all);
      expect((await shown.allInnerTexts()).join("\n")).toContain(expected);
      await page.getByRole("searchbox").fill("");
      expect(await shown.count()).toBe(all);
    });

    it("links within the discrepancies and the error codes lead somewhere", async () => {
      for (const address of ["errors.html", "discrepancies.html"]) {
        const page = await open(address);
        const broken = await page.evaluate(() => {
          const own = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
          return own.map((link) => link.hash.slice(1)).filter((id) => !document.getElementById(decodeURIComponent(id)));
        });
        expect(broken).toEqual([]);
        const elsewhere = await page
          .locator('a[href*=".html#"]')
          .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
        expect(elsewhere.filter((link) => !addresses.includes(link ?? ""))).toEqual([]);
        const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
        expect(ids.length).toBe(new Set(ids).size);
      }
    });

    it.each(ownPages)("keeps %s within a width of 390 pixels", async (address) => {
      expect(await overflow(await open(address, { viewport: narrow }))).toBeLessThanOrEqual(0);
    });

    it.each(["dis.html", ...ownPages])("shows %s in dark colours to who prefers them", async (address) => {
      const page = await open(address, { colorScheme: "dark" });
      const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const brightness = (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      expect(brightness, colour).toBeLessThan(200);
    });

    it.each([
      ["index.html", "main", "Obtain a cursor", "Obtain a cursor"],
      ["errors.html", '[id="DIS.4225"]', "consumeRecords", "Read records"],
      ["discrepancies.html", "#cursor-form", "showCursor", "Obtain a cursor"],
      ["discrepancies.html", '[id="printed-5.3.2-response-1"]', "Show a checkpoint", "Show a checkpoint"],
    ])("leads from %s %s by the link %s to the operation", async (...places) => {
      const [address, place, link, summary] = places;
      const page = await open(address);
      const folded = page.locator(`${place} > summary`);
      if (await folded.isVisible()) await folded.click();
      await page.locator(place).getByRole("link", { name: link, exact: true }).click();
      await headingOf(page, summary).waitFor();
    });

    it("showed the 404 page of Redoc nowhere in all this", () => {
      expect(lost).toEqual([]);
    });

    it("asked nothing of any other server in all this", () => {
      expect(outside).toEqual([]);
    });

    it("left the console without errors and warnings in all this", () => {
      expect(complaints).toEqual([]);
    });

    it("would have noticed the 404 page", async () => {
      await open("dis.html#/records/nothing");
      await expect.poll(() => lost).toContain("dis.html#/records/nothing: #/records/nothing");
    });
  },
);
