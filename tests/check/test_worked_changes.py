"""Changes that two figures make: a level is no difference, and a share by which follows from both."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

BEDS = "The number of beds fell from 900 to 640."
OUTPUT = "Output rose to 40,000 tonnes, up from 32,000 tonnes a year ago."
HERD = "The herd shrank from 1,200 animals to 400."
TICKETS = "Tickets go up from 8 euros to 11."
FERRY = "The last departure on Sunday evening will be brought forward from 21.30 to 20.00."
WAGE = "She earns the equivalent of 21,000 maloti a month instead of 9,500."
VOTE = "The proposal was rejected by six votes to five."
MILES = (
    "The association demanded that trawlers be kept at least 12 miles from shore; the negotiators settled on"
    " nine."
)
FUND = (
    "The reserve fund would be exhausted by 2036, four years earlier than estimated in its previous report."
)
COST = "The department said heating would cost 85 million dollars; an engineer put the figure at 140 million."


def holds(evidence: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(text=evidence),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("evidence", "claim"),
    [
        (BEDS, "There are 640 fewer beds than before."),
        (TICKETS, "Tickets become 11 euros more expensive."),
        (OUTPUT, "Output rose by a third in a year."),
        (HERD, "The herd has shrunk to two thirds of its size."),
        (HERD, "The herd has shrunk by half."),
        (FERRY, "The last departure on Sunday will leave two hours earlier."),
        (WAGE, "She has more than tripled her monthly pay, which used to be 9,500 maloti."),
        ("The proposal was rejected by eight votes to five.", "The proposal failed by a single vote."),
        (MILES, "The negotiators agreed on nine miles, five fewer than the association had demanded."),
        (FUND, "The previous report had put the exhaustion of the reserve fund at 2032."),
        (COST, "The engineer puts the cost of heating 65 million dollars above the department's figure."),
        ("The talks lasted a year and a half.", "The talks lasted two years."),
    ],
)
def test_what_the_figures_do_not_make_is_seen(evidence: str, claim: str) -> None:
    assert not holds(evidence, claim)


@pytest.mark.parametrize(
    ("evidence", "claim"),
    [
        (BEDS, "There are 260 fewer beds than before."),
        (TICKETS, "Tickets become three euros more expensive."),
        (OUTPUT, "Output rose by a quarter in a year."),
        (HERD, "The herd has shrunk by two thirds."),
        (HERD, "The herd has shrunk to a third of its size."),
        (FERRY, "The last departure on Sunday will leave an hour and a half earlier."),
        (WAGE, "She has more than doubled her monthly pay, which used to be 9,500 maloti."),
        (VOTE, "The proposal failed by a single vote."),
        (MILES, "The negotiators agreed on nine miles, three fewer than the association had demanded."),
        (FUND, "The previous report had put the exhaustion of the reserve fund at 2040."),
        (COST, "The engineer puts the cost of heating 55 million dollars above the department's figure."),
        ("The talks lasted 18 months.", "The talks lasted a year and a half."),
        ("For nineteen months she shuttled between the capitals.",
         "She spent over a year and a half shuttling between the capitals."),
    ],
)  # fmt: skip
def test_what_they_make_holds(evidence: str, claim: str) -> None:
    assert holds(evidence, claim)
