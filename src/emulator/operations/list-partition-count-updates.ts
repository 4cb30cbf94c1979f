import { findStream } from "../documents.ts";
import type { Operation } from "../operation.ts";
import { scalingToWire } from "../stream-wire.ts";

/** Section 5.1.6. */
export const listPartitionCountUpdates: Operation<"listPartitionCountUpdates"> = async (
  { args, projectId },
  { store },
) => {
  const { value: stream } = await findStream(store, projectId, { name: args.stream_name });
  return { update_partition_counts: stream.scalings.map(scalingToWire) };
};
