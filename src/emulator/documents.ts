// The documents of the store: their keys, and how operations find and change them.
import type { StreamState } from "./domain/stream.ts";
import { DisRefusal } from "./refusal.ts";
import type { Change, Store, Stored } from "./store/store.ts";

export interface AppState {
  id: string;
  name: string;
  /** Milliseconds since 1970. */
  created: number;
}

export interface CheckpointState {
  sequenceNumber: string;
  metadata: string;
}

/** How much of its quotas a project uses; all that changes it goes through this one document, so that it is never exceeded. */
export interface Census {
  streams: number;
  COMMON: number;
  ADVANCED: number;
  apps: number;
}

// Keys are ASCII and their parts are separated by slashes, which neither names nor the ids of projects can have.
export const keys = {
  /** Those of all projects. */
  allStreams: "stream/",
  streams: (project: string) => `stream/${project}/`,
  stream: (project: string, name: string) => `stream/${project}/${name}`,
  /** Leads from the id of a stream to its name. */
  streamName: (project: string, id: string) => `stream-name/${project}/${id}`,
  apps: (project: string) => `app/${project}/`,
  app: (project: string, name: string) => `app/${project}/${name}`,
  checkpoints: (project: string, app: string, streamId?: string) =>
    `checkpoint/${project}/${app}/${streamId === undefined ? "" : `${streamId}/`}`,
  checkpoint: (project: string, app: string, streamId: string, partition: number) =>
    `checkpoint/${project}/${app}/${streamId}/${partition}`,
  census: (project: string) => `census/${project}`,
};

/** The stream of a name, or, if there is none, of an id; throws DIS.4301, with another status than 400 if one is given. */
export async function findStream(
  store: Store,
  project: string,
  { name, id }: { name?: string | undefined; id?: string | undefined },
  missing?: number,
): Promise<Stored<StreamState>> {
  const byName = name ? await store.get<StreamState>(keys.stream(project, name)) : undefined;
  if (byName) return byName;
  const found = id ? await store.get<string>(keys.streamName(project, id)) : undefined;
  const byId = found && (await store.get<StreamState>(keys.stream(project, found.value)));
  if (!byId) throw new DisRefusal("DIS.4301", [name || id, project], missing);
  return byId;
}

/** The app of a name; throws DIS.4332. */
export async function findApp(store: Store, project: string, name: string): Promise<Stored<AppState>> {
  const app = await store.get<AppState>(keys.app(project, name));
  if (!app) throw new DisRefusal("DIS.4332");
  return app;
}

export async function censusOf(store: Store, project: string): Promise<Stored<Census>> {
  const key = keys.census(project);
  const none = { key, value: { streams: 0, COMMON: 0, ADVANCED: 0, apps: 0 }, version: 0 };
  return (await store.get<Census>(key)) ?? none;
}

/** The change that adds to a census. */
export function recount({ key, value, version }: Stored<Census>, by: Partial<Census>): Change {
  const sum = { ...value };
  for (const [name, count] of Object.entries(by)) sum[name as keyof Census] += count;
  return { key, value: sum, version };
}

/** The change of a stream that was just read. */
export function changed({ key, version, value }: Stored<StreamState>, by: Partial<StreamState>, now: number): Change {
  return { key, version, value: { ...value, ...by, modified: now } };
}
