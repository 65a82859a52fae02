"""A quotation that begins with its verb: who does it stands in its own sentence."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.values.name import name

from .asking import is_hard

ARTICLE = (
    "The port lost money for years. {} said that the council was ready and authorised the sale. "
    "Paul Reiter, who leads the dockers, called it a mistake."
)


def clipped(subject: str, words: str = "authorised the sale") -> Evidence:
    article = ARTICLE.format(subject)
    at = article.index(words)
    passage = Passage(words, article[:at], article[at + len(words) :], article=article)
    return Evidence((passage,))


@pytest.mark.parametrize("subject", ["Anna Lind", "The ministry", "Two harbours", "Minister Lind"])
def test_who_is_named_in_the_next_sentence_did_not_do_it(subject: str) -> None:
    assert is_hard(list(name("Paul Reiter authorised the sale.", clipped(subject))))
    assert is_hard(list(name("Paul Reiter has authorised the sale.", clipped(subject))))


@pytest.mark.parametrize("subject", ["Anna Lind", "Minister Anna Lind", "The mayor, Anna Lind,"])
def test_who_is_named_in_its_own_sentence_may_have(subject: str) -> None:
    assert not is_hard(list(name("Anna Lind authorised the sale.", clipped(subject))))


@pytest.mark.parametrize("subject", ["She", "A spokesman"])
def test_a_pronoun_or_an_office_there_may_mean_who_is_named_next(subject: str) -> None:
    assert not is_hard(list(name("Paul Reiter authorised the sale.", clipped(subject))))


def test_words_that_are_a_noun_leave_it_open() -> None:
    assert not is_hard(list(name("Paul Reiter spoke of the sale.", clipped("The ministry", "the sale"))))
