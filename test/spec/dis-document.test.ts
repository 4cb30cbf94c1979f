// The DIS document against the reference's own list of calls: section, method, path, operation and status of success.
import { describe, expect, test } from "vitest";
import { discrepancies, errors, operations } from "../../generated/dis/index.ts";
import * as limits from "../../generated/dis/limits.ts";
import { loadContract } from "../../src/contract/index.ts";
import { resolve, type Schema } from "../../src/openapi/document.ts";

const calls = `
5.1.1 POST /v2/{project_id}/streams createStream 201
5.1.2 GET /v2/{project_id}/streams listStreams 200
5.1.3 DELETE /v2/{project_id}/streams/{stream_name} deleteStream 204
5.1.4 GET /v2/{project_id}/streams/{stream_name} showStream 200
5.1.5 PUT /v2/{project_id}/streams/{stream_name} updatePartitionCount 200
5.1.6 GET /v2/{project_id}/streams/{stream_name}/update_partition_counts listPartitionCountUpdates 200
5.1.7 PUT /v3/{project_id}/streams/{stream_name} updateStream 204
5.1.8 GET /v1/{project_id}/quotas showQuotas 200
5.1.9 POST /v2/orders/{order_id} createOrder 200
5.1.10 PUT /v2/{project_id}/streams/{stream_name}/update updateStreamAutoScale 200
5.1.11 POST /v2/{project_id}/streams/{stream_name}/policies createPolicies 200
5.1.12 GET /v2/{project_id}/streams/{stream_name}/policies listPolicies 200
5.1.13 DELETE /v2/{project_id}/streams/{stream_name}/policies deletePolicies 200
5.1.14 POST /v3/{project_id}/streams/{streamName}/policies createPoliciesV3 200
5.2.1 POST /v2/{project_id}/apps createApp 201
5.2.2 GET /v2/{project_id}/apps listApp 200
5.2.3 DELETE /v2/{project_id}/apps/{app_name} deleteApp 204
5.2.4 GET /v2/{project_id}/apps/{app_name} showApp 200
5.2.5 GET /v2/{project_id}/apps/{app_name}/streams/{stream_name} showConsumerState 200
5.3.1 POST /v2/{project_id}/checkpoints commitCheckpoint 201
5.3.2 GET /v2/{project_id}/checkpoints showCheckpoint 200
5.3.3 DELETE /v2/{project_id}/checkpoints deleteCheckpoint 204
5.4.1 POST /v2/{project_id}/records sendRecords 200
5.4.2 GET /v2/{project_id}/records consumeRecords 200
5.4.3 GET /v2/{project_id}/cursors showCursor 200
5.5.1 POST /v2/{project_id}/streams/{stream_name}/transfer-tasks createTransferTask 201
5.5.2 GET /v2/{project_id}/streams/{stream_name}/transfer-tasks listTransferTasks 200
5.5.3 PUT /v2/{project_id}/streams/{stream_name}/transfer-tasks updateTransferTask 200
5.5.4 DELETE /v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name} deleteTransferTask 204
5.5.5 GET /v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name} showTransferTask 200
5.5.6 POST /v2/{project_id}/streams/{stream_name}/transfer-tasks/action batchUpdateTransferTasks 200
5.5.7 POST /v2/{project_id}/streams/{stream_name}/transfer-tasks/action batchUpdateTransferTasks 200
5.5.8 GET /v1/obs/buckets listBuckets 200
5.5.9 POST /v1/{project_id}/schema createSchema 200
5.5.10 POST /v1/transfertasklog/{task_id} listTransferTaskLogs 200
5.6.1 GET /v2/{project_id}/streams/{stream_name}/metrics showStreamMetrics 200
5.6.2 GET /v2/{project_id}/streams/{stream_name}/partitions/{partition_id}/metrics showPartitionMetrics 200
5.7.1 POST /v2/{project_id}/stream/{stream_id}/tags createTag 204
5.7.2 GET /v2/{project_id}/stream/{stream_id}/tags showStreamTags 200
5.7.3 DELETE /v2/{project_id}/stream/{stream_id}/tags/{key} deleteTag 204
5.7.4 POST /v2/{project_id}/stream/{stream_id}/tags/action batchUpdateTags 204
5.7.5 GET /v2/{project_id}/stream/tags listTags 200
5.7.6 POST /v2/{project_id}/stream/resource_instances/action listResourcesByTags 200
5.7.7 POST /v2/{project_id}/stream/{stream_id}/tags/action batchUpdateTags 204
5.8.1 GET /v1/{project_id}/events listEvents 200
5.8.2 GET /v1/{project_id}/event-list listEventTypes 200
5.8.3 GET /v1/{project_id}/event-subs listEventSubscriptions 200
5.8.4 POST /v1/{project_id}/event-subs createEventSubscription 200
5.8.5 PUT /v1/{project_id}/event-subs/{subscription_id} updateEventSubscription 200
5.8.6 DELETE /v1/{project_id}/event-subs/{subscription_id} deleteEventSubscription 204
`;

