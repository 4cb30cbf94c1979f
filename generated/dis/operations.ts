// Generated from spec/ by `npm run generate`. Do not edit.

/** Every operation by its id: where each argument goes, the status of success, and the error codes it can answer, some for certain arguments. */
export const operations = {
  "listStreams": {
    "id": "listStreams",
    "method": "GET",
    "path": "/v2/{project_id}/streams",
    "tag": "Streams",
    "summary": "List streams",
    "sections": [
      "5.1.2"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [
      "limit",
      "start_stream_name"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "createStream": {
    "id": "createStream",
    "method": "POST",
    "path": "/v2/{project_id}/streams",
    "tag": "Streams",
    "summary": "Create a stream",
    "sections": [
      "5.1.1"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "stream_name",
      "partition_count",
      "stream_type",
      "data_type",
      "data_duration",
      "auto_scale_enabled",
      "auto_scale_min_partition_count",
      "auto_scale_max_partition_count",
      "data_schema",
      "csv_properties",
      "compression_format",
      "tags",
      "sys_tags"
    ],
    "required": [
      "project_id",
      "stream_name",
      "partition_count"
    ],
    "contentType": "application/json",
    "success": 201,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4307",
      "DIS.4308",
      "DIS.4309",
      "DIS.4360",
      "DIS.4601",
      "DIS.5000"
    ],
    "argumentCodes": {
      "tags": {
        "maxItems": "DIS.4601"
      }
    },
    "authenticated": true
  },
  "showStream": {
    "id": "showStream",
    "method": "GET",
    "path": "/v2/{project_id}/streams/{stream_name}",
    "tag": "Streams",
    "summary": "Show a stream",
    "sections": [
      "5.1.4"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [
      "start_partitionId",
      "limit_partitions",
      "stream_id"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_name"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4201",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {
      "start_partitionId": "DIS.4201"
    },
    "authenticated": true
  },
  "updatePartitionCount": {
    "id": "updatePartitionCount",
    "method": "PUT",
    "path": "/v2/{project_id}/streams/{stream_name}",
    "tag": "Streams",
    "summary": "Change the number of partitions",
    "sections": [
      "5.1.5"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "stream_name",
      "target_partition_count"
    ],
    "required": [
      "project_id",
      "stream_name",
      "target_partition_count"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4205",
      "DIS.4300",
      "DIS.4301",
      "DIS.4305",
      "DIS.4308",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "deleteStream": {
    "id": "deleteStream",
    "method": "DELETE",
    "path": "/v2/{project_id}/streams/{stream_name}",
    "tag": "Streams",
    "summary": "Delete a stream",
    "sections": [
      "5.1.3"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_name"
    ],
    "contentType": null,
    "success": 204,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "listPartitionCountUpdates": {
    "id": "listPartitionCountUpdates",
    "method": "GET",
    "path": "/v2/{project_id}/streams/{stream_name}/update_partition_counts",
    "tag": "Streams",
    "summary": "List the scalings of a stream",
    "sections": [
      "5.1.6"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_name"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "updateStream": {
    "id": "updateStream",
    "method": "PUT",
    "path": "/v3/{project_id}/streams/{stream_name}",
    "tag": "Streams",
    "summary": "Change the retention or the data type of a stream",
    "sections": [
      "5.1.7"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "stream_name",
      "data_duration",
      "data_type",
      "data_schema",
      "auto_scale_enabled",
      "auto_scale_min_partition_count",
      "auto_scale_max_partition_count"
    ],
    "required": [
      "project_id",
      "stream_name"
    ],
    "contentType": "application/json",
    "success": 204,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4205",
      "DIS.4300",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.4360",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "updateStreamAutoScale": {
    "id": "updateStreamAutoScale",
    "method": "PUT",
    "path": "/v2/{project_id}/streams/{stream_name}/update",
    "tag": "Streams",
    "summary": "Change the auto scaling of a stream",
    "sections": [
      "5.1.10"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "update_type",
      "stream_name",
      "auto_scale_enabled",
      "auto_scale_min_partition_count",
      "auto_scale_max_partition_count",
      "data_type",
      "data_schema"
    ],
    "required": [
      "project_id",
      "stream_name"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4205",
      "DIS.4300",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.4360",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "listPolicies": {
    "id": "listPolicies",
    "method": "GET",
    "path": "/v2/{project_id}/streams/{stream_name}/policies",
    "tag": "Policies",
    "summary": "List the policies of a stream",
    "sections": [
      "5.1.12"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_name"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "createPolicies": {
    "id": "createPolicies",
    "method": "POST",
    "path": "/v2/{project_id}/streams/{stream_name}/policies",
    "tag": "Policies",
    "summary": "Add a policy to a stream",
    "sections": [
      "5.1.11"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "stream_id",
      "principal_name",
      "action_type",
      "effect"
    ],
    "required": [
      "project_id",
      "stream_name",
      "stream_id",
      "principal_name",
      "action_type"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "deletePolicies": {
    "id": "deletePolicies",
    "method": "DELETE",
    "path": "/v2/{project_id}/streams/{stream_name}/policies",
    "tag": "Policies",
    "summary": "Delete a policy of a stream",
    "sections": [
      "5.1.13"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "stream_id",
      "principal_name",
      "action_type",
      "effect"
    ],
    "required": [
      "project_id",
      "stream_name",
      "stream_id",
      "principal_name",
      "action_type"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "createPoliciesV3": {
    "id": "createPoliciesV3",
    "method": "POST",
    "path": "/v3/{project_id}/streams/{streamName}/policies",
    "tag": "Policies",
    "summary": "Add a policy to a stream, with ids",
    "sections": [
      "5.1.14"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [
      "project_id",
      "streamName"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "stream_id",
      "principal_id",
      "action_type",
      "effect"
    ],
    "required": [
      "project_id",
      "streamName",
      "stream_id",
      "principal_id",
      "action_type"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "showQuotas": {
    "id": "showQuotas",
    "method": "GET",
    "path": "/v1/{project_id}/quotas",
    "tag": "Quotas and orders",
    "summary": "Show the quotas of a project",
    "sections": [
      "5.1.8"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "createOrder": {
    "id": "createOrder",
    "method": "POST",
    "path": "/v2/orders/{order_id}",
    "tag": "Quotas and orders",
    "summary": "Order a prepaid package",
    "sections": [
      "5.1.9"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [
      "order_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "cloudServices",
      "discountId",
      "purchaseMode",
      "tenantId"
    ],
    "required": [
      "order_id"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "listApp": {
    "id": "listApp",
    "method": "GET",
    "path": "/v2/{project_id}/apps",
    "tag": "Apps",
    "summary": "List apps",
    "sections": [
      "5.2.2"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [
      "limit",
      "start_app_name",
      "stream_name"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.4332",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "createApp": {
    "id": "createApp",
    "method": "POST",
    "path": "/v2/{project_id}/apps",
    "tag": "Apps",
    "summary": "Create an app",
    "sections": [
      "5.2.1"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "app_name"
    ],
    "required": [
      "project_id",
      "app_name"
    ],
    "contentType": "application/json",
    "success": 201,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4309",
      "DIS.4329",
      "DIS.4330",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "showApp": {
    "id": "showApp",
    "method": "GET",
    "path": "/v2/{project_id}/apps/{app_name}",
    "tag": "Apps",
    "summary": "Show an app",
    "sections": [
      "5.2.4"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "app_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "app_name"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.4332",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "deleteApp": {
    "id": "deleteApp",
    "method": "DELETE",
    "path": "/v2/{project_id}/apps/{app_name}",
    "tag": "Apps",
    "summary": "Delete an app",
    "sections": [
      "5.2.3"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "app_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "app_name"
    ],
    "contentType": null,
    "success": 204,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.4331",
      "DIS.4332",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "showConsumerState": {
    "id": "showConsumerState",
    "method": "GET",
    "path": "/v2/{project_id}/apps/{app_name}/streams/{stream_name}",
    "tag": "Apps",
    "summary": "Show how far an app has read a stream",
    "sections": [
      "5.2.5"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "app_name",
      "stream_name"
    ],
    "queryArguments": [
      "checkpoint_type",
      "limit",
      "start_partition_id",
      "stream_id"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "app_name",
      "stream_name",
      "checkpoint_type"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4201",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.4332",
      "DIS.4375",
      "DIS.5000"
    ],
    "argumentCodes": {
      "start_partition_id": "DIS.4201"
    },
    "authenticated": true
  },
  "showCheckpoint": {
    "id": "showCheckpoint",
    "method": "GET",
    "path": "/v2/{project_id}/checkpoints",
    "tag": "Checkpoints",
    "summary": "Show a checkpoint",
    "sections": [
      "5.3.2"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [
      "stream_name",
      "partition_id",
      "app_name",
      "checkpoint_type",
      "stream_id",
      "timestamp"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "partition_id",
      "app_name",
      "checkpoint_type"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4201",
      "DIS.4301",
      "DIS.4302",
      "DIS.4305",
      "DIS.4309",
      "DIS.4332",
      "DIS.5000"
    ],
    "argumentCodes": {
      "partition_id": "DIS.4201"
    },
    "authenticated": true
  },
  "commitCheckpoint": {
    "id": "commitCheckpoint",
    "method": "POST",
    "path": "/v2/{project_id}/checkpoints",
    "tag": "Checkpoints",
    "summary": "Commit a checkpoint",
    "sections": [
      "5.3.1"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "app_name",
      "checkpoint_type",
      "stream_name",
      "stream_id",
      "partition_id",
      "sequence_number",
      "metadata",
      "client_id",
      "generation_id"
    ],
    "required": [
      "project_id",
      "app_name",
      "checkpoint_type",
      "partition_id",
      "sequence_number"
    ],
    "contentType": "application/json",
    "success": 201,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4201",
      "DIS.4202",
      "DIS.4216",
      "DIS.4224",
      "DIS.4300",
      "DIS.4301",
      "DIS.4302",
      "DIS.4305",
      "DIS.4309",
      "DIS.4319",
      "DIS.4332",
      "DIS.5000"
    ],
    "argumentCodes": {
      "partition_id": "DIS.4201",
      "sequence_number": "DIS.4216"
    },
    "authenticated": true
  },
  "deleteCheckpoint": {
    "id": "deleteCheckpoint",
    "method": "DELETE",
    "path": "/v2/{project_id}/checkpoints",
    "tag": "Checkpoints",
    "summary": "Delete checkpoints",
    "sections": [
      "5.3.3"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [
      "stream_name",
      "app_name",
      "checkpoint_type",
      "partition_id",
      "stream_id"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "app_name"
    ],
    "contentType": null,
    "success": 204,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4201",
      "DIS.4301",
      "DIS.4302",
      "DIS.4305",
      "DIS.4309",
      "DIS.4332",
      "DIS.5000"
    ],
    "argumentCodes": {
      "partition_id": "DIS.4201"
    },
    "authenticated": true
  },
  "consumeRecords": {
    "id": "consumeRecords",
    "method": "GET",
    "path": "/v2/{project_id}/records",
    "tag": "Records",
    "summary": "Read records",
    "sections": [
      "5.4.2"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [
      "partition-cursor",
      "max_fetch_bytes",
      "limit",
      "app_name"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "partition-cursor"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4217",
      "DIS.4225",
      "DIS.4226",
      "DIS.4301",
      "DIS.4302",
      "DIS.4303",
      "DIS.4305",
      "DIS.4309",
      "DIS.4319",
      "DIS.4332",
      "DIS.4375",
      "DIS.5000"
    ],
    "argumentCodes": {
      "partition-cursor": "DIS.4217"
    },
    "authenticated": true
  },
  "sendRecords": {
    "id": "sendRecords",
    "method": "POST",
    "path": "/v2/{project_id}/records",
    "tag": "Records",
    "summary": "Send records",
    "sections": [
      "5.4.1"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "stream_name",
      "stream_id",
      "records"
    ],
    "required": [
      "project_id",
      "records"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4201",
      "DIS.4202",
      "DIS.4205",
      "DIS.4213",
      "DIS.4300",
      "DIS.4301",
      "DIS.4302",
      "DIS.4303",
      "DIS.4305",
      "DIS.4309",
      "DIS.4318",
      "DIS.4319",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "showCursor": {
    "id": "showCursor",
    "method": "GET",
    "path": "/v2/{project_id}/cursors",
    "tag": "Records",
    "summary": "Obtain a cursor",
    "sections": [
      "5.4.3"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [
      "stream-name",
      "partition-id",
      "cursor-type",
      "starting-sequence-number",
      "timestamp",
      "stream-id"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "partition-id"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4201",
      "DIS.4215",
      "DIS.4216",
      "DIS.4224",
      "DIS.4300",
      "DIS.4301",
      "DIS.4302",
      "DIS.4305",
      "DIS.4309",
      "DIS.4319",
      "DIS.5000"
    ],
    "argumentCodes": {
      "partition-id": "DIS.4201",
      "cursor-type": "DIS.4215",
      "starting-sequence-number": "DIS.4216"
    },
    "authenticated": true
  },
  "listTransferTasks": {
    "id": "listTransferTasks",
    "method": "GET",
    "path": "/v2/{project_id}/streams/{stream_name}/transfer-tasks",
    "tag": "Dump tasks",
    "summary": "List dump tasks",
    "sections": [
      "5.5.2"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [
      "limit",
      "start_task_name"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_name"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "updateTransferTask": {
    "id": "updateTransferTask",
    "method": "PUT",
    "path": "/v2/{project_id}/streams/{stream_name}/transfer-tasks",
    "tag": "Dump tasks",
    "summary": "Change a dump task",
    "sections": [
      "5.5.3"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "destination_type",
      "obs_destination_descriptor",
      "dws_destination_descriptor",
      "mrs_destination_descriptor",
      "dli_destination_descriptor",
      "cloudtable_destination_descriptor"
    ],
    "required": [
      "project_id",
      "stream_name"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4205",
      "DIS.4208",
      "DIS.4300",
      "DIS.4301",
      "DIS.4305",
      "DIS.4306",
      "DIS.4309",
      "DIS.4310",
      "DIS.4335",
      "DIS.4336",
      "DIS.4337",
      "DIS.4338",
      "DIS.4341",
      "DIS.4342",
      "DIS.4343",
      "DIS.4345",
      "DIS.4348",
      "DIS.4350",
      "DIS.4351",
      "DIS.4354",
      "DIS.4358",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "createTransferTask": {
    "id": "createTransferTask",
    "method": "POST",
    "path": "/v2/{project_id}/streams/{stream_name}/transfer-tasks",
    "tag": "Dump tasks",
    "summary": "Create a dump task",
    "sections": [
      "5.5.1"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "destination_type",
      "obs_destination_descriptor",
      "dws_destination_descriptor",
      "mrs_destination_descriptor",
      "dli_destination_descriptor",
      "cloudtable_destination_descriptor"
    ],
    "required": [
      "project_id",
      "stream_name"
    ],
    "contentType": "application/json",
    "success": 201,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4205",
      "DIS.4208",
      "DIS.4300",
      "DIS.4301",
      "DIS.4305",
      "DIS.4306",
      "DIS.4309",
      "DIS.4310",
      "DIS.4335",
      "DIS.4336",
      "DIS.4337",
      "DIS.4338",
      "DIS.4341",
      "DIS.4342",
      "DIS.4343",
      "DIS.4345",
      "DIS.4348",
      "DIS.4350",
      "DIS.4351",
      "DIS.4355",
      "DIS.4357",
      "DIS.4358",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "showTransferTask": {
    "id": "showTransferTask",
    "method": "GET",
    "path": "/v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name}",
    "tag": "Dump tasks",
    "summary": "Show a dump task",
    "sections": [
      "5.5.5"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name",
      "task_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_name",
      "task_name"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.4354",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "deleteTransferTask": {
    "id": "deleteTransferTask",
    "method": "DELETE",
    "path": "/v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name}",
    "tag": "Dump tasks",
    "summary": "Delete a dump task",
    "sections": [
      "5.5.4"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name",
      "task_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_name",
      "task_name"
    ],
    "contentType": null,
    "success": 204,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.4354",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "batchUpdateTransferTasks": {
    "id": "batchUpdateTransferTasks",
    "method": "POST",
    "path": "/v2/{project_id}/streams/{stream_name}/transfer-tasks/action",
    "tag": "Dump tasks",
    "summary": "Pause or start dump tasks",
    "sections": [
      "5.5.6",
      "5.5.7"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "action",
      "tasks"
    ],
    "required": [
      "project_id",
      "stream_name",
      "action",
      "tasks"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.4354",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "listBuckets": {
    "id": "listBuckets",
    "method": "GET",
    "path": "/v1/obs/buckets",
    "tag": "Dump tasks",
    "summary": "List OBS buckets",
    "sections": [
      "5.5.8"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.4310",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "createSchema": {
    "id": "createSchema",
    "method": "POST",
    "path": "/v1/{project_id}/schema",
    "tag": "Dump tasks",
    "summary": "Derive a schema from a JSON sample",
    "sections": [
      "5.5.9"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "source_data_sample"
    ],
    "required": [
      "project_id",
      "source_data_sample"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "listTransferTaskLogs": {
    "id": "listTransferTaskLogs",
    "method": "POST",
    "path": "/v1/transfertasklog/{task_id}",
    "tag": "Dump tasks",
    "summary": "List the deliveries of a dump task",
    "sections": [
      "5.5.10"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "task_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "order",
      "sortBy",
      "pageInfo"
    ],
    "required": [
      "task_id"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4309",
      "DIS.4354",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "showStreamMetrics": {
    "id": "showStreamMetrics",
    "method": "GET",
    "path": "/v2/{project_id}/streams/{stream_name}/metrics",
    "tag": "Metrics",
    "summary": "Show the metrics of a stream",
    "sections": [
      "5.6.1"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name"
    ],
    "queryArguments": [
      "label",
      "label_list",
      "start_time",
      "end_time"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_name",
      "start_time",
      "end_time"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4203",
      "DIS.4204",
      "DIS.4209",
      "DIS.4301",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {
      "label": "DIS.4209",
      "label_list": "DIS.4209",
      "start_time": "DIS.4203"
    },
    "authenticated": true
  },
  "showPartitionMetrics": {
    "id": "showPartitionMetrics",
    "method": "GET",
    "path": "/v2/{project_id}/streams/{stream_name}/partitions/{partition_id}/metrics",
    "tag": "Metrics",
    "summary": "Show the metrics of a partition",
    "sections": [
      "5.6.2"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_name",
      "partition_id"
    ],
    "queryArguments": [
      "label",
      "label_list",
      "start_time",
      "end_time"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_name",
      "partition_id",
      "start_time",
      "end_time"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4201",
      "DIS.4203",
      "DIS.4204",
      "DIS.4209",
      "DIS.4301",
      "DIS.4302",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {
      "partition_id": "DIS.4201",
      "label": "DIS.4209",
      "label_list": "DIS.4209",
      "start_time": "DIS.4203"
    },
    "authenticated": true
  },
  "showStreamTags": {
    "id": "showStreamTags",
    "method": "GET",
    "path": "/v2/{project_id}/stream/{stream_id}/tags",
    "tag": "Tags",
    "summary": "Show the tags of a stream",
    "sections": [
      "5.7.2"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_id"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.4603",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "createTag": {
    "id": "createTag",
    "method": "POST",
    "path": "/v2/{project_id}/stream/{stream_id}/tags",
    "tag": "Tags",
    "summary": "Add a tag to a stream",
    "sections": [
      "5.7.1"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [
      "project_id",
      "stream_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "tag"
    ],
    "required": [
      "project_id",
      "stream_id",
      "tag"
    ],
    "contentType": "application/json",
    "success": 204,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4309",
      "DIS.4601",
      "DIS.4603",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "deleteTag": {
    "id": "deleteTag",
    "method": "DELETE",
    "path": "/v2/{project_id}/stream/{stream_id}/tags/{key}",
    "tag": "Tags",
    "summary": "Delete a tag of a stream",
    "sections": [
      "5.7.3"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_id",
      "key"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "stream_id",
      "key"
    ],
    "contentType": null,
    "success": 204,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.4603",
      "DIS.4604",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "batchUpdateTags": {
    "id": "batchUpdateTags",
    "method": "POST",
    "path": "/v2/{project_id}/stream/{stream_id}/tags/action",
    "tag": "Tags",
    "summary": "Add or delete several tags of a stream",
    "sections": [
      "5.7.4",
      "5.7.7"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "stream_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "action",
      "tags"
    ],
    "required": [
      "project_id",
      "stream_id",
      "action",
      "tags"
    ],
    "contentType": "application/json",
    "success": 204,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4309",
      "DIS.4601",
      "DIS.4603",
      "DIS.4605",
      "DIS.5000"
    ],
    "argumentCodes": {
      "action": "DIS.4605",
      "tags": {
        "maxItems": "DIS.4601"
      }
    },
    "authenticated": true
  },
  "listTags": {
    "id": "listTags",
    "method": "GET",
    "path": "/v2/{project_id}/stream/tags",
    "tag": "Tags",
    "summary": "List the tags of all streams",
    "sections": [
      "5.7.5"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "listResourcesByTags": {
    "id": "listResourcesByTags",
    "method": "POST",
    "path": "/v2/{project_id}/stream/resource_instances/action",
    "tag": "Tags",
    "summary": "Find streams by their tags",
    "sections": [
      "5.7.6"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "action",
      "limit",
      "offset",
      "tags",
      "tags_any",
      "not_tags",
      "not_tags_any",
      "matches"
    ],
    "required": [
      "project_id",
      "action"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4309",
      "DIS.4605",
      "DIS.5000"
    ],
    "argumentCodes": {
      "action": "DIS.4605"
    },
    "authenticated": true
  },
  "listEvents": {
    "id": "listEvents",
    "method": "GET",
    "path": "/v1/{project_id}/events",
    "tag": "Events",
    "summary": "List events",
    "sections": [
      "5.8.1"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "listEventTypes": {
    "id": "listEventTypes",
    "method": "GET",
    "path": "/v1/{project_id}/event-list",
    "tag": "Events",
    "summary": "List the events that can be subscribed to",
    "sections": [
      "5.8.2"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "listEventSubscriptions": {
    "id": "listEventSubscriptions",
    "method": "GET",
    "path": "/v1/{project_id}/event-subs",
    "tag": "Events",
    "summary": "List event subscriptions",
    "sections": [
      "5.8.3"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id"
    ],
    "contentType": null,
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "createEventSubscription": {
    "id": "createEventSubscription",
    "method": "POST",
    "path": "/v1/{project_id}/event-subs",
    "tag": "Events",
    "summary": "Subscribe to events",
    "sections": [
      "5.8.4"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [
      "project_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "enable",
      "name",
      "event_ids",
      "events_ids",
      "event_streamids",
      "topic_type",
      "topic_name",
      "topic_urn"
    ],
    "required": [
      "project_id",
      "name",
      "topic_type",
      "topic_name"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "updateEventSubscription": {
    "id": "updateEventSubscription",
    "method": "PUT",
    "path": "/v1/{project_id}/event-subs/{subscription_id}",
    "tag": "Events",
    "summary": "Change an event subscription",
    "sections": [
      "5.8.5"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "subscription_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "enable",
      "name",
      "event_ids",
      "events_ids",
      "event_streamids",
      "topic_type",
      "topic_name",
      "topic_urn"
    ],
    "required": [
      "project_id",
      "subscription_id",
      "topic_name"
    ],
    "contentType": "application/json",
    "success": 200,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4202",
      "DIS.4300",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  },
  "deleteEventSubscription": {
    "id": "deleteEventSubscription",
    "method": "DELETE",
    "path": "/v1/{project_id}/event-subs/{subscription_id}",
    "tag": "Events",
    "summary": "Delete an event subscription",
    "sections": [
      "5.8.6"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [
      "project_id",
      "subscription_id"
    ],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [
      "project_id",
      "subscription_id"
    ],
    "contentType": null,
    "success": 204,
    "errorCodes": [
      "DIS.4100",
      "DIS.4101",
      "DIS.4102",
      "DIS.4103",
      "DIS.4104",
      "DIS.4105",
      "DIS.4106",
      "DIS.4107",
      "DIS.4108",
      "DIS.4109",
      "DIS.4110",
      "DIS.4111",
      "DIS.4112",
      "DIS.4113",
      "DIS.4114",
      "DIS.4116",
      "DIS.4117",
      "DIS.4200",
      "DIS.4305",
      "DIS.4309",
      "DIS.5000"
    ],
    "argumentCodes": {},
    "authenticated": true
  }
} as const;

/** The id of an operation. */
export type OperationId = keyof typeof operations;
