"""The client that `redocly generate-client` makes for Python."""

import base64
import os

import httpx
from dis_redocly import (
    ApiError,
    CheckpointType,
    Client,
    CommitCheckpointRequest,
    CreateAppRequest,
    CreateStreamRequest,
    CursorType,
    SendRecordsEntry,
    SendRecordsRequest,
)
from dis_signing_httpx import DisAuth
from scenario import Sent, tell

env = os.environ
project = env["DIS_PROJECT_ID"]


def connect() -> Client:
    if env["DIS_TARGET"] == "verify":
        auth = DisAuth(env["DIS_ACCESS_KEY"], env["DIS_SECRET_KEY"])
        return Client(env["DIS_ENDPOINT"], http_client=httpx.Client(auth=auth))
    return Client(env["DIS_ENDPOINT"], auth={"apiKey": {"AuthToken": env["DIS_TOKEN"]}})


class Generated:
    def __init__(self) -> None:
        self.dis = connect()

    def create_stream(self, stream, partitions):
        self.dis.create_stream(project, CreateStreamRequest(stream_name=stream, partition_count=partitions))

    def count_partitions(self, stream):
        return len(self.dis.show_stream(project, stream).partitions)

    def send(self, stream, records):
        entries = [
            SendRecordsEntry(data=base64.b64encode(data).decode(), partition_id=partition)
            for partition, data in records
        ]
        answer = self.dis.send_records(project, SendRecordsRequest(stream_name=stream, records=entries))
        sent = [Sent(record.error_code, record.partition_id, record.sequence_number) for record in answer.records]
        return answer.failed_record_count, sent

    def cursor(self, stream, partition):
        where = {"stream_name": stream, "partition_id": partition, "cursor_type": CursorType.TRIM_HORIZON}
        return self.dis.show_cursor(project, **where).partition_cursor

    def read(self, cursor):
        records = self.dis.consume_records(project, partition_cursor=cursor).records
        return [(record.sequence_number, base64.b64decode(record.data)) for record in records]

    def create_app(self, app):
        self.dis.create_app(project, CreateAppRequest(app_name=app))

    def commit(self, app, stream, partition, number):
        body = CommitCheckpointRequest(
            app_name=app,
            checkpoint_type=CheckpointType.LAST_READ,
            stream_name=stream,
            partition_id=partition,
            sequence_number=number,
        )
        self.dis.commit_checkpoint(project, body)

    def checkpoint(self, app, stream, partition):
        answer = self.dis.show_checkpoint(
            project,
            app_name=app,
            checkpoint_type=CheckpointType.LAST_READ,
            stream_name=stream,
            partition_id=partition,
        )
        return answer.sequence_number

    def miss(self, stream):
        try:
            self.dis.show_stream(project, stream)
        except ApiError as error:
            # It has no types for the bodies of errors.
            return f"{error.status} {error.body['errorCode']}"
        raise AssertionError("no error")

    def delete_app(self, app):
        self.dis.delete_app(project, app)

    def delete_stream(self, stream):
        self.dis.delete_stream(project, stream)


tell(Generated())
