from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.language.transfer import BACK, FORTH, dealing
from briefing.check.structure.arguments import events
from briefing.check.structure.role import check_role

SWAPPED = [
    ("The dairy accused the haulier of late deliveries.", "The haulier accused the dairy of late deliveries."),
    ("The nurses' union has urged the hospital to hire more staff.",
     "The nurses' union has been urged by the hospital to hire more staff."),
    ("Dunlow United beat Harbour Town on Sunday.", "Harbour Town beat Dunlow United on Sunday."),
    ("The tenants had asked for a meeting but were rebuffed.", "The tenants rebuffed a request for a meeting."),
    ("The museum borrowed four paintings from the abbey.", "The museum lent four paintings to the abbey."),
    ("Marta Lind praised Ove Brandt for his patience at the hearing on Friday.",
     "Ove Brandt praised Marta Lind for his patience at the hearing on Friday."),
]  # fmt: skip
KEPT = [
    ("The dairy accused the haulier of late deliveries.",
     "The haulier was accused by the dairy of delivering late."),
    ("The museum borrowed four paintings from the abbey.", "The abbey lent four paintings to the museum."),
    ("Dunlow United beat Harbour Town on Sunday.", "On Sunday Harbour Town lost to Dunlow United."),
    ("The council closed the mine in May.", "The mine closed in May."),
    ("The envoy met the minister in Lund.", "The minister met the envoy in Lund."),
]  # fmt: skip


def found(source: str, claim: str) -> float:
    return max((f.weight for f in check_role(claim, Evidence((Passage(text=source),)))), default=0.0)


@pytest.mark.parametrize(("source", "claim"), SWAPPED)
def test_parties_that_changed_places_are_found(source: str, claim: str) -> None:
    assert found(source, claim) >= 0.5


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_parties_in_their_places_are_left_alone(source: str, claim: str) -> None:
    assert found(source, claim) < 0.4


def test_a_noun_of_an_event_has_its_parties() -> None:
    sentence = analyse("The mayor made an offer to the brewery.")[0]
    words = [t.text for t in sentence.tokens]
    offer = next(e for e in events(sentence) if e.noun and e.lemma == "offer")
    assert ([words[k] for k in offer.agents], [words[k] for k in offer.goals]) == (["mayor"], ["brewery"])


def test_a_past_tense_taken_for_a_participle_keeps_its_subject() -> None:
    sentence = analyse("The tenants had asked for a meeting but were rebuffed.")[0]
    rebuff = next(e for e in events(sentence) if e.lemma == "rebuff")
    assert [sentence.tokens[k].text for k in rebuff.patients] == ["tenants"]
    assert rebuff.passive


def test_dealings_have_two_ends() -> None:
    assert dealing("lend", "borrow") == BACK
    assert dealing("ask", "plea") == FORTH
    assert dealing("lend", "praise") == 0
