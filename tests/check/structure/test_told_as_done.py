"""Steps told as done, conditions told as idle, exceptions left out, causes that the source rules out."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from briefing.check.structure.relation import check_relation
from briefing.check.structure.scope import check_scope
from tests.check.structure.weighing import SURE, heaviest

DRAFT = "The canton of Uri intends to scrap the toll on the old bridge, its treasurer explained."
IF = "The brewery will hire forty apprentices as long as the town builds the bypass."
EXCEPT = "Every choir in the valley except Holm's took part in the festival, the organisers said."
RULED = "The museum moved its fair to June owing to the heat and not because of the carpenters' strike."


def test_an_intention_is_not_told_as_done() -> None:
    assert heaviest(check_modality, DRAFT, "The canton of Uri has abolished the bridge toll.") > SURE


MIGHT = "The vet suggested that rising feed prices might push farmers in Uri to consider selling their herds."
COULD = "A first lot of forty trams could be delivered in May at the earliest."


def test_what_might_come_of_something_is_not_told_as_having_come() -> None:
    claim = "The vet reported that rising feed prices had led farmers in Uri to seek buyers for their herds."
    assert heaviest(check_modality, MIGHT, claim) > SURE
    claim = (
        "The vet thought that rising feed prices could lead farmers in Uri to seek buyers for their herds."
    )
    assert heaviest(check_modality, MIGHT, claim) < SURE


def test_what_could_be_is_not_what_is_to_be() -> None:
    assert heaviest(check_modality, COULD, "Forty trams are to be handed over in May.") > SURE
    assert heaviest(check_modality, COULD, "Forty trams may be handed over in May.") < SURE


def test_a_reserved_claim_passes() -> None:
    assert heaviest(check_modality, DRAFT, "The canton of Uri plans to abolish the bridge toll.") < SURE


def test_what_another_sentence_tells_as_done_passes() -> None:
    source = f"{DRAFT} It abolished the toll on the new bridge in May."
    assert heaviest(check_modality, source, "The canton of Uri has abolished a toll on a bridge.") < SURE


@pytest.mark.parametrize("turn", ["does not depend on", "is not contingent on"])
def test_a_condition_that_is_said_not_to_matter(turn: str) -> None:
    claim = f"The hiring of forty apprentices by the brewery {turn} the building of the bypass."
    assert heaviest(check_modality, IF, claim) > SURE


def test_whether_one_or_the_other_sweeps_a_condition_away() -> None:
    claim = "The brewery will hire forty apprentices whether built or unbuilt the bypass."
    assert heaviest(check_modality, IF, claim) > SURE


def test_an_exception_left_out_is_found() -> None:
    assert heaviest(check_scope, EXCEPT, "Every choir in the valley took part in the festival.") > SURE


def test_an_exception_told_passes() -> None:
    claim = "Every choir in the valley but one took part in the festival."
    assert heaviest(check_scope, EXCEPT, claim) < SURE


def test_most_follows_from_part_and_whole_in_one_sentence() -> None:
    source = "Of the 47 pilots examined in Bergen, 39 passed the eye test in May."
    assert heaviest(check_scope, source, "Most of the pilots passed the eye test.") < SURE
    assert heaviest(check_scope, source, "All the pilots passed the eye test.") > SURE


def test_only_a_possibility_singles_nothing_out() -> None:
    source = "A second runway may follow, the airport wrote."
    assert heaviest(check_scope, source, "A second runway is only a possibility, the airport wrote.") < SURE


def test_a_cause_that_the_source_rules_out() -> None:
    claim = "The museum moved its fair as a response to the carpenters' strike."
    assert heaviest(check_relation, RULED, claim) > SURE


def test_the_cause_that_it_gives_instead_passes() -> None:
    assert heaviest(check_relation, RULED, "The museum moved its fair because of the heat.") < SURE


def test_a_cause_cited_is_a_cause() -> None:
    source = "The port refused the licence, citing gaps in the plan for rescuing birds."
    claim = "Gaps in the plan for rescuing birds led the port to refuse the licence."
    assert heaviest(check_relation, source, claim) < SURE


def test_who_links_nothing_gives_no_cause() -> None:
    source = "The coach left the club in June. Its chairman spoke of a sequence of events, no more."
    claim = "The chairman refrained from linking the coach's departure to lost matches and money."
    assert heaviest(check_relation, source, claim) < SURE
