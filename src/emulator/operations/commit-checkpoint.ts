import { findApp, findStream, keys } from "../state/documents.ts";
import { partitionRange, readablePartition, requireWithin } from "../state/partition-range.ts";
import { checked } from "./operation.ts";

/** Section 5.3.1. Both ends of the range are allowed: what the number means is the client's affair, and clients differ. */
export const commitCheckpoint = checked<"commitCheckpoint">((args, { projectId }, { store }, now) =>
  store.update((state) => {
    const app = findApp(state, projectId, args.app_name);
    const stream = findStream(state, projectId, { name: args.stream_name, id: args.stream_id });
    const partition = readablePartition(stream, projectId, args.partition_id, now);
    const range = partitionRange(state, stream, partition, now);
    requireWithin(args.sequence_number, range.oldest, range.next, range);
    const value = { sequenceNumber: args.sequence_number, metadata: args.metadata ?? "" };
    const key = keys.checkpoint(projectId, app.name, stream.id, partition);
    return { changes: [{ key, value }], result: () => undefined };
  }),
);
