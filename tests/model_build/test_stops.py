"""Ctrl-C, kills, and two at once."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from harbour import SOURCES, Project, Start, brief
from server import Fault, ProtocolServer


def start_build(project: Project, url: str, *more: str) -> subprocess.Popen[str]:
    program = [sys.executable, "-c", "from briefing.cli import main; main()"]
    arguments = project.arguments(url, "-q", *more)
    return subprocess.Popen(
        [*program, *arguments], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    )


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


def test_ctrl_c_does_not_wait_for_answers_under_way_and_keeps_what_arrived(
    protocol_server: Start, project: Project
) -> None:
    server = protocol_server(plan=lambda number, body: None if number <= 2 else Fault(late=30))
    process = start_build(project, server.url, "--jobs", "3")
    wait_for(lambda: sum(server.delivered.values()) == 2 and len(server.bodies) == 3)
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)  # the answer under way takes 30 s
    assert process.returncode == 130
    assert "interrupted" in err
    assert "Traceback" not in err
    assert project.stored() == 2


def test_a_killed_build_goes_on_where_it_was(
    protocol_server: Start, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = protocol_server(latency=0.05)
    chance = random.Random(4)
    for kills in range(3):
        process = start_build(project, server.url, "--jobs", "1")
        wait_for(partial(_begun, server, kills, process))
        time.sleep(chance.random() * 0.1)
        process.kill()
        process.communicate()
    assert brief(monkeypatch, *project.arguments(server.url, "-q")) == 0
    # A reply under way at the kill was never received; it is asked for again, and only it.
    again = sum(server.delivered.values()) - len(server.delivered)
    assert again <= 3
    calm = Project(tmp_path / "calm", SOURCES)
    brief(monkeypatch, *calm.arguments(server.url, "-q"))
    assert calm.outputs()["brief.md"] == project.outputs()["brief.md"]
    assert calm.receipt().model_dump(exclude={"spec_sha256"}) == project.receipt().model_dump(
        exclude={"spec_sha256"}
    )


def _begun(server: ProtocolServer, more_than: int, process: subprocess.Popen[str]) -> bool:
    return len(server.bodies) > more_than or process.poll() is not None


def test_two_processes_share_the_work(protocol_server: Start, project: Project) -> None:
    server = protocol_server(latency=0.1)
    processes = [start_build(project, server.url) for _ in range(2)]
    assert [(process.communicate(timeout=60)[1] and 0) or process.returncode for process in processes] == [
        0,
        0,
    ]
    assert max(server.delivered.values()) == 1
