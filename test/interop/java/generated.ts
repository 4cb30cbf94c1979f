// The clients for Java that generators make.
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Client, Edition } from "../client.ts";
import { generatedFrom, openApiGenerator, openApiGeneratorVersion, redocly, redoclyVersion } from "../generators.ts";
import { type Command, makeOnce, run } from "../toolbox.ts";
import { quickStart } from "./clients.ts";

const here = "test/interop/java";
const signing = "examples/signing/java";

/**
 * A program of this folder, with the sources of ours that it needs, and those that `make` puts into a folder. The libraries are
 * those of the pom.xml that the generator writes, if it writes one.
 */
async function generated(
  program: string,
  edition: Edition,
  version: string,
  ours: string[],
  make: (folder: string) => Promise<void>,
): Promise<Command> {
  const javac = await run({ command: "javac", args: ["--version"] });
  const sources = [join(here, "Scenario.java"), `${signing}/Signing.java`, ...ours];
  const inputs = [javac, ...generatedFrom(edition, version), ...sources, `${here}/generated.ts`];
  const folder = await makeOnce(`java/${program}-${edition}`, inputs, async (made) => {
    const from = join(made, "from");
    const libraries = join(made, "libraries");
    const classes = join(made, "classes");
    for (const part of [from, libraries, classes]) mkdirSync(part);
    await make(from);
    const pom = join(from, "pom.xml");
    if (existsSync(pom)) {
      const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
      const args = ["--batch-mode", "--quiet", "--file", pom, copy, `-DoutputDirectory=${libraries}`];
      await run({ command: "mvn", args: [...args, "-DincludeScope=compile"] });
    }
    const compile = ["-d", classes, "-cp", [classes, join(libraries, "*")].join(delimiter)];
    // What is generated has warnings of its own, of raw types and the like; ours has none.
    await run({ command: "javac", args: ["-nowarn", "-Xlint:none", ...compile, ...javaFilesIn(from)] });
    await run({ command: "javac", args: ["-Xlint:all,-path", "-Werror", ...compile, ...sources] });
  });
  const path = [join(folder, "classes"), join(folder, "libraries", "*")].join(delimiter);
  return { command: "java", args: [quickStart, "-cp", path, program] };
}

/** Without the generator's tests, which need more libraries. */
function javaFilesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /^(?!src.test).*\.java$/.test(file)).map((file) => join(folder, file));
}

const adapter = (...names: string[]) => names.map((name) => join(here, "generated", `${name}.java`));

const example = (name: string) => `${signing}/${name}.java`;

const java = {
  language: "Java",
  made: "generated",
  needs: ["javac", "mvn"],
  editions: ["3.1", "3.0"],
} satisfies Partial<Client>;

export const generatedClients: Client[] = [
  {
    ...java,
    name: "OpenAPI Generator, java, native",
    version: openApiGeneratorVersion,
    // Of a union of an array and a string, in 3.1 `matches` of listResourcesByTags, it makes what is not Java:
    // `getList<ResourceMatch>()`.
    editions: ["3.0"],
    make: (edition = "3.0") => {
      const ours = [...adapter("OpenApiGenerator", "Native"), example("SigningHttpClient")];
      return generated("Native", edition, openApiGeneratorVersion, ours, (folder) =>
        openApiGenerator(edition, folder, "java", "--library=native"),
      );
    },
  },
  {
    ...java,
    name: "OpenAPI Generator, java, okhttp-gson",
    version: openApiGeneratorVersion,
    make: (edition = "3.1") => {
      const ours = [...adapter("OpenApiGenerator", "OkHttp"), example("SigningOkHttp")];
      // Otherwise a field that the service adds one day is an error.
      const lenient = "--additional-properties=disallowAdditionalPropertiesIfNotPresent=false";
      return generated("OkHttp", edition, openApiGeneratorVersion, ours, (folder) =>
        openApiGenerator(edition, folder, "java", "--library=okhttp-gson", lenient),
      );
    },
  },
  {
    ...java,
    name: "redocly generate-client, java",
    version: redoclyVersion,
    needs: ["javac"],
    make: (edition = "3.1") => {
      const ours = [...adapter("Redocly"), example("SigningHttpClient")];
      return generated("Redocly", edition, redoclyVersion, ours, (folder) =>
        redocly(edition, join(folder, "Client"), "java"),
      );
    },
  },
];
