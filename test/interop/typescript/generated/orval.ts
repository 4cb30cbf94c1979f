// The client that orval makes.
import * as dis from "./dis/dis.ts";
import { type ScenarioClient, setting, tell } from "./scenario.ts";
import { checkpointOf, entriesOf, outcomeOf, trimHorizonOf } from "./wire.ts";

const project = setting("DIS_PROJECT_ID");

/** Every status is an answer with a type of its own; here only those of success are. */
function accepted<Answer extends { status: number }>(answer: Answer): Extract<Answer, { status: 200 | 201 | 204 }> {
  if (answer.status >= 300) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { status: 200 | 201 | 204 }>;
}

const scenario: ScenarioClient = {
  createStream: async (stream, partitions) =>
    accepted(await dis.createStream(project, { stream_name: stream, partition_count: partitions })),

  countPartitions: async (stream) => accepted(await dis.showStream(project, stream)).data.partitions.length,

  async send(stream, records) {
    const { data } = accepted(await dis.sendRecords(project, { stream_name: stream, records: entriesOf(records) }));
    return outcomeOf(data);
  },

  async cursor(stream, partition) {
    const where = trimHorizonOf(stream, partition);
    return accepted(await dis.showCursor(project, where)).data.partition_cursor;
  },

  async read(cursor) {
    const { data } = accepted(await dis.consumeRecords(project, { "partition-cursor": cursor }));
    return data.records.map((record) => ({ number: record.sequence_number, data: record.data }));
  },

  createApp: async (app) => accepted(await dis.createApp(project, { app_name: app })),

  commit: async (app, stream, partition, number) =>
    accepted(await dis.commitCheckpoint(project, { ...checkpointOf(app, stream, partition), sequence_number: number })),

  async checkpoint(app, stream, partition) {
    const { data } = accepted(await dis.showCheckpoint(project, checkpointOf(app, stream, partition)));
    return data.sequence_number;
  },

  async miss(stream) {
    const answer = await dis.showStream(project, stream);
    if (answer.status !== 400) throw new Error(`no refusal: ${JSON.stringify(answer)}`);
    return `${answer.status} ${answer.data.errorCode}`;
  },

  deleteApp: async (app) => accepted(await dis.deleteApp(project, app)),

  deleteStream: async (stream) => accepted(await dis.deleteStream(project, stream)),
};

await tell(scenario);
