"""OpenStack's sessions, with calls by hand. Argument: `endpoint` or `catalog`, where it has the address of DIS from."""

import base64
import os
import sys

from keystoneauth1 import exceptions, session, token_endpoint
from keystoneauth1.identity import v3
from scenario import Sent, tell

(source,) = sys.argv[1:]
env = os.environ


def sign_in():
    # The mock of DIS has no IAM.
    if env["DIS_TARGET"] == "mock":
        return token_endpoint.Token(env["DIS_ENDPOINT"], env["DIS_TOKEN"])
    return v3.Password(
        auth_url=f"{env['DIS_ENDPOINT']}/v3",
        username=env["DIS_USER"],
        password=env["DIS_PASSWORD"],
        user_domain_name=env["DIS_ACCOUNT"],
        project_name=env["DIS_REGION"],
        project_domain_name=env["DIS_ACCOUNT"],
    )


class Keystone:
    def __init__(self) -> None:
        self.session = session.Session(auth=sign_in())
        if source == "catalog":
            # The two services of DIS in it: the address by itself, and that of the calls of a project.
            place = {"interface": "public", "region_name": env["DIS_REGION"]}
            root = self.session.get_endpoint(service_type="dis", **place)
            assert root == env["DIS_ENDPOINT"], root
            self.where = {"endpoint_filter": {"service_type": "disv2", **place}}
        else:
            self.where = {"endpoint_override": f"{env['DIS_ENDPOINT']}/v2/{env['DIS_PROJECT_ID']}"}

    def call(self, method, path, **arguments):
        return self.session.request(path, method, **self.where, **arguments)

    def create_stream(self, stream, partitions):
        self.call("POST", "/streams", json={"stream_name": stream, "partition_count": partitions})

    def count_partitions(self, stream):
        return len(self.call("GET", f"/streams/{stream}").json()["partitions"])

    def send(self, stream, records):
        entries = [
            {"partition_id": partition, "data": base64.b64encode(data).decode()} for partition, data in records
        ]
        answer = self.call("POST", "/records", json={"stream_name": stream, "records": entries}).json()
        sent = [
            Sent(record.get("error_code"), record.get("partition_id"), record.get("sequence_number"))
            for record in answer["records"]
        ]
        return answer["failed_record_count"], sent

    def cursor(self, stream, partition):
        where = {"stream-name": stream, "partition-id": partition, "cursor-type": "TRIM_HORIZON"}
        return self.call("GET", "/cursors", params=where).json()["partition_cursor"]

    def read(self, cursor):
        answer = self.call("GET", "/records", params={"partition-cursor": cursor}).json()
        return [(record["sequence_number"], base64.b64decode(record["data"])) for record in answer["records"]]

    def create_app(self, app):
        self.call("POST", "/apps", json={"app_name": app})

    def commit(self, app, stream, partition, number):
        self.call("POST", "/checkpoints", json={**checkpoint_of(app, stream, partition), "sequence_number": number})

    def checkpoint(self, app, stream, partition):
        return self.call("GET", "/checkpoints", params=checkpoint_of(app, stream, partition)).json()["sequence_number"]

    def miss(self, stream):
        try:
            self.call("GET", f"/streams/{stream}")
        except exceptions.BadRequest as error:
            return f"{error.http_status} {error.response.json()['errorCode']}"
        raise AssertionError("no error")

    def delete_app(self, app):
        self.call("DELETE", f"/apps/{app}")

    def delete_stream(self, stream):
        self.call("DELETE", f"/streams/{stream}")


def checkpoint_of(app, stream, partition):
    return {"app_name": app, "stream_name": stream, "partition_id": partition, "checkpoint_type": "LAST_READ"}


tell(Keystone())
