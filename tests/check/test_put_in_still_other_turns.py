"""True claims about many matters in turns that once looked like the contrary, and what is still one."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

TOLL = "Traders stressed that they did not oppose the toll as such."
THEFTS = "Burglaries have declined by 6 percent since the lamps were mended."
SHOPS = "Turnover fell just as fast in neighbouring villages that had no shop."
SUED = "Ostrander is suing the ferry firm over the delay."
MOVED = "A proposal to move the fair to Brill was withdrawn by the guild."
FUND = "The mayor proposed a fund of 5 million euros, which the council turned down."
BLAMED = (
    "Retired ferryman Karl Dorn, whose licence has lapsed twice, said he blamed owners rather than pilots."
)
GUESTS = "The guests included Norway, Chile, Malta, Peru, Ghana and Japan, according to the paper."
GRAIN = "Unless prices fall, more grain may be burnt. Wheat now costs 31 euros, compared with 18 in 2005."
CHARTER = (
    "The ministry welcomes the signature of the charter by Norway, Chile and Malta. The charter is the result"
    " of 14 months of talks and of a conference of 15 delegations."
)
LOOSE = (
    "Brandt made it clear that any deal must be kept, rejecting loose pacts like the Oslo Accords, which"
    " Malta has broken."
)
SUGGESTED = "She suggested that the board sell the mill."
DEMANDED = "The union demanded that fees be halved."
CLOSING = "Without a deal, the mill could close in June."
VOTED = "Nine of the 15 delegations were in favour, four against; twelve votes were needed."
PLAN = "President Jens Holt was there. Lind rejected Chancellor Ida Roth's plan for the port."
ICE = "Lakes in Norway have lost a tenth of their ice since 1990, while those in Chile have lost a third."
PROGRAMME = "The school meals programme remains in place in both counties."


@pytest.mark.parametrize(
    ("claim", "cited", "holds"),
    [
        ("Traders underlined that they were not against the toll as such.", TOLL, True),
        ("Traders underlined that they were against the toll as such.", TOLL, False),
        ("Burglaries are down by 6 percent since the lamps were mended.", THEFTS, True),
        ("Burglaries have not declined by 6 percent since the lamps were mended.", THEFTS, False),
        ("Turnover dropped equally fast in nearby villages without a shop.", SHOPS, True),
        ("Turnover rose equally fast in nearby villages without a shop.", SHOPS, False),
        ("Ostrander has taken the ferry firm to court over the delay.", SUED, True),
        ("Ostrander has not taken the ferry firm to court over the delay.", SUED, False),
        ("The guild withdrew a proposal to move the fair to Brill.", MOVED, True),
        ("The guild moved the fair to Brill.", MOVED, False),
        ("The council rejected the fund of 5 million euros that the mayor had offered.", FUND, True),
        ("The council accepted the fund of 5 million euros that the mayor had offered.", FUND, False),
        (
            "Karl Dorn, a retired ferryman whose licence has lapsed twice, said he held owners and not pilots"
            " responsible.",
            BLAMED,
            True,
        ),
        (
            "Karl Dorn, a retired ferryman whose licence has lapsed twice, said he held pilots and not owners"
            " responsible.",
            BLAMED,
            False,
        ),
        ("The paper reported that the guests included those of Peru, Ghana and Japan.", GUESTS, True),
        ("The paper reported that the guests included those of Peru, Spain and Japan.", GUESTS, False),
        (
            "More grain may be burnt unless prices fall, and wheat now costs 31 euros, against 18 in 2005.",
            GRAIN,
            True,
        ),
        (
            "More grain may be burnt unless prices fall, and wheat now costs 18 euros, against 31 in 2005.",
            GRAIN,
            False,
        ),
        (
            "The charter signed by Norway, Chile and Malta results from 14 months of talks and a conference of"
            " 15 delegations.",
            CHARTER,
            True,
        ),
        (
            "The charter signed by Norway, Chile and Peru results from 14 months of talks and a conference of"
            " 15 delegations.",
            CHARTER,
            False,
        ),
        (
            "Malta has broken the Oslo Accords, which Brandt cited as the kind of loose pact to be rejected.",
            LOOSE,
            True,
        ),
        (
            "Malta has kept the Oslo Accords, which Brandt cited as the kind of loose pact to be rejected.",
            LOOSE,
            False,
        ),
        ("The board should sell the mill, she suggested.", SUGGESTED, True),
        ("She demanded that the board sell the mill.", SUGGESTED, False),
        ("She ordered the board to sell the mill.", SUGGESTED, False),
        ("The union called for fees to be halved.", DEMANDED, True),
        ("The union suggested that fees be halved.", DEMANDED, False),
        ("The mill could close in June if there is no deal.", CLOSING, True),
        ("The mill will close in June if there is no deal.", CLOSING, False),
        ("Nine of the 15 delegations backed it, short of the twelve votes that were required.", VOTED, True),
        ("Nine of the 15 delegations backed it, short of the ten votes that were required.", VOTED, False),
        ("Lind rejected the plan by Roth for the port.", PLAN, True),
        ("Lind rejected the plan by Holt for the port.", PLAN, False),
        ("Lakes in Chile have lost a third of their ice since 1990.", ICE, True),
        ("Lakes in Chile have lost a tenth of their ice since 1990.", ICE, False),
        ("The school meals programme lasts in both counties.", PROGRAMME, True),
        ("The school meals programme has ended in both counties.", PROGRAMME, False),
    ],
)
def test_true_and_false_neighbours(claim: str, cited: str, holds: bool) -> None:
    verdict = check_support(claim, Evidence((Passage(text=cited),)))
    assert (verdict.status is VerdictStatus.SUPPORTED) is holds, verdict.reasons
