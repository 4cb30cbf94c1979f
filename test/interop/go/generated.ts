// The clients for Go that generators make.
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Client, Edition } from "../client.ts";
import {
  bundleOf,
  type Explained,
  generate,
  generatedFrom,
  openApiGenerator,
  openApiGeneratorVersion,
  redocly,
  redoclyVersion,
} from "../generators.ts";
import { type Command, makeOnce, root, run } from "../toolbox.ts";

const here = "test/interop/go";

const versions = { oapiCodegen: "2.8.2", ogen: "1.24.0" };

/** The adapter of a client, with the package `dis` that `make` puts into a folder; vet has to be content with both. */
async function generated(
  adapter: string,
  edition: Edition,
  version: string,
  make: (folder: string) => Promise<void>,
): Promise<Command> {
  const compiler = await run({ command: "go", args: ["version"] });
  const from = [
    join(here, "generated", adapter),
    join(here, "scenario"),
    "examples/signing/go",
    `${here}/generated.ts`,
  ];
  const inputs = [compiler, ...generatedFrom(edition, version), ...from];
  const folder = await makeOnce(`go/${adapter}-${edition}`, inputs, async (cwd) => {
    for (const file of ["main.go", "go.mod", "go.sum"]) {
      const source = join(root, here, "generated", adapter, file);
      if (existsSync(source)) copyFileSync(source, join(cwd, file));
    }
    mkdirSync(join(cwd, "dis"));
    await make(join(cwd, "dis"));
    const ours = { scenario: join(here, "scenario"), signing: "examples/signing/go" };
    const replace = Object.entries(ours).map(([name, path]) => `-replace=dis.test/${name}=${join(root, path)}`);
    await run({ command: "go", args: ["mod", "edit", ...replace], cwd });
    await run({ command: "go", args: ["vet", "-mod=readonly", "./..."], cwd });
    await run({ command: "go", args: ["build", "-mod=readonly", "-buildvcs=false", "-o", "scenario", "."], cwd });
  });
  return { command: join(folder, "scenario"), args: [] };
}

/** A generator that is written in Go, in the version that is asked for and with the modules that it pins itself. */
const tool = (path: string, ...args: string[]) => ({ command: "go", args: ["run", path, ...args] });

const ofOgen: Explained[] = [
  [/Type is not defined, using any/, "the reference has fields that it explains nowhere, null in its only example"],
  [/Generating convenient error response/, "it is the type that it makes of `default`"],
];

const go = { language: "Go", made: "generated", needs: ["go"], editions: ["3.1", "3.0"] } satisfies Partial<Client>;

export const generatedClients: Client[] = [
  {
    ...go,
    name: "oapi-codegen",
    version: versions.oapiCodegen,
    make: (edition = "3.1") =>
      generated("oapi-codegen", edition, versions.oapiCodegen, async (folder) => {
        const path = `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v${versions.oapiCodegen}`;
        const options = ["-generate", "types,client,skip-prune", "-package", "dis", "-o", join(folder, "dis.go")];
        // It prints nothing else; what Go itself says of downloads goes the same way.
        await generate(tool(path, ...options, bundleOf(edition)), /^(?!go: downloading ).+/);
      }),
  },
  {
    ...go,
    name: "ogen",
    version: versions.ogen,
    // It reads 3.0 only.
    editions: ["3.0"],
    make: (edition = "3.0") =>
      generated("ogen", edition, versions.ogen, async (folder) => {
        const options = ["--target", folder, "--package", "dis", bundleOf(edition)];
        const path = `github.com/ogen-go/ogen/cmd/ogen@v${versions.ogen}`;
        await generate(tool(path, ...options), /^(?!go: downloading ).+/, ofOgen);
      }),
  },
  {
    ...go,
    name: "OpenAPI Generator, go",
    version: openApiGeneratorVersion,
    needs: ["go", "javac", "mvn"],
    make: (edition = "3.1") =>
      generated("openapi-generator", edition, openApiGeneratorVersion, (folder) => {
        const properties = "enumClassPrefix=true,packageName=dis,withGoMod=false";
        // Its tests import a repository on GitHub.
        const parts = "apis,models,supportingFiles,apiTests=false,modelTests=false";
        return openApiGenerator(
          edition,
          folder,
          "go",
          `--additional-properties=${properties}`,
          `--global-property=${parts}`,
        );
      }),
  },
  {
    ...go,
    name: "redocly generate-client, go",
    version: redoclyVersion,
    make: (edition = "3.1") =>
      generated("redocly", edition, redoclyVersion, (folder) =>
        redocly(edition, join(folder, "dis"), "go", "--go-package", "dis"),
      ),
  },
];
