// Generated from spec/ by `npm run generate`. Do not edit.

/** Every example by its name, with where it comes from. */
export const examples = {
  "BatchUpdateTagsRequestCreate": {
    "summary": "Add two tags",
    "printed": [
      "5.7.4 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "action": "create",
      "tags": [
        {
          "key": "key1",
          "value": "value1"
        },
        {
          "key": "key2",
          "value": "value3"
        }
      ]
    }
  },
  "BatchUpdateTagsRequestDelete": {
    "summary": "Delete two tags",
    "printed": [
      "5.7.7 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "action": "delete",
      "tags": [
        {
          "key": "key1",
          "value": "value1"
        },
        {
          "key": "key2",
          "value": "value3"
        }
      ]
    }
  },
  "BatchUpdateTransferTasksRequestStart": {
    "summary": "Start two tasks",
    "printed": [
      "5.5.7 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "action": "start",
      "tasks": [
        {
          "id": "9dSu1wfCytSk1aOLxvF"
        },
        {
          "id": "2QqqWoPUIZNk6kt5yC2"
        }
      ]
    }
  },
  "BatchUpdateTransferTasksRequestStop": {
    "summary": "Pause two tasks",
    "printed": [
      "5.5.6 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "action": "stop",
      "tasks": [
        {
          "id": "9dSu1wfCytSk1aOLxvF"
        },
        {
          "id": "2QqqWoPUIZNk6kt5yC2"
        }
      ]
    }
  },
  "CommitCheckpointRequest": {
    "summary": "Number 2 of the first partition",
    "printed": [
      "5.3.1 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_name": "newstream",
      "app_name": "newapp",
      "partition_id": "0",
      "sequence_number": "2",
      "checkpoint_type": "LAST_READ"
    }
  },
  "CommitCheckpointRequestGroup": {
    "summary": "By a member of a consumer group",
    "printed": [],
    "corrects": [],
    "source": "constructed: fields of huaweicloud-sdk-java-dis, CommitCheckpointRequest.java",
    "value": {
      "stream_name": "newstream",
      "app_name": "newapp",
      "partition_id": "shardId-0000000000",
      "sequence_number": "3",
      "metadata": "",
      "checkpoint_type": "LAST_READ",
      "client_id": "consumer-1",
      "generation_id": 33
    }
  },
  "CommitCheckpointRequestMetadata": {
    "summary": "Number 10 with metadata",
    "printed": [],
    "corrects": [],
    "source": "support.huaweicloud.com, page dis_02_0403",
    "value": {
      "stream_name": "stream_name_test1",
      "app_name": "app_name1",
      "partition_id": "shardId-0000000000",
      "sequence_number": "10",
      "metadata": "metadata",
      "checkpoint_type": "LAST_READ"
    }
  },
  "ConsumeRecordsResponse": {
    "summary": "One record",
    "printed": [
      "5.4.2 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "records": [
        {
          "partition_key": "0",
          "sequence_number": "485",
          "data": "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTEx",
          "timestamp": 1527577402541,
          "timestamp_type": "CreateTime"
        }
      ],
      "next_partition_cursor": "eyJpdGVyR2VuVGltZSI6MTQ5MDk1MDE1Nzc0NywiU3RyZWFtTmFtZSI6IjY2MCIsIlNoYXJkSWQiOiIwIiwiU2hhcmRJdGVyYXRvclR5cGUiOiJBVF9TRVFVRU5DRV9OVU1CRVIiLCJTdGFydGluZ1NlcXVlbmNlTnVtYmVyIjoiMjIiLCJUaW1lU3RhbXAiOjB9"
    }
  },
  "ConsumeRecordsResponseEmpty": {
    "summary": "Nothing new, with the cursor to go on with",
    "printed": [],
    "corrects": [],
    "source": "constructed: the cursor holds what a recorded one in huaweicloudDocs/dgc, SDK reference, holds",
    "value": {
      "records": [],
      "next_partition_cursor": "eyJnZXRJdGVyYXRvclBhcmFtIjp7InN0cmVhbS1uYW1lIjoiZGlzX3Rlc3QxIiwicGFydGl0aW9uLWlkIjoic2hhcmRJZC0wMDAwMDAwMDAwIiwiY3Vyc29yLXR5cGUiOiJBVF9TRVFVRU5DRV9OVU1CRVIiLCJzdGFydGluZy1zZXF1ZW5jZS1udW1iZXIiOiI2In0sImdlbmVyYXRlVGltZXN0YW1wIjoxNTU0NzA2NTc5MzA5fQ"
    }
  },
  "CreateAppRequest": {
    "summary": "An app named newapp",
    "printed": [
      "5.2.1 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "app_name": "newapp"
    }
  },
  "CreateEventSubscriptionRequest": {
    "summary": "Dump task events into a DIS stream",
    "printed": [],
    "corrects": [
      "5.8.4 request 1"
    ],
    "source": null,
    "value": {
      "enable": true,
      "events_ids": [
        "dis_event.000",
        "dis_event.001"
      ],
      "name": "dis-test1",
      "topic_name": "dis-boce-nodelete",
      "topic_type": 1,
      "topic_urn": null
    }
  },
  "CreateOrderRequest": {
    "summary": "One package for a month",
    "printed": [],
    "corrects": [
      "5.1.9 request 1"
    ],
    "source": null,
    "value": {
      "cloudServices": [
        {
          "avalibleZoneId": "",
          "chargingMode": 0,
          "cloudServiceEndpoint": "",
          "cloudServiceForm": [
            {
              "projectid": "5d5916d21xxx46efbe7c2e93bd1xxxce",
              "orderid": "CS25110715xxx86MU",
              "cloudservicetype": "hws.service.type.dis"
            }
          ],
          "cloudServiceType": "hws.service.type.dis",
          "isAutoRenew": 0,
          "isTrial": 0,
          "paymentMode": 0,
          "periodNum": 1,
          "periodType": 2,
          "productInfos": [
            {
              "cloudServiceType": "hws.service.type.dis",
              "productId": "00301-261175-0--0",
              "resourceSpecCode": "dis.general.partition.duration.pkg",
              "resourceType": "hws.resource.type.dis"
            }
          ],
          "regionId": "cn-north-x",
          "subscriptionNum": 1
        }
      ],
      "discountId": "",
      "purchaseMode": 1,
      "tenantId": "5d5916d21xxx46efbe7c2e93bd1xxxce"
    }
  },
  "CreatePoliciesRequestAccount": {
    "summary": "An account may put records",
    "printed": [
      "5.1.11 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_id": "CiFdELMr0401K9GGZlp",
      "principal_name": "domainname1",
      "action_type": "putRecords",
      "effect": "accept"
    }
  },
  "CreatePoliciesRequestUser": {
    "summary": "One user of an account may put records",
    "printed": [
      "5.1.11 request 2"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_id": "CiFdELMr0401K9GGZlp",
      "principal_name": "domainname1.username1",
      "action_type": "putRecords",
      "effect": "accept"
    }
  },
  "CreatePoliciesV3Request": {
    "summary": "An account may put records",
    "printed": [
      "5.1.14 request 1",
      "5.1.14 request 2"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_id": "CiFdELMr0401K9GGZlp",
      "principal_id": "domainid1",
      "action_type": "putRecords",
      "effect": "accept"
    }
  },
  "CreateSchemaRequest": {
    "summary": "An empty sample",
    "printed": [
      "5.5.9 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "source_data_sample": ""
    }
  },
  "CreateSchemaResponse": {
    "summary": "The schema of an empty sample",
    "printed": [
      "5.5.9 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "schema": ""
    }
  },
  "CreateStreamRequest": {
    "summary": "Three partitions, kept for a day",
    "printed": [
      "5.1.1 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_name": "newstream",
      "partition_count": 3,
      "data_duration": 24
    }
  },
  "CreateStreamRequestAutoScaling": {
    "summary": "Scaled by the service between 2 and 10 partitions",
    "printed": [],
    "corrects": [
      "4 request 2"
    ],
    "source": null,
    "value": {
      "stream_name": "dis-DLpR",
      "partition_count": 1,
      "stream_type": "COMMON",
      "data_duration": 24,
      "auto_scale_enabled": true,
      "auto_scale_min_partition_count": 2,
      "auto_scale_max_partition_count": 10
    }
  },
  "CreateStreamRequestJson": {
    "summary": "JSON data with two attributes, scaled between 1 and 10 partitions",
    "printed": [],
    "corrects": [
      "4 request 3"
    ],
    "source": null,
    "value": {
      "stream_name": "dis-DLpR",
      "partition_count": 1,
      "stream_type": "COMMON",
      "data_duration": 24,
      "auto_scale_enabled": true,
      "auto_scale_min_partition_count": 1,
      "auto_scale_max_partition_count": 10,
      "data_type": "JSON",
      "data_schema": "{\"type\":\"record\",\"name\":\"RecordName\",\"fields\":[{\"name\":\"key1\",\"type\":\"string\"},{\"name\":\"key2\",\"type\":\"string\"}]}"
    }
  },
  "CreateStreamRequestSimple": {
    "summary": "One common partition, kept for a day",
    "printed": [
      "4 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_name": "dis-DLpR",
      "partition_count": 1,
      "stream_type": "COMMON",
      "data_duration": 24
    }
  },
  "CreateTagRequest": {
    "summary": "One tag",
    "printed": [
      "5.7.1 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "tag": {
        "key": "key",
        "value": "value"
      }
    }
  },
  "CreateTransferTaskRequest": {
    "summary": "Text files in OBS, every half minute",
    "printed": [
      "5.5.1 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "destination_type": "OBS",
      "obs_destination_descriptor": {
        "task_name": "newtask",
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "destination_file_type": "text",
        "obs_bucket_path": "obsbucket",
        "file_prefix": "",
        "partition_format": "yyyy/MM/dd/HH/mm",
        "record_delimiter": "|",
        "deliver_time_interval": 30
      }
    }
  },
  "CreateTransferTaskRequestCloudTableHbase": {
    "summary": "An HBase table of a CloudTable cluster",
    "printed": [],
    "corrects": [],
    "source": "opentelekomcloud-docs/data-ingestion-service, API reference before 2023",
    "value": {
      "destination_type": "CLOUDTABLE",
      "cloudtable_destination_descriptor": {
        "task_name": "hbasetask",
        "consumer_strategy": "TRIM_HORIZON",
        "agency_name": "dis_admin_agency",
        "cloudtable_cluster_name": "cloudtablecluster",
        "cloudtable_cluster_id": "b8c095e2-db5f-4732-8a1d-eacd662e35dc",
        "cloudtable_table_name": "cloudtabletable",
        "cloudtable_row_key_delimiter": "|",
        "retry_duration": 1800,
        "obs_backup_bucket_path": "obsbackupbucket",
        "backup_file_prefix": "",
        "cloudtable_schema": {
          "row_key": [
            {
              "value": "datavalue",
              "type": "String"
            }
          ],
          "columns": [
            {
              "column_family_name": "cfname1",
              "column_name": "ID",
              "value": "datavalue1",
              "type": "String"
            },
            {
              "column_family_name": "cfname2",
              "column_name": "VALUE",
              "value": "datavalue2",
              "type": "String"
            }
          ]
        }
      }
    }
  },
  "CreateTransferTaskRequestCloudTableOpenTsdb": {
    "summary": "OpenTSDB metrics of a CloudTable cluster",
    "printed": [],
    "corrects": [],
    "source": "opentelekomcloud-docs/data-ingestion-service, API reference before 2023",
    "value": {
      "destination_type": "CLOUDTABLE",
      "cloudtable_destination_descriptor": {
        "task_name": "opentsdbtask",
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "cloudtable_cluster_name": "cloudtablecluster",
        "cloudtable_cluster_id": "b8c095e2-db5f-4732-8a1d-eacd662e35dc",
        "retry_duration": 1800,
        "obs_backup_bucket_path": "obsbackupbucket",
        "backup_file_prefix": "",
        "opentsdb_schema": [
          {
            "metric": [
              {
                "type": "Constant",
                "value": "age"
              }
            ],
            "timestamp": {
              "value": "date",
              "type": "String",
              "format": "yyyy/MM/dd HH:mm:ss"
            },
            "value": {
              "value": "value",
              "type": "Bigint"
            },
            "tags": [
              {
                "name": "name",
                "value": "name",
                "type": "Bigint"
              }
            ]
          }
        ]
      }
    }
  },
  "CreateTransferTaskRequestDli": {
    "summary": "A table of DLI",
    "printed": [],
    "corrects": [],
    "source": "constructed: the older API reference describes the request and prints none",
    "value": {
      "destination_type": "DLI",
      "dli_destination_descriptor": {
        "task_name": "dlitask",
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "dli_database_name": "dlidatabase",
        "dli_table_name": "dlitable",
        "obs_bucket_path": "obsbucket",
        "file_prefix": "",
        "deliver_time_interval": 300,
        "retry_duration": 1800
      }
    }
  },
  "CreateTransferTaskRequestDws": {
    "summary": "A table of a DWS cluster",
    "printed": [],
    "corrects": [],
    "source": "opentelekomcloud-docs/data-ingestion-service, API reference before 2023",
    "value": {
      "destination_type": "DWS",
      "dws_destination_descriptor": {
        "task_name": "dwstask",
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "dws_cluster_name": "dwscluster",
        "dws_cluster_id": "f82dc227-3691-47eb-bca7-e7851f509b2a",
        "dws_database_name": "postgres",
        "dws_schema": "dbadmin",
        "dws_table_name": "dwstablename",
        "dws_delimiter": "",
        "user_name": "dbadmin",
        "user_password": "userpassword",
        "kms_user_key_name": "kmskey",
        "kms_user_key_id": "1e759f06-9188-4d21-afab-a75e57c04d2b",
        "obs_bucket_path": "obsbucket",
        "file_prefix": "",
        "deliver_time_interval": 60,
        "retry_duration": 1800,
        "options": {
          "fill_missing_fields": "false",
          "ignore_extra_data": "false",
          "compatible_illegal_chars": "false"
        }
      }
    }
  },
  "CreateTransferTaskRequestMrs": {
    "summary": "Text files in the HDFS of an MRS cluster",
    "printed": [],
    "corrects": [],
    "source": "opentelekomcloud-docs/data-ingestion-service, API reference before 2023",
    "value": {
      "destination_type": "MRS",
      "mrs_destination_descriptor": {
        "task_name": "mrstask",
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "destination_file_type": "text",
        "mrs_cluster_id": "f8123fa6-99f1-4ed9-83f4-c827c7277d41",
        "mrs_cluster_name": "mrscluster",
        "mrs_hdfs_path": "/user",
        "obs_bucket_path": "obsbucket",
        "file_prefix": "",
        "hdfs_prefix_folder": "",
        "deliver_time_interval": 30,
        "retry_duration": 1800
      }
    }
  },
  "CreateTransferTaskRequestParquet": {
    "summary": "Parquet files in OBS, every half minute",
    "printed": [
      "5.5.1 request 2"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "destination_type": "OBS",
      "obs_destination_descriptor": {
        "task_name": "newtask",
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "destination_file_type": "parquet",
        "obs_bucket_path": "obsbucket",
        "file_prefix": "",
        "partition_format": "yyyy/MM/dd/HH/mm",
        "record_delimiter": "|",
        "deliver_time_interval": 30
      }
    }
  },
  "CreateTransferTaskRequestRecordTime": {
    "summary": "Parquet files in OBS, sorted by the time that each record carries",
    "printed": [],
    "corrects": [],
    "source": "Huawei Cloud DIS API reference, older issue, page dis_02_0410",
    "value": {
      "destination_type": "OBS",
      "obs_destination_descriptor": {
        "task_name": "task_DtDO",
        "consumer_strategy": "LATEST",
        "agency_name": "dis-global",
        "destination_file_type": "parquet",
        "obs_bucket_path": "111111111",
        "file_prefix": "0823",
        "partition_format": "yyyy/MM/dd/HH/mm",
        "record_delimiter": "|",
        "deliver_time_interval": 30,
        "processing_schema": {
          "timestamp_name": "date",
          "timestamp_type": "String",
          "timestamp_format": "yyyy/MM/dd HH:mm:ss"
        }
      }
    }
  },
  "DeletePoliciesRequest": {
    "summary": "An account may no longer put records",
    "printed": [
      "5.1.13 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "action_type": "putRecords",
      "effect": "accept",
      "principal_name": "domainname1",
      "stream_id": "CiFdELMr0401K9GGZlp"
    }
  },
  "ErrorAppAlreadyExists": {
    "summary": "An app of that name exists",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4330",
      "message": "app already exist."
    }
  },
  "ErrorAppInUse": {
    "summary": "The app is in use",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4331",
      "message": "app is using."
    }
  },
  "ErrorAppNotFound": {
    "summary": "The app does not exist",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4332",
      "message": "app not found."
    }
  },
  "ErrorAppQuotaExceeded": {
    "summary": "The quota of apps is used up",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4329",
      "message": "app quota exceeded."
    }
  },
  "ErrorAuthorizationError": {
    "summary": "The signature is wrong",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4100",
      "message": "Authorization error."
    }
  },
  "ErrorBucketNotFound": {
    "summary": "The OBS bucket does not exist",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4306",
      "message": "Bucket does not exist. [newbucket]"
    }
  },
  "ErrorCheckpointNeverCommitted": {
    "summary": "The app has committed no checkpoint in the stream",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4375",
      "message": "The app does not commit checkpoint"
    }
  },
  "ErrorCloudTableClusterNotFound": {
    "summary": "The CloudTable cluster does not exist",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4341",
      "message": "The CloudTable cluster does not exist."
    }
  },
  "ErrorCloudTableFamilyNotFound": {
    "summary": "The table has no such column family",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4343",
      "message": "The CloudTable table family does not exist."
    }
  },
  "ErrorCloudTableTableNotFound": {
    "summary": "The CloudTable table does not exist",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4342",
      "message": "The CloudTable table does not exist"
    }
  },
  "ErrorCursorExpired": {
    "summary": "The cursor is older than five minutes",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, argument taken from the answer printed in 5.4.3",
    "value": {
      "errorCode": "DIS.4225",
      "message": "Expired partition cursor. [eyJnZXRJdGVyYXRvclBhcmFtIjp7InN0cmVhbS1uYW1lIjoianpjIiwicGFydGl0aW9uLWlkIjoiMCIsImN1cnNvci10eXBlIjoiQVRfU0VRVUVOQ0VfTlVNQkVSIiwic3RhcnRpbmctc2VxdWVuY2UtbnVtYmVyIjoiMTAifSwiZ2VuZXJhdGVUaW1lc3RhbXAiOjE1MDYxNTk1NjM0MDV9]"
    }
  },
  "ErrorCursorRecordExpired": {
    "summary": "The record at the cursor has expired",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4226",
      "message": "A partition iterator error occurred or a record to which the SN corresponds has expired. Try to obtain the partition iterator again."
    }
  },
  "ErrorDliDatabaseNotFound": {
    "summary": "The DLI database does not exist",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4337",
      "message": "The DLI database does not exist."
    }
  },
  "ErrorDliTableNotFound": {
    "summary": "The DLI table does not exist",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4338",
      "message": "The DLI table does not exist."
    }
  },
  "ErrorDumpTaskAlreadyExists": {
    "summary": "The stream has a dump task of that name",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4355",
      "message": "The transfer task already exists."
    }
  },
  "ErrorDumpTaskNotFound": {
    "summary": "The dump task does not exist",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4354",
      "message": "The transfer task does not exist."
    }
  },
  "ErrorDumpTaskQuotaExceeded": {
    "summary": "The stream has five dump tasks",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4357",
      "message": "Exceeded transfer task quota."
    }
  },
  "ErrorDumpTaskUnsupported": {
    "summary": "Records of this type cannot be dumped that way",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4358",
      "message": "The stream supports specific transfer tasks. Check the data type of the stream."
    }
  },
  "ErrorEmptyAccessKey": {
    "summary": "The access key is missing",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4106",
      "message": "Empty AcessKey header."
    }
  },
  "ErrorEmptyAuthorizationHeader": {
    "summary": "The request carries no signature",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4101",
      "message": "Authorization header cannot be empty."
    }
  },
  "ErrorEmptyRequest": {
    "summary": "The request has no body",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4202",
      "message": "Empty request."
    }
  },
  "ErrorEmptySdkDate": {
    "summary": "The time of signing is missing",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4103",
      "message": "Empty X-Sdk-Date header."
    }
  },
  "ErrorEmptyServiceName": {
    "summary": "The credential scope names no service",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4108",
      "message": "Empty ServiceName header."
    }
  },
  "ErrorEmptySignature": {
    "summary": "The signature itself is missing",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4110",
      "message": "Empty Signature header."
    }
  },
  "ErrorEmptyToken": {
    "summary": "The token is empty",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4113",
      "message": "Empty Token header."
    }
  },
  "ErrorGatewayNotFound": {
    "summary": "The gateway knows no such call",
    "printed": [],
    "corrects": [],
    "source": "constructed in the gateway's shape; code as in the API Gateway error table",
    "value": {
      "error_msg": "The API does not exist or has not been published in the environment.",
      "error_code": "APIGW.0101",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorGatewaySignature": {
    "summary": "The signature does not match",
    "printed": [],
    "corrects": [],
    "source": "huaweicloud-sdk-nodejs-v3, issue 2 (shortened)",
    "value": {
      "error_msg": "Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:GET|/v2/0123456789abcdef0123456789abcdef/streams/||host:dis.cn-north-4.myhuaweicloud.com|x-sdk-date:20211217T064303Z||host;x-sdk-date|e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "error_code": "APIGW.0301",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorGatewayThrottled": {
    "summary": "The gateway's request limit is used up",
    "printed": [],
    "corrects": [],
    "source": "constructed in the gateway's shape; code as in the API Gateway error table",
    "value": {
      "error_msg": "The throttling threshold has been reached.",
      "error_code": "APIGW.0308",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorGatewayToken": {
    "summary": "The token cannot be read",
    "printed": [],
    "corrects": [],
    "source": "Huawei Cloud FAQ on API Gateway errors",
    "value": {
      "error_msg": "Incorrect IAM authentication information: decrypt token fail",
      "error_code": "APIG.0301",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorIncompleteAuthorizationHeader": {
    "summary": "A part of the signature header is missing",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4109",
      "message": "The Authorization header must contain the following field: {Credential,SignedHeaders,Signature;}"
    }
  },
  "ErrorInsufficientQuota": {
    "summary": "The quota of streams or partitions is used up",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4308",
      "message": "Insufficient quota."
    }
  },
  "ErrorInvalidAccessKey": {
    "summary": "The access key is not valid",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4107",
      "message": "Invalid AcessKey header."
    }
  },
  "ErrorInvalidAgency": {
    "summary": "The IAM agency cannot be used",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4335",
      "message": "Invalid IAM agency."
    }
  },
  "ErrorInvalidAuthorizationRequest": {
    "summary": "The signature was made in a wrong way",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4112",
      "message": "Invalid authorization request."
    }
  },
  "ErrorInvalidCloudTableSchema": {
    "summary": "The HBase schema does not fit the records",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, details constructed",
    "value": {
      "errorCode": "DIS.4345",
      "message": "Invalid CloudTable schema. [The JSON attribute datavalue does not exist.]"
    }
  },
  "ErrorInvalidCursor": {
    "summary": "The cursor cannot be read",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4217",
      "message": "Invalid partition cursor. [bm90IGEgY3Vyc29y]"
    }
  },
  "ErrorInvalidCursorType": {
    "summary": "There is no such cursor type",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4215",
      "message": "Invalid cursor type. [EARLIEST]"
    }
  },
  "ErrorInvalidDataSchema": {
    "summary": "The data schema is not valid",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4360",
      "message": "Invalid data schema."
    }
  },
  "ErrorInvalidDwsCluster": {
    "summary": "The DWS cluster cannot be used",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4350",
      "message": "Invalid DWS cluster."
    }
  },
  "ErrorInvalidHdfsPath": {
    "summary": "The HDFS path cannot be used",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4336",
      "message": "Invalid HDFS path."
    }
  },
  "ErrorInvalidKmsKey": {
    "summary": "The KMS key cannot be used",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4351",
      "message": "Invalid KMS userKey."
    }
  },
  "ErrorInvalidMetricsLabel": {
    "summary": "There is no such metric",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4209",
      "message": "Invalid metrics label. [total_bytes_per_stream]"
    }
  },
  "ErrorInvalidMonitoringPeriod": {
    "summary": "The start time is in milliseconds instead of seconds",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4203",
      "message": "Invalid monitoring period. [1607784300000]"
    }
  },
  "ErrorInvalidMrsCluster": {
    "summary": "The MRS cluster cannot be used",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4208",
      "message": "Mrs cluster is invalid. [mrscluster][f8123fa6-99f1-4ed9-83f4-c827c7277d41]"
    }
  },
  "ErrorInvalidOpenTsdbSchema": {
    "summary": "The OpenTSDB schema does not fit the records",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, details constructed",
    "value": {
      "errorCode": "DIS.4348",
      "message": "Invalid CloudTable openTSDB schema. [The JSON attribute date does not exist.]"
    }
  },
  "ErrorInvalidPartitionId": {
    "summary": "The partition id has a wrong form",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4201",
      "message": "Invalid partition_id. [partition-0]"
    }
  },
  "ErrorInvalidProjectId": {
    "summary": "The project id is wrong",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4117",
      "message": "Invalid Project Id. [0123456789abcdef0123456789abcdef]"
    }
  },
  "ErrorInvalidRecordSize": {
    "summary": "A record is too large",
    "printed": [],
    "corrects": [],
    "source": "constructed",
    "value": {
      "errorCode": "DIS.4213",
      "message": "Invalid record size. [The record has 1048577 bytes, more than 1048576.]"
    }
  },
  "ErrorInvalidRegion": {
    "summary": "The credential scope names a wrong region",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4111",
      "message": "Invalid Region header."
    }
  },
  "ErrorInvalidRequest": {
    "summary": "The request lacks a value",
    "printed": [],
    "corrects": [],
    "source": "recorded in gophertelekomcloud's acceptance test for DIS v2, a comment",
    "value": {
      "errorCode": "DIS.4200",
      "message": "Invalid request. [Invalid target_partition_count null.]"
    }
  },
  "ErrorInvalidSdkDate": {
    "summary": "The time of signing is not acceptable",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4105",
      "message": "Invalid X-Sdk-Date header."
    }
  },
  "ErrorInvalidSequenceNumber": {
    "summary": "The sequence number is not a number",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4216",
      "message": "Invalid sequence_number. [first]"
    }
  },
  "ErrorInvalidToken": {
    "summary": "The token is not valid, or no longer",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4114",
      "message": "Invalid Token header."
    }
  },
  "ErrorMonitoringPeriodTooLong": {
    "summary": "The period goes back more than seven days",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4204",
      "message": "The monitoring period cannot be longer than 7 days."
    }
  },
  "ErrorObsAccessError": {
    "summary": "DIS cannot reach OBS in the name of the caller",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4310",
      "message": "OBS access error."
    }
  },
  "ErrorPartitionExpired": {
    "summary": "The partition has expired",
    "printed": [],
    "corrects": [],
    "source": "recorded in a Flink demo for DIS, DISSource.java",
    "value": {
      "errorCode": "DIS.4319",
      "message": "Partition is expired. [stream][a6134732688d47209577138477d86bda][shardId-0000000001]"
    }
  },
  "ErrorPartitionNotFound": {
    "summary": "The stream has no such partition",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed on the model of DIS.4319",
    "value": {
      "errorCode": "DIS.4302",
      "message": "Partition does not exist. [newstream][0123456789abcdef0123456789abcdef][shardId-0000000005]"
    }
  },
  "ErrorPartitionReadOnly": {
    "summary": "The partition takes no more records",
    "printed": [],
    "corrects": [],
    "source": "constructed, arguments on the model of DIS.4319",
    "value": {
      "errorCode": "DIS.4318",
      "message": "Partition is readonly. [newstream][0123456789abcdef0123456789abcdef][shardId-0000000001]"
    }
  },
  "ErrorPermissionDenied": {
    "summary": "The caller lacks the permission",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1, arguments constructed",
    "value": {
      "errorCode": "DIS.4116",
      "message": "Invalid RBAC. [The user has no permission for this operation.]"
    }
  },
  "ErrorRequestError": {
    "summary": "The request body is wrong",
    "printed": [],
    "corrects": [],
    "source": "constructed: the reason in brackets follows the recorded answers",
    "value": {
      "errorCode": "DIS.4300",
      "message": "Request error. [The request body is not valid JSON.]"
    }
  },
  "ErrorResourceNotFound": {
    "summary": "The tagged resource does not exist",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4603",
      "message": "The resource does not exist."
    }
  },
  "ErrorSequenceNumberOutOfRange": {
    "summary": "The sequence number lies outside of the partition",
    "printed": [],
    "corrects": [],
    "source": "recorded in huaweicloud-sdk-java-dis, DISSequenceNumberOutOfRangeException.java",
    "value": {
      "errorCode": "DIS.4224",
      "message": "Sequence_number out of range. [5280][ should be within ][0][ ][617]"
    }
  },
  "ErrorStreamAlreadyExists": {
    "summary": "A stream of that name exists",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4307",
      "message": "The stream already exists."
    }
  },
  "ErrorStreamNotFound": {
    "summary": "The stream does not exist",
    "printed": [],
    "corrects": [],
    "source": "recorded in huaweicloud-sdk-java-dis, DISStreamNotExistsException.java",
    "value": {
      "errorCode": "DIS.4301",
      "message": "Stream does not exist. [dis-lR5q111][3e83253eb4a24c65a8533eb3da85e070]"
    }
  },
  "ErrorStreamNotRunning": {
    "summary": "The stream is not running",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4205",
      "message": "Stream is not running."
    }
  },
  "ErrorSystemError": {
    "summary": "DIS itself failed",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.5000",
      "message": "System error."
    }
  },
  "ErrorTagActionUnsupported": {
    "summary": "There is no such action on tags",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4605",
      "message": "The action is not supported."
    }
  },
  "ErrorTagKeyNotFound": {
    "summary": "There is no tag with that key",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4604",
      "message": "The key does not exist."
    }
  },
  "ErrorTagQuotaExceeded": {
    "summary": "The stream has ten tags",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4601",
      "message": "The number of resource tags has reached the maximum."
    }
  },
  "ErrorTimestampExpired": {
    "summary": "The timestamp is older than the oldest record",
    "printed": [],
    "corrects": [],
    "source": "recorded in huaweicloud-sdk-java-dis, DISTimestampOutOfRangeException.java",
    "value": {
      "errorCode": "DIS.4300",
      "message": "Request error. [timestamp is expired, timestamp should be larger than 1545728813434]"
    }
  },
  "ErrorTooManyRequestFailures": {
    "summary": "The address of the caller is blocked",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4309",
      "message": "Too many request failures. Please try again later."
    }
  },
  "ErrorTooManyStreamRequests": {
    "summary": "Too many requests arrived at once",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4305",
      "message": "Too many stream requests."
    }
  },
  "ErrorTrafficLimited": {
    "summary": "The throughput of the stream is used up",
    "printed": [],
    "corrects": [],
    "source": "reference 6.1",
    "value": {
      "errorCode": "DIS.4303",
      "message": "Exceeded traffic control limit."
    }
  },
  "ErrorUnparsableAuthorizationHeader": {
    "summary": "The signature header cannot be read",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4102",
      "message": "Incorrectly parsed authorization header."
    }
  },
  "ErrorUnparsableSdkDate": {
    "summary": "The time of signing cannot be read",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc error table",
    "value": {
      "errorCode": "DIS.4104",
      "message": "Error parsing X-Sdk-Date header."
    }
  },
  "ListAppResponse": {
    "summary": "The first app of a project",
    "printed": [
      "5.2.2 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "total_number": 1,
      "apps": [
        {
          "app_id": "bd6IPpvgiIflQPMpi9M",
          "app_name": "newstream",
          "create_time": 1593569685875
        }
      ],
      "has_more_app": true
    }
  },
  "ListAppResponseWithoutTotal": {
    "summary": "The last page, from an older deployment",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc, SDK reference",
    "value": {
      "has_more_app": false,
      "apps": [
        {
          "app_id": "kpvGNrFYfKjpqTSdPIX",
          "create_time": 1543301301992,
          "app_name": "sadfghjkl"
        },
        {
          "app_id": "MtPG1lD1E7IesDuOcNt",
          "create_time": 1542765418080,
          "app_name": "testAppName2"
        }
      ]
    }
  },
  "ListBucketsResponse": {
    "summary": "One bucket",
    "printed": [
      "5.5.8 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "bucketName": "dis-test",
      "owner": {
        "displayName": null,
        "id": "b2dbbd927c504f75885b7edc67xxx15e"
      },
      "creationDate": 1646829844714,
      "location": "cn-soutxxx-x",
      "clustertype": null,
      "storageClass": null,
      "acl": null,
      "bucketStorageClass": null,
      "bucketType": "OBJECT"
    }
  },
  "ListEventSubscriptionsResponse": {
    "summary": "One disabled subscription of ten",
    "printed": [],
    "corrects": [
      "5.8.3 response 1"
    ],
    "source": null,
    "value": {
      "quota": 10,
      "used": 1,
      "eventSubscriptions": [
        {
          "id": "s1r0SpFA2qksK7rT5lM",
          "name": "dis_Subscribe",
          "enable": false,
          "enableStream": true,
          "eventLatestSend": 0,
          "event_ids": [
            "dis_event.001",
            "dis_event.002"
          ],
          "event_streamids": "E7WZh64GXi6zgW1q04f",
          "create_time": 1628669309208,
          "update_time": 1753774279974,
          "topic_name": "dis-yNkP"
        }
      ]
    }
  },
  "ListEventTypesResponse": {
    "summary": "Nine kinds of events, of which the print shows one",
    "printed": [],
    "corrects": [
      "5.8.2 response 1"
    ],
    "source": null,
    "value": {
      "count": 9,
      "events": [
        {
          "severity": 0,
          "category": 2,
          "type_name": "Dump task restored",
          "type_id": "dis_event.000",
          "occur_time": 0
        }
      ]
    }
  },
  "ListEventTypesResponseAll": {
    "summary": "All nine kinds of events",
    "printed": [],
    "corrects": [],
    "source": "constructed: names and ids of table 5-189, severities as in the DIS user guide of Open Telekom Cloud except for the printed one of dis_event.004",
    "value": {
      "count": 9,
      "events": [
        {
          "severity": 0,
          "category": 2,
          "type_name": "Dump task restored",
          "type_id": "dis_event.000",
          "occur_time": 0
        },
        {
          "severity": 1,
          "category": 2,
          "type_name": "Dump task abnormal",
          "type_id": "dis_event.001",
          "occur_time": 0
        },
        {
          "severity": 1,
          "category": 0,
          "type_name": "Quota insufficient",
          "type_id": "dis_event.002",
          "occur_time": 0
        },
        {
          "severity": 1,
          "category": 1,
          "type_name": "Traffic limited",
          "type_id": "dis_event.003",
          "occur_time": 0
        },
        {
          "severity": 0,
          "category": 1,
          "type_name": "Auto scaling succeeded",
          "type_id": "dis_event.004",
          "occur_time": 0
        },
        {
          "severity": 1,
          "category": 1,
          "type_name": "Auto scaling failed",
          "type_id": "dis_event.005",
          "occur_time": 0
        },
        {
          "severity": 1,
          "category": 1,
          "type_name": "Stream Traffic Abnormal",
          "type_id": "dis_event.006",
          "occur_time": 0
        },
        {
          "severity": 1,
          "category": 1,
          "type_name": "Stream Traffic Recovery",
          "type_id": "dis_event.007",
          "occur_time": 0
        },
        {
          "severity": 1,
          "category": 1,
          "type_name": "Manual scaling failed",
          "type_id": "dis_event.008",
          "occur_time": 0
        }
      ]
    }
  },
  "ListEventsResponse": {
    "summary": "Three events, of which the print shows one",
    "printed": [],
    "corrects": [
      "5.8.1 response 1"
    ],
    "source": null,
    "value": {
      "count": 3,
      "events": [
        {
          "id": "din2BpkxuPmgS5bsRvl",
          "severity": 0,
          "category": 1,
          "description": "call scale from 2 to 1",
          "type_name": "Auto scaling succeeded",
          "type_id": "dis_event.004",
          "occur_time": 1756386086191,
          "source_name": "dis-6JVW",
          "source_id": "i0ZVgb1OwCllXVuUgZI"
        }
      ]
    }
  },
  "ListPartitionCountUpdatesResponse": {
    "summary": "Scaled from two partitions to one on request",
    "printed": [],
    "corrects": [
      "5.1.6 request 1"
    ],
    "source": null,
    "value": {
      "update_partition_counts": [
        {
          "auto_scale": false,
          "create_timestamp": 1756386086180,
          "result_code": 1,
          "src_partition_count": 2,
          "target_partition_count": 1
        }
      ]
    }
  },
  "ListPoliciesResponse": {
    "summary": "One rule",
    "printed": [],
    "corrects": [
      "5.1.12 response 1"
    ],
    "source": null,
    "value": {
      "stream_id": "CiFdELMr0401K9GGZlp",
      "rules": [
        {
          "action_type": "putRecords",
          "principal": "3b3f237122574xxxxb74482ae11005ba.*",
          "principal_name": "anotherusername",
          "effect": "accept"
        }
      ]
    }
  },
  "ListResourcesByTagsRequestCount": {
    "summary": "Count the streams that have two tags and a name",
    "printed": [
      "5.7.6 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "action": "count",
      "tags": [
        {
          "key": "key1",
          "values": [
            "value1",
            "value2"
          ]
        },
        {
          "key": "key2",
          "values": [
            "value1",
            "value2"
          ]
        }
      ],
      "matches": [
        {
          "key": "resource_name",
          "value": "resource1"
        }
      ]
    }
  },
  "ListResourcesByTagsRequestFilter": {
    "summary": "The first 100 streams that have a tag and a name",
    "printed": [
      "5.7.6 request 2"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "offset": "0",
      "limit": "100",
      "action": "filter",
      "matches": [
        {
          "key": "resource_name",
          "value": "resource1"
        }
      ],
      "tags": [
        {
          "key": "key1",
          "values": [
            "*value1",
            "value2"
          ]
        }
      ]
    }
  },
  "ListResourcesByTagsResponse": {
    "summary": "One of a thousand streams",
    "printed": [
      "5.7.6 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "resources": [
        {
          "resource_detail": null,
          "resource_id": "cdfs_cefs_wesas_12_dsad",
          "resource_name": "resource1",
          "tags": [
            {
              "key": "key1",
              "value": "value1"
            },
            {
              "key": "key2",
              "value": "value1"
            }
          ]
        }
      ],
      "total_count": 1000
    }
  },
  "ListResourcesByTagsResponseCount": {
    "summary": "Only the number, after action count",
    "printed": [],
    "corrects": [],
    "source": "constructed: the reference prints one answer for both actions",
    "value": {
      "total_count": 1
    }
  },
  "ListStreamsResponse": {
    "summary": "The only stream of a project",
    "printed": [
      "5.1.2 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "total_number": 1,
      "stream_names": [
        "newstream"
      ],
      "stream_info_list": [
        {
          "stream_id": "8QM3Nt9YTLOwtUVYJhO",
          "stream_name": "newstream",
          "create_time": 1593569685875,
          "retention_period": 24,
          "status": "RUNNING",
          "stream_type": "COMMON",
          "data_type": "BLOB",
          "partition_count": 1,
          "tags": [],
          "auto_scale_enabled": false,
          "auto_scale_min_partition_count": 0,
          "auto_scale_max_partition_count": 0
        }
      ],
      "has_more_streams": false
    }
  },
  "ListTagsResponse": {
    "summary": "Two keys with two values each",
    "printed": [
      "5.7.5 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "tags": [
        {
          "key": "key1",
          "values": [
            "value1",
            "value2"
          ]
        },
        {
          "key": "key2",
          "values": [
            "value1",
            "value2"
          ]
        }
      ]
    }
  },
  "ListTransferTaskLogsRequest": {
    "summary": "The latest ten entries",
    "printed": [],
    "corrects": [
      "5.5.10 request 1"
    ],
    "source": null,
    "value": {
      "order": "desc",
      "sortBy": "createTimeStr",
      "pageInfo": {
        "pageIndex": 1,
        "pageTotal": 10
      }
    }
  },
  "ListTransferTaskLogsResponse": {
    "summary": "One of a hundred entries",
    "printed": [],
    "corrects": [
      "5.5.10 response 1"
    ],
    "source": null,
    "value": {
      "errorCode": -1,
      "totalNum": 100,
      "message": null,
      "isStreamFound": null,
      "streamData": null,
      "streamDataList": null,
      "transferTaskList": null,
      "monitorData": null,
      "transferTaskLogList": [
        {
          "transferTaskId": "CDaRPdvKUfZrAhzTaYs",
          "state": 0,
          "destinationType": "OBS",
          "startTime": 1756539753280,
          "endTime": 1756540056070,
          "transferBytes": 30718683,
          "transferRecordsNum": 32943,
          "transformRecordsNum": 0,
          "streamId": "hFKqKEhCZgNayyIS8Zv",
          "projectId": "575ae927fc644f22b5c5af5209b7cf51",
          "transferFileName": "CDaRPdvKUfZrAhzTaYs.disMonitorTest.0.1756539753290",
          "num": 0
        }
      ]
    }
  },
  "ListTransferTasksResponse": {
    "summary": "The only dump task of a stream",
    "printed": [
      "5.5.2 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "tasks": [
        {
          "task_id": "As805BudhcH1lDs6gbn",
          "destination_type": "OBS",
          "task_name": "newtask",
          "create_time": 1606554932552,
          "state": "RUNNING",
          "last_transfer_timestamp": 1606984428612
        }
      ],
      "total_number": 1
    }
  },
  "ListTransferTasksResponseTwo": {
    "summary": "Two dump tasks, without ids as older deployments list them",
    "printed": [],
    "corrects": [],
    "source": "Huawei Cloud DIS SDK reference, Java, page dis_06_0113",
    "value": {
      "tasks": [
        {
          "destination_type": "DLI",
          "task_name": "task_Ztab",
          "create_time": 1552457808502,
          "state": "RUNNING",
          "last_transfer_timestamp": 1552458085454
        },
        {
          "destination_type": "OBS",
          "task_name": "task_qTd9",
          "create_time": 1552355757885,
          "state": "RUNNING",
          "last_transfer_timestamp": 1552458158527
        }
      ],
      "total_number": 2
    }
  },
  "SendRecordsRequest": {
    "summary": "One record, to any partition",
    "printed": [
      "5.4.1 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_name": "newstream",
      "records": [
        {
          "data": "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE="
        }
      ]
    }
  },
  "SendRecordsRequestRouted": {
    "summary": "Three records, each routed in another way",
    "printed": [],
    "corrects": [],
    "source": "constructed: the reference prints no example",
    "value": {
      "stream_name": "newstream",
      "records": [
        {
          "data": "ZGF0YQ==",
          "partition_id": "shardId-0000000001"
        },
        {
          "data": "ZGF0YQ==",
          "explicit_hash_key": "9223372036854775807"
        },
        {
          "data": "ZGF0YQ==",
          "partition_key": "0"
        }
      ]
    }
  },
  "SendRecordsRequestShared": {
    "summary": "To a stream that another account shares",
    "printed": [],
    "corrects": [],
    "source": "constructed: as huaweicloud-sdk-python-dis, disclient.py put_records, sends it",
    "value": {
      "stream_name": "",
      "stream_id": "8QM3Nt9YTLOwtUVYJhO",
      "records": [
        {
          "data": "ZGF0YQ==",
          "partition_key": "0"
        }
      ]
    }
  },
  "SendRecordsResponse": {
    "summary": "The record was stored",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc, Python SDK reference",
    "value": {
      "failed_record_count": 0,
      "records": [
        {
          "partition_id": "shardId-0000000001",
          "sequence_number": "15"
        }
      ]
    }
  },
  "SendRecordsResponsePartialFailure": {
    "summary": "The first record was stored, the second throttled",
    "printed": [],
    "corrects": [
      "5.4.1 response 1"
    ],
    "source": null,
    "value": {
      "failed_record_count": 1,
      "records": [
        {
          "partition_id": "shardId-0000000000",
          "sequence_number": "17"
        },
        {
          "error_code": "DIS.4303",
          "error_message": "Exceeded traffic control limit"
        }
      ]
    }
  },
  "SendRecordsResponseTooLarge": {
    "summary": "The request is larger than the service takes",
    "printed": [],
    "corrects": [],
    "source": "constructed: clients know the status, no body was recorded",
    "value": {
      "errorCode": "DIS.4300",
      "message": "Request error."
    }
  },
  "ShowAppResponse": {
    "summary": "An app with a checkpoint in one stream",
    "printed": [
      "5.2.4 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "app_id": "bd6IPpvgiIflQPMpi9M",
      "app_name": "newstream",
      "create_time": 1593569685875,
      "commit_checkpoint_stream_names": [
        "newstream"
      ]
    }
  },
  "ShowAppResponseWithoutStreams": {
    "summary": "An app without checkpoints",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc, SDK reference",
    "value": {
      "app_name": "app1",
      "app_id": "OPKQuggQVtfqhyvK0cs",
      "create_time": 1532425956631
    }
  },
  "ShowCheckpointResponse": {
    "summary": "Number 10 with metadata",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc, SDK reference",
    "value": {
      "sequence_number": "10",
      "metadata": "metadata"
    }
  },
  "ShowCheckpointResponseNone": {
    "summary": "Nothing committed yet",
    "printed": [],
    "corrects": [],
    "source": "constructed: clients test for -1, no whole answer was recorded",
    "value": {
      "sequence_number": "-1",
      "metadata": ""
    }
  },
  "ShowCheckpointResponseWithoutMetadata": {
    "summary": "Number 2 without metadata",
    "printed": [],
    "corrects": [
      "5.3.2 response 1"
    ],
    "source": null,
    "value": {
      "sequence_number": "2",
      "metadata": ""
    }
  },
  "ShowConsumerStateResponse": {
    "summary": "One partition, nothing committed yet",
    "printed": [],
    "corrects": [
      "5.2.5 response 1"
    ],
    "source": null,
    "value": {
      "has_more": false,
      "stream_name": "disMonitorTest",
      "app_name": "4aSiZ",
      "partition_consuming_states": [
        {
          "partition_id": "shardId-0000000000",
          "sequence_number": "-1",
          "latest_offset": 1658297359,
          "earliest_offset": 1653120573,
          "checkpoint_type": "LAST_READ",
          "status": "ACTIVE"
        }
      ]
    }
  },
  "ShowCursorResponse": {
    "summary": "A cursor at number 10 of the first partition",
    "printed": [
      "5.4.3 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "partition_cursor": "eyJnZXRJdGVyYXRvclBhcmFtIjp7InN0cmVhbS1uYW1lIjoianpjIiwicGFydGl0aW9uLWlkIjoiMCIsImN1cnNvci10eXBlIjoiQVRfU0VRVUVOQ0VfTlVNQkVSIiwic3RhcnRpbmctc2VxdWVuY2UtbnVtYmVyIjoiMTAifSwiZ2VuZXJhdGVUaW1lc3RhbXAiOjE1MDYxNTk1NjM0MDV9"
    }
  },
  "ShowPartitionMetricsResponse": {
    "summary": "Bytes taken in, asked for with label",
    "printed": [],
    "corrects": [],
    "source": "support.huaweicloud.com, page dis_02_0409",
    "value": {
      "metrics": {
        "dataPoints": [
          {
            "timestamp": 1533200460,
            "value": 14130
          },
          {
            "timestamp": 1533200340,
            "value": 18030
          }
        ],
        "label": "total_put_bytes_per_partition"
      }
    }
  },
  "ShowPartitionMetricsResponseLabelList": {
    "summary": "Bytes taken in and given out, asked for with label_list",
    "printed": [],
    "corrects": [],
    "source": "constructed: the reference prints no example",
    "value": {
      "metrics_list": [
        {
          "label": "total_put_bytes_per_partition",
          "dataPoints": [
            {
              "timestamp": 1533200460,
              "value": 14130
            }
          ]
        },
        {
          "label": "total_get_bytes_per_partition",
          "dataPoints": [
            {
              "timestamp": 1533200460,
              "value": 28260
            }
          ]
        }
      ]
    }
  },
  "ShowQuotasResponse": {
    "summary": "Ten of fifty common partitions in use",
    "printed": [],
    "corrects": [
      "5.1.8 response 1"
    ],
    "source": null,
    "value": {
      "quotas": {
        "resources": [
          {
            "type": "common_partition",
            "quota": 50,
            "used": 10
          }
        ]
      }
    }
  },
  "ShowStreamMetricsResponse": {
    "summary": "Bytes taken in, asked for with label",
    "printed": [],
    "corrects": [],
    "source": "constructed: the reference prints no example",
    "value": {
      "metrics": {
        "label": "total_put_bytes_per_stream",
        "dataPoints": [
          {
            "timestamp": 1756386060,
            "value": 18030
          },
          {
            "timestamp": 1756386000,
            "value": 14130
          }
        ]
      }
    }
  },
  "ShowStreamMetricsResponseLabelList": {
    "summary": "Bytes and records taken in, asked for with label_list",
    "printed": [],
    "corrects": [],
    "source": "constructed: the reference prints no example",
    "value": {
      "metrics_list": [
        {
          "label": "total_put_bytes_per_stream",
          "dataPoints": [
            {
              "timestamp": 1756386060,
              "value": 18030
            },
            {
              "timestamp": 1756386000,
              "value": 14130
            }
          ]
        },
        {
          "label": "total_put_records_per_stream",
          "dataPoints": [
            {
              "timestamp": 1756386060,
              "value": 601
            },
            {
              "timestamp": 1756386000,
              "value": 471
            }
          ]
        }
      ]
    }
  },
  "ShowStreamResponse": {
    "summary": "A stream with one partition",
    "printed": [
      "5.1.4 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_id": "8QM3Nt9YTLOwtUVYJhO",
      "stream_name": "newstream",
      "create_time": 1593569685875,
      "last_modified_time": 1599050091026,
      "retention_period": 24,
      "status": "RUNNING",
      "stream_type": "COMMON",
      "data_type": "BLOB",
      "writable_partition_count": 1,
      "readable_partition_count": 1,
      "tags": [],
      "auto_scale_enabled": false,
      "auto_scale_min_partition_count": 0,
      "auto_scale_max_partition_count": 0,
      "partitions": [
        {
          "status": "ACTIVE",
          "partition_id": "shardId-0000000000",
          "hash_range": "[0 : 9223372036854775807]",
          "sequence_number_range": "[289911 : 289927]"
        }
      ],
      "has_more_partitions": false
    }
  },
  "ShowStreamResponseScaledDown": {
    "summary": "A stream after scaling from two partitions to one",
    "printed": [],
    "corrects": [],
    "source": "made from the answer recorded in golangsdk, openstack/dis/v2/streams/testing/fixtures.go",
    "value": {
      "stream_id": "8QM3Nt9YTLOwtUVYJhO",
      "stream_name": "newstream",
      "create_time": 1593569685875,
      "last_modified_time": 1756386086191,
      "retention_period": 24,
      "status": "RUNNING",
      "stream_type": "COMMON",
      "data_type": "BLOB",
      "writable_partition_count": 1,
      "readable_partition_count": 2,
      "update_partition_counts": [
        {
          "create_timestamp": 1756386086180,
          "src_partition_count": 2,
          "target_partition_count": 1,
          "result_code": 1,
          "auto_scale": false
        }
      ],
      "tags": [],
      "auto_scale_enabled": false,
      "auto_scale_min_partition_count": 0,
      "auto_scale_max_partition_count": 0,
      "partitions": [
        {
          "status": "ACTIVE",
          "partition_id": "shardId-0000000000",
          "hash_range": "[0 : 9223372036854775807]",
          "sequence_number_range": "[289911 : 289927]"
        },
        {
          "status": "DELETED",
          "partition_id": "shardId-0000000001",
          "hash_range": "[-1 : -1]",
          "sequence_number_range": "[0 : 617]"
        }
      ],
      "has_more_partitions": false
    }
  },
  "ShowStreamTagsResponse": {
    "summary": "Two tags",
    "printed": [
      "5.7.2 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "tags": [
        {
          "key": "key1",
          "value": "value1"
        },
        {
          "key": "key2",
          "value": "value3"
        }
      ]
    }
  },
  "ShowTransferTaskResponse": {
    "summary": "A dump to OBS",
    "printed": [],
    "corrects": [
      "5.5.5 response 1",
      "dump-task page response 1"
    ],
    "source": null,
    "value": {
      "stream_id": "RdMFID6edQdf8eDzc9e",
      "stream_name": "newstream",
      "task_name": "newtask",
      "task_id": "As805BudhcH1lDs6gbn",
      "destination_type": "OBS",
      "state": "RUNNING",
      "create_time": 1606554932552,
      "last_transfer_timestamp": 1606984428612,
      "obs_destination_description": {
        "agency_name": "dis_admin_agency",
        "file_prefix": "",
        "partition_format": "yyyy/MM/dd",
        "obs_bucket_path": "obsbucket",
        "deliver_time_interval": 60,
        "consumer_strategy": "LATEST",
        "retry_duration": 0,
        "destination_file_type": "text",
        "record_delimiter": ""
      },
      "partitions": [
        {
          "partitionId": "shardId-0000000000",
          "discard": 0,
          "state": "RUNNING",
          "last_transfer_timestamp": 1606984428612,
          "last_transfer_offset": 289897
        }
      ]
    }
  },
  "ShowTransferTaskResponseCloudTableHbase": {
    "summary": "A dump to HBase in CloudTable",
    "printed": [],
    "corrects": [],
    "source": "constructed: no source prints this answer; the settings are those of the create request, under both names",
    "value": {
      "stream_id": "RdMFID6edQdf8eDzc9e",
      "stream_name": "newstream",
      "task_name": "hbasetask",
      "task_id": "Zp6Jf0aGw3RiXo8BnD5",
      "destination_type": "CLOUDTABLE",
      "state": "RUNNING",
      "create_time": 1606554932552,
      "last_transfer_timestamp": 1606984428612,
      "cloudtable_destination_descripton": {
        "consumer_strategy": "TRIM_HORIZON",
        "agency_name": "dis_admin_agency",
        "cloudtable_cluster_name": "cloudtablecluster",
        "cloudtable_cluster_id": "b8c095e2-db5f-4732-8a1d-eacd662e35dc",
        "cloudtable_table_name": "cloudtabletable",
        "cloudtable_row_key_delimiter": "|",
        "retry_duration": "1800",
        "obs_backup_bucket_path": "obsbackupbucket",
        "backup_file_prefix": "",
        "cloudtable_schema": {
          "row_key": [
            {
              "value": "datavalue",
              "type": "String"
            }
          ],
          "columns": [
            {
              "column_family_name": "cfname1",
              "column_name": "ID",
              "value": "datavalue1",
              "type": "String"
            },
            {
              "column_family_name": "cfname2",
              "column_name": "VALUE",
              "value": "datavalue2",
              "type": "String"
            }
          ]
        }
      },
      "cloudtable_destination_description": {
        "consumer_strategy": "TRIM_HORIZON",
        "agency_name": "dis_admin_agency",
        "cloudtable_cluster_name": "cloudtablecluster",
        "cloudtable_cluster_id": "b8c095e2-db5f-4732-8a1d-eacd662e35dc",
        "cloudtable_table_name": "cloudtabletable",
        "cloudtable_row_key_delimiter": "|",
        "retry_duration": "1800",
        "obs_backup_bucket_path": "obsbackupbucket",
        "backup_file_prefix": "",
        "cloudtable_schema": {
          "row_key": [
            {
              "value": "datavalue",
              "type": "String"
            }
          ],
          "columns": [
            {
              "column_family_name": "cfname1",
              "column_name": "ID",
              "value": "datavalue1",
              "type": "String"
            },
            {
              "column_family_name": "cfname2",
              "column_name": "VALUE",
              "value": "datavalue2",
              "type": "String"
            }
          ]
        }
      },
      "partitions": [
        {
          "partitionId": "shardId-0000000000",
          "discard": 0,
          "state": "RUNNING",
          "last_transfer_timestamp": 1606984428612,
          "last_transfer_offset": 289897
        }
      ]
    }
  },
  "ShowTransferTaskResponseCloudTableOpenTsdb": {
    "summary": "A dump to OpenTSDB in CloudTable",
    "printed": [],
    "corrects": [],
    "source": "constructed: no source prints this answer; the settings are those of the create request, under both names",
    "value": {
      "stream_id": "RdMFID6edQdf8eDzc9e",
      "stream_name": "newstream",
      "task_name": "opentsdbtask",
      "task_id": "Vy1McT4sEk9UhLq2FjI",
      "destination_type": "CLOUDTABLE",
      "state": "RUNNING",
      "create_time": 1606554932552,
      "last_transfer_timestamp": 1606984428612,
      "cloudtable_destination_descripton": {
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "cloudtable_cluster_name": "cloudtablecluster",
        "cloudtable_cluster_id": "b8c095e2-db5f-4732-8a1d-eacd662e35dc",
        "retry_duration": "1800",
        "obs_backup_bucket_path": "obsbackupbucket",
        "backup_file_prefix": "",
        "opentsdb_schema": [
          {
            "metric": [
              {
                "type": "Constant",
                "value": "age"
              }
            ],
            "timestamp": {
              "value": "date",
              "type": "String",
              "format": "yyyy/MM/dd HH:mm:ss"
            },
            "value": {
              "value": "value",
              "type": "Bigint"
            },
            "tags": [
              {
                "name": "name",
                "value": "name",
                "type": "Bigint"
              }
            ]
          }
        ]
      },
      "cloudtable_destination_description": {
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "cloudtable_cluster_name": "cloudtablecluster",
        "cloudtable_cluster_id": "b8c095e2-db5f-4732-8a1d-eacd662e35dc",
        "retry_duration": "1800",
        "obs_backup_bucket_path": "obsbackupbucket",
        "backup_file_prefix": "",
        "opentsdb_schema": [
          {
            "metric": [
              {
                "type": "Constant",
                "value": "age"
              }
            ],
            "timestamp": {
              "value": "date",
              "type": "String",
              "format": "yyyy/MM/dd HH:mm:ss"
            },
            "value": {
              "value": "value",
              "type": "Bigint"
            },
            "tags": [
              {
                "name": "name",
                "value": "name",
                "type": "Bigint"
              }
            ]
          }
        ]
      },
      "partitions": [
        {
          "partitionId": "shardId-0000000000",
          "discard": 0,
          "state": "RUNNING",
          "last_transfer_timestamp": 1606984428612,
          "last_transfer_offset": 289897
        }
      ]
    }
  },
  "ShowTransferTaskResponseDli": {
    "summary": "A dump to DLI",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc, Java SDK reference",
    "value": {
      "partitions": [
        {
          "partitionId": "shardId-0000000000",
          "discard": 0,
          "state": "RUNNING",
          "last_transfer_timestamp": 1552458085454,
          "last_transfer_offset": 56
        }
      ],
      "stream_name": "dis_test1",
      "task_name": "task_Ztab",
      "task_id": "gGGu2WN88XbmRTm64nJ",
      "destination_type": "DLI",
      "state": "RUNNING",
      "create_time": 1552457808502,
      "last_transfer_timestamp": 1552458085454,
      "dli_destination_description": {
        "agency_name": "dis_admin_agency",
        "file_prefix": "dli",
        "obs_bucket_path": "dis.test.not.delete",
        "deliver_time_interval": 300,
        "consumer_strategy": "LATEST"
      }
    }
  },
  "ShowTransferTaskResponseDws": {
    "summary": "A dump to DWS",
    "printed": [],
    "corrects": [],
    "source": "constructed: no source prints this answer; the settings are those of the create request, under both names and without the password",
    "value": {
      "stream_id": "RdMFID6edQdf8eDzc9e",
      "stream_name": "newstream",
      "task_name": "dwstask",
      "task_id": "Rk3Wd81zPq5LmT0vXa7",
      "destination_type": "DWS",
      "state": "RUNNING",
      "create_time": 1606554932552,
      "last_transfer_timestamp": 1606984428612,
      "dws_destination_descripton": {
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "dws_cluster_name": "dwscluster",
        "dws_cluster_id": "f82dc227-3691-47eb-bca7-e7851f509b2a",
        "dws_database_name": "postgres",
        "dws_schema": "dbadmin",
        "dws_table_name": "dwstablename",
        "dws_delimiter": "",
        "user_name": "dbadmin",
        "kms_user_key_name": "kmskey",
        "kms_user_key_id": "1e759f06-9188-4d21-afab-a75e57c04d2b",
        "obs_bucket_path": "obsbucket",
        "file_prefix": "",
        "deliver_time_interval": 60,
        "retry_duration": "1800",
        "options": {
          "fill_missing_fields": "false",
          "ignore_extra_data": "false",
          "compatible_illegal_chars": "false"
        }
      },
      "dws_destination_description": {
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "dws_cluster_name": "dwscluster",
        "dws_cluster_id": "f82dc227-3691-47eb-bca7-e7851f509b2a",
        "dws_database_name": "postgres",
        "dws_schema": "dbadmin",
        "dws_table_name": "dwstablename",
        "dws_delimiter": "",
        "user_name": "dbadmin",
        "kms_user_key_name": "kmskey",
        "kms_user_key_id": "1e759f06-9188-4d21-afab-a75e57c04d2b",
        "obs_bucket_path": "obsbucket",
        "file_prefix": "",
        "deliver_time_interval": 60,
        "retry_duration": "1800",
        "options": {
          "fill_missing_fields": "false",
          "ignore_extra_data": "false",
          "compatible_illegal_chars": "false"
        }
      },
      "partitions": [
        {
          "partitionId": "shardId-0000000000",
          "discard": 0,
          "state": "RUNNING",
          "last_transfer_timestamp": 1606984428612,
          "last_transfer_offset": 289897
        }
      ]
    }
  },
  "ShowTransferTaskResponseMrs": {
    "summary": "A dump to MRS",
    "printed": [],
    "corrects": [],
    "source": "constructed: no source prints this answer; the settings are those of the create request",
    "value": {
      "stream_id": "RdMFID6edQdf8eDzc9e",
      "stream_name": "newstream",
      "task_name": "mrstask",
      "task_id": "Hs92LxQe7bNc4YtVu1K",
      "destination_type": "MRS",
      "state": "RUNNING",
      "create_time": 1606554932552,
      "last_transfer_timestamp": 1606984428612,
      "mrs_destination_description": {
        "consumer_strategy": "LATEST",
        "agency_name": "dis_admin_agency",
        "destination_file_type": "text",
        "mrs_cluster_id": "f8123fa6-99f1-4ed9-83f4-c827c7277d41",
        "mrs_cluster_name": "mrscluster",
        "mrs_hdfs_path": "/user",
        "obs_bucket_path": "obsbucket",
        "file_prefix": "",
        "hdfs_prefix_folder": "",
        "deliver_time_interval": 30,
        "retry_duration": "1800"
      },
      "partitions": [
        {
          "partitionId": "shardId-0000000000",
          "discard": 0,
          "state": "RUNNING",
          "last_transfer_timestamp": 1606984428612,
          "last_transfer_offset": 289897
        }
      ]
    }
  },
  "ShowTransferTaskResponseTwoPartitions": {
    "summary": "A dump of two partitions to OBS",
    "printed": [],
    "corrects": [],
    "source": "huaweicloudDocs/dgc, Python SDK reference",
    "value": {
      "state": "RUNNING",
      "stream_name": "dis-test1",
      "create_time": 1537949648144,
      "last_transfer_timestamp": 1538018072564,
      "destination_type": "OBS",
      "obs_destination_description": {
        "obs_bucket_path": "002",
        "deliver_time_interval": 30,
        "retry_duration": 0,
        "agency_name": "all",
        "partition_format": "yyyy/MM/dd/HH/mm",
        "destination_file_type": "text",
        "record_delimiter": "|",
        "consumer_strategy": "LATEST",
        "file_prefix": ""
      },
      "task_name": "test_1",
      "partitions": [
        {
          "state": "RUNNING",
          "discard": 0,
          "last_transfer_offset": 500,
          "partitionId": "shardId-0000000000",
          "last_transfer_timestamp": 1538018072564
        },
        {
          "state": "RUNNING",
          "discard": 0,
          "last_transfer_offset": 500,
          "partitionId": "shardId-0000000001",
          "last_transfer_timestamp": 1538018072564
        }
      ]
    }
  },
  "UpdateEventSubscriptionRequestDis": {
    "summary": "Send the events of two streams into a DIS stream",
    "printed": [],
    "corrects": [
      "5.8.5 request 2"
    ],
    "source": null,
    "value": {
      "enable": true,
      "events_ids": [
        "dis_event.000",
        "dis_event.001"
      ],
      "event_streamids": [
        "Xs5eBSKtWBbFJR2xxxx",
        "e4CH131AqCyjucWxxxx"
      ],
      "name": "dis-test1",
      "topic_name": "dis-boce-notelete",
      "topic_type": 1,
      "topic_urn": null
    }
  },
  "UpdateEventSubscriptionRequestSmn": {
    "summary": "Send dump task events to an SMN topic",
    "printed": [],
    "corrects": [
      "5.8.5 request 1"
    ],
    "source": null,
    "value": {
      "enable": true,
      "events_ids": [
        "dis_event.000",
        "dis_event.001"
      ],
      "event_streamids": [],
      "name": "dis-test1",
      "topic_name": "test",
      "topic_type": 0,
      "topic_urn": "urn:smn:cn-southwest-2:575ae927fc644f22b5c5af5209b7cf51:test"
    }
  },
  "UpdatePartitionCountRequest": {
    "summary": "Scale to five partitions",
    "printed": [
      "5.1.5 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_name": "newstream",
      "target_partition_count": 5
    }
  },
  "UpdatePartitionCountResponse": {
    "summary": "Accepted, from two partitions to five",
    "printed": [],
    "corrects": [],
    "source": "support.huaweicloud.com, page dis_06_0054",
    "value": {
      "stream_name": "stream_name_test",
      "current_partition_count": 2,
      "target_partition_count": 5
    }
  },
  "UpdateStreamAutoScaleRequestOn": {
    "summary": "On, yet held at one partition",
    "printed": [
      "5.1.10 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "auto_scale_enabled": true,
      "auto_scale_max_partition_count": 1,
      "auto_scale_min_partition_count": 1,
      "update_type": "AUTO_SCALE"
    }
  },
  "UpdateStreamRequestDataType": {
    "summary": "From now on JSON",
    "printed": [
      "5.1.7 request 2"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_name": "stz_test",
      "data_type": "JSON"
    }
  },
  "UpdateStreamRequestDuration": {
    "summary": "Keep records for two days",
    "printed": [
      "5.1.7 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "stream_name": "stz_test",
      "data_duration": 48
    }
  },
  "UpdateTransferTaskRequest": {
    "summary": "Deliver every five minutes",
    "printed": [
      "5.5.3 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "destination_type": "OBS",
      "obs_destination_descriptor": {
        "agency_name": "dis_admin_agency",
        "task_name": "task-test1",
        "consumer_strategy": "LATEST",
        "cross_account_dump": false,
        "destination_file_type": "text",
        "obs_bucket_path": "obsbucket",
        "file_prefix": "",
        "partition_format": "yyyy/MM/dd/HH/mm",
        "record_delimiter": "|",
        "deliver_time_interval": 300
      }
    }
  },
  "UpdateTransferTaskRequestClient": {
    "summary": "The settings of a Java sample, without destination type and agency",
    "printed": [],
    "corrects": [],
    "source": "Huawei Cloud DIS SDK reference, Java, page dis_06_0115",
    "value": {
      "obs_destination_descriptor": {
        "task_name": "newtask",
        "obs_bucket_path": "obs-dis1",
        "file_prefix": "transfertask",
        "deliver_time_interval": 300,
        "destination_file_type": "text"
      }
    }
  }
} as const;