describe("the DIS document", () => {
  test("has the calls of all 50 sections, and no others", () => {
    const ours = Object.values(operations).flatMap(({ id, method, path, sections, success }) =>
      sections.map((section) => `${section} ${method} ${path} ${id} ${success}`),
    );
    expect(ours.sort()).toEqual(calls.trim().split("\n").sort());
    expect(Object.keys(operations)).toHaveLength(48);
  });

  test("says for every operation what a refusal looks like", () => {
    for (const { id, operation } of loadContract("dis").operations) {
      const statuses = Object.keys(operation.responses);
      expect(statuses, id).toEqual(expect.arrayContaining(["400", "401", "403", "429", "441", "500", "default"]));
    }
  });

  test("lets the optional texts of a query be empty, as Huawei's Java client sends those that it was given so", () => {
    const { document, operations } = loadContract("dis");
    const refusing = operations.flatMap(({ id, parameters }) =>
      parameters
        .filter((one) => one.in === "query" && !one.required)
        .filter(({ schema }) => {
          const {
            type,
            enum: values,
            pattern = "",
          } = resolve<Schema>(document, schema) as { pattern?: string } & Schema;
          return type === "string" && values === undefined && !new RegExp(pattern).test("");
        })
        .map(({ name }) => `${id} ${name}`),
    );
    // Either this or `label` is needed, and an empty list names nothing.
    expect(refusing).toEqual(["showStreamMetrics label_list", "showPartitionMetrics label_list"]);
  });

  test("has times of 13 digits, and nowhere an integer that some client cannot hold", () => {
    const integers = [...schemasOf(loadContract("dis").document)].filter(({ type }) => type === "integer");
    expect(integers.length).toBeGreaterThan(90);
    for (const { description = "", format, enum: values, minimum, maximum } of integers) {
      if (values) continue;
      const [least, most] = [minimum as number, maximum as number];
      const widest = format === "int64" ? Number.MAX_SAFE_INTEGER : 2 ** 31 - 1;
      expect(most, description).toBeLessThanOrEqual(widest);
      expect(least, description).toBeGreaterThanOrEqual(-widest - 1);
      if (description.includes("milliseconds since"))
        expect([least, most], description).toEqual([0, 9_999_999_999_999]);
    }
  });

  test("has no name that every object of JavaScript has, which a check would find on any value", () => {
    const { document, operations } = loadContract("dis");
    const fields = [...schemasOf(document)].flatMap(({ properties = {} }) => Object.keys(properties));
    const parameters = operations.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect([...fields, ...parameters].filter((name) => name in {})).toEqual([]);
  });

  test.each([
    ["SystemTag", { key: "_sys_enterprise_project_id", value: "0" }, { key: "_sys_enterprise_project_id", value: "1" }],
    ["CompressionFormat", "lz4", "rar"],
    ["CompressionFormat", "zstd", "LZ4"],
    ["EventTypeName", "Stream Traffic Abnormal", "Stream traffic abnormal"],
    ["SendRecordsResultEntry", { error_code: null, error_message: null }, { error_code: "4303" }],
    ["SendRecordsResultEntry", { error_code: "", error_message: "" }, { error_code: "DIS" }],
    [
      "SendRecordsRequest",
      { stream_name: "", stream_id: "", records: [{ data: "" }] },
      { stream_id: "a", records: [] },
    ],
  ])("takes a %s that was recorded or that clients send: %j, but not %j", (name, taken, refused) => {
    const { checker } = loadContract("dis");
    const schema = { $ref: `#/components/schemas/${name}` };
    expect(checker.check(schema, taken)).toEqual([]);
    expect(checker.check(schema, refused)).not.toEqual([]);
  });

  test("spells the dump destinations of the answers as every client needs them", () => {
    const { properties } = loadContract("dis").document.components.schemas.TransferTaskDetail ?? {};
    expect(Object.keys(properties ?? {}).filter((name) => name.includes("destination_"))).toEqual([
      "destination_type",
      "obs_destination_description",
      "dws_destination_descripton",
      "dws_destination_description",
      "mrs_destination_description",
      "dli_destination_description",
      "cloudtable_destination_descripton",
      "cloudtable_destination_description",
    ]);
  });
});

