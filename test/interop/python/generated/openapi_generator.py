"""The client that OpenAPI Generator makes for Python."""

import base64
import os

from dis_openapi import (
    ApiClient,
    ApiException,
    AppsApi,
    CheckpointsApi,
    CommitCheckpointRequest,
    Configuration,
    CreateAppRequest,
    CreateStreamRequest,
    DisError,
    RecordsApi,
    SendRecordsEntry,
    SendRecordsRequest,
    StreamsApi,
)
from dis_signing_urllib3 import DisPoolManager
from scenario import Sent, tell

env = os.environ
project = env["DIS_PROJECT_ID"]


def connect() -> ApiClient:
    configuration = Configuration(host=env["DIS_ENDPOINT"])
    if env["DIS_TARGET"] != "verify":
        configuration.api_key["AuthToken"] = env["DIS_TOKEN"]
        return ApiClient(configuration)
    client = ApiClient(configuration)
    client.rest_client.pool_manager = DisPoolManager(env["DIS_ACCESS_KEY"], env["DIS_SECRET_KEY"])
    return client


class Generated:
    def __init__(self) -> None:
        client = connect()
        self.streams = StreamsApi(client)
        self.records = RecordsApi(client)
        self.apps = AppsApi(client)
        self.checkpoints = CheckpointsApi(client)

    def create_stream(self, stream, partitions):
        self.streams.create_stream(project, CreateStreamRequest(stream_name=stream, partition_count=partitions))

    def count_partitions(self, stream):
        return len(self.streams.show_stream(project, stream).partitions)

    def send(self, stream, records):
        entries = [
            SendRecordsEntry(data=base64.b64encode(data).decode(), partition_id=partition)
            for partition, data in records
        ]
        answer = self.records.send_records(project, SendRecordsRequest(stream_name=stream, records=entries))
        sent = [Sent(record.error_code, record.partition_id, record.sequence_number) for record in answer.records]
        return answer.failed_record_count, sent

    def cursor(self, stream, partition):
        where = {"stream_name": stream, "partition_id": partition, "cursor_type": "TRIM_HORIZON"}
        return self.records.show_cursor(project, **where).partition_cursor

    def read(self, cursor):
        records = self.records.consume_records(project, cursor).records
        return [(record.sequence_number, base64.b64decode(record.data)) for record in records]

    def create_app(self, app):
        self.apps.create_app(project, CreateAppRequest(app_name=app))

    def commit(self, app, stream, partition, number):
        body = CommitCheckpointRequest(
            app_name=app,
            checkpoint_type="LAST_READ",
            stream_name=stream,
            partition_id=partition,
            sequence_number=number,
        )
        self.checkpoints.commit_checkpoint(project, body)

    def checkpoint(self, app, stream, partition):
        answer = self.checkpoints.show_checkpoint(
            project, app_name=app, checkpoint_type="LAST_READ", stream_name=stream, partition_id=partition
        )
        return answer.sequence_number

    def miss(self, stream):
        try:
            self.streams.show_stream(project, stream)
        except ApiException as error:
            assert isinstance(error.data, DisError), error
            return f"{error.status} {error.data.error_code}"
        raise AssertionError("no error")

    def delete_app(self, app):
        self.apps.delete_app(project, app)

    def delete_stream(self, stream):
        self.streams.delete_stream(project, stream)


tell(Generated())
