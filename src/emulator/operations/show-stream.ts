import { defaults } from "../../../generated/dis/defaults.ts";
import { hashRange } from "../domain/hash-range.ts";
import { partitionId, partitionNumber } from "../domain/partition-id.ts";
import { activePartitions, type PartitionStatus, partitionStatus, type StreamState } from "../domain/stream.ts";
import { findStream } from "../state/documents.ts";
import { type PartitionRange, partitionRange } from "../state/partition-range.ts";
import { scalingToWire, settingsOf } from "../state/stream-wire.ts";
import { checked, Json } from "./operation.ts";

/**
 * Section 5.1.4. Optional lists are left out when they are empty, as in recorded answers.
 *
 * Clients ask for it all the time, so it is put together from texts, most of which are kept as long as the stream stays as it
 * is.
 */
export const showStream = checked<"showStream">((args, { projectId }, { store }, now) =>
  store.query((state) => {
    // Huawei's Java client may send the id in the place of the name, its Python client any name and the id in the query.
    const stream = findStream(state, projectId, { name: args.stream_name, id: args.stream_id || args.stream_name });
    const { limit_partitions: limit = defaults.showStream.limit_partitions, start_partitionId: start } = args;
    const first = start ? (partitionNumber(start) ?? -1) + 1 : 0;
    const end = Math.min(stream.partitions.length, first + limit);
    const { settings, active, heads } = textsOf(stream);
    const partitions: string[] = [];
    for (let number = first; number < end; number++) {
      const status = partitionStatus(stream, number, now) as PartitionStatus;
      const range = status === "EXPIRED" ? undefined : partitionRange(state, stream, number, now);
      partitions.push(`${heads[number] ?? headOf(number, status, -1, -1)}${rangeText(range)}}`);
    }
    let readable = active;
    for (const number of stream.partitions.keys()) if (partitionStatus(stream, number, now) === "DELETED") readable++;
    const more = end < stream.partitions.length;
    return new Json(
      `${settings},"readable_partition_count":${readable},"partitions":[${partitions.join()}],"has_more_partitions":${more}}`,
    );
  }),
);

interface Texts {
  /** The fields that depend on the stream alone, without the closing brace. */
  settings: string;
  /** How many partitions take records. */
  active: number;
  /** For each of them all but its range, by its number. */
  heads: string[];
}

const kept = new WeakMap<StreamState, Texts>();

function textsOf(stream: StreamState): Texts {
  const known = kept.get(stream);
  if (known) return known;
  const { compressionFormat, csvProperties, scalings } = stream;
  const active = activePartitions(stream);
  const heads: string[] = [];
  for (const [index, number] of active.entries()) {
    heads[number] = headOf(number, "ACTIVE", ...hashRange(index, active.length));
  }
  const settings = JSON.stringify({
    stream_id: stream.id,
    stream_name: stream.name,
    create_time: stream.created,
    last_modified_time: stream.modified,
    retention_period: stream.retentionHours,
    ...settingsOf(stream),
    ...(compressionFormat ? { compression_format: compressionFormat } : {}),
    ...(csvProperties ? { csv_properties: csvProperties } : {}),
    writable_partition_count: active.length,
    ...(scalings.length > 0 ? { update_partition_counts: scalings.map(scalingToWire) } : {}),
  });
  const texts = { settings: settings.slice(0, -1), active: active.length, heads };
  kept.set(stream, texts);
  return texts;
}

function headOf(number: number, status: PartitionStatus, from: bigint | number, to: bigint | number): string {
  return `{"status":"${status}","partition_id":"${partitionId(number)}","hash_range":"[${from} : ${to}]","sequence_number_range":`;
}

function rangeText(range: PartitionRange | undefined): string {
  return range ? `"[${range.oldest} : ${range.next}]"` : "null";
}
