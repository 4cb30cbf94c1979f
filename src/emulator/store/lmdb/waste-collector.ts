// Deletes the batches of what was trimmed or dropped, a slice at a time: ten million of them take minutes, and meanwhile
// others want to write. What was not deleted when the process ended is found again when the store is opened: a log that was
// dropped stays noted down until its last batch is deleted, and of one that was trimmed it is known where it begins.

import { StoreFullError } from "../store.ts";
import type { GroupCommit } from "./group-commit.ts";
import { batchStart } from "./layout.ts";
import type { Waste } from "./log-table.ts";
import type { View } from "./view.ts";

const manyKeys = 1_000;
/** So many at a time while there is little room: deleting takes some before it gives any. */
const fewKeys = 16;

export interface WasteEvents {
  /** How many of the first of some keys can be deleted at once; throws when their values are damaged. */
  deletable(keys: readonly Buffer[]): number;
  /** Told that they are. */
  fail(error: Error): void;
}

export class WasteCollector {
  readonly #groups: GroupCommit;
  readonly #view: View;
  readonly #events: WasteEvents;
  #waste: Waste[] = [];
  #keysAtOnce = manyKeys;
  #running = false;
  #stopped = false;

  constructor(groups: GroupCommit, view: View, events: WasteEvents) {
    this.#groups = groups;
    this.#view = view;
    this.#events = events;
  }

  /** Also to be called without anything new when there may be room again. */
  collect(waste: readonly Waste[]): void {
    this.#waste.push(...waste);
    if (this.#running || this.#stopped || this.#waste.length === 0) return;
    this.#running = true;
    // On a full disk even a deletion can fail; the next transaction that succeeds starts this anew.
    this.#run().catch((error: Error) => {
      this.#running = false;
      if (!(error instanceof StoreFullError)) {
        this.#stopped = true;
        this.#events.fail(error);
      }
      if (this.#stopped || this.#keysAtOnce === fewKeys) return;
      this.#keysAtOnce = fewKeys;
      this.collect([]);
    });
  }

  stop(): void {
    this.#stopped = true;
  }

  async #run(): Promise<void> {
    for (let next = this.#waste[0]; next && !this.#stopped; next = this.#waste[0]) {
      const { id, below } = next;
      const { isLast } = await this.#groups.submit((draft) => {
        const range = { start: batchStart(id, 0), end: batchStart(id, below), limit: this.#keysAtOnce };
        const found = [...this.#view.keys(range)];
        const keys = found.slice(0, this.#events.deletable(found));
        draft.removeBatches(keys);
        return { isLast: keys.length === found.length && found.length < this.#keysAtOnce };
      });
      if (!isLast) continue;
      // In a transaction of its own, as room that one has freed is there for the next but one.
      if (below === Number.POSITIVE_INFINITY) await this.#groups.submit((draft) => draft.removeLog(id));
      this.#waste = this.#waste.filter((waste) => waste !== next);
    }
    this.#keysAtOnce = manyKeys;
    this.#running = false;
  }
}
