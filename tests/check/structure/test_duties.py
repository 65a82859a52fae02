"""Obligation, exemption and ban; denials put into a kept clause; wholes; conditions by "without"; strayed deeds."""

from __future__ import annotations

import pytest

from briefing.check.base import Check, Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.structure.condition import conditions
from briefing.check.structure.merged import check_merged
from briefing.check.structure.modality import check_modality
from briefing.check.structure.parts import clauses
from briefing.check.structure.polarity import check_polarity
from briefing.check.structure.scope import check_scope
from briefing.check.structure.speaker import check_speaker


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


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The ferry will sail if the wind drops.", "The ferry will sail unless the wind drops."),
        ("Unless the wind drops, the ferry will sail.", "The ferry will sail if the wind drops."),
        ("Should the wind drop, the ferry will sail.", "The ferry will not sail if the wind drops."),
        ("Without a pilot, the ferry may sail.", "The ferry may sail if it has a pilot."),
    ],
)
def test_a_condition_turned_round_is_found(claim: str, source: str) -> None:
    assert weight(check_modality, claim, source) >= 0.6


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The ferry will not sail unless the wind drops.", "The ferry will sail if the wind drops."),
        ("If the wind does not drop, the ferry will sail.", "The ferry will sail unless the wind drops."),
        (
            "If the wind drops, the ferry will sail later.",
            "The ferry will sail on Monday unless the wind drops.",
        ),
    ],
)
def test_a_condition_denied_twice_is_as_it_was(claim: str, source: str) -> None:
    assert weight(check_modality, claim, source) <= 0.3


def test_even_if_contradicts_a_condition_by_as_long_as() -> None:
    source = "The mill will keep its staff as long as the river is open."
    assert weight(check_modality, "The mill will keep its staff even if the river is closed.", source) >= 0.6


@pytest.mark.parametrize(
    ("claim", "source", "wrong"),
    [
        ("Wages rose because of the price.",
         "Wages rose, not because of the price but because the young have left.", True),
        ("Wages rose because the young have left.",
         "Wages rose, not because of the price but because the young have left.", False),
        ("The grain goes by sea, not by road.", "The grain goes by road, not by sea.", True),
        ("The grain goes by road and not by sea.", "The grain goes by road rather than by sea.", False),
        ("The grain goes by sea as well.", "The grain goes not only by road but by sea.", False),
    ],
)  # fmt: skip
def test_what_the_source_rules_out_is_no_stand_in_for_what_it_says(
    claim: str, source: str, wrong: bool
) -> None:
    assert (weight(check_polarity, claim, source) >= 0.6) is wrong


def test_clauses_begin_with_a_subject_and_a_verb_of_their_own() -> None:
    text = "Falk opened the mill, which is old, and Berg closed the port and sold the boats."
    sentence = analyse(text)[0]
    found = [" ".join(sentence.tokens[k].text for k in clause) for clause in clauses(sentence)]
    assert found == ["Falk opened the mill , which is old ,", "and Berg closed the port and sold the boats ."]


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("Lund had 9 cases, while Malmo had 4.", True),
        ("Malmo had 9 cases, while Lund had 4.", False),
        ("While Lund counted 4 cases, Malmo counted 9.", False),
    ],
)
def test_clauses_that_have_exchanged_their_figures_are_found(claim: str, wrong: bool) -> None:
    source = "Malmo counted 9 cases of the disease in June, whereas Lund counted 4."
    assert bool(check_merged(claim, Evidence((Passage(text=source),)))) is wrong


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("Berg has paid two million euros of the debt for the old bridge.", True),
        ("Falk has paid two million euros of the debt for the old bridge.", False),
        ("The builder has paid two million euros of the debt for the old bridge.", False),
    ],
)
def test_what_another_sentence_tells_of_somebody_unnamed_is_found(claim: str, wrong: bool) -> None:
    source = "Nils Berg designed a library.\nOda Falk used two million euros for the debt of the old bridge."
    assert bool(check_merged(claim, Evidence((Passage(text=source),)))) is wrong


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("The US said the plan would have British support.", True),
        ("Falk said the plan would have American support.", False),
        ("Norway wrote that Falk has to show she is ready to pay for the bridge.", True),
    ],
)
def test_a_country_is_no_speaker_for_somebody_of_another(claim: str, wrong: bool) -> None:
    source = (
        "“It will help us. This is a plan that will have US support, and now Norway has to show that it is ready"
        " to pay for the bridge,” said Danish Prime Minister Oda Falk."
    )
    found = check_speaker(claim, Evidence((Passage(text=source, article=source),)))
    assert bool([f for f in found if f.weight >= 0.6]) is wrong


def test_what_a_sentence_without_a_speaker_tells_has_no_other_speaker() -> None:
    source = "In June, Berg praised Falk as a patient engineer.\nLater Falk rejected claims about the mine."
    claim = "Berg described Falk as a patient engineer, and Falk answered claims about the mine."
    assert not check_speaker(claim, Evidence((Passage(text=source),)))
