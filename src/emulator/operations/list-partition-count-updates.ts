import { findStream } from "../state/documents.ts";
import { scalingToWire } from "../state/stream-wire.ts";
import { checked } from "./operation.ts";

/** Section 5.1.6. */
export const listPartitionCountUpdates = checked<"listPartitionCountUpdates">((args, { projectId }, { store }) =>
  store.query((state) => {
    const stream = findStream(state, projectId, { name: args.stream_name });
    return { update_partition_counts: stream.scalings.map(scalingToWire) };
  }),
);
