import { DisRefusal } from "../refusal.ts";
import { type AppState, censusOf, keys, recount } from "../state/documents.ts";
import { checked } from "./operation.ts";

/** Section 5.2.1. */
export const createApp = checked<"createApp">((args, { projectId }, { store, limits, newId }, now) => {
  const key = keys.app(projectId, args.app_name);
  const app: AppState = { id: newId(), name: args.app_name, created: now };
  return store.update((state) => {
    if (state.get(key)) throw new DisRefusal("DIS.4330");
    if (censusOf(state, projectId).apps >= limits.quotas.app) throw new DisRefusal("DIS.4329");
    return { changes: [{ key, value: app }, recount(state, projectId, { apps: 1 })], result: () => undefined };
  });
});
