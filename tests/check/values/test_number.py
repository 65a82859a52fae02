"""Figures of a claim against figures of the evidence."""

from __future__ import annotations

import pytest

from briefing.check.values.number import number
from briefing.models import ReasonCode

from .asking import findings, is_hard

FUND = "The fund will lend £1.6 billion ($2 billion) to buy more than 5,000 air defence missiles."
TALKS = (
    "Military chiefs from around 30 allied nations will convene in Porto on Thursday. "
    "The Porto meeting follows a gathering of officials from 37 nations in Lyon last Tuesday."
)

FAITHFUL = [
    ("It lends £1.6bn.", FUND),
    ("It lends 1.6 billion pounds.", FUND),
    ("It lends 1,600 million pounds.", FUND),
    ("It lends GBP 1.6bn.", FUND),
    ("The loan, worth $2bn, is large.", FUND),
    ("The loan is worth US$2 billion.", FUND),
    ("It buys over 5,000 missiles.", FUND),
    ("It buys upwards of five thousand missiles.", FUND),
    ("It pays for more than 5,000 rockets.", FUND),
    ("Chiefs from some 30 countries meet in Porto.", TALKS),
    ("Chiefs from about thirty states meet in Porto.", TALKS),
    ("Officials from 37 countries gathered in Lyon.", TALKS),
    ("Twenty-one people died.", "The blast killed 21 people."),
    ("A dozen villages were flooded.", "The river flooded 12 villages."),
    ("Two dozen villages were flooded.", "The river flooded 24 villages."),
    ("More than a dozen leaders came.", "Over 12 leaders came."),
    ("At least 13 leaders came.", "More than a dozen leaders came."),
    ("Dozens of people were hurt.", "The crash hurt 47 people."),
    ("Hundreds of homes lost power.", "The storm cut power to 640 homes."),
    ("Half a million homes lost power.", "Power failed in 500,000 homes."),
    ("Two and a half million votes were cast.", "Voters cast 2.5 million ballots."),
    ("Half of the members voted.", "50 per cent of the members voted."),
    ("A quarter of the members voted.", "25% of the members voted."),
    ("The dam is a fifth smaller.", "The dam is 20% smaller."),
    ("It costs one twenty-fifth of the sum.", "It costs 4 percent of the sum."),
    ("It costs a twentieth of the sum.", "It costs 5 percent of the sum."),
    ("Two thirds of the crop failed.", "Two-thirds of the crop failed."),
    ("One in five pupils was absent.", "20 percent of pupils were absent."),
    ("Nine out of ten pupils passed.", "90% of pupils passed."),
    ("Between 20 and 30 ships sailed.", "20–30 ships sailed."),
    ("From 20 to 30 ships sailed.", "Between 20 and 30 ships sailed."),
    ("The cost is £20m to £30m.", "The cost is put at £20-30m."),
    ("Up to 30 ships sailed.", "As many as 30 ships sailed."),
    ("Up to 30 ships sailed.", "20 to 30 ships sailed."),
    ("The share rose by 0.2 percentage points.", "The share rose 0.2 percentage points."),
    ("Rates fell by 25 basis points.", "Rates fell a quarter-point, or 25 basis points."),
    ("Inflation rose from 3% to 4%.", "Inflation, which was 3 per cent, rose to 4 per cent."),
    ("Nearly £2bn was spent.", "The state spent £1.96bn."),
    ("About 2 million people fled.", "Some 1.98 million people fled."),
    ("More than 5,000 people fled.", "5,200 people fled."),
    ("It measures 8 km.", "It measures 5 miles."),
    ("Three countries agreed.", "France, Italy and Spain agreed."),
    ("The two leaders met.", "Lindqvist met Oduya."),
    ("Both leaders met two ministers.", "The leaders met Ms Ferro and Mr Ruiz."),
    ("The third meeting failed.", "The 3rd meeting failed."),
    ("The 21st summit ended.", "The twenty-first summit ended."),
    ("F-16 jets arrived.", "The F-16s landed."),
    ("The G7 met.", "The G-7 met."),
    ("Article 5 was invoked.", "They invoked Article 5."),
    ("A 25-year-old woman was hurt.", "Ines Marr, 25, was hurt."),
    ("A man aged 25 was hurt.", "A 25-year-old man was hurt."),
    ("Each party pays €3m a year.", "Each party pays 3 million euros annually."),
    ("No less than 310 cubic metres per second flow.", "The flow is 310 cubic metres per second or more."),
    ("They won 2-1.", "They won 2–1."),
    ("Nine million people depend on the river.", "9m people depend on the river."),
    ("One leader stayed away.", "A leader stayed away."),
    ("Ten percent of staff left.", "10% of staff left."),
    ("It costs 50p.", "It costs 50 pence."),
    ("The floods recur about once in four years.", "There are floods roughly one year in four."),
    ("Two of the five members objected.", "Two out of five members objected."),
    ("Twice as many came.", "Double the number came."),
]

