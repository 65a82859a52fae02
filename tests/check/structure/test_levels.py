"""Comparisons that follow from figures: on which side of a date or level, and whose figure is larger."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.comparison import check_comparison
from briefing.check.values import VALUE_CHECKS
from tests.check.structure.weighing import SURE, heaviest

TALKS = "Some 30 states will come to Lund on Friday. The talks in Roskam drew envoys from 37 states."
SHARES = (
    "The members will pay €160 million, of which Alvar €70 million, Brenn €60 million and Corvo €30 million."
)
CATCH = "The crews landed 640 tonnes of cod last year against 1,100 tonnes ten years ago."
OPENING = "The bridge will open in August, a month later than the council's own schedule."
CLEARED = (
    "It took 14 months to clear the harbour of Kelm in 1973, seven to clear that of Orby in 1991 and three to"
    " open Vastra in 2003."
)
OFFER = (
    "A panel in Orby awarded the airline 88 million dollars for the aircraft stranded at Kelm. The insurers had"
    " offered 30 million."
)
PRICE = "The yard's price is three points above the offer of its rival."

WRONG = [
    (OFFER, "The insurers' offer had been higher than what the panel awarded the airline."),
    (OPENING, "The bridge will open in August, a month ahead of the council's schedule."),
    (OPENING, "The bridge will open in August, a month before the date in the council's schedule."),
    (PRICE, "The yard's price is three points below the offer of its rival."),
    (TALKS, "More states will come to Lund than the 37 that sent envoys to the talks in Roskam."),
    (SHARES, "The largest share will come from Brenn."),
    (CATCH, "The crews landed 1,100 tonnes of cod last year against 640 tonnes ten years ago."),
]
KEPT = [
    (OFFER, "The insurers' offer had been little more than a third of what the panel awarded the airline."),
    (CLEARED, "Clearing the harbour of Orby took half as long as clearing that of Kelm had done."),
    (OPENING, "The bridge will open in August, a month behind the council's schedule."),
    (OPENING, "The council's schedule has the bridge open a month before August."),
    (PRICE, "The rival's offer is three points below the price of the yard."),
    (TALKS, "Fewer states will come to Lund than the 37 that sent envoys to the talks in Roskam."),
    (SHARES, "The largest share will come from Alvar."),
    (CATCH, "Ten years ago the crews landed 1,100 tonnes of cod, against 640 tonnes last year."),
    ("Three of the four crews sailed.", "Of the four crews, three sailed."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_the_wrong_side_of_a_figure_is_a_finding(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_the_right_side_is_none(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) < SURE


def found(source: str, claim: str) -> list[str]:
    evidence = Evidence((Passage(text=source),))
    return [f.reason.message for check in VALUE_CHECKS for f in check(claim, evidence)]


def test_a_known_figure_that_something_is_held_against_is_no_bound() -> None:
    source = "The village had asked for 350 litres a day. The canal will bring 310 litres a day."
    assert not found(source, "The canal will bring 310 litres, below the 350 that the village had asked for.")


def test_the_three_are_those_who_are_named() -> None:
    source = "Alvar need not ratify it, nor need Brenn; in Corvo the senate must agree."
    assert not found(source, "Of the three states, Corvo alone must ratify it.")
    assert found(source, "Of the five states, Corvo alone must ratify it.")


def test_what_is_left_counts_only_where_something_speaks_of_it() -> None:
    fleet = "The fleet has 14 ships, of which nine are in port."
    assert found(fleet, "Five of the fleet's 14 ships are in port.")
    assert not found(fleet, "Five of the fleet's 14 ships are not in port.")
    workers = "About a third of the 900 workers are on strike."
    assert found(workers, "Some 600 of the 900 workers are on strike.")
    assert not found(workers, "Some 300 of the 900 workers are on strike.")
    assert not found(workers, "Some 600 of the 900 workers are not on strike.")


def test_a_share_is_no_difference() -> None:
    pack = "The snow stood at 68 percent of its average."
    assert found(pack, "The snow was 68 percent smaller than its average.")
    assert not found(pack, "The snow was 32 percent smaller than its average.")
