"""Batch files: out, in, and on to the next step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import server as faulty
from harbour import SOURCES, Project, Start, brief

from briefing.store import NAME


def answer_batch(pending: Path, replies: Path) -> int:
    """What the provider does with a batch file."""
    lines = [json.loads(line) for line in pending.read_text(encoding="utf-8").splitlines()]
    with replies.open("w", encoding="utf-8") as file:
        for line in reversed(lines):
            assert (line["method"], line["url"]) == ("POST", "/v1/chat/completions")
            response = {"status_code": 200, "body": faulty.completion(line["body"])}
            file.write(
                json.dumps({"id": "x", "custom_id": line["custom_id"], "response": response, "error": None})
            )
            file.write("\n")
    return len(lines)


def test_the_batch_dance_ends_in_the_same_brief_as_asking(
    protocol_server: Start, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    server = protocol_server()
    pending, replies = tmp_path / "pending.jsonl", tmp_path / "replies.jsonl"
    store = ["--store", str(project.folder / NAME)]
    steps = []
    for _ in range(5):
        code = brief(monkeypatch, *project.arguments(server.url, "-q", "--pending", str(pending)))
        if code == 0:
            break
        assert code == 4
        assert "brief batch import REPLIES.jsonl" in capsys.readouterr().err
        steps.append(answer_batch(pending, replies))
        assert brief(monkeypatch, "batch", "import", str(replies), *store) == 0
    assert steps == [3, 1, 1], "summaries, merge, judge, done"
    assert server.bodies == []
    calm = Project(tmp_path / "calm", SOURCES)
    brief(monkeypatch, *calm.arguments(server.url, "-q"))
    different = {"spec_sha256", "usage"}
    assert calm.receipt().model_dump(exclude=different) == project.receipt().model_dump(exclude=different)


def test_a_bad_line_is_reported_by_number_and_left_out(
    protocol_server: Start, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    pending, replies = tmp_path / "pending.jsonl", tmp_path / "replies.jsonl"
    store = ["--store", str(project.folder / NAME)]
    brief(monkeypatch, *project.arguments("http://localhost:1/v1", "-q", "--pending", str(pending)))
    answer_batch(pending, replies)
    good = [json.loads(line) for line in replies.read_text(encoding="utf-8").splitlines()]
    prose = json.loads(json.dumps(good[1]))
    prose["response"]["body"]["choices"][0]["message"]["content"] = "Here are the claims"
    bad = [
        b"not json",
        b"\xff\xfe{}",
        json.dumps({**good[0], "custom_id": "ab" * 32}).encode(),
        json.dumps({**good[1], "response": None, "error": {"message": "expired"}}).encode(),
        json.dumps({**good[1], "response": {"status_code": 500, "body": {}}}).encode(),
        json.dumps(prose).encode(),
        b"[]",
    ]
    replies.write_bytes(b"\n".join([json.dumps(good[0]).encode(), *bad, json.dumps(good[2]).encode(), b""]))
    capsys.readouterr()
    assert brief(monkeypatch, "batch", "import", str(replies), *store) == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[-1] == "2 stored, 7 left out"
    for number in range(2, 9):
        assert f"line {number}: " in err
    assert "expired" in err
    assert "not in the form asked for" in err
    assert (
        brief(monkeypatch, *project.arguments("http://localhost:1/v1", "-q", "--pending", str(pending))) == 4
    )
    assert len(pending.read_text(encoding="utf-8").splitlines()) == 1
    assert pending.read_text(encoding="utf-8").count(good[1]["custom_id"]) == 1


def test_a_store_is_shown_and_pruned(
    protocol_server: Start,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = protocol_server()
    brief(monkeypatch, *project.arguments(server.url, "-q"))
    monkeypatch.chdir(project.folder)
    capsys.readouterr()
    assert brief(monkeypatch, "store") == 0
    out = capsys.readouterr().out
    assert "5 replies" in out
    assert "summarise: copyist: 3" in out
    assert brief(monkeypatch, "store", "prune", "--unused", "soon") == 2
    assert brief(monkeypatch, "store", "prune") == 0
    assert "0 replies removed" in capsys.readouterr().out
    assert brief(monkeypatch, "store", "prune", "--unused", "0d") == 0
    assert project.stored() == 0
