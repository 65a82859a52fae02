"""A comparison with a standard that the source has on the other side."""

from __future__ import annotations

import pytest

from briefing.check.structure.against import by_standard
from briefing.check.structure.frame import frames

BIKES = "The ferries carried fewer bicycles last year than in 2022 but more than before the strike."
COUNT = "The ferries carried 1.1 million bicycles. The figure was slightly below that of 2022 but well above the target."


def found(claim: str, evidence: str) -> list[str]:
    return [f.reason.source_words for frame in frames(claim, evidence) for f in by_standard(frame)]


@pytest.mark.parametrize(
    ("claim", "evidence", "word"),
    [
        ("The ferries carried more bicycles than in 2022.", BIKES, "fewer"),
        ("The ferries carried fewer bicycles than before the strike.", BIKES, "more"),
        ("The ferries carried more bicycles than in 2022.", COUNT, "below"),
    ],
)
def test_on_the_other_side(claim: str, evidence: str, word: str) -> None:
    assert found(claim, evidence) == [word]


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The ferries carried fewer bicycles than in 2022.", BIKES),
        ("The ferries carried more bicycles than before the strike.", BIKES),
        ("The ferries carried fewer bicycles than in 2022.", COUNT),
        ("The trams carried more people than the ferries.", BIKES),
    ],
)
def test_on_its_side(claim: str, evidence: str) -> None:
    assert not found(claim, evidence)
