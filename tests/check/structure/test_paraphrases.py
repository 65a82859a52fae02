"""Claims in other words are supported, and errors that look like them are not."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.support import check_support
from briefing.models import VerdictStatus
from tests.check.structure.paraphrases import ROWS


def supported(claim: str, source: str) -> bool:
    return check_support(claim, Evidence((Passage(text=source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "faithful"), [(s, t) for _, s, t, _ in ROWS])
def test_the_same_in_other_words_is_supported(source: str, faithful: str) -> None:
    assert supported(faithful, source)


@pytest.mark.parametrize(("source", "altered"), [(s, f) for _, s, _, f in ROWS if f])
def test_an_error_in_such_words_is_not(source: str, altered: str) -> None:
    assert not supported(altered, source)


def test_a_turn_has_the_lemma_of_the_single_verb_and_its_noun_no_meaning() -> None:
    words = analyse("The ministry took the proposals on board.")[0].tokens
    assert words[2].lemma == "accept"
    assert not next(t for t in words if t.text == "board").content


def test_a_noun_inside_a_complex_preposition_names_nothing() -> None:
    words = analyse("Prices fell in the wake of the harvest.")[0].tokens
    assert not next(t for t in words if t.text == "wake").content
    assert next(t for t in words if t.text == "harvest").content


def test_a_verb_that_the_parse_hangs_elsewhere_has_the_noun_before_it_as_subject() -> None:
    sentence = analyse("Orne lies 40 miles from the coast, and the accord does not say how deep it is.")[0]
    say = next(p for p in sentence.predicates if sentence.tokens[p.verb].text == "say")
    assert [sentence.tokens[k].text for k in say.subjects] == ["accord"]


def test_using_a_thing_to_do_another_is_done_by_who_uses_it() -> None:
    sentence = analyse("The utility will use the loan to buy pumps.")[0]
    buy = next(p for p in sentence.predicates if sentence.tokens[p.verb].text == "buy")
    assert [sentence.tokens[k].text for k in buy.subjects] == ["utility"]
