"""Between whom, with whom and to whom: pairs of countries, those who do it together, and receivers."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.role import check_role

PORT = "The next round of Peru-Chile talks on Bolivia's port is due on Monday."
JOINTLY = "Lind, alongside Swedish President Anna Brandt, has been lobbying Madrid to provide ships."
WELLS = "The inspectors are to visit 11 wells and will report to the Harbour Commission every three months."
ENVOY = (
    "Keane now works on Peru alone, following reports that Chile had sought to exclude him from the talks."
)

DOUBT = "The uncertainty in Madrid has forced Peruvian leaders to do more for their defence."
READY = (
    "Lind emphasised the importance of allied nations preparing to defend any deal."
    " The talks were held in Chile."
)


@pytest.mark.parametrize(("source", "claim"), [
    (PORT, "The next round of talks between Peru and Bolivia is due on Monday."),
    (PORT, "Lima is to resume its talks with Bolivia on Monday."),
    ("The bridge stands on the border of Peru and Brazil, near Bolivia.",
     "The bridge stands on the border between Peru and Bolivia."),
    (WELLS, "The inspectors are to visit 11 wells and send the member governments a report each quarter."),
    ("The mine gave the letter to the mayor after the tenants had complained.",
     "The mine gave the letter to the tenants."),
    (ENVOY, "Keane works on Peru alone after reports of an attempt by Lima to have him kept out of the talks."),
    (DOUBT, "Doubts over Peru's leaders have compelled Madrid to do more for its defence."),
    (READY, "Lind stressed how much it mattered that the Chilean forces get ready to defend any deal."),
    (READY, "Lind's emphasis was on the importance of Chilean preparation to defend any deal."),
])  # fmt: skip
def test_another_party_is_found(source: str, claim: str) -> None:
    assert check_role(claim, Evidence((Passage(text=source),)))


@pytest.mark.parametrize(("source", "claim"), [
    (PORT, "On Monday Peru and Chile will hold their next round of talks on Bolivia's port."),
    ("Talks between Peru, Chile and Bolivia opened on Monday.", "Peru and Chile opened talks on Monday."),
    (JOINTLY, "With Brandt, Lind has been urging Madrid to supply ships."),
    ("Lind and Brandt have criticised the fund.", "The fund was criticised by Lind and by Brandt."),
    (WELLS, "The inspectors are to visit 11 wells and send the Harbour Commission a report each quarter."),
    (ENVOY, "Keane works on Peru alone after reports of an attempt by Chile to have him kept out of the talks."),
    (DOUBT, "Doubts in Madrid have compelled Peru's leaders to do more for their defence."),
    (READY, "Lind stressed how much it mattered that allies get ready to defend any deal."),
    ("Norway sent observers but refused to sign.", "Norway, which sent observers, would not sign."),
    ("Norway was barred from signing and then refused to pay.", "Norway refused to pay."),
])  # fmt: skip
def test_the_same_party_passes(source: str, claim: str) -> None:
    assert not check_role(claim, Evidence((Passage(text=source),)))
