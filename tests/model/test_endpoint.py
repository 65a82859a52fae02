from __future__ import annotations

import pytest

from briefing.ask.model.endpoint import is_loopback, refuse_remote, shown
from briefing.errors import UsageError


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://user:secret@Example.org:8080/v1/?key=secret#x", "https://example.org:8080/v1"),
        ("http://[::1]:11434/v1", "http://[::1]:11434/v1"),
        ("http://localhost", "http://localhost"),
    ],
)
def test_an_address_is_shown_without_secrets(url: str, expected: str) -> None:
    assert shown(url) == expected


@pytest.mark.parametrize(
    "url", ["", "localhost:8080", "ftp://h/v1", "http://", "http://h:notaport/v1", "gpt-4o"]
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="is not the address of an endpoint"):
        shown(url)


@pytest.mark.parametrize(
    "url", ["http://localhost:1/v1", "http://127.0.0.1/v1", "http://127.9.9.9", "http://[::1]/v1"]
)
def test_loopback_is_this_machine(url: str) -> None:
    assert is_loopback(url)
    refuse_remote(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.openai.com/v1",
        "http://127.0.0.1.example.org/v1",
        "http://localhost.example.org",
        "http://10.0.0.1/v1",
        "http://0.0.0.0/v1",
        "http://127.0.0.1@example.org/v1",
        "http://2130706433/v1",
    ],
)
def test_offline_refuses_every_other_address(url: str) -> None:
    assert not is_loopback(url)
    with pytest.raises(UsageError, match="not this machine"):
        refuse_remote(url)
