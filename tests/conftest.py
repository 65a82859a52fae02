"""What all tests share: a protocol server, and values to work on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from server import Fault, ProtocolServer


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
