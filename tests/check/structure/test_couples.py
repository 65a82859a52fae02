"""Neither, each, and duties told after the word."""

from __future__ import annotations

import pytest

from briefing.check.structure.polarity import check_polarity
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The union will accept a camera at every gate. It will not accept a curfew.",
        "The union would accept neither a camera at every gate nor a curfew.",
    ),
    (
        "Neither minister would say when the aid would be paid.",
        "Each minister was ready to say when the aid would be paid.",
    ),
    (
        "No ratification is required in Norway or in Sweden.",
        "Both Norway and Sweden have to ratify the pact.",
    ),
    (
        "No ratification is required in Norway or in Sweden.",
        "Sweden is required to ratify it.",
    ),
]
KEPT = [
    (
        "Neither minister would say when the aid would be paid.",
        "Both ministers declined to say when the aid would be paid.",
    ),
    (
        "No ratification is required in Norway or in Sweden.",
        "Neither Norway nor Sweden has to ratify it.",
    ),
    (
        "A permit is required for each well.",
        "Each well must have a permit.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) < SURE
