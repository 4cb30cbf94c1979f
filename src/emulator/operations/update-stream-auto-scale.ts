import { defaults } from "../../../generated/dis/defaults.ts";
import { checkDataSchema } from "../domain/data-schema.ts";
import { type Limits, partitionQuota } from "../domain/limits.ts";
import type { StreamState } from "../domain/stream.ts";
import { changed, findStream } from "../state/documents.ts";
import { checkBounds } from "./create-stream.ts";
import { checked } from "./operation.ts";

/** Section 5.1.10; `DATA_TYPE` is known from Huawei's Java client only. */
export const updateStreamAutoScale = checked<"updateStreamAutoScale">((args, { projectId }, { store, limits }, now) =>
  store.update((state) => {
    const stream = findStream(state, projectId, { name: args.stream_name });
    if (args.update_type === "DATA_TYPE") {
      const dataType = args.data_type ?? stream.dataType;
      checkDataSchema(args.data_schema, dataType);
      const schema = args.data_schema ? { dataSchema: args.data_schema } : {};
      return { changes: [changed(projectId, stream, { dataType, ...schema }, now)], result: () => undefined };
    }
    const { auto_scale_enabled = defaults.updateStreamAutoScale.auto_scale_enabled } = args;
    const autoScaling = changedAutoScaling(stream, { ...args, auto_scale_enabled }, limits);
    return { changes: [changed(projectId, stream, { autoScaling }, now)], result: () => undefined };
  }),
);

interface AutoScalingArguments {
  auto_scale_enabled?: boolean;
  auto_scale_min_partition_count?: number;
  auto_scale_max_partition_count?: number;
}

/** The auto scaling after a change; both bounds are 0 while it is off, as recorded answers show. */
export function changedAutoScaling(
  { autoScaling, type }: StreamState,
  args: AutoScalingArguments,
  limits: Limits,
): StreamState["autoScaling"] {
  if (!(args.auto_scale_enabled ?? autoScaling.enabled)) return { enabled: false, min: 0, max: 0 };
  const min = args.auto_scale_min_partition_count ?? (autoScaling.min || 1);
  const max = args.auto_scale_max_partition_count ?? (autoScaling.max || partitionQuota(limits, type));
  checkBounds(min, max);
  return { enabled: true, min, max };
}
