"""A sentence cut off after any word is judged like any other: what a check looks for may be missing."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from tests.check.structure.minimal_pairs import PAIRS

SMALL = (
    "Ford said that it would be better off than",
    "In the words of the court, the",
    "Once a",
    "It will not come, while no",
    "They wanted no less",
    "It fell by more than 12",
    "Of the 40, 12",
    "Provided that the",
    "By his own account, Mr",
    "La Palma was preferred to",
    "It continues",
)


def judged(claim: str, source: str) -> float:
    score = check_support(claim, Evidence((Passage(text=source),))).score
    assert score is not None
    return score


@pytest.mark.parametrize("number", range(len(PAIRS)))
def test_cut_off_after_any_word(number: int) -> None:
    source, claim, altered, _ = PAIRS[number]
    for text in (claim, altered):
        words = text.split()
        # Every other word, in turn with the other claim's: each place is met somewhere, in half the time.
        for k in range(1 + number % 2, len(words), 2):
            assert 0.0 <= judged(" ".join(words[:k]), source) <= 1.0


@pytest.mark.parametrize("rest", SMALL)
def test_cut_off_where_a_check_looks_ahead(rest: str) -> None:
    for source, claim, _, _ in PAIRS[::7]:
        assert 0.0 <= judged(rest, f"{claim} {source}") <= 1.0
        assert 0.0 <= judged(claim, f"{source} {rest}") <= 1.0
