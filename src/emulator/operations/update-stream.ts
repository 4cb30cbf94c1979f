import { checkDataSchema } from "../data-schema.ts";
import { changed, findStream } from "../documents.ts";
import type { Operation } from "../operation.ts";
import { changedAutoScaling } from "./update-stream-auto-scale.ts";

/** Section 5.1.7. What is left out stays as it is. A longer retention brings nothing back that has expired. */
export const updateStream: Operation<"updateStream"> = async ({ args, projectId }, { store, limits }, now) => {
  const stored = await findStream(store, projectId, { name: args.stream_name });
  const { value: stream } = stored;
  const dataType = args.data_type ?? stream.dataType;
  checkDataSchema(args.data_schema, dataType);
  await store.commit([
    changed(
      stored,
      {
        retentionHours: args.data_duration ?? stream.retentionHours,
        dataType,
        ...(args.data_schema ? { dataSchema: args.data_schema } : {}),
        autoScaling: changedAutoScaling(stream, args, limits),
      },
      now,
    ),
  ]);
  return undefined;
};
