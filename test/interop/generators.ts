// The generators that know several languages, and what every generator is held to: it warns of nothing that nobody has explained.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edition } from "./client.ts";
import { type Command, makeOnce, pinnedIn, root, run } from "./toolbox.ts";

/** The bundle, as a path of this project. */
export function bundleOf(edition: Edition): string {
  return `generated/dis/${edition === "3.1" ? "openapi.yaml" : "openapi-3.0.yaml"}`;
}

/** What decides what is generated, besides the options of a language. */
export function generatedFrom(edition: Edition, version: string): string[] {
  return [version, bundleOf(edition), "test/interop/generators.ts"];
}

/** A warning that is known to harm nothing, with the reason. */
export type Explained = [line: RegExp, reason: string];

/** Runs a generator. Throws for every line of its output that `warning` finds and that is not among the explained ones. */
export async function generate(command: Command, warning: RegExp, explained: Explained[] = []): Promise<void> {
  const both = { ...command, command: "sh", args: ["-c", 'exec "$0" "$@" 2>&1', command.command, ...command.args] };
  const lines = (await run(both)).split("\n").filter((line) => warning.test(line));
  const news = lines.filter((line) => !explained.some(([known]) => known.test(line)));
  if (news.length > 0) throw new Error(`${command.command} ${command.args.join(" ")} warns:\n${news.join("\n")}`);
}

const openApiGeneratorPom = "test/interop/openapi-generator.xml";

export const openApiGeneratorVersion = pinnedIn(openApiGeneratorPom, "openapi-generator-cli");

const ofOpenApiGenerator: Explained[] = [
  [/OpenAPI 3\.1 support is still in beta/, "it says so of every 3.1 document"],
  [
    /Failed to get the schema name: null/,
    "it looks for a component behind each member of a named union, and has none to find where these are strings and integers",
  ],
  [/Ignoring complex example on request body/, "it does without the example in a comment"],
  [
    /AbstractRustCodegen - (\S+) cannot be used as .* Renamed to/,
    "it makes a name for Rust, often the one that it had, of what JSON names otherwise",
  ],
];

/** Fills a folder with what OpenAPI Generator makes for a language. Takes the options of its command `generate`. */
export async function openApiGenerator(
  edition: Edition,
  folder: string,
  generator: string,
  ...options: string[]
): Promise<void> {
  const jar = await openApiGeneratorJar();
  const args = ["-jar", jar, "generate", "-g", generator, "-i", bundleOf(edition), "-o", folder, ...options];
  await generate({ command: "java", args }, /\b(WARN|ERROR)\b/, ofOpenApiGenerator);
}

/**
 * An option for languages that make one class of a union: that of `AnyError` would get `errorCode`, as DIS spells it, and
 * `error_code`, as the gateway does, under one name.
 */
export const apartInOneModel = "--name-mappings=errorCode=disErrorCode";

async function openApiGeneratorJar(): Promise<string> {
  const folder = await makeOnce("openapi-generator", [openApiGeneratorPom], async (made) => {
    const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
    const what = [`-DoutputDirectory=${made}`, "-DexcludeTransitive=true"];
    await run({ command: "mvn", args: ["--batch-mode", "--quiet", "--file", openApiGeneratorPom, copy, ...what] });
  });
  return join(folder, `openapi-generator-cli-${openApiGeneratorVersion}.jar`);
}

export const redoclyVersion = pinnedIn("package.json", "@redocly/cli");

/**
 * Writes what `redocly generate-client` makes for a language, to a path without an ending: it wants `.ts` for all languages, and
 * then writes the language's own.
 */
export async function redocly(edition: Edition, path: string, generator: string, ...options: string[]): Promise<void> {
  const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const args = ["generate-client", join(root, bundleOf(edition)), "--output", `${path}.ts`, "--generator", generator];
  // Away from this project's redocly.yaml, which is about the sources.
  const cwd = dirname(path);
  mkdirSync(cwd, { recursive: true });
  await generate({ command: process.execPath, args: [cli, ...args, ...options], cwd }, /\b(warn|error)/i);
}
