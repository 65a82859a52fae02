"""Dates, times, durations and order of a claim against the evidence."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.check.values.dates import dates
from briefing.models import ReasonCode

from .asking import findings, is_hard

THURSDAY = date(2025, 3, 20)

FAITHFUL = [
    ("on 6 March", "on March 6"),
    ("on 6th March", "on the 6th of March"),
    ("on Mar. 6", "on March 6"),
    ("on Sept 3, 2024", "on 3 September 2024"),
    ("on 2025-03-06", "on March 6, 2025"),
    ("on 06/03/2025 or so", "in 2025"),
    ("in March", "on March 6"),
    ("in 2025", "on March 6, 2025"),
    ("in the 1990s", "in 1994"),
    ("on Thursday", "Thursday's vote"),
    ("on Sunday", "on Sunday, March 2"),
    ("on Sunday", "on March 2, 2025"),
    ("next Monday", "on Monday next week"),
    ("last Tuesday", "on Tuesday last week"),
    ("yesterday", "yesterday"),
    ("from 7 to 8 October", "on 7 and 8 October"),
    ("on 7 October", "on 7-8 October"),
    ("by the end of November", "by Nov. 30"),
    ("in mid-June", "by the middle of June"),
    ("at 10:30", "at 10.30am"),
    ("at noon", "at 12pm"),
    ("for two weeks", "for 14 days"),
    ("for a fortnight lasting 14 days", "for two weeks"),
    ("a one-month ceasefire", "a 30-day ceasefire"),
    ("within 24 hours, one day", "within 24 hours"),
    ("over the past 30 years", "over the past three decades"),
    ("in the third quarter", "in Q3"),
    ("before the summit", "ahead of the summit"),
    ("after the talks in Porto", "following the talks in Porto"),
    ("in summer 2024", "in July 2024"),
    ("since 2014", "since 2014"),
    ("19 days in August", "there were 19 of those in August"),
    ("in the post-war order", "after the war"),
]

ALTERED = [
    ("on 7 March", "on March 6"),
    ("on 6 May", "on March 6"),
    ("on March 6, 2026", "on March 6, 2025"),
    ("in 2026", "on March 6, 2025"),
    ("in April", "on March 6"),
    ("in the 1980s", "in 1994"),
    ("on Friday", "on Thursday"),
    ("on Monday", "on March 2, 2025"),
    ("on March 2", "in March"),
    ("on March 2", "The leaders met in Porto."),
    ("on Thursday", "The leaders met in Porto."),
    ("last Monday", "on Monday next week"),
    ("before March 6", "on March 6"),
    ("after March 6", "before March 6"),
    ("on March 6", "after March 6"),
    ("in late March", "in early March"),
    ("on 9 October", "on 7-8 October"),
    ("at 11am", "at 10am"),
    ("at 10pm", "at 10am"),
    ("for three weeks", "for 14 days"),
    ("a 60-day ceasefire", "a 30-day ceasefire"),
    ("a two-month ceasefire", "a 30-day ceasefire"),
    ("for 30 months", "for 30 days"),
    ("in the coming years", "in the coming weeks"),
    ("in the second quarter", "in Q3"),
    ("before the summit in Porto", "following the summit in Porto"),
    ("after the vote", "before the vote"),
    ("arrangements before the end of the war", "post-war arrangements"),
    ("in winter 2024", "in July 2024"),
    ("for more than two weeks", "for two weeks"),
]

RESOLVED = [
    ("on 20 March", "on Thursday", True),
    ("on March 20, 2025", "on Thursday", True),
    ("on 19 March", "yesterday", True),
    ("on 21 March", "tomorrow", True),
    ("on Monday 24 March", "on Monday next week", True),
    ("on 24 March", "on Monday next week", True),
    ("on 11 March", "on Tuesday last week", True),
    ("on 11 March", "last Tuesday", True),
    ("on 18 March", "last Tuesday", True),
    ("in April", "next month", True),
    ("in February 2025", "last month", True),
    ("in 2024", "last year", True),
    ("in March 2025", "on Thursday", True),
    ("on March 6, 2025", "on 6 March", True),
    ("next month", "in April 2025", True),
    ("last week", "on 11 March 2025", True),
    ("on 21 March", "on Thursday", False),
    ("on 20 March", "yesterday", False),
    ("on 31 March", "on Monday next week", False),
    ("in May", "next month", False),
    ("in 2023", "last year", False),
    ("on March 6, 2024", "on 6 March", False),
    ("next week", "on 11 March 2025", False),
]


@pytest.mark.parametrize(("claim", "cited"), FAITHFUL)
def test_the_same_time_in_other_words_passes(claim: str, cited: str) -> None:
    assert not is_hard(findings(dates, f"They met {claim}.", f"They met {cited}."))


@pytest.mark.parametrize(("claim", "cited"), ALTERED)
def test_another_time_is_a_hard_finding(claim: str, cited: str) -> None:
    found = findings(dates, f"They met {claim}.", f"They met {cited}.")
    assert is_hard(found)
    assert {finding.reason.code for finding in found} <= {ReasonCode.DATE, ReasonCode.SCOPE}


@pytest.mark.parametrize(("claim", "cited", "holds"), RESOLVED)
def test_relative_dates_count_from_the_day_of_publication(claim: str, cited: str, holds: bool) -> None:
    found = findings(dates, f"They met {claim}.", f"They met {cited}.", published=THURSDAY)
    assert is_hard(found) is not holds


def test_an_added_year_is_a_soft_finding_when_the_day_of_publication_is_unknown() -> None:
    (finding,) = findings(dates, "They met on March 6, 2025.", "They met on March 6.")
    assert not finding.hard


def test_a_date_beside_the_citation_is_a_soft_finding() -> None:
    (finding,) = findings(dates, "They met on March 6.", "They met.", before="On March 6 Oduya came.")
    assert not finding.hard


def test_a_given_name_or_a_verb_is_no_date() -> None:
    assert findings(dates, "Coach Sunday Adeyemi said people may march.", "The coach spoke.") == []
