// A process of its own, which damaged files may kill or keep for ever: opens a store with one damage after the other, and writes
// a line of JSON for each of them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEmulator, exportStore, openStore, readStore, type StoreReport } from "../../../src/emulator/index.ts";
import { clientOf } from "./client.ts";
import { put, stateOf } from "./content.ts";
import { damaged } from "./damage.ts";

/** What comes of a damage. */
export interface Outcome {
  seed: number;
  what: string;
  /**
   * refused: the store is not opened; an error: some of what is asked for is answered with an error; whole: all is shown that
   * the undamaged store shows, or of a copy that was made meanwhile, what it showed at an earlier time.
   */
  outcome: "refused" | "an error" | "whole";
  /** How many records could be exported. */
  exported: number;
  /** What should not be; empty when all is well. */
  wrong: string[];
}

const [root = "", from, to] = process.argv.slice(2);
const folder = join(root, "snapshots");
const snapshots = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(join(folder, name)));
const directory = join(root, `damaged ${from}`);
const data = join(directory, "data.mdb");
const nothing = { document() {}, batch() {} };

const truths: string[] = [];
const records = new Set<string>();
for (const snapshot of snapshots) {
  write(snapshot);
  truths.push((await shown()).state as string);
  exportStore(directory, (line) => records.add(recordIn(line)));
}

for (let seed = Number(from); seed < Number(to); seed++) console.log(JSON.stringify(await outcomeOf(seed)));
rmSync(directory, { recursive: true });

async function outcomeOf(seed: number): Promise<Outcome> {
  const { what, data: bytes, isCopy } = damaged(snapshots, seed);
  const wrong: string[] = [];
  write(bytes);
  const report = read(wrong);
  if (!readFileSync(data).equals(bytes)) wrong.push("reading has changed the file");
  let exported = 0;
  try {
    exportStore(directory, (line) => {
      if (!records.has(recordIn(line))) wrong.push(`what was never there is exported: ${line}`);
      exported++;
    });
  } catch (error) {
    wrong.push(`export: ${error}`);
  }
  const found = await shown().catch((error: Error) => error.message);
  const isWhole = typeof found !== "string" && found.errors.length === 0;
  const result = (outcome: Outcome["outcome"]): Outcome => ({ seed, what, outcome, exported, wrong });
  if (typeof found === "string") {
    if (!/^The store in .* is damaged: .*dis data check.*dis data export/.test(found)) wrong.push(found);
    if (!readFileSync(data).equals(bytes)) wrong.push("a start that was refused has changed the file");
    if (report?.faults.length === 0) wrong.push(`is refused, and nothing is wrong with it: ${found}`);
    return result("refused");
  }
  for (const error of found.errors) if (!/^The store in .* is damaged: /.test(error)) wrong.push(error);
  if (!isWhole) {
    if (report?.faults.length === 0) wrong.push(`gives errors, and nothing is wrong with it: ${found.errors[0]}`);
    return result("an error");
  }
  const allowed = isCopy ? truths : truths.slice(-1);
  if (!allowed.includes(found.state as string)) wrong.push("shows what it is not");
  const before = report?.faults ?? [];
  const after = await use();
  if (after.length > 0 && before.length === 0) wrong.push(`is damaged by use: ${after[0]}`);
  return result("whole");
}

/** Of the line of a record, what does not tell of the stream, whose document may be lost; of that of a document, nothing. */
function recordIn(line: string): string {
  return line.startsWith('{"document"') ? "" : line.slice(line.indexOf('"sequence_number"'));
}

function write(bytes: Buffer): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(data, bytes);
}

function read(wrong: string[]): StoreReport | undefined {
  try {
    return readStore(directory, nothing);
  } catch (error) {
    wrong.push(`check: ${error}`);
    return undefined;
  }
}

/** All that the emulator shows, or the errors that it gives. */
async function shown(): Promise<{ state: string | undefined; errors: string[] }> {
  const errors: string[] = [];
  const store = await openStore({ directory, durability: "durable" });
  const emulator = createEmulator({ store, onError: (error) => errors.push((error as Error).message) });
  try {
    const state = await stateOf(clientOf("http://dis.test", emulator.fetch)).catch((error: unknown) => {
      if (errors.length === 0) errors.push(String(error));
    });
    return { state: JSON.stringify(state), errors };
  } finally {
    await emulator.close();
  }
}

/** Writes and deletes, and returns what is wrong with the store then. */
async function use(): Promise<string[]> {
  const store = await openStore({ directory, durability: "relaxed" });
  const emulator = createEmulator({ store, onError() {} });
  const client = clientOf("http://dis.test", emulator.fetch);
  for (let round = 0; round < 5; round++) await put(client, "orders", 12);
  await client.must("DELETE", "streams/events");
  // What is damaged of what is deleted is found then, and nothing more is taken.
  for (let round = 0; round < 5; round++) await put(client, "orders", 12).catch(() => {});
  await emulator.close();
  return readStore(directory, nothing).faults;
}
