"""One country named where the cited words name another."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.values.swapped import swapped

FERRY = "The minister praised the ferry accord, which Norway has often broken."
FUND = "Germany will pay for the bridge, and Poland will build it."


def found(source: str, claim: str) -> bool:
    return swapped(claim, Evidence((Passage(text=source),))) is not None


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (FERRY, "The ferry accord, which Denmark has often broken, was praised by the minister."),
        (FUND, "Poland will build the bridge, for which France will pay."),
    ],
)
def test_another_country_in_its_place_is_a_finding(source: str, claim: str) -> None:
    assert found(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (FERRY, "The ferry accord, which Norway has often broken, was praised by the minister."),
        (FERRY, "The ferry accord was praised by the minister."),
        (FERRY, "Denmark's minister praised the ferry accord that Norway has often broken."),
        (FERRY, "Oslo has often broken the ferry accord that the minister praised."),
        (
            "A US trade official said the complaint was late.",
            "The official said Mexico's complaint was late.",
        ),
        (FUND, "Two countries will share the work on the bridge."),
    ],
)
def test_a_country_left_out_or_told_otherwise_is_none(source: str, claim: str) -> None:
    assert not found(source, claim)
