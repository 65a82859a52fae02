"""The first of its kind told of what is one more, and the reverse."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

FRESH = "The delegates will hold a fresh round of talks on fishing rights on Monday."
FIRST = "The delegates will hold their first talks on fishing rights on Monday."
WRONG = [
    (FRESH, "The delegates will hold a first round of talks on fishing rights on Monday."),
    (FRESH, "On Monday the delegates will hold their first talks on fishing rights."),
    (FRESH, "An inaugural round of talks about fishing rights is set for Monday."),
    (FRESH, "On Monday the delegates will talk about fishing rights for the first time."),
    (FIRST, "The delegates will resume their talks on fishing rights on Monday."),
    (FIRST, "The delegates will hold further talks on fishing rights on Monday."),
    (FIRST, "The delegates will talk about fishing rights again on Monday."),
    (
        "The king paid his maiden visit to Lima in March.",
        "The king paid another visit to Lima in March.",
    ),
]
FAITHFUL = [
    (FRESH, "The delegates will resume their talks on fishing rights on Monday."),
    (
        "The talks began on Monday. A further round is planned for June.",
        "The talks began with a first round on Monday.",
    ),
    (
        "The museum held its first auction of maps in June and will hold another in May.",
        "After its first auction of maps the museum will hold another auction in May.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_first_and_one_more_are_told_apart(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), FAITHFUL)
def test_what_both_sides_tell_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
