"""Caps, the dry run, and --offline."""

from __future__ import annotations

import re
import sys
from typing import Any

import pytest
import server as faulty
from harbour import Project, Start, brief
from server import Fault

from briefing.store import NAME


def test_a_cap_stops_before_the_request_that_would_exceed_it_and_keeps_the_rest(
    protocol_server: Start,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = protocol_server()
    monkeypatch.setenv("BRIEF_REPLY_TOKENS", "300")
    assert brief(monkeypatch, *project.arguments(server.url, "-q", "--max-tokens", "2000")) == 3
    err = capsys.readouterr().err
    assert "--max-tokens 2000: the next request might exceed it" in err
    assert "run the same command again to go on" in err
    spent = sum(server_usage(body) for body in server.bodies)
    assert 0 < spent <= 2000
    assert project.stored() == len(server.bodies)
    assert brief(monkeypatch, *project.arguments(server.url, "-q")) == 0
    assert max(server.delivered.values()) == 1


def server_usage(body: dict[str, Any]) -> int:
    usage = faulty.completion(body)["usage"]
    return int(usage["total_tokens"])


def test_a_cap_on_cost_needs_a_price(
    protocol_server: Start,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = protocol_server()
    assert brief(monkeypatch, *project.arguments(server.url, "--max-cost", "1")) == 2
    assert "price of the model is unknown" in capsys.readouterr().err
    spec = project.folder / "brief.toml"
    price = '\n[[prices]]\nmodel = "copyist"\ninput = 1.0\noutput = 4.0\n'
    spec.write_text(spec.read_text(encoding="utf-8") + price, encoding="utf-8")
    assert brief(monkeypatch, *project.arguments(server.url, "--max-cost", "1")) == 0
    assert re.search(r"summarise: .* cost \$0\.00\d\d", capsys.readouterr().err)


def test_a_dry_run_asks_nothing_and_writes_nothing(
    protocol_server: Start,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = protocol_server()
    assert brief(monkeypatch, *project.arguments(server.url, "--dry-run")) == 0
    out = capsys.readouterr().out
    assert "summarise: 3 requests" in out
    assert "cost unknown" in out
    assert server.bodies == []
    assert not (project.folder / NAME).exists()


def test_offline_refuses_a_remote_endpoint_without_opening_a_socket(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = _watch_sockets()
    arguments = project.arguments("https://api.example.org/v1", "--offline")
    assert brief(monkeypatch, *arguments) == 2
    assert (
        "https://api.example.org/v1: not this machine, and --offline asks nobody else"
        in capsys.readouterr().err
    )
    assert opened == []


def test_offline_speaks_to_loopback_alone_whatever_proxy_or_redirect_says(
    protocol_server: Start, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://192.0.2.1:3128")
    elsewhere = Fault(307, headers=(("Location", "http://192.0.2.7/v1/chat/completions"),))
    server = protocol_server(plan=lambda number, body: elsewhere if number == 1 else None)
    opened = _watch_sockets()
    assert brief(monkeypatch, *project.arguments(server.url, "--offline", "-q", "--jobs", "1")) == 3
    assert brief(monkeypatch, *project.arguments(server.url, "--offline", "-q")) == 0
    assert opened
    assert {address[0] for address in opened} == {"127.0.0.1"}


_OPENED: list[list[Any]] = []


def _watch_sockets() -> list[Any]:
    """Every address that is connected to or looked up from now on. (An audit hook cannot be taken back.)"""
    if not _OPENED:
        sys.addaudithook(_note_socket)
    _OPENED.append([])
    return _OPENED[-1]


def _note_socket(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and _OPENED:
        _OPENED[-1].append(arguments[1])
    if event == "socket.getaddrinfo" and _OPENED:
        _OPENED[-1].append(arguments[:2])
