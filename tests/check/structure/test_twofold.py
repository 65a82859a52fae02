"""Two denials where the source has one."""

from __future__ import annotations

import pytest

from briefing.check.structure.polarity import check_polarity
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The firm disputes the figure of 40 million and blames the ministry for it.",
        "The firm does not deny the figure of 40 million, for which it blames the ministry.",
    ),
    (
        "The ministry declined to comment on single banks.",
        "The ministry did not refuse to comment on single banks.",
    ),
    (
        "The admiral did not object to the new yard, his staff said.",
        "The admiral's objection to the new yard was clear, his staff said.",
    ),
]
KEPT = [
    (
        "The firm disputes the figure of 40 million.",
        "The firm denies that the figure of 40 million is right.",
    ),
    (
        "The admiral did not object to the new yard.",
        "The admiral raised no objection to the new yard.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) < SURE
