// Lists, page after page, for every operation of the contract that has pages.
import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  App,
  Partition,
  PartitionConsumingState,
  StreamSummary,
  TaggedResource,
  TransferTask,
  TransferTaskLog,
} from "../../generated/dis/aliases.ts";
import { operations } from "../../generated/dis/operations.ts";
import { pages } from "../../generated/dis/pages.ts";
import { createCore } from "../../src/client/create-core.ts";
import { type PagedOperationId, paginate } from "../../src/client/paginate.ts";
import { loadContract } from "../../src/contract/index.ts";
import { resolve, type Schema } from "../../src/openapi/document.ts";
import { collect } from "../contract/collect.ts";

interface Seen {
  query: Record<string, string>;
  body: Record<string, unknown> | undefined;
}

/** A core whose answers are made from the query and the body of each request, and the requests it sent. */
function answering(answer: (request: Seen) => unknown) {
  const seen: Seen[] = [];
  const core = createCore({
    endpoint: "http://dis.test",
    projectId: "0123456789abcdef0123456789abcdef",
    credentials: { token: "token" },
    fetch: async (url, init) => {
      init?.signal?.throwIfAborted();
      const text = init?.body as string | undefined;
      const request = {
        query: Object.fromEntries(new URL(String(url)).searchParams),
        body: text && JSON.parse(text),
      };
      seen.push(request);
      return Response.json(answer(request));
    },
  });
  return { core, seen };
}

const names = ["a", "b", "c", "d", "e"];

/** A page of the names after one, as a service cuts it. */
function page(after: string | undefined, limit: number) {
  const rest = names.filter((name) => name > (after ?? ""));
  return { names: rest.slice(0, limit), more: rest.length > limit };
}

describe("a list that is continued after the last key", () => {
  const listApp = () =>
    answering(({ query }) => {
      const { names, more } = page(query.start_app_name, Number(query.limit ?? 10));
      return { apps: names.map((app_name) => ({ app_name, app_id: app_name, create_time: 0 })), has_more_app: more };
    });

  test("gives every item once, in order, and asks for no page too many", async () => {
    const { core, seen } = listApp();
    const apps = await collect(paginate(core, "listApp", { limit: 2, stream_name: "orders" }));
    expect(apps.map(({ app_name }) => app_name)).toEqual(names);
    expect(seen.map(({ query }) => query)).toEqual([
      { limit: "2", stream_name: "orders" },
      { limit: "2", stream_name: "orders", start_app_name: "b" },
      { limit: "2", stream_name: "orders", start_app_name: "d" },
    ]);
  });

  test("starts where it is told to", async () => {
    const apps = await collect(paginate(listApp().core, "listApp", { limit: 2, start_app_name: "c" }));
    expect(apps.map(({ app_name }) => app_name)).toEqual(["d", "e"]);
  });

  test("asks for no further page once the loop is left", async () => {
    const { core, seen } = listApp();
    for await (const { app_name } of paginate(core, "listApp", { limit: 2 })) if (app_name === "b") break;
    expect(seen).toHaveLength(1);
  });

  test("leaves the arguments as they were", async () => {
    const args = { limit: 2 };
    await collect(paginate(listApp().core, "listApp", args));
    expect(args).toEqual({ limit: 2 });
  });

  test("hands on the signal", async () => {
    const controller = new AbortController();
    const run = async () => {
      for await (const _ of paginate(listApp().core, "listApp", { limit: 1 }, { signal: controller.signal })) {
        controller.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ kind: "aborted" });
  });

  test.each([
    ["the same page", () => ({ apps: [{ app_name: "a" }], has_more_app: true })],
    ["nothing", () => ({ apps: [], has_more_app: true })],
  ])("throws when the service gives %s and says that more follows", async (_, answer) => {
    const { core } = answering(answer);
    await expect(collect(paginate(core, "listApp", {}))).rejects.toMatchObject({
      kind: "bad-answer",
      operationId: "listApp",
    });
  });

  test("throws when the pages run in a circle", async () => {
    let turn = 0;
    const { core } = answering(() => ({ apps: [{ app_name: names[turn++ % 3] }], has_more_app: true }));
    await expect(collect(paginate(core, "listApp", {}))).rejects.toMatchObject({ kind: "bad-answer" });
    expect(turn).toBe(4);
  });

  test("goes on to an empty page when the service does not say whether more follow", async () => {
    const { core } = answering(({ query }) => ({
      partition_consuming_states: page(query.start_partition_id, 2).names.map((partition_id) => ({ partition_id })),
    }));
    const args = { app_name: "billing", stream_name: "orders", checkpoint_type: "LAST_READ" } as const;
    const states = await collect(paginate(core, "showConsumerState", args));
    expect(states.map(({ partition_id }) => partition_id)).toEqual(names);
  });

  test("takes the same page for the only one when the service knows no pages", async () => {
    const { core, seen } = answering(() => ({ partition_consuming_states: [{ partition_id: "a" }] }));
    const args = { app_name: "billing", stream_name: "orders", checkpoint_type: "LAST_READ" } as const;
    expect(await collect(paginate(core, "showConsumerState", args))).toEqual([{ partition_id: "a" }]);
    expect(seen).toHaveLength(2);
  });
});

