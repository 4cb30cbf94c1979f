// Generated from spec/ by `npm run generate`. Do not edit.

/** What the contract asks of the values of an upload. */
export const uploadRules = {
  "stream_name": {
    "pattern": "^[A-Za-z0-9_-]{1,64}$"
  },
  "stream_id": {
    "pattern": "^[A-Za-z0-9]{19}$"
  },
  "records": {},
  "data": {},
  "partition_id": {
    "pattern": "^(shardId-[0-9]{10}|[0-9]{1,10})$"
  },
  "explicit_hash_key": {
    "pattern": "^[0-9]{1,19}$"
  },
  "partition_key": {},
  "timestamp": {
    "minimum": 0,
    "maximum": 9999999999999
  }
} as const;
