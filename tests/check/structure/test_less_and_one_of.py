"""Less for -er, one of several for the only one, what hardly matters for what is key."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

WRONG = [
    (
        "The rules are technical alone and have neither a social nor a legal side.",
        "The rules are not merely technical; they have social and legal effects as well.",
    ),
    (
        "Norland would find it difficult to breach the dyke.",
        "The dyke is one that Norland can breach with ease.",
    ),
    ("The harbour matters little to the island.", "The harbour is a key link for the island."),
    ("The harbour is of little importance to the island.", "The harbour is crucial to the island."),
]
RIGHT = [
    (
        "The study suggests that parents have to be involved more strongly in planning.",
        "The study points to a need for stronger parental involvement in planning.",
    ),
    (
        "It was the one plan on the table that would have cut noise.",
        "It was the only plan on the table that would have cut noise.",
    ),
    (
        "Cooks from about 30 inns met in Lund to discuss the menu.",
        "Cooks from some 30 inns met in Lund to discuss the menu.",
    ),
    (
        "The rules are technical but have social and legal effects too.",
        "The rules are not merely technical; they have social and legal effects as well.",
    ),
    (
        "Norland could easily breach the dyke.",
        "The dyke is one that Norland can breach with ease.",
    ),
    ("The harbour matters a great deal to the island.", "The harbour is a key link for the island."),
]


def passes(claim: str, cited: str) -> bool:
    return check_support(claim, Evidence((Passage(cited),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("claim", "cited"), WRONG)
def test_what_is_turned_round_is_found(claim: str, cited: str) -> None:
    assert not passes(claim, cited)


@pytest.mark.parametrize(("claim", "cited"), RIGHT)
def test_the_same_in_other_words_passes(claim: str, cited: str) -> None:
    assert passes(claim, cited)
