import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/emulator/store/store.ts";
import { StoreModel } from "./store-model.ts";
import { batch, stores } from "./stores.ts";

const keys = ["a", "a/1", "a/2", "b", "b/1"];
const logNames = ["x", "y", "z"];

const change = fc.record({
  key: fc.constantFrom(...keys),
  value: fc.option(fc.nat(9), { nil: undefined }),
  /** What the change is based on: what was there before the step, no document, or nothing in particular. */
  basis: fc.constantFrom("seen", "none", "any"),
});

const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("commit" as const),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("append" as const),
      batches: fc.array(
        fc.record({ log: fc.constantFrom(...logNames), count: fc.integer({ min: 1, max: 4 }), later: fc.nat(2) }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("trim" as const), log: fc.constantFrom(...logNames), part: fc.nat(12) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("drop" as const), logs: fc.subarray(logNames, { minLength: 1 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("clear" as const) }) },
);

/** What is handed over at once, and whether the store is closed and opened anew after that. */
const step = fc.record({
  actions: fc.array(action, { minLength: 1, maxLength: 6 }),
  reopens: fc.nat(9).map((n) => n === 0),
});

type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

describe.each(stores)("$name", ({ name, open }) => {
  it("does what a plain model does, whatever is handed over at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const tested = await open();
        const model = new StoreModel();
        let store = tested.store;
        let time = 0;
        try {
          for (const { actions, reopens } of steps) {
            const seen = new Map(keys.map((key) => [key, model.revision(key)]));
            const versions = new Map(
              await Promise.all(keys.map(async (key) => [key, (await store.get(key))?.version ?? 0] as const)),
            );
            const expected: unknown[] = [];
            const actual: Promise<unknown>[] = [];
            for (const action of actions) {
              if (action.do === "append") for (const batch of action.batches) time += batch.later;
              expected.push(outcomeOf(() => onModel(model, action, seen, time)));
              actual.push(onStore(store, action, versions, time));
            }
            expect(await outcomes(actual)).toEqual(expected);
            if (reopens) store = await tested.reopen();
            await compare(store, model, time);
          }
        } finally {
          await tested.dispose();
        }
      }),
      { numRuns: name === "memory" ? 300 : 60 },
    );
  });
});

function onModel(model: StoreModel, action: Action, seen: Map<string, number>, time: number): unknown {
  switch (action.do) {
    case "commit":
      return model.commit(
        action.changes.map(({ key, value, basis }) => ({
          key,
          value,
          expects: basis === "any" ? undefined : basis === "none" ? 0 : seen.get(key),
        })),
      );
    case "append":
      return model.append(action.batches.map(({ log, count }) => ({ log, count, time })));
    case "trim":
      return model.trim(action.log, action.part);
    case "drop":
      return model.drop(action.logs);
    case "clear":
      return model.clear();
  }
}

function onStore(store: Store, action: Action, versions: Map<string, number>, time: number): Promise<unknown> {
  switch (action.do) {
    case "commit":
      return store.commit(
        action.changes.map(({ key, value, basis }) => ({
          key,
          value,
          version: basis === "any" ? undefined : basis === "none" ? 0 : versions.get(key),
        })),
      );
    case "append":
      return store.append(action.batches.map(({ log, count }) => batch(log, count, time)));
    case "trim":
      return store.trim(action.log, action.part);
    case "drop":
      return store.drop(action.logs);
    case "clear":
      return store.clear();
  }
}

function outcomeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return (error as Error).constructor.name;
  }
}

async function outcomes(promises: Promise<unknown>[]): Promise<unknown[]> {
  const results = await Promise.allSettled(promises);
  return results.map((result) => (result.status === "fulfilled" ? result.value : result.reason.constructor.name));
}

async function compare(store: Store, model: StoreModel, now: number): Promise<void> {
  const listed = [...model.documents]
    .map(([key, { value }]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  expect((await store.list("")).map(({ key, value }) => ({ key, value }))).toEqual(listed);
  expect((await store.list("a/")).map(({ key }) => key)).toEqual(
    listed.map(({ key }) => key).filter((key) => key.startsWith("a/")),
  );
  for (const key of keys) expect((await store.get(key))?.value).toBe(model.documents.get(key)?.value);
  for (const log of logNames) {
    const { oldest, next } = model.range(log);
    expect(await store.range(log)).toEqual({ oldest, next });
    for (const from of [0, oldest, Math.floor((oldest + next) / 2), next - 1, next]) {
      for (const bytes of [1, 12, 1_000]) {
        const chunks = await store.read(log, from, bytes);
        expect(chunks.map((chunk) => Buffer.from(chunk.bytes).toString())).toEqual(model.read(log, from, bytes));
      }
    }
    for (const time of [0, Math.floor(now / 2), now, now + 1]) {
      expect(await store.seek(log, time)).toBe(model.seek(log, time));
    }
  }
}
