"""Obligation, exemption and ban; denials put into a kept clause; wholes; conditions by "without"; strayed deeds."""

from __future__ import annotations

import pytest

from briefing.check.base import Check, Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.structure.condition import conditions
from briefing.check.structure.merged import check_merged
from briefing.check.structure.modality import check_modality
from briefing.check.structure.polarity import check_polarity
from briefing.check.structure.scope import check_scope


def weight(check: Check, claim: str, source: str) -> float:
    return max((f.weight for f in check(claim, Evidence((Passage(text=source),)))), default=0.0)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Growers need not label the crates.", "Growers must label the crates in ink."),
        ("Growers do not have to label the crates.", "Growers are required to label the crates in ink."),
        ("Growers must label the crates.", "Growers are under no obligation to label the crates."),
        ("The port need not admit the vessel.", "The port may not admit the vessel."),
        (
            "The law does not oblige the port to admit the vessel.",
            "The law forbids the port to admit the vessel.",
        ),
    ],
)
def test_an_obligation_contradicts_an_exemption_and_so_does_a_ban(claim: str, source: str) -> None:
    assert weight(check_polarity, claim, source) >= 0.6


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Growers have to label the crates.", "Growers must label the crates in ink."),
        ("Growers need not label the crates.", "Growers do not have to label the crates in ink."),
        ("Growers need to label the crates only if they sell abroad.",
         "Growers do not have to label the crates unless they sell abroad."),
        ("The port must not admit the vessel.", "The port is forbidden to admit the vessel."),
    ],
)  # fmt: skip
def test_duties_that_say_the_same_are_left_alone(claim: str, source: str) -> None:
    assert weight(check_polarity, claim, source) <= 0.3


def test_a_denial_put_into_a_kept_clause_is_found_though_the_denied_word_is_new() -> None:
    source = (
        "The new grant for the harbour wall in Lund stands at four million euros, and the quay is included."
    )
    claim = "The new grant for the harbour wall in Lund is not worth four million euros."
    assert weight(check_polarity, claim, source) >= 0.6


def test_a_paraphrase_that_denies_in_words_of_its_own_is_left_alone() -> None:
    source = "Ticket sales for the spring season begin in March at the box office."
    claim = "Nobody will be able to buy seats before the third month."
    assert weight(check_polarity, claim, source) <= 0.3


def test_without_before_the_same_words_is_no_difference_whatever_the_parse_makes_of_it() -> None:
    source = "She admitted, however, that without state support, the theatre could struggle to stay open."
    claim = "The director admitted that without state support the theatre could struggle to remain open."
    assert weight(check_polarity, claim, source) <= 0.3


def test_a_clause_that_without_opens_is_a_condition() -> None:
    source = "He warned that without new pumps, the mine could flood within a month."
    assert [c.marker for s in analyse(source) for c in conditions(s)] == ["without"]
    assert weight(check_modality, "He warned that the mine could flood within a month.", source) >= 0.6
    kept = "He warned that the mine could flood within a month if it got no new pumps."
    assert weight(check_modality, kept, source) <= 0.3


def test_without_after_its_verb_is_no_condition() -> None:
    assert not [c for s in analyse("The crew may sail without a pilot.") for c in conditions(s)]


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("The council has fined every firm in Lund over the waste.", True),
        ("The council has fined firms in Lund over the waste.", False),
        ("The council has fined firms in Lund over the waste every year.", False),
    ],
)
def test_a_whole_put_into_a_close_claim_is_found(claim: str, wrong: bool) -> None:
    source = "The council has fined firms in Lund over the waste that they left on the beach."
    assert (weight(check_scope, claim, source) >= 0.6) is wrong


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("Berg borrowed two million euros.", True),
        ("Falk borrowed two million euros.", False),
        ("The builder borrowed two million euros.", False),
    ],
)
def test_a_deed_given_to_somebody_of_another_sentence_is_found(claim: str, wrong: bool) -> None:
    source = "Nils Berg designed the new library.\nOda Falk borrowed two million euros to build it."
    assert bool(check_merged(claim, Evidence((Passage(text=source),)))) is wrong


def test_who_signs_is_known_where_a_preposition_stands_before_the_deed() -> None:
    source = "Oda Falk kept her word by borrowing two million euros.\nNils Berg designed the new library."
    assert check_merged("Berg borrowed two million euros.", Evidence((Passage(text=source),)))
