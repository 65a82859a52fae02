"""The third set of pairs: lines beside numbered sentences, read into claims."""

from collections import Counter
from pathlib import Path

import pytest

from bench.written import KINDS, claims

THIRD = Path(__file__).resolve().parents[2] / "bench" / "pairs" / "third"


def folder(tmp_path: Path, line: str) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "pairs").mkdir()
    (tmp_path / "sources" / "rain.txt").write_text("Rain\nIt rained.\nIt snowed.\n", "utf-8")
    (tmp_path / "pairs" / "rain.pairs").write_text(f"# a note\n{line}\n", "utf-8")
    return tmp_path


def test_a_line_gives_two_claims_on_the_cited_sentences(tmp_path: Path) -> None:
    true, false = claims(folder(tmp_path, "2,3 ;; Rain and snow fell. ;; Rain and hail fell. ;; thing"))
    assert true["quote"] == ["It rained.", "It snowed."] == false["quote"]
    assert (true["label"], true["error"]) == ("supported", None)
    assert (false["claim"], false["error"], false["pair"]) == ("Rain and hail fell.", "thing", true["pair"])


@pytest.mark.parametrize(
    "line",
    ["2 ;; Rain fell. ;; Snow fell.", "9 ;; A. ;; B. ;; thing", "2 ;; A. ;; A. ;; thing", "2 ;; A. ;; B. ;; fog",
     "4 ;; A. ;; B. ;; thing"],
)  # fmt: skip
def test_a_faulty_line_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(SystemExit, match=r"rain\.pairs:2: "):
        claims(folder(tmp_path, line))


@pytest.mark.parametrize("domain", ["diplomacy", "economy", "politics", "science"])
def test_the_third_set_is_sound(domain: str) -> None:
    rows = claims(THIRD / domain)
    assert len(rows) > 700
    assert len({row["id"] for row in rows}) == len(rows)
    assert {row["error"] for row in rows} - {None} <= KINDS
    kinds = Counter(row["error"] for row in rows if row["error"])
    assert all(kinds[kind] >= 30 for kind in ("role", "negation", "modality"))
