// Generated from spec/ by `npm run generate`. Do not edit.

/**
 * For each operation a line with the path, without `/v2/{project_id}/` where it begins so, and the names of its query; the
 * method (with * when it is not safe to repeat, with = when it has a body); the id; and the path parameters that the body
 * repeats. All other arguments belong to the body.
 */
export const routes = `streams,limit,start_stream_name GET listStreams
streams POST*= createStream
streams/{stream_name},start_partitionId,limit_partitions GET showStream
streams/{stream_name} PUT= updatePartitionCount stream_name
streams/{stream_name} DELETE deleteStream
streams/{stream_name}/update_partition_counts GET listPartitionCountUpdates
/v3/{project_id}/streams/{stream_name} PUT= updateStream stream_name
streams/{stream_name}/update PUT= updateStreamAutoScale stream_name
streams/{stream_name}/policies GET listPolicies
streams/{stream_name}/policies POST*= createPolicies
streams/{stream_name}/policies DELETE= deletePolicies
/v3/{project_id}/streams/{streamName}/policies POST*= createPoliciesV3
/v1/{project_id}/quotas GET showQuotas
/v2/orders/{order_id} POST*= createOrder
apps,limit,start_app_name,stream_name GET listApp
apps POST*= createApp
apps/{app_name} GET showApp
apps/{app_name} DELETE deleteApp
apps/{app_name}/streams/{stream_name},checkpoint_type,limit,start_partition_id,stream_id GET showConsumerState
checkpoints,stream_name,partition_id,app_name,checkpoint_type,stream_id,timestamp GET showCheckpoint
checkpoints POST= commitCheckpoint
checkpoints,stream_name,app_name,checkpoint_type,partition_id DELETE deleteCheckpoint
records,partition-cursor,max_fetch_bytes,limit,app_name GET consumeRecords
records POST*= sendRecords
cursors,stream-name,partition-id,cursor-type,starting-sequence-number,timestamp,stream-id GET showCursor
streams/{stream_name}/transfer-tasks,limit,start_task_name GET listTransferTasks
streams/{stream_name}/transfer-tasks PUT= updateTransferTask
streams/{stream_name}/transfer-tasks POST*= createTransferTask
streams/{stream_name}/transfer-tasks/{task_name} GET showTransferTask
streams/{stream_name}/transfer-tasks/{task_name} DELETE deleteTransferTask
streams/{stream_name}/transfer-tasks/action POST= batchUpdateTransferTasks
/v1/obs/buckets GET listBuckets
/v1/{project_id}/schema POST= createSchema
/v1/transfertasklog/{task_id} POST= listTransferTaskLogs
streams/{stream_name}/metrics,label,label_list,start_time,end_time GET showStreamMetrics
streams/{stream_name}/partitions/{partition_id}/metrics,label,label_list,start_time,end_time GET showPartitionMetrics
stream/{stream_id}/tags GET showStreamTags
stream/{stream_id}/tags POST*= createTag
stream/{stream_id}/tags/{key} DELETE deleteTag
stream/{stream_id}/tags/action POST= batchUpdateTags
stream/tags GET listTags
stream/resource_instances/action POST= listResourcesByTags
/v1/{project_id}/events GET listEvents
/v1/{project_id}/event-list GET listEventTypes
/v1/{project_id}/event-subs GET listEventSubscriptions
/v1/{project_id}/event-subs POST*= createEventSubscription
/v1/{project_id}/event-subs/{subscription_id} PUT= updateEventSubscription
/v1/{project_id}/event-subs/{subscription_id} DELETE deleteEventSubscription`;
