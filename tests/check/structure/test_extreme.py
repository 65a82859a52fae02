"""Superlatives for comparatives, and multiples that do not come true."""

from __future__ import annotations

import pytest

from briefing.check.structure.comparison import check_comparison
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The port is one of the oldest in the country.",
        "The port is the oldest in the country.",
    ),
    (
        "The new line is faster than the coastal one.",
        "The new line is the fastest of all.",
    ),
]
KEPT = [
    (
        "The new line is faster than any other.",
        "The new line is the fastest.",
    ),
    (
        "The port is one of the oldest in the country.",
        "The port is among the country's oldest.",
    ),
    (
        "The new line is faster than the coastal one.",
        "The coastal line is slower than the new one.",
    ),
    (
        "The cap is 30 crowns, higher than the 15 crowns sought by the firms.",
        "The cap is double the 15 crowns sought by the firms.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) < SURE
