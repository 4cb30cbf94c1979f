// The client that OpenAPI Generator makes for TypeScript and fetch.
import {
  AppsApi,
  CheckpointsApi,
  CheckpointType,
  Configuration,
  CursorType,
  DisErrorFromJSON,
  RecordsApi,
  ResponseError,
  StreamsApi,
} from "./dis/index.ts";
import { type ScenarioClient, setting, tell } from "./scenario.ts";
import { signingFetch } from "./signing.ts";

const configuration = new Configuration({
  basePath: setting("DIS_ENDPOINT"),
  ...(setting("DIS_TARGET") === "verify"
    ? { fetchApi: signingFetch({ access: setting("DIS_ACCESS_KEY"), secret: setting("DIS_SECRET_KEY") }) }
    : { apiKey: (name) => (name === "X-Auth-Token" ? setting("DIS_TOKEN") : "") }),
});
const streams = new StreamsApi(configuration);
const records = new RecordsApi(configuration);
const apps = new AppsApi(configuration);
const checkpoints = new CheckpointsApi(configuration);
const projectId = setting("DIS_PROJECT_ID");
const checkpointType = CheckpointType.LastRead;

const scenario: ScenarioClient = {
  createStream: (streamName, partitionCount) =>
    streams.createStream({ projectId, createStreamRequest: { streamName, partitionCount } }),

  countPartitions: async (streamName) => (await streams.showStream({ projectId, streamName })).partitions.length,

  async send(streamName, entries) {
    const body = { streamName, records: entries.map(({ partition, data }) => ({ partitionId: partition, data })) };
    const answer = await records.sendRecords({ projectId, sendRecordsRequest: body });
    return {
      failed: answer.failedRecordCount,
      records: answer.records.map((record) => ({
        code: record.errorCode,
        partition: record.partitionId,
        number: record.sequenceNumber,
      })),
    };
  },

  async cursor(streamName, partitionId) {
    const where = { projectId, streamName, partitionId, cursorType: CursorType.TrimHorizon };
    return (await records.showCursor(where)).partitionCursor;
  },

  async read(partitionCursor) {
    const list = await records.consumeRecords({ projectId, partitionCursor });
    return list.records.map((record) => ({ number: record.sequenceNumber, data: record.data }));
  },

  createApp: (appName) => apps.createApp({ projectId, createAppRequest: { appName } }),

  commit: (appName, streamName, partitionId, sequenceNumber) =>
    checkpoints.commitCheckpoint({
      projectId,
      commitCheckpointRequest: { appName, streamName, partitionId, sequenceNumber, checkpointType },
    }),

  async checkpoint(appName, streamName, partitionId) {
    const where = { projectId, appName, streamName, partitionId, checkpointType };
    return (await checkpoints.showCheckpoint(where)).sequenceNumber;
  },

  async miss(streamName) {
    try {
      await streams.showStream({ projectId, streamName });
    } catch (error) {
      if (!(error instanceof ResponseError)) throw error;
      // It leaves the body to its caller.
      return `${error.response.status} ${DisErrorFromJSON(await error.response.json()).errorCode}`;
    }
    throw new Error("no error");
  },

  deleteApp: (appName) => apps.deleteApp({ projectId, appName }),

  deleteStream: (streamName) => streams.deleteStream({ projectId, streamName }),
};

await tell(scenario);
