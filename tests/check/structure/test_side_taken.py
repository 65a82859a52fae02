"""Who took a side did not stay silent; what is still going on is not yet to come; what never was is not over."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.polarity import check_polarity
from briefing.check.support import check_support

from .weighing import SURE, heaviest

OFFER = "The union ruled out the offer of the employers."
PLAN = "The council endorsed the plan of the builders."
TRIALS = "The effectiveness of the drug continues to be tested in trials."
LIST = "The name of the mine was never on the list of suspects."
SAFE = "The device is safe and cheap, the makers said."
RIVER = "Norland, where the river rises, sent observers but refused to sign."
MOOD = "Although the talks were cordial, there was little progress on wages, prompting concerns about the dispute."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TRIALS, "How well the drug works has yet to be put to the test in trials."),
        (LIST, "The name of the mine was removed from the list of suspects."),
        ("The firm has never sold coal to Norland.", "The firm stopped selling coal to Norland."),
        (SAFE, "The makers said that the device was cheap but had yet to prove safe."),
        (RIVER, "Norland, the source of the river, had no observers there and refused to sign."),
        (RIVER, "Norland, the source of the river, stayed away from the talks and declined to sign."),
        (RIVER, "Norland, home to the source of the river, declined to sign or to send observers."),
        (MOOD, "The talks were strained, and the lack of much progress on wages raised concerns."),
        (MOOD, "The atmosphere was strained because scant headway was made on wages."),
    ],
)
def test_finds_the_contrary(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (OFFER, "The union turned down the offer of the employers."),
        (OFFER + " It did not comment further.", "The union did not comment further."),
        (PLAN + " The mayor gave no answer.", "The mayor has not yet answered on the plan."),
        (
            "The council rejected the plan.",
            "The council rejected the plan but has not commented on its cost.",
        ),
        (TRIALS, "How well the drug works is still being tested in trials."),
        ("The firm never stopped selling coal.", "The firm has never stopped selling coal."),
        (LIST, "The name of the mine has never been on the list of suspects."),
        (RIVER, "Norland, the source of the river, sent observers there but declined to sign."),
        (MOOD, "The talks were friendly, but scant headway was made on wages."),
    ],
)
def test_lets_be_the_same_in_other_words(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) <= SURE


HELP = "The bank is helping the firm restructure its debt."
DEBATED = "The ministers debated whether the planned port could be sold."
PLANS = "The mayor confirmed plans for a meeting with the union."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The state required farmers to plant trees.", "The state has helped farmers to plant trees."),
        (DEBATED, "The ministers determined whether the planned port would be sold."),
        (PLANS, "The mayor said that a meeting with the union was being considered."),
        ("The ministry announced a visit to Norland.", "The ministry is weighing a visit to Norland."),
        (
            "Sooner or later the rebels will have to come to the table and talk.",
            "The rebels will sooner or later leave the table and break off the talks.",
        ),
        (
            "Leaders stressed the need for readiness, signalling a shift toward investment.",
            "The stress leaders laid on readiness completes a shift towards investment.",
        ),
        (
            "Although the discussions were cordial, there was little progress on wages.",
            "Cordial as they were, the discussions brought a breakdown over wages.",
        ),
        (
            "The president surprised the region by initiating talks with the rebels.",
            "The region was surprised when the president accepted an offer of talks from the rebels.",
        ),
        (
            "The envoy is the one trying to delay a truce.",
            "The collapse of a truce is put down to the envoy.",
        ),
    ],
)
def test_finds_another_deed(source: str, claim: str) -> None:
    assert check_support(claim, Evidence((Passage(text=source),))).reasons


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (HELP, "The bank is assisting the firm in restructuring its debt."),
        (DEBATED, "The ministers met to decide whether the planned port could be sold."),
        (PLANS, "A meeting with the union is planned, the mayor confirmed."),
        ("The rebels left the table.", "The rebels walked away from the table."),
    ],
)
def test_lets_be_the_same_deed(source: str, claim: str) -> None:
    assert not check_support(claim, Evidence((Passage(text=source),))).reasons
