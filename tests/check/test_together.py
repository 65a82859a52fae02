"""Claims checked together get the verdicts that each gets by itself, in the order in which they came."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

from bench.pairs import evidence, load, sources
from briefing.check.base import Evidence, Passage
from briefing.check.claims import check_claims
from briefing.check.shelf import Shelf
from briefing.check.structure.ahead import ASKED
from briefing.check.support import CHECKS, LONGEST, check, check_support
from briefing.check.together import BATCH, check_many, check_together
from briefing.models import Citation, Source

ROOT = Path(__file__).parents[2]
HARBOUR = "The council of Marfield voted on Monday to close the harbour. The closure affects 5,000 workers."
SOURCE = Source(id="h", path="h.txt", sha256="", encoding="utf-8", text=HARBOUR)
PLACE = Evidence((Passage(HARBOUR),))
ODD = [
    "",
    " \u200b ",
    "!?",
    "The closure affects 5,000 workers.",
    "x" * (LONGEST + 1),
    "Der Stadtrat hat am Montag beschlossen, den Hafen zu schließen.",
    "The council voted to close the harbour. It affects 6,000 workers. The mayor had refused to.",
    "The harbour\x1b[31m was closed on Tuesday.",
]


def test_pairs_and_odd_claims_get_their_own_verdicts() -> None:
    known = sources([ROOT / "seeds", ROOT / "examples"])
    rows = islice((row for row in load(ROOT / "bench/pairs/dev.jsonl") if row["source"] in known), 70)
    cases = [(row["claim"], evidence(row, known)) for row in rows]
    for place, claim in enumerate(ODD):
        cases.insert(3 * place, (claim, PLACE))
    singly = [check_support(*case) for case in cases]
    for first in range(0, len(cases), BATCH):
        assert check_together(cases[first : first + BATCH]) == singly[first : first + BATCH]
    assert len({verdict.status for verdict in singly}) > 1


@pytest.mark.parametrize("strictness", ["low", "high"])
def test_the_strictness_is_passed_on(strictness: str) -> None:
    claims = ["The council closed a harbour on Monday.", "On Monday Marfield's council chose closure."]
    cases = [(claim, PLACE) for claim in claims]
    singly = [check_support(*case, strictness=strictness) for case in cases]  # type: ignore[arg-type]
    assert check_together(cases, strictness=strictness) == singly  # type: ignore[arg-type]


def test_claims_with_their_citations() -> None:
    whole = Citation(source="h", start=0, end=len(HARBOUR), exact=HARBOUR)
    empty = Citation(source="h", start=5, end=5, exact="")
    lost = Citation(source="elsewhere", start=0, end=3, exact="The")
    cases = [
        ("The closure affects 5,000 people.", [cited], {"h": SOURCE}) for cited in (lost, whole, empty, whole)
    ]
    cases += [("The closure affects 5,000 workers.", [], {"h": SOURCE})] * BATCH
    assert list(check_many(cases)) == [check(*case) for case in cases]


def test_no_claims() -> None:
    assert check_together([]) == []
    assert list(check_many([])) == []


def test_the_mechanisms_asked_ahead_are_those_of_checks() -> None:
    assert ASKED.keys() <= {one.name for one in CHECKS}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    return tmp_path


def _line(number: int, claim: str) -> bytes:
    quote = "The closure affects 5,000 workers."
    row = {"id": number, "source": "harbour.txt", "quote": quote, "claim": claim}
    return json.dumps(row).encode() + b"\n"


def test_bad_lines_keep_their_place_among_the_others(folder: Path) -> None:
    lines = [b"\xef\xbb\xbf" + _line(1, "It affects 5,000 workers."), b"\n", b"no JSON\n"]
    lines += [_line(n, f"The closure affects {n},000 workers.") for n in range(2, 40)]
    lines[20:20] = [b"\xff\n", b" \n", b'{"id": 99}\n']
    shelf = Shelf.of_folder(folder)
    singly = list(check_claims(lines, shelf, "c.jsonl"))
    assert list(check_claims(lines, shelf, "c.jsonl", ahead=BATCH)) == singly
    assert [one.line for one in singly] == sorted({one.line for one in singly})


def test_a_line_from_a_pipe_is_answered_before_the_next_is_sent(folder: Path) -> None:
    command = [sys.executable, "-m", "briefing", "check", "-", "--sources", str(folder), "--format", "jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2):
            process.stdin.write(_line(number, "The closure affects 5,000 workers."))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
