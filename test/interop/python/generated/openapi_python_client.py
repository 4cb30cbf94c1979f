"""The client that openapi-python-client makes."""

import base64
import os

from dis_signing_httpx import DisAuth
from huawei_cloud_dis_client import AuthenticatedClient, Client
from huawei_cloud_dis_client.api.apps import create_app, delete_app
from huawei_cloud_dis_client.api.checkpoints import commit_checkpoint, show_checkpoint
from huawei_cloud_dis_client.api.records import consume_records, send_records, show_cursor
from huawei_cloud_dis_client.api.streams import create_stream, delete_stream, show_stream
from huawei_cloud_dis_client.models import (
    CheckpointType,
    CommitCheckpointRequest,
    CreateAppRequest,
    CreateStreamRequest,
    CursorType,
    DisError,
    GatewayError,
    SendRecordsEntry,
    SendRecordsRequest,
)
from scenario import Sent, tell

env = os.environ
project = env["DIS_PROJECT_ID"]


def connect():
    if env["DIS_TARGET"] == "verify":
        auth = DisAuth(env["DIS_ACCESS_KEY"], env["DIS_SECRET_KEY"])
        return Client(base_url=env["DIS_ENDPOINT"], httpx_args={"auth": auth})
    return AuthenticatedClient(
        base_url=env["DIS_ENDPOINT"], token=env["DIS_TOKEN"], prefix="", auth_header_name="X-Auth-Token"
    )


class Generated:
    def __init__(self) -> None:
        self.client = connect()

    def call(self, operation, *path, **arguments):
        """It gives errors as it gives answers; here they are raised."""
        response = operation.sync_detailed(project, *path, client=self.client, **arguments)
        if isinstance(response.parsed, (DisError, GatewayError)):
            raise AssertionError(response.parsed)
        return response.parsed

    def create_stream(self, stream, partitions):
        self.call(create_stream, body=CreateStreamRequest(stream_name=stream, partition_count=partitions))

    def count_partitions(self, stream):
        return len(self.call(show_stream, stream).partitions)

    def send(self, stream, records):
        entries = [
            SendRecordsEntry(data=base64.b64encode(data).decode(), partition_id=partition)
            for partition, data in records
        ]
        answer = self.call(send_records, body=SendRecordsRequest(stream_name=stream, records=entries))
        sent = [
            Sent(record.error_code or None, record.partition_id, record.sequence_number) for record in answer.records
        ]
        return answer.failed_record_count, sent

    def cursor(self, stream, partition):
        where = {"stream_name": stream, "partition_id": partition, "cursor_type": CursorType.TRIM_HORIZON}
        return self.call(show_cursor, **where).partition_cursor

    def read(self, cursor):
        records = self.call(consume_records, partition_cursor=cursor).records
        return [(record.sequence_number, base64.b64decode(record.data)) for record in records]

    def create_app(self, app):
        self.call(create_app, body=CreateAppRequest(app_name=app))

    def commit(self, app, stream, partition, number):
        body = CommitCheckpointRequest(
            app_name=app,
            checkpoint_type=CheckpointType.LAST_READ,
            stream_name=stream,
            partition_id=partition,
            sequence_number=number,
        )
        self.call(commit_checkpoint, body=body)

    def checkpoint(self, app, stream, partition):
        answer = self.call(
            show_checkpoint,
            app_name=app,
            checkpoint_type=CheckpointType.LAST_READ,
            stream_name=stream,
            partition_id=partition,
        )
        return answer.sequence_number

    def miss(self, stream):
        response = show_stream.sync_detailed(project, stream, client=self.client)
        assert isinstance(response.parsed, DisError), response
        return f"{response.status_code} {response.parsed.error_code}"

    def delete_app(self, app):
        self.call(delete_app, app)

    def delete_stream(self, stream):
        self.call(delete_stream, stream)


tell(Generated())
