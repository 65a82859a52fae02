"""What is agreed, granted or certain in the claim, and wanted, due, possible or to come in the source."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.structure.firmer import check_firmer
from briefing.check.structure.frame import each
from briefing.check.structure.unearned import check_unearned


def found(source: str, claim: str) -> list[str]:
    evidence = Evidence((Passage(text=source),))
    frames = tuple(each(claim, evidence))
    return [f.reason.message for frame in frames for f in (*check_unearned(frame), *check_firmer(frame))]


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
])  # fmt: skip
def test_more_than_the_source_says_is_found(source: str, claim: str) -> None:
    assert found(source, claim)


@pytest.mark.parametrize(("source", "claim"), [
    ("Spain asked Portugal to share the data, a request Lisbon granted.", "Lisbon agreed to share the data."),
    ("The owners accepted that they would have to come to the table.", "The owners agreed to come to the table."),
    (TERMS, "The hospital will join once state funding for the new ward has been obtained."),
    ("The court found that the owner must pay.", "The court decided that the owner has to pay."),
    ("The operator may suspend the night trains.", "The operator is entitled to stop the night trains."),
    ("Boats may enter the bay only in pairs.", "Boats must go in pairs in the bay."),
    ("The hearing on 6 May may shape the future of the ferries.",
     "The hearing on 6 May could settle the future of the ferries."),
])  # fmt: skip
def test_as_much_as_the_source_says_passes(source: str, claim: str) -> None:
    assert not found(source, claim)


def test_may_after_a_day_is_a_verb() -> None:
    words = analyse("The hearing on March 6 may shape the plan of 20 May.")[0].tokens
    assert [t.tag for t in words if t.lower == "may"] == ["MD", "NNP"]
