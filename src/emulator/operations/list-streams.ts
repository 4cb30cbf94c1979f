import { defaults } from "../../../generated/dis/defaults.ts";
import { activePartitions, type StreamState } from "../domain/stream.ts";
import { censusOf, keys } from "../state/documents.ts";
import { settingsOf } from "../state/stream-wire.ts";
import { checked } from "./operation.ts";

/** Section 5.1.2. The stream named as the start is left out, and need not exist. */
export const listStreams = checked<"listStreams">((args, { projectId }, { store }) =>
  store.query((state) => {
    const { limit = defaults.listStreams.limit, start_stream_name: start } = args;
    const after = start === undefined ? {} : { after: keys.stream(projectId, start) };
    const found = state.list<StreamState>(keys.streams(projectId), { ...after, limit: limit + 1 });
    const page = found.slice(0, limit).map(({ value }) => value);
    return {
      total_number: censusOf(state, projectId).streams,
      stream_names: page.map(({ name }) => name),
      has_more_streams: found.length > limit,
      stream_info_list: page.map((stream) => ({
        stream_name: stream.name,
        stream_id: stream.id,
        create_time: stream.created,
        retention_period: stream.retentionHours,
        ...settingsOf(stream),
        partition_count: activePartitions(stream).length,
      })),
    };
  }),
);
