// The core of Huawei's SDK for Node. DIS has no client of its own there: these are its generic calls.
import { createRequire } from "node:module";
import { type ScenarioClient, setting, tell } from "./scenario.ts";

const require = createRequire(import.meta.url);
const { BasicCredentials } = require("@huaweicloud/huaweicloud-sdk-core");
const { ClientBuilder } = require("@huaweicloud/huaweicloud-sdk-core/ClientBuilder");

const credentials = new BasicCredentials()
  .withAk(setting("DIS_ACCESS_KEY"))
  .withSk(setting("DIS_SECRET_KEY"))
  .withProjectId(setting("DIS_PROJECT_ID"));
const huawei = new ClientBuilder((client: unknown) => client)
  .withCredential(credentials)
  .withEndpoint(setting("DIS_ENDPOINT"))
  .build();

// biome-ignore lint/suspicious/noExplicitAny: the core gives what JSON.parse gives.
function call(method: string, path: string, more: { queryParams?: object; data?: object } = {}): Promise<any> {
  return huawei.sendRequest({
    url: `/v2/{project_id}/${path}`,
    method,
    contentType: "application/json",
    pathParams: {},
    queryParams: {},
    headers: {},
    ...more,
  });
}

const checkpointOf = (app: string, stream: string, partition: string) => ({
  app_name: app,
  stream_name: stream,
  partition_id: partition,
  checkpoint_type: "LAST_READ",
});

const client: ScenarioClient = {
  createStream: (stream, partitions) =>
    call("POST", "streams", { data: { stream_name: stream, partition_count: partitions } }),
  countPartitions: async (stream) => (await call("GET", `streams/${stream}`)).partitions.length,
  async send(stream, records) {
    const entries = records.map(({ partition, data }) => ({ partition_id: partition, data }));
    const answer = await call("POST", "records", { data: { stream_name: stream, records: entries } });
    return {
      failed: answer.failed_record_count,
      records: answer.records.map((record: Record<string, string>) => ({
        code: record.error_code,
        partition: record.partition_id,
        number: record.sequence_number,
      })),
    };
  },
  async cursor(stream, partition) {
    const queryParams = { "stream-name": stream, "partition-id": partition, "cursor-type": "TRIM_HORIZON" };
    return (await call("GET", "cursors", { queryParams })).partition_cursor;
  },
  async read(cursor) {
    const { records } = await call("GET", "records", { queryParams: { "partition-cursor": cursor } });
    return records.map((record: Record<string, string>) => ({ number: record.sequence_number, data: record.data }));
  },
  createApp: (app) => call("POST", "apps", { data: { app_name: app } }),
  commit: (app, stream, partition, number) =>
    call("POST", "checkpoints", { data: { ...checkpointOf(app, stream, partition), sequence_number: number } }),
  async checkpoint(app, stream, partition) {
    const queryParams = checkpointOf(app, stream, partition);
    return (await call("GET", "checkpoints", { queryParams })).sequence_number;
  },
  async miss(stream) {
    try {
      await call("GET", `streams/${stream}`);
    } catch (error) {
      const { httpStatusCode, errorCode, errorMsg } = error as Record<string, unknown>;
      return `${httpStatusCode} ${errorCode} ${errorMsg}`;
    }
    throw new Error("no error");
  },
  deleteApp: (app) => call("DELETE", `apps/${app}`),
  deleteStream: (stream) => call("DELETE", `streams/${stream}`),
};

await tell(client);
