"""A word put in or exchanged in a claim that keeps to the source's wording, and paraphrases that do not."""

from __future__ import annotations

import pytest

from briefing.check.structure.exchanged import check_exchanged, check_modifiers, strange
from briefing.check.structure.frame import frames

QUAY = "The harbour board has approved a new timber quay for the herring fleet at Ostwick."

CHANGED = [
    "The harbour board has approved a new timber quay for the cruise fleet at Ostwick.",
    "The harbour board has approved a new timber warehouse for the herring fleet at Ostwick.",
    "The harbour board has, after a lawsuit, approved a new timber quay for the herring fleet at Ostwick.",
]
FAITHFUL = [
    "The harbor board has approved a new timber quay for the herring fleet at Ostwick.",
    "A new quay of wood for the herring boats at Ostwick got the go-ahead from the port authority.",
    "The harbour board has approved a new timber quay at Ostwick.",
    "The harbour board has approved a plan for a new timber quay for the herring fleet at Ostwick.",
]


@pytest.mark.parametrize("claim", CHANGED)
def test_a_strange_noun_in_a_close_claim_is_found(claim: str) -> None:
    found = [f for frame in frames(claim, QUAY) for f in (*check_exchanged(frame), *check_modifiers(frame))]
    assert max(f.weight for f in found) >= 0.6


@pytest.mark.parametrize("claim", FAITHFUL)
def test_a_paraphrase_and_a_spelling_pass(claim: str) -> None:
    found = [f for frame in frames(claim, QUAY) for f in (*check_exchanged(frame), *check_modifiers(frame))]
    assert all(f.weight < 0.3 for f in found)


def test_ordinals_before_one_noun_differ_even_in_a_free_claim() -> None:
    claim = "What worries the brewers is the third harvest."
    cited = "Of all things the second harvest is on the minds of brewers."
    assert any(f.weight >= 0.6 for frame in frames(claim, cited) for f in check_modifiers(frame))


def test_a_new_noun_weighs_less_where_other_words_are_new_as_well() -> None:
    alone = "The harbour board has approved a new timber warehouse for the herring fleet at Ostwick."
    among = "The harbour board has waved on a new timber warehouse for the herring fleet that shelters at Ostwick."
    weights = [
        max(f.weight for frame in frames(claim, QUAY) for f in check_exchanged(frame))
        for claim in (alone, among)
    ]
    assert weights[1] <= weights[0] - 0.15


@pytest.mark.parametrize(
    "claim", ["Nothing but the sail is new.", "There was a nine-hour search, a night-long one."]
)
def test_pronouns_and_stretches_of_time_are_no_strange_nouns(claim: str) -> None:
    frame = frames(claim, "Only the sail of the boat is new.")[0]
    assert not any(
        strange(frame, token) for token in frame.sentence.tokens if token.lower in {"nothing", "night-long"}
    )


def test_a_word_that_denies_what_the_source_denies_is_no_strange_word() -> None:
    frame = frames("The letter went unanswered by the board.", "The board did not respond to the letter.")[0]
    assert not any(strange(frame, token) for token in frame.sentence.tokens if token.lower == "unanswered")
    told = frames("The letter went unanswered by the board.", "The board replied to the letter.")[0]
    word = next(token for token in told.sentence.tokens if token.lower == "unanswered")
    assert word.tag != "JJ" or strange(told, word)


def test_one_word_of_the_source_stands_for_one_of_the_claim() -> None:
    cited = "The council imposed economic penalties on firms involved in harming the canton's heritage."
    claim = "The council imposed economic penalties on firms involved in harming the canton's economy."
    assert any(f.weight >= 0.6 for frame in frames(claim, cited) for f in check_exchanged(frame))
    both = "The council imposed economic penalties on firms involved in harming the canton's economy."
    assert not [f for frame in frames(claim, both) for f in check_exchanged(frame)]
