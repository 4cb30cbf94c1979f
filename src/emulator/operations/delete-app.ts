import { censusOf, findApp, keys, recount } from "../documents.ts";
import type { Operation } from "../operation.ts";
import { DisRefusal } from "../refusal.ts";

/** Section 5.2.3. The app's checkpoints go with it, unless the limits say that they keep it. */
export const deleteApp: Operation<"deleteApp"> = async ({ args, projectId }, { store, limits }) => {
  const { key, version, value: app } = await findApp(store, projectId, args.app_name);
  const checkpoints = await store.list(keys.checkpoints(projectId, app.name));
  if (checkpoints.length > 0 && !limits.deleteAppsWithCheckpoints) throw new DisRefusal("DIS.4331");
  await store.commit([
    { key, version },
    ...checkpoints.map((checkpoint) => ({ key: checkpoint.key })),
    recount(await censusOf(store, projectId), { apps: -1 }),
  ]);
  return undefined;
};
