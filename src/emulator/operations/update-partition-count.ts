import { partitionQuota } from "../domain/limits.ts";
import { scaledPartitions, scalingRefusal } from "../domain/scaling.ts";
import { activePartitions } from "../domain/stream.ts";
import { DisRefusal } from "../refusal.ts";
import { censusOf, changed, findStream, recount } from "../state/documents.ts";
import { checked } from "./operation.ts";

/** Section 5.1.5. Takes effect at once. The count that the stream has already changes nothing and is a success. */
export const updatePartitionCount = checked<"updatePartitionCount">((args, { projectId }, { store, limits }, now) =>
  store.update((state) => {
    const stream = findStream(state, projectId, { name: args.stream_name });
    const { target_partition_count: target } = args;
    const current = activePartitions(stream).length;
    const answer = { stream_name: stream.name, current_partition_count: current, target_partition_count: target };
    if (target === current) return { result: () => answer };
    const refusal = scalingRefusal(stream, target > current ? "up" : "down", limits.scaling, now);
    if (refusal) throw new DisRefusal("DIS.4200", [refusal]);
    const census = censusOf(state, projectId);
    const quota = partitionQuota(limits, stream.type);
    if (target > current && census[stream.type] + target - current > quota) throw new DisRefusal("DIS.4308");
    const scaling = { time: now, from: current, to: target };
    const partitions = scaledPartitions(stream, target, now);
    const changes = [
      changed(projectId, stream, { partitions, scalings: [...stream.scalings, scaling] }, now),
      recount(state, projectId, { [stream.type]: target - current }),
    ];
    return { changes, result: () => answer };
  }),
);
