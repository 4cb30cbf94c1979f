// Generated from spec/ by `npm run generate`. Do not edit.

/** What a text looks like, by the schema that says so. */
export const patterns = {
  ProjectId: /^[A-Za-z0-9]{1,64}$/,
  StreamName: /^[A-Za-z0-9_-]{1,64}$/,
  StreamId: /^[A-Za-z0-9]{19}$/,
  TagKey: /^[A-Za-z0-9_\u4E00-\u9FFF-]{1,36}$/,
  PartitionId: /^(shardId-[0-9]{10}|[0-9]{1,10})$/,
  OrderId: /^[A-Za-z0-9]{1,64}$/,
  AppName: /^[A-Za-z0-9_-]{1,200}$/,
  CheckpointSequenceNumber: /^(-1|0|[1-9][0-9]{0,18})$/,
  SequenceNumber: /^(0|[1-9][0-9]{0,18})$/,
  HashKey: /^[0-9]{1,19}$/,
  TaskId: /^[A-Za-z0-9]{19}$/,
  TaskName: /^[A-Za-z0-9_-]{1,64}$/,
  FilePrefix: /^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$/,
  PartitionFormat: /^(yyyy(\/MM(\/dd(\/HH(\/mm)?)?)?)?)?$/,
  ObsBucketPath: /^[a-z0-9._-]{3,63}$/,
  TimestampFormat: /^(yyyy\/MM\/dd|MM\/dd\/yyyy|dd\/MM\/yyyy|yyyy-MM-dd|MM-dd-yyyy|dd-MM-yyyy) HH:mm:ss$/,
  RecordDelimiter: /^(,|;|\||\n|NULL)?$/,
  CloudTableName: /^[A-Za-z0-9_]{1,32}$/,
  RowKeyDelimiter: /^[,.|;\\_~-]$/,
  SubscriptionId: /^[A-Za-z0-9]{19}$/,
  SubscriptionName: /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
  TopicUrn: /^urn:smn:[^:]+:[^:]+:[^:]+$/,
};