ALTERED = [
    ("It lends £2.6bn.", FUND),
    ("It lends $1.6bn.", FUND),
    ("It lends £2 billion.", FUND),
    ("It lends €1.6 billion.", FUND),
    ("It lends £1.6 million.", FUND),
    ("It lends £1.6 trillion.", FUND),
    ("It buys more than 9,000 missiles.", FUND),
    ("It buys more than 5,000 troops.", FUND),
    ("It buys more than 50,000 missiles.", FUND),
    ("It buys 5,000 missiles.", FUND),
    ("It buys nearly 5,000 missiles.", FUND),
    ("It buys fewer than 5,000 missiles.", FUND),
    ("It buys up to 5,000 missiles.", FUND),
    ("It buys exactly 5,000 missiles.", FUND),
    ("Officials from 38 countries gathered in Lyon.", TALKS),
    ("Officials from 37 companies gathered in Lyon.", TALKS),
    ("Twenty-two people died.", "The blast killed 21 people."),
    ("Two dozen villages were flooded.", "The river flooded 12 villages."),
    ("A dozen leaders came.", "More than a dozen leaders came."),
    ("Dozens of people were hurt.", "The crash hurt 4 people."),
    ("Thousands of homes lost power.", "The storm cut power to 640 homes."),
    ("640 homes lost power.", "Hundreds of homes lost power."),
    ("The dam is a quarter smaller.", "The dam is 20% smaller."),
    ("A third of the members voted.", "25% of the members voted."),
    ("Two thirds of the crop failed.", "One third of the crop failed."),
    ("One in six pupils was absent.", "20 percent of pupils were absent."),
    ("Between 20 and 40 ships sailed.", "20–30 ships sailed."),
    ("30 ships sailed.", "20 to 30 ships sailed."),
    ("25 ships sailed.", "20 to 30 ships sailed."),
    ("The share rose by 2 percent.", "The share rose by 2 percentage points."),
    ("The share rose by 2 percentage points.", "The share rose by 2 percent."),
    ("Inflation rose from 4% to 3%.", "Inflation rose from 3% to 4%."),
    ("Prices rose by 4%.", "Prices rose to 4%."),
    ("£2bn was spent.", "The state spent £1.96bn."),
    ("Nearly £2bn was spent.", "The state spent £1.6bn."),
    ("More than £2bn was spent.", "The state spent £1.96bn."),
    ("More than 5,000 people fled.", "5,000 people fled."),
    ("It measures 5 km.", "It measures 5 miles."),
    ("It weighs 5 tonnes.", "It weighs 5 kilograms."),
    ("40 cubic metres per minute flow.", "40 cubic metres per second flow."),
    ("310 litres per second flow.", "310 cubic metres per second flow."),
    ("Each party pays €3m a month.", "Each party pays 3 million euros a year."),
    ("Five countries agreed to send 12 ships.", "Six countries agreed to send 12 ships."),
    ("The fourth meeting failed.", "The third meeting failed."),
    ("F-35 jets arrived.", "The F-16s landed."),
    ("Article 4 was invoked.", "They invoked Article 5."),
    ("A 52-year-old woman was hurt.", "Ines Marr, 25, was hurt."),
    ("They won 3-1.", "They won 2-1."),
    ("The army has 50 tanks and 30 planes.", "The army has 30 tanks and 50 planes."),
    ("It costs 400 dollars.", "It costs 400 euros."),
    ("It lends 400 million.", "It lends 400 billion."),
    ("It hired 300 soldiers.", "It hired 300 civilians."),
]


