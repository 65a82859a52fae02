"""How many of what."""

from __future__ import annotations

import pytest

from briefing.check.structure.merged import check_merged

from .weighing import SURE, heaviest

SCHEME = "The outcome will depend on how many schools join the library scheme."


@pytest.mark.parametrize(
    "claim",
    [
        "How many teachers join the library scheme will decide the outcome.",
        "The outcome hinges on the number of pupils in the library scheme.",
    ],
)
def test_finds_other_things_counted(claim: str) -> None:
    assert heaviest(check_merged, SCHEME, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SCHEME, "The outcome hinges on the number of schools in the library scheme."),
        (SCHEME, "A number of teachers say that the outcome depends on the schools that join."),
        ("The council did not say how many cars it had sold.", "The number of vehicles sold was not given."),
    ],
)
def test_lets_the_same_things_stand(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) <= SURE
