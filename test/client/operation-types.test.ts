// The types of every operation: what it cannot do without, what it answers, and what an editor shows of it.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { OperationId } from "../../generated/dis/operations.ts";
import type { DisClient, OperationArguments, OperationResult } from "../../src/client/index.ts";

/** For each operation: the arguments that it cannot do without, and some of what it answers with. */
interface Expected {
  listStreams: [never, { stream_names: string[]; has_more_streams: boolean }];
  createStream: ["stream_name" | "partition_count", undefined];
  showStream: ["stream_name", { stream_id: string; retention_period: number }];
  updatePartitionCount: ["stream_name" | "target_partition_count", { current_partition_count?: number }];
  deleteStream: ["stream_name", undefined];
  listPartitionCountUpdates: ["stream_name", { update_partition_counts: { target_partition_count?: number }[] }];
  updateStream: ["stream_name", undefined];
  updateStreamAutoScale: ["stream_name", undefined];
  listPolicies: ["stream_name", { rules: { principal: string }[] }];
  createPolicies: ["stream_name" | "stream_id" | "principal_name" | "action_type", undefined];
  deletePolicies: ["stream_name" | "stream_id" | "principal_name" | "action_type", undefined];
  createPoliciesV3: ["streamName" | "stream_id" | "principal_id" | "action_type", undefined];
  showQuotas: [never, { quotas: { resources: { quota: number; used: number }[] } }];
  createOrder: ["order_id", undefined];
  listApp: [never, { apps: { app_name: string; create_time: number }[]; has_more_app: boolean }];
  createApp: ["app_name", undefined];
  showApp: ["app_name", { app_id: string }];
  deleteApp: ["app_name", undefined];
  showConsumerState: [
    "stream_name" | "app_name" | "checkpoint_type",
    { partition_consuming_states: { sequence_number: string; latest_offset: number }[] },
  ];
  showCheckpoint: ["partition_id" | "app_name" | "checkpoint_type", { sequence_number: string }];
  commitCheckpoint: ["app_name" | "checkpoint_type" | "partition_id" | "sequence_number", undefined];
  deleteCheckpoint: ["app_name", undefined];
  consumeRecords: [
    "partition-cursor",
    { records: { sequence_number: string; data: string; partition_key?: string }[]; next_partition_cursor: string },
  ];
  sendRecords: [
    "records",
    { failed_record_count: number; records: { sequence_number?: string; error_code?: string | null }[] },
  ];
  showCursor: ["partition-id", { partition_cursor: string }];
  listTransferTasks: ["stream_name", { total_number: number; tasks: { task_name: string }[] }];
  updateTransferTask: ["stream_name", undefined];
  createTransferTask: ["stream_name", undefined];
  showTransferTask: ["stream_name" | "task_name", { task_name: string }];
  deleteTransferTask: ["stream_name" | "task_name", undefined];
  batchUpdateTransferTasks: ["stream_name" | "action" | "tasks", undefined];
  listBuckets: [never, { bucketName: string; creationDate: number }];
  createSchema: ["source_data_sample", { schema: string }];
  listTransferTaskLogs: ["task_id", { totalNum: number; message: string | null }];
  showStreamMetrics: ["stream_name" | "start_time" | "end_time", { metrics?: { label: string } }];
  showPartitionMetrics: ["stream_name" | "partition_id" | "start_time" | "end_time", { metrics?: { label: string } }];
  showStreamTags: ["stream_id", { tags: { key: string; value?: string }[] }];
  createTag: ["stream_id" | "tag", undefined];
  deleteTag: ["stream_id" | "key", undefined];
  batchUpdateTags: ["stream_id" | "action" | "tags", undefined];
  listTags: [never, { tags: { key: string; values: string[] }[] }];
  listResourcesByTags: ["action", { total_count: number; resources?: { resource_id: string }[] }];
  listEvents: [never, { count: number; events: { id: string; severity: 0 | 1 }[] }];
  listEventTypes: [never, { count: number; events: { type_name: string; category: 0 | 1 | 2 }[] }];
  listEventSubscriptions: [never, { used: number; eventSubscriptions: { enable: boolean }[] }];
  createEventSubscription: ["name" | "topic_type" | "topic_name", undefined];
  updateEventSubscription: ["subscription_id" | "topic_name", undefined];
  deleteEventSubscription: ["subscription_id", undefined];
}

type IsAny<T> = 0 extends 1 & T ? true : false;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** A field that is `any` would fit everything. */
type Fits<Actual, Wanted> = [Actual] extends [Wanted]
  ? true extends { [Field in keyof Wanted]-?: IsAny<Actual[Field & keyof Actual]> }[keyof Wanted]
    ? false
    : true
  : false;

type RequiredOf<T> = T extends unknown
  ? { [Field in keyof T]-?: Record<never, never> extends Pick<T, Field> ? never : Field }[keyof T]
  : never;

/** Compiles when nothing is wrong, and otherwise names what is. */
function none<_Wrong extends never>(): void {}

