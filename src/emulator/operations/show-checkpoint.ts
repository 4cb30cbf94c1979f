import { type CheckpointState, findApp, findStream, keys } from "../state/documents.ts";
import { existingPartition } from "../state/partition-range.ts";
import { checked } from "./operation.ts";

/**
 * Section 5.3.2. Without a checkpoint the number is -1: Huawei's Flink sample and its Kafka adapter test for it. The one of
 * an expired partition is still shown, as `showConsumerState` does.
 */
export const showCheckpoint = checked<"showCheckpoint">((args, { projectId }, { store }) =>
  store.query((state) => {
    const app = findApp(state, projectId, args.app_name);
    const stream = findStream(state, projectId, { name: args.stream_name, id: args.stream_id });
    const partition = existingPartition(stream, projectId, args.partition_id);
    const key = keys.checkpoint(projectId, app.name, stream.id, partition);
    const { sequenceNumber, metadata } = state.get<CheckpointState>(key) ?? none;
    return { sequence_number: sequenceNumber, metadata };
  }),
);

const none: CheckpointState = { sequenceNumber: "-1", metadata: "" };
