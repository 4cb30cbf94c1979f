import { DisRefusal } from "../refusal.ts";
import { findApp, keys, recount } from "../state/documents.ts";
import { checked } from "./operation.ts";

/** Section 5.2.3. The app's checkpoints go with it, unless the limits say that they keep it. */
export const deleteApp = checked<"deleteApp">((args, { projectId }, { store, limits }) =>
  store.update((state) => {
    const app = findApp(state, projectId, args.app_name);
    const checkpoints = state.list(keys.checkpoints(projectId, app.name));
    if (checkpoints.length > 0 && !limits.deleteAppsWithCheckpoints) throw new DisRefusal("DIS.4331");
    const changes = [
      { key: keys.app(projectId, app.name) },
      ...checkpoints.map(({ key }) => ({ key })),
      recount(state, projectId, { apps: -1 }),
    ];
    return { changes, result: () => undefined };
  }),
);
