"""A word of a closed class exchanged for another in a claim that keeps the words around it."""

from __future__ import annotations

import pytest

from briefing.check.structure.frame import frames
from briefing.check.structure.requantified import check_exchanged

PAIRS = [
    ("The new toll on lorries takes effect in June next year.", "next", "this"),
    ("The forint slipped to a record low against the euro on the news.", "euro", "dollar"),
    ("The hearing on the harbour wall was put off until March for lack of a map.", "until", "in"),
    ("The debate starts at 7 p.m. Pacific Time in the old town hall.", "Pacific", "Mountain"),
    ("The barge had crossed the lake five times before it sank off Harwell.", "five", "three"),
    ("The mill at Orrin burnt down in 1998 and was rebuilt by its owner.", "1998", "1996"),
    ("The miners said they could hold out for another month without pay.", "month", "week"),
    ("A rockfall has closed the only road to the ski village of Tarn.", "the only road", "one of the roads"),
]


def found(claim: str, source: str) -> bool:
    return any(check_exchanged(frame) for frame in frames(claim, source))


@pytest.mark.parametrize(("source", "theirs", "mine"), PAIRS)
def test_an_exchanged_value_word_is_found(source: str, theirs: str, mine: str) -> None:
    assert found(source.replace(theirs, mine), source)


def test_a_word_that_the_source_has_besides_is_not_held_against_the_claim() -> None:
    source = "The mill at Orrin burnt down in 1998 and was rebuilt by its owner. It had opened in 1996."
    assert not found("The mill at Orrin burnt down in 1996 and was rebuilt by its owner.", source)


@pytest.mark.parametrize(
    ("source", "theirs", "mine"),
    [
        ("The new toll on lorries takes effect in June next year.", "next", "the following"),
        ("The new toll on lorries takes effect from June.", "from", "in"),
        ("The miners said they could hold out for twelve months without pay.", "twelve months", "a year"),
        ("The hearing on the harbour wall will not begin until March.", "not begin until", "begin in"),
    ],
)
def test_other_words_for_the_same_time_pass(source: str, theirs: str, mine: str) -> None:
    assert not found(source.replace(theirs, mine), source)
