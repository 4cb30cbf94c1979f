// The client for C# that a generator makes. It is generated, and not even compiled: neither the .NET SDK nor what the client needs
// is in the registries that the project is built from.
import { join } from "node:path";
import type { Client, Edition } from "../client.ts";
import { generatedFrom, openApiGenerator, openApiGeneratorVersion } from "../generators.ts";
import { makeOnce } from "../toolbox.ts";

async function generated(edition: Edition): Promise<undefined> {
  const inputs = generatedFrom(edition, openApiGeneratorVersion);
  await makeOnce(`csharp/openapi-generator-${edition}`, inputs, (folder) =>
    openApiGenerator(edition, join(folder, "from"), "csharp"),
  );
}

export const generatedClients: Client[] = [
  {
    name: "OpenAPI Generator, csharp",
    version: openApiGeneratorVersion,
    language: "C#",
    made: "generated",
    compiled: false,
    needs: ["javac", "mvn"],
    editions: ["3.1", "3.0"],
    targets: [],
    make: (edition = "3.1") => generated(edition),
  },
];
