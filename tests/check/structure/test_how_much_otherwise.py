"""Quantities and comparisons that a claim may word otherwise, and what is still an error."""

from __future__ import annotations

import pytest

from briefing.check.base import Check, Evidence, Finding, Passage
from briefing.check.structure import check_comparison, check_scope


def findings(check: Check, claim: str, cited: str) -> list[Finding]:
    return list(check(claim, Evidence((Passage(cited),))))


REPAIRS = (
    "Three of the five mills at the weir stopped. Mill 2 runs again, mill 4 too, and mill 1 is beyond repair."
)
LOST = "Two-thirds of the region's pilots have retired."
ASKED = "How many carters are left on the ship? Nineteen are with us."


@pytest.mark.parametrize(
    ("cited", "claim"),
    [
        (REPAIRS, "Of the ruined mills, one cannot be saved."),
        (LOST, "Most of the region's pilots have retired."),
        (ASKED, "Nineteen of the carters were still on the ship."),
        (
            "The smith Anna Lind said so, and her guest, the smith Tom Berg, agreed.",
            "Both smiths said so.",
        ),
    ],
)
def test_how_much_may_be_told_otherwise(cited: str, claim: str) -> None:
    assert not findings(check_scope, claim, cited)


@pytest.mark.parametrize(
    ("cited", "claim"),
    [
        ("A third of the region's pilots have retired.", "Most of the region's pilots have retired."),
        ("Three of the five mills at the weir stopped.", "All the mills at the weir stopped."),
    ],
)
def test_more_than_the_source_has_is_still_an_error(cited: str, claim: str) -> None:
    assert findings(check_scope, claim, cited)


def test_more_of_another_quality_compares_nothing_else() -> None:
    cited = "The wind at the mill was lower than in the plan."
    assert not findings(check_comparison, "The wind at the mill blew more weakly than in the plan.", cited)
    assert findings(check_comparison, "The wind at the mill was higher than in the plan.", cited)
