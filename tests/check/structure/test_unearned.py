"""What is agreed, granted or certain in the claim, and wanted, due, possible or to come in the source."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.structure.firmer import check_firmer
from briefing.check.structure.frame import each
from briefing.check.structure.looks import check_looks
from briefing.check.structure.modality import check_modality
from briefing.check.structure.unearned import check_unearned
from briefing.check.structure.unsaid import unsaid


def found(source: str, claim: str) -> list[str]:
    evidence = Evidence((Passage(text=source),))
    frames = tuple(each(claim, evidence))
    checks = (check_unearned, check_firmer, check_looks)
    return [f.reason.message for frame in frames for one in checks for f in one(frame)]


TERMS = "The hospital will join on the basis that the new ward will have state funding."


@pytest.mark.parametrize(("source", "claim"), [
    ("“Sooner or later, the owners will have to come to the table,” the mayor said.",
     "The owners have agreed to come to the table, the mayor said."),
    ("Many farms have said that they want to be part of the scheme.",
     "Many farms have signed on to be part of the scheme."),
    ("The clinics are forming a network. This includes potential staff transfers and joint night shifts.",
     "The network that the clinics are forming has decided to transfer staff."),
    (TERMS, "The hospital will join on the basis that state funding for the new ward has been obtained."),
    ("The hearing on 6 May may shape the future of the ferries.",
     "The hearing on 6 May will settle how the future of the ferries looks."),
    ("The operator may suspend the night trains.", "The operator has the duty to stop the night trains."),
    ("The ministry revealed plans to impose new fees on the ferries.",
     "The ministry disclosed that new fees on the ferries are in force."),
    ("The mayor's words suggest that the ferries will stop in winter.",
     "The mayor said outright that the ferries will stop in winter."),
    ("The owner “does not give the impression of wanting to sell the ferries”, the mayor said.",
     "It is beyond doubt, the mayor said, that the owner does not want to sell the ferries."),
    ("Without the town's help the ferries could struggle to run in winter.",
     "Without the town's help it would be impossible for the ferries to run in winter."),
])  # fmt: skip
def test_more_than_the_source_says_is_found(source: str, claim: str) -> None:
    assert found(source, claim)


@pytest.mark.parametrize(("source", "claim"), [
    ("Spain asked Portugal to share the data, a request Lisbon granted.", "Lisbon agreed to share the data."),
    ("The owners accepted that they would have to come to the table.", "The owners agreed to come to the table."),
    (TERMS, "The hospital will join once state funding for the new ward has been obtained."),
    ("The court found that the owner must pay.", "The court decided that the owner has to pay."),
    ("The operator may suspend the night trains.", "The operator is entitled to stop the night trains."),
    ("The owner had been trying to sell the ferries since May.",
     "Efforts of the owner to sell the ferries had been in place since May."),
    ("The mayor's words suggest that the ferries will clearly stop in winter.",
     "The mayor said outright that the ferries will stop in winter."),
    ("Boats may enter the bay only in pairs.", "Boats must go in pairs in the bay."),
    ("The hearing on 6 May may shape the future of the ferries.",
     "The hearing on 6 May could settle the future of the ferries."),
])  # fmt: skip
def test_as_much_as_the_source_says_passes(source: str, claim: str) -> None:
    assert not found(source, claim)


def test_may_after_a_day_is_a_verb() -> None:
    words = analyse("The hearing on March 6 may shape the plan of 20 May.")[0].tokens
    assert [t.tag for t in words if t.lower == "may"] == ["MD", "NNP"]


def test_what_is_essential_is_not_told_as_done() -> None:
    source = "It is essential for keepers to remain patient on the island."
    evidence = Evidence((Passage(text=source),))
    found = check_modality("The keepers have stayed patient on the island.", evidence)
    assert [f for f in found if f.weight >= 0.6]
    assert not check_modality("On the island keepers need to stay patient.", evidence)


@pytest.mark.parametrize(("claim", "wrong"), [
    ("The coming weeks will test whether this plan, which the town fully supports, can work.", True),
    ("The coming weeks will test whether this plan, which the town may fully support, can work.", False),
    ("The coming weeks will test whether this plan can work and the town will fully support it.", False),
])  # fmt: skip
def test_a_question_answered_in_an_aside_is_found(claim: str, wrong: bool) -> None:
    source = (
        "The coming weeks will test whether this plan can work — and whether the town will fully support it."
    )
    evidence = Evidence((Passage(text=source),))
    assert bool([f for frame in each(claim, evidence) for f in unsaid(frame)]) is wrong
