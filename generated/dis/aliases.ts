// Generated from spec/ by `npm run generate`. Do not edit.

import type { components } from "./schema.ts";

/** The IAM agency by which DIS reaches the destination, 1 to 64 characters. It is an agency for the cloud service DIS, without an end of validity, with the policy Tenant Administrator for OBS. The console makes one named `dis_admin_agency`. An unknown one fails with `DIS.4335`. */
export type AgencyName = components["schemas"]["AgencyName"];

/** A refusal, by DIS itself or by the API gateway in front of it. */
export type AnyError = components["schemas"]["AnyError"];

/** One app, the identity under which consumers remember how far they have read. */
export type App = components["schemas"]["App"];

/** A page of apps. */
export type AppList = components["schemas"]["AppList"];

/** An app's name, unique in its project. 1 to 200 letters, digits, hyphens and underscores. */
export type AppName = components["schemas"]["AppName"];

/** Tags to add or tags to delete, told apart by `action`. Any other action fails with `DIS.4605`. */
export type BatchUpdateTagsRequest = components["schemas"]["BatchUpdateTagsRequest"];

/** Dump tasks to pause or to start, told apart by `action`. */
export type BatchUpdateTransferTasksRequest = components["schemas"]["BatchUpdateTransferTasksRequest"];

/** An OBS bucket to which dump tasks can write. */
export type Bucket = components["schemas"]["Bucket"];

/** Who owns a bucket. */
export type BucketOwner = components["schemas"]["BucketOwner"];

/** Table properties for files of type `carbon`. Known from older clients only. */
export type CarbonProperties = components["schemas"]["CarbonProperties"];

/** The position that an app has committed in a partition. */
export type Checkpoint = components["schemas"]["Checkpoint"];

/** A sequence number that an app has committed, as a decimal string, or `-1` when it has committed none or the checkpoint was deleted. */
export type CheckpointSequenceNumber = components["schemas"]["CheckpointSequenceNumber"];

/** What a checkpoint records. There is one type only. */
export type CheckpointType = components["schemas"]["CheckpointType"];

/** The kind of cloud service, `hws.service.type.dis` for DIS. */
export type CloudServiceType = components["schemas"]["CloudServiceType"];

/** A JSON attribute that fills an HBase column. */
export type CloudTableColumn = components["schemas"]["CloudTableColumn"];

/** Settings of a dump task that fills an HBase table or OpenTSDB metrics of a CloudTable cluster. What cannot be delivered is kept in `<obs_backup_bucket_path>/<backup_file_prefix>/cloudtable_error` or `…/opentsdb_error`. */
export type CloudTableDestinationDescription = components["schemas"]["CloudTableDestinationDescription"];

/** A dump task that fills an HBase table (`cloudtable_table_name` and `cloudtable_schema`) or OpenTSDB metrics (`opentsdb_schema`) of a CloudTable cluster, for streams of JSON data. */
export type CloudTableDestinationDescriptor = components["schemas"]["CloudTableDestinationDescriptor"];

/** A name of 1 to 32 letters, digits and underscores. */
export type CloudTableName = components["schemas"]["CloudTableName"];

/** A JSON attribute that becomes part of the HBase row key. */
export type CloudTableRowKey = components["schemas"]["CloudTableRowKey"];

/** How a JSON record becomes an HBase row. A faulty one fails with `DIS.4345`. */
export type CloudTableSchema = components["schemas"]["CloudTableSchema"];

/** The position to remember for an app in a partition. */
export type CommitCheckpointRequest = components["schemas"]["CommitCheckpointRequest"];

/** How producers have compressed the data of each record. The service stores the bytes as they come. */
export type CompressionFormat = components["schemas"]["CompressionFormat"];

/** How far an app has read a stream, with a page of its partitions. */
export type ConsumerState = components["schemas"]["ConsumerState"];

/** Where in the stream a dump task starts. It stays as it is for the life of the task. */
export type ConsumerStrategy = components["schemas"]["ConsumerStrategy"];

/** The app to create. */
export type CreateAppRequest = components["schemas"]["CreateAppRequest"];

