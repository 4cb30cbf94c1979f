import { findApp, findStream, keys } from "../state/documents.ts";
import { existingPartition } from "../state/partition-range.ts";
import { checked } from "./operation.ts";

/** Section 5.3.3. Without a partition the checkpoints of all go; where there is none nothing happens. */
export const deleteCheckpoint = checked<"deleteCheckpoint">((args, { projectId }, { store }) =>
  store.update((state) => {
    const app = findApp(state, projectId, args.app_name);
    const stream = findStream(state, projectId, { name: args.stream_name, id: args.stream_id });
    const { partition_id: id } = args;
    if (id === undefined) {
      const checkpoints = state.list(keys.checkpoints(projectId, app.name, stream.id));
      return { changes: checkpoints.map(({ key }) => ({ key })), result: () => undefined };
    }
    // An expired partition has no records, but its checkpoint can still be cleared away.
    const number = existingPartition(stream, projectId, id);
    const key = keys.checkpoint(projectId, app.name, stream.id, number);
    return { changes: [{ key }], result: () => undefined };
  }),
);
