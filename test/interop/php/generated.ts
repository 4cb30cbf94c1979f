// The clients for PHP that generators make. PHP's own check reads every file; they tell nothing.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Client, Edition } from "../client.ts";
import {
  apartInOneModel,
  generatedFrom,
  openApiGenerator,
  openApiGeneratorVersion,
  redocly,
  redoclyVersion,
} from "../generators.ts";
import { makeOnce, run } from "../toolbox.ts";

async function checked(
  name: string,
  edition: Edition,
  version: string,
  make: (folder: string) => Promise<void>,
): Promise<undefined> {
  const inputs = [...generatedFrom(edition, version), "test/interop/php/generated.ts"];
  await makeOnce(`php/${name}-${edition}`, inputs, async (cwd) => {
    await make(cwd);
    const files = readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".php"));
    for (const file of files) await run({ command: "php", args: ["-l", file], cwd });
  });
}

const php = {
  language: "PHP",
  made: "generated",
  editions: ["3.1", "3.0"],
  targets: [],
} satisfies Partial<Client>;

export const generatedClients: Client[] = [
  {
    ...php,
    name: "OpenAPI Generator, php",
    version: openApiGeneratorVersion,
    needs: ["php", "javac", "mvn"],
    make: (edition = "3.1") =>
      checked("openapi-generator", edition, openApiGeneratorVersion, (folder) =>
        openApiGenerator(edition, folder, "php", apartInOneModel),
      ),
  },
  {
    ...php,
    name: "redocly generate-client, php",
    version: redoclyVersion,
    needs: ["php"],
    make: (edition = "3.1") =>
      checked("redocly", edition, redoclyVersion, (folder) => redocly(edition, join(folder, "dis"), "php")),
  },
];