/** The subscription to create. Name its events under `event_ids` or `events_ids`; both are accepted. */
export type CreateEventSubscriptionRequest = components["schemas"]["CreateEventSubscriptionRequest"];

/** A sample from which a schema is derived. */
export type CreateSchemaRequest = components["schemas"]["CreateSchemaRequest"];

/** The stream to create. */
export type CreateStreamRequest = components["schemas"]["CreateStreamRequest"];

/** The tag to add. */
export type CreateTagRequest = components["schemas"]["CreateTagRequest"];

/** What to do with the tags. */
export type CreateTagsAction = components["schemas"]["CreateTagsAction"];

/** Tags to add to a stream. */
export type CreateTagsRequest = components["schemas"]["CreateTagsRequest"];

/** How the CSV data of a stream is written. */
export type CsvProperties = components["schemas"]["CsvProperties"];

/** A position in a partition, 1 to 512 characters, valid for 5 minutes after it was made. Callers pass it on as it is. It is in fact the base64url form, without padding, of a JSON object that holds the query of `showCursor` as `getIteratorParam` and the time of its making as `generateTimestamp`. */
export type Cursor = components["schemas"]["Cursor"];

/** Where to start reading a partition. */
export type CursorResult = components["schemas"]["CursorResult"];

/** Where a cursor starts. With a partition's range written as `[A : B]`, A is the number of its oldest record and B the number that the next one will get. */
export type CursorType = components["schemas"]["CursorType"];

/** The value of a metric at one time. */
export type DataPoint = components["schemas"]["DataPoint"];

/** The kind of data that producers put into a stream; it decides which dump destinations are possible. */
export type DataType = components["schemas"]["DataType"];

/** What to do with the tags. */
export type DeleteTagsAction = components["schemas"]["DeleteTagsAction"];

/** Tags to delete from a stream. */
export type DeleteTagsRequest = components["schemas"]["DeleteTagsRequest"];

/** Seconds from one delivery to the next, 30 to 900. When no record arrived in between, nothing is written. */
export type DeliverTimeInterval = components["schemas"]["DeliverTimeInterval"];

/** The format of the dump files. */
export type DestinationFileType = components["schemas"]["DestinationFileType"];

/** Where a dump task copies its stream to. */
export type DestinationType = components["schemas"]["DestinationType"];

/** A refusal by DIS itself. */
export type DisError = components["schemas"]["DisError"];

/** One record of a partition. */
export type DisRecord = components["schemas"]["DisRecord"];

/** Settings of a dump task that fills a table of DLI. Records are first gathered in an OBS bucket. What cannot be delivered is kept there in `<file_prefix>/dli_error`. */
export type DliDestinationDescription = components["schemas"]["DliDestinationDescription"];

/** A dump task that fills a table of DLI, for streams of JSON or CSV data. */
export type DliDestinationDescriptor = components["schemas"]["DliDestinationDescriptor"];

/** Settings of a dump task that fills a table of a DWS cluster. Records are first gathered in an OBS bucket. What cannot be delivered is kept there in `<file_prefix>/dws_error`. */
export type DwsDestinationDescription = components["schemas"]["DwsDestinationDescription"];

/** A dump task that fills a table of a DWS cluster, for streams of JSON or CSV data. */
export type DwsDestinationDescriptor = components["schemas"]["DwsDestinationDescriptor"];

/** How forgiving the import into DWS is. */
export type DwsOptions = components["schemas"]["DwsOptions"];

/** On or off, as DWS takes it. */
export type DwsSwitch = components["schemas"]["DwsSwitch"];

/** Something that happened. */
export type Event = components["schemas"]["Event"];

/** What an event is about. */
export type EventCategory = components["schemas"]["EventCategory"];

/** Events of the last 15 days. */
export type EventList = components["schemas"]["EventList"];

/** How serious an event is. The user guide of Open Telekom Cloud counts every event but a restored dump task as a warning, yet the printed answer has a successful auto scaling as normal. */
export type EventSeverity = components["schemas"]["EventSeverity"];

/** A subscription to events. */
export type EventSubscription = components["schemas"]["EventSubscription"];

/** The subscriptions of the project. */
export type EventSubscriptionList = components["schemas"]["EventSubscriptionList"];

