import { findApp, findStream, keys } from "../documents.ts";
import type { Operation } from "../operation.ts";
import { existingPartition } from "../partition-range.ts";

/** Section 5.3.3. Without a partition the checkpoints of all go; where there is none nothing happens. */
export const deleteCheckpoint: Operation<"deleteCheckpoint"> = async ({ args, projectId }, { store }) => {
  const { value: app } = await findApp(store, projectId, args.app_name);
  const { value: stream } = await findStream(store, projectId, { name: args.stream_name });
  const { partition_id: id } = args;
  if (id === undefined) {
    const checkpoints = await store.list(keys.checkpoints(projectId, app.name, stream.id));
    await store.commit(checkpoints.map(({ key }) => ({ key })));
    return undefined;
  }
  // An expired partition has no records, but its checkpoint can still be cleared away.
  const number = existingPartition(stream, projectId, id);
  await store.commit([{ key: keys.checkpoint(projectId, app.name, stream.id, number) }]);
  return undefined;
};
