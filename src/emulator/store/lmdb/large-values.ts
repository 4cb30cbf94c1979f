// What LMDB does not look at before it deletes a value that has pages of its own: whether they are what the entry says. It frees as
// many as stand in the first of them, and whichever these are, it writes over them then.
import { closeSync } from "node:fs";
import { dataFile, openLmdbFile } from "./file.ts";
import { Pages } from "./pages.ts";
import { damaged } from "./store-faults.ts";

/** About so many pages are freed by one transaction: it writes down their numbers, in a row of pages that has to be found. */
const mostPages = 8_192;

/**
 * Looks at the large values of entries that stand next to each other, and returns how many of these may be deleted at once, at
 * least one; to be called when nothing is being written.
 *
 * @throws Error when one of the values is damaged
 */
export function deletable(directory: string, keys: readonly Buffer[]): number {
  const [first, last] = [keys[0], keys.at(-1)];
  if (!first || !last) return 0;
  const source = openLmdbFile(dataFile(directory));
  try {
    const pages = new Pages(source, (fault) => {
      throw damaged(directory, `is damaged: ${fault}`);
    });
    let entries = 0;
    let freed = 0;
    pages.walkRange(first, Buffer.concat([last, Buffer.of(0)]), (entry) => {
      freed += entry.valuePages;
      if (entries > 0 && freed > mostPages) return;
      pages.checkLarge(entry);
      entries++;
    });
    return entries;
  } finally {
    closeSync(source.file);
  }
}
