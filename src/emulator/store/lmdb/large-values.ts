// What LMDB does not look at before it deletes a value that has pages of its own: whether they are what the entry says. It frees as
// many as stand in the first of them, and whichever these are, it writes over them then.
import { closeSync } from "node:fs";
import { dataFile, openLmdbFile } from "./file.ts";
import { Pages } from "./pages.ts";
import { damaged } from "./store-faults.ts";

/**
 * Looks at the large values of entries that stand next to each other; to be called when nothing is being written.
 *
 * @throws Error when one of them is damaged
 */
export function checkLargeValues(directory: string, keys: readonly Buffer[]): void {
  const [first, last] = [keys[0], keys.at(-1)];
  if (!first || !last) return;
  const source = openLmdbFile(dataFile(directory));
  try {
    const pages = new Pages(source, (fault) => {
      throw damaged(directory, `is damaged: ${fault}`);
    });
    pages.walkRange(first, Buffer.concat([last, Buffer.of(0)]), (entry) => pages.checkLarge(entry));
  } finally {
    closeSync(source.file);
  }
}
