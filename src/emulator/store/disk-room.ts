// Refuses to write when the disk is nearly full. LMDB must not find that out itself: when a write fails for want of room, the
// text of its error is longer than the memory that it takes for it, and that can end the process.
import { statfsSync } from "node:fs";
import type { Draft } from "./draft.ts";

/** What is left free, for those who write at the same time. */
const reserve = 16 * 1024 * 1024;
/** Room for the pages of the tree that a write may copy. */
const bytesPerWrite = 16 * 1024;

/** What LMDB writes when it opens a file: a lock file, through memory, and the first pages of a new file. */
export const bytesToOpen = 1024 * 1024;

/** How much a draft may take. */
export function bytesFor({ bytes, writes }: Draft): number {
  return reserve + 2 * bytes + writes.length * bytesPerWrite;
}

/** What is missing, in words, when the disk may not have room for so many bytes. */
export function lackOfRoom(directory: string, needed: number): string | undefined {
  const { blocks, bavail, bsize } = statfsSync(directory);
  const free = bavail * bsize;
  // Some file systems do not tell.
  if (blocks === 0 || free >= needed) return undefined;
  return `its disk has ${megabytes(free)} MB left, and ${megabytes(needed)} MB are needed`;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
