import type { StreamState } from "../domain/stream.ts";
import { findApp, keys } from "../state/documents.ts";
import { checked } from "./operation.ts";

/** Section 5.2.4. The streams are left out when there are none, as in a recorded answer. */
export const showApp = checked<"showApp">((args, { projectId }, { store }) =>
  store.query((state) => {
    const app = findApp(state, projectId, args.app_name);
    const prefix = keys.checkpoints(projectId, app.name);
    const ids = new Set(state.list(prefix).map(({ key }) => key.slice(prefix.length).split("/")[0]));
    const streams = state.list<StreamState>(keys.streams(projectId));
    const names = streams.flatMap(({ value }) => (ids.has(value.id) ? [value.name] : []));
    return {
      app_name: app.name,
      app_id: app.id,
      create_time: app.created,
      ...(names.length > 0 ? { commit_checkpoint_stream_names: names } : {}),
    };
  }),
);