/** A kind of event that a subscription can name. */
export type EventType = components["schemas"]["EventType"];

/** The kind of an event, by a fixed id. */
export type EventTypeId = components["schemas"]["EventTypeId"];

/** The kinds of events that a subscription can name. */
export type EventTypeList = components["schemas"]["EventTypeList"];

/** The kind of an event by its name, for reading; `type_id` says the same and is fixed. */
export type EventTypeName = components["schemas"]["EventTypeName"];

/** A directory in an OBS bucket, levels separated by slashes, without a leading one. Up to 50 letters, digits, underscores and slashes; empty means the top of the bucket. */
export type FilePrefix = components["schemas"]["FilePrefix"];

/** A refusal by the API gateway in front of DIS. */
export type GatewayError = components["schemas"]["GatewayError"];

/** A place in the range of hash keys that the partitions share out among themselves. A decimal string, 0 to 9223372036854775807. */
export type HashKey = components["schemas"]["HashKey"];

/** What kind of value a JSON attribute has. */
export type JsonFieldType = components["schemas"]["JsonFieldType"];

/** What to answer with. */
export type ListResourcesByTagsAction = components["schemas"]["ListResourcesByTagsAction"];

/** Which streams to find. A stream has to pass every filter; without any filter all streams pass. */
export type ListResourcesByTagsRequest = components["schemas"]["ListResourcesByTagsRequest"];

/** Which part of a dump task's log is wanted, and in which order. */
export type ListTransferTaskLogsRequest = components["schemas"]["ListTransferTaskLogsRequest"];

/** A metric. A stream has those that do not end in `_per_partition`, a partition has the others. Two metrics of a stream have two spellings each; send either. */
export type MetricLabel = components["schemas"]["MetricLabel"];

/** One metric over time. */
export type Metrics = components["schemas"]["Metrics"];

/** The metrics asked for, under one of two names. */
export type MetricsResult = components["schemas"]["MetricsResult"];

/** Settings of a dump task that writes files to the HDFS of an MRS cluster. Records are first gathered in an OBS bucket. What cannot be delivered is kept there in `<file_prefix>/mrs_error`. */
export type MrsDestinationDescription = components["schemas"]["MrsDestinationDescription"];

/** A dump task that writes files to the HDFS of an MRS cluster, for streams of every data type. */
export type MrsDestinationDescriptor = components["schemas"]["MrsDestinationDescriptor"];

/** The name of an OBS bucket, and no path in spite of the field's name. 3 to 63 lower-case letters, digits, hyphens, underscores and periods. An unknown one fails with `DIS.4306`. */
export type ObsBucketPath = components["schemas"]["ObsBucketPath"];

/** Settings of a dump task that writes files to OBS. They come to lie in `<obs_bucket_path>/<file_prefix>/<partition_format>/`, named `<task id>.<stream name>.<partition number>.<milliseconds>`. */
export type ObsDestinationDescription = components["schemas"]["ObsDestinationDescription"];

/** A dump task that writes files to OBS, for streams of every data type. `csv` and `parquet` need a JSON stream. The agency may be left out; Huawei's SDK guide says that `dis_admin_agency` then serves. */
export type ObsDestinationDescriptor = components["schemas"]["ObsDestinationDescriptor"];

/** A part of the name of an OpenTSDB metric. */
export type OpenTsdbMetric = components["schemas"]["OpenTsdbMetric"];

/** What `value` is. */
export type OpenTsdbMetricType = components["schemas"]["OpenTsdbMetricType"];

/** How a JSON record becomes an OpenTSDB data point. A faulty one fails with `DIS.4348`. */
export type OpenTsdbSchema = components["schemas"]["OpenTsdbSchema"];

/** A tag of an OpenTSDB data point. */
export type OpenTsdbTag = components["schemas"]["OpenTsdbTag"];

/** Where in a JSON record the time of an OpenTSDB data point stands. */
export type OpenTsdbTimestamp = components["schemas"]["OpenTsdbTimestamp"];

/** How the attribute holds the time. */
export type OpenTsdbTimestampType = components["schemas"]["OpenTsdbTimestampType"];

/** Where in a JSON record the value of an OpenTSDB data point stands. */
export type OpenTsdbValue = components["schemas"]["OpenTsdbValue"];

