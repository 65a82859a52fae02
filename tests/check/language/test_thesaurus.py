from __future__ import annotations

import pytest

from briefing.check.language.matching import index
from briefing.check.language.names import same_name
from briefing.check.language.thesaurus import BROADER, likeness, opposite


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("truce", "ceasefire"),
        ("decide", "decision"),
        ("vehicle", "car"),
        ("purchase", "buy"),
        ("doctor", "physician"),
    ],
)
def test_a_word_is_accounted_for_by_its_kin(claim: str, source: str) -> None:
    assert index(f"The {source} was mentioned.").accounts(claim)


@pytest.mark.parametrize(
    ("claim", "source"), [("hospital", "bridge"), ("increase", "decrease"), ("dog", "animal")]
)
def test_a_stranger_an_opposite_and_a_narrower_word_do_not_account_well(claim: str, source: str) -> None:
    assert max(index(f"The {source} was mentioned.").accounts(claim).values(), default=0.0) < 0.7


@pytest.mark.parametrize(
    ("one", "two"), [("rise", "fall"), ("accept", "reject"), ("before", "after"), ("win", "lose")]
)
def test_opposites_go_both_ways(one: str, two: str) -> None:
    assert opposite(one, two)
    assert opposite(two, one)


def test_a_country_its_people_and_its_capital_may_be_one_party() -> None:
    assert same_name("norway", "norwegian")
    assert same_name("oslo", "norway")
    assert same_name("u.s.", "american")
    assert not same_name("norway", "sweden")


@pytest.mark.parametrize(
    ("general", "special"), [("vessel", "trawler"), ("screening", "mammogram"), ("weapon", "howitzer")]
)
def test_a_general_term_stands_for_a_special_one_and_not_the_reverse(general: str, special: str) -> None:
    assert likeness(general, special) >= BROADER > likeness(special, general)
    assert index(f"They saw the {special}.").accounts(general)[special] >= BROADER
