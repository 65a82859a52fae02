"""Reasons, causes and conditions: what the source gives as one, and what only goes on beside it."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

PLAN = (
    "The scheme is meant to be built with the county. "
    "That is why the mayor spoke to the governor before the vote."
)


@pytest.mark.parametrize(
    "claim",
    [
        "The mayor spoke to the governor before the vote because the county had raised doubts about the scheme.",
        "The mayor spoke to the governor because the county lacks the means to build the scheme.",
        "The mayor spoke to the governor because the county cannot build the scheme.",
        "The mayor spoke to the governor because the county is too poor to build the scheme.",
    ],
)
def test_a_lack_or_a_doubt_of_which_the_source_tells_nothing_is_no_reason(claim: str) -> None:
    assert heaviest(check_relation, PLAN, claim) > SURE


def test_no_doubt_is_no_misgiving() -> None:
    claim = (
        "The mayor spoke to the governor because he left no doubt that the scheme is meant for the county."
    )
    assert heaviest(check_relation, PLAN, claim) < SURE


def test_a_lack_told_in_another_word_is_one() -> None:
    source = "The bridge stays shut because the city could not find the money for the repairs."
    claim = "The bridge stays shut because of a shortage of money for the repairs."
    assert heaviest(check_relation, source, claim) < SURE


def test_what_goes_on_amid_a_thing_does_not_bring_it_about() -> None:
    source = "The minister's speech comes amid unrest over the price of bread in the northern towns."
    claim = "The minister's speech prompted unrest over the price of bread in the northern towns."
    assert heaviest(check_relation, source, claim) > SURE


def test_even_as_concedes() -> None:
    source = "The bank keeps lending to builders, even as house prices fall in every town."
    claim = "The bank keeps lending to builders because house prices fall in every town."
    assert heaviest(check_relation, source, claim) > SURE


def test_in_the_face_of_may_be_despite() -> None:
    source = "Despite doubts about the cost, the council stands by the tunnel."
    claim = "The council stands by the tunnel in the face of doubts about the cost."
    assert heaviest(check_relation, source, claim) < SURE


def test_the_following_week_puts_nothing_in_order() -> None:
    source = "The next round of talks is due on Monday next week in Lisbon, an aide said on Thursday."
    claim = "Lisbon is to host the next round of talks on Monday of the following week, an aide said."
    assert heaviest(check_relation, source, claim) < SURE


def test_monday_next_week_lies_after_this_tuesday() -> None:
    source = (
        "The next round of talks between the unions is scheduled for Monday next week in Lisbon. "
        "On Tuesday, the two leaders held a telephone call and agreed on a first step."
    )
    claim = "The unions hold another round of talks in Lisbon after the leaders had agreed on a first step."
    assert heaviest(check_relation, source, claim) < SURE


def test_a_condition_within_a_condition_does_not_end_the_outer_one() -> None:
    source = (
        "The peace will only be lasting if there are guards in place to ensure that if there is a truce, "
        "it is a guarded truce."
    )
    claim = "Guards will be put in place to protect a truce only if the peace proves lasting."
    assert heaviest(check_modality, source, claim) > SURE


def test_who_drafts_a_text_proposes_nothing() -> None:
    source = "The chairman thanked Ann Lee for drafting the charter of the port."
    claim = "Ann Lee wrote the charter of the port, and the chairman thanked her."
    assert heaviest(check_modality, source, claim) < SURE
