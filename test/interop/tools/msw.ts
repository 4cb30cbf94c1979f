// Mock Service Worker, with handlers made of the bundle, under our own client: nothing is listening where the client calls.
// Argument: the folder where `msw` is installed.
import { createRequire } from "node:module";
import { createDisClient } from "../../../src/client/index.ts";
import { exampleAnswers } from "../example-answers.ts";
import { setting, tell } from "../node/scenario.ts";

const require = createRequire(`${process.argv[2]}/`);
const { http, HttpResponse } = require("msw");
const { setupServer } = require("msw/node");

const endpoint = "https://dis.example";
const handlers = exampleAnswers().map(({ method, path, status, body }) =>
  http[method](endpoint + path.replaceAll(/{(\w+)}/g, ":$1"), () =>
    body === undefined ? new HttpResponse(null, { status }) : HttpResponse.json(body, { status }),
  ),
);
setupServer(...handlers).listen({ onUnhandledRequest: "error" });

const dis = createDisClient({ endpoint, projectId: setting("DIS_PROJECT_ID"), credentials: { token: "any" } });

await tell({
  createStream: (stream, partitions) => dis.createStream({ stream_name: stream, partition_count: partitions }),
  countPartitions: async (stream) => (await dis.showStream({ stream_name: stream })).partitions?.length ?? 0,
  async send(stream, records) {
    const entries = records.map(({ partition, data }) => ({ partition_id: partition, data }));
    const answer = await dis.sendRecords({ stream_name: stream, records: entries });
    return {
      failed: answer.failed_record_count,
      records: answer.records.map((record) => ({
        code: record.error_code,
        partition: record.partition_id,
        number: record.sequence_number,
      })),
    };
  },
  async cursor(stream, partition) {
    const from = { "stream-name": stream, "partition-id": partition, "cursor-type": "TRIM_HORIZON" } as const;
    return (await dis.showCursor(from)).partition_cursor;
  },
  async read(cursor) {
    const { records } = await dis.consumeRecords({ "partition-cursor": cursor });
    return records.map((record) => ({ number: record.sequence_number, data: record.data }));
  },
  createApp: (app) => dis.createApp({ app_name: app }),
  commit: (app, stream, partition, number) =>
    dis.commitCheckpoint({ ...checkpointOf(app, stream, partition), sequence_number: number }),
  checkpoint: async (app, stream, partition) =>
    (await dis.showCheckpoint(checkpointOf(app, stream, partition))).sequence_number,
  miss: async () => {
    throw new Error("it has every stream, as the mock does");
  },
  deleteApp: (app) => dis.deleteApp({ app_name: app }),
  deleteStream: (stream) => dis.deleteStream({ stream_name: stream }),
});

function checkpointOf(app: string, stream: string, partition: string) {
  return { app_name: app, stream_name: stream, partition_id: partition, checkpoint_type: "LAST_READ" } as const;
}