/** For each operation, the names of its request examples and of its response examples by status. */
export const exampleUses = {
  "listStreams": {
    "request": [],
    "responses": {
      "200": [
        "ListStreamsResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "createStream": {
    "request": [
      "CreateStreamRequest",
      "CreateStreamRequestSimple",
      "CreateStreamRequestAutoScaling",
      "CreateStreamRequestJson"
    ],
    "responses": {
      "201": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorStreamAlreadyExists",
        "ErrorInsufficientQuota",
        "ErrorTooManyRequestFailures",
        "ErrorInvalidDataSchema",
        "ErrorTagQuotaExceeded"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showStream": {
    "request": [],
    "responses": {
      "200": [
        "ShowStreamResponse",
        "ShowStreamResponseScaledDown"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidPartitionId",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "updatePartitionCount": {
    "request": [
      "UpdatePartitionCountRequest"
    ],
    "responses": {
      "200": [
        "UpdatePartitionCountResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorStreamNotRunning",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorInsufficientQuota",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "deleteStream": {
    "request": [],
    "responses": {
      "204": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listPartitionCountUpdates": {
    "request": [],
    "responses": {
      "200": [
        "ListPartitionCountUpdatesResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "updateStream": {
    "request": [
      "UpdateStreamRequestDuration",
      "UpdateStreamRequestDataType"
    ],
    "responses": {
      "204": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorStreamNotRunning",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorInvalidDataSchema"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "updateStreamAutoScale": {
    "request": [
      "UpdateStreamAutoScaleRequestOn"
    ],
    "responses": {
      "200": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorStreamNotRunning",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorInvalidDataSchema"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listPolicies": {
    "request": [],
    "responses": {
      "200": [
        "ListPoliciesResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "createPolicies": {
    "request": [
      "CreatePoliciesRequestAccount",
      "CreatePoliciesRequestUser"
    ],
    "responses": {
      "200": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "deletePolicies": {
    "request": [
      "DeletePoliciesRequest"
    ],
    "responses": {
      "200": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "createPoliciesV3": {
    "request": [
      "CreatePoliciesV3Request"
    ],
    "responses": {
      "200": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showQuotas": {
    "request": [],
    "responses": {
      "200": [
        "ShowQuotasResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "createOrder": {
    "request": [
      "CreateOrderRequest"
    ],
    "responses": {
      "200": [],
      "400": [
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listApp": {
    "request": [],
    "responses": {
      "200": [
        "ListAppResponse",
        "ListAppResponseWithoutTotal"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "404": [
        "ErrorAppNotFound"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "createApp": {
    "request": [
      "CreateAppRequest"
    ],
    "responses": {
      "201": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorAppQuotaExceeded",
        "ErrorAppAlreadyExists"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showApp": {
    "request": [],
    "responses": {
      "200": [
        "ShowAppResponse",
        "ShowAppResponseWithoutStreams"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorAppNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "deleteApp": {
    "request": [],
    "responses": {
      "204": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorAppInUse",
        "ErrorAppNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showConsumerState": {
    "request": [],
    "responses": {
      "200": [
        "ShowConsumerStateResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidPartitionId",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorAppNotFound",
        "ErrorCheckpointNeverCommitted"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showCheckpoint": {
    "request": [],
    "responses": {
      "200": [
        "ShowCheckpointResponse",
        "ShowCheckpointResponseWithoutMetadata",
        "ShowCheckpointResponseNone"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidPartitionId",
        "ErrorStreamNotFound",
        "ErrorPartitionNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorAppNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "commitCheckpoint": {
    "request": [
      "CommitCheckpointRequest",
      "CommitCheckpointRequestMetadata",
      "CommitCheckpointRequestGroup"
    ],
    "responses": {
      "201": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidPartitionId",
        "ErrorEmptyRequest",
        "ErrorInvalidSequenceNumber",
        "ErrorSequenceNumberOutOfRange",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorPartitionNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorPartitionExpired",
        "ErrorAppNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "deleteCheckpoint": {
    "request": [],
    "responses": {
      "204": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidPartitionId",
        "ErrorStreamNotFound",
        "ErrorPartitionNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorAppNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "consumeRecords": {
    "request": [],
    "responses": {
      "200": [
        "ConsumeRecordsResponse",
        "ConsumeRecordsResponseEmpty"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidCursor",
        "ErrorCursorExpired",
        "ErrorCursorRecordExpired",
        "ErrorStreamNotFound",
        "ErrorPartitionNotFound",
        "ErrorTrafficLimited",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorPartitionExpired",
        "ErrorAppNotFound",
        "ErrorCheckpointNeverCommitted"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "sendRecords": {
    "request": [
      "SendRecordsRequest",
      "SendRecordsRequestRouted",
      "SendRecordsRequestShared"
    ],
    "responses": {
      "200": [
        "SendRecordsResponse",
        "SendRecordsResponsePartialFailure"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidPartitionId",
        "ErrorEmptyRequest",
        "ErrorStreamNotRunning",
        "ErrorInvalidRecordSize",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorPartitionNotFound",
        "ErrorTrafficLimited",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorPartitionReadOnly",
        "ErrorPartitionExpired"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "410": [
        "ErrorStreamNotFound"
      ],
      "413": [
        "SendRecordsResponseTooLarge"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showCursor": {
    "request": [],
    "responses": {
      "200": [
        "ShowCursorResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidPartitionId",
        "ErrorInvalidCursorType",
        "ErrorInvalidSequenceNumber",
        "ErrorSequenceNumberOutOfRange",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorPartitionNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorPartitionExpired",
        "ErrorTimestampExpired"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listTransferTasks": {
    "request": [],
    "responses": {
      "200": [
        "ListTransferTasksResponse",
        "ListTransferTasksResponseTwo"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "updateTransferTask": {
    "request": [
      "UpdateTransferTaskRequest",
      "UpdateTransferTaskRequestClient"
    ],
    "responses": {
      "200": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorStreamNotRunning",
        "ErrorInvalidMrsCluster",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorBucketNotFound",
        "ErrorTooManyRequestFailures",
        "ErrorObsAccessError",
        "ErrorInvalidAgency",
        "ErrorInvalidHdfsPath",
        "ErrorDliDatabaseNotFound",
        "ErrorDliTableNotFound",
        "ErrorCloudTableClusterNotFound",
        "ErrorCloudTableTableNotFound",
        "ErrorCloudTableFamilyNotFound",
        "ErrorInvalidCloudTableSchema",
        "ErrorInvalidOpenTsdbSchema",
        "ErrorInvalidDwsCluster",
        "ErrorInvalidKmsKey",
        "ErrorDumpTaskNotFound",
        "ErrorDumpTaskUnsupported"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "createTransferTask": {
    "request": [
      "CreateTransferTaskRequest",
      "CreateTransferTaskRequestParquet",
      "CreateTransferTaskRequestRecordTime",
      "CreateTransferTaskRequestDws",
      "CreateTransferTaskRequestMrs",
      "CreateTransferTaskRequestDli",
      "CreateTransferTaskRequestCloudTableHbase",
      "CreateTransferTaskRequestCloudTableOpenTsdb"
    ],
    "responses": {
      "201": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorStreamNotRunning",
        "ErrorInvalidMrsCluster",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorBucketNotFound",
        "ErrorTooManyRequestFailures",
        "ErrorObsAccessError",
        "ErrorInvalidAgency",
        "ErrorInvalidHdfsPath",
        "ErrorDliDatabaseNotFound",
        "ErrorDliTableNotFound",
        "ErrorCloudTableClusterNotFound",
        "ErrorCloudTableTableNotFound",
        "ErrorCloudTableFamilyNotFound",
        "ErrorInvalidCloudTableSchema",
        "ErrorInvalidOpenTsdbSchema",
        "ErrorInvalidDwsCluster",
        "ErrorInvalidKmsKey",
        "ErrorDumpTaskAlreadyExists",
        "ErrorDumpTaskQuotaExceeded",
        "ErrorDumpTaskUnsupported"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showTransferTask": {
    "request": [],
    "responses": {
      "200": [
        "ShowTransferTaskResponse",
        "ShowTransferTaskResponseTwoPartitions",
        "ShowTransferTaskResponseDws",
        "ShowTransferTaskResponseMrs",
        "ShowTransferTaskResponseDli",
        "ShowTransferTaskResponseCloudTableHbase",
        "ShowTransferTaskResponseCloudTableOpenTsdb"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorDumpTaskNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "deleteTransferTask": {
    "request": [],
    "responses": {
      "204": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorDumpTaskNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "batchUpdateTransferTasks": {
    "request": [
      "BatchUpdateTransferTasksRequestStop",
      "BatchUpdateTransferTasksRequestStart"
    ],
    "responses": {
      "200": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorDumpTaskNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listBuckets": {
    "request": [],
    "responses": {
      "200": [
        "ListBucketsResponse"
      ],
      "400": [
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorObsAccessError"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "createSchema": {
    "request": [
      "CreateSchemaRequest"
    ],
    "responses": {
      "200": [
        "CreateSchemaResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listTransferTaskLogs": {
    "request": [
      "ListTransferTaskLogsRequest"
    ],
    "responses": {
      "200": [
        "ListTransferTaskLogsResponse"
      ],
      "400": [
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorDumpTaskNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showStreamMetrics": {
    "request": [],
    "responses": {
      "200": [
        "ShowStreamMetricsResponse",
        "ShowStreamMetricsResponseLabelList"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidMonitoringPeriod",
        "ErrorMonitoringPeriodTooLong",
        "ErrorInvalidMetricsLabel",
        "ErrorStreamNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showPartitionMetrics": {
    "request": [],
    "responses": {
      "200": [
        "ShowPartitionMetricsResponse",
        "ShowPartitionMetricsResponseLabelList"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorInvalidPartitionId",
        "ErrorInvalidMonitoringPeriod",
        "ErrorMonitoringPeriodTooLong",
        "ErrorInvalidMetricsLabel",
        "ErrorStreamNotFound",
        "ErrorPartitionNotFound",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "showStreamTags": {
    "request": [],
    "responses": {
      "200": [
        "ShowStreamTagsResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorResourceNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "createTag": {
    "request": [
      "CreateTagRequest"
    ],
    "responses": {
      "204": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorTagQuotaExceeded",
        "ErrorResourceNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "deleteTag": {
    "request": [],
    "responses": {
      "204": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorResourceNotFound",
        "ErrorTagKeyNotFound"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "batchUpdateTags": {
    "request": [
      "BatchUpdateTagsRequestCreate",
      "BatchUpdateTagsRequestDelete"
    ],
    "responses": {
      "204": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorTagQuotaExceeded",
        "ErrorResourceNotFound",
        "ErrorTagActionUnsupported"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listTags": {
    "request": [],
    "responses": {
      "200": [
        "ListTagsResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listResourcesByTags": {
    "request": [
      "ListResourcesByTagsRequestCount",
      "ListResourcesByTagsRequestFilter"
    ],
    "responses": {
      "200": [
        "ListResourcesByTagsResponse",
        "ListResourcesByTagsResponseCount"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures",
        "ErrorTagActionUnsupported"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listEvents": {
    "request": [],
    "responses": {
      "200": [
        "ListEventsResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listEventTypes": {
    "request": [],
    "responses": {
      "200": [
        "ListEventTypesResponse",
        "ListEventTypesResponseAll"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "listEventSubscriptions": {
    "request": [],
    "responses": {
      "200": [
        "ListEventSubscriptionsResponse"
      ],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "createEventSubscription": {
    "request": [
      "CreateEventSubscriptionRequest"
    ],
    "responses": {
      "200": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "updateEventSubscription": {
    "request": [
      "UpdateEventSubscriptionRequestSmn",
      "UpdateEventSubscriptionRequestDis"
    ],
    "responses": {
      "200": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorEmptyRequest",
        "ErrorRequestError",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  },
  "deleteEventSubscription": {
    "request": [],
    "responses": {
      "204": [],
      "400": [
        "ErrorInvalidProjectId",
        "ErrorInvalidRequest",
        "ErrorTooManyStreamRequests",
        "ErrorTooManyRequestFailures"
      ],
      "401": [
        "ErrorGatewaySignature",
        "ErrorGatewayToken"
      ],
      "403": [
        "ErrorPermissionDenied"
      ],
      "429": [
        "ErrorGatewayThrottled"
      ],
      "441": [
        "ErrorAuthorizationError",
        "ErrorEmptyAuthorizationHeader",
        "ErrorUnparsableAuthorizationHeader",
        "ErrorEmptySdkDate",
        "ErrorUnparsableSdkDate",
        "ErrorInvalidSdkDate",
        "ErrorEmptyAccessKey",
        "ErrorInvalidAccessKey",
        "ErrorEmptyServiceName",
        "ErrorIncompleteAuthorizationHeader",
        "ErrorEmptySignature",
        "ErrorInvalidRegion",
        "ErrorInvalidAuthorizationRequest",
        "ErrorEmptyToken",
        "ErrorInvalidToken"
      ],
      "500": [
        "ErrorSystemError"
      ],
      "default": [
        "ErrorGatewayNotFound"
      ]
    }
  }
} as const;
