"""Parties, things and tenses in another's place, each altered claim beside faithful ones."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.displaced import displaced
from briefing.check.structure.frame import frames
from briefing.check.structure.merged import check_merged
from briefing.check.structure.remainder import check_remainder
from briefing.check.structure.tense import check_tense
from briefing.check.support import check_support
from briefing.models import ReasonCode
from tests.check.structure.weighing import SURE, heaviest

FERRY = "Doubts in Lisbon have forced island mayors to look for cheaper ferries before the summer."
STRIKE = (
    "Rovera Rail repeated its demand for shorter night shifts, while Halden Freight backed the inspector."
)
GATHERED = (
    "Beekeepers from 12 regions gathered in Turin to compare hives. Growers from the south had met in Bari."
)
PARTIES = [
    ("Doubts among island mayors have forced Lisbon to look for cheaper ferries before the summer.", FERRY),
    ("Halden Freight repeated its demand for shorter night shifts, while Rovera Rail backed it.", STRIKE),
    ("Beekeepers from 12 regions gathered in Bari to compare hives.", GATHERED),
]
KEPT = [
    (
        "Beekeepers from 12 regions got together in Turin and compared hives.",
        "The fair followed a meeting in Turin, last month, at which beekeepers from 12 regions compared hives.",
    ),
    ("Doubts in Lisbon have pushed island mayors to look for cheaper ferries before the summer.", FERRY),
    ("Island mayors have been forced by doubts in Lisbon to look for cheaper ferries.", FERRY),
    (
        "The drivers demanded shorter shifts from the owners.",
        "The owners were asked for shorter shifts by the drivers.",
    ),
    ("Halden Freight backed the inspector, while Rovera Rail repeated its demand.", STRIKE),
    ("Beekeepers from 12 regions gathered in Turin, and growers from the south in Bari.", GATHERED),
]


@pytest.mark.parametrize(("claim", "evidence"), PARTIES)
def test_a_party_in_anothers_place_is_found(claim: str, evidence: str) -> None:
    assert [f for frame in frames(claim, evidence) for f in displaced(frame)]


@pytest.mark.parametrize(("claim", "evidence"), KEPT)
def test_parties_that_keep_their_places_pass(claim: str, evidence: str) -> None:
    assert not [f for frame in frames(claim, evidence) for f in displaced(frame)]


COUNTED = [
    (
        "Speaking after the Ferry Day in Turin, Bruni confirmed plans to meet Mayor Rossi on 4 March to"
        " discuss a new pier.",
        "Mayor Lidia Bruni, speaking at a lunch following the Ferry Day in Turin on March 4, confirmed plans"
        " for a meeting with Mayor Rossi to discuss a new pier for the town.",
    ),
    (
        "When King Oskar asked him to come on a second harbour tour, Brandt said yes.",
        "During their talk, Brandt praised Lindqvist as a 'patient sailor' and accepted an invitation for a"
        " second harbour tour from King Oskar III.",
    ),
]


@pytest.mark.parametrize(("claim", "evidence"), COUNTED)
def test_a_numeral_or_a_date_is_no_party(claim: str, evidence: str) -> None:
    assert not [f for frame in frames(claim, evidence) for f in displaced(frame)]


PENSION = "The union rejected further pension cuts for retired harbour officials."
THINGS = [
    "The union rejected further pension cuts for retired school officials.",
    "The union rejected further tuition cuts for retired harbour officials.",
]
SAME = [
    "The union rejected further pension reductions for retired harbour officials.",
    "The union turned down more pension cuts for retired harbour officials.",
    "Further pension cuts for retired harbour officials were rejected by the union.",
    "Harbour staff who have retired keep their pensions as they are, if the union has its way.",
]


def test_people_of_another_sentence_are_no_word_for_those_of_this_one() -> None:
    source = (
        "Village teachers from 12 regions gathered in Turin. Earlier meetings involving regional instructors"
        " had agreed on a common timetable."
    )
    wrong = "A common timetable had been agreed at earlier meetings of village teachers."
    right = "A common timetable had been agreed at earlier meetings of regional instructors."
    assert heaviest(check_merged, source, wrong) > SURE
    assert heaviest(check_merged, source, right) <= SURE


@pytest.mark.parametrize("claim", THINGS)
def test_another_thing_in_the_same_slot_is_found(claim: str) -> None:
    assert heaviest(check_remainder, PENSION, claim) > SURE


@pytest.mark.parametrize("claim", SAME)
def test_the_same_thing_in_other_words_passes(claim: str) -> None:
    assert heaviest(check_remainder, PENSION, claim) <= SURE


FORMS = [
    ("The parish has restored the organ.", "The parish is restoring the organ.", True),
    ("The parish is restoring the organ.", "The parish is restoring the organ with gifts.", False),
    ("The timetable will not change.", "The timetable has not changed.", True),
    ("The timetable has stayed as it was.", "The timetable has not changed.", False),
    ("The lido already has heated water.", "The lido will have heated water.", True),
    ("The lido is to have heated water.", "The lido will have heated water.", False),
    ("The chef is certain not to return.", "The chef is unlikely to return.", True),
    ("The chef will probably not return.", "The chef is unlikely to return.", False),
]


@pytest.mark.parametrize(("claim", "evidence", "wrong"), FORMS)
def test_the_form_of_a_verb_tells_how_far_a_thing_has_got(claim: str, evidence: str, wrong: bool) -> None:
    assert bool([f for frame in frames(claim, evidence) for f in check_tense(frame)]) is wrong


TALK = 'Ines Holm argued that every village must "keep its own post office". Jan Ruud praised the new bus.'


@pytest.mark.parametrize(("speaker", "wrong"), [("Ruud", True), ("Holm", False)])
def test_quoted_words_belong_to_the_one_whose_sentence_has_them(speaker: str, wrong: bool) -> None:
    claim = f'{speaker} said every village must "keep its own post office".'
    found = check_support(claim, Evidence((Passage(text=TALK),)))
    assert (ReasonCode.SPEAKER in {reason.code for reason in found.reasons}) is wrong