/** The ids of which something is not as expected. */
type WrongArguments = {
  [Id in OperationId]: Same<RequiredOf<OperationArguments<Id>>, Expected[Id][0]> extends true ? never : Id;
}[OperationId];
type WrongResults = {
  [Id in OperationId]: Expected[Id][1] extends undefined
    ? Same<OperationResult<Id>, undefined> extends true
      ? never
      : Id
    : Fits<OperationResult<Id>, Expected[Id][1]> extends true
      ? never
      : Id;
}[OperationId];
type WrongMethods = {
  [Id in OperationId]: Awaited<ReturnType<DisClient[Id]>> extends OperationResult<Id>
    ? Parameters<DisClient[Id]>[0] extends OperationArguments<Id> | undefined
      ? never
      : Id
    : Id;
}[OperationId];

describe("the types of every operation", () => {
  test("ask for what is required, and for nothing else", () => {
    none<WrongArguments>();
    expectTypeOf<keyof Expected>().toEqualTypeOf<OperationId>();
  });

  test("know what is answered", () => {
    none<WrongResults>();
  });

  test("are those of the methods", () => {
    none<WrongMethods>();
  });

  test("never ask for the project, which the client knows", () => {
    type AsksForProject = { [Id in OperationId]: "project_id" extends keyof OperationArguments<Id> ? Id : never };
    none<AsksForProject[OperationId]>();
  });
});

describe("wrong calls do not compile", () => {
  /** Type-checked, and never run. */
  const calls = async (dis: DisClient) => {
    await dis.listStreams();
    await dis.listStreams({}, { timeout: 1000 });
    // @ts-expect-error: showStream needs an argument
    await dis.showStream();
    // @ts-expect-error: partition_count is missing
    await dis.createStream({ stream_name: "a" });
    // @ts-expect-error: partition_count is a number
    await dis.createStream({ stream_name: "a", partition_count: "1" });
    // @ts-expect-error: there is no argument streamName
    await dis.createStream({ stream_name: "a", partition_count: 1, streamName: "b" });
    // @ts-expect-error: cursor-type is one of five
    await dis.showCursor({ "stream-name": "a", "partition-id": "0", "cursor-type": "LATER" });
    // @ts-expect-error: data is text in Base64
    await dis.sendRecords({ stream_name: "a", records: [{ data: new Uint8Array() }] });
    // @ts-expect-error: the action is that of the method
    await dis.batchStartTransferTask({ stream_name: "a", action: "stop", tasks: [{ id: "1" }] });
    // @ts-expect-error: the option is called signal
    await dis.listStreams({}, { abort: new AbortController().signal });
    const { records } = await dis.consumeRecords({ "partition-cursor": "c" });
    // @ts-expect-error: a sequence number is text
    records.map(({ sequence_number }): number => sequence_number);
    // @ts-expect-error: nothing is answered
    (await dis.deleteStream({ stream_name: "a" })).stream_name;
  };

  test("as the compiler has found in this file", () => {
    expectTypeOf(calls).parameter(0).toEqualTypeOf<DisClient>();
  });
});

describe("what an editor shows", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const file = fileURLToPath(new URL("hovered.ts", import.meta.url));
  const text = `import type { DisClient, OperationArguments, OperationResult } from "../../src/client/index.ts";
declare const dis: DisClient;
declare const args: OperationArguments<"createStream">;
declare const update: OperationArguments<"updatePartitionCount">;
declare const result: OperationResult<"showCursor">;
void dis.createStream(args);
void dis.batchUpdateTags({ stream_id: "1", action: "create", tags: [] });
void [update, result];
`;
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noErrorTruncation: true }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  const hover = (hovered: string) => {
    const info = service.getQuickInfoAtPosition(file, text.indexOf(hovered));
    return { shown: ts.displayPartsToString(info?.displayParts), said: ts.displayPartsToString(info?.documentation) };
  };

  test("the file that is hovered compiles", () => {
    const faults = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    expect(faults.map(({ messageText }) => messageText)).toEqual([]);
  });

  test.each([
    ["args: ", ["stream_name", "partition_count", "stream_type?"]],
    ["update: ", ["stream_name", "target_partition_count"]],
    ["result: ", ["partition_cursor"]],
    ["createStream(", ["stream_name", "partition_count", "stream_type?", "options?"]],
    ["batchUpdateTags(", ["stream_id", "action", "tags", "options?"]],
  ])("%s has its fields", (hovered, fields) => {
    const { shown } = hover(hovered);
    for (const field of fields) expect(shown).toContain(`${field}: `);
    expect(shown).not.toMatch(
      /Omit<|Pick<|Flat<|FlatWith<|OperationArguments<"createStream|OperationResult<|more \.\.\./,
    );
  });

  test("a method says what it does, and whether it is repeated", () => {
    expect(hover("createStream(").said).toMatch(/^Create a stream\n[\s\S]*Not safe to repeat/);
  });
});
