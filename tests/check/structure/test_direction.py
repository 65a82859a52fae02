from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.comparison import check_comparison
from briefing.check.structure.merged import check_merged
from briefing.check.structure.relation import check_relation
from briefing.check.structure.speaker import check_speaker


def evidence(text: str) -> Evidence:
    return Evidence((Passage(text=text),))


def heaviest(found: object) -> float:
    return max((f.weight for f in found), default=0.0)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("source", "claim"), [
    ("Potash earns the ministry more than oil does.", "Oil earns the ministry more than potash does."),
    ("Thefts from cars rose in the harbour district last year.",
     "Thefts from cars fell in the harbour district last year."),
])  # fmt: skip
def test_a_comparison_the_other_way_round_is_found(source: str, claim: str) -> None:
    polarity_or_comparison = heaviest(check_comparison(claim, evidence(source)))
    assert polarity_or_comparison >= 0.6


@pytest.mark.parametrize(("source", "claim"), [
    ("Potash earns the ministry more than oil does.", "Oil earns the ministry less than potash does."),
    ("The earlier pact was annulled the following spring.", "The pact was annulled in spring."),
    ("The chief wants six extra clerks, two fewer than his deputy.", "The chief wants half a dozen more clerks."),
])  # fmt: skip
def test_a_comparison_told_from_the_other_side_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_comparison(claim, evidence(source))) < 0.5


def test_in_the_wake_of_means_after() -> None:
    source = "The board wants the report before the spring meeting."
    assert heaviest(
        check_relation("The board wants the report in the wake of the spring meeting.", evidence(source))
    )
    after = "The board wants the report after the spring meeting."
    assert not check_relation(
        "The board wants the report in the wake of the spring meeting.", evidence(after)
    )


def test_a_name_of_another_sentence_in_a_names_place_is_found() -> None:
    source = "On Monday Oda Falk opened the new primary school in Lund. Nils Berg closed the mill."
    assert check_merged("On Monday Nils Berg opened the new primary school in Lund.", evidence(source))
    assert not check_merged("On Monday Oda Falk opened the new primary school in Lund.", evidence(source))


def test_a_verb_of_showing_makes_no_speaker() -> None:
    source = "Lise Holm wrote: “Now Arvik has to show that it is ready to pay.”"
    assert not check_speaker("Arvik has to show that it is ready to pay, Lise Holm wrote.", evidence(source))
