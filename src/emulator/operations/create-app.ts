import { type AppState, censusOf, keys, recount } from "../documents.ts";
import type { Operation } from "../operation.ts";
import { DisRefusal } from "../refusal.ts";

/** Section 5.2.1. */
export const createApp: Operation<"createApp"> = async ({ args, projectId }, { store, limits, newId }, now) => {
  const key = keys.app(projectId, args.app_name);
  if (await store.get(key)) throw new DisRefusal("DIS.4330");
  const census = await censusOf(store, projectId);
  if (census.value.apps >= limits.quotas.app) throw new DisRefusal("DIS.4329");
  const app: AppState = { id: newId(), name: args.app_name, created: now };
  await store.commit([{ key, value: app, version: 0 }, recount(census, { apps: 1 })]);
  return undefined;
};
