// Deletes the chunks of what was trimmed or dropped, a slice at a time: ten million of them take minutes, and meanwhile
// others want to write. A slice that was not deleted when the process ended is found again when the store is opened.
import type { GroupCommit } from "./group-commit.ts";
import { chunkStart } from "./layout.ts";
import type { Waste } from "./log-table.ts";
import type { View } from "./view.ts";

const sliceKeys = 1_000;

export class WasteCollector {
  readonly #groups: GroupCommit;
  readonly #view: View;
  #waste: Waste[] = [];
  #running = false;
  #stopped = false;

  constructor(groups: GroupCommit, view: View) {
    this.#groups = groups;
    this.#view = view;
  }

  /** Also to be called without anything new when there may be room again. */
  collect(waste: readonly Waste[]): void {
    this.#waste.push(...waste);
    if (this.#running || this.#stopped || this.#waste.length === 0) return;
    this.#running = true;
    // On a full disk even a deletion can fail; the next transaction that succeeds starts this anew.
    this.#run().catch(() => {
      this.#running = false;
    });
  }

  stop(): void {
    this.#stopped = true;
  }

  async #run(): Promise<void> {
    for (let next = this.#waste[0]; next && !this.#stopped; next = this.#waste[0]) {
      const { id, below } = next;
      const deleted = await this.#groups.submit((draft) => {
        const range = { start: chunkStart(id, 0), end: chunkStart(id, below), limit: sliceKeys };
        const keys = [...this.#view.keys(range)];
        draft.remove(keys);
        return keys.length;
      });
      if (deleted < sliceKeys) this.#waste = this.#waste.filter((waste) => waste !== next);
    }
    this.#running = false;
  }
}
