"""Averages and bounds, near and inside, one and both, since and than, a part and on top, none and one case."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

MEAN = "The average depth in the past six winters was 14 metres."
SINCE = "The flood in Lund was the most destructive flood in the valley since the storm of 1951."
PIT = "Everybody wants the pit to stay open, not least the miners."
NEAR = "Rask warned that police were gathering near the Lund docks."
COURT = "Some 300 weavers protested in the town hall on Monday."
ONE = "Rask said: “Now Malta has to show that it will open the port.” She thanked Cyprus."
FUND = "The bank will lend 20 million euros to a new harbour fund worth 50 million euros in total."
ARCHIVE = "The rules do not give visitors the right to enter the archive."
FRIEND = "“The guild is a close and trusted partner for us.”"
MOVING = "The town is moving towards greater financial independence."

WRONG = [
    (MEAN, "In the past six winters the water never rose above 14 metres."),
    (MEAN, "Over the past six winters the depth had not exceeded 14 metres."),
    (SINCE, "The flood in Lund was a more destructive flood in the valley than the storm of 1951."),
    (SINCE, "No flood in the valley, the storm of 1951 included, was as destructive as the one in Lund."),
    (PIT, "Everybody wants the pit to stay open, though the wish is weakest among the miners."),
    (PIT, "The wish that the pit stay open is common to all, if least marked among the miners."),
    (NEAR, "Rask warned of police who were gathering inside the Lund docks."),
    (NEAR, "Police, Rask warned, were moving into the Lund docks."),
    (COURT, "Some 300 weavers protested outside the town hall on Monday."),
    (ONE, "Now both Malta and Cyprus have to show that they will open the port, Rask said."),
    (ONE, "Now Malta along with Cyprus has to show that it will open the port, Rask said."),
    (FUND, "The bank will lend 20 million euros on top of the harbour fund's 50 million."),
    (ARCHIVE, "Under the rules visitors are entitled to enter the archive only with notice."),
    (FRIEND, "The speaker called the guild their closest and most trusted partner."),
    (MOVING, "The town is on its way to complete financial independence."),
]  # fmt: skip
RIGHT = [
    (MEAN, "On average the depth in the past six winters was 14 metres."),
    (MEAN, "The mean depth of the past six winters was 14 metres."),
    (SINCE, "Since the storm of 1951 the valley has seen no flood as destructive as the one in Lund."),
    (SINCE, "The flood in Lund was more destructive than any in the valley since the storm of 1951."),
    (PIT, "Everybody wants the pit to stay open, the miners above all."),
    (NEAR, "Rask warned that police were gathering close to the docks of Lund."),
    (COURT, "On Monday some 300 weavers held a protest inside the town hall."),
    ("Rask said: “Malta and Cyprus have to open the port.”", "Both Malta and Cyprus have to open the port."),
    (FUND, "The new harbour fund is worth 50 million euros, of which the bank will lend 20 million."),
    (ARCHIVE, "The rules give visitors no right to enter the archive."),
    ("Visitors may not enter the archive without notice.", "Visitors may enter the archive only with notice."),
    ("The town is moving towards full independence.", "The town is on its way to complete independence."),
]  # fmt: skip


def passes(claim: str, source: str) -> bool:
    return check_support(claim, Evidence((Passage(text=source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_the_difference_is_found(source: str, claim: str) -> None:
    assert not passes(claim, source)


@pytest.mark.parametrize(("source", "claim"), RIGHT)
def test_the_same_in_other_words_passes(source: str, claim: str) -> None:
    assert passes(claim, source)
