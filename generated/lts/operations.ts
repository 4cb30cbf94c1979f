// Generated from spec/ by `npm run generate`. Do not edit.

/** Every operation by its id: where each argument goes, the status of success, and the error codes it can answer, some for certain arguments. */
export const operations = {
  "listQueryStructuredLogs": {
    "id": "listQueryStructuredLogs",
    "method": "POST",
    "path": "/v2/{project_id}/groups/{log_group_id}/streams/{log_stream_id}/struct-content/query",
    "tag": "Logs",
    "summary": "Query structured logs",
    "sections": [
      "LTS page"
    ],
    "deprecated": true,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "log_group_id",
      "log_stream_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "start_time",
      "end_time",
      "sql_expression",
      "original_content"
    ],
    "required": [
      "project_id",
      "log_group_id",
      "log_stream_id",
      "start_time",
      "end_time"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [],
    "argumentCodes": {},
    "authenticated": true
  }
} as const;

/** The id of an operation. */
export type OperationId = keyof typeof operations;
