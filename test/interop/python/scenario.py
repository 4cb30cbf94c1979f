"""The scenario (scenario.md), told to anything with the methods of Client. Prints the facts, a line for each."""

import os
import sys
from collections.abc import Iterator
from time import perf_counter
from typing import NamedTuple, Protocol


class Sent(NamedTuple):
    """What became of a record: stored under a number in a partition, or refused with a code."""

    code: str | None
    partition: str | None
    number: str | None


class Client(Protocol):
    def create_stream(self, stream: str, partitions: int) -> None: ...
    def count_partitions(self, stream: str) -> int: ...
    def send(self, stream: str, records: list[tuple[str, bytes]]) -> tuple[int, list[Sent]]:
        """Takes partitions and data; gives failed_record_count, and what became of each record."""
    def cursor(self, stream: str, partition: str) -> str: ...
    def read(self, cursor: str) -> list[tuple[str, bytes]]:
        """Gives sequence numbers and data."""
    def create_app(self, app: str) -> None: ...
    def commit(self, app: str, stream: str, partition: str, number: str) -> None: ...
    def checkpoint(self, app: str, stream: str, partition: str) -> str: ...
    def miss(self, stream: str) -> str:
        """Asks for a stream that does not exist; gives status and code of the typed error that the client raises."""
    def delete_app(self, app: str) -> None: ...
    def delete_stream(self, stream: str) -> None: ...


def tell(client: Client) -> None:
    if "DIS_BENCH" in os.environ:
        repeat(client)
    else:
        for fact in facts(client):
            print(fact)


def repeat(client: Client) -> None:
    """For the benchmark: reads seconds from its input, a line each, tells the scenario for so long, and prints how often a second."""
    for line in sys.stdin:
        begun, times, passed = perf_counter(), 0, 0.0
        while passed < float(line):
            for _ in facts(client):
                pass
            times, passed = times + 1, perf_counter() - begun
        print(f"times: {times / passed}", flush=True)


def facts(client: Client) -> Iterator[str]:
    stream = app = os.environ["DIS_STREAM"]
    client.create_stream(stream, 2)
    yield f"partitions: {client.count_partitions(stream)}"
    failed, records = client.send(
        stream,
        [("shardId-0000000000", "één\n".encode()), ("shardId-0000000000", b"two"), ("shardId-0000000007", b"three")],
    )
    yield f"failed_record_count: {failed}"
    for record in records:
        yield f"record: {record.code or f'{record.partition} {record.number}'}"
    for number, data in client.read(client.cursor(stream, "shardId-0000000000")):
        yield f"read: {number} {data.hex()}"
    client.create_app(app)
    client.commit(app, stream, "shardId-0000000000", "1")
    yield f"checkpoint: {client.checkpoint(app, stream, 'shardId-0000000000')}"
    if os.environ["DIS_TARGET"] != "mock" and "DIS_BENCH" not in os.environ:
        yield f"missing_stream: {client.miss('missing')}"
    client.delete_app(app)
    client.delete_stream(stream)
