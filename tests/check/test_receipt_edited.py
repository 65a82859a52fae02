"""A receipt that a hand has edited, or whose sources have: what ``brief check`` says, and in how many lines."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing.check.receipt import verify
from briefing.errors import ReceiptError, UsageError
from briefing.render import render_json
from tests.helpers import SEEDS, built

Edit = Callable[[dict[str, Any]], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(SEEDS, tmp_path / "sources")
    return tmp_path


def said(folder: Path, edit: Edit = lambda raw: None, root: Path | None = None) -> list[str]:
    raw: dict[str, Any] = json.loads(render_json(built()))
    raw["root"] = "sources"
    edit(raw)
    path = folder / "brief.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return [str(problem) for problem in verify(path, root)]


def test_a_receipt_that_nobody_touched_holds(folder: Path) -> None:
    assert said(folder) == []


def test_words_edited_in_the_receipt_are_shown_beside_those_of_the_source(folder: Path) -> None:
    def edit(raw: dict[str, Any]) -> None:
        citation = raw["claims"][0]["citations"][0]
        citation["exact"] = citation["exact"].replace("London", "Dublin", 1)

    (line,) = said(folder, edit)
    assert "Dublin" in line.split("the source")[0]
    assert "London" in line.split("the source")[1]


def test_a_source_that_is_gone_is_one_line_and_a_count(folder: Path) -> None:
    (folder / "sources" / built().receipt.sources[0].path).unlink()
    first, second = said(folder)
    assert "cannot be read (No such file or directory); if the sources were moved" in first
    assert "claims and sentences cite it and could not be checked" in second


def test_a_folder_of_sources_that_is_not_there_is_a_mistake(folder: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        said(folder, root=folder / "none")


@pytest.mark.parametrize("outside", ["/etc/hostname", "../../../secret.txt", "../.hidden/secret.txt"])
def test_a_receipt_cannot_read_other_files_into_a_report(
    folder: Path, outside: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = folder / "a" / "in"
    (inner / ".hidden").mkdir(parents=True)
    for place in (folder, inner / ".hidden"):
        (place / "secret.txt").write_text("The password is swordfish. " * 50, encoding="utf-8")
    shutil.move(folder / "sources", inner / "sources")
    monkeypatch.chdir(inner)

    lines = said(inner, lambda raw: raw["sources"][0].update(path=outside))
    assert len(lines) == 2
    assert "lies neither near the receipt" in lines[0]
    assert "swordfish" not in "".join(lines)


@pytest.mark.parametrize("encoding", ["rot13", "hex", "a\x00b", "undefined", "idna", "utf-16", "", "../x"])
def test_an_encoding_that_cannot_be_is_one_line(folder: Path, encoding: str) -> None:
    lines = said(folder, lambda raw: raw["sources"][0].update(encoding=encoding))
    assert "encod" in lines[0] or "decoded" in lines[0]
    assert len(lines) == 2


@pytest.mark.parametrize("number", ["0", "-1", "9" * 400, "9" * 5000])
def test_a_format_that_there_is_not_is_one_short_line(folder: Path, number: str) -> None:
    path = folder / "brief.json"
    path.write_text(f'{{"format": {number}}}', encoding="utf-8")
    with pytest.raises(ReceiptError) as caught:
        verify(path)
    assert len(str(caught.value).replace(str(path), "")) < 200


def _further(raw: dict[str, Any]) -> dict[str, Any]:
    return next(risk for risk in raw["risks"] if risk["further"])["further"][0]  # type: ignore[no-any-return]


def _unused(raw: dict[str, Any]) -> dict[str, Any]:
    return raw["coverage"][0]["unused"][0]  # type: ignore[no-any-return]


@pytest.mark.parametrize("place", [_further, _unused])
def test_passages_beside_the_sentences_are_verified_too(
    folder: Path, place: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    (line,) = said(folder, lambda raw: place(raw).update(exact="It was all made up."))
    assert "It was all made up." in line


def test_a_speaker_whom_the_source_does_not_name_is_found(folder: Path) -> None:
    lines = said(folder, lambda raw: raw["claims"][0].update(speaker="Ada Lindqvist"))
    assert any("has Ada Lindqvist as speaker, whom the source does not name" in line for line in lines)


def test_a_statement_has_the_speaker_of_its_claims(folder: Path) -> None:
    def edit(raw: dict[str, Any]) -> None:
        raw["positions"][0]["statements"][0]["speaker"] = "Putin"

    (line,) = said(folder, edit)
    assert "has Putin as speaker, its claims do not" in line


@pytest.mark.parametrize("iso", ["2025-02-28", "2031-02-27", "2025-03-27", "2025-99-99", "soon"])
def test_a_date_that_does_not_fit_its_words_is_found(folder: Path, iso: str) -> None:
    def edit(raw: dict[str, Any]) -> None:
        next(event for event in raw["events"] if event["words"] == "On February 27, 2025")["date"] = iso

    (line,) = said(folder, edit)
    assert f"has the date {iso}, the source “On February 27, 2025”" in line


def test_the_words_of_a_date_stand_in_its_sentence(folder: Path) -> None:
    def edit(raw: dict[str, Any]) -> None:
        event = next(event for event in raw["events"] if event["words"] == "On February 27, 2025")
        event.update(words="On March 27, 2025", date="2025-03-27")

    (line,) = said(folder, edit)
    assert "which its citations do not say" in line