/** An order for prepaid packages. */
export type Order = components["schemas"]["Order"];

/** No or yes, as a number. */
export type OrderFlag = components["schemas"]["OrderFlag"];

/** What a package belongs to. */
export type OrderForm = components["schemas"]["OrderForm"];

/** An order's id, unique among all orders. 1 to 64 letters and digits. */
export type OrderId = components["schemas"]["OrderId"];

/** The unit of `periodNum`. */
export type OrderPeriodType = components["schemas"]["OrderPeriodType"];

/** No or yes, as a number or as a boolean. */
export type OrderSwitch = components["schemas"]["OrderSwitch"];

/** One product of a package. */
export type OrderedProduct = components["schemas"]["OrderedProduct"];

/** One package of an order. */
export type OrderedService = components["schemas"]["OrderedService"];

/** One partition of a stream. */
export type Partition = components["schemas"]["Partition"];

/** How far an app has read one partition. */
export type PartitionConsumingState = components["schemas"]["PartitionConsumingState"];

/** One scaling of a stream. */
export type PartitionCountUpdate = components["schemas"]["PartitionCountUpdate"];

/** The scalings of a stream. */
export type PartitionCountUpdateList = components["schemas"]["PartitionCountUpdateList"];

/** The directories below `file_prefix` into which dump files are sorted, by the time at which each was made. One for each year with `yyyy`, and so on down to one for each minute with `yyyy/MM/dd/HH/mm`; none when it is empty. */
export type PartitionFormat = components["schemas"]["PartitionFormat"];

/** A partition's id. Requests may use the long form `shardId-0000000000` or the bare number `0`; the service answers with the long form. */
export type PartitionId = components["schemas"]["PartitionId"];

/** Where a partition is in its life. */
export type PartitionStatus = components["schemas"]["PartitionStatus"];

/** A policy of a stream, with accounts and users by name. */
export type Policy = components["schemas"]["Policy"];

/** What a policy allows or forbids. */
export type PolicyAction = components["schemas"]["PolicyAction"];

/** Whether a policy allows or forbids. */
export type PolicyEffect = components["schemas"]["PolicyEffect"];

/** The rules of a stream. */
export type PolicyList = components["schemas"]["PolicyList"];

/** One rule of a stream, made from a policy. */
export type PolicyRule = components["schemas"]["PolicyRule"];

/** A policy of a stream, with accounts and users by id. */
export type PolicyV3 = components["schemas"]["PolicyV3"];

/** Where in a record its time stands. With it, the directories of `partition_format` follow the records' own time instead of the time of the dump file. */
export type ProcessingSchema = components["schemas"]["ProcessingSchema"];

/** A project's id, 1 to 64 letters and digits (32 hexadecimal digits in practice). */
export type ProjectId = components["schemas"]["ProjectId"];

/** What the project may have, and what it has. */
export type QuotaList = components["schemas"]["QuotaList"];

/** The kind of resource that is counted. */
export type QuotaType = components["schemas"]["QuotaType"];

/** Holds the list, as in Huawei's other services. */
export type Quotas = components["schemas"]["Quotas"];

/** What stands between two records in a dump file: a comma, a semicolon, a vertical bar or a line feed, or `NULL` for nothing at all. One printed answer has an empty text, presumably nothing too. */
export type RecordDelimiter = components["schemas"]["RecordDelimiter"];

/** The records after a cursor, and where to go on. */
export type RecordList = components["schemas"]["RecordList"];

/** How the attribute holds the time. */
export type RecordTimestampType = components["schemas"]["RecordTimestampType"];

/** The streams that passed the filters, or their number. */
export type ResourceList = components["schemas"]["ResourceList"];

/** A property of a stream, other than its tags, that has to match. */
export type ResourceMatch = components["schemas"]["ResourceMatch"];

/** Which property it is. */
export type ResourceMatchKey = components["schemas"]["ResourceMatchKey"];

/** Other properties that have to match, of which the name is the only one. The printed examples send an array; the table and the SDKs have a string, which the SDK samples write as `[{key=resource_name, value=resource1}]`. Both are accepted; send the array. */
export type ResourceMatches = components["schemas"]["ResourceMatches"];

