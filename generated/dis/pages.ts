// Generated from spec/ by `npm run generate`. Do not edit.

// One constant for each operation with pages, so that a bundle holds only those it needs: the field that holds the items; the
// field of an item that the argument `from` takes, or the argument that counts items (`offset`) or pages (`number` in
// `page`, with `size` items each); what tells whether more follow; and `names`, the field with the bare keys that stands in
// where older deployments leave the items out.

/** The pages of listStreams. */
export const listStreams = {
  "items": "stream_info_list",
  "names": "stream_names",
  "key": "stream_name",
  "from": "start_stream_name",
  "more": "has_more_streams"
} as const;

/** The pages of showStream. */
export const showStream = {
  "items": "partitions",
  "key": "partition_id",
  "from": "start_partitionId",
  "more": "has_more_partitions"
} as const;

/** The pages of listApp. */
export const listApp = {
  "items": "apps",
  "key": "app_name",
  "from": "start_app_name",
  "more": "has_more_app"
} as const;

/** The pages of showConsumerState. */
export const showConsumerState = {
  "items": "partition_consuming_states",
  "key": "partition_id",
  "from": "start_partition_id",
  "more": "has_more"
} as const;

/** The pages of listTransferTasks. */
export const listTransferTasks = {
  "items": "tasks",
  "key": "task_name",
  "from": "start_task_name",
  "total": "total_number"
} as const;

/** The pages of listTransferTaskLogs. */
export const listTransferTaskLogs = {
  "items": "transferTaskLogList",
  "page": "pageInfo",
  "number": "pageIndex",
  "size": "pageTotal",
  "total": "totalNum"
} as const;

/** The pages of listResourcesByTags. */
export const listResourcesByTags = {
  "items": "resources",
  "offset": "offset",
  "total": "total_count"
} as const;

/** All of them, by operation. */
export const pages = { listStreams, showStream, listApp, showConsumerState, listTransferTasks, listTransferTaskLogs, listResourcesByTags } as const;
