#!/usr/bin/env node
// The command `dis`: finds the command, reads its flags, and turns failures into one line and an exit code.
import { readFileSync } from "node:fs";
import { packageFile } from "../package-file.ts";
import { type Command, UsageError } from "./command.ts";
import { data } from "./commands/data.ts";
import { docs } from "./commands/docs.ts";
import { emulate } from "./commands/emulate.ts";
import { mock } from "./commands/mock.ts";
import { up } from "./commands/up.ts";
import { verify } from "./commands/verify.ts";
import { didYouMean } from "./did-you-mean.ts";
import { readFlags } from "./read-flags.ts";

const commands: Record<string, Command> = { up, emulate, data, mock, docs, verify };

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    console.log(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    console.log(JSON.parse(readFileSync(packageFile("package.json"), "utf8")).version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const names = Object.keys(commands);
    const meant = didYouMean(name, names);
    console.error(
      `dis: there is no command "${name}"${meant ? `, did you mean ${meant}?` : "."} The commands are ${names.join(", ")}; see dis --help`,
    );
    return 2;
  }
  try {
    const { flags, positionals } = readFlags(rest, command);
    if (flags.help) {
      console.log(command.help.trim());
      return 0;
    }
    return await command.run(flags, positionals);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const misused = error instanceof UsageError;
    console.error(`dis ${name}: ${error.message}${misused ? `; see dis ${name} --help` : ""}`);
    return misused ? 2 : 1;
  }
}

function overview(): string {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`);
  return `Huawei Cloud DIS on your own machine: an emulator, and its contract as documentation, mock and tests.

Usage: dis <command> [flags]

${list.join("\n")}

  dis <command> --help   flags and examples of a command
  dis --version          the version of dis-toolkit

Example:
  dis up                 the emulator on http://127.0.0.1:4010, the documentation on http://127.0.0.1:4011`;
}
