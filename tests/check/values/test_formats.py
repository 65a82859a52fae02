"""Figures, shares and times in another format: what says the same passes, what says something else does not."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Finding, Passage
from briefing.check.values import VALUE_CHECKS

SAME = [
    (
        "The kiln burned for 12 days running.",
        "In the past 40 years the kiln once burned for 12 consecutive days.",
    ),
    ("Catches fell for three straight years.", "Catches fell for three years in a row."),
    (
        "The reading room 4 km away is shut.",
        "Next to a tower of 60 metres, the reading room 4 km away is shut.",
    ),
    ("The town raises 1.4 million dollars.", "Of a cost of 6 million dollars, the town raises 1.4 million."),
    ("The rate was cut by 25 basis points.", "The rate was cut by a quarter of a percentage point."),
    ("The rate was cut by 50 basis points.", "The rate was cut by half a percentage point."),
    ("The levy rose from 3 to 4.5 percent.", "The levy rose from 3 percent to 4.5 percent."),
    ("The levy rose by 150 basis points.", "The levy rose from 3 to 4.5 percent."),
    ("The levy went up by 1.5 points.", "The levy rose from 3 to 4.5 percent."),
    ("One boat in four is idle.", "A quarter of the boats are idle."),
    ("Six in ten anglers said yes.", "60 percent of anglers said yes."),
    ("Three anglers in five said yes.", "60 percent of anglers said yes."),
    ("Ninety percent of the wardens agreed.", "Nine of the ten wardens agreed."),
    ("Almost three times as many boats came as in May.", "Fourteen boats came, after five in May."),
    ("Catches fell by 50 percent.", "Catches fell from 400 to 200 tonnes."),
    ("The duty was cut by a quarter.", "The duty fell from 20 to 15 percent."),
    ("The state pays one third of the bill.", "Of the bill the state bears a third."),
    ("The pass costs 60 euros a year.", "The pass costs 5 euros a month."),
    ("The mast has a height of 52 m.", "The mast is 52 metres tall."),
    ("Fares have been cut three times.", "It is the third cut of fares."),
    ("The gate shuts at ten at night.", "The gate shuts at 10 pm."),
    ("The gate opens at six in the morning.", "The gate opens at 6am."),
    (
        "The gate is open from ten in the evening until six in the morning.",
        "The gate is open from 10pm to 6am.",
    ),
    ("The vote was deferred to June.", "The vote was put off until June."),
    ("The offer is valid until 30 June.", "The offer expires on 30 June."),
    ("They have until 15 March.", "The deadline is 15 March."),
    ("Tolls rose 4 percent over the twelve months to June.", "Tolls rose 4 percent in the year to June."),
]
OTHER = [
    ("The kiln burned for 14 days running.", "The kiln once burned for 12 consecutive days."),
    ("Catches fell for four straight years.", "Catches fell for three years in a row."),
    ("The reading room 6 km away is shut.", "The reading room 4 km away is shut."),
    ("The town raises 2.4 million dollars.", "Of a cost of 6 million dollars, the town raises 1.4 million."),
    ("The rate was cut by 50 basis points.", "The rate was cut by a quarter of a percentage point."),
    ("The levy rose by 250 basis points.", "The levy rose from 3 to 4.5 percent."),
    ("One boat in three is idle.", "A quarter of the boats are idle."),
    ("Seven in ten anglers said yes.", "60 percent of anglers said yes."),
    ("Eighty percent of the wardens agreed.", "Nine of the ten wardens agreed."),
    ("Catches fell by 40 percent.", "Catches fell from 400 to 200 tonnes."),
    ("The pass costs 50 euros a year.", "The pass costs 5 euros a month."),
    ("The gate shuts at nine at night.", "The gate shuts at 10 pm."),
    ("The gate shuts at ten in the morning.", "The gate shuts at 10 pm."),
    ("The vote was deferred to July.", "The vote was put off until June."),
    ("The offer is valid until 30 July.", "The offer expires on 30 June."),
]


def found(claim: str, cited: str) -> list[Finding]:
    evidence = Evidence((Passage(cited),))
    return [finding for check in VALUE_CHECKS for finding in check(claim, evidence)]


@pytest.mark.parametrize(("claim", "cited"), SAME)
def test_the_same_in_another_format_is_no_finding(claim: str, cited: str) -> None:
    assert all(finding.weight <= 0.3 for finding in found(claim, cited))


@pytest.mark.parametrize(("claim", "cited"), OTHER)
def test_something_else_in_another_format_is_a_hard_finding(claim: str, cited: str) -> None:
    assert any(finding.hard for finding in found(claim, cited))
