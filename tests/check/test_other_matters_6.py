"""As much or more, each or all together, of them or all but them: on matters that the checks were not tuned on."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

PASSING, CAUGHT = True, False
CASES = [
    # as much, or more
    (
        "Rents fell just as fast in towns without a tram.",
        "Rents dropped faster in towns that have no tram.",
        CAUGHT,
    ),
    (
        "Rents fell just as fast in towns without a tram.",
        "Rents dropped equally fast in towns that have no tram.",
        PASSING,
    ),
    (
        "The night library lent 400 books in a week, more than the town's two branches together lent in a month.",
        "In a week the night library lent almost as many books as the two branches in the town lent in a month.",
        CAUGHT,
    ),
    (
        "The ferry firm withdrew its claim for 2 million when the port sent an equal bill for the towing.",
        "The ferry firm dropped its claim for 2 million after the port presented a bill twice the size for the towing.",
        CAUGHT,
    ),
    # each, or all together
    (
        "The mine has offered the three villages 40 million pesos each.",
        "The mine has offered the three villages 40 million pesos between them.",
        CAUGHT,
    ),
    (
        "The mine has offered the three villages 40 million pesos each.",
        "Each of the three villages has been offered 40 million pesos by the mine.",
        PASSING,
    ),
    (
        "Growers will be paid 900 crowns a household for the loss of their orchards.",
        "Growers will be paid 900 crowns in all for the loss of their orchards.",
        CAUGHT,
    ),
    (
        "Growers will be paid 900 crowns a year, in total, for the loss of their orchards.",
        "For the loss of their orchards, growers will get 900 crowns a year altogether.",
        PASSING,
    ),
    # among them, or besides; of any kind
    (
        "Aboard were six passengers, among them a dentist from Turku and a retired pilot.",
        "Six passengers were aboard in addition to a dentist from Turku and a retired pilot.",
        CAUGHT,
    ),
    (
        "Aboard were six passengers, among them a dentist from Turku and a retired pilot.",
        "Six passengers were aboard, including a dentist from Turku and a retired pilot.",
        PASSING,
    ),
    # from a time, or until it
    (
        "Guests will be charged a fee for the sauna from 2027.",
        "Guests will have to pay a fee for the sauna until 2027.",
        CAUGHT,
    ),
    (
        "Guests will be charged a fee for the sauna from 2027.",
        "For guests the sauna is free until 2027.",
        PASSING,
    ),
    (
        "The first trams on the route will not run until the spring of 2031.",
        "Trams on the route will begin to run no later than the spring of 2031.",
        CAUGHT,
    ),
    (
        "The pond has risen by 40 centimetres over the past six years.",
        "The pond has risen by 40 centimetres a year.",
        CAUGHT,
    ),
    # what figures come to
    (
        "The bridge has cost 730 million crowns, against an initial estimate of 410 million.",
        "The cost of the bridge has exceeded the initial estimate by 410 million crowns.",
        CAUGHT,
    ),
    (
        "Locker fees at the pool will go up from two crowns to three a day.",
        "Lockers at the pool will become three crowns a day dearer.",
        CAUGHT,
    ),
    (
        "Locker fees at the pool will go up from two crowns to three a day.",
        "Lockers at the pool will become one crown a day dearer.",
        PASSING,
    ),
    (
        "The mine will be empty by 2036, four years earlier than estimated in the last survey.",
        "The last survey had estimated that the mine would be empty by 2032, not by 2036.",
        CAUGHT,
    ),
    (
        "The mine will be empty by 2036, four years earlier than estimated in the last survey.",
        "The last survey had estimated that the mine would be empty by 2040, not by 2036.",
        PASSING,
    ),
    (
        "Up to 250 nurses a year may train there, compared with 75 now.",
        "The 75 nurses who may train there now are less than a quarter of the 250 a year to come.",
        CAUGHT,
    ),
    # of them, or of the others
    (
        "The mayor says that five of the nine letters that she wrote have had no answer.",
        "According to the mayor, five of her nine letters have been answered.",
        CAUGHT,
    ),
    (
        "The mayor says that five of the nine letters that she wrote have had no answer.",
        "According to the mayor, five of her nine letters have not been answered.",
        PASSING,
    ),
    (
        "Three of the four farms accepted the sum for no more than a year.",
        "The sum was accepted by three of the four farms for no more than a year.",
        PASSING,
    ),
]


@pytest.mark.parametrize(("source", "claim", "passing"), CASES)
def test_other_matters(source: str, claim: str, passing: bool) -> None:
    verdict = check_support(claim, Evidence((Passage(text=source),)))
    assert (verdict.status is VerdictStatus.SUPPORTED) is passing, verdict.reasons
