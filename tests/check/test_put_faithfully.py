"""Faithful turns that were once rejected: "at or above", "over the 280 that they had", "13 more", "Sir John"."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

LAKE = "The utility will keep the lake at 310 metres or more at the gauge until autumn."
RAISE = "The union asks for 350 euros. The firm's opening offer was 280, two delegates say."
PAID = "A first instalment could be released in July 2027 at the earliest."
SALT = "Frost now reaches 31 kilometres inland, compared with 18 in 2005."
REVIEW = "Gower expressed the need for a safety review in any merger."
ARTICLE = "John Gower, the shipping magnate, met his partners. " + REVIEW + " Peter Lamb was away."


def passes(claim: str, cited: str, article: str = "") -> bool:
    verdict = check_support(claim, Evidence((Passage(cited, article=article),)))
    return verdict.status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The utility will hold the lake at or above 310 metres at the gauge until autumn.", LAKE),
        ("The union asks for 350 euros, well over the 280 that the firm first offered.", RAISE),
        ("A first instalment could be released, though not before July 2027.", PAID),
        ("Frost now reaches 31 kilometres inland, 13 more than in 2005.", SALT),
    ],
)
def test_another_turn_of_the_same(claim: str, cited: str) -> None:
    assert passes(claim, cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The utility will hold the lake at or below 310 metres at the gauge until autumn.", LAKE),
        ("The union asks for 350 euros, well over the 290 that the firm first offered.", RAISE),
        ("Frost now reaches 31 kilometres inland, 15 more than in 2005.", SALT),
    ],
)
def test_an_error_in_the_same_turn(claim: str, cited: str) -> None:
    assert not passes(claim, cited)


def test_an_honour_goes_with_the_given_name() -> None:
    assert passes("Sir John expressed the need for a safety review in any merger.", REVIEW, ARTICLE)
    assert not passes("Sir Hugo expressed the need for a safety review in any merger.", REVIEW, ARTICLE)
