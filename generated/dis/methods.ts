// Generated from spec/ by `npm run generate`. Do not edit.

import type { OperationId } from "./operations.ts";

/** A method for each operation, of the types that `Calls` gives them. */
export interface Methods<Calls extends Record<OperationId, unknown>> {
  /**
   * List streams
   *
   * Lists the streams of the project in the byte order of their names, a page at a time.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.1.2.
   */
  listStreams: Calls["listStreams"];
  /**
   * Create a stream
   *
   * Creates a stream with the given number of partitions; it is ready for records within about a second.
   * Not safe to repeat: it is tried again only when the service refused it before it took effect.
   * Reference: section 5.1.1.
   */
  createStream: Calls["createStream"];
  /**
   * Show a stream
   *
   * Shows one stream with its settings, its scaling history and a page of its partitions.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.1.4.
   */
  showStream: Calls["showStream"];
  /**
   * Change the number of partitions
   *
   * Scales a stream up or down to the given number of partitions; it answers at once and the change takes effect within seconds.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.1.5.
   */
  updatePartitionCount: Calls["updatePartitionCount"];
  /**
   * Delete a stream
   *
   * Deletes a stream together with its records and its dump tasks; nothing can be restored.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Done as well when an attempt whose answer was lost is followed by one that finds nothing to delete.
   * Reference: section 5.1.3.
   */
  deleteStream: Calls["deleteStream"];
  /**
   * List the scalings of a stream
   *
   * Lists the scalings of a stream, both those that somebody asked for and those the service made by itself.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.1.6.
   */
  listPartitionCountUpdates: Calls["listPartitionCountUpdates"];
  /**
   * Change the retention or the data type of a stream
   *
   * Changes how many hours a stream keeps its records, the type of its data, or the schema of that data.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.1.7.
   */
  updateStream: Calls["updateStream"];
  /**
   * Change the auto scaling of a stream
   *
   * Switches the auto scaling of a stream on or off and sets the numbers of partitions between which it moves.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.1.10.
   */
  updateStreamAutoScale: Calls["updateStreamAutoScale"];
  /**
   * List the policies of a stream
   *
   * Lists the rules that say which accounts and users may do what with a stream.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.1.12.
   */
  listPolicies: Calls["listPolicies"];
  /**
   * Add a policy to a stream
   *
   * Allows or forbids accounts and users to write to a stream, to read it or to look at it.
   * Not safe to repeat: it is tried again only when the service refused it before it took effect.
   * Reference: section 5.1.11.
   */
  createPolicies: Calls["createPolicies"];
  /**
   * Delete a policy of a stream
   *
   * Takes back the rule that the body describes.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Done as well when an attempt whose answer was lost is followed by one that finds nothing to delete.
   * Reference: section 5.1.13.
   */
  deletePolicies: Calls["deletePolicies"];
  /**
   * Add a policy to a stream, with ids
   *
   * Allows accounts and users, named by id, to write to a stream, to read it or to look at it.
   * Not safe to repeat: it is tried again only when the service refused it before it took effect.
   * Reference: section 5.1.14.
   */
  createPoliciesV3: Calls["createPoliciesV3"];
  /**
   * Show the quotas of a project
   *
   * Shows how many partitions of each type and how many apps the project may have, and how many it has.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.1.8.
   */
  showQuotas: Calls["showQuotas"];
  /**
   * Order a prepaid package
   *
   * Submits an order for a prepaid package of partitions, for 1 to 9 months or 1 to 3 years.
   * Not safe to repeat: it is tried again only when the service refused it before it took effect.
   * Reference: section 5.1.9.
   */
  createOrder: Calls["createOrder"];
  /**
   * List apps
   *
   * Lists the apps of the project by name, a page at a time.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.2.2.
   */
  listApp: Calls["listApp"];
  /**
   * Create an app
   *
   * Creates an app, the name under which consumers commit checkpoints.
   * Not safe to repeat: it is tried again only when the service refused it before it took effect.
   * Reference: section 5.2.1.
   */
  createApp: Calls["createApp"];
  /**
   * Show an app
   *
   * Shows one app and the streams in which it has committed checkpoints.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.2.4.
   */
  showApp: Calls["showApp"];
  /**
   * Delete an app
   *
   * Deletes an app that nobody uses.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Done as well when an attempt whose answer was lost is followed by one that finds nothing to delete.
   * Reference: section 5.2.3.
   */
  deleteApp: Calls["deleteApp"];
  /**
   * Show how far an app has read a stream
   *
   * Shows an app's checkpoints in one stream beside the range of each partition, a page of partitions at a time.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.2.5.
   */
  showConsumerState: Calls["showConsumerState"];
  /**
   * Show a checkpoint
   *
   * Shows the position that an app has committed in a partition.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.3.2.
   */
  showCheckpoint: Calls["showCheckpoint"];
  /**
   * Commit a checkpoint
   *
   * Stores a sequence number as the position that an app has reached in a partition, over the one stored before.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.3.1.
   */
  commitCheckpoint: Calls["commitCheckpoint"];
  /**
   * Delete checkpoints
   *
   * Deletes what an app has committed in one partition or, without `partition_id`, in all partitions of a stream.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Done as well when an attempt whose answer was lost is followed by one that finds nothing to delete.
   * Reference: section 5.3.3.
   */
  deleteCheckpoint: Calls["deleteCheckpoint"];
  /**
   * Read records
   *
   * Reads the records of a partition from a cursor on, by ascending sequence number, and gives the cursor to go on with.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.4.2.
   */
  consumeRecords: Calls["consumeRecords"];
  /**
   * Send records
   *
   * Appends records to a stream, each to one of its partitions, and answers with one result for each.
   * Not safe to repeat: it is tried again only when the service refused it before it took effect.
   * Reference: section 5.4.1.
   */
  sendRecords: Calls["sendRecords"];
  /**
   * Obtain a cursor
   *
   * Makes a cursor, the position from which `consumeRecords` reads a partition.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.4.3.
   */
  showCursor: Calls["showCursor"];
  /**
   * List dump tasks
   *
   * Lists the dump tasks of a stream, a page at a time.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.5.2.
   */
  listTransferTasks: Calls["listTransferTasks"];
  /**
   * Change a dump task
   *
   * Replaces the settings of a dump task.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.5.3.
   */
  updateTransferTask: Calls["updateTransferTask"];
  /**
   * Create a dump task
   *
   * Creates a task that keeps copying the records of a stream to OBS, DWS, MRS, DLI or CloudTable.
   * Not safe to repeat: it is tried again only when the service refused it before it took effect.
   * Reference: section 5.5.1.
   */
  createTransferTask: Calls["createTransferTask"];
  /**
   * Show a dump task
   *
   * Shows one dump task with its settings and with its progress in each partition.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.5.5.
   */
  showTransferTask: Calls["showTransferTask"];
  /**
   * Delete a dump task
   *
   * Deletes a dump task; what it has written stays where it is.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Done as well when an attempt whose answer was lost is followed by one that finds nothing to delete.
   * Reference: section 5.5.4.
   */
  deleteTransferTask: Calls["deleteTransferTask"];
  /**
   * Pause or start dump tasks
   *
   * Pauses or starts several dump tasks of a stream, named by their ids.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.5.6 and 5.5.7.
   */
  batchUpdateTransferTasks: Calls["batchUpdateTransferTasks"];
  /**
   * List OBS buckets
   *
   * Lists the OBS buckets of the account to which dump tasks can write.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.5.8.
   */
  listBuckets: Calls["listBuckets"];
  /**
   * Derive a schema from a JSON sample
   *
   * Derives the schema of JSON records from a sample.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.5.9.
   */
  createSchema: Calls["createSchema"];
  /**
   * List the deliveries of a dump task
   *
   * Lists what a dump task has delivered, a page at a time, the latest first unless asked otherwise.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.5.10.
   */
  listTransferTaskLogs: Calls["listTransferTaskLogs"];
  /**
   * Show the metrics of a stream
   *
   * Shows what a stream carried between two times, as a series of points for each metric asked for.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.6.1.
   */
  showStreamMetrics: Calls["showStreamMetrics"];
  /**
   * Show the metrics of a partition
   *
   * Shows what one partition of a stream carried between two times, as a series of points for each metric asked for.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.6.2.
   */
  showPartitionMetrics: Calls["showPartitionMetrics"];
  /**
   * Show the tags of a stream
   *
   * Shows all tags of one stream, at most 10.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.7.2.
   */
  showStreamTags: Calls["showStreamTags"];
  /**
   * Add a tag to a stream
   *
   * Adds one tag to a stream.
   * Not safe to repeat: it is tried again only when the service refused it before it took effect.
   * Reference: section 5.7.1.
   */
  createTag: Calls["createTag"];
  /**
   * Delete a tag of a stream
   *
   * Deletes the tag with the given key from a stream, whatever its value.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Done as well when an attempt whose answer was lost is followed by one that finds nothing to delete.
   * Reference: section 5.7.3.
   */
  deleteTag: Calls["deleteTag"];
  /**
   * Add or delete several tags of a stream
   *
   * Adds tags to a stream or deletes tags from it, as `action` says.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.7.4 and 5.7.7.
   */
  batchUpdateTags: Calls["batchUpdateTags"];
  /**
   * List the tags of all streams
   *
   * Lists every tag key that streams of the project have in the region, each with all its values.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.7.5.
   */
  listTags: Calls["listTags"];
  /**
   * Find streams by their tags
   *
   * Finds the streams that pass every filter sent, or counts them.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.7.6.
   */
  listResourcesByTags: Calls["listResourcesByTags"];
  /**
   * List events
   *
   * Lists what happened to the streams, the dump tasks and the quotas of the project in the last 15 days.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.8.1.
   */
  listEvents: Calls["listEvents"];
  /**
   * List the events that can be subscribed to
   *
   * Lists the nine kinds of events that a subscription can name.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.8.2.
   */
  listEventTypes: Calls["listEventTypes"];
  /**
   * List event subscriptions
   *
   * Lists the event subscriptions of the project and how many more it may have.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.8.3.
   */
  listEventSubscriptions: Calls["listEventSubscriptions"];
  /**
   * Subscribe to events
   *
   * Creates a subscription that sends events to an SMN topic or into a DIS stream, which must exist already.
   * Not safe to repeat: it is tried again only when the service refused it before it took effect.
   * Reference: section 5.8.4.
   */
  createEventSubscription: Calls["createEventSubscription"];
  /**
   * Change an event subscription
   *
   * Changes a subscription: whether it is enabled, its name, its events, its streams, or where it sends them.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Reference: section 5.8.5.
   */
  updateEventSubscription: Calls["updateEventSubscription"];
  /**
   * Delete an event subscription
   *
   * Deletes a subscription; no more events are sent for it.
   * Safe to repeat, so it is tried again after any failure that may pass.
   * Done as well when an attempt whose answer was lost is followed by one that finds nothing to delete.
   * Reference: section 5.8.6.
   */
  deleteEventSubscription: Calls["deleteEventSubscription"];
}
