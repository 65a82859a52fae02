"""Clauses set off by commas are read apart from the one that they interrupt."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import Predicate, Sentence, analyse
from briefing.check.support import check_support
from briefing.models import VerdictStatus


def predicate(text: str, verb: str) -> tuple[Sentence, Predicate]:
    sentence = analyse(text)[0]
    return sentence, next(p for p in sentence.predicates if sentence.tokens[p.verb].text == verb)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The delay should not, Lind insisted, deter the towns.", "deter", "delay"),
        ("The harbour, said the mayor, will close.", "close", "harbour"),
        ("Prices might, she said, rise.", "rise", "Prices"),
        ("Costs could, in the bank's view, carry a risk.", "carry", "Costs"),
        ("Ida Brandt, who once led the White Bank, warned that prices could rise.", "warned", "Brandt"),
        ("The boats bought by Lind and Roe would help the port.", "help", "boats"),
        ("The talks between Oltavia and Sorn began on Monday.", "began", "talks"),
    ],
)
def test_a_verb_keeps_its_subject_over_an_aside(text: str, verb: str, subject: str) -> None:
    sentence, found = predicate(text, verb)
    assert [sentence.tokens[k].text for k in found.subjects] == [subject]


def test_a_denial_belongs_to_the_clause_and_not_to_who_says_it() -> None:
    text = "The port should not, the minister said, be closed."
    assert predicate(text, "closed")[1].negated
    assert not predicate(text, "said")[1].negated


def test_a_list_of_verbs_is_no_aside() -> None:
    sentence, found = predicate("Lind left the hall, said nothing, and went home.", "said")
    assert found.verb in {p.verb for p in sentence.predicates}


HALT = "She acknowledged that not every town could pay but insisted that this should not deter those who can."


@pytest.mark.parametrize(
    ("source", "claim", "faithful"),
    [
        (HALT, "The inability of some towns to pay should not, she insisted, deter those who can.", True),
        (
            "The port should not be closed, the mayor said.",
            "The port should, the mayor said, be closed.",
            False,
        ),
        (
            "The port should not be closed, the mayor said.",
            "The port should not, the mayor said, be shut.",
            True,
        ),
        (
            "Former mayor Ida Brandt warned that the dispute could have lasting consequences.",
            "Ida Brandt, who was once the mayor, warned that the dispute could have lasting consequences.",
            True,
        ),
    ],
)
def test_claims_with_asides(source: str, claim: str, faithful: bool) -> None:
    verdict = check_support(claim, Evidence((Passage(source),)))
    assert (verdict.status is VerdictStatus.SUPPORTED) is faithful
