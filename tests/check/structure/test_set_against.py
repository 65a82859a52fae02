"""Averages and bounds, near and inside, one and both, since and than, a part and on top, none and one case, had
and missed, by how much and to what, new and said again, in and out of a list."""

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
FUND = "The bank will lend 20 million euros to a new harbour fund worth 50 million euros in total."
ARCHIVE = "The rules do not give visitors the right to enter the archive."
FRIEND = "“The guild is a close and trusted partner for us.”"
MOVING = "The town is moving towards greater financial independence."
SEATS = "The mayor's party has a majority of three seats in the council."
GAP = "The gap between the two bids has narrowed to 40 crowns."
AGAIN = "Rask reiterated the guild's plan for deepening the harbour."
LIST = "Dock work, including crane driving, welding and night loading, is well paid."
PRESENT = "Towns represented at the fair included Lund, Ystad, Malmo and Kalmar."
LOST = "The lake has lost a fifth of its water since 1990."

BAD_DAYS = "The ferry will go on carrying the mail on the worst days."
PUSH = "The guild has pushed for greater support for the school from allied towns."

PRAISE = "The mayor praised the school but avoided committing to increased public funding for it."
VISITS = "The wardens are to visit nine locks and will report to the guild every three months."
NONE = "“Not one barrel has been held back,” Rask said."
LAKE = "Some 900 people depend on the lake, and about two-thirds of its water is used for farming."
TOWNS = "Several towns are said to be keen on joining the guild, though Rask did not name them."

PARKED = "The carters parked outside the hall, and that, more than any speech, is why the toll fell."

BACKED = "Any toll must be backed by trade. Every town must help with that in the best way that it can."
CALLED = "Towns that want to join may say themselves how they will help, Rask said."

BEAR = "The towns are expected to bear most of the burden."
CHIEFS = "Harbour masters from some 30 towns gathered in Lund."

WRONG = [
    (BACKED, "Every town must help to put trade behind a toll in proportion to its wealth."),
    (CALLED, "Rask left it to the towns that want to join to say before the end of the month how they will help."),
    (PRESENT, "Lund, Ystad, Malmo and Kalmar were among the towns represented at the fair as observers."),
    (PARKED, "The fall of the toll owed more to the speeches than to the carters outside the hall."),
    (PRAISE, "The mayor praised the school but avoided committing to public funding for it."),
    (PRAISE, "The mayor praised the school but steered clear of a promise of any public funding for it."),
    (VISITS, "The wardens are to visit nine locks, with a report to the guild after three months."),
    (NONE, "Hardly a barrel had been held back, Rask said."),
    (NONE, "Rask said that very few barrels had been held back."),
    (NONE, "Rask said that not many barrels had been held back."),
    (LAKE, "Some 900 people depend on the lake, and about two-thirds of them are farmers."),
    (TOWNS, "One town is said to be keen on joining the guild, though Rask did not name it."),
    (MEAN, "In the driest of the past six winters the depth was 14 metres."),
    (NEAR, "Rask warned that police had entered the Lund docks."),
    (BAD_DAYS, "The ferry will go on carrying the mail day by day."),
    (BAD_DAYS, "The ferry will go on carrying the mail on a daily basis."),
    (PUSH, "The guild has done more for the school than other allied towns."),
    (SEATS, "The mayor's party is three seats short of a majority in the council."),
    (SEATS, "The mayor's party lacks a majority in the council by three seats."),
    (GAP, "The gap between the two bids is now smaller by 40 crowns."),
    (AGAIN, "Rask unveiled a new plan of the guild for deepening the harbour."),
    (LIST, "Night loading forms an exception to the dock work, which is well paid."),
    (PRESENT, "Kalmar was missing from the towns represented at the fair."),
    (LOST, "The water of the lake has diminished to one-fifth since 1990."),
    (MEAN, "In the past six winters the water never rose above 14 metres."),
    (MEAN, "Over the past six winters the depth had not exceeded 14 metres."),
    (SINCE, "The flood in Lund was a more destructive flood in the valley than the storm of 1951."),
    (SINCE, "No flood in the valley, the storm of 1951 included, was as destructive as the one in Lund."),
    (NEAR, "Rask warned of police who were gathering inside the Lund docks."),
    (NEAR, "Police, Rask warned, were moving into the Lund docks."),
    (COURT, "Some 300 weavers protested outside the town hall on Monday."),
    (FRIEND, "The speaker called the guild their closest and most trusted partner."),
    (MOVING, "The town is on its way to complete financial independence."),
]  # fmt: skip
RIGHT = [
    (BEAR, "Most of the burden is expected to be borne by the towns."),
    (CHIEFS, "Harbour masters from about 30 towns met in Lund."),
    ("Kalmar sent two watchers to the fair.", "Kalmar was at the fair as an observer."),
    ("Each town pays by its size.", "The towns pay in proportion to their size."),
    (PARKED, "The fall of the toll owed more to the carters outside the hall than to any speech."),
    (PARKED, "The fall of the toll was due less to any speech than to the carters outside the hall."),
    (PRAISE, "The mayor praised the school but would not commit to more public funding for it."),
    ("Rask ruled out further job cuts.", "Rask ruled out any more job cuts."),
    (VISITS, "The wardens are to visit nine locks and report to the guild quarterly."),
    (NONE, "Not a single barrel had been held back, Rask said."),
    ("Hardly a barrel has been held back.", "Very few barrels have been held back."),
    (LAKE, "Some 900 people depend on the lake, two-thirds of whose water is used for farming."),
    (SEATS, "In the council the mayor's party holds a majority of three seats."),
    ("The party is three seats short of a majority.", "The party lacks a majority by three seats."),
    ("Nine of the 15 wards were in favour; twelve were needed.", "The nine votes fell short of the twelve."),
    (GAP, "The two bids are now only 40 crowns apart."),
    ("The gap fell from 90 crowns to 40.", "The gap is smaller by 50 crowns."),
    (AGAIN, "Once more Rask spoke up for the guild's plan to deepen the harbour."),
    (LIST, "Dock work, night loading among it, is well paid."),
    (PRESENT, "Kalmar was among the towns represented at the fair."),
    (LOST, "The water of the lake has diminished by one-fifth since 1990."),
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
