#!/usr/bin/env node
// The command `dis`: finds the command, reads its flags, and turns failures into one line and an exit code.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packageFile } from "../package-file.ts";
import { type Command, type Flags, UsageError } from "./command.ts";
import { data } from "./commands/data.ts";
import { docs } from "./commands/docs.ts";
import { emulate } from "./commands/emulate.ts";
import { mock } from "./commands/mock.ts";
import { up } from "./commands/up.ts";
import { verify } from "./commands/verify.ts";

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
    console.error(
      `dis: there is no command "${name}". The commands are ${Object.keys(commands).join(", ")}; see dis --help`,
    );
    return 2;
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(command.help.trim());
      return 0;
    }
    const extra = positionals[command.positionals ?? 0];
    if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many`);
    return await command.run(values as Flags, positionals);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const misused =
      error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS");
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
