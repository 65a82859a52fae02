"""What the source sets above, below or beside nothing: superlatives and comparisons put in."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_comparison, check_polarity

from .weighing import SURE, heaviest

HURDLE = "Finding a pilot for the ferry remains a major hurdle."
TALKS = "Although the talks were polite, there was little progress on fishing rights."
RECORD = "Bread prices are at their highest since 2009."
AID = "The grants are not merely financial in nature; they have legal and technical sides as well."

WRONG = [
    (HURDLE, "Finding a pilot for the ferry remains the biggest hurdle."),
    ("Mr Voss is a reliable partner for the port.", "Mr Voss is the port's most reliable partner."),
    (TALKS, "The talks were polite, but there was less progress on fishing rights than in earlier rounds."),
    (TALKS, "The talks were more polite than expected, with little progress on fishing rights."),
    (RECORD, "Bread prices are at their highest ever."),
    (
        "The loan serves the mill and helps the town.",
        "The loan serves the mill more than it helps the town.",
    ),
]
RIGHT = [
    (HURDLE, "Finding a pilot for the ferry is still one of the biggest hurdles."),
    ("Mr Voss is the port's main partner.", "Mr Voss is the port's most important partner."),
    ("Ms Aune presented a bold plan for the quay.", "Ms Aune presented a most ambitious plan for the quay."),
    ("Bread prices rose again.", "Bread prices were higher than before."),
    ("Bread prices surprised the bank.", "Bread prices were higher than expected."),
    ("The snow is late this year.", "The snow has come later than usual."),
    (RECORD, "Bread prices are at their highest since 2009."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_rank_or_standard_put_in_is_found(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), RIGHT)
def test_a_rank_that_the_source_bears_out_passes(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) < SURE


def test_what_is_added_is_not_set_above_what_it_is_added_to() -> None:
    assert heaviest(check_polarity, AID, "The grants are more legal and technical than financial.") > SURE
    assert heaviest(check_polarity, AID, "The grants are more than financial; they are legal, too.") < SURE
