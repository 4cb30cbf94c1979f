// Refuses to write when the disk is nearly full. LMDB must not find that out itself: when a write fails for want of room, the
// text of its error is longer than the memory that it takes for it, and that can end the process.
//
// There is room on the disk, and in free pages inside the file, which LMDB takes before it makes the file longer. So that a disk
// on which nothing is left can still be emptied, a spare file takes up some room, and is given up for that.
import { closeSync, existsSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "./draft.ts";
import { dataFile, openLmdbFile } from "./file.ts";
import { freeRuns, Pages } from "./pages.ts";
import { privateFile } from "./private-files.ts";

const megabyte = 1024 * 1024;
/** What is left free on the disk, for those who write at the same time, and inside the file, for what is deleted. */
const reserve = { disk: 16 * megabyte, inside: megabyte };
/** Room for the pages of the tree that a write may copy. */
const bytesPerWrite = 16 * 1024;
/** Room for the lists of free pages that a transaction writes. */
const bytesForLists = 256 * 1024;
/** What is written when a store is made, and when one that is there is opened: lock files, one of them by LMDB through memory. */
const bytesToOpen = { first: megabyte, again: 64 * 1024 };
const spareBytes = 2 * megabyte;

/** What a draft says of the room that it takes. */
export type Needs = Pick<Draft, "bytes" | "growth" | "largest" | "clears" | "frees" | "writes">;

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
    const needed = existsSync(dataFile(this.#directory)) ? bytesToOpen.again : bytesToOpen.first;
    if (this.#onDisk() < needed) this.#giveUpSpare();
    return this.#onDisk() < needed ? this.#words(needed) : undefined;
  }

  /** Why a draft cannot be written, in words; undefined when it can. */
  lackFor(draft: Needs): string | undefined {
    const room = this.#onDisk();
    const most = 2 * draft.bytes + (draft.writes.length + 1) * bytesPerWrite + bytesForLists;
    if (room >= most + reserve.disk && !draft.clears) {
      this.keepSpare();
      return undefined;
    }
    const { inside, needed } = this.#lookInside(draft);
    if (draft.growth > 0) {
      const wanted = Math.max(most, needed);
      const fits = room >= wanted + reserve.disk || inside >= wanted + reserve.inside;
      return fits ? undefined : this.#words(wanted + reserve.disk);
    }
    if (Math.max(room, inside) >= needed) return undefined;
    if (draft.frees) this.#giveUpSpare();
    return this.#onDisk() >= needed ? undefined : this.#words(needed);
  }

  /** Why nothing can be added, in words; undefined when something can. */
  lack(): string | undefined {
    return this.lackFor({ bytes: 0, growth: 1, largest: 0, clears: false, frees: false, writes: [] });
  }

  /** Makes the spare file again, once there is room for it. */
  keepSpare(): void {
    if (existsSync(this.#spare) || this.#onDisk() < reserve.disk + spareBytes) return;
    try {
      writeFileSync(this.#spare, Buffer.alloc(spareBytes), { mode: privateFile });
    } catch {
      // There was less room than the disk had said, or there is a quota.
      this.#giveUpSpare();
    }
  }

  #giveUpSpare(): void {
    rmSync(this.#spare, { force: true });
  }

  /** How many bytes the free pages of the file have that can be used now, and how many a draft needs that makes the store no larger. */
  #lookInside({ bytes, largest, writes, clears }: Needs): { inside: number; needed: number } {
    const source = openLmdbFile(dataFile(this.#directory));
    try {
      const { pageSize, lastPage, txnId } = source.meta;
      const runs = freeRuns(source, this.#oldestRead() ?? txnId);
      const fitting = runs.filter((pages) => pages * pageSize > largest + pageSize);
      // To empty the tree, the numbers of all pages are written down as free, in one row of pages, which is rare inside.
      const inside = clears ? 0 : fitting.reduce((sum, pages) => sum + pages * pageSize, 0);
      const copied = clears
        ? lastPage * 8
        : new Pages(source, () => {}).countWays(writes.map(({ key }) => key)) * pageSize;
      return { inside, needed: 2 * bytes + 2 * copied + bytesForLists };
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