/** The quota of one kind of resource, and how much of it is used. */
export type ResourceQuota = components["schemas"]["ResourceQuota"];

/** Seconds for which a failed delivery is tried again, 0 to 7,200; 0 means that it is not. Left out, 1,800 counts for every destination but OBS, for which no source names a default. A number or the same number as text; requests may use either. Recorded answers for OBS have a number; for the other destinations text is what every client can read, as Huawei's Go SDK (v3) takes nothing else there. */
export type RetryDuration = components["schemas"]["RetryDuration"];

/** What separates the parts of an HBase row key, one character: comma, period, vertical bar, semicolon, backslash, hyphen, underscore or tilde. */
export type RowKeyDelimiter = components["schemas"]["RowKeyDelimiter"];

/** Whether it succeeded. */
export type ScalingResultCode = components["schemas"]["ScalingResultCode"];

/** More on the result. The reference and the Go client say integer, the Java client says string; most answers leave it out. */
export type ScalingResultMessage = components["schemas"]["ScalingResultMessage"];

/** The schema that was derived from a sample. */
export type SchemaResult = components["schemas"]["SchemaResult"];

/** One record to put into a stream. At most one of the three routing fields counts, `partition_id` before `explicit_hash_key` before `partition_key`; without any the partition is random. */
export type SendRecordsEntry = components["schemas"]["SendRecordsEntry"];

/** The records to put into one stream. */
export type SendRecordsRequest = components["schemas"]["SendRecordsRequest"];

/** What became of the records of one request. */
export type SendRecordsResult = components["schemas"]["SendRecordsResult"];

/** What became of one record. A stored one has `partition_id` and `sequence_number`, a refused one `error_code` and `error_message` instead. Of a stored one these two are absent, null or empty. */
export type SendRecordsResultEntry = components["schemas"]["SendRecordsResultEntry"];

/** The position of a record in its partition, counted from 0 without gaps. A decimal string, 0 to 9223372036854775807. */
export type SequenceNumber = components["schemas"]["SequenceNumber"];

/** Which way the log is sorted. */
export type SortOrder = components["schemas"]["SortOrder"];

/** What to do. */
export type StartTransferTasksAction = components["schemas"]["StartTransferTasksAction"];

/** The dump tasks to start. */
export type StartTransferTasksRequest = components["schemas"]["StartTransferTasksRequest"];

/** What to do. */
export type StopTransferTasksAction = components["schemas"]["StopTransferTasksAction"];

/** The dump tasks to pause. */
export type StopTransferTasksRequest = components["schemas"]["StopTransferTasksRequest"];

/** One stream with its settings and a page of its partitions. */
export type Stream = components["schemas"]["Stream"];

/** A stream's id, given by the service. 19 letters and digits. */
export type StreamId = components["schemas"]["StreamId"];

/** A page of streams. */
export type StreamList = components["schemas"]["StreamList"];

/** A stream's name, unique in its project. 1 to 64 letters, digits, hyphens and underscores. */
export type StreamName = components["schemas"]["StreamName"];

/** Where a stream is in its life. */
export type StreamStatus = components["schemas"]["StreamStatus"];

/** One stream of a list. */
export type StreamSummary = components["schemas"]["StreamSummary"];

/** The tags of one stream. */
export type StreamTagList = components["schemas"]["StreamTagList"];

/** What each partition of a stream can carry. */
export type StreamType = components["schemas"]["StreamType"];

/** What is to be changed. */
export type StreamUpdateType = components["schemas"]["StreamUpdateType"];

/** A subscription's id, given by the service. 19 letters and digits. */
export type SubscriptionId = components["schemas"]["SubscriptionId"];

/** A subscription's name, unique in its project. 1 to 64 letters, digits, hyphens and underscores, the first a letter or a digit. */
export type SubscriptionName = components["schemas"]["SubscriptionName"];

/** The enterprise project that a stream belongs to, written as a tag. */
export type SystemTag = components["schemas"]["SystemTag"];

/** The one key that exists. */
export type SystemTagKey = components["schemas"]["SystemTagKey"];

/** A label of a stream, a key with a value. A stream has at most 10, each with its own key. */
export type Tag = components["schemas"]["Tag"];

