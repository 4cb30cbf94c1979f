// Finds a Chromium on this machine and starts it so that it talks to nobody on its own.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

export const chromiumRemedy =
  "no Chromium was found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome";

/** The path of the browser; undefined when there is none, but in CI that is an error. */
export function findChromium(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, which does not exist`);
  const found = wanted || places.find((place) => existsSync(place));
  if (!found && process.env.CI) throw new Error(`In CI the pages are tested in a browser, and ${chromiumRemedy}`);
  return found;
}

export function launchChromium(executablePath: string, ...more: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}
