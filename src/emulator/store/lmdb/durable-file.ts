// Small files that a power cut leaves either as they were or as they should be.
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { privateFile } from "./private-files.ts";

export function replaceFile(path: string, content: string | Uint8Array): void {
  const fresh = `${path}.new`;
  writeFileSync(fresh, content, { flush: true, mode: privateFile });
  renameSync(fresh, path);
  syncDirectory(dirname(path));
}

/** Makes the names in a folder durable. */
export function syncDirectory(directory: string): void {
  // Windows opens no folders as files; there, names are durable by themselves.
  if (process.platform === "win32") return;
  const file = openSync(directory, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
