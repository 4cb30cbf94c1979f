import { type AppState, censusOf, findStream, keys, recount } from "../documents.ts";
import { activePartitions, logOf } from "../domain/stream.ts";
import type { Operation } from "../operation.ts";
import type { Change } from "../store/store.ts";

/** Section 5.1.3. The checkpoints go in the same step; the records cannot be reached any more and are removed behind it. */
export const deleteStream: Operation<"deleteStream"> = async ({ args, projectId }, { store, flow }) => {
  const { key, value: stream, version } = await findStream(store, projectId, { name: args.stream_name });
  const changes: Change[] = [{ key, version }, { key: keys.streamName(projectId, stream.id) }];
  for (const { value: app } of await store.list<AppState>(keys.apps(projectId))) {
    const checkpoints = await store.list(keys.checkpoints(projectId, app.name, stream.id));
    changes.push(...checkpoints.map((checkpoint) => ({ key: checkpoint.key })));
  }
  const gone = { streams: -1, [stream.type]: -activePartitions(stream).length };
  changes.push(recount(await censusOf(store, projectId), gone));
  await store.commit(changes);
  const logs = stream.partitions.map((_, number) => logOf(stream, number));
  flow.forget(logs);
  // Whatever is left of them now is removed at the next start.
  store.drop(logs).catch(() => {});
  return undefined;
};
