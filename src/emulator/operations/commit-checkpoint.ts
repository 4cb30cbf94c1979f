import { findApp, findStream, keys } from "../documents.ts";
import type { Operation } from "../operation.ts";
import { partitionRange, readablePartition, requireWithin } from "../partition-range.ts";

/** Section 5.3.1. Both ends of the range are allowed: what the number means is the client's affair, and clients differ. */
export const commitCheckpoint: Operation<"commitCheckpoint"> = async ({ args, projectId }, { store }, now) => {
  const { value: app } = await findApp(store, projectId, args.app_name);
  const { value: stream } = await findStream(store, projectId, { name: args.stream_name, id: args.stream_id });
  const partition = readablePartition(stream, projectId, args.partition_id, now);
  const range = await partitionRange(store, stream, partition, now);
  requireWithin(args.sequence_number, range.oldest, range.next, range);
  const value = { sequenceNumber: args.sequence_number, metadata: args.metadata ?? "" };
  await store.commit([{ key: keys.checkpoint(projectId, app.name, stream.id, partition), value }]);
  return undefined;
};
