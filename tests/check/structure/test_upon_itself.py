"""What somebody does to itself, told as done to another."""

from __future__ import annotations

import pytest

from briefing.check.structure.merged import check_merged

from .weighing import SURE, heaviest

ALLIANCE = "Ruritania has begun a marginalisation of itself, the ferry union told reporters."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ALLIANCE, "The ferry union said that Ruritania had begun to marginalise Graustark."),
        (
            "The board of Elmby said that it had audited itself.",
            "The board of Elmby has audited Torsk, it said.",
        ),
    ],
)
def test_finds_another_who_suffers_it(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ALLIANCE, "The ferry union said that Ruritania had begun to marginalise itself."),
        (ALLIANCE, "The ferry union speaks of Ruritania's marginalisation."),
        (ALLIANCE, "The ferry union speaks of the marginalisation of Ruritania."),
    ],
)
def test_lets_the_doer_stand(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) <= SURE
