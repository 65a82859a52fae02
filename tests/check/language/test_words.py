from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.check.language.parse import analyse
from briefing.check.language.tagger import tag
from briefing.check.language.words import lemma, sentences, tokens


@given(st.text(max_size=300))
def test_every_token_is_the_text_at_its_place(text: str) -> None:
    assert all(text[t.start : t.end] == t.text for t in tokens(text))


@given(st.text(max_size=300))
def test_tokens_stand_in_order_and_cover_all_but_white_space(text: str) -> None:
    found = tokens(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = {i for t in found for i in range(t.start, t.end)}
    assert all(c.isspace() for i, c in enumerate(text) if i not in covered)


def test_contractions_and_possessives_are_split() -> None:
    assert [t.text for t in tokens("They didn't see Ann's car.")] == [
        "They",
        "did",
        "n't",
        "see",
        "Ann",
        "'s",
        "car",
        ".",
    ]


def test_abbreviations_do_not_end_a_sentence() -> None:
    text = "Dr. Berg met Mr. Lie in the U.S. capital. He left at noon."
    assert [text[a:b] for a, b in sentences(text)] == [text[:41], "He left at noon."]


def test_lemmas_follow_the_tag() -> None:
    assert lemma("met", "VBD") == "meet"
    assert lemma("leaves", "NNS") == "leaf"
    assert lemma("leaves", "VBZ") == "leave"
    assert lemma("us", "PRP") == "we"
    assert lemma("us", "NNP") == "us"


def test_the_tagger_tells_verb_from_noun() -> None:
    assert tag("They plan to visit the plant .".split())[1:4] == ["VBP", "TO", "VB"]
    assert tag("The plan of the visit failed .".split())[1] == "NN"


def test_verbs_of_two_words_get_the_lemma_of_one() -> None:
    (sentence,) = analyse("The board turned the offer down.")
    assert sentence.tokens[2].lemma == "reject"


@pytest.mark.parametrize(
    ("form", "tag", "base"),
    [
        ("underwent", "VBD", "undergo"),
        ("overtaken", "VBN", "overtake"),
        ("rebuilt", "VBN", "rebuild"),
        ("penalised", "VBN", "penalise"),
        ("steadied", "VBD", "steady"),
        ("resupplied", "VBN", "resupply"),
        ("repurposed", "VBN", "repurpose"),
        ("ratifies", "VBZ", "ratify"),
    ],
)
def test_a_form_that_the_lexicon_lacks_or_writes_with_a_hyphen_has_its_lemma(
    form: str, tag: str, base: str
) -> None:
    assert lemma(form, tag) == base


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("CAPE HOLM, Fla., Oct. 14 — Lind launched the ferry.", "CAPE HOLM, Fla., Oct. 14 —"),
        ("HOLM (Harbour News) - Lind launched the ferry.", "HOLM (Harbour News) -"),
        ("NATO — which Norway joined — met.", "NATO — which Norway joined — met."),
        ("NATO, the alliance — it met — agreed.", "NATO, the alliance — it met — agreed."),
        ("Holm, 14 May. Lind launched the ferry.", "Holm, 14 May."),
    ],
)
def test_a_dateline_is_no_part_of_the_sentence_after_it(text: str, first: str) -> None:
    start, end = sentences(text)[0]
    assert text[start:end] == first
    assert text[sentences(text)[-1][0] :].endswith(".")
