import { defaults } from "../../../generated/dis/defaults.ts";
import { type AppState, censusOf, findStream, keys } from "../state/documents.ts";
import { checked } from "./operation.ts";

/** Section 5.2.2. With a stream, the apps that have a checkpoint in it; the count is then that of the matches. */
export const listApp = checked<"listApp">((args, { projectId }, { store }) =>
  store.query((state) => {
    const { limit = defaults.listApp.limit, start_app_name: start, stream_name } = args;
    const prefix = keys.apps(projectId);
    const after = start === undefined ? {} : { after: keys.app(projectId, start) };
    let found: AppState[];
    let total: number;
    if (stream_name === undefined) {
      found = state.list<AppState>(prefix, { ...after, limit: limit + 1 }).map(({ value }) => value);
      total = censusOf(state, projectId).apps;
    } else {
      const stream = findStream(state, projectId, { name: stream_name });
      found = [];
      for (const { value: app } of state.list<AppState>(prefix)) {
        const committed = state.list(keys.checkpoints(projectId, app.name, stream.id), { limit: 1 });
        if (committed.length > 0) found.push(app);
      }
      total = found.length;
      found = found.filter(({ name }) => start === undefined || name > start).slice(0, limit + 1);
    }
    return {
      total_number: total,
      apps: found
        .slice(0, limit)
        .map(({ id, name, created }) => ({ app_id: id, app_name: name, create_time: created })),
      has_more_app: found.length > limit,
    };
  }),
);
