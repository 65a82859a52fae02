"""The value checks answer on any text, and have nothing against words held against themselves."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.check.base import Check, Evidence, Passage
from briefing.check.values import VALUE_CHECKS
from briefing.check.values.quantities import quantities
from briefing.check.values.times import moments
from briefing.check.values.words import words

WORDS = st.sampled_from(
    "a an the of to from between and - – , . ( ) £ $ % 5 12 30 2025 5,000 1.6 bn million half third two twenty dozen "
    "more than over at least about nearly up once in every years per cent point points km Monday March May 31 st th "
    "last next week ago Q 1 noon 10 : 30 am President Oduya former U.S. London EU “ ” ’ ' not said before after F-16 "
    "\n ’s é İ ß 🙂 中 ² 1² ① ½ ٤".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(WORDS, max_size=25).map(" ".join),
    st.lists(WORDS, max_size=25).map("".join),
)


@pytest.mark.parametrize("check", VALUE_CHECKS, ids=lambda check: check.name)
@given(claim=TEXTS, cited=TEXTS, published=st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31)))
@settings(max_examples=150, deadline=None)
def test_a_check_answers_on_any_text(check: Check, claim: str, cited: str, published: date | None) -> None:
    evidence = Evidence((Passage(cited, before=claim, after=cited, title=claim, published=published),))
    for finding in check(claim, evidence):
        assert 0 < finding.weight <= 1
        assert finding.reason.message


@given(text=TEXTS)
@settings(max_examples=150, deadline=None)
def test_words_stand_where_they_say(text: str) -> None:
    cut = words(text)
    assert all(
        cut.text[start:end] == word
        for word, start, end in zip(cut.surface, cut.starts, cut.ends, strict=True)
    )
    for found in (*quantities(text), *moments(text)):
        assert 0 <= found.first < found.last <= len(cut)


@pytest.mark.parametrize(
    "check", [check for check in VALUE_CHECKS if check.name != "quotation"], ids=lambda check: check.name
)
@given(text=st.lists(WORDS, max_size=25).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_a_text_has_nothing_hard_against_itself(check: Check, text: str) -> None:
    assert not any(finding.hard for finding in check(text, Evidence((Passage(text),))))
