// Refuses to write when the disk is nearly full. LMDB must not find that out itself: when a write fails for want of room, the
// text of its error is longer than the memory that it takes for it, and that can end the process.
//
// There is room on the disk, and in free pages inside the file, which LMDB takes before it makes the file longer. So that a disk
// on which nothing is left can still be emptied, a spare file takes up some room, and is given up for that.
import { closeSync, existsSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "./draft.ts";
import { dataFile, openLmdbFile } from "./file.ts";
import { freeRuns } from "./pages.ts";
import { privateFile } from "./private-files.ts";

const megabyte = 1024 * 1024;
/** What is left free on the disk, for those who write at the same time, and inside the file, for what is deleted. */
const reserve = { disk: 16 * megabyte, inside: megabyte };
/** Room for the pages of the tree that a write may copy. */
const bytesPerWrite = 16 * 1024;
/** What LMDB writes when it opens a file: a lock file, through memory, and the first pages of a new file. */
const bytesToOpen = megabyte;
const spareBytes = 2 * megabyte;

/** What a draft says of the room that it takes. */
export type Needs = Pick<Draft, "bytes" | "growth" | "largest" | "clears"> & { writes: { length: number } };

export class DiskRoom {
  readonly #directory: string;
  readonly #spare: string;
  readonly #oldestRead: () => number | undefined;

  /** `oldestRead` gives the oldest transaction whose state is still needed, if that is not the newest one: it keeps pages from being free. */
  constructor(directory: string, oldestRead: () => number | undefined = () => undefined) {
    this.#directory = directory;
    this.#spare = join(directory, "spare");
    this.#oldestRead = oldestRead;
  }

  /** Why the store cannot be opened, in words; undefined when it can. */
  lackToOpen(): string | undefined {
    if (this.#onDisk() < bytesToOpen) this.#giveUpSpare();
    return this.#onDisk() < bytesToOpen ? this.#words(bytesToOpen) : undefined;
  }

  /** Why a draft cannot be written, in words; undefined when it can. */
  lackFor(draft: Needs): string | undefined {
    const room = this.#onDisk();
    const needed = this.#bytesFor(draft);
    if (room >= needed + reserve.disk) {
      this.keepSpare();
      return undefined;
    }
    const inside = this.#inside(draft.largest);
    if (draft.growth > 0) {
      return inside >= needed + reserve.inside ? undefined : this.#words(needed + reserve.disk);
    }
    if (Math.max(room, inside) >= needed) return undefined;
    this.#giveUpSpare();
    return this.#onDisk() >= needed ? undefined : this.#words(needed);
  }

  /** Why nothing can be added, in words; undefined when something can. */
  lack(): string | undefined {
    return this.lackFor({ bytes: 0, growth: 1, largest: 0, clears: false, writes: { length: 1 } });
  }

  /** Makes the spare file again, once there is room for it. */
  keepSpare(): void {
    if (existsSync(this.#spare) || this.#onDisk() < reserve.disk + spareBytes) return;
    writeFileSync(this.#spare, Buffer.alloc(spareBytes), { mode: privateFile });
  }

  #giveUpSpare(): void {
    rmSync(this.#spare, { force: true });
  }

  #bytesFor({ bytes, writes, clears }: Needs): number {
    // To empty the tree, the numbers of its pages are written down as free, 8 bytes for each at most.
    const freed = clears ? statSync(dataFile(this.#directory)).size / 512 : 0;
    return 2 * bytes + (writes.length + 1) * bytesPerWrite + freed;
  }

  /** How many bytes the free pages of the file have that can be used now, and for a value of so many bytes. */
  #inside(largest: number): number {
    const source = openLmdbFile(dataFile(this.#directory));
    try {
      const { pageSize } = source.meta;
      const runs = freeRuns(source, this.#oldestRead() ?? source.meta.txnId);
      const fitting = runs.filter((pages) => pages * pageSize > largest + pageSize);
      return fitting.reduce((sum, pages) => sum + pages * pageSize, 0);
    } finally {
      closeSync(source.file);
    }
  }

  /** How many bytes the disk has left; infinite where the file system does not tell. */
  #onDisk(): number {
    const { blocks, bavail, bsize } = statfsSync(this.#directory);
    return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize;
  }

  #words(needed: number): string {
    return `its disk has ${megabytes(this.#onDisk())} MB left, and ${megabytes(needed)} MB are needed`;
  }
}

function megabytes(bytes: number): string {
  return (bytes / megabyte).toFixed(1);
}
