"""Acts and attitudes that the source shows no trace of, and those that it words otherwise."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.remainder import check_remainder

CHOIR = "The choir will sing in the barn on Sunday, its leader Ana Holt explained."
ROOF = "The school has a new roof. It was put on in May, the mayor told the council."

ADDED = [
    (CHOIR, "Ana Holt regretted that the choir will sing in the barn on Sunday."),
    (CHOIR, "The choir will sing in the barn on Sunday, for which Ana Holt thanked the farmer."),
    (ROOF, "At a meeting chaired by the farmer, the mayor told the council of the new roof."),
    (CHOIR, "The choir will sing in the barn on Sunday, having increased its fee, Ana Holt explained."),
    (CHOIR, "The choir will sing in the barn on Sunday having halved its fee, Ana Holt explained."),
    (ROOF, "The mayor was dissatisfied with the new roof of the school."),
    (ROOF, "The mayor commended the council on the new roof of the school."),
]
TOLD = [
    ("The repair underscored how old the roof is.", "The repair bore out how old the roof is."),
    ("The visit highlighted efforts to mend the roof.", "The visit testified to efforts to mend the roof."),
    ("The farmer accepted an invitation from the choir.", "The choir asked the farmer to come."),
    ("Children were excluded from the choir.", "The choir admitted no children."),
    ("The council will pay more for the roof.", "The council will increase what it pays for the roof."),
    ("The council wants to pay less for the roof.", "The council wants to halve its bill for the roof."),
    ("Holt headed the meeting of the choir.", "The meeting of the choir was chaired by Holt."),
    ("Measures were taken to mend the roof.", "The roof was the object of measures."),
    ("The rule is for firms that sell eggs.", "The rule is for certain firms that sell eggs."),
    ("The choir was sorry to sing in a barn.", "The choir regretted having to sing in a barn."),
    ("The mayor called the new roof a disgrace.", "The mayor condemned the new roof."),
    ("The farmer owed the choir a great deal, he said.", "The farmer was grateful to the choir."),
    ("The roof cost less, according to the mayor.", "According to the mayor, the roof cost less."),
]


def weight(source: str, claim: str) -> float:
    found = check_remainder(claim, Evidence((Passage(text=source),)))
    return max((f.weight for f in found if f.reason.message.startswith("the claim tells of")), default=0.0)


@pytest.mark.parametrize(("source", "claim"), ADDED)
def test_an_act_of_which_the_source_shows_no_trace_is_found(source: str, claim: str) -> None:
    assert weight(source, claim) >= 0.5


@pytest.mark.parametrize(("source", "claim"), TOLD)
def test_an_act_in_other_words_is_no_finding(source: str, claim: str) -> None:
    assert weight(source, claim) == 0.0
