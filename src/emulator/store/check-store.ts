// Reads a whole store, to find what is not as it was stored.
import { setImmediate } from "node:timers/promises";
import { chunkHead, chunks, documents, idOfLog, keyOfDocument, logs, unseal } from "./layout.ts";
import type { LogState } from "./log-table.ts";
import type { View } from "./view.ts";

export interface StoreReport {
  documents: number;
  /** How many documents there are by the first part of their keys, such as `stream`. */
  kinds: Record<string, number>;
  logs: number;
  records: number;
  /** Of all documents and records, as they are stored. */
  bytes: number;
  /** What is wrong, in words; empty when all is well. */
  faults: string[];
}

/** After so many bytes others get their turn. */
const sliceBytes = 4 * 1024 * 1024;

/** `table` are the logs as they were in the state that `view` shows. */
export async function checkStore(view: View, table: ReadonlyMap<string, LogState>): Promise<StoreReport> {
  const report: StoreReport = { documents: 0, kinds: {}, logs: table.size, records: 0, bytes: 0, faults: [] };
  let slice = 0;
  const pause = async (bytes: number) => {
    slice += bytes;
    if (slice < sliceBytes) return;
    slice = 0;
    await setImmediate();
  };

  for (const { key, value } of view.entries(documents)) {
    const bytes = unseal(key, value);
    const kind = keyOfDocument(key).split("/")[0] ?? "";
    report.documents++;
    report.kinds[kind] = (report.kinds[kind] ?? 0) + 1;
    report.bytes += value.length;
    if (!bytes || !isDocument(bytes)) report.faults.push(`document ${keyOfDocument(key)} is not what was stored`);
    await pause(value.length);
  }

  const expected = new Map([...table].map(([name, state]) => [state.id, { name, state, next: state.oldest }]));
  const recorded = new Set<number>();
  for (const { key, value } of view.entries(logs)) {
    recorded.add(idOfLog(key));
    if (!unseal(key, value)) report.faults.push(`the record of log ${nameOf(idOfLog(key))} is not what was stored`);
  }
  for (const { key, value } of view.entries(chunks)) {
    await pause(value.length);
    const { id, first, count } = chunkHead(key);
    const log = expected.get(id);
    // What was trimmed or dropped may not be deleted yet.
    if (!log || first < log.state.oldest) continue;
    report.records += count;
    report.bytes += value.length;
    if (first !== log.next) missing(log.name, log.next, first);
    if (!unseal(key, value)) report.faults.push(`${span(log.name, first, first + count)} are not what was stored`);
    log.next = first + count;
  }
  for (const { name, state, next } of expected.values()) {
    if (!recorded.has(state.id)) report.faults.push(`the record of log ${name} is missing`);
    if (next !== state.next) missing(name, next, state.next);
  }
  return report;

  function nameOf(id: number): string {
    return expected.get(id)?.name ?? String(id);
  }

  function missing(name: string, from: number, to: number): void {
    report.faults.push(`${span(name, from, to)} are missing or there twice`);
  }
}

function span(log: string, from: number, to: number): string {
  return `the records ${from} to ${to - 1} of log ${log}`;
}

function isDocument(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}
