"""What is needed, tested or ahead, told as coming, proved or past."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The towns took note of a proposal by Orla for a toll on lorries.",
        "Orla's proposal for a toll on lorries was endorsed by the towns.",
    ),
    (
        "The drought might push some towns to close wells.",
        "The drought had pushed some towns to close wells.",
    ),
    ("The drought may close the wells.", "The drought has closed the wells."),
    (
        "The clerk confirmed plans for a meeting with the Orla council.",
        "The clerk confirmed that a meeting with the Orla council had been held, its subject being a toll.",
    ),
    (
        "State help will be necessary, the governor said.",
        "State help will be forthcoming, the governor said.",
    ),
    (
        "State help will be necessary, the governor said.",
        "State help would be welcome, the governor said.",
    ),
    (
        "The strength of the dykes continues to be tested by storms.",
        "The strength of the dykes has been demonstrated by storms.",
    ),
]
KEPT = [
    (
        "The towns took note of a proposal by Orla for a toll on lorries.",
        "Orla's proposal for a toll on lorries was noted by the towns.",
    ),
    ("Orla noted that the towns had agreed on a toll.", "The towns accepted a toll, Orla noted."),
    ("The drought might push some towns to close wells.", "Some towns could be pushed to close wells."),
    (
        "State help will be necessary, the governor said.",
        "The governor said that state help was indispensable.",
    ),
    (
        "The strength of the dykes continues to be tested by storms.",
        "Storms go on putting the strength of the dykes to the test.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE
