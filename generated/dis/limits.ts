// Generated from spec/ by `npm run generate`. Do not edit.

/** How many bytes of data a record holds at most, before base64. */
export const maxRecordBytes = 1048576 as const;

/** How many bytes of data all records of a request hold at most, before base64. */
export const maxRequestBytes = 5242880 as const;

/** How many bytes the body of a request has at most. */
export const maxBodyBytes = 12582912 as const;

/** The last time that a record may have, in milliseconds since 1970. */
export const maxTimestamp = 9999999999999 as const;

/** How many partitions an answer of `showStream` lists at most. */
export const maxListedPartitions = 1000 as const;

/** What a project may have as long as nobody has raised it. */
export const defaultQuotas = {
  "common_partition": 50,
  "advanced_partition": 10,
  "app": 100
} as const;

/** What a partition takes in a second, by the type of its stream. */
export const writeThroughput = {
  "COMMON": {
    "records": 1000,
    "bytes": 1048576
  },
  "ADVANCED": {
    "records": 2000,
    "bytes": 5242880
  }
} as const;

/** What a partition gives out in a second, by the type of its stream. */
export const readThroughput = {
  "COMMON": {
    "bytes": 2097152
  },
  "ADVANCED": {
    "bytes": 10485760
  }
} as const;
