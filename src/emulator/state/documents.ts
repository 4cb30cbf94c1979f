// The documents of the store: their keys, and how operations find and change them.
import type { StreamState } from "../domain/stream.ts";
import { DisRefusal } from "../refusal.ts";
import type { Change, State } from "../store/store.ts";

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

/** What a request says of the stream that it means. Empty counts as absent. */
export interface StreamSought {
  name?: string | undefined;
  id?: string | undefined;
  /** What the name is called in the request. Default: `stream_name`. */
  called?: string;
}

/**
 * The stream of a name, or, if there is none, of an id; throws DIS.4200 without either, and DIS.4301 when there is no such stream,
 * the latter with another status than 400 if one is given.
 */
export function findStream(
  state: Pick<State, "get">,
  project: string,
  { name, id, called = "stream_name" }: StreamSought,
  missing?: number,
): StreamState {
  if (!name && !id) throw new DisRefusal("DIS.4200", [`Invalid ${called} null.`]);
  const byName = name ? state.get<StreamState>(keys.stream(project, name)) : undefined;
  if (byName) return byName;
  const found = id ? state.get<string>(keys.streamName(project, id)) : undefined;
  const byId = found && state.get<StreamState>(keys.stream(project, found));
  if (!byId) throw new DisRefusal("DIS.4301", [name || id, project], missing);
  return byId;
}

/** The app of a name; throws DIS.4332. */
export function findApp(state: Pick<State, "get">, project: string, name: string): AppState {
  const app = state.get<AppState>(keys.app(project, name));
  if (!app) throw new DisRefusal("DIS.4332");
  return app;
}

const nothing: Census = { streams: 0, COMMON: 0, ADVANCED: 0, apps: 0 };

export function censusOf(state: Pick<State, "get">, project: string): Census {
  return state.get<Census>(keys.census(project)) ?? nothing;
}

/** The change that adds to the census of a project. */
export function recount(state: Pick<State, "get">, project: string, by: Partial<Census>): Change {
  const sum = { ...censusOf(state, project) };
  for (const [name, count] of Object.entries(by)) sum[name as keyof Census] += count;
  return { key: keys.census(project), value: sum };
}

/** The change of a stream. */
export function changed(project: string, stream: StreamState, by: Partial<StreamState>, now: number): Change {
  return { key: keys.stream(project, stream.name), value: { ...stream, ...by, modified: now } };
}