@pytest.mark.parametrize(("claim", "cited"), FAITHFUL)
def test_a_faithful_figure_passes(claim: str, cited: str) -> None:
    assert not is_hard(findings(number, claim, cited))


@pytest.mark.parametrize(
    "claim",
    [
        "Chiefs from 37 nations will convene in Porto on Thursday.",
        "Officials from about 30 nations gathered in Lyon last Tuesday.",
    ],
)
def test_the_figure_of_another_gathering_is_for_a_judge_to_decide(claim: str) -> None:
    (found,) = findings(number, claim, TALKS)
    assert not found.hard
    assert found.reason.code is ReasonCode.ROLE
    assert found.weight > 0.6


@pytest.mark.parametrize(("claim", "cited"), ALTERED)
def test_an_altered_figure_is_a_hard_finding(claim: str, cited: str) -> None:
    assert is_hard(findings(number, claim, cited))


def test_a_claim_without_figures_has_no_findings() -> None:
    assert findings(number, "They met in Porto.", TALKS) == []


def test_a_dropped_about_is_a_soft_finding_of_scope() -> None:
    (finding,) = findings(number, "Chiefs from 30 nations meet in Porto.", TALKS)
    assert not finding.hard
    assert finding.reason.code is ReasonCode.SCOPE


def test_a_dropped_more_than_is_a_finding_of_scope() -> None:
    (finding,) = findings(number, "It buys 5,000 missiles.", FUND)
    assert finding.reason.code is ReasonCode.SCOPE
    assert finding.reason.source_words.startswith("more than 5,000")


def test_money_is_reported_as_money_with_both_wordings() -> None:
    (finding,) = findings(number, "It lends $1.6bn.", FUND)
    assert finding.reason.code is ReasonCode.MONEY
    assert finding.reason.claim_words == "$1.6bn"


def test_figures_may_come_from_different_passages() -> None:
    assert findings(number, "20 ships and 30 planes.", "20 ships sailed.", "30 planes flew.") == []


def test_dates_and_years_are_left_to_the_date_check() -> None:
    assert findings(number, "In 2024, on 6 May, at 10am, they met.", "They met.") == []


def test_the_bound_of_the_next_figure_is_not_that_of_the_one_before() -> None:
    cited = "The toll has risen to 812, and at least 3,000 people are injured."
    assert not findings(number, "The toll has risen to 812 and at least 3,000 people are injured.", cited)
    assert findings(number, "The toll has risen to at least 812 and 3,000 people are injured.", cited)


def test_a_large_figure_may_leave_its_currency_out() -> None:
    cited = (
        "It puts the cost at 3.1 billion kroner a year; the Liberals say the true figure will be 4 billion."
    )
    assert not findings(number, "The Liberals say the true figure for the cost will be 4 billion.", cited)
    assert findings(number, "The Liberals say the true figure will be 4 billion people.", cited)


def test_a_part_told_with_its_whole_is_no_other_count() -> None:
    cited = "Sixteen sailors have gone down with fever. Doctors traced four of the infections to the water."
    assert not is_hard(findings(number, "Doctors traced four of the sixteen infections to the water.", cited))
    assert findings(number, "Doctors traced four of the thirty infections to the water.", cited)
