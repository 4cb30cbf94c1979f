// How a stream and its parts look in answers.
import type { PartitionCountUpdate } from "../../../generated/dis/aliases.ts";
import type { Scaling, StreamState } from "../domain/stream.ts";

/** The settings that `listStreams` and `showStream` have in common. */
export function settingsOf(stream: StreamState) {
  const { autoScaling, dataSchema } = stream;
  return {
    status: "RUNNING" as const,
    stream_type: stream.type,
    data_type: stream.dataType,
    ...(dataSchema === undefined ? {} : { data_schema: dataSchema }),
    tags: stream.tags,
    sys_tags: stream.systemTags,
    auto_scale_enabled: autoScaling.enabled,
    auto_scale_min_partition_count: autoScaling.min,
    auto_scale_max_partition_count: autoScaling.max,
  };
}

/** Each one succeeded at once, and was asked for: the emulator does not scale by itself. */
export function scalingToWire({ time, from, to }: Scaling): PartitionCountUpdate {
  return {
    create_timestamp: time,
    src_partition_count: from,
    target_partition_count: to,
    result_code: 1,
    auto_scale: false,
  };
}
