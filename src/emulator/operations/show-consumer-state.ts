import type { PartitionConsumingState } from "../../../generated/dis/aliases.ts";
import { defaults } from "../../../generated/dis/defaults.ts";
import { partitionId, partitionNumber } from "../domain/partition-id.ts";
import { partitionStatus } from "../domain/stream.ts";
import { type CheckpointState, findApp, findStream, keys } from "../state/documents.ts";
import { partitionRange } from "../state/partition-range.ts";
import { checked } from "./operation.ts";

/** Section 5.2.5. An app without any checkpoint gets -1 for each partition: a public acceptance test relies on it. */
export const showConsumerState = checked<"showConsumerState">((args, { projectId }, { store }, now) =>
  store.query((state) => {
    const app = findApp(state, projectId, args.app_name);
    const stream = findStream(state, projectId, { name: args.stream_name, id: args.stream_id });
    const { limit = defaults.showConsumerState.limit, start_partition_id: start } = args;
    const first = start === undefined ? 0 : firstPartition(start);
    const numbers = [...stream.partitions.keys()].slice(first);
    const states: PartitionConsumingState[] = [];
    for (const number of numbers.slice(0, limit)) {
      const key = keys.checkpoint(projectId, app.name, stream.id, number);
      const checkpoint = state.get<CheckpointState>(key);
      const { oldest, next } = partitionRange(state, stream, number, now);
      states.push({
        partition_id: partitionId(number),
        sequence_number: checkpoint?.sequenceNumber ?? "-1",
        latest_offset: next,
        earliest_offset: oldest,
        checkpoint_type: "LAST_READ",
        status: partitionStatus(stream, number, now) ?? "EXPIRED",
        ...(checkpoint?.metadata ? { metadata: checkpoint.metadata } : {}),
      });
    }
    return {
      has_more: numbers.length > limit,
      stream_name: stream.name,
      app_name: app.name,
      partition_consuming_states: states,
    };
  }),
);

/** A bare number is where the page starts, and the long form is after what: so Huawei's Python and its Java client mean them. */
function firstPartition(start: string): number {
  const number = partitionNumber(start) as number;
  return partitionId(number) === start ? number + 1 : number;
}
