"""The bench of the judge: blind rounds, and what its table counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.judge import cases, main, report
from briefing.models import Judgement

TEXT = "The harbour board approved the new crane on Monday. It cost 40 euros."
ROWS = [
    {
        "id": f"{n}{letter}",
        "pair": str(n),
        "source": "a.txt",
        "quote": TEXT.split(". ")[0] + ".",
        "claim": f"The harbour board {verb} the new crane on Monday.",
        "label": label,
        "error": None if label == "supported" else "negation",
    }
    for n in range(8)
    for letter, verb, label in (("t", "approved", "supported"), ("f", "rejected", "unsupported"))
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "a.txt").write_text(TEXT, encoding="utf-8")
    lines = "".join(json.dumps(row) + "\n" for row in ROWS)
    (tmp_path / "pairs.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


def test_the_two_claims_of_a_pair_are_never_in_one_round(folder: Path) -> None:
    found = cases(ROWS, [folder / "sources"], "normal")
    assert all(a.round != b.round for a, b in zip(found[::2], found[1::2], strict=True))
    assert {case.true for case in found if case.round == 0} == {True, False}


def test_the_table_counts_what_the_judge_lowers_and_no_opinion_leaves_the_verdict(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = cases(ROWS, [folder / "sources"], "normal")
    report([(case, Judgement(supported=case.true)) for case in found])
    shown = capsys.readouterr().out
    assert "| judge alone | 100 % (68–100) | 100 % (68–100) | 1.000 |" in shown
    report([(case, None) for case in found])
    shown = capsys.readouterr().out
    assert "16 without an opinion" in shown
    rows = [row.split("|")[2:] for row in shown.splitlines() if row.startswith("| checks")]
    assert rows[0] == rows[1]


def test_pending_writes_batch_requests_in_which_no_pair_meets(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = folder / "work"
    given = [str(folder / "pairs.jsonl"), str(folder / "sources"), "--folder", str(work), "--model", "m"]
    monkeypatch.setattr("sys.argv", ["judge", *given, "--pending"])
    main()
    for name in ("round1.jsonl", "round2.jsonl"):
        lines = [json.loads(line) for line in (work / name).read_text("utf-8").splitlines()]
        text = "".join(message["content"] for line in lines for message in line["body"]["messages"])
        assert text.count("The harbour board approved the new crane on Monday.") + text.count(
            "The harbour board rejected the new crane on Monday."
        ) == len(ROWS) // 2 + len(lines)
