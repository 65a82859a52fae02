"""brief init: what it finds in the files, and that its brief.toml builds as it is."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from briefing.errors import UsageError
from briefing.spec import load_spec
from briefing.starter import starter
from tests.helpers import ROOT, SEEDS


def test_titles_and_dates_are_the_ones_the_texts_carry(tmp_path: Path) -> None:
    for path in SEEDS.glob("*.txt"):
        shutil.copy(path, tmp_path)
    text, left_out = starter(tmp_path)
    (tmp_path / "brief.toml").write_text(text, encoding="utf-8")
    sources = load_spec(tmp_path).spec.sources
    assert left_out == []
    assert [source.published for source in sources] == [None] * 4 + [date(2025, 3, 1)]
    assert [bool(source.title) for source in sources] == [True, False, True, False, True]
    assert (
        sources[2].title
        == "Keir Starmer Says Europe Must Take the Lead in Ukraine While Seeking U.S. Backing"
    )


def test_a_dateline_gives_the_date(tmp_path: Path) -> None:
    sources = ROOT / "examples" / "ilmara-conference" / "sources"
    shutil.copy(sources / "01-meridian-wire.txt", tmp_path)
    (tmp_path / "brief.toml").write_text(starter(tmp_path)[0], encoding="utf-8")
    assert load_spec(tmp_path).spec.sources[0].published == date(2026, 10, 9)


def test_two_files_of_one_name_get_two_ids_and_odd_titles_are_quoted(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "note.md").write_text(
            '# A "quoted" title\\with marks\n\nSome text stands here.\n'
        )
    (tmp_path / "brief.toml").write_text(starter(tmp_path)[0], encoding="utf-8")
    sources = load_spec(tmp_path).spec.sources
    assert [source.id for source in sources] == ["note", "note-2"]
    assert sources[0].title == 'A "quoted" title\\with marks'


def test_what_cannot_be_read_is_left_out_and_said(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A sentence stands here.")
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02" * 20)
    text, left_out = starter(tmp_path)
    assert "good.txt" in text
    assert "bad.txt" not in text
    assert len(left_out) == 1
    assert "bad.txt" in left_out[0]


def test_a_folder_without_sources_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no readable sources"):
        starter(tmp_path)
    with pytest.raises(UsageError, match="no such folder"):
        starter(tmp_path / "none")
