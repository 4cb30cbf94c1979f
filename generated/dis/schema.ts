// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    "/v2/{project_id}/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List streams
         * @description Lists the streams of the project in the byte order of their names, a page at a time.
         *     Ask for the next page with `start_stream_name` set to the last name received, as long as `has_more_streams` is true. Reading changes nothing and may be repeated.
         */
        get: operations["listStreams"];
        put?: never;
        /**
         * Create a stream
         * @description Creates a stream with the given number of partitions; it is ready for records within about a second.
         *     A project may have 50 partitions in common streams and 10 in advanced ones unless its quota was raised. A second call with the same name changes nothing and fails with `DIS.4307`.
         */
        post: operations["createStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/streams/{stream_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a stream
         * @description Shows one stream with its settings, its scaling history and a page of its partitions.
         *     Ask for the next page with `start_partitionId` set to the last partition received, as long as `has_more_partitions` is true. Reading changes nothing and may be repeated.
         */
        get: operations["showStream"];
        /**
         * Change the number of partitions
         * @description Scales a stream up or down to the given number of partitions; it answers at once and the change takes effect within seconds.
         *     Scaling up first revives deleted partitions, then expired ones, then adds new ids. Scaling down stops writes to the partitions with the highest ids; they stay readable until their records have expired. A stream may be scaled five times an hour, and not within an hour of a success. Sending the current count again changes nothing.
         */
        put: operations["updatePartitionCount"];
        post?: never;
        /**
         * Delete a stream
         * @description Deletes a stream together with its records and its dump tasks; nothing can be restored.
         *     A second call fails with `DIS.4301`.
         */
        delete: operations["deleteStream"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/streams/{stream_name}/update_partition_counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scalings of a stream
         * @description Lists the scalings of a stream, both those that somebody asked for and those the service made by itself.
         *     No source shows this answer: the printed reference lists the fields of one scaling as the body of the request and says that the answer has none. This contract puts the scalings under the key that `showStream` uses for the same list. Neither paging nor an order is documented.
         *     Send no body. Reading changes nothing and may be repeated.
         */
        get: operations["listPartitionCountUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/streams/{stream_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the retention or the data type of a stream
         * @description Changes how many hours a stream keeps its records, the type of its data, or the schema of that data.
         *     Records are kept for 24 to 72 hours; older documents of the service allowed up to 168. No source shows what becomes of a setting that is left out: the reference speaks of defaults, its examples send one setting at a time. This contract takes it as unchanged.
         *     The stream type cannot be changed, and the number of partitions only with `updatePartitionCount`. Sending the same request again changes nothing.
         */
        put: operations["updateStream"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/streams/{stream_name}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the auto scaling of a stream
         * @description Switches the auto scaling of a stream on or off and sets the numbers of partitions between which it moves.
         *     The service looks every minute. It scales up when producers were throttled and used over 80 % of the bandwidth, and down when both directions used under 30 %. It never leaves the two limits.
         *     `AUTO_SCALE` is the only update type that the reference documents. Huawei's Java client also sends `DATA_TYPE`, with `data_type` and `data_schema`, to change the data type instead; the documented way for that is `updateStream`. Sending the same request again changes nothing.
         */
        put: operations["updateStreamAutoScale"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/streams/{stream_name}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the policies of a stream
         * @description Lists the rules that say which accounts and users may do what with a stream.
         *     All rules come at once; no paging is documented. Reading changes nothing and may be repeated.
         */
        get: operations["listPolicies"];
        put?: never;
        /**
         * Add a policy to a stream
         * @description Allows or forbids accounts and users to write to a stream, to read it or to look at it.
         *     One request covers one action and any number of accounts and users, separated by commas. Those who are allowed name the stream by its id. Always send `effect`, since the reference contradicts itself on its default. No source says what a second, equal request does.
         */
        post: operations["createPolicies"];
        /**
         * Delete a policy of a stream
         * @description Takes back the rule that the body describes.
         *     The rule has no id, so that this DELETE needs a body, against the habits of HTTP; a proxy that drops it makes the call fail. Give the same values as when the rule was added, `effect` included. No source says what happens when no rule fits.
         */
        delete: operations["deletePolicies"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/streams/{streamName}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a policy to a stream, with ids
         * @description Allows accounts and users, named by id, to write to a stream, to read it or to look at it.
         *     It is `createPolicies` with ids in place of names. Version 3 has no calls to list or delete policies. No source says what a second, equal request does.
         */
        post: operations["createPoliciesV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the quotas of a project
         * @description Shows how many partitions of each type and how many apps the project may have, and how many it has.
         *     The defaults are 50 common partitions, 10 advanced partitions and 100 apps; Huawei raises them on request. The table and the example of the reference disagree on the shape of the answer; this contract has the one that Huawei's other services use. Reading changes nothing and may be repeated.
         */
        get: operations["showQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order a prepaid package
         * @description Submits an order for a prepaid package of partitions, for 1 to 9 months or 1 to 3 years.
         *     The path has no project; the body names it as `projectid` and `tenantId`. The reference marks nothing in the body as mandatory, so nothing is required here, yet an order without products and order id makes no sense: send all that the example has. No source says what a second call with the same order id does.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List apps
         * @description Lists the apps of the project by name, a page at a time.
         *     Ask for the next page with `start_app_name` set to the last name received, as long as `has_more_app` is true. Reading changes nothing and may be repeated.
         */
        get: operations["listApp"];
        put?: never;
        /**
         * Create an app
         * @description Creates an app, the name under which consumers commit checkpoints.
         *     A project may have 100 apps unless its quota was raised; one more fails with `DIS.4329`. A second call with the same name changes nothing and fails with `DIS.4330`, which callers that only want the app to exist may ignore.
         */
        post: operations["createApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apps/{app_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an app
         * @description Shows one app and the streams in which it has committed checkpoints.
         *     Reading changes nothing and may be repeated.
         */
        get: operations["showApp"];
        put?: never;
        post?: never;
        /**
         * Delete an app
         * @description Deletes an app that nobody uses.
         *     An app in use stays and the call fails with `DIS.4331`. No source says what counts as use, so stop the consumers and delete the checkpoints first. A second call fails with `DIS.4332`.
         */
        delete: operations["deleteApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apps/{app_name}/streams/{stream_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far an app has read a stream
         * @description Shows an app's checkpoints in one stream beside the range of each partition, a page of partitions at a time.
         *     What is still to be read in a partition is the difference of `latest_offset` and the checkpoint. A partition without a checkpoint has `"-1"`. Ask for the next page with `start_partition_id` set to the last partition received, as it was received, as long as `has_more` is true. Reading changes nothing and may be repeated.
         */
        get: operations["showConsumerState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a checkpoint
         * @description Shows the position that an app has committed in a partition.
         *     While there is none the number is `"-1"`, with status 200. An app that does not exist fails with `DIS.4332`. Reading changes nothing and may be repeated.
         */
        get: operations["showCheckpoint"];
        put?: never;
        /**
         * Commit a checkpoint
         * @description Stores a sequence number as the position that an app has reached in a partition, over the one stored before.
         *     The service gives the number no further meaning. Most clients commit the last record they have processed and resume with an `AFTER_SEQUENCE_NUMBER` cursor; the Kafka adapter commits the number after it and resumes with `AT_SEQUENCE_NUMBER`. So all numbers of the partition's range are valid, both ends included; others fail with `DIS.4224`. Committing the same number again changes nothing.
         */
        post: operations["commitCheckpoint"];
        /**
         * Delete checkpoints
         * @description Deletes what an app has committed in one partition or, without `partition_id`, in all partitions of a stream.
         *     Afterwards `showCheckpoint` answers `"-1"`. No source says that deleting what is not there fails.
         */
        delete: operations["deleteCheckpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read records
         * @description Reads the records of a partition from a cursor on, by ascending sequence number, and gives the cursor to go on with.
         *     At the end of the partition the list is empty; wait a second or so and ask again with the new cursor. A cursor is valid for 5 minutes after it was made, then it fails with `DIS.4225`; with `DIS.4226` the record that it points to has expired meanwhile. In both cases obtain a new one with `showCursor`.
         *
         *     A partition gives out 2 MB a second in a common stream and 10 MB in an advanced one; what exceeds that fails with `DIS.4303`. Reading removes nothing and may be repeated.
         */
        get: operations["consumeRecords"];
        put?: never;
        /**
         * Send records
         * @description Appends records to a stream, each to one of its partitions, and answers with one result for each.
         *     The results have the number and the order of the records. Status 200 does not mean that all records are stored: `failed_record_count` tells how many are not, and those have `error_code` and `error_message` in place of `partition_id` and `sequence_number`. After a pause send those with `DIS.4303` or `DIS.5000` to `DIS.5999` again, and only those; with any other code a record fails again as it is. `DIS.4318` is for a partition that has gone out of service: without its `partition_id` such a record goes to another one. Records sent again come after those that were stored in between.
         *
         *     A request holds at most 5 MB of records, and a record at most 1 MB before base64; these limits come from older documents. A partition takes 1 MB or 1,000 records a second in a common stream, 5 MB or 2,000 records in an advanced one; what exceeds that fails with `DIS.4303`. No source limits the number of records in a request.
         *
         *     The partition is chosen by the first of these that is given: `partition_id`; `explicit_hash_key`; `partition_key`, whose hash is the first 8 bytes of its MD5, big-endian, with the sign bit cleared (63 bits). With none of them it is random. Order is kept within a partition only.
         *
         *     A second call with the same body stores the records a second time.
         */
        post: operations["sendRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/cursors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Obtain a cursor
         * @description Makes a cursor, the position from which `consumeRecords` reads a partition.
         *     With a partition's range written as `[A : B]`, A is the number of its oldest record and B the number that the next one will get:
         *
         *     - `AT_SEQUENCE_NUMBER` (the default) starts at the record of `starting-sequence-number`, which must lie within A to B.
         *     - `AFTER_SEQUENCE_NUMBER` starts after it; it must lie within A - 1 to B - 1.
         *     - `TRIM_HORIZON` starts at A, `LATEST` at B; neither needs a further parameter.
         *     - `AT_TIMESTAMP` starts at the first record that is not older than `timestamp`, or at B if there is none.
         *
         *     A number outside fails with `DIS.4224`, whose message holds the range; a `timestamp` before the oldest record fails with `DIS.4300`, whose message holds the earliest valid one. The parameters have hyphens, unlike those of other calls. The cursor is valid for 5 minutes. Obtaining one changes nothing and may be repeated.
         */
        get: operations["showCursor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/streams/{stream_name}/transfer-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dump tasks
         * @description Lists the dump tasks of a stream, a page at a time.
         *     Since a stream has at most 5 tasks unless its quota was raised, the first page is mostly the only one. Reading changes nothing and may be repeated.
         */
        get: operations["listTransferTasks"];
        /**
         * Change a dump task
         * @description Replaces the settings of a dump task.
         *     The path does not name the task, the `task_name` in the descriptor does. Send all settings, since single ones cannot be changed on their own, and repeat `consumer_strategy` as it was when the task was created. Sending the same settings again changes nothing.
         */
        put: operations["updateTransferTask"];
        /**
         * Create a dump task
         * @description Creates a task that keeps copying the records of a stream to OBS, DWS, MRS, DLI or CloudTable.
         *     A stream may have 5 dump tasks; another one fails with `DIS.4357`. The printed reference describes OBS alone, the other destinations come from its older issues and may not be offered everywhere. BLOB streams can go to OBS and MRS, CSV streams to all but CloudTable, JSON streams to all. A second call with the same task name changes nothing and fails with `DIS.4355`.
         */
        post: operations["createTransferTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a dump task
         * @description Shows one dump task with its settings and with its progress in each partition.
         *     The settings stand in the description of the destination, `obs_destination_description` and its siblings; those of DWS and CloudTable go by two names. Reading changes nothing and may be repeated.
         */
        get: operations["showTransferTask"];
        put?: never;
        post?: never;
        /**
         * Delete a dump task
         * @description Deletes a dump task; what it has written stays where it is.
         *     A second call fails with `DIS.4354`.
         */
        delete: operations["deleteTransferTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/streams/{stream_name}/transfer-tasks/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause or start dump tasks
         * @description Pauses or starts several dump tasks of a stream, named by their ids.
         *     `stop` brings them to `PAUSED`, `start` lets them go on. Sending the same action again changes nothing.
         */
        post: operations["batchUpdateTransferTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obs/buckets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List OBS buckets
         * @description Lists the OBS buckets of the account to which dump tasks can write.
         *     Title and purpose speak of a list, yet the table and the printed answer are a single bucket, and so is the contract. The path names no project. Reading changes nothing and may be repeated.
         */
        get: operations["listBuckets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Derive a schema from a JSON sample
         * @description Derives the schema of JSON records from a sample.
         *     The answer is text for the `data_schema` of a stream. No source tells of anything being stored, so the call may be repeated.
         */
        post: operations["createSchema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfertasklog/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the deliveries of a dump task
         * @description Lists what a dump task has delivered, a page at a time, the latest first unless asked otherwise.
         *     Ask for the next page with `pageIndex` one higher, as long as the pages received hold less than `totalNum`. The path names no project, and the fields are in camel case. It is a query in spite of its method: it changes nothing and may be repeated.
         */
        post: operations["listTransferTaskLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/streams/{stream_name}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the metrics of a stream
         * @description Shows what a stream carried between two times, as a series of points for each metric asked for.
         *     Ask for one metric with `label` or for several with `label_list`; one of the two is needed. The answer holds `metrics` after `label` and `metrics_list` after `label_list`. Times are in seconds, and the window may span seven days at most. Reading changes nothing and may be repeated.
         */
        get: operations["showStreamMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/streams/{stream_name}/partitions/{partition_id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the metrics of a partition
         * @description Shows what one partition of a stream carried between two times, as a series of points for each metric asked for.
         *     Ask for one metric with `label` or for several with `label_list`; one of the two is needed. The answer holds `metrics` after `label` and `metrics_list` after `label_list`. Times are in seconds, and the window may span seven days at most. Reading changes nothing and may be repeated.
         */
        get: operations["showPartitionMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/stream/{stream_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the tags of a stream
         * @description Shows all tags of one stream, at most 10.
         *     Reading changes nothing and may be repeated.
         */
        get: operations["showStreamTags"];
        put?: never;
        /**
         * Add a tag to a stream
         * @description Adds one tag to a stream.
         *     A stream has at most 10 tags, each with its own key. No source says what happens when the stream already has the key; `batchUpdateTags` overwrites the value then.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/stream/{stream_id}/tags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag of a stream
         * @description Deletes the tag with the given key from a stream, whatever its value.
         *     A second call leaves the tags as they are and fails with `DIS.4604`; `batchUpdateTags` deletes without that error.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/stream/{stream_id}/tags/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or delete several tags of a stream
         * @description Adds tags to a stream or deletes tags from it, as `action` says.
         *     `create` overwrites the value of a key that the stream already has, and fails when the body holds a key twice; a stream has at most 10 tags. `delete` does not check the characters of a key and takes a tag that does not exist as deleted. Sending the same call again leaves the same tags.
         */
        post: operations["batchUpdateTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/stream/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of all streams
         * @description Lists every tag key that streams of the project have in the region, each with all its values.
         *     There are no pages. Reading changes nothing and may be repeated.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/stream/resource_instances/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find streams by their tags
         * @description Finds the streams that pass every filter sent, or counts them.
         *     With action `filter` the streams come in pages of `limit`; ask for the next page with `offset` raised by the number of streams received, until `total_count` is reached. With action `count` only the number is of use, and `limit` and `offset` are not sent. Reading changes nothing and may be repeated.
         */
        post: operations["listResourcesByTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Lists what happened to the streams, the dump tasks and the quotas of the project in the last 15 days.
         *     At most 1,000 events are listed, and there are no pages. Reading changes nothing and may be repeated.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/event-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that can be subscribed to
         * @description Lists the nine kinds of events that a subscription can name.
         *     The list is the same for every project. Reading changes nothing and may be repeated.
         */
        get: operations["listEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/event-subs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List event subscriptions
         * @description Lists the event subscriptions of the project and how many more it may have.
         *     There are no pages. Reading changes nothing and may be repeated.
         */
        get: operations["listEventSubscriptions"];
        put?: never;
        /**
         * Subscribe to events
         * @description Creates a subscription that sends events to an SMN topic or into a DIS stream, which must exist already.
         *     A project may have 10 subscriptions. A new one is disabled unless `enable` is true, and covers all streams unless some are chosen. Names are unique; no source says with which code a second call with the same name, or an eleventh subscription, fails.
         */
        post: operations["createEventSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/event-subs/{subscription_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an event subscription
         * @description Changes a subscription: whether it is enabled, its name, its events, its streams, or where it sends them.
         *     Send all fields, for no source says that fields left out stay as they are. Sending the same call again changes nothing.
         */
        put: operations["updateEventSubscription"];
        post?: never;
        /**
         * Delete an event subscription
         * @description Deletes a subscription; no more events are sent for it.
         *     No source says what a second call answers.
         */
        delete: operations["deleteEventSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A project's id, 1 to 64 letters and digits (32 hexadecimal digits in practice). */
        ProjectId: string;
        /** @description A refusal by DIS itself. */
        DisError: {
            /** @description The code, one of the error table or, for system errors, `DIS.5000` to `DIS.5999`. */
            errorCode: string;
            /** @description What went wrong, a fixed text and then, for some codes, the values concerned, each in square brackets. */
            message: string;
        };
        /** @description A refusal by the API gateway in front of DIS. */
        GatewayError: {
            /** @description The gateway's code, `APIGW.` or `APIG.` and four digits. */
            error_code: string;
            /** @description What went wrong. When a signature does not match it holds the canonical request as the gateway made it, with `|` for each newline. */
            error_msg: string;
            /** @description The id of the request, to be named in a service ticket. */
            request_id?: string;
        };
        /** @description A refusal, by DIS itself or by the API gateway in front of it. */
        AnyError: components["schemas"]["DisError"] | components["schemas"]["GatewayError"];
        /** @description A stream's name, unique in its project. 1 to 64 letters, digits, hyphens and underscores. */
        StreamName: string;
        /** @description A stream's id, given by the service. 19 letters and digits. */
        StreamId: string;
        /**
         * @description Where a stream is in its life.
         * @enum {string}
         */
        StreamStatus: "CREATING" | "RUNNING" | "TERMINATING" | "TERMINATED" | "FROZEN";
        /**
         * @description What each partition of a stream can carry.
         * @enum {string}
         */
        StreamType: "COMMON" | "ADVANCED";
        /**
         * @description The kind of data that producers put into a stream; it decides which dump destinations are possible.
         * @enum {string}
         */
        DataType: "BLOB" | "JSON" | "CSV";
        /** @description A tag's key, 1 to 36 letters, digits, hyphens, underscores and Chinese characters (U+4E00 to U+9FFF). */
        TagKey: string;
        /** @description A label of a stream, a key with a value. A stream has at most 10, each with its own key. */
        Tag: {
            key: components["schemas"]["TagKey"];
            /** @description The value, up to 43 letters, digits, hyphens, underscores, periods and Chinese characters (U+4E00 to U+9FFF). May be empty. */
            value?: string;
        };
        /**
         * @description The one key that exists.
         * @enum {string}
         */
        SystemTagKey: "_sys_enterprise_project_id";
        /** @description The enterprise project that a stream belongs to, written as a tag. */
        SystemTag: {
            key: components["schemas"]["SystemTagKey"];
            /** @description The id of the enterprise project, a UUID of 36 characters, or `0` for the default one. */
            value?: string;
        };
        /** @description One stream of a list. */
        StreamSummary: {
            stream_name: components["schemas"]["StreamName"];
            stream_id?: components["schemas"]["StreamId"];
            /**
             * Format: int64
             * @description When the stream was created, in milliseconds since 1970 (UTC).
             */
            create_time: number;
            /**
             * Format: int32
             * @description Hours the records are kept.
             */
            retention_period: number;
            status: components["schemas"]["StreamStatus"];
            stream_type: components["schemas"]["StreamType"];
            data_type: components["schemas"]["DataType"];
            /** @description The Avro schema of JSON or CSV data, if one was set. Known from a recorded answer only. */
            data_schema?: string;
            /**
             * Format: int32
             * @description The number of partitions that take records.
             */
            partition_count: number;
            /**
             * @description Whether the service changes the number of partitions by itself.
             * @default false
             */
            auto_scale_enabled?: boolean;
            /**
             * Format: int32
             * @description The lower end of auto scaling; 0 while it is off.
             */
            auto_scale_min_partition_count?: number;
            /**
             * Format: int32
             * @description The upper end of auto scaling; 0 while it is off.
             */
            auto_scale_max_partition_count?: number;
            /** @description The tags of the stream. */
            tags?: components["schemas"]["Tag"][];
            /** @description The enterprise project of the stream. */
            sys_tags?: components["schemas"]["SystemTag"][];
        };
        /** @description A page of streams. */
        StreamList: {
            /**
             * Format: int64
             * @description The number of streams of the project, not of the page.
             */
            total_number: number;
            /** @description The names on this page, in byte order. */
            stream_names: components["schemas"]["StreamName"][];
            /** @description Whether another page follows. */
            has_more_streams: boolean;
            /** @description The same streams with their settings, in the same order. Older deployments leave it out. */
            stream_info_list?: components["schemas"]["StreamSummary"][];
        };
        /** @description How the CSV data of a stream is written. */
        CsvProperties: {
            /** @description What separates the values of a line, such as a comma. */
            delimiter?: string;
        };
        /**
         * @description How producers have compressed the data of each record. The service stores the bytes as they come.
         * @enum {string}
         */
        CompressionFormat: "snappy" | "gzip" | "zip" | "lz4" | "zstd";
        /** @description The stream to create. */
        CreateStreamRequest: {
            stream_name: components["schemas"]["StreamName"];
            /**
             * Format: int32
             * @description How many partitions the stream starts with, at least 1. The project's quota sets the upper end, by default 50 in common and 10 in advanced streams.
             */
            partition_count: number;
            stream_type?: components["schemas"]["StreamType"];
            /** @description The kind of data that producers will put into the stream; it decides which dump destinations are possible. Left out, `BLOB` counts. */
            data_type?: components["schemas"]["DataType"];
            /**
             * Format: int32
             * @description Hours the records are kept, 24 to 72. The reference names no default; its examples use 24.
             * @default 24
             */
            data_duration?: number;
            /**
             * @description Whether the service changes the number of partitions by itself as traffic grows and falls.
             * @default false
             */
            auto_scale_enabled?: boolean;
            /**
             * Format: int64
             * @description The number of partitions below which auto scaling does not go. At most `auto_scale_max_partition_count`.
             */
            auto_scale_min_partition_count?: number;
            /**
             * Format: int32
             * @description The number of partitions above which auto scaling does not go.
             */
            auto_scale_max_partition_count?: number;
            /** @description The structure of JSON or CSV data as the text of an Avro schema. A faulty one fails with `DIS.4360`. */
            data_schema?: string;
            csv_properties?: components["schemas"]["CsvProperties"];
            compression_format?: components["schemas"]["CompressionFormat"];
            /** @description The tags of the new stream, at most 10. */
            tags?: components["schemas"]["Tag"][];
            /** @description The enterprise project of the new stream. */
            sys_tags?: components["schemas"]["SystemTag"][];
        };
        /**
         * Format: int32
         * @description Whether it succeeded.
         * @enum {integer}
         */
        ScalingResultCode: 0 | 1;
        /** @description More on the result. The reference and the Go client say integer, the Java client says string; most answers leave it out. */
        ScalingResultMessage: number | string;
        /** @description One scaling of a stream. */
        PartitionCountUpdate: {
            /**
             * Format: int64
             * @description When it was carried out, in milliseconds since 1970 (UTC).
             */
            create_timestamp?: number;
            /**
             * Format: int32
             * @description The number of partitions before.
             */
            src_partition_count?: number;
            /**
             * Format: int32
             * @description The number of partitions asked for.
             */
            target_partition_count?: number;
            result_code?: components["schemas"]["ScalingResultCode"];
            result_msg?: components["schemas"]["ScalingResultMessage"];
            /** @description True when the service scaled by itself, false when somebody asked for it. */
            auto_scale?: boolean;
        };
        /**
         * @description Where a partition is in its life.
         * @enum {string}
         */
        PartitionStatus: "CREATING" | "ACTIVE" | "DELETED" | "EXPIRED";
        /** @description A partition's id. Requests may use the long form `shardId-0000000000` or the bare number `0`; the service answers with the long form. */
        PartitionId: string;
        /** @description One partition of a stream. */
        Partition: {
            status: components["schemas"]["PartitionStatus"];
            partition_id: components["schemas"]["PartitionId"];
            /** @description The hash keys that the partition takes, as `[first : last]`, both inclusive, within 0 to 9223372036854775807; `[-1 : -1]` once it is deleted. */
            hash_range?: string;
            /** @description The sequence numbers that the partition holds, as `[oldest : next]`; the second is the number that the next record will get. Null or absent once the partition has expired. */
            sequence_number_range?: string | null;
            /** @description The partition that this one came from. No recorded answer has a value here; scaling makes no parents. */
            parent_partitions?: string | null;
        };
        /** @description One stream with its settings and a page of its partitions. */
        Stream: {
            stream_id: components["schemas"]["StreamId"];
            stream_name: components["schemas"]["StreamName"];
            /**
             * Format: int64
             * @description When the stream was created, in milliseconds since 1970 (UTC).
             */
            create_time: number;
            /**
             * Format: int64
             * @description When the stream was last changed, in milliseconds since 1970 (UTC).
             */
            last_modified_time: number;
            /**
             * Format: int32
             * @description Hours the records are kept.
             */
            retention_period: number;
            status: components["schemas"]["StreamStatus"];
            stream_type: components["schemas"]["StreamType"];
            data_type: components["schemas"]["DataType"];
            /** @description The Avro schema of JSON or CSV data, if one was set. */
            data_schema?: string;
            compression_format?: components["schemas"]["CompressionFormat"];
            csv_properties?: components["schemas"]["CsvProperties"];
            /**
             * Format: int32
             * @description The number of partitions that take records, those in state `ACTIVE`.
             */
            writable_partition_count?: number;
            /**
             * Format: int32
             * @description The number of partitions that give records, those in state `ACTIVE` or `DELETED`.
             */
            readable_partition_count?: number;
            /** @description The scalings of the stream; absent when there was none. */
            update_partition_counts?: components["schemas"]["PartitionCountUpdate"][];
            /** @description The tags of the stream. */
            tags?: components["schemas"]["Tag"][];
            /** @description The enterprise project of the stream. */
            sys_tags?: components["schemas"]["SystemTag"][];
            /**
             * @description Whether the service changes the number of partitions by itself.
             * @default false
             */
            auto_scale_enabled?: boolean;
            /**
             * Format: int32
             * @description The lower end of auto scaling; 0 while it is off.
             */
            auto_scale_min_partition_count?: number;
            /**
             * Format: int32
             * @description The upper end of auto scaling; 0 while it is off.
             */
            auto_scale_max_partition_count?: number;
            /** @description A page of partitions, by ascending id. */
            partitions: components["schemas"]["Partition"][];
            /** @description Whether another page of partitions follows. */
            has_more_partitions: boolean;
        };
        /** @description The number of partitions that a stream shall have. */
        UpdatePartitionCountRequest: {
            /** @description The name of the stream once more; send the one of the path. */
            stream_name: components["schemas"]["StreamName"];
            /**
             * Format: int32
             * @description The number of partitions wanted, at least 1 and at most what the quota leaves. More than now scales up, fewer scale down.
             */
            target_partition_count: number;
        };
        /** @description The scaling that was accepted. */
        UpdatePartitionCountResult: {
            stream_name?: components["schemas"]["StreamName"];
            /**
             * Format: int32
             * @description The number of partitions before.
             */
            current_partition_count?: number;
            /**
             * Format: int32
             * @description The number of partitions asked for.
             */
            target_partition_count?: number;
        };
        /** @description The scalings of a stream. */
        PartitionCountUpdateList: {
            /** @description The scalings; empty when there was none. No source shows this key in this answer, it is the one that `showStream` has. */
            update_partition_counts: components["schemas"]["PartitionCountUpdate"][];
        };
        /** @description The settings that a stream shall have. */
        UpdateStreamRequest: {
            /** @description The name of the stream once more; send the one of the path. */
            stream_name: components["schemas"]["StreamName"];
            /**
             * Format: int32
             * @description Hours the records are kept, 24 to 72. Older documents of the service allowed up to 168.
             */
            data_duration?: number;
            data_type?: components["schemas"]["DataType"];
            /** @description The structure of JSON or CSV data as the text of an Avro schema. A faulty one fails with `DIS.4360`. */
            data_schema?: string;
            /** @description Whether the service changes the number of partitions by itself. Only the SDKs and older documents know it here; the documented call for it is `updateStreamAutoScale`. */
            auto_scale_enabled?: boolean;
            /**
             * Format: int64
             * @description The number of partitions below which auto scaling does not go. Only the SDKs and older documents know it here.
             */
            auto_scale_min_partition_count?: number;
            /**
             * Format: int64
             * @description The number of partitions above which auto scaling does not go. Only the SDKs and older documents know it here.
             */
            auto_scale_max_partition_count?: number;
        };
        /**
         * @description What is to be changed.
         * @default AUTO_SCALE
         * @enum {string}
         */
        StreamUpdateType: "AUTO_SCALE" | "DATA_TYPE";
        /** @description The auto scaling that a stream shall have. */
        UpdateStreamAutoScaleRequest: {
            update_type?: components["schemas"]["StreamUpdateType"];
            /** @description The name of the stream once more, as Huawei's Java client sends it; the reference does not have it. */
            stream_name?: components["schemas"]["StreamName"];
            /**
             * @description Whether the service changes the number of partitions by itself as traffic grows and falls.
             * @default false
             */
            auto_scale_enabled?: boolean;
            /**
             * Format: int64
             * @description The number of partitions below which auto scaling does not go, at least 1 and at most `auto_scale_max_partition_count`.
             */
            auto_scale_min_partition_count?: number;
            /**
             * Format: int32
             * @description The number of partitions above which auto scaling does not go, at least 1.
             */
            auto_scale_max_partition_count?: number;
            /** @description The new data type, for `DATA_TYPE` only. Known from Huawei's Java client only. */
            data_type?: components["schemas"]["DataType"];
            /** @description The new Avro schema of JSON or CSV data, for `DATA_TYPE` only. Known from Huawei's Java client only. */
            data_schema?: string;
        };
        /**
         * @description What a policy allows or forbids.
         * @enum {string}
         */
        PolicyAction: "putRecords" | "getRecords" | "getStreamInfo";
        /**
         * @description Whether a policy allows or forbids.
         * @enum {string}
         */
        PolicyEffect: "accept" | "deny";
        /** @description One rule of a stream, made from a policy. */
        PolicyRule: {
            /** @description Whom the rule concerns, as an id; `.*` behind the id of an account stands for all its users. */
            principal: string;
            /** @description Whom the rule concerns, by name. The reference has `domainName.*` and `domainName.userName` as the formats; its example shows a single name without a period. */
            principal_name: string;
            action_type: components["schemas"]["PolicyAction"];
            effect: components["schemas"]["PolicyEffect"];
        };
        /** @description The rules of a stream. */
        PolicyList: {
            /** @description The id of the stream, under the name that Huawei's SDKs read. The printed example has `streamId`; who reads answers by hand may look for both. */
            stream_id?: components["schemas"]["StreamId"];
            /** @description The rules; empty when there is none. */
            rules: components["schemas"]["PolicyRule"][];
        };
        /** @description A policy of a stream, with accounts and users by name. */
        Policy: {
            /** @description The id of the stream that the path names. */
            stream_id: components["schemas"]["StreamId"];
            /** @description Whom the policy concerns, several separated by commas. `domainName.*` is all users of an account, `domainName.userName` one of them, and `*` everybody, according to the user guide. The printed examples also write a bare `domainName`, which no text explains. */
            principal_name: string;
            action_type: components["schemas"]["PolicyAction"];
            /** @description Whether the policy allows or forbids. Send it always; the reference names `deny` as the default for adding and `accept` for deleting. */
            effect?: components["schemas"]["PolicyEffect"];
        };
        /** @description A policy of a stream, with accounts and users by id. */
        PolicyV3: {
            /** @description The id of the stream that the path names. */
            stream_id: components["schemas"]["StreamId"];
            /** @description Whom the policy concerns, as ids of accounts (`domainId`), several separated by commas. For a single user the reference asks for the user's `domainId` and does not say how that differs from the account's. */
            principal_id: string;
            action_type: components["schemas"]["PolicyAction"];
            /** @description Whether the policy allows or forbids. Send it always; the reference has only `accept` here and names no default. */
            effect?: components["schemas"]["PolicyEffect"];
        };
        /**
         * @description The kind of resource that is counted.
         * @enum {string}
         */
        QuotaType: "common_partition" | "advanced_partition" | "app";
        /** @description The quota of one kind of resource, and how much of it is used. */
        ResourceQuota: {
            type: components["schemas"]["QuotaType"];
            /**
             * Format: int32
             * @description How many the project may have.
             */
            quota: number;
            /**
             * Format: int32
             * @description How many it has, at most `quota`.
             */
            used: number;
        };
        /** @description Holds the list, as in Huawei's other services. */
        Quotas: {
            /** @description The quotas, one for each kind of resource. */
            resources: components["schemas"]["ResourceQuota"][];
        };
        /** @description What the project may have, and what it has. */
        QuotaList: {
            quotas: components["schemas"]["Quotas"];
        };
        /** @description An order's id, unique among all orders. 1 to 64 letters and digits. */
        OrderId: string;
        /**
         * @description The kind of cloud service, `hws.service.type.dis` for DIS.
         * @default hws.service.type.dis
         */
        CloudServiceType: string;
        /**
         * Format: int32
         * @description The unit of `periodNum`.
         * @default 2
         * @enum {integer}
         */
        OrderPeriodType: 2 | 3;
        /**
         * Format: int32
         * @description No or yes, as a number.
         * @enum {integer}
         */
        OrderFlag: 0 | 1;
        /** @description No or yes, as a number or as a boolean. */
        OrderSwitch: components["schemas"]["OrderFlag"] | boolean;
        /** @description What a package belongs to. */
        OrderForm: {
            /** @description The id of the project, 1 to 64 letters and digits. */
            projectid?: string;
            /** @description The id of the order once more; send the one of the path. */
            orderid?: components["schemas"]["OrderId"];
            /** @description The kind of service, spelt as in the table of the reference, and not `cloudServiceType` as in its example and everywhere else in an order. No source says which one the service reads. */
            cloudservicetype?: components["schemas"]["CloudServiceType"];
        };
        /** @description One product of a package. */
        OrderedProduct: {
            /** @description The kind of service. Known from the printed example only. */
            cloudServiceType?: components["schemas"]["CloudServiceType"];
            /** @description The id of the product, such as `00301-261175-0--0`. */
            productId?: string;
            /**
             * @description The name of the package of resources.
             * @default dis.general.partition.duration.pkg
             */
            resourceSpecCode?: string;
            /** @description The kind of resource. Send `hws.resource.type.dis`, as the printed example does; the table names `hws.service.type.dis`, the kind of service, as its default. */
            resourceType?: string;
        };
        /** @description One package of an order. */
        OrderedService: {
            cloudServiceType?: components["schemas"]["CloudServiceType"];
            /**
             * Format: int32
             * @description How the package is charged. The default, 0, is prepaid; the reference explains no other value.
             * @default 0
             */
            chargingMode?: number;
            /**
             * Format: int32
             * @description How the package is paid. The reference explains no value, not even the default, 0.
             * @default 0
             */
            paymentMode?: number;
            periodType?: components["schemas"]["OrderPeriodType"];
            /**
             * Format: int32
             * @description How long the package lasts, 1 to 9 months or 1 to 3 years.
             * @default 1
             */
            periodNum?: number;
            /** @description Whether the package is renewed when it ends. Left out, no. */
            isAutoRenew?: components["schemas"]["OrderSwitch"];
            /** @description Whether the package is on trial. Left out, no. */
            isTrial?: components["schemas"]["OrderSwitch"];
            /** @description The order and the project that the package belongs to. The printed example has the only element in place of the list. */
            cloudServiceForm?: components["schemas"]["OrderForm"][];
            /** @description The products of the package. The printed example has the only product in place of the list. */
            productInfos?: components["schemas"]["OrderedProduct"][];
            /** @description The region, such as `cn-north-4`. Known from the printed example only. */
            regionId?: string;
            /** @description The availability zone, empty for none. The name is misspelt on the wire. Known from the printed example only. */
            avalibleZoneId?: string;
            /** @description The endpoint of the service, empty in the printed example, which alone has it. */
            cloudServiceEndpoint?: string;
            /**
             * Format: int32
             * @description How many of the package are ordered, as the name says. Known from the printed example only.
             */
            subscriptionNum?: number;
        };
        /** @description An order for prepaid packages. */
        Order: {
            /** @description The packages that are ordered. The printed example has the only package in place of the list. */
            cloudServices?: components["schemas"]["OrderedService"][];
            /** @description The id of a discount; empty for none. Known from the printed example only. */
            discountId?: string;
            /**
             * Format: int32
             * @description The mode of purchase. The reference explains no value but the default, 1.
             * @default 1
             */
            purchaseMode?: number;
            /** @description The id of the project that pays, the same as `projectid`. */
            tenantId?: string;
        };
        /** @description An app's name, unique in its project. 1 to 200 letters, digits, hyphens and underscores. */
        AppName: string;
        /** @description One app, the identity under which consumers remember how far they have read. */
        App: {
            app_name: components["schemas"]["AppName"];
            /** @description The app's id, given by the service. 19 letters and digits; no call takes it. */
            app_id: string;
            /**
             * Format: int64
             * @description When the app was created, in milliseconds since 1970 (UTC).
             */
            create_time: number;
            /** @description The streams in which the app has committed checkpoints. Answers leave it out when there are none, and lists leave it out mostly. */
            commit_checkpoint_stream_names?: components["schemas"]["StreamName"][];
        };
        /** @description A page of apps. */
        AppList: {
            /**
             * Format: int32
             * @description The number of apps that match, not of the page. Older deployments leave it out.
             */
            total_number?: number;
            /** @description The apps on this page, by name. */
            apps: components["schemas"]["App"][];
            /** @description Whether another page follows. */
            has_more_app: boolean;
        };
        /** @description The app to create. */
        CreateAppRequest: {
            app_name: components["schemas"]["AppName"];
        };
        /**
         * @description What a checkpoint records. There is one type only.
         * @enum {string}
         */
        CheckpointType: "LAST_READ";
        /** @description A sequence number that an app has committed, as a decimal string, or `-1` when it has committed none or the checkpoint was deleted. */
        CheckpointSequenceNumber: string;
        /** @description How far an app has read one partition. */
        PartitionConsumingState: {
            partition_id: components["schemas"]["PartitionId"];
            sequence_number: components["schemas"]["CheckpointSequenceNumber"];
            /**
             * Format: int64
             * @description The sequence number that the next record of the partition will get, the upper end of its range.
             */
            latest_offset: number;
            /**
             * Format: int64
             * @description The sequence number of the oldest record that the partition still holds, the lower end of its range.
             */
            earliest_offset: number;
            checkpoint_type: components["schemas"]["CheckpointType"];
            /** @description Where the partition is in its life. Older deployments leave it out. */
            status?: components["schemas"]["PartitionStatus"];
            /** @description What the consumer stored beside the number, up to 1,000 characters. Not in the reference; Huawei's Java client reads it. */
            metadata?: string;
        };
        /** @description How far an app has read a stream, with a page of its partitions. */
        ConsumerState: {
            /** @description Whether another page of partitions follows. Older deployments may leave it out. */
            has_more?: boolean;
            stream_name: components["schemas"]["StreamName"];
            app_name: components["schemas"]["AppName"];
            /** @description A page of partitions, by ascending id. */
            partition_consuming_states: components["schemas"]["PartitionConsumingState"][];
        };
        /** @description The position that an app has committed in a partition. */
        Checkpoint: {
            sequence_number: components["schemas"]["CheckpointSequenceNumber"];
            /** @description What the consumer stored beside the number, up to 1,000 characters; empty when it stored nothing. */
            metadata: string;
        };
        /** @description The position of a record in its partition, counted from 0 without gaps. A decimal string, 0 to 9223372036854775807. */
        SequenceNumber: string;
        /** @description The position to remember for an app in a partition. */
        CommitCheckpointRequest: {
            app_name: components["schemas"]["AppName"];
            checkpoint_type: components["schemas"]["CheckpointType"];
            /** @description The name of the stream, 1 to 64 letters, digits, hyphens and underscores. Absent or empty if `stream_id` says which stream it is; one of the two is needed. */
            stream_name?: string;
            /** @description The id of the stream, 19 letters and digits, for streams that another account shares. Empty counts as absent. Not in the reference; Huawei's Java and Python clients send it. */
            stream_id?: string;
            partition_id: components["schemas"]["PartitionId"];
            /** @description The number to remember, within the partition's range. Both ends are allowed, that of the oldest record and that of the next one to come. */
            sequence_number: components["schemas"]["SequenceNumber"];
            /** @description Any text to store beside the number, up to 1,000 characters. Default is empty. */
            metadata?: string;
            /** @description The member of the consumer group that commits; the service then checks that it is online. Sent by group-managed consumers, not in the reference. */
            client_id?: string;
            /**
             * Format: int64
             * @description The generation of the consumer group that the member belongs to; a commit from an older one is refused. Sent by group-managed consumers together with `client_id`, not in the reference.
             */
            generation_id?: number;
        };
        /** @description A position in a partition, 1 to 512 characters, valid for 5 minutes after it was made. Callers pass it on as it is. It is in fact the base64url form, without padding, of a JSON object that holds the query of `showCursor` as `getIteratorParam` and the time of its making as `generateTimestamp`. */
        Cursor: string;
        /**
         * @description What the timestamp of a record means. There is one type only.
         * @enum {string}
         */
        TimestampType: "CreateTime";
        /** @description One record of a partition. */
        DisRecord: {
            /** @description The key that the producer gave; absent if it gave none. */
            partition_key?: string;
            sequence_number: components["schemas"]["SequenceNumber"];
            /**
             * Format: byte
             * @description The bytes of the record in base64, as they were put.
             */
            data: string;
            /**
             * Format: int64
             * @description When the record was written, in milliseconds since 1970 (UTC). The oldest answers leave it out.
             */
            timestamp?: number;
            timestamp_type?: components["schemas"]["TimestampType"];
        };
        /** @description The records after a cursor, and where to go on. */
        RecordList: {
            /** @description The records by ascending sequence number; empty when the cursor stands at the end of the partition. */
            records: components["schemas"]["DisRecord"][];
            /** @description The position after the last record of this answer, also when there was none. Valid for 5 minutes. */
            next_partition_cursor: components["schemas"]["Cursor"];
        };
        /** @description A place in the range of hash keys that the partitions share out among themselves. A decimal string, 0 to 9223372036854775807. */
        HashKey: string;
        /** @description One record to put into a stream. At most one of the three routing fields counts, `partition_id` before `explicit_hash_key` before `partition_key`; without any the partition is random. */
        SendRecordsEntry: {
            /**
             * Format: byte
             * @description The bytes of the record in base64, at most 1 MB before encoding. Huawei's Java client asks for at least one byte.
             */
            data: string;
            partition_id?: components["schemas"]["PartitionId"];
            /** @description The hash key itself instead of the hash of `partition_key`. The record goes to the partition whose range holds it. */
            explicit_hash_key?: components["schemas"]["HashKey"];
            /** @description A text whose hash chooses the partition; records with the same key stay together as long as the number of partitions does not change. Consumers get it back with the record. */
            partition_key?: string;
            /**
             * Format: int64
             * @description When the record was made, in milliseconds since 1970 (UTC), at most 13 digits. Not in the reference; Huawei's Java client can send it. Left out, the service takes the time of arrival.
             */
            timestamp?: number;
        };
        /** @description The records to put into one stream. */
        SendRecordsRequest: {
            /** @description The name of the stream, 1 to 64 letters, digits, hyphens and underscores. Absent or empty if `stream_id` says which stream it is; one of the two is needed. */
            stream_name?: string;
            /** @description The id of the stream, 19 letters and digits, used when no stream of the caller has the name. Needed for a stream that another account shares. Empty counts as absent; Huawei's Python client sends it so. */
            stream_id?: string;
            /** @description The records, at least one and together at most 5 MB. No source limits their number. The results come in the same order. */
            records: components["schemas"]["SendRecordsEntry"][];
        };
        /** @description What became of one record. A stored one has `partition_id` and `sequence_number`, a refused one `error_code` and `error_message` instead. Of a stored one these two are absent, null or empty. */
        SendRecordsResultEntry: {
            /** @description The partition that took the record, in the long form. */
            partition_id?: components["schemas"]["PartitionId"];
            sequence_number?: components["schemas"]["SequenceNumber"];
            /** @description Why the record was refused, a code of the error table; absent, null or empty if it was not. `DIS.4303` and `DIS.5000` to `DIS.5999` may be tried again. */
            error_code?: string | null;
            /** @description Why the record was refused, in words; absent, null or empty if it was not. The name differs from that of every other error body. */
            error_message?: string | null;
        };
        /** @description What became of the records of one request. */
        SendRecordsResult: {
            /**
             * Format: int32
             * @description How many records were not stored. Above 0 the list must be searched for them.
             */
            failed_record_count: number;
            /** @description One result for each record of the request, in the same order. */
            records: components["schemas"]["SendRecordsResultEntry"][];
        };
        /**
         * @description Where a cursor starts. With a partition's range written as `[A : B]`, A is the number of its oldest record and B the number that the next one will get.
         * @default AT_SEQUENCE_NUMBER
         * @enum {string}
         */
        CursorType: "AT_SEQUENCE_NUMBER" | "AFTER_SEQUENCE_NUMBER" | "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP";
        /** @description Where to start reading a partition. */
        CursorResult: {
            partition_cursor: components["schemas"]["Cursor"];
        };
        /** @description A dump task's id, given by the service. 19 letters and digits. */
        TaskId: string;
        /** @description A dump task's name, unique in its stream. 1 to 64 letters, digits, hyphens and underscores. */
        TaskName: string;
        /**
         * @description Where a dump task copies its stream to.
         * @default OBS
         * @enum {string}
         */
        DestinationType: "OBS" | "DWS" | "MRS" | "DLI" | "CLOUDTABLE";
        /**
         * @description What a dump task is doing.
         * @enum {string}
         */
        TransferTaskState: "ERROR" | "STARTING" | "PAUSED" | "RUNNING" | "DELETE" | "ABNORMAL";
        /** @description One dump task of a list. */
        TransferTask: {
            /** @description The id that starting, stopping and the log ask for. Older deployments leave it out. */
            task_id?: components["schemas"]["TaskId"];
            task_name: components["schemas"]["TaskName"];
            destination_type: components["schemas"]["DestinationType"];
            state: components["schemas"]["TransferTaskState"];
            /**
             * Format: int64
             * @description When the task was created, in milliseconds since 1970 (UTC).
             */
            create_time: number;
            /**
             * Format: int64
             * @description When the task last delivered records, in milliseconds since 1970 (UTC).
             */
            last_transfer_timestamp: number;
        };
        /** @description A page of dump tasks. */
        TransferTaskList: {
            /**
             * Format: int32
             * @description The number of dump tasks of the stream, not of the page.
             */
            total_number: number;
            /**
             * Format: int32
             * @description How many dump tasks the stream may have, 5 unless it was raised. Known answers leave it out.
             */
            quota?: number;
            /** @description The dump tasks of this page. */
            tasks: components["schemas"]["TransferTask"][];
        };
        /** @description The IAM agency by which DIS reaches the destination, 1 to 64 characters. It is an agency for the cloud service DIS, without an end of validity, with the policy Tenant Administrator for OBS. The console makes one named `dis_admin_agency`. An unknown one fails with `DIS.4335`. */
        AgencyName: string;
        /**
         * Format: int32
         * @description Seconds from one delivery to the next, 30 to 900. When no record arrived in between, nothing is written.
         * @default 300
         */
        DeliverTimeInterval: number;
        /**
         * @description Where in the stream a dump task starts. It stays as it is for the life of the task.
         * @default LATEST
         * @enum {string}
         */
        ConsumerStrategy: "LATEST" | "TRIM_HORIZON";
        /**
         * @description A directory in an OBS bucket, levels separated by slashes, without a leading one. Up to 50 letters, digits, underscores and slashes; empty means the top of the bucket.
         * @default
         */
        FilePrefix: string;
        /**
         * @description The directories below `file_prefix` into which dump files are sorted, by the time at which each was made. One for each year with `yyyy`, and so on down to one for each minute with `yyyy/MM/dd/HH/mm`; none when it is empty.
         * @default
         */
        PartitionFormat: string;
        /** @description The name of an OBS bucket, and no path in spite of the field's name. 3 to 63 lower-case letters, digits, hyphens, underscores and periods. An unknown one fails with `DIS.4306`. */
        ObsBucketPath: string;
        /**
         * @description The format of the dump files.
         * @default text
         * @enum {string}
         */
        DestinationFileType: "text" | "csv" | "parquet" | "carbon";
        /**
         * @description How the attribute holds the time.
         * @enum {string}
         */
        RecordTimestampType: "String" | "Timestamp";
        /** @description How a record writes its time when it does so as text. The date is `yyyy/MM/dd`, `MM/dd/yyyy` or `dd/MM/yyyy`, or one of them with hyphens; a space and `HH:mm:ss` follow. */
        TimestampFormat: string;
        /** @description Where in a record its time stands. With it, the directories of `partition_format` follow the records' own time instead of the time of the dump file. */
        ProcessingSchema: {
            /** @description The attribute of the record that holds the time. */
            timestamp_name: string;
            timestamp_type: components["schemas"]["RecordTimestampType"];
            /** @description How the time is written. Needed when `timestamp_type` is `String`. */
            timestamp_format?: components["schemas"]["TimestampFormat"];
        };
        /**
         * @description What stands between two records in a dump file: a comma, a semicolon, a vertical bar or a line feed, or `NULL` for nothing at all. One printed answer has an empty text, presumably nothing too.
         * @default
         */
        RecordDelimiter: string;
        /** @description Seconds for which a failed delivery is tried again, 0 to 7,200; 0 means that it is not. Left out, 1,800 counts for every destination but OBS, for which no source names a default. A number or the same number as text; requests may use either. Recorded answers for OBS have a number; for the other destinations text is what every client can read, as Huawei's Go SDK (v3) takes nothing else there. */
        RetryDuration: number | string;
        /** @description Table properties for files of type `carbon`. Known from older clients only. */
        CarbonProperties: {
            [key: string]: string;
        };
        /** @description Settings of a dump task that writes files to OBS. They come to lie in `<obs_bucket_path>/<file_prefix>/<partition_format>/`, named `<task id>.<stream name>.<partition number>.<milliseconds>`. */
        ObsDestinationDescription: {
            task_name?: components["schemas"]["TaskName"];
            agency_name?: components["schemas"]["AgencyName"];
            /** @description Whether DIS makes the agency itself. Huawei's Java client sends it; the reference does not know it. */
            auto_agency_enabled?: boolean;
            deliver_time_interval?: components["schemas"]["DeliverTimeInterval"];
            /**
             * Format: int32
             * @description Megabytes after which a file is written even before `deliver_time_interval` is over, 1 to 300.
             */
            deliver_size_interval?: number;
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            file_prefix?: components["schemas"]["FilePrefix"];
            partition_format?: components["schemas"]["PartitionFormat"];
            obs_bucket_path?: components["schemas"]["ObsBucketPath"];
            /** @description By its name, whether the bucket belongs to another account. Known from a printed request only. */
            cross_account_dump?: boolean;
            destination_file_type?: components["schemas"]["DestinationFileType"];
            processing_schema?: components["schemas"]["ProcessingSchema"];
            record_delimiter?: components["schemas"]["RecordDelimiter"];
            retry_duration?: components["schemas"]["RetryDuration"];
            /** @description How dump files are compressed, such as `gzip`; left out for no compression. Known from Huawei's Java client only. */
            compression_format?: string;
            carbon_properties?: components["schemas"]["CarbonProperties"];
            /** @description The Avro schema of files of type `parquet` or `carbon`. Known from Huawei's Java client only. */
            avro_schema?: string;
            /** @description Where in OBS the schema of JSON records lies. Known from older clients only. */
            data_schema_path?: string;
            /** @description The kind of dump, by default `file_stream`. Left over from the dump of custom files; known from Huawei's Java client only. */
            deliver_data_type?: string;
        };
        /** @description A dump task that writes files to OBS, for streams of every data type. `csv` and `parquet` need a JSON stream. The agency may be left out; Huawei's SDK guide says that `dis_admin_agency` then serves. */
        ObsDestinationDescriptor: {
            task_name: components["schemas"]["TaskName"];
            agency_name?: components["schemas"]["AgencyName"];
            /** @description Whether DIS makes the agency itself. Huawei's Java client sends it; the reference does not know it. */
            auto_agency_enabled?: boolean;
            deliver_time_interval: components["schemas"]["DeliverTimeInterval"];
            /**
             * Format: int32
             * @description Megabytes after which a file is written even before `deliver_time_interval` is over, 1 to 300.
             */
            deliver_size_interval?: number;
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            file_prefix?: components["schemas"]["FilePrefix"];
            partition_format?: components["schemas"]["PartitionFormat"];
            obs_bucket_path: components["schemas"]["ObsBucketPath"];
            /** @description By its name, whether the bucket belongs to another account. Known from a printed request only. */
            cross_account_dump?: boolean;
            destination_file_type?: components["schemas"]["DestinationFileType"];
            processing_schema?: components["schemas"]["ProcessingSchema"];
            record_delimiter?: components["schemas"]["RecordDelimiter"];
            retry_duration?: components["schemas"]["RetryDuration"];
            /** @description How dump files are compressed, such as `gzip`; left out for no compression. Known from Huawei's Java client only. */
            compression_format?: string;
            carbon_properties?: components["schemas"]["CarbonProperties"];
            /** @description The Avro schema of files of type `parquet` or `carbon`. Known from Huawei's Java client only. */
            avro_schema?: string;
            /** @description Where in OBS the schema of JSON records lies. Known from older clients only. */
            data_schema_path?: string;
            /** @description The kind of dump, by default `file_stream`. Left over from the dump of custom files; known from Huawei's Java client only. */
            deliver_data_type?: string;
        };
        /**
         * @description On or off, as DWS takes it.
         * @default false
         * @enum {string}
         */
        DwsSwitch: "true" | "on" | "false" | "off";
        /** @description How forgiving the import into DWS is. */
        DwsOptions: {
            /** @description Whether a missing last field of a row becomes null. Otherwise the row goes to the error table. */
            fill_missing_fields?: components["schemas"]["DwsSwitch"];
            /** @description Whether columns beyond those of the table are ignored. */
            ignore_extra_data?: components["schemas"]["DwsSwitch"];
            /** @description Whether invalid characters are converted. Otherwise they end the import with an error. */
            compatible_illegal_chars?: components["schemas"]["DwsSwitch"];
            /**
             * @description How many malformed rows an import bears before it fails, a number written as text, or `unlimited`. With 0 the first one ends it.
             * @default 0
             */
            reject_limit?: string;
            /** @description The table that takes a note of every malformed row. */
            error_table_name?: string;
        };
        /** @description Settings of a dump task that fills a table of a DWS cluster. Records are first gathered in an OBS bucket. What cannot be delivered is kept there in `<file_prefix>/dws_error`. */
        DwsDestinationDescription: {
            task_name?: components["schemas"]["TaskName"];
            agency_name?: components["schemas"]["AgencyName"];
            deliver_time_interval?: components["schemas"]["DeliverTimeInterval"];
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            /** @description The name of the DWS cluster. A cluster that does not exist fails with `DIS.4350`. */
            dws_cluster_name?: string;
            /** @description The id of the same cluster. */
            dws_cluster_id?: string;
            /** @description The database in the cluster. */
            dws_database_name?: string;
            /** @description The schema in the database. */
            dws_schema?: string;
            /** @description The table in the schema. */
            dws_table_name?: string;
            /** @description What separates the columns in a record, a comma, a semicolon or a vertical bar. Known requests also leave it empty. */
            dws_delimiter?: string;
            /** @description The user who writes to the database. */
            user_name?: string;
            /**
             * Format: password
             * @description The user's password. The tables list it as part of answers too; do not rely on getting it back.
             */
            user_password?: string;
            /** @description The name of the KMS key that encrypts the password. A key that does not exist fails with `DIS.4351`. */
            kms_user_key_name?: string;
            /** @description The id of the same key. */
            kms_user_key_id?: string;
            /** @description The bucket in which records are gathered before they go to DWS. */
            obs_bucket_path?: components["schemas"]["ObsBucketPath"];
            file_prefix?: components["schemas"]["FilePrefix"];
            retry_duration?: components["schemas"]["RetryDuration"];
            /** @description The columns to fill, names separated by commas, such as `c1,c2`. Null or empty means all. */
            dws_table_columns?: string | null;
            options?: components["schemas"]["DwsOptions"];
        };
        /** @description A dump task that fills a table of a DWS cluster, for streams of JSON or CSV data. */
        DwsDestinationDescriptor: {
            task_name: components["schemas"]["TaskName"];
            agency_name: components["schemas"]["AgencyName"];
            deliver_time_interval: components["schemas"]["DeliverTimeInterval"];
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            /** @description The name of the DWS cluster. A cluster that does not exist fails with `DIS.4350`. */
            dws_cluster_name: string;
            /** @description The id of the same cluster. */
            dws_cluster_id: string;
            /** @description The database in the cluster. */
            dws_database_name: string;
            /** @description The schema in the database. */
            dws_schema: string;
            /** @description The table in the schema. */
            dws_table_name: string;
            /** @description What separates the columns in a record, a comma, a semicolon or a vertical bar. Known requests also leave it empty. */
            dws_delimiter: string;
            /** @description The user who writes to the database. */
            user_name: string;
            /**
             * Format: password
             * @description The user's password. The tables list it as part of answers too; do not rely on getting it back.
             */
            user_password: string;
            /** @description The name of the KMS key that encrypts the password. A key that does not exist fails with `DIS.4351`. */
            kms_user_key_name: string;
            /** @description The id of the same key. */
            kms_user_key_id: string;
            /** @description The bucket in which records are gathered before they go to DWS. */
            obs_bucket_path: components["schemas"]["ObsBucketPath"];
            file_prefix?: components["schemas"]["FilePrefix"];
            retry_duration?: components["schemas"]["RetryDuration"];
            /** @description The columns to fill, names separated by commas, such as `c1,c2`. Null or empty means all. */
            dws_table_columns?: string | null;
            options?: components["schemas"]["DwsOptions"];
        };
        /** @description Settings of a dump task that writes files to the HDFS of an MRS cluster. Records are first gathered in an OBS bucket. What cannot be delivered is kept there in `<file_prefix>/mrs_error`. */
        MrsDestinationDescription: {
            task_name?: components["schemas"]["TaskName"];
            agency_name?: components["schemas"]["AgencyName"];
            deliver_time_interval?: components["schemas"]["DeliverTimeInterval"];
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            /** @description The name of the MRS cluster, one without Kerberos authentication. A wrong one fails with `DIS.4208`. */
            mrs_cluster_name?: string;
            /** @description The id of the same cluster. */
            mrs_cluster_id?: string;
            /** @description The HDFS directory of the cluster. One that does not exist fails with `DIS.4336`. */
            mrs_hdfs_path?: string;
            /**
             * @description A directory below `mrs_hdfs_path`, up to 50 characters, levels separated by slashes.
             * @default
             */
            hdfs_prefix_folder?: string;
            /** @description The format of the files. Missing from the tables; known requests send `text`. */
            destination_file_type?: components["schemas"]["DestinationFileType"];
            carbon_properties?: components["schemas"]["CarbonProperties"];
            /** @description The bucket in which records are gathered before they go to MRS. */
            obs_bucket_path?: components["schemas"]["ObsBucketPath"];
            file_prefix?: components["schemas"]["FilePrefix"];
            retry_duration?: components["schemas"]["RetryDuration"];
        };
        /** @description A dump task that writes files to the HDFS of an MRS cluster, for streams of every data type. */
        MrsDestinationDescriptor: {
            task_name: components["schemas"]["TaskName"];
            agency_name: components["schemas"]["AgencyName"];
            deliver_time_interval: components["schemas"]["DeliverTimeInterval"];
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            /** @description The name of the MRS cluster, one without Kerberos authentication. A wrong one fails with `DIS.4208`. */
            mrs_cluster_name: string;
            /** @description The id of the same cluster. */
            mrs_cluster_id: string;
            /** @description The HDFS directory of the cluster. One that does not exist fails with `DIS.4336`. */
            mrs_hdfs_path: string;
            /**
             * @description A directory below `mrs_hdfs_path`, up to 50 characters, levels separated by slashes.
             * @default
             */
            hdfs_prefix_folder?: string;
            /** @description The format of the files. Missing from the tables; known requests send `text`. */
            destination_file_type?: components["schemas"]["DestinationFileType"];
            carbon_properties?: components["schemas"]["CarbonProperties"];
            /** @description The bucket in which records are gathered before they go to MRS. */
            obs_bucket_path: components["schemas"]["ObsBucketPath"];
            file_prefix?: components["schemas"]["FilePrefix"];
            retry_duration?: components["schemas"]["RetryDuration"];
        };
        /** @description Settings of a dump task that fills a table of DLI. Records are first gathered in an OBS bucket. What cannot be delivered is kept there in `<file_prefix>/dli_error`. */
        DliDestinationDescription: {
            task_name?: components["schemas"]["TaskName"];
            agency_name?: components["schemas"]["AgencyName"];
            deliver_time_interval?: components["schemas"]["DeliverTimeInterval"];
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            /** @description The DLI database. One that does not exist fails with `DIS.4337`. */
            dli_database_name?: string;
            /** @description The table, one whose data lies in DLI itself and into which the caller may insert. Another one fails with `DIS.4338`. */
            dli_table_name?: string;
            /** @description The bucket in which records are gathered before they go to DLI. */
            obs_bucket_path?: components["schemas"]["ObsBucketPath"];
            file_prefix?: components["schemas"]["FilePrefix"];
            retry_duration?: components["schemas"]["RetryDuration"];
        };
        /** @description A dump task that fills a table of DLI, for streams of JSON or CSV data. */
        DliDestinationDescriptor: {
            task_name: components["schemas"]["TaskName"];
            agency_name: components["schemas"]["AgencyName"];
            deliver_time_interval: components["schemas"]["DeliverTimeInterval"];
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            /** @description The DLI database. One that does not exist fails with `DIS.4337`. */
            dli_database_name: string;
            /** @description The table, one whose data lies in DLI itself and into which the caller may insert. Another one fails with `DIS.4338`. */
            dli_table_name: string;
            /** @description The bucket in which records are gathered before they go to DLI. */
            obs_bucket_path: components["schemas"]["ObsBucketPath"];
            file_prefix?: components["schemas"]["FilePrefix"];
            retry_duration?: components["schemas"]["RetryDuration"];
        };
        /**
         * @description What kind of value a JSON attribute has.
         * @enum {string}
         */
        JsonFieldType: "Bigint" | "Double" | "Boolean" | "Timestamp" | "String" | "Decimal";
        /** @description A JSON attribute that becomes part of the HBase row key. */
        CloudTableRowKey: {
            /** @description The name of the attribute. */
            value: string;
            type: components["schemas"]["JsonFieldType"];
        };
        /** @description A name of 1 to 32 letters, digits and underscores. */
        CloudTableName: string;
        /** @description A JSON attribute that fills an HBase column. */
        CloudTableColumn: {
            /** @description The column family. One that does not exist fails with `DIS.4343`. */
            column_family_name: string;
            /** @description The column in that family. */
            column_name: components["schemas"]["CloudTableName"];
            /** @description The name of the attribute. */
            value: string;
            type: components["schemas"]["JsonFieldType"];
        };
        /** @description How a JSON record becomes an HBase row. A faulty one fails with `DIS.4345`. */
        CloudTableSchema: {
            /** @description The attributes that make up the row key, in order, 1 to 64. */
            row_key: components["schemas"]["CloudTableRowKey"][];
            /** @description The columns to fill, 1 to 4,096. */
            columns: components["schemas"]["CloudTableColumn"][];
        };
        /**
         * @description What `value` is.
         * @enum {string}
         */
        OpenTsdbMetricType: "Constant" | "String";
        /** @description A part of the name of an OpenTSDB metric. */
        OpenTsdbMetric: {
            type: components["schemas"]["OpenTsdbMetricType"];
            /** @description The part or the attribute, 1 to 32 letters, digits and periods. */
            value: string;
        };
        /**
         * @description How the attribute holds the time.
         * @enum {string}
         */
        OpenTsdbTimestampType: "Timestamp" | "String";
        /** @description Where in a JSON record the time of an OpenTSDB data point stands. */
        OpenTsdbTimestamp: {
            type: components["schemas"]["OpenTsdbTimestampType"];
            /** @description The name of the attribute. */
            value: components["schemas"]["CloudTableName"];
            /** @description How the time is written. Needed when `type` is `String`. */
            format?: components["schemas"]["TimestampFormat"];
        };
        /** @description Where in a JSON record the value of an OpenTSDB data point stands. */
        OpenTsdbValue: {
            type: components["schemas"]["JsonFieldType"];
            /** @description The name of the attribute, or a constant. */
            value: components["schemas"]["CloudTableName"];
        };
        /** @description A tag of an OpenTSDB data point. */
        OpenTsdbTag: {
            /** @description The name of the tag. */
            name: components["schemas"]["CloudTableName"];
            type: components["schemas"]["JsonFieldType"];
            /** @description The JSON attribute that holds the tag's value, or a constant. */
            value: components["schemas"]["CloudTableName"];
        };
        /** @description How a JSON record becomes an OpenTSDB data point. A faulty one fails with `DIS.4348`. */
        OpenTsdbSchema: {
            /** @description The parts of the metric's name, in order. */
            metric: components["schemas"]["OpenTsdbMetric"][];
            timestamp: components["schemas"]["OpenTsdbTimestamp"];
            value: components["schemas"]["OpenTsdbValue"];
            /** @description The tags of the data point. */
            tags: components["schemas"]["OpenTsdbTag"][];
        };
        /**
         * @description What separates the parts of an HBase row key, one character: comma, period, vertical bar, semicolon, backslash, hyphen, underscore or tilde.
         * @default .
         */
        RowKeyDelimiter: string;
        /** @description Settings of a dump task that fills an HBase table or OpenTSDB metrics of a CloudTable cluster. What cannot be delivered is kept in `<obs_backup_bucket_path>/<backup_file_prefix>/cloudtable_error` or `…/opentsdb_error`. */
        CloudTableDestinationDescription: {
            task_name?: components["schemas"]["TaskName"];
            agency_name?: components["schemas"]["AgencyName"];
            deliver_time_interval?: components["schemas"]["DeliverTimeInterval"];
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            /** @description The name of the CloudTable cluster, with OpenTSDB switched on if data goes there. One that does not exist fails with `DIS.4341`. */
            cloudtable_cluster_name?: string;
            /** @description The id of the same cluster. */
            cloudtable_cluster_id?: string;
            /** @description The HBase table; needed for HBase. One that does not exist fails with `DIS.4342`. */
            cloudtable_table_name?: string;
            /** @description How JSON records become HBase rows; needed for HBase, and excludes `opentsdb_schema`. */
            cloudtable_schema?: components["schemas"]["CloudTableSchema"];
            /** @description How JSON records become OpenTSDB data points; needed for OpenTSDB, and excludes `cloudtable_schema`. */
            opentsdb_schema?: components["schemas"]["OpenTsdbSchema"][];
            cloudtable_row_key_delimiter?: components["schemas"]["RowKeyDelimiter"];
            /** @description The bucket for what cannot be delivered. */
            obs_backup_bucket_path?: components["schemas"]["ObsBucketPath"];
            backup_file_prefix?: components["schemas"]["FilePrefix"];
            retry_duration?: components["schemas"]["RetryDuration"];
        };
        /** @description A dump task that fills an HBase table (`cloudtable_table_name` and `cloudtable_schema`) or OpenTSDB metrics (`opentsdb_schema`) of a CloudTable cluster, for streams of JSON data. */
        CloudTableDestinationDescriptor: {
            task_name: components["schemas"]["TaskName"];
            agency_name: components["schemas"]["AgencyName"];
            deliver_time_interval?: components["schemas"]["DeliverTimeInterval"];
            consumer_strategy?: components["schemas"]["ConsumerStrategy"];
            /** @description The name of the CloudTable cluster, with OpenTSDB switched on if data goes there. One that does not exist fails with `DIS.4341`. */
            cloudtable_cluster_name: string;
            /** @description The id of the same cluster. */
            cloudtable_cluster_id: string;
            /** @description The HBase table; needed for HBase. One that does not exist fails with `DIS.4342`. */
            cloudtable_table_name?: string;
            /** @description How JSON records become HBase rows; needed for HBase, and excludes `opentsdb_schema`. */
            cloudtable_schema?: components["schemas"]["CloudTableSchema"];
            /** @description How JSON records become OpenTSDB data points; needed for OpenTSDB, and excludes `cloudtable_schema`. */
            opentsdb_schema?: components["schemas"]["OpenTsdbSchema"][];
            cloudtable_row_key_delimiter?: components["schemas"]["RowKeyDelimiter"];
            /** @description The bucket for what cannot be delivered. */
            obs_backup_bucket_path?: components["schemas"]["ObsBucketPath"];
            backup_file_prefix?: components["schemas"]["FilePrefix"];
            retry_duration?: components["schemas"]["RetryDuration"];
        };
        /** @description A dump task with its destination. Send the one descriptor that belongs to `destination_type`. */
        TransferTaskRequest: {
            destination_type?: components["schemas"]["DestinationType"];
            obs_destination_descriptor?: components["schemas"]["ObsDestinationDescriptor"];
            dws_destination_descriptor?: components["schemas"]["DwsDestinationDescriptor"];
            mrs_destination_descriptor?: components["schemas"]["MrsDestinationDescriptor"];
            dli_destination_descriptor?: components["schemas"]["DliDestinationDescriptor"];
            cloudtable_destination_descriptor?: components["schemas"]["CloudTableDestinationDescriptor"];
        };
        /** @description How far a dump task has come in one partition. */
        TransferTaskPartition: {
            partitionId: components["schemas"]["PartitionId"];
            state: components["schemas"]["TransferTaskState"];
            /**
             * Format: int64
             * @description When records of the partition were last delivered, in milliseconds since 1970 (UTC).
             */
            last_transfer_timestamp: number;
            /**
             * Format: int64
             * @description The sequence number that the task has reached, here as a number.
             */
            last_transfer_offset: number;
            /**
             * Format: int64
             * @description How many records were thrown away because they could not be dumped.
             */
            discard: number;
        };
        /** @description One dump task with its settings and its progress. The settings stand in the description that belongs to `destination_type`. */
        TransferTaskDetail: {
            /** @description The id of the stream. One recorded answer has it a second time, as `streamId`. */
            stream_id?: components["schemas"]["StreamId"];
            stream_name: components["schemas"]["StreamName"];
            /** @description The id that starting, stopping and the log ask for. Older deployments leave it out. */
            task_id?: components["schemas"]["TaskId"];
            task_name: components["schemas"]["TaskName"];
            destination_type: components["schemas"]["DestinationType"];
            state: components["schemas"]["TransferTaskState"];
            /**
             * Format: int64
             * @description When the task was created, in milliseconds since 1970 (UTC).
             */
            create_time: number;
            /**
             * Format: int64
             * @description When the task last delivered records, in milliseconds since 1970 (UTC).
             */
            last_transfer_timestamp: number;
            /** @description What happens to records that cannot be delivered. `ignoreAndBackup` in the one recorded answer that has it; no source lists the values. */
            exception_strategy?: string;
            /** @description The progress in each partition. */
            partitions: components["schemas"]["TransferTaskPartition"][];
            obs_destination_description?: components["schemas"]["ObsDestinationDescription"];
            /** @description The settings for DWS under the name of the tables, which lacks an i. Huawei's Go and Python SDKs (v3) read this one; no answer was ever recorded, so read both. */
            dws_destination_descripton?: components["schemas"]["DwsDestinationDescription"];
            /** @description The same settings under the regular name, which Huawei's older Java and Go clients read. */
            dws_destination_description?: components["schemas"]["DwsDestinationDescription"];
            mrs_destination_description?: components["schemas"]["MrsDestinationDescription"];
            dli_destination_description?: components["schemas"]["DliDestinationDescription"];
            /** @description The settings for CloudTable under the name of the tables, which lacks an i. Huawei's Go and Python SDKs (v3) read this one; no answer was ever recorded, so read both. */
            cloudtable_destination_descripton?: components["schemas"]["CloudTableDestinationDescription"];
            /** @description The same settings under the regular name, which Huawei's older Java and Go clients read. */
            cloudtable_destination_description?: components["schemas"]["CloudTableDestinationDescription"];
        };
        /**
         * @description What to do.
         * @enum {string}
         */
        StopTransferTasksAction: "stop";
        /** @description A dump task, named by its id. */
        TransferTaskReference: {
            id: components["schemas"]["TaskId"];
        };
        /** @description The dump tasks to pause. */
        StopTransferTasksRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            action: "stop";
            /** @description The tasks, at least one, all of this stream. */
            tasks: components["schemas"]["TransferTaskReference"][];
        };
        /**
         * @description What to do.
         * @enum {string}
         */
        StartTransferTasksAction: "start";
        /** @description The dump tasks to start. */
        StartTransferTasksRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            action: "start";
            /** @description The tasks, at least one, all of this stream. */
            tasks: components["schemas"]["TransferTaskReference"][];
        };
        /** @description Dump tasks to pause or to start, told apart by `action`. */
        BatchUpdateTransferTasksRequest: components["schemas"]["StopTransferTasksRequest"] | components["schemas"]["StartTransferTasksRequest"];
        /** @description Who owns a bucket. */
        BucketOwner: {
            /** @description The name of the owner's account. Null in the printed answer. */
            displayName?: string | null;
            /** @description The id of the owner's account (domain). */
            id: string;
        };
        /** @description An OBS bucket to which dump tasks can write. */
        Bucket: {
            /** @description The name of the bucket. */
            bucketName: string;
            owner: components["schemas"]["BucketOwner"];
            /**
             * Format: int64
             * @description When the bucket was created, in milliseconds since 1970 (UTC).
             */
            creationDate: number;
            /** @description The region of the bucket. */
            location: string;
            /** @description Null in the printed answer, and explained nowhere. */
            clustertype?: string | null;
            /** @description Null in the printed answer, and explained nowhere. */
            storageClass?: string | null;
            /** @description Null in the printed answer, and explained nowhere. */
            acl?: string | null;
            /** @description Null in the printed answer, and explained nowhere. */
            bucketStorageClass?: string | null;
            /** @description The kind of bucket, such as `OBJECT`. */
            bucketType?: string;
        };
        /** @description A sample from which a schema is derived. */
        CreateSchemaRequest: {
            /** @description A record of the kind that producers will send, as the text of a JSON value. The printed example leaves it empty. */
            source_data_sample: string;
        };
        /** @description The schema that was derived from a sample. */
        SchemaResult: {
            /** @description The schema as text, empty for an empty sample. */
            schema: string;
        };
        /**
         * @description Which way the log is sorted.
         * @default desc
         * @enum {string}
         */
        SortOrder: "desc" | "asc";
        /**
         * @description What the log is sorted by.
         * @default createTimeStr
         * @enum {string}
         */
        TransferTaskLogSortKey: "createTimeStr" | "startTime" | "endTime" | "state" | "records" | "readRecords" | "dataSize";
        /** @description Which page of the log is wanted. */
        TransferTaskLogPage: {
            /**
             * Format: int32
             * @description The number of the page, from 1.
             */
            pageIndex: number;
            /**
             * Format: int32
             * @description How many entries a page holds, not how many there are in total.
             * @default 10
             */
            pageTotal: number;
        };
        /** @description Which part of a dump task's log is wanted, and in which order. */
        ListTransferTaskLogsRequest: {
            order?: components["schemas"]["SortOrder"];
            sortBy?: components["schemas"]["TransferTaskLogSortKey"];
            pageInfo?: components["schemas"]["TransferTaskLogPage"];
        };
        /** @description The result of the query as a code. -1 in the printed answer, which reports no failure; the tables call it a string. */
        TransferTaskLogErrorCode: number | string;
        /** @description One delivery of a dump task. */
        TransferTaskLog: {
            transferTaskId: components["schemas"]["TaskId"];
            /**
             * Format: int32
             * @description How the delivery went. 0 in the printed answer; no source lists the values.
             */
            state?: number;
            destinationType: components["schemas"]["DestinationType"];
            /**
             * Format: int64
             * @description When the delivery began, in milliseconds since 1970 (UTC).
             */
            startTime: number;
            /**
             * Format: int64
             * @description When the delivery ended, in milliseconds since 1970 (UTC).
             */
            endTime: number;
            /**
             * Format: int64
             * @description How many bytes were delivered.
             */
            transferBytes: number;
            /**
             * Format: int64
             * @description How many records were delivered.
             */
            transferRecordsNum: number;
            /**
             * Format: int64
             * @description By its name, how many records were converted. 0 in the printed answer, and explained nowhere.
             */
            transformRecordsNum?: number;
            streamId: components["schemas"]["StreamId"];
            /** @description The project of the stream. */
            projectId: string;
            /** @description The file that was written, `<task id>.<stream name>.<partition number>.<milliseconds>`. */
            transferFileName: string;
            /**
             * Format: int32
             * @description 0 in the printed answer, and explained nowhere.
             */
            num?: number;
        };
        /** @description A page of a dump task's log. */
        TransferTaskLogResult: {
            errorCode: components["schemas"]["TransferTaskLogErrorCode"];
            /**
             * Format: int32
             * @description How many entries the log has, not the page.
             */
            totalNum: number;
            /** @description What went wrong, or null. */
            message: string | null;
            /** @description Null in the printed answer, and explained nowhere. */
            isStreamFound?: unknown;
            /** @description Null in the printed answer, and explained nowhere. */
            streamData?: unknown;
            /** @description Null in the printed answer, and explained nowhere. */
            streamDataList?: unknown;
            /** @description Null in the printed answer, and explained nowhere. */
            transferTaskList?: unknown;
            /** @description Null in the printed answer, and explained nowhere. */
            monitorData?: unknown;
            /** @description The entries of this page. */
            transferTaskLogList: components["schemas"]["TransferTaskLog"][];
        };
        /**
         * @description A metric. A stream has those that do not end in `_per_partition`, a partition has the others. Two metrics of a stream have two spellings each; send either.
         * @enum {string}
         */
        MetricLabel: "total_put_bytes_per_stream" | "total_get_bytes_per_stream" | "total_put_records_per_stream" | "total_get_records_per_stream" | "total_put_req_latency" | "total_get_req_latency" | "total_put_req_suc_per_stream" | "total_get_req_suc_per_stream" | "traffic_controll_put" | "traffic_controll_get" | "traffic_control_put" | "traffic_control_get" | "total_put_bytes_per_partition" | "total_get_bytes_per_partition" | "total_put_records_per_partition" | "total_get_records_per_partition";
        /** @description The value of a metric at one time. */
        DataPoint: {
            /**
             * Format: int64
             * @description The time of the value, in seconds since 1970 (UTC). The reference does not say whether seconds or milliseconds; the one answer that Huawei has printed, in an older edition, has ten digits.
             */
            timestamp: number;
            /**
             * Format: int64
             * @description The value, in the unit of the metric, such as bytes, records, requests or milliseconds.
             */
            value: number;
        };
        /** @description One metric over time. */
        Metrics: {
            /** @description Which metric it is, spelled as in the request. */
            label: components["schemas"]["MetricLabel"];
            /** @description The points in the window, possibly none. The only known answer has the newest first. */
            dataPoints: components["schemas"]["DataPoint"][];
        };
        /** @description The metrics asked for, under one of two names. */
        MetricsResult: {
            /** @description The metric that was asked for with `label`. */
            metrics?: components["schemas"]["Metrics"];
            /** @description The metrics that were asked for with `label_list`. */
            metrics_list?: components["schemas"]["Metrics"][];
        };
        /** @description The tags of one stream. */
        StreamTagList: {
            /** @description The tags, at most 10. */
            tags: components["schemas"]["Tag"][];
        };
        /** @description The tag to add. */
        CreateTagRequest: {
            tag: components["schemas"]["Tag"];
        };
        /**
         * @description What to do with the tags.
         * @enum {string}
         */
        CreateTagsAction: "create";
        /** @description Tags to add to a stream. */
        CreateTagsRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            action: "create";
            /** @description The tags, at most 10, no key twice. */
            tags: components["schemas"]["Tag"][];
        };
        /**
         * @description What to do with the tags.
         * @enum {string}
         */
        DeleteTagsAction: "delete";
        /** @description A tag that shall go. Its characters are not checked. */
        TagToDelete: {
            /** @description The key of the tag, at least one character. */
            key: string;
            /** @description The value of the tag. May be left out; no source says whether it has to match when it is sent. */
            value?: string;
        };
        /** @description Tags to delete from a stream. */
        DeleteTagsRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            action: "delete";
            /** @description The tags that shall go. */
            tags: components["schemas"]["TagToDelete"][];
        };
        /** @description Tags to add or tags to delete, told apart by `action`. Any other action fails with `DIS.4605`. */
        BatchUpdateTagsRequest: components["schemas"]["CreateTagsRequest"] | components["schemas"]["DeleteTagsRequest"];
        /** @description A tag key and the values that it has on the streams of the project. */
        TagValues: {
            key: components["schemas"]["TagKey"];
            /** @description The values, each once. */
            values: string[];
        };
        /** @description The tags in use in the project. */
        TagValuesList: {
            /** @description The keys, each once. */
            tags: components["schemas"]["TagValues"][];
        };
        /**
         * @description What to answer with.
         * @enum {string}
         */
        ListResourcesByTagsAction: "filter" | "count";
        /** @description A tag key with the values that count as a match. */
        TagFilter: {
            key: components["schemas"]["TagKey"];
            /** @description The values, at most 10; one of them is enough. An empty list stands for any value. */
            values?: string[];
        };
        /**
         * @description Which property it is.
         * @enum {string}
         */
        ResourceMatchKey: "resource_name";
        /** @description A property of a stream, other than its tags, that has to match. */
        ResourceMatch: {
            key: components["schemas"]["ResourceMatchKey"];
            /** @description What the property has to be. */
            value: string;
        };
        /** @description Other properties that have to match, of which the name is the only one. The printed examples send an array; the table and the SDKs have a string, which the SDK samples write as `[{key=resource_name, value=resource1}]`. Both are accepted; send the array. */
        ResourceMatches: components["schemas"]["ResourceMatch"][] | string;
        /**
         * @description Which streams to find. A stream has to pass every filter; without any filter all streams pass.
         *     The printed reference words `tags` like `tags_any` and `not_tags` like `not_tags_any`. What stands here follows the Chinese edition and the one of Open Telekom Cloud.
         */
        ListResourcesByTagsRequest: {
            action: components["schemas"]["ListResourcesByTagsAction"];
            /**
             * @description How many streams a page holds at most, 1 to 1,000, as a string of digits. Not sent with action `count`.
             * @default 1000
             */
            limit?: string;
            /**
             * @description How many streams to skip, as a string of digits. Not sent with action `count`.
             * @default 0
             */
            offset?: string;
            /** @description Only streams that have all of these tags. At most 10 keys. */
            tags?: components["schemas"]["TagFilter"][];
            /** @description Only streams that have at least one of these tags. At most 10 keys, no key twice, and no value twice in a key. */
            tags_any?: components["schemas"]["TagFilter"][];
            /** @description No streams that have all of these tags. At most 10 keys, no key twice, and no value twice in a key. */
            not_tags?: components["schemas"]["TagFilter"][];
            /** @description No streams that have any of these tags. At most 10 keys, no key twice, and no value twice in a key. */
            not_tags_any?: components["schemas"]["TagFilter"][];
            matches?: components["schemas"]["ResourceMatches"];
        };
        /** @description A stream found by its tags. */
        TaggedResource: {
            /** @description The id of the stream. The printed example has a placeholder here that is longer than a stream's id. */
            resource_id: string;
            resource_name: components["schemas"]["StreamName"];
            /** @description Room for more on the stream. Null in the printed example; no source shows anything else. */
            resource_detail?: {
                [key: string]: unknown;
            } | null;
            /** @description All tags of the stream. */
            tags: components["schemas"]["Tag"][];
        };
        /** @description The streams that passed the filters, or their number. */
        ResourceList: {
            /** @description A page of streams. May be absent after action `count`. */
            resources?: components["schemas"]["TaggedResource"][];
            /**
             * Format: int32
             * @description The number of streams that passed the filters, not of those on the page.
             */
            total_count: number;
        };
        /**
         * Format: int32
         * @description How serious an event is. The user guide of Open Telekom Cloud counts every event but a restored dump task as a warning, yet the printed answer has a successful auto scaling as normal.
         * @enum {integer}
         */
        EventSeverity: 0 | 1;
        /**
         * Format: int32
         * @description What an event is about.
         * @enum {integer}
         */
        EventCategory: 0 | 1 | 2;
        /**
         * @description The kind of an event by its name, for reading; `type_id` says the same and is fixed.
         * @enum {string}
         */
        EventTypeName: "Dump task restored" | "Dump task abnormal" | "Quota insufficient" | "Traffic limited" | "Auto scaling succeeded" | "Auto scaling failed" | "Stream Traffic Abnormal" | "Stream Traffic Recovery" | "Manual scaling failed";
        /**
         * @description The kind of an event, by a fixed id.
         * @enum {string}
         */
        EventTypeId: "dis_event.000" | "dis_event.001" | "dis_event.002" | "dis_event.003" | "dis_event.004" | "dis_event.005" | "dis_event.006" | "dis_event.007" | "dis_event.008";
        /** @description Something that happened. */
        Event: {
            /** @description The id of the event, 19 letters and digits in the printed example. */
            id: string;
            severity: components["schemas"]["EventSeverity"];
            category: components["schemas"]["EventCategory"];
            /** @description What happened, in words, such as `call scale from 2 to 1`. */
            description?: string;
            type_name: components["schemas"]["EventTypeName"];
            type_id: components["schemas"]["EventTypeId"];
            /**
             * Format: int64
             * @description When it happened, in milliseconds since 1970 (UTC).
             */
            occur_time: number;
            /** @description The name of the stream or dump task concerned. */
            source_name?: string;
            /** @description The id of the stream or dump task concerned. */
            source_id?: string;
        };
        /** @description Events of the last 15 days. */
        EventList: {
            /**
             * Format: int32
             * @description The number of events, at most 1,000.
             */
            count: number;
            /** @description The events. */
            events: components["schemas"]["Event"][];
        };
        /** @description A kind of event that a subscription can name. */
        EventType: {
            severity: components["schemas"]["EventSeverity"];
            category: components["schemas"]["EventCategory"];
            type_name: components["schemas"]["EventTypeName"];
            type_id: components["schemas"]["EventTypeId"];
            /**
             * Format: int64
             * @description Of no meaning for a kind; 0 in the printed example, the only place that has it.
             */
            occur_time?: number;
        };
        /** @description The kinds of events that a subscription can name. */
        EventTypeList: {
            /**
             * Format: int32
             * @description The number of kinds, 9.
             */
            count: number;
            /** @description The kinds. */
            events: components["schemas"]["EventType"][];
        };
        /** @description A subscription's id, given by the service. 19 letters and digits. */
        SubscriptionId: string;
        /** @description A subscription's name, unique in its project. 1 to 64 letters, digits, hyphens and underscores, the first a letter or a digit. */
        SubscriptionName: string;
        /** @description The name of the SMN topic or of the DIS stream that receives the events. It must exist. */
        TopicName: string;
        /** @description A subscription to events. */
        EventSubscription: {
            id: components["schemas"]["SubscriptionId"];
            name: components["schemas"]["SubscriptionName"];
            /** @description Whether events are sent. */
            enable: boolean;
            /** @description Whether the subscription is limited to chosen streams. Only the printed example has it. */
            enableStream?: boolean;
            /**
             * Format: int64
             * @description Presumably when an event was last sent, in milliseconds since 1970 (UTC); 0 in the printed example, the only place that has it.
             */
            eventLatestSend?: number;
            /** @description The kinds of events that are sent. */
            event_ids: components["schemas"]["EventTypeId"][];
            /** @description The ids of the streams whose events are sent, all streams when none was chosen. A string, unlike in the request; no source shows how several ids are joined. */
            event_streamids: string;
            /** @description The names of those same streams, not of the events, as a string. Only the table has it. */
            event_names?: string;
            /**
             * Format: int64
             * @description When the subscription was created, in milliseconds since 1970 (UTC).
             */
            create_time: number;
            /**
             * Format: int64
             * @description When the subscription was last changed, in milliseconds since 1970 (UTC). Only the printed example has it.
             */
            update_time?: number;
            /** @description The name of the DIS stream that receives the events. No source says what stands here for an SMN topic, and the answer has no `topic_type`. */
            topic_name?: components["schemas"]["TopicName"];
        };
        /** @description The subscriptions of the project. */
        EventSubscriptionList: {
            /**
             * Format: int32
             * @description How many subscriptions the project may have, 10 by default.
             */
            quota: number;
            /**
             * Format: int32
             * @description How many it has.
             */
            used: number;
            /** @description The subscriptions. */
            eventSubscriptions: components["schemas"]["EventSubscription"][];
        };
        /**
         * Format: int32
         * @description Where a subscription sends its events.
         * @enum {integer}
         */
        TopicType: 0 | 1;
        /** @description The URN of the SMN topic, `urn:smn:<region>:<project id>:<topic>`. Null when the events go into a DIS stream. */
        TopicUrn: string | null;
        /** @description The subscription to create. Name its events under `event_ids` or `events_ids`; both are accepted. */
        CreateEventSubscriptionRequest: {
            /**
             * @description Whether to send events from the start.
             * @default false
             */
            enable?: boolean;
            /** @description The name of the subscription. The console proposes `dis-` and four random characters. */
            name: components["schemas"]["SubscriptionName"];
            /** @description The kinds of events to send, under the name that the other calls use. */
            event_ids?: components["schemas"]["EventTypeId"][];
            /** @description The kinds of events to send, under the name that the printed example uses. */
            events_ids?: components["schemas"]["EventTypeId"][];
            /** @description The ids of the streams whose events are sent; none means all. The table of this call lacks it, but the list of subscriptions tells of streams chosen at creation. */
            event_streamids?: components["schemas"]["StreamId"][];
            topic_type: components["schemas"]["TopicType"];
            topic_name: components["schemas"]["TopicName"];
            topic_urn?: components["schemas"]["TopicUrn"];
        };
        /** @description What the subscription shall be. Name its events under `event_ids` or `events_ids`; both are accepted. */
        UpdateEventSubscriptionRequest: {
            /**
             * @description Whether to send events. The default is the one printed, so leaving this out may disable the subscription.
             * @default false
             */
            enable?: boolean;
            name?: components["schemas"]["SubscriptionName"];
            /** @description The kinds of events to send, under the name that the table has. */
            event_ids?: components["schemas"]["EventTypeId"][];
            /** @description The kinds of events to send, under the name that the printed examples use. */
            events_ids?: components["schemas"]["EventTypeId"][];
            /** @description The ids of the streams whose events are sent; an empty list means all. An array here, a string in the list of subscriptions. */
            event_streamids?: components["schemas"]["StreamId"][];
            topic_type?: components["schemas"]["TopicType"];
            topic_name: components["schemas"]["TopicName"];
            topic_urn?: components["schemas"]["TopicUrn"];
        };
    };
    responses: {
        /** @description Any other refusal, in one of the two shapes. */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The gateway found no credentials, or credentials that do not hold. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The caller is known but may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description Too many requests arrived in a short time; wait and send it again. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description DIS found the signature or the token faulty. */
        AuthenticationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DisError"];
            };
        };
        /** @description The service failed. Reads may be repeated at once, writes once it is known whether they took effect. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DisError"];
            };
        };
    };
    parameters: {
        /**
         * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
         * @example 0123456789abcdef0123456789abcdef
         */
        ProjectIdInPath: components["schemas"]["ProjectId"];
        /**
         * @description The name of the stream.
         * @example newstream
         */
        StreamNameInPath: components["schemas"]["StreamName"];
        /**
         * @description The id of the stream, 19 letters and digits, used when no stream of the caller has the name; for streams that another account shares. Empty counts as absent. Not in the reference; Huawei's older clients send it.
         * @example 8QM3Nt9YTLOwtUVYJhO
         */
        SharedStreamId: string;
        /**
         * @description The name of the app.
         * @example newapp
         */
        AppNameInPath: components["schemas"]["AppName"];
        /**
         * @description The name of the stream that the checkpoint belongs to, 1 to 64 letters, digits, hyphens and underscores. Absent or empty if `stream_id` says which stream it is; one of the two is needed.
         * @example newstream
         */
        CheckpointStream: string;
        /**
         * @description The name of the app that committed the checkpoint.
         * @example newapp
         */
        CheckpointApp: components["schemas"]["AppName"];
        /**
         * @description The name of the dump task.
         * @example newtask
         */
        TaskNameInPath: components["schemas"]["TaskName"];
        /**
         * @description The id of the dump task, as `listTransferTasks` gives it; this path does not take the name.
         * @example As805BudhcH1lDs6gbn
         */
        TaskIdInPath: components["schemas"]["TaskId"];
        /**
         * @description Several metrics at once, with a comma and no space between them. Either this or `label` is needed; when both are sent, this one wins.
         * @example total_put_bytes_per_stream,total_put_records_per_stream
         */
        MetricLabelList: string;
        /**
         * @description Where the window starts, in seconds since 1970 (UTC), ten digits. A time that makes no sense fails with `DIS.4203`, a window of more than seven days with `DIS.4204`; the error table adds that only the last seven days can be queried.
         * @example 1756382460
         */
        MetricStartTime: number;
        /**
         * @description Where the window ends, in seconds since 1970 (UTC), ten digits, at most seven days after `start_time`. It may lie in the future.
         * @example 1756386060
         */
        MetricEndTime: number;
        /**
         * @description The id of the partition, long or short.
         * @example shardId-0000000000
         */
        PartitionIdInPath: components["schemas"]["PartitionId"];
        /**
         * @description The id of the stream, as `showStream` gives it; these paths do not take the name.
         * @example 8QM3Nt9YTLOwtUVYJhO
         */
        StreamIdInPath: components["schemas"]["StreamId"];
        /**
         * @description The key of the tag. Characters outside ASCII are percent-encoded as UTF-8.
         * @example key1
         */
        TagKeyInPath: components["schemas"]["TagKey"];
        /**
         * @description The id of the subscription, as `listEventSubscriptions` gives it. The path takes 1 to 64 letters and digits; ids given out have 19.
         * @example s1r0SpFA2qksK7rT5lM
         */
        SubscriptionIdInPath: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How long to wait before the request is sent again, in seconds.
         * @example 1
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listStreams: {
        parameters: {
            query?: {
                /**
                 * @description How many streams a page holds at most, 1 to 500. The printed reference names no default; Huawei's Java client asks for 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description The name after which the page starts; the stream of that name is not listed. Leave it out, or leave it empty, for the first page.
                 * @example newstream
                 */
                start_stream_name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of streams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStreamRequest"];
            };
        };
        responses: {
            /** @description The stream was created. There is no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and created nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showStream: {
        parameters: {
            query?: {
                /**
                 * @description The partition after which the page starts, in the long form `shardId-0000000000`; that partition is not listed. Note the capital I. Leave it out, or leave it empty, for the first page.
                 * @example shardId-0000000000
                 */
                start_partitionId?: string;
                /**
                 * @description How many partitions a page holds at most, 1 to 1,000, default 100 (the limits come from Huawei's Java client, not from the reference).
                 * @example 100
                 */
                limit_partitions?: number;
                /**
                 * @description The id of the stream, 19 letters and digits, used when no stream of the caller has the name; for streams that another account shares. Empty counts as absent. Not in the reference; Huawei's older clients send it.
                 * @example 8QM3Nt9YTLOwtUVYJhO
                 */
                stream_id?: components["parameters"]["SharedStreamId"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream and a page of its partitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stream"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    updatePartitionCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePartitionCountRequest"];
            };
        };
        responses: {
            /** @description The change was accepted. The printed reference shows no body; the service sends this one, which clients may ignore. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePartitionCountResult"];
                };
            };
            /** @description DIS refused the request and scaled nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream is gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and deleted nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listPartitionCountUpdates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scalings of the stream. The key that holds them is a choice of this contract; no source shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartitionCountUpdateList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    updateStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStreamRequest"];
            };
        };
        responses: {
            /** @description The stream was changed. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and changed nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    updateStreamAutoScale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStreamAutoScaleRequest"];
            };
        };
        responses: {
            /** @description The stream was changed. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and changed nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules of the stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Policy"];
            };
        };
        responses: {
            /** @description The policy holds. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and added nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    deletePolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Policy"];
            };
        };
        responses: {
            /** @description The rule is gone. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and deleted nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createPoliciesV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream; only this path writes the parameter in camel case.
                 * @example newstream
                 */
                streamName: components["schemas"]["StreamName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyV3"];
            };
        };
        responses: {
            /** @description The policy holds. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and added nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quotas and their use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order that is submitted, 1 to 64 letters and digits; the body names it once more as `orderid`.
                 * @example CS25110715xxx86MU
                 */
                order_id: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        responses: {
            /** @description The order was submitted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and ordered nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listApp: {
        parameters: {
            query?: {
                /**
                 * @description How many apps a page holds at most, 1 to 200, default 10 (the default comes from Huawei's Java client and older references; the printed one names none).
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description The name after which the page starts; the app of that name is not listed. Leave it out, or leave it empty, for the first page.
                 * @example newapp
                 */
                start_app_name?: string;
                /**
                 * @description Lists only the apps of this stream, presumably those that have committed a checkpoint in it. Without it, or when it is empty, all are listed.
                 * @example newstream
                 */
                stream_name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The reference names this status without a body and without a cause. The error table gives `DIS.4332` the status 400, as every other call does; go by the code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAppRequest"];
            };
        };
        responses: {
            /** @description The app was created. There is no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and created nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the app.
                 * @example newapp
                 */
                app_name: components["parameters"]["AppNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the app.
                 * @example newapp
                 */
                app_name: components["parameters"]["AppNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and deleted nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showConsumerState: {
        parameters: {
            query: {
                /**
                 * @description The type of the checkpoints to show. Huawei's own samples leave it out, although the reference requires it.
                 * @example LAST_READ
                 */
                checkpoint_type: components["schemas"]["CheckpointType"];
                /**
                 * @description How many partitions a page holds at most, 1 to 1,000, default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page starts. With the long form `shardId-0000000000` it starts after that partition, which is not listed; with a bare number it starts with it, so that `0`, which Huawei's Python client sends, lists all. Leave it out, or leave it empty, for the first page.
                 * @example shardId-0000000000
                 */
                start_partition_id?: string;
                /**
                 * @description The id of the stream, 19 letters and digits, used when no stream of the caller has the name; for streams that another account shares. Empty counts as absent. Not in the reference; Huawei's older clients send it.
                 * @example 8QM3Nt9YTLOwtUVYJhO
                 */
                stream_id?: components["parameters"]["SharedStreamId"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the app.
                 * @example newapp
                 */
                app_name: components["parameters"]["AppNameInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app's position in a page of partitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerState"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showCheckpoint: {
        parameters: {
            query: {
                /**
                 * @description The name of the stream that the checkpoint belongs to, 1 to 64 letters, digits, hyphens and underscores. Absent or empty if `stream_id` says which stream it is; one of the two is needed.
                 * @example newstream
                 */
                stream_name?: components["parameters"]["CheckpointStream"];
                /**
                 * @description The partition of the checkpoint.
                 * @example shardId-0000000000
                 */
                partition_id: components["schemas"]["PartitionId"];
                /**
                 * @description The name of the app that committed the checkpoint.
                 * @example newapp
                 */
                app_name: components["parameters"]["CheckpointApp"];
                /**
                 * @description The type of the checkpoint.
                 * @example LAST_READ
                 */
                checkpoint_type: components["schemas"]["CheckpointType"];
                /**
                 * @description The id of the stream, 19 letters and digits, used when no stream of the caller has the name; for streams that another account shares. Empty counts as absent. Not in the reference; Huawei's older clients send it.
                 * @example 8QM3Nt9YTLOwtUVYJhO
                 */
                stream_id?: components["parameters"]["SharedStreamId"];
                /**
                 * @description A time in milliseconds since 1970 (UTC). Not in the reference; Huawei's Java client can send it, and no source says what it does.
                 * @example 1554706579309
                 */
                timestamp?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The position. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    commitCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitCheckpointRequest"];
            };
        };
        responses: {
            /** @description The checkpoint is stored. There is no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and stored nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteCheckpoint: {
        parameters: {
            query: {
                /**
                 * @description The name of the stream that the checkpoint belongs to, 1 to 64 letters, digits, hyphens and underscores. Absent or empty if `stream_id` says which stream it is; one of the two is needed.
                 * @example newstream
                 */
                stream_name?: components["parameters"]["CheckpointStream"];
                /**
                 * @description The name of the app that committed the checkpoint.
                 * @example newapp
                 */
                app_name: components["parameters"]["CheckpointApp"];
                /**
                 * @description The type of the checkpoints. The reference requires it; Huawei's Python client leaves it out, and there is one type only.
                 * @example LAST_READ
                 */
                checkpoint_type?: components["schemas"]["CheckpointType"];
                /**
                 * @description The partition of the checkpoint, in the long form `shardId-0000000000` or as the bare number `0`. Leave it out, or leave it empty, to delete the checkpoints of all partitions.
                 * @example shardId-0000000000
                 */
                partition_id?: string;
                /**
                 * @description The id of the stream, 19 letters and digits, used when no stream of the caller has the name; for streams that another account shares. Empty counts as absent. Not in the reference; Huawei's older clients send it.
                 * @example 8QM3Nt9YTLOwtUVYJhO
                 */
                stream_id?: components["parameters"]["SharedStreamId"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkpoints are gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and deleted nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    consumeRecords: {
        parameters: {
            query: {
                /**
                 * @description The position to read from, given by `showCursor` or by the last answer of this call. Note the hyphen.
                 * @example eyJnZXRJdGVyYXRvclBhcmFtIjp7InN0cmVhbS1uYW1lIjoianpjIiwicGFydGl0aW9uLWlkIjoiMCIsImN1cnNvci10eXBlIjoiQVRfU0VRVUVOQ0VfTlVNQkVSIiwic3RhcnRpbmctc2VxdWVuY2UtbnVtYmVyIjoiMTAifSwiZ2VuZXJhdGVUaW1lc3RhbXAiOjE1MDYxNTk1NjM0MDV9
                 */
                "partition-cursor": components["schemas"]["Cursor"];
                /**
                 * @description How many bytes the records of an answer have at most, 1 to 10,485,760 (10 MB, what a partition of an advanced stream gives out in a second). A record larger than that is never given out. Note the underscores. No source names a default.
                 * @example 1048576
                 */
                max_fetch_bytes?: number;
                /**
                 * @deprecated
                 * @description How many records an answer holds at most, 1 to 10,000. Not in the reference; Huawei's Python client sends it, and the Java client says that it has no effect any more.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description The app that commits checkpoints in the stream. Not in the reference; older ones name it and clients can send it, empty too, which counts as absent.
                 * @example newapp
                 */
                app_name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records, and the cursor after them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    sendRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRecordsRequest"];
            };
        };
        responses: {
            /** @description The request was taken; the body tells which records are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendRecordsResult"];
                };
            };
            /** @description DIS refused the whole request and stored nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The stream does not exist. Huawei's Java client takes this status so in answer to this call, and 400 with `DIS.4301` too; no answer was recorded. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            /** @description The request is too large and nothing is stored. Huawei's Java client knows the status; no answer was recorded, and it may come from the gateway. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showCursor: {
        parameters: {
            query: {
                /**
                 * @description The name of the stream to read, 1 to 64 letters, digits, hyphens and underscores. Absent or empty if `stream-id` says which stream it is; one of the two is needed.
                 * @example newstream
                 */
                "stream-name"?: string;
                /**
                 * @description The partition to read.
                 * @example shardId-0000000000
                 */
                "partition-id": components["schemas"]["PartitionId"];
                /**
                 * @description Where the cursor starts; default `AT_SEQUENCE_NUMBER`.
                 * @example AT_SEQUENCE_NUMBER
                 */
                "cursor-type"?: components["schemas"]["CursorType"];
                /**
                 * @description The record at or after which the cursor starts, for the two types with a sequence number. Give it with them; without it, or when it is empty, the cursor presumably starts at 0. A decimal string, 0 to 9223372036854775807.
                 * @example 10
                 */
                "starting-sequence-number"?: string;
                /**
                 * @description The time at which the cursor starts, in milliseconds since 1970 (UTC), 13 digits. Needed with `AT_TIMESTAMP`, without effect otherwise.
                 * @example 1554706579309
                 */
                timestamp?: number;
                /**
                 * @description The id of the stream, 19 letters and digits, used when no stream of the caller has the name; for streams that another account shares. Empty counts as absent. Not in the reference; Huawei's Java and Python clients send it, the latter without `stream-name`.
                 * @example 8QM3Nt9YTLOwtUVYJhO
                 */
                "stream-id"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorResult"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listTransferTasks: {
        parameters: {
            query?: {
                /**
                 * @description How many dump tasks a page holds at most, 1 to 10. The reference lists it among the path parameters and names no default; Huawei's Java client sends it in the query and asks for 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description The name after which the page starts; the task of that name is not listed. Leave it out, or leave it empty, for the first page. Known from Huawei's Java and Go clients only.
                 * @example newtask
                 */
                start_task_name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dump tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferTaskList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    updateTransferTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferTaskRequest"];
            };
        };
        responses: {
            /** @description The dump task has the new settings. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and changed nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createTransferTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferTaskRequest"];
            };
        };
        responses: {
            /** @description The dump task was created. There is no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and created nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showTransferTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
                /**
                 * @description The name of the dump task.
                 * @example newtask
                 */
                task_name: components["parameters"]["TaskNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dump task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferTaskDetail"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteTransferTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
                /**
                 * @description The name of the dump task.
                 * @example newtask
                 */
                task_name: components["parameters"]["TaskNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dump task is gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and deleted nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    batchUpdateTransferTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchUpdateTransferTasksRequest"];
            };
        };
        responses: {
            /** @description The action was accepted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listBuckets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A bucket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bucket"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSchemaRequest"];
            };
        };
        responses: {
            /** @description The schema. The table of the reference says that there is no body, its example has this one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaResult"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listTransferTaskLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the dump task, as `listTransferTasks` gives it; this path does not take the name.
                 * @example As805BudhcH1lDs6gbn
                 */
                task_id: components["parameters"]["TaskIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListTransferTaskLogsRequest"];
            };
        };
        responses: {
            /** @description A page of the log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferTaskLogResult"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showStreamMetrics: {
        parameters: {
            query: {
                /**
                 * @description The one metric wanted. Either this or `label_list` is needed; when both are sent, `label_list` wins.
                 * @example total_put_bytes_per_stream
                 */
                label?: components["schemas"]["MetricLabel"];
                /**
                 * @description Several metrics at once, with a comma and no space between them. Either this or `label` is needed; when both are sent, this one wins.
                 * @example total_put_bytes_per_stream,total_put_records_per_stream
                 */
                label_list?: components["parameters"]["MetricLabelList"];
                /**
                 * @description Where the window starts, in seconds since 1970 (UTC), ten digits. A time that makes no sense fails with `DIS.4203`, a window of more than seven days with `DIS.4204`; the error table adds that only the last seven days can be queried.
                 * @example 1756382460
                 */
                start_time: components["parameters"]["MetricStartTime"];
                /**
                 * @description Where the window ends, in seconds since 1970 (UTC), ten digits, at most seven days after `start_time`. It may lie in the future.
                 * @example 1756386060
                 */
                end_time: components["parameters"]["MetricEndTime"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics in the window. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsResult"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showPartitionMetrics: {
        parameters: {
            query: {
                /**
                 * @description The one metric wanted. Either this or `label_list` is needed; when both are sent, `label_list` wins.
                 * @example total_put_bytes_per_partition
                 */
                label?: components["schemas"]["MetricLabel"];
                /**
                 * @description Several metrics at once, with a comma and no space between them. Either this or `label` is needed; when both are sent, this one wins.
                 * @example total_put_bytes_per_stream,total_put_records_per_stream
                 */
                label_list?: components["parameters"]["MetricLabelList"];
                /**
                 * @description Where the window starts, in seconds since 1970 (UTC), ten digits. A time that makes no sense fails with `DIS.4203`, a window of more than seven days with `DIS.4204`; the error table adds that only the last seven days can be queried.
                 * @example 1756382460
                 */
                start_time: components["parameters"]["MetricStartTime"];
                /**
                 * @description Where the window ends, in seconds since 1970 (UTC), ten digits, at most seven days after `start_time`. It may lie in the future.
                 * @example 1756386060
                 */
                end_time: components["parameters"]["MetricEndTime"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The name of the stream.
                 * @example newstream
                 */
                stream_name: components["parameters"]["StreamNameInPath"];
                /**
                 * @description The id of the partition, long or short.
                 * @example shardId-0000000000
                 */
                partition_id: components["parameters"]["PartitionIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics in the window. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsResult"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    showStreamTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The id of the stream, as `showStream` gives it; these paths do not take the name.
                 * @example 8QM3Nt9YTLOwtUVYJhO
                 */
                stream_id: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags of the stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamTagList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The id of the stream, as `showStream` gives it; these paths do not take the name.
                 * @example 8QM3Nt9YTLOwtUVYJhO
                 */
                stream_id: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTagRequest"];
            };
        };
        responses: {
            /** @description The stream has the tag. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and added nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The id of the stream, as `showStream` gives it; these paths do not take the name.
                 * @example 8QM3Nt9YTLOwtUVYJhO
                 */
                stream_id: components["parameters"]["StreamIdInPath"];
                /**
                 * @description The key of the tag. Characters outside ASCII are percent-encoded as UTF-8.
                 * @example key1
                 */
                key: components["parameters"]["TagKeyInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream has no tag with this key any more. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and deleted nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    batchUpdateTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The id of the stream, as `showStream` gives it; these paths do not take the name.
                 * @example 8QM3Nt9YTLOwtUVYJhO
                 */
                stream_id: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchUpdateTagsRequest"];
            };
        };
        responses: {
            /** @description The tags were added, or are gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and changed no tag. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys and their values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagValuesList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listResourcesByTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListResourcesByTagsRequest"];
            };
        };
        responses: {
            /** @description The streams found, or their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSubscriptionList"];
                };
            };
            /** @description DIS refused the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEventSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The subscription was created. There is no body; `listEventSubscriptions` gives its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and created nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    updateEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The id of the subscription, as `listEventSubscriptions` gives it. The path takes 1 to 64 letters and digits; ids given out have 19.
                 * @example s1r0SpFA2qksK7rT5lM
                 */
                subscription_id: components["parameters"]["SubscriptionIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEventSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The subscription was changed. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and changed nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, 1 to 64 letters and digits (32 hexadecimal digits in practice).
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectIdInPath"];
                /**
                 * @description The id of the subscription, as `listEventSubscriptions` gives it. The path takes 1 to 64 letters and digits; ids given out have 19.
                 * @example s1r0SpFA2qksK7rT5lM
                 */
                subscription_id: components["parameters"]["SubscriptionIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription is gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DIS refused the request and deleted nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            441: components["responses"]["AuthenticationError"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
}
