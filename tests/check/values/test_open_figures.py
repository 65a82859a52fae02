"""Figures and times that follow, and those that only a judge can decide."""

from __future__ import annotations

import pytest

from briefing.check.values.dates import dates
from briefing.check.values.name import name
from briefing.check.values.number import number
from briefing.models import ReasonCode

from .asking import findings, is_hard

TIMES = [
    ("The lease covers a little over two years.", "The lease runs for 26 months."),
    ("The notice grows by about three weeks.", "They get 200 days' notice instead of the current 180."),
    ("It was two years sooner.", "It is given at nine rather than eleven years of age."),
    ("The refit took four weeks longer.", "It will take ten weeks rather than the six first announced."),
    ("They met for two days.", "They met on Tuesday and Wednesday."),
    ("Rents rose three months running.", "Rents had risen for the third consecutive month."),
    ("The watch lasts eight hours.", "The watch runs from 22:00 to 06:00."),
    ("It will last two and a half years.", "It began in July 2024 and goes on to the end of 2026."),
    (
        "It was announced eight months later.",
        "He left in September 2023; it was announced the following May.",
    ),
    (
        "The curfew lasted five months.",
        "In force since 3 January, it was prolonged on 3 April by two months.",
    ),
    ("The fair falls on a Friday.", "The hall opened on Wednesday, two days ahead of the fair."),
    ("They have until mid-June.", "The law of 14 May must be applied within 30 days."),
    ("The vote was held in late 2008.", "The act came in June 2009, seven months after the vote."),
    ("They caught less than in 2022.", "They caught 80 tonnes in 2023, less than the year before."),
    ("The lease ends with 2048.", "The lease runs 25 years from 1 January 2024."),
    ("It closes before April.", "It closes before 31 March."),
    ("It lasted until December 2024.", "It expired at the end of 2024."),
    ("The limit moves to the end of 2029.", "The limit is the end of 2027; the firm wants two more years."),
]


@pytest.mark.parametrize(("claim", "cited"), TIMES)
def test_a_time_that_follows_is_no_finding(claim: str, cited: str) -> None:
    assert not is_hard(findings(dates, claim, cited))


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The notice grows by about three months.", "They get 200 days' notice instead of the current 180."),
        ("The fair falls on a Thursday.", "The hall opened on Wednesday, two days ahead of the fair."),
        ("The lease covers a little under two years.", "The lease runs for 26 months."),
    ],
)
def test_a_time_that_does_not_follow_is_a_hard_finding(claim: str, cited: str) -> None:
    assert is_hard(findings(dates, claim, cited))


FIGURES = [
    ("The fleet had asked for 135,000 tonnes.", "It got 120,000 tonnes, 15,000 fewer than it had asked for."),
    ("There were about 18,000 refusals in 2021.", "There were 21,000 refusals, 3,000 more than in 2021."),
    ("The duty is now 11 per cent.", "The duty is cut by 6 percentage points, to 5 per cent."),
    ("The party has eight members.", "Three members signed; the other five did not."),
    (
        "India's part of the bill is 50 million euros.",
        "Of the 480 million euros Peru and Kenya each bear 170 million. Spain pays 90 million, India the rest.",
    ),
    ("Seventeen dams are planned.", "The dam at Holm is ready, and sixteen more are planned."),
    ("The grain cost 58.5 million dollars.", "They bought 150,000 tonnes of grain at 390 dollars a tonne."),
    ("It cost 480,000 yuan then.", "It lost 3,000 yuan to 96,000, a fifth of what it was."),
    ("It drew about 25 million francs.", "Of 250 million Swiss francs a tenth was drawn."),
    ("The wave was under a third of a metre.", "Waves of up to 30 centimetres were measured."),
    ("Five planes an hour took off.", "One plane took off every twelve minutes."),
]


@pytest.mark.parametrize(("claim", "cited"), FIGURES)
def test_a_figure_that_follows_is_no_finding(claim: str, cited: str) -> None:
    assert not is_hard(findings(number, claim, cited))


def test_a_change_leads_back_one_way_only() -> None:
    assert is_hard(
        findings(number, "There were 24,000 tonnes.", "It is 21,000 tonnes, 3,000 more than in 2021.")
    )


def test_a_case_of_a_rule_is_for_a_judge_to_decide_where_it_lies_beyond_the_line() -> None:
    cited = "Drivers on less than about 13,000 ringgit keep it."
    (found,) = findings(number, "A driver with 15,000 ringgit keeps it.", cited)
    assert (found.hard, found.reason.code) == (False, ReasonCode.SCOPE)
    assert not findings(number, "A driver with 9,000 ringgit keeps it.", cited)


def test_the_unit_before_a_prefix_counts() -> None:
    assert is_hard(findings(number, "The water has 10 milligrams.", "The water has 10 micrograms."))


def test_this_year_beside_last_year_is_no_hard_finding() -> None:
    assert not is_hard(findings(dates, "Lind won it this year.", "Lind won it; last year's winner was Berg."))


def test_both_sides_of_an_event_may_be_told() -> None:
    found = findings(dates, "After the levy they paid more.", "Before the levy they paid 4; afterwards 5.")
    assert all(one.reason.code is ReasonCode.RELATION and not one.hard for one in found)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("Kesh's Moon probe is late.", "The lunar probe of Kesh is late."),
        ("He met a Muslim leader.", "He met the mufti."),
        ("Prices are the lowest since Covid.", "Prices are the lowest since the pandemic."),
    ],
)
def test_what_a_name_stands_for_may_be_told_by_another_word(claim: str, cited: str) -> None:
    assert not is_hard(findings(name, claim, cited))
