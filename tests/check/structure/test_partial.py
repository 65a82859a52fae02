"""Denied in part, and denied altogether."""

from __future__ import annotations

import pytest

from briefing.check.structure.polarity import check_polarity
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The levy is not solely a tax on fuel; it also pays for road repairs.",
        "The levy is not a tax on fuel, since it pays for road repairs.",
    ),
    (
        "The mayor said the city could not rely solely on state grants.",
        "The city could not rely on state grants, the mayor said.",
    ),
    (
        "The new rules do not entirely ban night flights over the valley.",
        "Night flights over the valley are not banned by the new rules.",
    ),
    (
        "The court did not merely criticise the ministry; it ordered a new inquiry.",
        "The court did not criticise the ministry but ordered a new inquiry.",
    ),
    (
        "The harbour authority's losses are not only financial but also reputational.",
        "The losses of the harbour authority are not financial but reputational.",
    ),
    (
        "The report does not necessarily mean that prices will rise.",
        "The report does not mean that prices will rise.",
    ),
    (
        "The minister did not apologise to the families.",
        "The minister did not merely apologise to the families.",
    ),
    (
        "The law does not apply to small firms.",
        "The law does not apply exclusively to small firms.",
    ),
    (
        "The mayor said the city could not rely solely on state grants to run the trams.",
        "The city, the mayor said, cannot lean on state grants at all to run the trams.",
    ),
]
KEPT = [
    (
        "The city could not rely solely on state grants.",
        "State grants alone, the city found, were not something it could rely on.",
    ),
    (
        "The levy is not solely a tax on fuel.",
        "The levy is more than a tax on fuel.",
    ),
    (
        "The new rules do not entirely ban night flights.",
        "Under the new rules night flights are not completely banned.",
    ),
    (
        "The committee did not just hear the farmers but also visited their fields.",
        "Besides hearing the farmers, the committee visited their fields.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) < SURE
