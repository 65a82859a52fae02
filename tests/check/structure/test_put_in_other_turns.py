"""True claims in turns that once looked like the contrary of the source, and what is still one."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

WEAK = "“We cannot accept a weak roof like the old one, which the rain can breach with ease."
NEEDED = "While the villages are expected to bear most of the cost, the mayor stressed that any good plan must have the support of the county."
ASKED = "In response, the mayor accused the millers of seeking “publicity” rather than peace on Monday."
VOTED = "She would not say what the firm would do if the partners voted no. She did rule out a sale."
SHARES = "The bank will lend €260 million; the partners will give €160 million, of which Norex €70 million and Vela €90 million."
LED = "Former Toruvian minister Tomas Reker, who led his country's team, has been accused by growers of filling a lake."
TALKS = "Monday's talks involved envoys from Oslo, Turku and Bergen, as well as millers and growers."
MOST = "Villages are expected to bear most of the burden, she said."


@pytest.mark.parametrize(
    ("claim", "cited", "holds"),
    [
        (
            "She said that a weak roof like the old one, easily breached by the rain, could not be accepted.",
            WEAK,
            True,
        ),
        (
            "The villages are expected to bear most of the cost, even though the mayor insists a good plan"
            " cannot do without the support of the county.",
            NEEDED,
            True,
        ),
        (
            "The villages are expected to bear most of the cost, and a good plan can succeed even without the"
            " support of the county.",
            NEEDED,
            False,
        ),
        (
            "The mayor charged on Monday that the millers were seeking “publicity” when they should be seeking"
            " peace.",
            ASKED,
            True,
        ),
        (
            "She would not say what the firm would do if the partners voted no, but she ruled out a sale.",
            VOTED,
            True,
        ),
        (
            "She would not say what the firm would do if the partners voted yes, but she ruled out a sale.",
            VOTED,
            False,
        ),
        ("Norex is to pay 70 of the 160 million euros that the partners will give.", SHARES, True),
        ("Norex is to pay 80 of the 160 million euros that the partners will give.", SHARES, False),
        ("Growers allege that a lake was being filled by Reker, who led Toruvia's team.", LED, True),
        ("Villages are expected to bear half of the burden, she said.", MOST, False),
        ("Villages are expected to bear most of the burden, she said.", MOST, True),
        ("Participants in Monday's talks included millers and growers.", TALKS, True),
        ("Bankers in Monday's talks included millers and growers.", TALKS, False),
    ],
)
def test_the_turn_is_read(claim: str, cited: str, holds: bool) -> None:
    verdict = check_support(claim, Evidence((Passage(cited),)))
    assert (verdict.status is VerdictStatus.SUPPORTED) is holds
