"""Turns of plain English that a check once took for something else, each beside one that is wrong."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.frame import frames
from briefing.check.structure.strayed import strayed
from briefing.check.support import check_support
from briefing.models import VerdictStatus

PENS = "The board heard that bus passes would be free from 1 May for pupils under 16. For adults, it aims at July."
FEES = "The deans of Hallam have responded by waiving fees for the subject."
DUES = "Harbour dues at Norvik will go up by 4 cents per gross tonne on 1 May."
DOME = "The dome would be shared with the pupils for two nights a week, for five years."
VETO = "Norvik has dropped its veto on the tunnel in exchange for a waiver of the tolls."
RANGER = "No harbour master has held the post longer than Ada Brandt, though Ole Lund, with two days less, came close."
HEAT = "The plan moves lessons to the morning when the forecast exceeds 43 degrees."
VIAL = "The glue must be used within six hours of opening the tin."
DIVERS = "The divers spent 5 hours and 40 minutes outside the bell repairing a valve."
RENTS = "Under the draft, owners could raise rents by at most 3 percent a year."
AGENDA = "Despite the absence of an agreed agenda, the two teams met as planned on 16 April."
BONUS = "Officials said the bonus fund was short of money but that nobody would be paid late on that account."
PACKAGE = "The forecast says that even full implementation of the package would only partly close the gap."
BASE = "Dr Lund believes that the depot is above all a favour to a local builder."


def passes(claim: str, cited: str) -> bool:
    return check_support(claim, Evidence((Passage(cited),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("Adults may have to wait for free bus passes until July.", PENS),
        ("In Hallam, students of the subject no longer have to pay fees.", FEES),
        ("Charges at Norvik rise in May by 4 cents for every gross tonne.", DUES),
        ("The pupils will get to use the dome two nights each week.", DOME),
        ("Norvik gets a waiver of the tolls in return for lifting its veto on the tunnel.", VETO),
        ("Lund's time as harbour master was slightly shorter than Brandt's.", RANGER),
        ("When forecasts top 43 degrees, lessons move to the morning.", HEAT),
        ("Once the tin is opened, the glue has to be used in no more than six hours.", VIAL),
        ("The divers were outside the bell for well over five hours.", DIVERS),
        ("The draft sets a 3 percent limit on what owners may add to rents in a year.", RENTS),
        ("The lack of an agenda did not prevent the two teams from meeting on 16 April.", AGENDA),
        ("Officials excluded any late payment because of the bonus fund's lack of money.", BONUS),
        ("Carrying out the entire package would narrow the gap without closing it.", PACKAGE),
        ("In Dr Lund's view, the depot exists mostly to favour a local builder.", BASE),
    ],
)
def test_a_plain_turn_passes(claim: str, cited: str) -> None:
    assert passes(claim, cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("When forecasts fall below 43 degrees, lessons move to the morning.", HEAT),
        ("The glue has to be used no less than six hours after the tin is opened.", VIAL),
        ("The divers were outside the bell for less than five hours.", DIVERS),
        ("The draft lets owners add more than 3 percent a year to rents.", RENTS),
        ("The lack of an agenda prevented the two teams from meeting on 16 April.", AGENDA),
        ("Lund held the post of harbour master longer than Brandt.", RANGER),
        ("In Hallam, students of the subject still have to pay fees.", FEES),
    ],
)
def test_the_other_way_round_does_not(claim: str, cited: str) -> None:
    assert not passes(claim, cited)


def test_what_one_thinks_is_not_what_another_does() -> None:
    claim = "Lund estimates the road tolls at several times the takings at the docks."
    source = (
        "The gangs live less by the docks than by road tolls, according to the economist Ada Lund. "
        "The consultant Ellen Marsh believes that the sum leaves out ransoms."
    )
    assert not [f for frame in frames(claim, source) for f in strayed(frame)]
