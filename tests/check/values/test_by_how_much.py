"""By so much and to so much; so much a year, and in all."""

from __future__ import annotations

import pytest

from briefing.check.values.dates import dates
from briefing.check.values.number import duration, number
from briefing.check.values.rhythm import rhythm

from .asking import findings

CHANGES = [
    ("The deficit was down by 40 points.", "The deficit has narrowed to 40 points."),
    ("Catches dropped to a fifth.", "Catches dropped by a fifth."),
    ("The herd has shrunk to 20 per cent since May.", "The farm has lost a fifth of its herd since May."),
    ("Membership slumped by 300.", "Membership slumped to 300."),
]
SAME_CHANGES = [
    ("The deficit was down to 40 points.", "The deficit has narrowed to 40 points."),
    ("The herd has shrunk by 20 per cent since May.", "The farm has lost a fifth of its herd since May."),
    ("Catches were down by a fifth.", "Catches dropped by a fifth."),
    ("The party lost 12 seats.", "The party dropped by 12 seats to 30."),
]


@pytest.mark.parametrize(("claim", "cited"), CHANGES)
def test_what_changes_by_a_figure_does_not_change_to_it(claim: str, cited: str) -> None:
    assert findings(number, claim, cited)


@pytest.mark.parametrize(("claim", "cited"), SAME_CHANGES)
def test_a_change_may_be_told_in_other_words(claim: str, cited: str) -> None:
    assert not findings(number, claim, cited)


def test_a_rate_may_stand_behind_a_sum_in_brackets() -> None:
    cited = "The port pays 38 million euros ($44 million) a year for dredging."
    assert findings(number, "The port pays 38 million euros a month for dredging.", cited)
    assert not findings(number, "The port pays 38 million euros a year for dredging.", cited)


def test_a_rate_may_stand_apart_from_its_measure() -> None:
    cited = "The pump moves 310 litres per second."
    assert findings(number, "The pump has 310 litres run through it every minute.", cited)
    assert not findings(number, "The pump has 310 litres run through it every second.", cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("Peru pledged $90 million a year for three years.", "Peru pledged $90 million over three years."),
        ("Peru pledged $90 million over three years.", "Peru pledged $90 million a year."),
        ("The deal costs 95 million euros in all.", "The deal will cost 95 million euros a year."),
    ],
)
def test_a_sum_for_all_the_years_is_none_for_each(claim: str, cited: str) -> None:
    assert findings(rhythm, claim, cited)


def test_a_yearly_sum_may_be_paid_over_some_years() -> None:
    cited = "Peru pledged $90 million a year over three years."
    assert not findings(rhythm, "Peru pledged $90 million a year for three years.", cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The stop in Bergen would be her third.", "She agreed to a second stop in Bergen."),
        ("Guards numbering 11 will watch the doors.", "A team of 24 guards will watch 11 doors."),
        (
            "The guards will watch the doors, of which 24 are open.",
            "A team of 24 guards will watch 11 doors.",
        ),
        ("About a third of all tenants are students.", "About two thirds of all tenants are students."),
    ],
)
def test_a_figure_is_that_of_the_noun_before_it(claim: str, cited: str) -> None:
    assert findings(number, claim, cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The stop in Bergen would be her second.", "She agreed to a second stop in Bergen."),
        ("Guards, 24 in number, will watch 11 doors.", "A team of 24 guards will watch 11 doors."),
        ("Guards numbering 24 will watch the doors, of which 11 are open.", "24 guards will watch 11 doors."),
    ],
)
def test_the_right_figure_may_follow_its_noun(claim: str, cited: str) -> None:
    assert not findings(number, claim, cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The lake shrank by a fifth in 1990.", "The lake has shrunk by a fifth since 1990."),
        (
            "Pictures taken in July show that it has sunk since Tuesday.",
            "Pictures taken on Tuesday show that it has sunk since July.",
        ),
    ],
)
def test_since_a_time_is_not_at_it(claim: str, cited: str) -> None:
    assert any(f.weight > 0.5 for f in findings(dates, claim, cited))


def test_what_began_at_a_time_has_lasted_since() -> None:
    found = findings(dates, "The lake began to shrink in 1990.", "The lake has shrunk since 1990.")
    assert all(f.weight < 0.5 for f in found)


def test_some_of_those_years_are_so_many_years() -> None:
    cited = "Of the past 30 years, it was dry in seven of those years."
    assert not findings(duration, "It was dry in seven years.", cited)
    assert findings(duration, "It was dry in nine years.", cited)
