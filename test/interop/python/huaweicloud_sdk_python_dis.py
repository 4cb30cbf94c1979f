"""Huawei's older SDK for Python. Arguments: `derived` or `plain`, the key that it signs with, and `name` or `id`, by which it knows the stream.

Its other way to send and read records, protocol buffers, is not in the contract.
"""

import os
import sys

from dis_sdk_python import disclient
from dis_sdk_python.com.huaweicloud.dis.sdk.python.models.disexception import DisException
from scenario import Sent, tell

key, by = sys.argv[1:]


class Legacy:
    def __init__(self) -> None:
        env = os.environ
        self.dis = disclient(
            env["DIS_ENDPOINT"],
            env["DIS_ACCESS_KEY"],
            env["DIS_SECRET_KEY"],
            env["DIS_PROJECT_ID"],
            env["DIS_REGION"],
            derivationKeySwitch=key == "derived",
        )

    def create_stream(self, stream, partitions):
        self.dis.createStream(stream, partitions, "BLOB", "COMMON")

    def count_partitions(self, stream):
        return len(self.dis.describeStream(stream).partitions)

    def send(self, stream, records):
        # It takes text and gives text, with Base64 in between.
        entries = [{"partition_id": partition, "data": data.decode()} for partition, data in records]
        answer = self.put(stream, entries)
        sent = [
            Sent(record.get("error_code"), record.get("partition_id"), record.get("sequence_number"))
            for record in answer.recordResult
        ]
        return answer.failedRecordCount, sent

    def put(self, stream, entries):
        return self.dis.putRecords(stream, entries)

    def cursor(self, stream, partition):
        return self.dis.getCursor(stream, partition, "TRIM_HORIZON").cursor

    def read(self, cursor):
        records = self.dis.getRecords(cursor).recordResult
        return [(record["sequence_number"], record["data"].encode()) for record in records]

    def create_app(self, app):
        self.dis.createApp(app)

    def commit(self, app, stream, partition, number):
        self.dis.commitCheckpoint(stream, app, partition, number)

    def checkpoint(self, app, stream, partition):
        return self.dis.getCheckpoint(stream, app, partition).seqNumber

    def miss(self, stream):
        try:
            self.dis.describeStream(stream)
        except DisException as error:
            return error.getErrorMessage()
        raise AssertionError("no error")

    def delete_app(self, app):
        self.dis.deleteApp(app)

    def delete_stream(self, stream):
        self.dis.deleteStream(stream)


class ById(Legacy):
    """Sends the id alone, as one has to for a stream of another account."""

    def count_partitions(self, stream):
        self.id = self.dis.describeStream(stream).body["stream_id"]
        return len(self.dis.describeStream("a-name-of-theirs", streamId=self.id).partitions)

    def put(self, stream, entries):
        return self.dis.put_records("", self.id, entries)

    def cursor(self, stream, partition):
        return self.dis.getCursor("", partition, "TRIM_HORIZON", streamId=self.id).cursor

    def commit(self, app, stream, partition, number):
        self.dis.commitCheckpoint("", app, partition, number, streamId=self.id)

    def checkpoint(self, app, stream, partition):
        return self.dis.getCheckpoint("", app, partition, streamId=self.id).seqNumber


tell(ById() if by == "id" else Legacy())
