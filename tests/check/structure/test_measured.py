"""Comparisons, shares and bounds that a claim tells without, or with other, figures."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.comparison import check_comparison
from briefing.check.structure.scope import check_scope
from briefing.check.values import VALUE_CHECKS

GEESE = "Wardens counted 3,400 geese on the marsh this winter, compared with 5,100 in 2014."
TRAMS = "Trams carried 62 per cent of commuters in Lund, while those in Roskam carried 41 per cent."
SILO = "Insulating the silo would cost four times as much as painting the barn."
FAIR = "The fair will open on 9 May, three weeks earlier than planned, because of the regatta."
MEN = "Unlike the choirs of the valley, the town band rehearses on Sundays."
LEVEL = "The reservoir must not fall below 12 metres."
COACH = "A coach takes up to 50 passengers."
PANEL = "Seven of the nine jurors wanted the tower kept."
CREWS = "Prizes went to 18 crews."

SOURCE_AND_WRONG = [
    (GEESE, "More geese were counted on the marsh this winter than in 2014."),
    (GEESE, "The number of geese on the marsh has risen from 3,400 to 5,100 since 2014."),
    (TRAMS, "A larger share of commuters went by tram in Roskam than in Lund."),
    (SILO, "Painting the barn would be four times as expensive as insulating the silo."),
    (FAIR, "The opening of the fair has been postponed because of the regatta."),
    (MEN, "Just as the choirs of the valley do, the town band rehearses on Sundays."),
]
SOURCE_AND_RIGHT = [
    (GEESE, "Fewer geese were counted on the marsh this winter than in 2014."),
    (GEESE, "In 2014 more geese were counted on the marsh than this winter."),
    (TRAMS, "A smaller share of commuters went by tram in Roskam than in Lund."),
    (SILO, "Painting the barn would be much cheaper than insulating the silo."),
    (FAIR, "The opening of the fair has been brought forward because of the regatta."),
    (MEN, "The town band rehearses on Sundays, in contrast to the choirs of the valley."),
]


def evidence(text: str) -> Evidence:
    return Evidence((Passage(text=text),))


@pytest.mark.parametrize(("source", "claim"), SOURCE_AND_WRONG)
def test_figures_decide_which_is_more(source: str, claim: str) -> None:
    assert any(f.weight >= 0.6 for f in check_comparison(claim, evidence(source)))


@pytest.mark.parametrize(("source", "claim"), SOURCE_AND_RIGHT)
def test_what_follows_from_the_figures_is_left_alone(source: str, claim: str) -> None:
    assert not any(f.weight > 0.4 for f in check_comparison(claim, evidence(source)))


@pytest.mark.parametrize(("source", "claim"), [
    (LEVEL, "The reservoir has to hold at least 12 metres."),
    (COACH, "No coach takes more than 50 passengers."),
    (COACH, "The number of passengers in a coach may not exceed 50."),
])  # fmt: skip
def test_a_bound_in_other_words_is_the_same_bound(source: str, claim: str) -> None:
    assert not any(f.weight > 0.4 for check in VALUE_CHECKS for f in check(claim, evidence(source)))


@pytest.mark.parametrize(("source", "claim"), [
    (LEVEL, "The reservoir must not rise above 12 metres."),
    (COACH, "No coach takes fewer than 50 passengers."),
])  # fmt: skip
def test_a_bound_turned_round_is_found(source: str, claim: str) -> None:
    assert any(f.weight >= 0.6 for check in VALUE_CHECKS for f in check(claim, evidence(source)))


@pytest.mark.parametrize(("source", "claim"), [
    (PANEL, "A majority of the nine jurors wanted the tower kept."),
    (PANEL, "Most of the jurors wanted the tower kept."),
    (CREWS, "Prizes went to 18 boats, all of them crews."),
    ("Bees face the highest risk from frost.", "Bees are most likely to suffer from frost."),
    ("Each loaf was sold at no more than £3.", "Each loaf cost at most £3."),
])  # fmt: skip
def test_a_share_that_the_figures_give_is_left_alone(source: str, claim: str) -> None:
    assert not any(f.weight > 0.4 for f in check_scope(claim, evidence(source)))


@pytest.mark.parametrize(("source", "claim"), [
    (PANEL, "A minority of the jurors wanted the tower kept."),
    ("Two of the nine jurors wanted the tower kept.", "Most of the jurors wanted the tower kept."),
    ("The lease ends if it is broken by all three tenants.",
     "The lease ends if it is broken by any of the three tenants."),
])  # fmt: skip
def test_a_share_against_the_figures_is_found(source: str, claim: str) -> None:
    assert any(f.weight >= 0.6 for f in check_scope(claim, evidence(source)))
