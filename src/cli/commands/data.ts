import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openStore } from "../../emulator/index.ts";
import { dataFile } from "../../emulator/store/lmdb-file.ts";
import { type Command, textFlag, UsageError } from "../command.ts";
import { defaultData } from "../emulator-flags.ts";

export const data: Command = {
  summary: "check what an emulator has kept on disk",
  help: `
Reads everything that an emulator has kept in a folder, and says what is there and what is damaged. No emulator may be using
the folder. Exit code 1 when anything is damaged.

Usage: dis data check [--data DIR] [--json]

  --data DIR   the folder, default ${defaultData}
  --json       print one JSON object: what is there, and the faults as a list

Example:
  dis data check --data ./test-data
`,
  options: { data: { type: "string" }, json: { type: "boolean" } },
  positionals: 1,
  async run(flags, [verb]) {
    if (verb !== "check") {
      throw new UsageError(verb === undefined ? "what to do is missing: check" : `"${verb}" is not known, only check`);
    }
    const directory = resolve(textFlag(flags, "data") ?? defaultData);
    if (!existsSync(dataFile(directory))) {
      throw new Error(`there is no store in ${directory}; say where it is with --data`);
    }
    const store = await openStore({ directory, durability: "durable" });
    try {
      const { kinds, logs, records, bytes, faults } = await store.check();
      const { stream = 0, app = 0, checkpoint = 0 } = kinds;
      const found = {
        directory,
        streams: stream,
        apps: app,
        checkpoints: checkpoint,
        partitions: logs,
        records,
        bytes,
      };
      console.log(flags.json ? JSON.stringify({ ...found, faults }, null, 2) : inWords(found, faults));
      return faults.length === 0 ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};

interface Found {
  directory: string;
  streams: number;
  apps: number;
  checkpoints: number;
  /** Those that have records. */
  partitions: number;
  records: number;
  bytes: number;
}

function inWords(found: Found, faults: string[]): string {
  return [
    found.directory,
    `  ${count(found.streams, "stream")}, ${count(found.apps, "app")}, ${count(found.checkpoints, "checkpoint")}`,
    `  ${count(found.records, "record")} in ${count(found.partitions, "partition")}, ${(found.bytes / 1_048_576).toFixed(1)} MB in all`,
    ...faults.map((fault) => `  damaged: ${fault}`),
    faults.length === 0
      ? "All of it is as it was stored."
      : `${count(faults.length, "fault")}: put back a copy of this folder, or go on with what is left.`,
  ].join("\n");
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
