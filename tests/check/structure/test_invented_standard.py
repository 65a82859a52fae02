"""More than what: a standard that the source's comparison has not, however far off it stands."""

from __future__ import annotations

import pytest

from briefing.check.structure.comparison import check_comparison
from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The report finds that the valley must bear more responsibility for its dykes.",
        "The report finds that the valley must bear a larger share of the responsibility for its dykes than"
        " Alvar does.",
    ),
    (
        "The mill appears to be taking a more cautious approach to the merger.",
        "The mill seems to approach the merger with more caution than any other firm.",
    ),
    (
        "The talks showed a need for a stronger harbour watch.",
        "The talks showed a need for a harbour watch stronger than that of Alvar.",
    ),
]
KEPT = [
    (
        "The report finds that the valley must bear more responsibility for its dykes than Alvar.",
        "The report finds that the valley must bear a larger share of the responsibility for its dykes than"
        " Alvar does.",
    ),
    (
        "The mill is taking a more cautious approach to the merger.",
        "The mill is approaching the merger with more caution than before.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_standard_put_in_is_found(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_the_same_standard_and_the_past_are_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) < SURE


def test_a_cause_told_first_is_held_against_both_sentences() -> None:
    source = "Nine villages use the mill, and two thirds of its flour is sold. The town has lost a school since May."
    claim = "Because two thirds of the mill's flour is sold, the town has lost a school since May."
    assert heaviest(check_relation, source, claim) >= SURE


def test_a_reason_with_not_yet_in_it_is_no_other_one_when_the_source_gives_it() -> None:
    source = "Since the board has not yet voted, the earliest date on which the loan can be paid is May."
    claim = "Because the board has not yet voted, the loan cannot be paid before May."
    assert heaviest(check_relation, source, claim) < SURE
