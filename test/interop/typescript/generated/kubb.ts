// The client that Kubb makes.
import * as dis from "./dis/index.ts";
import { Refused } from "./kubb-client.ts";
import { type ScenarioClient, setting, tell } from "./scenario.ts";
import { checkpointOf, entriesOf, outcomeOf, trimHorizonOf } from "./wire.ts";

const project = setting("DIS_PROJECT_ID");

const scenario: ScenarioClient = {
  createStream: (stream, partitions) => dis.createStream(project, { stream_name: stream, partition_count: partitions }),

  countPartitions: async (stream) => (await dis.showStream(project, stream)).partitions.length,

  async send(stream, records) {
    const answer = await dis.sendRecords(project, { stream_name: stream, records: entriesOf(records) });
    return outcomeOf(answer);
  },

  async cursor(stream, partition) {
    const where = trimHorizonOf(stream, partition);
    return (await dis.showCursor(project, where)).partition_cursor;
  },

  async read(cursor) {
    const { records } = await dis.consumeRecords(project, { "partition-cursor": cursor });
    return records.map((record) => ({ number: record.sequence_number, data: record.data }));
  },

  createApp: (app) => dis.createApp(project, { app_name: app }),

  commit: (app, stream, partition, number) =>
    dis.commitCheckpoint(project, { ...checkpointOf(app, stream, partition), sequence_number: number }),

  checkpoint: async (app, stream, partition) =>
    (await dis.showCheckpoint(project, checkpointOf(app, stream, partition))).sequence_number,

  async miss(stream) {
    try {
      await dis.showStream(project, stream);
    } catch (error) {
      if (error instanceof Refused) return `${error.status} ${(error.body as dis.ShowStream400).errorCode}`;
      throw error;
    }
    throw new Error("no error");
  },

  deleteApp: (app) => dis.deleteApp(project, app),

  deleteStream: (stream) => dis.deleteStream(project, stream),
};

await tell(scenario);
