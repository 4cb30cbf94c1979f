// Refuses to write when the disk is nearly full. LMDB must not find that out itself: when a write fails for want of room, the
// text of its error is longer than the memory that it takes for it, and that can end the process.
import { statfsSync } from "node:fs";
import type { Draft } from "./draft.ts";

/** What is left free, for those who write at the same time. */
const reserve = 16 * 1024 * 1024;
/** Room for the pages of the tree that a write may copy. */
const bytesPerWrite = 16 * 1024;

/** What opening takes: a lock file, which is written through memory, and the first pages of a new file. */
const bytesToOpen = 1024 * 1024;

/**
 * @throws Error when the disk may not have room for a draft
 */
export function requireRoom(directory: string, { bytes, writes }: Draft): void {
  requireBytes(directory, reserve + 2 * bytes + writes.length * bytesPerWrite);
}

/**
 * @throws Error when the disk may not have room for what LMDB writes when it opens a file
 */
export function requireRoomToOpen(directory: string): void {
  requireBytes(directory, bytesToOpen);
}

function requireBytes(directory: string, needed: number): void {
  const { blocks, bavail, bsize } = statfsSync(directory);
  // Some file systems do not tell.
  if (blocks === 0) return;
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new Error(`its disk has ${megabytes(free)} MB left, and ${megabytes(needed)} MB are needed`);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
