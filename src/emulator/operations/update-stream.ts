import { checkDataSchema } from "../domain/data-schema.ts";
import { type PartitionState, partitionStatus, type StreamState } from "../domain/stream.ts";
import { changed, findStream } from "../state/documents.ts";
import { partitionRange } from "../state/partition-range.ts";
import type { State } from "../store/store.ts";
import { checked } from "./operation.ts";
import { changedAutoScaling } from "./update-stream-auto-scale.ts";

/** Section 5.1.7. What is left out stays as it is. A longer retention brings nothing back that has expired. */
export const updateStream = checked<"updateStream">((args, { projectId }, { store, limits }, now) =>
  store.update((state) => {
    const stream = findStream(state, projectId, { name: args.stream_name });
    const dataType = args.data_type ?? stream.dataType;
    checkDataSchema(args.data_schema, dataType);
    const retentionHours = args.data_duration ?? stream.retentionHours;
    const by = {
      ...(retentionHours === stream.retentionHours
        ? {}
        : { retentionHours, partitions: withExpiryMarked(state, stream, now) }),
      dataType,
      ...(args.data_schema ? { dataSchema: args.data_schema } : {}),
      autoScaling: changedAutoScaling(stream, args, limits),
    };
    return { changes: [changed(projectId, stream, by, now)], result: () => undefined };
  }),
);

/** The partitions with a note of what has expired by now, which no longer retention brings back. */
function withExpiryMarked(state: State, stream: StreamState, now: number): PartitionState[] {
  return stream.partitions.map((partition, number) => ({
    ...partition,
    ...(partitionStatus(stream, number, now) === "EXPIRED" ? { expired: true } : {}),
    from: partitionRange(state, stream, number, now).oldest,
  }));
}
