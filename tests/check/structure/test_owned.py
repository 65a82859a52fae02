"""What the source tells of one name, told of another: in words of the claim's own."""

from __future__ import annotations

import pytest

from briefing.check.structure.merged import check_merged

from .weighing import SURE, heaviest

LENDERS = (
    "Kestrel Bank lent the harbour board forty million crowns for a new dry dock; Sandmark Mutual turned the"
    " mayor's request for a tram loan down."
)
EXPERTS = (
    "Hydrologist Mara Vint blamed the dying reeds on salt from the mine. Botanist Oskar Leel put the loss down"
    " to grazing geese."
)
TALKS = "The orchestra rehearsed in Ostrava, dined in Brno and gave its first concert in Znojmo."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LENDERS, "Sandmark financed the dry dock of the harbour board."),
        (EXPERTS, "Grazing by geese is the explanation that Vint has for the loss."),
        (TALKS, "The orchestra's first concert was heard in Brno."),
    ],
)
def test_finds_what_stands_with_another_name(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LENDERS, "Kestrel financed the dry dock of the harbour board."),
        (EXPERTS, "Grazing by geese is the explanation that Leel has for the loss."),
        (TALKS, "The orchestra's first concert was heard in Znojmo."),
        # the second part points back to what the first tells
        (
            "Ivo Prasek praised the court's ruling on river tolls; Dana Holt called it a mistake.",
            "Holt was against the court's ruling on river tolls.",
        ),
        # held against one another
        (
            "Rents rose by a tenth in Malmö and by a fifth in Lund over the year.",
            "Rents rose more steeply over the year in Lund than in Malmö.",
        ),
        # a speaker named last
        (
            "Lakeside Dairy owns the mill. The company has paid for the new weir, Tom Arden said.",
            "Lakeside Dairy has paid for the new weir.",
        ),
    ],
)
def test_leaves_alone_what_stands_with_its_own_name(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) <= SURE


@pytest.mark.parametrize("claim", ["Of", "Kestrel", "Bank of", "'s Kestrel of", "Mutual, Sandmark's,"])
def test_survives_what_was_cut_off(claim: str) -> None:
    heaviest(check_merged, LENDERS, claim)