test("streams come with their settings, or with their names where the deployment gives no more", async () => {
  const full = answering(() => ({
    stream_names: ["a"],
    stream_info_list: [{ stream_name: "a", partition_count: 3 }],
    has_more_streams: false,
  }));
  expect(await collect(paginate(full.core, "listStreams", {}))).toEqual([{ stream_name: "a", partition_count: 3 }]);
  const bare = answering(({ query }) => {
    const { names, more } = page(query.start_stream_name, 2);
    return { total_number: 5, stream_names: names, has_more_streams: more };
  });
  const streams = await collect(paginate(bare.core, "listStreams", {}));
  expect(streams).toEqual(names.map((stream_name) => ({ stream_name })));
});

test("dump tasks end at their total number, or at an empty page when the first page was skipped", async () => {
  const { core, seen } = answering(({ query }) => ({
    total_number: 5,
    tasks: page(query.start_task_name, 3).names.map((task_name) => ({ task_name })),
  }));
  const list = (start_task_name?: string) =>
    collect(
      paginate(core, "listTransferTasks", { stream_name: "orders", ...(start_task_name && { start_task_name }) }),
    );
  expect((await list()).map(({ task_name }) => task_name)).toEqual(names);
  expect(seen).toHaveLength(2);
  expect((await list("b")).map(({ task_name }) => task_name)).toEqual(["c", "d", "e"]);
});

test("tagged resources are counted in strings", async () => {
  const { core, seen } = answering(({ body }) => {
    const offset = Number(body?.offset ?? 0);
    return {
      total_count: 5,
      resources: names.slice(offset, offset + Number(body?.limit)).map((resource_id) => ({ resource_id })),
    };
  });
  const found = await collect(paginate(core, "listResourcesByTags", { action: "filter", limit: "2" }));
  expect(found.map(({ resource_id }) => resource_id)).toEqual(names);
  expect(seen.map(({ body }) => body?.offset)).toEqual([undefined, "2", "4"]);
  const rest = await collect(paginate(core, "listResourcesByTags", { action: "filter", limit: "2", offset: "3" }));
  expect(rest.map(({ resource_id }) => resource_id)).toEqual(["d", "e"]);
});

test("tagged resources that never change throw before the total is reached", async () => {
  const { core } = answering(() => ({ total_count: 5, resources: [{ resource_id: "a" }] }));
  const all = collect(paginate(core, "listResourcesByTags", { action: "filter" }));
  await expect(all).rejects.toMatchObject({ kind: "bad-answer" });
});

test("the log of a dump task is asked for by the number of the page", async () => {
  const { core, seen } = answering(({ body }) => {
    const { pageIndex = 0, pageTotal = 0 } = { ...(body?.pageInfo as Record<string, number>) };
    const start = (pageIndex - 1) * pageTotal;
    return {
      totalNum: 5,
      transferTaskLogList: names.slice(start, start + pageTotal).map((startTime) => ({ startTime })),
    };
  });
  const task = { task_id: "As805BudhcH1lDs6gbn", order: "asc" } as const;
  expect(await collect(paginate(core, "listTransferTaskLogs", task))).toHaveLength(5);
  expect(seen.at(-1)?.body).toEqual({ order: "asc", pageInfo: { pageIndex: 1, pageTotal: 10 } });
  const log = await collect(
    paginate(core, "listTransferTaskLogs", { ...task, pageInfo: { pageIndex: 2, pageTotal: 2 } }),
  );
  expect(log).toEqual([{ startTime: "c" }, { startTime: "d" }, { startTime: "e" }]);
  expect(seen.at(-1)?.body?.pageInfo).toEqual({ pageIndex: 3, pageTotal: 2 });
});

