// The client that `redocly generate-client` makes for TypeScript.
import { ApiError, client } from "./dis/dis.ts";
import { type ScenarioClient, setting, tell } from "./scenario.ts";
import { signingFetch } from "./signing.ts";
import { checkpointOf, entriesOf, outcomeOf, trimHorizonOf } from "./wire.ts";

client.configure({
  serverUrl: setting("DIS_ENDPOINT"),
  ...(setting("DIS_TARGET") === "verify"
    ? { fetch: signingFetch({ access: setting("DIS_ACCESS_KEY"), secret: setting("DIS_SECRET_KEY") }) }
    : { auth: { apiKey: { AuthToken: setting("DIS_TOKEN") } } }),
});

const path = { project_id: setting("DIS_PROJECT_ID") };

const scenario: ScenarioClient = {
  createStream: (stream, partitions) =>
    client.createStream({ path, body: { stream_name: stream, partition_count: partitions } }),

  countPartitions: async (stream) =>
    (await client.showStream({ path: { ...path, stream_name: stream } })).partitions.length,

  async send(stream, records) {
    const answer = await client.sendRecords({ path, body: { stream_name: stream, records: entriesOf(records) } });
    return outcomeOf(answer);
  },

  async cursor(stream, partition) {
    const query = trimHorizonOf(stream, partition);
    return (await client.showCursor({ path, query })).partition_cursor;
  },

  async read(cursor) {
    const { records } = await client.consumeRecords({ path, query: { "partition-cursor": cursor } });
    return records.map((record) => ({ number: record.sequence_number, data: record.data }));
  },

  createApp: (app) => client.createApp({ path, body: { app_name: app } }),

  commit: (app, stream, partition, number) =>
    client.commitCheckpoint({ path, body: { ...checkpointOf(app, stream, partition), sequence_number: number } }),

  checkpoint: async (app, stream, partition) =>
    (await client.showCheckpoint({ path, query: checkpointOf(app, stream, partition) })).sequence_number,

  async miss(stream) {
    try {
      await client.showStream({ path: { ...path, stream_name: stream } });
    } catch (error) {
      // It has no types for the bodies of errors.
      if (error instanceof ApiError) return `${error.status} ${(error.body as { errorCode: string }).errorCode}`;
      throw error;
    }
    throw new Error("no error");
  },

  deleteApp: (app) => client.deleteApp({ path: { ...path, app_name: app } }),

  deleteStream: (stream) => client.deleteStream({ path: { ...path, stream_name: stream } }),
};

await tell(scenario);
