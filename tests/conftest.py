"""What all tests share: a protocol server, and values to work on."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from server import Fault, ProtocolServer


def pytest_collection_finish() -> None:
    """What is loaded by now stays: the garbage collector need not go through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def protocol_server() -> Iterator[Callable[..., ProtocolServer]]:
    """Starts servers with the given faults; all are closed at the end of the test."""
    servers: list[ProtocolServer] = []

    def start(*faults: Fault | None, **options: Any) -> ProtocolServer:
        servers.append(ProtocolServer(*faults, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
