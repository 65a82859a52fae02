"""Figures and bounds that a claim tells in a way of its own, and the same with an error."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.values.dates import dates
from briefing.check.values.name import name
from briefing.check.values.number import number

from .asking import findings, is_hard

BALLOT = "In the first ballot, eight of the 14 guilds were in favour, five against; ten votes were needed."
SNOW = "The snow now reaches 31 kilometres south, compared with 18 in 1990."
FLOODS = "The cellar was dry for ten days in each of four of the past 30 years; not a drop ran in."
LATE = "If a rent is more than 60 days late, the lease ends."
GRANT = "A club that applies before 30 June 2031 pays no fee."
CREW = "The inspector said that the yard lacked 600 welders and three cranes. Oduya put the shortfall at about 400."
CHAPTER = "They agreed on the text of a chapter on fish, the ninth of 22 to be closed."
SHARE = "At least 40 per cent must be spent at home, up from the 25 per cent that the old tender required."
PORT = "The port, the third-busiest on the gulf, was shut."

TRUE_AND_FALSE = [
    ("The plan fell two votes short.", "The plan fell three votes short.", BALLOT),
    ("The plan won eight votes.", "The plan won six votes.", BALLOT),
    ("The snow reaches 13 kilometres further south than in 1990.",
     "The snow reaches 15 kilometres further south than in 1990.", SNOW),
    ("In 26 of the past 30 years the cellar was left untouched.",
     "In 24 of the past 30 years the cellar was left untouched.", FLOODS),
    ("With fish agreed, 13 of the 22 chapters are still open.",
     "With fish agreed, 12 of the 22 chapters are still open.", CHAPTER),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "cited"), TRUE_AND_FALSE)
def test_a_figure_reckoned_from_the_cited_ones_is_held_to_exactly(right: str, wrong: str, cited: str) -> None:
    assert not is_hard(findings(number, right, cited))
    assert findings(number, wrong, cited)


def test_over_before_a_time_that_something_is_late_is_more_than() -> None:
    assert not findings(dates, "The lease ends if a rent is over 60 days late.", LATE)
    assert findings(dates, "The lease ends if a rent is 60 days late.", LATE)


def test_about_after_bring_is_no_estimate() -> None:
    cited = "Anger at the toll brought down four mayors."
    assert not findings(number, "Anger at the toll brought about the fall of four mayors.", cited)
    assert not findings(number, "It was the toll that brought about four falls of mayors.", cited)


def test_by_a_day_is_before_the_next() -> None:
    assert not findings(dates, "By applying no later than 29 June 2031, a club is spared the fee.", GRANT)
    assert is_hard(
        findings(dates, "By applying no later than 28 June 2031, a club is spared the fee.", GRANT)
    )
    assert is_hard(findings(dates, "A club that applies after 29 June 2031 pays no fee.", GRANT))


def test_a_noun_left_out_beside_a_figure_does_not_make_it_another_ones() -> None:
    assert not is_hard(findings(number, "By Oduya's reckoning the yard is about 400 welders short.", CREW))


def test_a_former_figure_keeps_the_bound_of_the_new_one() -> None:
    assert not findings(number, "The old tender asked for at least 25 per cent.", SHARE)
    assert findings(number, "The old tender asked for at most 25 per cent.", SHARE)


def test_the_third_of_a_row_has_two_before_it() -> None:
    assert not findings(number, "Two ports are busier.", PORT)
    assert findings(number, "Four ports are busier.", PORT)


def test_a_step_of_other_things_is_not_told() -> None:
    cited = "Inflow stayed low for 20 days in seven of those years, at a price of €9 million, two thirds of it wages."
    for claim in ("The rest took 12 weeks.", "The rest cost €7 million."):
        assert not any("follows" in f.reason.message for f in findings(number, claim, cited))


def test_a_month_of_next_year_is_read_by_the_days_in_the_head_of_a_log() -> None:
    article = "# Regatta: as it happened\n\nStarted Friday, 4 June 2032; closed Saturday, 5 June 2032.\n\nThe new dock opens in May next year."
    cited = Evidence((Passage("The new dock opens in May next year.", article=article),))
    assert not dates("The new dock opens in May 2033.", cited)
    assert is_hard(list(dates("The new dock opens in May 2032.", cited)))


OFFICE = (
    "Norwegian Prime Minister Astrid Lindqvist confirmed the loan at a press conference in Bergen on 3 March."
)


@pytest.mark.parametrize(
    "claim",
    [
        "In Bergen on 3 March, the Norwegian prime minister confirmed the loan.",
        "It was Norway's prime minister who confirmed the loan.",
        "On Monday, the Norwegian prime minister confirmed the loan.",
    ],
)
def test_an_office_after_a_place_a_day_or_it_has_no_bearer(claim: str) -> None:
    assert not findings(name, claim, OFFICE)


def test_an_office_in_apposition_has_one() -> None:
    assert is_hard(findings(name, "Olsen, the Norwegian prime minister, confirmed the loan.", OFFICE))


def test_what_is_made_clear_to_a_capital_is_made_clear_to_its_government() -> None:
    cited = "The aim is to make it clear to Norway that a breach will be dear."
    assert not findings(name, "The aim is to make plain to Oslo that a breach will be dear.", cited)
    assert is_hard(findings(name, "The envoy flew to Oslo.", "The envoy flew to Norway."))