describe("an answer of another form than the documented one", () => {
  test.each<[PagedOperationId, unknown, string]>([
    ["listApp", {}, "no list in apps"],
    ["listApp", { apps: null, has_more_app: false }, "no list in apps"],
    ["listApp", { apps: "none" }, "no list in apps"],
    ["listApp", { apps: ["a"] }, "something in apps that has no app_name"],
    ["listApp", { apps: [{ app_id: "a" }] }, "something in apps that has no app_name"],
    ["listStreams", { total_number: 3, stream_names: {} }, "no list in stream_info_list"],
    ["listTransferTasks", { total_number: "many", tasks: [] }, "a total_number that is no number"],
    ["listTransferTasks", { total_number: { valueOf: 1, toString: 1 }, tasks: [] }, "a total_number that is no number"],
    ["listTransferTasks", { total_number: 3 }, "no list in tasks"],
    ["listTransferTaskLogs", { transferTaskLogList: [null] }, "something in transferTaskLogList that has no fields"],
    ["listResourcesByTags", { total_count: 3 }, "no list in resources"],
  ])("is an error of its own: %s %j", async (id, answer, what) => {
    const { core } = answering(() => answer);
    const { required } = operations[id];
    const args = Object.fromEntries(required.filter((name) => name !== "project_id").map((name) => [name, "x"]));
    await expect(collect(paginate(core, id, args as never))).rejects.toMatchObject({
      kind: "bad-answer",
      operationId: id,
      message: `${id} was answered with 200 and ${what}`,
    });
  });

  test("is none where a list is left out and its number is 0", async () => {
    const { core } = answering(() => ({ total_count: 0 }));
    expect(await collect(paginate(core, "listResourcesByTags", { action: "filter" }))).toEqual([]);
  });
});

test("an operation without pages is a bad argument", async () => {
  const { core, seen } = answering(() => ({}));
  // @ts-expect-error showApp has no pages
  const all = collect(paginate(core, "showApp", { app_name: "billing" }));
  await expect(all).rejects.toMatchObject({ kind: "bad-argument" });
  expect(seen).toEqual([]);
});

describe("the table of pages", () => {
  const { document, operations: described } = loadContract("dis");

  /** The fields of the answer of an operation, with their schemas. */
  function answerOf({ operation }: (typeof described)[number]): Record<string, Schema> {
    const answer = operation.responses["200"];
    const media = answer && resolve<{ content?: Record<string, { schema: Schema }> }>(document, answer).content;
    const schema = media?.["application/json"]?.schema;
    return schema ? (resolve<Schema>(document, schema).properties ?? {}) : {};
  }

  test.each(Object.keys(pages) as PagedOperationId[])("names fields that %s has", (id) => {
    const { key, names, from, offset, page, items, more, total }: Record<string, string | undefined> = { ...pages[id] };
    const known = (names: (string | undefined)[]) => names.filter((name) => name !== undefined);
    const row = described.find(({ operation }) => operation.operationId === id);
    const answer = row ? answerOf(row) : {};
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(known([items, names, more, total])));
    const { queryArguments, bodyArguments } = operations[id];
    expect([...queryArguments, ...bodyArguments]).toEqual(expect.arrayContaining(known([from, offset, page])));
    const item = resolve<Schema>(document, answer[items ?? ""]?.items as Schema);
    expect(Object.keys(item.properties ?? {})).toEqual(expect.arrayContaining(known([key])));
  });

  test("has every operation that says whether more follow or how many there are", () => {
    const paged = described.filter((row) => Object.keys(answerOf(row)).some((name) => /^has_more|^total/.test(name)));
    expect(Object.keys(pages).sort()).toEqual(paged.map(({ operation }) => operation.operationId).sort());
  });
});

test("arguments and items are typed", () => {
  const { core } = answering(() => ({}));
  type Item<T> = T extends AsyncGenerator<infer One> ? One : never;
  const of = <T>(_: () => T) => null as unknown as Item<T>;
  expectTypeOf(of(() => paginate(core, "listApp", {}))).toEqualTypeOf<App>();
  expectTypeOf(of(() => paginate(core, "showStream", { stream_name: "s" }))).toEqualTypeOf<Partition>();
  const state = { app_name: "a", stream_name: "s", checkpoint_type: "LAST_READ" } as const;
  expectTypeOf(of(() => paginate(core, "showConsumerState", state))).toEqualTypeOf<PartitionConsumingState>();
  expectTypeOf(of(() => paginate(core, "listTransferTasks", { stream_name: "s" }))).toEqualTypeOf<TransferTask>();
  expectTypeOf(of(() => paginate(core, "listTransferTaskLogs", { task_id: "t" }))).toEqualTypeOf<TransferTaskLog>();
  expectTypeOf(of(() => paginate(core, "listResourcesByTags", { action: "filter" }))).toEqualTypeOf<TaggedResource>();
  expectTypeOf(of(() => paginate(core, "listStreams", {}))).toEqualTypeOf<
    Partial<StreamSummary> & Pick<StreamSummary, "stream_name">
  >();
  // @ts-expect-error the stream is missing
  void paginate(core, "showStream", {});
  // @ts-expect-error a limit is a number
  void paginate(core, "listApp", { limit: "2" });
});
