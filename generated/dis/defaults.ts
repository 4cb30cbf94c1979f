// Generated from spec/ by `npm run generate`. Do not edit.

/** What counts in the place of an argument that is left out, by operation. */
export const defaults = {
  "listStreams": {
    "limit": 10
  },
  "createStream": {
    "data_type": "BLOB",
    "data_duration": 24,
    "auto_scale_enabled": false
  },
  "showStream": {
    "limit_partitions": 100
  },
  "updateStreamAutoScale": {
    "update_type": "AUTO_SCALE",
    "auto_scale_enabled": false
  },
  "createOrder": {
    "purchaseMode": 1
  },
  "listApp": {
    "limit": 10
  },
  "showConsumerState": {
    "limit": 100
  },
  "showCursor": {
    "cursor-type": "AT_SEQUENCE_NUMBER"
  },
  "listTransferTasks": {
    "limit": 10
  },
  "updateTransferTask": {
    "destination_type": "OBS"
  },
  "createTransferTask": {
    "destination_type": "OBS"
  },
  "listTransferTaskLogs": {
    "order": "desc",
    "sortBy": "createTimeStr"
  },
  "listResourcesByTags": {
    "limit": "1000",
    "offset": "0"
  },
  "createEventSubscription": {
    "enable": false
  },
  "updateEventSubscription": {
    "enable": false
  }
} as const;