/** Every schema of a document, wherever it stands; what is shared comes once. */
function* schemasOf(node: unknown): Generator<Schema> {
  if (typeof node !== "object" || node === null) return;
  if (typeof (node as Schema).type === "string") yield node as Schema;
  for (const inner of Object.values(node)) yield* schemasOf(inner);
}

describe("the error table", () => {
  test("has the 54 codes of section 6.1 and the 26 that only older documents and clients know", () => {
    const sources = Object.values(errors).map(({ source }) => source);
    expect(sources.filter((source) => source === "reference 6.1")).toHaveLength(54);
    expect(sources).toHaveLength(80);
  });

  test("has for every code that an operation answers the status at which it is answered", () => {
    for (const { id, operation } of loadContract("dis").operations) {
      const statuses = Object.keys(operation.responses);
      for (const code of operations[id as keyof typeof operations].errorCodes) {
        expect(statuses, `${id} ${code}`).toContain(String(errors[code].status));
      }
    }
  });
});

describe("the ledger", () => {
  test("is text throughout: YAML reads a bare 6.1 as a number", () => {
    const texts = discrepancies.flatMap(({ section, says, evidence, decision }) => [
      ...[section].flat(),
      ...says.flatMap(({ at, what }) => [at, what]),
      evidence,
      decision,
    ]);
    expect(texts.filter((text) => typeof text !== "string")).toEqual([]);
  });

  test("names operations that exist, and says each thing once", () => {
    const known = [
      ...loadContract("dis").operations,
      ...loadContract("iam").operations,
      ...loadContract("lts").operations,
    ].map(({ id }) => id);
    expect(discrepancies.flatMap(({ operations }) => operations).filter((id) => !known.includes(id))).toEqual([]);
    const ids = discrepancies.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

test("the limits that programs read are those that people read", () => {
  const { tags, components } = loadContract("dis").document;
  const { StreamType, QuotaType, SendRecordsEntry, SendRecordsRequest } = components.schemas;
  const megabytes = (bytes: number) => `${bytes / 1_048_576} MB`;
  for (const [type, { bytes, records }] of Object.entries(limits.writeThroughput)) {
    const given = limits.readThroughput[type as keyof typeof limits.readThroughput].bytes;
    expect(StreamType?.["x-enumDescriptions"]).toHaveProperty(
      type,
      `Each partition takes in ${megabytes(bytes)} or ${records.toLocaleString("en")} records a second and gives out ${megabytes(given)} a second.`,
    );
  }
  for (const [name, quota] of Object.entries(limits.defaultQuotas)) {
    expect(QuotaType?.["x-enumDescriptions"]).toHaveProperty(
      name,
      expect.stringContaining(`the quota is ${quota} by default`),
    );
  }
  const { maxRecordBytes, maxRequestBytes, maxBodyBytes } = limits;
  expect(SendRecordsEntry?.properties?.data?.description).toContain(`at most ${megabytes(maxRecordBytes)} before`);
  expect(SendRecordsRequest?.properties?.records?.description).toContain(`at most ${megabytes(maxRequestBytes)}.`);
  const signing = tags.find(({ name }) => name === "Signing requests");
  expect(signing?.description).toContain(`A signed body may have up to ${megabytes(maxBodyBytes)}.`);
});
