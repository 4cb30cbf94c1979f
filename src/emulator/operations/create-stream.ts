import { defaults } from "../../../generated/dis/defaults.ts";
import { checkTags } from "../domain/check-tags.ts";
import { checkDataSchema } from "../domain/data-schema.ts";
import { partitionQuota } from "../domain/limits.ts";
import type { StreamState } from "../domain/stream.ts";
import { DisRefusal } from "../refusal.ts";
import { censusOf, keys, recount } from "../state/documents.ts";
import { checked } from "./operation.ts";

/** Section 5.1.1. The stream runs at once: public clients use it so, without waiting. */
export const createStream = checked<"createStream">((args, { projectId }, { store, limits, newId }, now) => {
  const { stream_name: name, partition_count: count, stream_type: type = "COMMON" } = args;
  const { data_type = defaults.createStream.data_type } = args;
  const key = keys.stream(projectId, name);
  const quota = partitionQuota(limits, type);
  const { auto_scale_min_partition_count: min = 1, auto_scale_max_partition_count: max = quota } = args;
  const id = newId();
  return store.update((state) => {
    if (state.get(key)) throw new DisRefusal("DIS.4307");
    checkTags(args.tags ?? []);
    checkDataSchema(args.data_schema, data_type);
    if (censusOf(state, projectId)[type] + count > quota) throw new DisRefusal("DIS.4308");
    if (args.auto_scale_enabled) checkBounds(min, max);
    const stream: StreamState = {
      id,
      name,
      created: now,
      modified: now,
      retentionHours: args.data_duration ?? defaults.createStream.data_duration,
      type,
      dataType: data_type,
      ...(args.data_schema ? { dataSchema: args.data_schema } : {}),
      ...(args.csv_properties ? { csvProperties: args.csv_properties } : {}),
      ...(args.compression_format ? { compressionFormat: args.compression_format } : {}),
      tags: args.tags ?? [],
      systemTags: args.sys_tags ?? [],
      autoScaling: args.auto_scale_enabled ? { enabled: true, min, max } : { enabled: false, min: 0, max: 0 },
      partitions: Array.from({ length: count }, () => ({})),
      scalings: [],
    };
    const changes = [
      { key, value: stream },
      { key: keys.streamName(projectId, id), value: name },
      recount(state, projectId, { streams: 1, [type]: count }),
    ];
    return { changes, result: () => undefined };
  });
});

/** Throws DIS.4200 when the lower bound of auto scaling lies above the upper one. */
export function checkBounds(min: number, max: number): void {
  if (min > max) throw new DisRefusal("DIS.4200", [`Invalid auto_scale_min_partition_count ${min}.`]);
}
