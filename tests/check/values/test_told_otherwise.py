"""Votes exchanged, a difference told as a level, another day, how often, and when it holds."""

from __future__ import annotations

import pytest

from briefing.check.base import Check, Evidence, Passage
from briefing.check.structure import check_comparison, check_merged, check_scope
from briefing.check.values.dates import dates
from briefing.check.values.number import number

SURE = 0.45
VOTE = "Nine of the 15 members were in favour, four were against and two abstained."
BALLOT = "The council gave the mayor a mandate by 61 votes to 44."
SEATS = "The coalition's majority is three seats."
WATER = "The water behind the dam has risen by four metres."
NIGHT = "I spoke to the mayor last night before we began, she said."
TODAY = "A number of towns have indicated today that they want to join."
YEARLY = "The town will be paid 38 million euros a year for the lost ferry."
REVIEW = "The lease will be reviewed after two years."
SUMMER = "The rent will not rise above 300 euros between 1 May and 30 September."
HOURLY = "From 1 May 2027, the bank will publish the rate every hour."
EARLIEST = "A first part could be paid out in July 2027 at the earliest."
DIVERS = "A crew of 24 divers will work at the wreck."
RATE = "In other words, the ferry would have failed roughly one year in four."
LAKE = "Scientists say that the lake has lost a fifth of its volume since 1990."
SEASON = "Holding the level all summer would cost the town about 4 percent of its annual power."
BILL = "The town will be paid 38 million euros, with Norland covering two-thirds of the bill and Sundia the rest."
BOATS = "The yard turns out 3,000 boats a year."
GUARDS = "Twenty-four guards will watch eleven towers from February."
PANEL = "In an indicative vote, nine of the 15 jurors were in favour, four were against and two abstained."
LATE = (
    "The town gets 38 million euros a year. If a payment is more than 60 days late, it may close the gates."
)
HOUSE = "The coalition's majority is three seats; at least five of its own deputies are undecided."
YARDS = "Chiefs of the coast's top five ports, Lund, Malmo, Ystad, Visby and Kalmar, met in Oslo."

WRONG = [
    (number, BOATS, "The yard turns out 4,000 boats a year."),
    (number, GUARDS, "From February, 13 towers will be watched by 24 guards."),
    (number, PANEL, "Nine of the thirty jurors were in favour in the indicative vote."),
    (dates, LATE, "The town may close the gates once a payment is more than 75 days late."),
    (number, HOUSE, "The coalition has a five-seat majority, and at least five of its deputies are undecided."),
    (number, YARDS, "The eight chiefs who met in Oslo came from Lund, Malmo, Ystad, Visby and Kalmar."),
    (number, VOTE, "Four members abstained and two were against."),
    (number, VOTE, "Nine members were against and four in favour."),
    (number, BALLOT, "The council gave the mayor a mandate, with 61 votes against and 44 in favour."),
    (dates, NIGHT, "She had spoken to the mayor earlier the same day."),
    (dates, NIGHT, "She had spoken to the mayor a week ago."),
    (dates, TODAY, "A number of towns had indicated the day before that they wanted to join."),
    (dates, YEARLY, "The town will get a one-off payment of 38 million euros for the lost ferry."),
    (dates, REVIEW, "The lease will be reviewed every two years."),
    (dates, HOURLY, "On 1 May 2027 the bank will publish the rate."),
    (dates, EARLIEST, "A first part could be paid out before July 2027."),
    (number, DIVERS, "Twenty-four crews of divers will work at the wreck."),
    (check_scope, RATE, "The ferry would have failed in about three years in four."),
    (number, LAKE, "The lake has shrunk to one-fifth of its volume since 1990."),
    (number, LAKE, "Scientists say only a fifth of the lake's volume of 1990 is left."),
    (check_comparison, BILL, "The greater part of the bill falls to Sundia."),
    (check_comparison, BILL, "Norland and Sundia will share the bill equally."),
]  # fmt: skip
RIGHT = [
    (number, "The guild meets every three months.", "The guild meets four times a year."),
    (number, "Each of the 24 guards will watch two towers.", "The guards will watch 48 towers."),
    (number, YARDS, "The five chiefs who met in Oslo came from Lund, Malmo, Ystad, Visby and Kalmar."),
    (number, HOUSE, "The coalition has a three-seat majority, and at least five of its deputies are undecided."),
    (number, VOTE, "Two members abstained and four voted against, while nine were in favour."),
    (number, BALLOT, "The mayor was given a mandate, with 61 votes for and 44 against."),
    (number, BALLOT, "The council gave the mayor a mandate by 61 votes against 44."),
    (number, SEATS, "The coalition rules with three seats more than it needs."),
    (number, WATER, "The water behind the dam is up by four metres."),
    (dates, NIGHT, "She said that she had spoken to the mayor the evening before."),
    (dates, TODAY, "That day a number of towns indicated that they wanted to join."),
    (dates, YEARLY, "The town will get annual payments of 38 million euros for the lost ferry."),
    (dates, REVIEW, "Two years on, the lease is to be reviewed."),
    (dates, SUMMER, "At no time between May and September will the rent rise above 300 euros."),
    (dates, HOURLY, "Hourly publication of the rate begins on 1 May 2027."),
    (dates, EARLIEST, "No part will be paid out before July 2027."),
    (number, DIVERS, "Twenty-four divers will work at the wreck."),
    (check_scope, RATE, "The ferry would not have failed in about three years in four."),
    (number, LAKE, "The lake has shrunk by one-fifth since 1990."),
    (check_comparison, BILL, "The greater part of the bill falls to Norland."),
]  # fmt: skip


def weight(check: Check, source: str, claim: str) -> float:
    found = check(claim, Evidence((Passage(text=source),)))
    return max((f.weight for f in found), default=0.0)


@pytest.mark.parametrize(("check", "source", "claim"), WRONG)
def test_another_value_is_found(check: Check, source: str, claim: str) -> None:
    assert weight(check, source, claim) > SURE


@pytest.mark.parametrize(("check", "source", "claim"), RIGHT)
def test_the_same_value_passes(check: Check, source: str, claim: str) -> None:
    assert weight(check, source, claim) <= SURE


def test_a_share_of_another_season_is_found() -> None:
    wrong = "Keeping the level up would cost the town about 4 percent of the power it makes in that season."
    right = "Keeping the level up all summer would cost the town about 4 percent of its power for the year."
    assert weight(check_merged, SEASON, wrong) > SURE
    assert weight(check_merged, SEASON, right) <= SURE
