import { activePartitions, logOf } from "../domain/stream.ts";
import { type AppState, findStream, keys, recount } from "../state/documents.ts";
import type { Change } from "../store/store.ts";
import { checked } from "./operation.ts";

/** Section 5.1.3. Its records and the checkpoints go in the same step. */
export const deleteStream = checked<"deleteStream">((args, { projectId }, { store, flow }) =>
  store.update((state) => {
    const stream = findStream(state, projectId, { name: args.stream_name });
    const checkpoints = state
      .list<AppState>(keys.apps(projectId))
      .flatMap(({ value: app }) => state.list(keys.checkpoints(projectId, app.name, stream.id)));
    const gone = { streams: -1, [stream.type]: -activePartitions(stream).length };
    const changes: Change[] = [
      { key: keys.stream(projectId, stream.name) },
      { key: keys.streamName(projectId, stream.id) },
      ...checkpoints.map(({ key }) => ({ key })),
      recount(state, projectId, gone),
    ];
    const drops = stream.partitions.map((_, number) => logOf(stream, number));
    const result = () => {
      flow.forget(drops);
      return undefined;
    };
    return { changes, drops, result };
  }),
);
