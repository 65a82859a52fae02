"""How long between two dates, and which date "a month later" is."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.check.values.dates import dates

from .asking import findings, is_hard

WEDNESDAY = date(2022, 6, 15)
TRUE = [
    ("They met three days later.", "They wrote on Tuesday and met on Friday."),
    ("It took five months.", "It began in February and ended in July."),
    ("It took some six weeks.", "It opened on 2 May and closed on 14 June."),
    ("Two years passed.", "Founded in 2008, it was sold in 2010."),
    ("It was sold in 2010.", "It was founded in 2008 and sold two years later."),
    ("Talks resumed in August.", "Talks broke off in July and resumed a month later."),
    ("It fell between January and August.", "It fell in the first eight months of this year."),
    ("The survey was two years old.", "The survey dated from two years before."),
    ("It led for the first six months.", "It led in the first half of the year."),
    ("It was offered two years ago.", "It was offered in 2020."),
    ("It opened on the first of June.", "It opened on June 1."),
    ("It ran until the following March.", "It ran from May 2019 to March 2020."),
    ("The deal was struck at twenty past four.", "The deal was struck at 4:20 a.m."),
    ("The 2015 flood came before it.", "It was built after the 2015 flood."),
    ("They may join before November.", "They may join on 12 October."),
    ("No profit came before 2030.", "The first profit came in 2030."),
]
FALSE = [
    ("They met two days later.", "They wrote on 3 June and met on 6 June."),
    ("Three years passed.", "Founded in 2008, it was sold in 2010."),
    ("It was sold in 2011.", "It was founded in 2008 and sold two years later."),
    ("Talks resumed in September.", "Talks broke off in July and resumed a month later."),
    ("It opened on the second of June.", "It opened on June 1."),
    ("The deal was struck at twenty past five.", "The deal was struck at 4:20 a.m."),
    ("It closed before 3 May.", "It closed after 3 May."),
    ("It was said last year.", "It was said today."),
]


@pytest.mark.parametrize(("claim", "cited"), TRUE)
def test_a_time_that_follows_is_not_held_against_a_claim(claim: str, cited: str) -> None:
    assert not is_hard(findings(dates, claim, cited, published=WEDNESDAY))


@pytest.mark.parametrize(("claim", "cited"), FALSE)
def test_a_time_that_does_not_follow_is_a_hard_finding(claim: str, cited: str) -> None:
    assert is_hard(findings(dates, claim, cited, published=WEDNESDAY))


def test_dates_of_two_passages_are_counted_together() -> None:
    cited = ("The probe opened on 9 January 2023.", "The offer came on 12 May 2023.")
    assert not is_hard(findings(dates, "The offer came some four months later.", *cited))
    assert is_hard(findings(dates, "The offer came two months later.", *cited))


def test_a_relative_date_proves_nothing_without_the_day_of_publication() -> None:
    assert not is_hard(findings(dates, "They met on 10 June.", "They met last Friday."))
    assert is_hard(findings(dates, "They met on 9 June.", "They met last Friday.", published=WEDNESDAY))
    assert not findings(dates, "They met on 10 June.", "They met last Friday.", published=WEDNESDAY)
