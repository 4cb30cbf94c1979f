// Several clients at once: whatever they saw, there is one order of all calls that explains it.
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMemoryStore, openStore, type Store } from "../../../src/emulator/index.ts";
import { deleteDirectory, newDirectory } from "../store/stores.ts";
import { createTestEmulator } from "../test-emulator.ts";
import { type Call, callsOf, narrow, onEmulator, onModel, type Range, wide } from "./calls.ts";
import { linearize, type Timed } from "./linearizability.ts";
import { Model, type Outcome } from "./model.ts";

const histories = Number(process.env.DIS_HISTORIES ?? 1000);

type Plan = typeof plan extends fc.Arbitrary<infer Drawn> ? Drawn : never;
const plan = fc.oneof(...[narrow, narrow, wide].map(planOf));

/** What each client does, one call after the other, and how many turns of the event loop it waits before each. */
function planOf(range: Range) {
  const call = fc.oneof(...callsOf(range));
  const step = fc.record({ call, pause: fc.nat(2) });
  return fc.record({
    /** What one client alone has done before. */
    before: fc.array(call, { maxLength: 4 }),
    clients: fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
    delays: fc.infiniteStream(fc.nat(3)),
  });
}

/** Most histories begin with something that they can be about. */
const first: Call[] = [
  { call: "createStream", stream: "a", count: 2, hours: 24 },
  { call: "createApp", app: "x" },
  { call: "put", stream: "a", records: ["MA==", "MQ=="].map((data, to) => ({ to, data })) },
];

/** What is looked at when all clients are done: it has to be what one of the orders has left behind. */
const last: Call[] = [
  { call: "checkpoint", app: "x", stream: "a", number: 0 },
  { call: "checkpoint", app: "x", stream: "a", number: 1 },
  { call: "show", stream: "a" },
  { call: "readAt", stream: "a", number: 0, next: 0 },
  { call: "readAt", stream: "a", number: 1, next: 0 },
  { call: "createApp", app: "x" },
  { call: "checkpoint", app: "x", stream: "a", number: 0 },
  { call: "checkpoint", app: "x", stream: "a", number: 1 },
  { call: "deleteApp", app: "x" },
  { call: "deleteStream", stream: "a" },
  { call: "createStream", stream: "a", count: 2, hours: 24 },
  { call: "show", stream: "a" },
  { call: "listStreams" },
];

/** A store whose answers take as many turns as `delay` says: others come between what is asked and what is done. */
function slow(store: Store, delay: () => number): Store {
  async function later<T>(work: () => T): Promise<Awaited<T>> {
    for (let turns = delay(); turns > 0; turns--) await setImmediate();
    const done = await work();
    for (let turns = delay(); turns > 0; turns--) await setImmediate();
    return done;
  }
  return {
    ...store,
    query: (ask) => later(() => store.query(ask)),
    update: (decide) => later(() => store.update(decide)),
    read: (log, from, bytes) => later(() => store.read(log, from, bytes)),
  };
}

class TriedModel {
  readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  clone(): TriedModel {
    return new TriedModel(this.model.clone());
  }

  apply(call: Call): Outcome {
    return onModel(this.model, call);
  }

  get state(): string {
    return this.model.state;
  }
}

async function historyOf(store: Store, { before, clients, delays }: Plan) {
  const { dis, clock } = createTestEmulator({ store: slow(store, () => delays.next().value ?? 0) });
  const model = new Model(clock.now());
  const begun = before.length === 0 ? [] : [...first, ...before];
  for (const call of begun) expect(await onEmulator(dis, clock.now(), call)).toEqual(onModel(model, call));
  const history: Timed<Call, Outcome>[] = [];
  let moment = 0;
  async function make(call: Call): Promise<void> {
    const start = moment++;
    const outcome = await onEmulator(dis, clock.now(), call);
    history.push({ call, outcome, start, end: moment++ });
  }
  await Promise.all(
    clients.map(async (steps) => {
      for (const { call, pause } of steps) {
        for (let turns = pause; turns > 0; turns--) await setImmediate();
        await make(call);
      }
    }),
  );
  for (const call of last) await make(call);
  return { history, initial: new TriedModel(model) };
}

const kinds: [name: string, share: number, open: (directory: string) => Promise<Store>][] = [
  ["in memory", 0.5, async () => createMemoryStore()],
  ["on LMDB, durable", 0.25, (directory) => openStore({ directory, durability: "durable" })],
  ["on LMDB, relaxed", 0.25, (directory) => openStore({ directory, durability: "relaxed" })],
];

describe("calls of three clients at once have one history", () => {
  test.each(kinds)("%s", { timeout: 300_000 }, async (_, share, open) => {
    const directory = newDirectory();
    const store = await open(directory);
    try {
      await fc.assert(
        fc.asyncProperty(plan, async (drawn) => {
          await store.clear();
          const { history, initial } = await historyOf(store, drawn);
          expect(linearize(history, initial), JSON.stringify(history, null, 1)).toBeDefined();
        }),
        { numRuns: Math.ceil(histories * share) },
      );
    } finally {
      await store.close();
      deleteDirectory(directory);
    }
  });
});

describe("the search", () => {
  const initial = () => new TriedModel(new Model(0));
  const createApp = { call: "createApp", app: "x" } as const;
  const made: Outcome = { ok: undefined };
  const there: Outcome = { code: "DIS.4330" };

  test("finds the order of calls that overlap", () => {
    const history = [
      { call: createApp, outcome: there, start: 0, end: 3 },
      { call: createApp, outcome: made, start: 1, end: 2 },
    ];
    expect(linearize(history, initial())).toEqual([createApp, createApp]);
  });

  test("finds none where a call saw what came later, or two did what only one can have done", () => {
    const seen = [
      { call: createApp, outcome: there, start: 0, end: 1 },
      { call: createApp, outcome: made, start: 2, end: 3 },
    ];
    expect(linearize(seen, initial())).toBeUndefined();
    const twice = [
      { call: createApp, outcome: made, start: 0, end: 2 },
      { call: createApp, outcome: made, start: 1, end: 3 },
    ];
    expect(linearize(twice, initial())).toBeUndefined();
  });
});
