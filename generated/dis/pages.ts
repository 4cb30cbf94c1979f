// Generated from spec/ by `npm run generate`. Do not edit.

/** For each operation with pages: the field that holds the items; the field of an item that the argument `from` takes, or the argument that counts items (`offset`) or pages (`number` in `page`, with `size` items each); what tells whether more follow; and `names`, the field with the bare keys that stands in where older deployments leave the items out. */
export const pages = {
  "listStreams": {
    "items": "stream_info_list",
    "names": "stream_names",
    "key": "stream_name",
    "from": "start_stream_name",
    "more": "has_more_streams"
  },
  "showStream": {
    "items": "partitions",
    "key": "partition_id",
    "from": "start_partitionId",
    "more": "has_more_partitions"
  },
  "listApp": {
    "items": "apps",
    "key": "app_name",
    "from": "start_app_name",
    "more": "has_more_app"
  },
  "showConsumerState": {
    "items": "partition_consuming_states",
    "key": "partition_id",
    "from": "start_partition_id",
    "more": "has_more"
  },
  "listTransferTasks": {
    "items": "tasks",
    "key": "task_name",
    "from": "start_task_name",
    "total": "total_number"
  },
  "listTransferTaskLogs": {
    "items": "transferTaskLogList",
    "page": "pageInfo",
    "number": "pageIndex",
    "size": "pageTotal",
    "total": "totalNum"
  },
  "listResourcesByTags": {
    "items": "resources",
    "offset": "offset",
    "total": "total_count"
  }
} as const;
