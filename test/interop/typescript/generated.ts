// The clients for TypeScript that generators make.
import { copyFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Client, Edition } from "../client.ts";
import {
  bundleOf,
  generate,
  generatedFrom,
  openApiGenerator,
  openApiGeneratorVersion,
  redocly,
  redoclyVersion,
} from "../generators.ts";
import { nodePackages } from "../node-packages.ts";
import { type Command, makeOnce, pinnedIn, root, run } from "../toolbox.ts";

const here = "test/interop/typescript";
const lock = ["package.json", "package-lock.json"].map((file) => join(here, file));

/**
 * The adapter of a client, in a folder of its own with the scenario, the signing and, in `dis`, what `make` puts there. The
 * compiler has to be content with all of it, `--strict`.
 */
async function generated(
  adapter: string,
  edition: Edition,
  version: string,
  make: (folder: string) => Promise<void>,
  ...more: string[]
): Promise<Command> {
  const ours = [`${adapter}.ts`, "wire.ts", "tsconfig.json", ...more].map((file) => join(here, "generated", file));
  const files = [...ours, "test/interop/node/scenario.ts", "examples/signing/typescript/signing.ts"];
  const inputs = [...generatedFrom(edition, version), ...lock, ...files, `${here}/generated.ts`];
  const folder = await makeOnce(`typescript/${adapter}-${edition}`, inputs, async (cwd) => {
    for (const file of files) copyFileSync(join(root, file), join(cwd, file.slice(file.lastIndexOf("/"))));
    symlinkSync(join(await nodePackages("typescript"), "node_modules"), join(cwd, "node_modules"));
    await make(cwd);
    await run({ command: process.execPath, args: ["node_modules/typescript/bin/tsc"], cwd });
    const esbuild = join(root, "node_modules/esbuild/bin/esbuild");
    const args = [`${adapter}.ts`, "--bundle", "--platform=node", "--format=esm", "--outfile=scenario.mjs"];
    await run({ command: esbuild, args: [...args, "--log-level=warning"], cwd });
  });
  return { command: process.execPath, args: [join(folder, "scenario.mjs")] };
}

const warning = /\b(warn|error)|⚠/i;

/** Runs a generator of the lock file in a folder. */
const generator = (cwd: string, edition: Edition, script: string, ...args: string[]) => {
  const env = { BUNDLE: join(root, bundleOf(edition)) };
  return generate({ command: process.execPath, args: [join("node_modules", script), ...args], cwd, env }, warning);
};

const pinned = (name: string) => pinnedIn(`${here}/package.json`, name);

const typescript = {
  language: "TypeScript",
  made: "generated",
  needs: [],
  editions: ["3.1", "3.0"],
} satisfies Partial<Client>;

const versions = { heyApi: pinned("@hey-api/openapi-ts"), orval: pinned("orval"), kubb: pinned("@kubb/core") };

export const generatedClients: Client[] = [
  {
    ...typescript,
    name: "@hey-api/openapi-ts",
    version: versions.heyApi,
    make: (edition = "3.1") =>
      generated("hey-api", edition, versions.heyApi, (folder) => {
        const args = ["-i", join(root, bundleOf(edition)), "-o", "dis", "-c", "@hey-api/client-fetch"];
        return generator(folder, edition, "@hey-api/openapi-ts/bin/run.js", ...args);
      }),
  },
  {
    ...typescript,
    name: "orval",
    version: versions.orval,
    make: (edition = "3.1") =>
      generated(
        "orval",
        edition,
        versions.orval,
        (folder) => generator(folder, edition, "orval/dist/bin/orval.mjs", "--config", "orval.config.mjs"),
        "orval.config.mjs",
        "orval-send.ts",
      ),
  },
  {
    ...typescript,
    name: "Kubb",
    version: versions.kubb,
    make: (edition = "3.1") =>
      generated(
        "kubb",
        edition,
        versions.kubb,
        (folder) => generator(folder, edition, "@kubb/cli/bin/kubb.cjs", "generate", "--config", "kubb.config.mjs"),
        "kubb.config.mjs",
        "kubb-client.ts",
      ),
  },
  {
    ...typescript,
    name: "OpenAPI Generator, typescript-fetch",
    version: openApiGeneratorVersion,
    needs: ["javac", "mvn"],
    make: (edition = "3.1") =>
      generated("openapi-generator", edition, openApiGeneratorVersion, (folder) =>
        openApiGenerator(edition, join(folder, "dis"), "typescript-fetch"),
      ),
  },
  {
    ...typescript,
    name: "redocly generate-client, typescript",
    version: redoclyVersion,
    make: (edition = "3.1") =>
      generated("redocly", edition, redoclyVersion, (folder) =>
        redocly(edition, join(folder, "dis/dis"), "typescript"),
      ),
  },
];
