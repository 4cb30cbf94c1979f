import type { Partition } from "../../../generated/dis/aliases.ts";
import { findStream } from "../documents.ts";
import { hashRange } from "../domain/hash-range.ts";
import { partitionId, partitionNumber } from "../domain/partition-id.ts";
import { activePartitions, partitionStatus, type StreamState } from "../domain/stream.ts";
import type { Operation } from "../operation.ts";
import { partitionRange } from "../partition-range.ts";
import type { Store } from "../store/store.ts";
import { scalingToWire, settingsOf } from "../stream-wire.ts";

/** Section 5.1.4. Optional lists are left out when they are empty, as in recorded answers. */
export const showStream: Operation<"showStream"> = async ({ args, projectId }, { store }, now) => {
  // Huawei's Java client may send the id in the place of the name.
  const { value: stream } = await findStream(store, projectId, { name: args.stream_name, id: args.stream_name });
  const { limit_partitions: limit = 100, start_partitionId: start } = args;
  const first = start ? (partitionNumber(start) ?? -1) + 1 : 0;
  const numbers = [...stream.partitions.keys()].slice(first);
  const partitions: Partition[] = [];
  const active = activePartitions(stream);
  for (const number of numbers.slice(0, limit)) {
    partitions.push(await partitionToWire(store, stream, number, active, now));
  }
  const deleted = [...stream.partitions.keys()].filter((number) => partitionStatus(stream, number, now) === "DELETED");
  const { compressionFormat, csvProperties, scalings } = stream;
  return {
    stream_id: stream.id,
    stream_name: stream.name,
    create_time: stream.created,
    last_modified_time: stream.modified,
    retention_period: stream.retentionHours,
    ...settingsOf(stream),
    ...(compressionFormat ? { compression_format: compressionFormat } : {}),
    ...(csvProperties ? { csv_properties: csvProperties } : {}),
    writable_partition_count: active.length,
    readable_partition_count: active.length + deleted.length,
    ...(scalings.length > 0 ? { update_partition_counts: scalings.map(scalingToWire) } : {}),
    partitions,
    has_more_partitions: numbers.length > limit,
  };
};

async function partitionToWire(
  store: Store,
  stream: StreamState,
  number: number,
  active: number[],
  now: number,
): Promise<Partition> {
  const status = partitionStatus(stream, number, now) ?? "EXPIRED";
  const [from, to] = status === "ACTIVE" ? hashRange(active.indexOf(number), active.length) : [-1, -1];
  const range = status === "EXPIRED" ? undefined : await partitionRange(store, stream, number, now);
  return {
    status,
    partition_id: partitionId(number),
    hash_range: `[${from} : ${to}]`,
    sequence_number_range: range ? `[${range.oldest} : ${range.next}]` : null,
  };
}
