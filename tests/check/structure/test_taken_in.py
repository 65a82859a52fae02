"""A party taken in, any place for a named one, nothing left of a denied whole, level figures, all the year."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from briefing.check.structure.comparison import check_comparison
from briefing.check.structure.polarity import check_polarity
from briefing.check.structure.relation import check_relation
from briefing.check.structure.scope import check_scope
from briefing.check.values.number import number
from tests.check.structure.weighing import SURE, heaviest

CHECKS = (check_polarity, check_scope, check_comparison, check_relation, number)


class Pair(NamedTuple):
    """What the source says, and the claim."""

    source: str
    claim: str


WRONG = [
    Pair(
        "The bank lends to farmers in Chile who own land.",
        "The bank lends to farmers in any country who own land.",
    ),
    Pair(
        "The pact fails unless Norway's parliament ratifies it in May.",
        "The pact fails if any member's parliament does not ratify it in May.",
    ),
    Pair(
        "The hospital must not depend exclusively on donations.",
        "The hospital must not depend on donations in any way.",
    ),
    Pair("Kenya runs the port together with Uganda.", "Ahead of Uganda, Kenya runs the port."),
    Pair("The ferry runs from May 1 to Sept. 30.", "The ferry runs at no less than its usual pace all year."),
    Pair(
        "Police put the crowd at 900, the union counts fewer.",
        "The police put the crowd at 900, a figure matched by the count of the union.",
    ),
    Pair(
        "The pact grants herders a right to water for the first time.",
        "The pact strengthens the herders' right to water.",
    ),
    Pair(
        "No permit is needed in Peru, where the council gave its consent in May, or in Chile.",
        "Peru and Chile need no permit; in both, the council gave its consent in May.",
    ),
    Pair("Prime Minister Lee calls Peru a reliable ally.", "Lee calls Peru the most reliable ally."),
    Pair("The fleet shrank to 30 ships.", "The fleet is 30 ships smaller."),
    Pair("The deficit was cut to 3 billion euros.", "A cut of 3 billion euros was made in the deficit."),
    Pair(
        "Seven voted in favour, four were against and one abstained.",
        "With seven in favour, the motion fell short of a simple majority.",
    ),
]
KEPT = [
    Pair(
        "The pact grants herders a right to water for the first time.",
        "The pact guarantees the right of the herders to water.",
    ),
    Pair(
        "No permit is needed in Peru, where the council gave its consent in May, or in Chile.",
        "Both Peru and Chile need no permit; in Peru the council gave its consent in May.",
    ),
    Pair("The fleet shrank by 30 ships.", "The fleet is 30 ships smaller."),
    Pair(
        "Seven voted in favour, four were against and one abstained; nine were needed.",
        "With seven in favour, the motion fell short of the majority required.",
    ),
    Pair("Merz praised the deal. Macron praised it as well.", "Merz and Macron praised the deal."),
    Pair("Merz, along with Macron, praised the deal.", "Merz and Macron praised the deal."),
    Pair("Norway closed its border with Sweden in May.", "Norway and Sweden closed the border in May."),
    Pair(
        "The hospital must not depend exclusively on donations.",
        "The hospital must not depend on donations alone.",
    ),
    Pair("The ferry runs from May 1 to Sept. 30.", "The ferry runs in the warm part of the year."),
    Pair(
        "Police put the crowd at 900, and the union counts as many.",
        "The police put the crowd at 900, a figure matched by the count of the union.",
    ),
]


@pytest.mark.parametrize("pair", WRONG)
def test_more_than_the_source_tells_of(pair: Pair) -> None:
    assert max(heaviest(check, pair.source, pair.claim) for check in CHECKS) >= SURE


@pytest.mark.parametrize("pair", KEPT)
def test_what_the_source_bears_out_passes(pair: Pair) -> None:
    assert max(heaviest(check, pair.source, pair.claim) for check in CHECKS) < SURE
