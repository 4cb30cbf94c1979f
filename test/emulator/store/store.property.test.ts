import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StoreModel } from "./store-model.ts";
import { batch, type PlainStore, stores, textOf } from "./stores.ts";

const keys = ["a", "a/1", "a/2", "b", "b/1"];
const logNames = ["x", "y", "z"];

const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("count" as const),
      keys: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("append" as const),
      batches: fc.array(
        fc.record({
          log: fc.constantFrom(...logNames),
          count: fc.integer({ min: 1, max: 4 }),
          later: fc.constantFrom(0, 1, 2, 1_500, -700, -1_500, -20_000),
        }),
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
            const expected: unknown[] = [];
            const actual: Promise<unknown>[] = [];
            for (const action of actions) {
              if (action.do === "append") for (const { later } of action.batches) time = Math.max(0, time + later);
              expected.push(outcomeOf(() => onModel(model, action, time)));
              actual.push(onStore(store, action, time));
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

function onModel(model: StoreModel, action: Action, time: number): unknown {
  switch (action.do) {
    case "count":
      return model.count(action.keys);
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

function onStore(store: PlainStore, action: Action, time: number): Promise<unknown> {
  switch (action.do) {
    case "count":
      return store.update((state) => {
        const before = action.keys.map((key) => state.get<number>(key));
        const changes = action.keys.map((key, index) => {
          const value = before[index] ?? 0;
          return value === 9 ? { key } : { key, value: value + 1 };
        });
        return { changes, result: () => before };
      });
    case "append":
      return store.append(...action.batches.map(({ log, count }) => batch(log, count, time)));
    case "trim":
      return store.trim(action.log, action.part);
    case "drop":
      return store.drop(...action.logs);
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

async function compare(store: PlainStore, model: StoreModel, now: number): Promise<void> {
  const listed = [...model.documents].map(([key, value]) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1));
  expect((await store.list("")).map(({ key, value }) => ({ key, value }))).toEqual(listed);
  expect((await store.list("a/")).map(({ key }) => key)).toEqual(
    listed.map(({ key }) => key).filter((key) => key.startsWith("a/")),
  );
  for (const key of keys) expect(await store.get(key)).toBe(model.documents.get(key));
  for (const log of logNames) {
    const { oldest, next } = model.range(log);
    expect(await store.range(log)).toEqual({ oldest, next });
    for (const from of [0, oldest, Math.floor((oldest + next) / 2), next - 1, next]) {
      for (const bytes of [1, 12, 1_000]) {
        const batches = await store.read(log, from, bytes);
        expect(batches.map(textOf)).toEqual(model.read(log, from, bytes));
      }
    }
    for (const time of [0, Math.floor(now / 2), now, now + 1]) {
      expect(await store.seek(log, time)).toBe(model.seek(log, time));
    }
  }
}
