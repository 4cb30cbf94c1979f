"""Huawei's SDK for Python, v3."""

import base64
import os

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkdis.v2 import (
    CommitCheckpointReq,
    CommitCheckpointRequest,
    ConsumeRecordsRequest,
    CreateAppReq,
    CreateAppRequest,
    CreateStreamReq,
    CreateStreamRequest,
    DeleteAppRequest,
    DeleteStreamRequest,
    DisClient,
    PutRecordsRequest,
    PutRecordsRequestEntry,
    SendRecordsRequest,
    ShowCheckpointRequest,
    ShowCursorRequest,
    ShowStreamRequest,
)
from scenario import Sent, tell


class V3:
    def __init__(self) -> None:
        env = os.environ
        credentials = BasicCredentials(env["DIS_ACCESS_KEY"], env["DIS_SECRET_KEY"], env["DIS_PROJECT_ID"])
        self.dis = DisClient.new_builder().with_credentials(credentials).with_endpoint(env["DIS_ENDPOINT"]).build()

    def create_stream(self, stream, partitions):
        body = CreateStreamReq(stream_name=stream, partition_count=partitions)
        self.dis.create_stream(CreateStreamRequest(body=body))

    def count_partitions(self, stream):
        return len(self.dis.show_stream(ShowStreamRequest(stream_name=stream)).partitions)

    def send(self, stream, records):
        entries = [
            PutRecordsRequestEntry(data=base64.b64encode(data).decode(), partition_id=partition)
            for partition, data in records
        ]
        body = PutRecordsRequest(stream_name=stream, records=entries)
        answer = self.dis.send_records(SendRecordsRequest(body=body))
        sent = [Sent(record.error_code, record.partition_id, record.sequence_number) for record in answer.records]
        return answer.failed_record_count, sent

    def cursor(self, stream, partition):
        request = ShowCursorRequest(stream_name=stream, partition_id=partition, cursor_type="TRIM_HORIZON")
        return self.dis.show_cursor(request).partition_cursor

    def read(self, cursor):
        answer = self.dis.consume_records(ConsumeRecordsRequest(partition_cursor=cursor))
        return [(record.sequence_number, base64.b64decode(record.data)) for record in answer.records]

    def create_app(self, app):
        self.dis.create_app(CreateAppRequest(body=CreateAppReq(app_name=app)))

    def commit(self, app, stream, partition, number):
        body = CommitCheckpointReq(
            app_name=app,
            checkpoint_type="LAST_READ",
            stream_name=stream,
            partition_id=partition,
            sequence_number=number,
        )
        self.dis.commit_checkpoint(CommitCheckpointRequest(body=body))

    def checkpoint(self, app, stream, partition):
        request = ShowCheckpointRequest(
            stream_name=stream, partition_id=partition, app_name=app, checkpoint_type="LAST_READ"
        )
        return self.dis.show_checkpoint(request).sequence_number

    def miss(self, stream):
        try:
            self.dis.show_stream(ShowStreamRequest(stream_name=stream))
        except ClientRequestException as error:
            return f"{error.status_code} {error.error_code} {error.error_msg}"
        raise AssertionError("no error")

    def delete_app(self, app):
        self.dis.delete_app(DeleteAppRequest(app_name=app))

    def delete_stream(self, stream):
        self.dis.delete_stream(DeleteStreamRequest(stream_name=stream))


tell(V3())
