// The client that @hey-api/openapi-ts makes.

import { client } from "./dis/client.gen.ts";
import * as dis from "./dis/index.ts";
import { type ScenarioClient, setting, tell } from "./scenario.ts";
import { signingFetch } from "./signing.ts";
import { checkpointOf, entriesOf, outcomeOf, trimHorizonOf } from "./wire.ts";

const signed = setting("DIS_TARGET") === "verify";
client.setConfig({
  baseUrl: setting("DIS_ENDPOINT"),
  throwOnError: true,
  ...(signed
    ? { fetch: signingFetch({ access: setting("DIS_ACCESS_KEY"), secret: setting("DIS_SECRET_KEY") }) }
    : { auth: ({ name }) => (name === "X-Auth-Token" ? setting("DIS_TOKEN") : undefined) }),
});

const path = { project_id: setting("DIS_PROJECT_ID") };
const throwOnError = true;

const scenario: ScenarioClient = {
  createStream: (stream, partitions) =>
    dis.createStream({ path, throwOnError, body: { stream_name: stream, partition_count: partitions } }),

  async countPartitions(stream) {
    const { data } = await dis.showStream({ path: { ...path, stream_name: stream }, throwOnError });
    return data.partitions.length;
  },

  async send(stream, records) {
    const { data } = await dis.sendRecords({
      path,
      throwOnError,
      body: { stream_name: stream, records: entriesOf(records) },
    });
    return outcomeOf(data);
  },

  async cursor(stream, partition) {
    const query = trimHorizonOf(stream, partition);
    const { data } = await dis.showCursor({ path, throwOnError, query });
    return data.partition_cursor;
  },

  async read(cursor) {
    const { data } = await dis.consumeRecords({ path, throwOnError, query: { "partition-cursor": cursor } });
    return data.records.map((record) => ({ number: record.sequence_number, data: record.data }));
  },

  createApp: (app) => dis.createApp({ path, throwOnError, body: { app_name: app } }),

  commit: (app, stream, partition, number) =>
    dis.commitCheckpoint({
      path,
      throwOnError,
      body: { ...checkpointOf(app, stream, partition), sequence_number: number },
    }),

  async checkpoint(app, stream, partition) {
    const { data } = await dis.showCheckpoint({ path, throwOnError, query: checkpointOf(app, stream, partition) });
    return data.sequence_number;
  },

  async miss(stream) {
    const { error, response } = await dis.showStream({ path: { ...path, stream_name: stream }, throwOnError: false });
    if (!error || !("errorCode" in error)) throw new Error(`no error of DIS: ${JSON.stringify(error)}`);
    return `${response?.status} ${error.errorCode}`;
  },

  deleteApp: (app) => dis.deleteApp({ path: { ...path, app_name: app }, throwOnError }),

  deleteStream: (stream) => dis.deleteStream({ path: { ...path, stream_name: stream }, throwOnError }),
};

await tell(scenario);
