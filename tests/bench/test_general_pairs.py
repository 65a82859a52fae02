"""The general pairs: each line brings its evidence along and gives two claims."""

import json
from collections import Counter
from pathlib import Path

import pytest

from bench.pairs import evidence, load

GENERAL = Path(__file__).resolve().parents[2] / "bench" / "pairs" / "general"
FILES = sorted(GENERAL.glob("*.jsonl"))
KINDS = frozenset(
    "number unit date duration name place role speaker verb negation antonym modality condition scope relation"
    " comparison invented merged thing attitude degree".split()
) | {"quantity of", "time order"}


def test_a_line_gives_two_claims_on_its_evidence(tmp_path: Path) -> None:
    pair = {"evidence": "It rained.", "true": "Rain fell.", "false": "Snow fell.", "kind": "thing"}
    (tmp_path / "rain.jsonl").write_text(f"{json.dumps(pair)}\n", "utf-8")
    true, false = load(tmp_path / "rain.jsonl")
    assert (true["id"], true["claim"], true["label"], true["error"]) == (
        "rain-1t", "Rain fell.", "supported", None
    )  # fmt: skip
    assert (false["claim"], false["label"], false["error"]) == ("Snow fell.", "unsupported", "thing")
    assert true["pair"] == false["pair"]
    assert evidence(true, {}).text == "It rained."


def test_there_are_sixteen_files_of_three_hundred() -> None:
    assert [len(load(path)) for path in FILES] == [600] * 16


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_pairs_are_sound(path: Path) -> None:
    rows = load(path)
    assert {row["error"] for row in rows} - {None} <= KINDS
    assert min(Counter(row["error"] for row in rows).values()) >= 4
    assert len({row["quote"] for row in rows}) == len(rows) / 2
    assert all(row["claim"].strip() and row["claim"] != row["quote"] for row in rows)
    assert all(true["claim"] != false["claim"] for true, false in zip(rows[::2], rows[1::2], strict=True))