/** A tag key with the values that count as a match. */
export type TagFilter = components["schemas"]["TagFilter"];

/** A tag's key, 1 to 36 letters, digits, hyphens, underscores and Chinese characters (U+4E00 to U+9FFF). */
export type TagKey = components["schemas"]["TagKey"];

/** A tag that shall go. Its characters are not checked. */
export type TagToDelete = components["schemas"]["TagToDelete"];

/** A tag key and the values that it has on the streams of the project. */
export type TagValues = components["schemas"]["TagValues"];

/** The tags in use in the project. */
export type TagValuesList = components["schemas"]["TagValuesList"];

/** A stream found by its tags. */
export type TaggedResource = components["schemas"]["TaggedResource"];

/** A dump task's id, given by the service. 19 letters and digits. */
export type TaskId = components["schemas"]["TaskId"];

/** A dump task's name, unique in its stream. 1 to 64 letters, digits, hyphens and underscores. */
export type TaskName = components["schemas"]["TaskName"];

/** How a record writes its time when it does so as text. The date is `yyyy/MM/dd`, `MM/dd/yyyy` or `dd/MM/yyyy`, or one of them with hyphens; a space and `HH:mm:ss` follow. */
export type TimestampFormat = components["schemas"]["TimestampFormat"];

/** What the timestamp of a record means. There is one type only. */
export type TimestampType = components["schemas"]["TimestampType"];

/** The name of the SMN topic or of the DIS stream that receives the events. It must exist. */
export type TopicName = components["schemas"]["TopicName"];

/** Where a subscription sends its events. */
export type TopicType = components["schemas"]["TopicType"];

/** The URN of the SMN topic, `urn:smn:<region>:<project id>:<topic>`. Null when the events go into a DIS stream. */
export type TopicUrn = components["schemas"]["TopicUrn"];

/** One dump task of a list. */
export type TransferTask = components["schemas"]["TransferTask"];

/** One dump task with its settings and its progress. The settings stand in the description that belongs to `destination_type`. */
export type TransferTaskDetail = components["schemas"]["TransferTaskDetail"];

/** A page of dump tasks. */
export type TransferTaskList = components["schemas"]["TransferTaskList"];

/** One delivery of a dump task. */
export type TransferTaskLog = components["schemas"]["TransferTaskLog"];

/** The result of the query as a code. -1 in the printed answer, which reports no failure; the tables call it a string. */
export type TransferTaskLogErrorCode = components["schemas"]["TransferTaskLogErrorCode"];

/** Which page of the log is wanted. */
export type TransferTaskLogPage = components["schemas"]["TransferTaskLogPage"];

/** A page of a dump task's log. */
export type TransferTaskLogResult = components["schemas"]["TransferTaskLogResult"];

/** What the log is sorted by. */
export type TransferTaskLogSortKey = components["schemas"]["TransferTaskLogSortKey"];

/** How far a dump task has come in one partition. */
export type TransferTaskPartition = components["schemas"]["TransferTaskPartition"];

/** A dump task, named by its id. */
export type TransferTaskReference = components["schemas"]["TransferTaskReference"];

/** A dump task with its destination. Send the one descriptor that belongs to `destination_type`. */
export type TransferTaskRequest = components["schemas"]["TransferTaskRequest"];

/** What a dump task is doing. */
export type TransferTaskState = components["schemas"]["TransferTaskState"];

/** What the subscription shall be. Name its events under `event_ids` or `events_ids`; both are accepted. */
export type UpdateEventSubscriptionRequest = components["schemas"]["UpdateEventSubscriptionRequest"];

/** The number of partitions that a stream shall have. */
export type UpdatePartitionCountRequest = components["schemas"]["UpdatePartitionCountRequest"];

/** The scaling that was accepted. */
export type UpdatePartitionCountResult = components["schemas"]["UpdatePartitionCountResult"];

/** The auto scaling that a stream shall have. */
export type UpdateStreamAutoScaleRequest = components["schemas"]["UpdateStreamAutoScaleRequest"];

/** The settings that a stream shall have. */
export type UpdateStreamRequest = components["schemas"]["UpdateStreamRequest"];
