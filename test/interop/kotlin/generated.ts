// The client for Kotlin that a generator makes. It is compiled, and tells nothing.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Client, Edition } from "../client.ts";
import { apartInOneModel, generatedFrom, openApiGenerator, openApiGeneratorVersion } from "../generators.ts";
import { makeOnce, root, run } from "../toolbox.ts";

const pom = "test/interop/kotlin/pom.xml";

async function compiled(edition: Edition): Promise<undefined> {
  const inputs = [...generatedFrom(edition, openApiGeneratorVersion), pom, "test/interop/kotlin/generated.ts"];
  await makeOnce(`kotlin/openapi-generator-${edition}`, inputs, async (cwd) => {
    copyFileSync(join(root, pom), join(cwd, "pom.xml"));
    await openApiGenerator(edition, join(cwd, "from"), "kotlin", apartInOneModel);
    await run({
      command: "mvn",
      args: ["--batch-mode", "--quiet", "kotlin:compile", "-Dkotlin.compiler.daemon=false"],
      cwd,
    });
  });
}

export const generatedClients: Client[] = [
  {
    name: "OpenAPI Generator, kotlin",
    version: openApiGeneratorVersion,
    language: "Kotlin",
    made: "generated",
    needs: ["javac", "mvn"],
    editions: ["3.1", "3.0"],
    targets: [],
    make: (edition = "3.1") => compiled(edition),
  },
];
