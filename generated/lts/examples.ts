// Generated from spec/ by `npm run generate`. Do not edit.

/** Every example by its name, with where it comes from. */
export const examples = {
  "ErrorGatewayNotFound": {
    "summary": "The gateway knows no such call",
    "printed": [],
    "corrects": [],
    "source": "constructed in the gateway's shape; code as in the API Gateway error table",
    "value": {
      "error_code": "APIGW.0101",
      "error_msg": "The API does not exist or has not been published in the environment.",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorGatewayThrottled": {
    "summary": "The gateway's request limit is used up",
    "printed": [],
    "corrects": [],
    "source": "constructed in the gateway's shape; code as in the API Gateway error table",
    "value": {
      "error_code": "APIGW.0308",
      "error_msg": "The throttling threshold has been reached.",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorInvalidLtsProjectId": {
    "summary": "The project is none of the caller's",
    "printed": [
      "LTS page response 7"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "error_code": "LTS.0001",
      "error_msg": "Invalid projectId"
    }
  },
  "ErrorInvalidLtsToken": {
    "summary": "The token is none",
    "printed": [
      "LTS page response 6"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "error_code": "LTS.0414",
      "error_msg": "Invalid token"
    }
  },
  "ErrorInvalidQuery": {
    "summary": "The body is not as described",
    "printed": [
      "LTS page response 5"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "error_code": "LTS.0009",
      "error_msg": "Failed to validate the request body"
    }
  },
  "ErrorLtsSignature": {
    "summary": "The signature does not match",
    "printed": [],
    "corrects": [],
    "source": "constructed in the gateway's shape; text as in huaweicloud-sdk-python, issue 13",
    "value": {
      "error_code": "APIGW.0301",
      "error_msg": "Incorrect IAM authentication information: verify aksk signature fail",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorQueryFailed": {
    "summary": "LTS could not carry out the query",
    "printed": [
      "LTS page response 8"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "error_code": "LTS.0202",
      "error_msg": "Failed to query lts struct log"
    }
  },
  "ListQueryStructuredLogsRequest": {
    "summary": "All fields and the lines as logged, asked for by a string",
    "printed": [
      "LTS page request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "start_time": "1595811590539",
      "end_time": "1595811593539",
      "original_content": "true",
      "sql_expression": "select *"
    }
  },
  "ListQueryStructuredLogsRequestAggregate": {
    "summary": "A count and a sum over all lines",
    "printed": [
      "LTS page request 2"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "start_time": "1595811590539",
      "end_time": "1595811593539",
      "sql_expression": "select count(test3), sum(test4)"
    }
  },
  "ListQueryStructuredLogsRequestBoolean": {
    "summary": "The same, as the SDKs send it",
    "printed": [],
    "corrects": [],
    "source": "the SDK samples of the page",
    "value": {
      "start_time": "1595811590539",
      "end_time": "1595811593539",
      "original_content": true,
      "sql_expression": "select *"
    }
  },
  "ListQueryStructuredLogsRequestGrouped": {
    "summary": "A count and a sum for each value of a field",
    "printed": [
      "LTS page request 3"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "start_time": "1595811590539",
      "end_time": "1595811593539",
      "sql_expression": "select count(test3), sum(test4) group by(test1)"
    }
  },
  "ListQueryStructuredLogsResponse": {
    "summary": "Four lines with their fields",
    "printed": [
      "LTS page response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "struct_logs": [
        {
          "test4": "151687",
          "test2": "08:59:53",
          "test3": "this",
          "line_num": "1595811593539371695",
          "log_content": "2020-07-27/08:59:53 this log is Error NO 151687",
          "test1": "2020-07-27"
        },
        {
          "test4": "151686",
          "test2": "08:59:52",
          "test3": "this",
          "line_num": "1595811592539361171",
          "log_content": "2020-07-27/08:59:52 this log is Error NO 151686",
          "test1": "2020-07-27"
        },
        {
          "test4": "151685",
          "test2": "08:59:51",
          "test3": "this",
          "line_num": "1595811591539422860",
          "log_content": "2020-07-27/08:59:51 this log is Error NO 151685",
          "test1": "2020-07-27"
        },
        {
          "test4": "151684",
          "test2": "08:59:50",
          "test3": "this",
          "line_num": "1595811590539454127",
          "log_content": "2020-07-27/08:59:50 this log is Error NO 151684",
          "test1": "2020-07-27"
        }
      ]
    }
  },
  "ListQueryStructuredLogsResponseAggregate": {
    "summary": "One row with a count and a sum",
    "printed": [
      "LTS page response 2"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "struct_logs": [
        {
          "cnt(test3)": "4",
          "sum(test4)": "606742.000"
        }
      ]
    }
  },
  "ListQueryStructuredLogsResponseGrouped": {
    "summary": "One row for the one value of the field",
    "printed": [
      "LTS page response 3",
      "LTS page response 4"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "struct_logs": [
        {
          "cnt(test3)": "4",
          "sum(test4)": "606742.000",
          "test1": "2020-07-27"
        }
      ]
    }
  }
} as const;

/** For each operation, the names of its request examples and of its response examples by status. */
export const exampleUses = {
  "listQueryStructuredLogs": {
    "request": [
      "ListQueryStructuredLogsRequest",
      "ListQueryStructuredLogsRequestBoolean",
      "ListQueryStructuredLogsRequestAggregate",
      "ListQueryStructuredLogsRequestGrouped"
    ],
    "responses": {
      "200": [
        "ListQueryStructuredLogsResponse",
        "ListQueryStructuredLogsResponseAggregate",
        "ListQueryStructuredLogsResponseGrouped"
      ],
      "400": [
        "ErrorInvalidQuery"
      ],
      "401": [
        "ErrorInvalidLtsToken",
        "ErrorLtsSignature"
      ],
      "403": [
        "ErrorInvalidLtsProjectId"
      ],
      "500": [
        "ErrorQueryFailed"
      ],
      "default": [
        "ErrorGatewayNotFound",
        "ErrorGatewayThrottled"
      ]
    }
  }
} as const;
