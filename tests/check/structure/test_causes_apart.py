"""Cause and effect exchanged where an aside, a list or a loose link stands between them."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

REEF = "Although the dives were calm, there was little growth on the outer reef, prompting doubts about the nursery."
STORM = "Growing damage on the pier might push Hull, Grimsby, and Whitby to consider building sea walls."
TRAMS = "The shortage of drivers in Leeds has forced the tram firms to raise wages in the depots."
FOREST = "With uncertainty over the price of timber, foresters are stepping up their work on a joint sawmill."
HARBOUR = (
    "Despite growing agreement among the towns, winning state money for the harbour remains a major hurdle."
)
MUSEUM = '"Nobody won the prize they came for, and that is why it may survive," said Ann Lowe.'
BELL = "The bell tower will be given a new roof. That was the wish of the parish. And that is why I wrote to the bishop."
WRONG = [
    (REEF, "The lack of growth on the outer reef, for all the calm of the dives, was the product of doubts about the nursery."),
    (REEF, "Doubts about the nursery meant that the dives, although calm, saw little growth on the outer reef."),
    (REEF, "The dives were calm, but doubts about the nursery left little room for growth on the outer reef."),
    (STORM, "The construction of sea walls by Hull, Grimsby and Whitby might lead to growing damage on the pier."),
    (TRAMS, "Higher wages in the depots of the tram firms have created a shortage of drivers in Leeds."),
    (TRAMS, "The shortage of drivers in Leeds was brought about by the raising, on the part of the tram firms, of wages."),
    (FOREST, "Nobody is certain of the price of timber, because foresters are stepping up their work on a joint sawmill."),
    (HARBOUR, "The growing agreement among the towns has become a hurdle to winning state money for the harbour."),
    (MUSEUM, "The show may survive even though nobody won the prize they came for, said Ann Lowe."),
    (BELL, "The bell tower will be given a new roof because she wrote to the bishop."),
]  # fmt: skip
KEPT = [
    (REEF, "Little growth on the outer reef, for all the calm of the dives, was the reason for doubts about the nursery."),
    (REEF, "For all their calm, the dives allowed little growth on the outer reef, which caused doubts about the nursery."),
    (STORM, "Hull, Grimsby and Whitby might build sea walls because of growing damage on the pier."),
    (TRAMS, "Higher wages in the depots of the tram firms were brought about by the shortage of drivers in Leeds."),
    (FOREST, "Because nobody is certain of the price of timber, foresters are stepping up their work on a joint sawmill."),
    (HARBOUR, "State money for the harbour is hard to win, though the towns agree more and more."),
    (MUSEUM, "The show may survive because nobody won the prize they came for, said Ann Lowe."),
    (BELL, "She wrote to the bishop because the bell tower will be given a new roof."),
    (TRAMS, "The tram firms took the shortage of drivers in Leeds to mean that wages in the depots had to rise."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_an_exchange_of_cause_and_effect_is_found(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_a_cause_told_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
