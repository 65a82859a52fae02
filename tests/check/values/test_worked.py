"""Figures and dates that follow from the evidence in a step, in whatever words; lengths rounded to their unit."""

from __future__ import annotations

import pytest

from briefing.check.values.dates import dates
from briefing.check.values.number import number
from tests.check.values.asking import findings, is_hard

FIGURES = [
    # a difference without a word for it
    ("The bridge will miss its budget by €40m.", "The bridge will miss its budget by €60m.",
     "The bridge is to cost €340m. The town had set aside €300m."),
    # a product
    ("The farmer is owed 60,000 euros for his cows.", "The farmer is owed 80,000 euros for his cows.",
     "The cows were worth 1,500 euros apiece, the farmer said, and forty had died."),
    # a unit that is told with the first figure only
    ("The theatre gets 12 million euros.", "The theatre gets 14 million euros.",
     "The plan gives 31 million euros to the harbour. It has 12 million for the theatre."),
    # the rest of a hundred
    ("A quarter had no opinion.", "A third of them had no opinion.",
     "Of those asked, 45 percent were for it, 30 percent against, the rest undecided."),
    # all but some of a number
    ("Seventeen of the clubs have paid.", "Eighteen of the clubs have paid.",
     "All but three of the league's twenty clubs have paid."),
    # a share in words
    ("One apple tree in five is ill.", "One apple tree in four is ill.",
     "A fifth of the apple trees are ill, a grower said."),
    # a share of one unit
    ("The wave was half a metre high.", "The wave was a fifth of a metre high.",
     "The wave was 50 centimetres high."),
    # units and currencies
    ("The store holds 20 TWh.", "The store holds 30 TWh.", "The store holds 20 terawatt-hours of gas."),
    ("It sold a million and a half tickets.", "It sold two and a half million tickets.",
     "It sold 1.5 million tickets."),
]  # fmt: skip

LENGTHS = [
    ("It took nearly three weeks.", "It took nearly three months.", "It took 19 days."),
    ("She was away for more than four months.", "She was away for more than six months.",
     "She was away for 131 days."),
    ("The truce held for less than three weeks.", "The truce held for less than two weeks.",
     "The truce held for 19 days."),
    ("He will stay three quarters of a year.", "He will stay a quarter of a year.", "He will stay nine months."),
]  # fmt: skip

DATES = [
    ("The letter came on 6 March.", "The letter came on 2 March.",
     "Speaking on Monday 9 March, the mayor said that the letter had come on Friday."),
    ("Polling stations are checked on 22 October.", "Polling stations are checked on 29 October.",
     "Polling stations are checked two days before the vote, which is fixed for 24 October."),
    ("The first vote was held in 2017.", "The first vote was held in 2019.",
     "A second vote was held in 2025, eight years after the first."),
    ("The vote was held in November 2008.", "The vote was held in August 2008.",
     "The act took effect in June 2009, seven months after the vote."),
    ("The jets must go before 2027.", "The jets must go before 2025.", "The jets must go by the end of 2026."),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "cited"), FIGURES)
def test_a_figure_that_follows_in_a_step_passes_and_another_does_not(
    right: str, wrong: str, cited: str
) -> None:
    assert not findings(number, right, cited)
    assert findings(number, wrong, cited)


@pytest.mark.parametrize(("right", "wrong", "cited"), LENGTHS)
def test_a_length_may_be_rounded_to_its_unit(right: str, wrong: str, cited: str) -> None:
    assert not findings(dates, right, cited)
    assert findings(dates, wrong, cited)


@pytest.mark.parametrize(("right", "wrong", "cited"), DATES)
def test_a_date_that_follows_in_a_step_passes_and_another_does_not(
    right: str, wrong: str, cited: str
) -> None:
    assert not is_hard(findings(dates, right, cited))
    assert is_hard(findings(dates, wrong, cited))


def test_another_currency_is_no_unit_left_out() -> None:
    assert is_hard(
        findings(number, "The court awarded 62 million dollars.", "The court awarded 62 million baht.")
    )
