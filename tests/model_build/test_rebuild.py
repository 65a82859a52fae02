"""What is asked again, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from harbour import Project, Start, brief


def test_an_unchanged_rebuild_asks_nothing_and_writes_the_same_bytes(
    protocol_server: Start,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = protocol_server()
    assert brief(monkeypatch, *project.arguments(server.url)) == 0
    asked, first = len(server.bodies), project.outputs()
    assert asked >= 5, "three summaries, a merge, a judge"
    capsys.readouterr()
    assert brief(monkeypatch, *project.arguments(server.url)) == 0
    assert len(server.bodies) == asked
    assert project.outputs() == first
    assert "summarise: copyist: 0 asked, 3 from the store" in capsys.readouterr().err
    receipt = project.receipt()
    assert [usage.stage for usage in receipt.usage] == ["summarise", "merge", "judge"]
    assert {prompt.name for prompt in receipt.prompts} == {"summarise", "merge", "judge"}
    assert receipt.analyst.endpoint == server.url


def test_refresh_asks_everything_again(
    protocol_server: Start, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = protocol_server()
    brief(monkeypatch, *project.arguments(server.url))
    asked = len(server.bodies)
    brief(monkeypatch, *project.arguments(server.url, "--refresh"))
    assert len(server.bodies) == 2 * asked


def test_editing_one_source_of_fifty_asks_for_that_source_and_the_merges_above(
    protocol_server: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["port", "rope", "tide", "crew", "fare", "buoy"]
    texts = {
        f"s{n}": " ".join(f"Town {n} has an old {word} by the sea." for word in words) for n in range(50)
    }
    project = Project(tmp_path / "fifty", texts)
    server = protocol_server()
    small = ["--context", "2048", "-q"]
    assert brief(monkeypatch, *project.arguments(server.url, *small)) == 0
    before = len(server.bodies)
    project.write("s37", texts["s37"].replace("old", "new"))
    assert brief(monkeypatch, *project.arguments(server.url, *small)) == 0
    kinds = [body["messages"][0]["content"].split(" ")[:2] for body in server.bodies[before:]]
    assert kinds.count(["Extract", "claims"]) == 1
    assert kinds.count(["You", "choose"]) <= 4, "one node on each level"
    assert kinds.count(["You", "choose"]) >= 1
    assert before > 60
