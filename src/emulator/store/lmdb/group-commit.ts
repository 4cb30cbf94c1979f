// Group commit: one transaction is under way at a time, and all that is handed over meanwhile goes into the next one.

import { StoreFullError } from "../store.ts";
import type { Draft } from "./draft.ts";

interface Waiting {
  /** Adds to the draft, or throws and adds nothing. */
  add(draft: Draft): void;
  resolve(): void;
  reject(error: unknown): void;
}

export interface Groups {
  begin(): Draft;
  /** Resolves when the draft is as durable as it should be; rejects when nothing of it is kept. */
  write(draft: Draft): Promise<void>;
  /** Called between two transactions, after a draft has become the state of the store. */
  published(draft: Draft): void;
}

/** A group that has grown to so many bytes is closed; what waits goes into the next one. */
const maxBytes = 32 * 1024 * 1024;

export class GroupCommit {
  readonly #groups: Groups;
  #waiting: Waiting[] = [];
  /** How many of those that wait at the front are written one by one, as there was no room for all of them together. */
  #alone = 0;
  #between: (() => void)[] = [];
  #running: Promise<void> | undefined;

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  /** Adds to the next group, and resolves with what `add` returned once that is kept. */
  submit<Result>(add: (draft: Draft) => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      let result: Result;
      this.#waiting.push({
        add(draft) {
          result = add(draft);
        },
        resolve: () => resolve(result),
        reject,
      });
      this.#running ??= this.#run();
    });
  }

  /** Calls a function as soon as no transaction is under way. */
  between(action: () => void): void {
    this.#between.push(action);
    this.#running ??= this.#run();
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    // What is handed over in this turn of the event loop is one group.
    await undefined;
    while (this.#waiting.length > 0 || this.#between.length > 0) {
      for (const action of this.#between.splice(0)) action();
      if (this.#waiting.length > 0) await this.#commit();
    }
    this.#running = undefined;
  }

  async #commit(): Promise<void> {
    const draft = this.#groups.begin();
    const taken: { waiting: Waiting; grows: boolean; refusal?: { error: unknown } }[] = [];
    let next = 0;
    const most = this.#alone > 0 ? 1 : this.#waiting.length;
    if (this.#alone > 0) this.#alone--;
    for (; next < most && draft.bytes < maxBytes; next++) {
      const waiting = this.#waiting[next] as Waiting;
      const before = draft.growth;
      try {
        waiting.add(draft);
        taken.push({ waiting, grows: draft.growth > before });
      } catch (error) {
        // It may have been refused because of what the draft holds, and is told so once that is kept.
        if (draft.isEmpty) waiting.reject(error);
        else taken.push({ waiting, grows: false, refusal: { error } });
      }
    }
    this.#waiting = this.#waiting.slice(next);
    try {
      if (!draft.isEmpty) {
        await this.#groups.write(draft);
        draft.publish();
        this.#groups.published(draft);
      }
    } catch (error) {
      // When there is no room for all of them, those that need none are tried again, one by one.
      const isFull = error instanceof StoreFullError;
      const again = isFull && (draft.growth > 0 || taken.length > 1) ? taken.filter(({ grows }) => !grows) : [];
      for (const each of taken) if (!again.includes(each)) each.waiting.reject(error);
      this.#waiting = [...again.map(({ waiting }) => waiting), ...this.#waiting];
      this.#alone += again.length;
      return;
    }
    for (const { waiting, refusal } of taken) {
      if (refusal) waiting.reject(refusal.error);
      else waiting.resolve();
    }
  }
}
