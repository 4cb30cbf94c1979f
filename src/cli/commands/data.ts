import { closeSync, openSync, statSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { exportStore, readStore } from "../../emulator/index.ts";
import { type Command, textFlag, UsageError } from "../command.ts";
import { defaultData } from "../emulator-flags.ts";

export const data: Command = {
  summary: "check or export what an emulator has kept on disk",
  help: `
Reads what an emulator has kept in a folder, and changes nothing of it. No emulator may be using the folder. Exit code 1 when
anything is damaged.

Usage: dis data check  [--data DIR] [--json]
       dis data export [--data DIR] [--output FILE]

  check    says what is there and what is damaged
  export   writes streams, apps, checkpoints and records as lines of JSON; of a damaged store, all that can be read

  --data DIR      the folder, default ${defaultData}
  --json          of check: print one JSON object: what is there, and the faults as a list
  --output FILE   of export: a file that is not there yet, default the standard output

Examples:
  dis data check --data ./test-data
  dis data export --data ./test-data --output saved.ndjson
`,
  options: { data: { type: "string" }, json: { type: "boolean" }, output: { type: "string" } },
  positionals: 1,
  async run(flags, [verb]) {
    const directory = resolve(textFlag(flags, "data") ?? defaultData);
    const output = textFlag(flags, "output");
    if (verb !== "check" && verb !== "export") {
      const known = "check and export";
      throw new UsageError(
        verb === undefined ? `what to do is missing: ${known}` : `"${verb}" is not known, only ${known}`,
      );
    }
    if (verb === "check" && output !== undefined) throw new UsageError("--output is a flag of export only");
    if (verb === "export" && flags.json) {
      throw new UsageError("--json is a flag of check only; export writes JSON always");
    }
    if (!hasStore(directory)) throw new Error(`there is no store in ${directory}; say where it is with --data`);
    if (verb === "export") return exported(directory, output);
    const report = readStore(directory, { document() {}, batch() {} });
    const { stream = 0, app = 0, checkpoint = 0 } = report.kinds;
    const { logs: partitions, records, bytes, faults } = report;
    const found = { directory, streams: stream, apps: app, checkpoints: checkpoint, partitions, records, bytes };
    console.log(flags.json ? JSON.stringify({ ...found, faults }, null, 2) : inWords(found, faults));
    return faults.length === 0 ? 0 : 1;
  },
};

/** @throws Error when the folder cannot be looked into */
function hasStore(directory: string): boolean {
  try {
    return statSync(join(directory, "data.mdb"), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw new Error(`${directory} cannot be read: ${(error as Error).message}; look at its owner and mode`);
  }
}

function exported(directory: string, output: string | undefined): number {
  const standardOutput = 1;
  const name = output ?? "the standard output";
  let file: number | undefined;
  try {
    // The file is made when there is something to write.
    const write = (line: string) => {
      file ??= output === undefined ? standardOutput : openSync(output, "wx");
      writeAll(file, Buffer.from(line));
    };
    const { documents, records, faults } = exportStore(directory, (line) => told(name, () => write(line)));
    console.error(`${count(documents, "document")} and ${count(records, "record")} of ${directory}`);
    for (const fault of faults) console.error(`  damaged: ${fault}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    if (file !== undefined && file !== standardOutput) closeSync(file);
  }
}

const advice: Record<string, string> = {
  EEXIST: "name a file that is not there yet",
  ENOENT: "name a file in a folder that is there",
  EPIPE: "whoever was to read it has gone",
};

/** Says of a failed write where to, and what is there of the export. */
function told(name: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${name} could not be written (${message}); ${advice[code ?? ""] ?? "what it holds is not all"}`);
  }
}

/** Writes all of some bytes, also to a pipe that does not take them at once. */
function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      // The pipe is full; nothing else is to be done until its reader has read.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

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

/** So many faults are told one by one. */
const toldFaults = 20;

function inWords(found: Found, faults: string[]): string {
  const more = faults.length - toldFaults;
  return [
    found.directory,
    `  ${count(found.streams, "stream")}, ${count(found.apps, "app")}, ${count(found.checkpoints, "checkpoint")}`,
    `  ${count(found.records, "record")} in ${count(found.partitions, "partition")}, ${(found.bytes / 1_048_576).toFixed(1)} MB in all`,
    ...faults.slice(0, toldFaults).map((fault) => `  damaged: ${fault}`),
    ...(more > 0 ? [`  and ${count(more, "fault")} more; --json tells all of them`] : []),
    faults.length === 0
      ? "All of it is as it was stored."
      : `${count(faults.length, "fault")}: put back a copy of this folder, or write out what can be read with dis data export.`,
  ].join("\n");
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
