"""What has not been given, told as its contrary or as taken back; an aim told as reached, one thing as put in
the place of another."""

from __future__ import annotations

import pytest

from briefing.check.base import Check
from briefing.check.structure import check_merged, check_modality, check_polarity, check_relation
from tests.check.structure.weighing import SURE, heaviest

BRIDGE = "However, the ministry has so far declined to commit to supporting any new bridge."
WHALES = "Norway abstained in the vote on the whaling ban."
BANK = "The bank has given no firm guarantee."
FISH = "Critics point to the absence of a clear treaty on fishing."
PATROL = "The purpose of these patrols is to make it clear to poachers that any theft will be punished."
VANS = "The firm sells cars and vans."
CITY = "The strategy is to fortify the city to strengthen its position in any future talks."
PLAN = "Allies work to establish a plan for the schools."
WRONG = [
    (check_modality, BRIDGE, "The ministry has opposed any new bridge."),
    (check_modality, BRIDGE, "The ministry's opposition to any new bridge continues."),
    (check_modality, WHALES, "Norway backed the whaling ban."),
    (check_modality, WHALES, "Norway voted against the whaling ban."),
    (check_merged, BANK, "The bank has withdrawn its firm guarantee."),
    (check_merged, FISH, "Critics say that a clear treaty on fishing has been torn up."),
    (check_modality, PATROL, "The patrols have made it clear to poachers that any theft will be punished."),
    (check_modality, PATROL, "The patrols have shown poachers that any theft would be punished."),
    (check_polarity, VANS, "The firm sells cars in lieu of vans."),
    (check_polarity, VANS, "The firm sells cars in place of vans."),
    (check_relation, CITY, "The aim is to fortify the city so that it could do without any future talks."),
    (check_merged, PLAN, "Allies are carrying out a plan for the schools."),
]
KEPT = [
    (check_modality, BRIDGE, "The ministry has so far refused to commit itself to backing a new bridge."),
    (check_modality, BRIDGE, "The ministry has not promised its support for any new bridge."),
    (check_modality, WHALES, "Norway did not take sides in the vote on the whaling ban."),
    (check_modality, "Nine towns voted for the ban, and Norway abstained.", "Nine towns voted for the ban."),
    (check_modality, WHALES, "Norway abstained when the whaling ban was put to the vote."),
    (
        check_modality,
        "The ban was approved, Norway abstaining.",
        "The ban was approved, with Norway abstaining.",
    ),
    (check_merged, BANK, "The bank has not broken any guarantee."),
    (check_merged, FISH, "Critics complain that there is no clear treaty on fishing."),
    (check_modality, PATROL, "The patrols are meant to show poachers that any theft would be punished."),
    (check_polarity, VANS, "Vans are sold by the firm, and so are cars."),
    (check_relation, CITY, "The aim is to fortify the city so that it could do better in any talks."),
    (check_merged, PLAN, "Allies are working out a plan for the schools."),
]


@pytest.mark.parametrize(("check", "source", "claim"), WRONG)
def test_the_contrary_of_what_is_left_open_is_found(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) > SURE


@pytest.mark.parametrize(("check", "source", "claim"), KEPT)
def test_the_same_in_other_words_is_let_be(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) < SURE


TRUCE = "The guards will be sent once a truce has been reached."
LAW = "When the new law takes effect, the office will hire ten clerks."
TALKS = "The talks indicate a need for stronger rail links."
AIMED = [
    (check_modality, TALKS, "The talks produced a commitment to stronger rail links."),
    (check_modality, TALKS, "The talks brought a decision on stronger rail links."),
]
TIMED = [
    (check_merged, "A force will go after a peace deal.", "A force will go there to secure the peace."),
    (check_merged, TRUCE, "The guards are to make the truce last."),
    (check_merged, TRUCE, "The guards will be sent so that the truce holds."),
    (check_merged, TRUCE, "To send the guards, a truce must be reached."),
    (check_merged, LAW, "Ten clerks will be hired by the office as soon as the new law is in effect."),
    (check_modality, TALKS, "The talks brought no decision on stronger rail links."),
    (check_modality, TALKS, "What the talks brought to light was a need for stronger rail links."),
]


@pytest.mark.parametrize(("check", "source", "claim"), AIMED)
def test_what_is_waited_for_or_needed_is_no_aim_or_outcome(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) > SURE


@pytest.mark.parametrize(("check", "source", "claim"), TIMED)
def test_what_is_told_in_other_words_is_let_be(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) < SURE
