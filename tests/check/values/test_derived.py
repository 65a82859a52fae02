"""Figures that follow from the evidence in one step, each with an altered twin."""

from __future__ import annotations

import pytest

from briefing.check.values.number import number

from .asking import findings, is_hard

BRIDGE = "The estimate for the bridge rose from €2.1 billion to €2.7 billion."
BALLOT = "Of the 40 growers, 22 were in favour and seven against; the rest did not answer."
TRUE = [
    ("The bridge became €600 million dearer.", BRIDGE),
    (
        "Catches fell short of the quota by 12,000 tonnes.",
        "Boats landed 31,000 tonnes, against a quota of 43,000 tonnes.",
    ),
    ("Turnout dropped by nine percentage points.", "Turnout was 71 percent in May and 62 percent in June."),
    ("Eleven growers gave no answer.", BALLOT),
    ("The motion passed by a margin of four.", "The motion passed by nine votes to five."),
    ("A third of tenants do not own a car.", "Two thirds of tenants own a car."),
    ("Well over a third did not reply.", "Of the 800 members, 60 per cent replied."),
    ("The first count was about 5,000 sheep.", "The count was 20,000 sheep, four times the first."),
    ("The town owes €40 million at once.", "The town owes €80 million, half of it at once."),
    ("Two of the three ferries have not sailed.", "Of the three ferries, only Aurora has sailed."),
    ("The two sites cost £9m together.", "One site cost £4m and the other £5m."),
    ("The bonus is due once a hundred rooms are let.", "The bonus is due when the hundredth room is let."),
    ("Hundreds of nurses marched.", "Several hundred nurses marched."),
    ("It is 10 percent of the price.", "It accounts for about a tenth of the price."),
    ("The ship takes 300 passengers at most.", "The ship takes up to 300 passengers."),
    ("Offers of 55 percent or above are taken.", "Offers of at least 55 percent are taken."),
    ("Nearly three dozen cranes stood still.", "The strike left 35 cranes standing still."),
    ("One of the lorries was stopped.", "Two lorries were sent; one was stopped."),
]
FALSE = [
    ("The bridge became €500 million dearer.", BRIDGE),
    (
        "Catches fell short of the quota by 14,000 tonnes.",
        "Boats landed 31,000 tonnes, against a quota of 43,000 tonnes.",
    ),
    ("Turnout dropped by seven percentage points.", "Turnout was 71 percent in May and 62 percent in June."),
    ("Seven growers gave no answer, nine were in favour.", BALLOT),
    ("The town owes €30 million at once.", "The town owes €80 million, half of it at once."),
    ("The two sites cost £8m together.", "One site cost £4m and the other £5m."),
    ("The first count was about 6,000 sheep.", "The count was 20,000 sheep, four times the first."),
    ("Leaders of nine countries came.", "Leaders from France, Spain, Italy, Malta and Greece came."),
    ("The crane weighs 1,200 pounds.", "The 1,200-kilogram crane fell."),
    ("It will cost 300 million talers.", "It will cost 300 million euros."),
]


@pytest.mark.parametrize(("claim", "cited"), TRUE)
def test_a_figure_that_follows_is_not_held_against_a_claim(claim: str, cited: str) -> None:
    assert not is_hard(findings(number, claim, cited))


@pytest.mark.parametrize(("claim", "cited"), FALSE)
def test_a_figure_that_does_not_follow_is_a_hard_finding(claim: str, cited: str) -> None:
    assert is_hard(findings(number, claim, cited))


def test_the_finding_says_what_follows() -> None:
    [found] = findings(number, "The bridge became €500 million dearer.", BRIDGE)
    assert "2.7 billion − 2.1 billion = 600 million" in found.reason.message


def test_a_hedge_said_the_other_way_round_is_soft_and_a_turned_one_hard() -> None:
    assert not is_hard(
        findings(number, "The crew may not exceed 40 people.", "The crew may have up to 40 people.")
    )
    assert is_hard(findings(number, "At least 40 people sail.", "Up to 40 people sail."))


def test_a_generic_noun_counts_the_same_people() -> None:
    assert not is_hard(findings(number, "The mill has 230 employees.", "The mill employs 230 people."))
    assert is_hard(findings(number, "The mill has 260 employees.", "The mill employs 230 people."))


def test_a_figure_beside_the_citation_is_soft() -> None:
    found = findings(
        number, "The yard disputes the $7bn.", "The yard disputes the figure.", before="It fell to $7bn."
    )
    assert found
    assert not is_hard(found)
