"""Locating quotations: what holds for whatever text and quotation."""

import re
import unicodedata
from collections.abc import Callable

from hypothesis import assume, example, given
from hypothesis import strategies as st

from briefing.check.boundary import is_whole
from briefing.check.fold import FoldedText, fold
from briefing.check.locate import locate
from briefing.models import MatchStatus
from tests.check.test_locate import found

AWKWARD = "aAbB1, .;\n\t\u00a0\u00ad\u200b\u200d\u0301\u0323ßﬁİ…“”‘’—–-½²字カ각\u1100\u1161👍🏽🇬🇧[](\ud800"
TEXTS = st.lists(st.one_of(st.sampled_from(AWKWARD), st.characters(codec=None)), min_size=1, max_size=50).map(
    "".join
)


@st.composite
def slices(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text and a slice of it at boundaries of words, with a letter, digit or symbol in it."""
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    assume(is_whole(text, start, end) and any(c.isalnum() for c in fold(text[start:end])))
    return text, start, end


@given(slices())
@example(("aaaa\u1160\na", 0, 6))  # an invisible letter that belongs to the syllable before it
def test_every_exact_slice_is_found_exactly(planted: tuple[str, int, int]) -> None:
    text, start, end = planted
    near = locate(text[start:end], FoldedText(text), (start, end))
    assert near.status is MatchStatus.EXACT
    assert near.span is not None
    assert (near.span.start, near.span.end) == (start, end)
    anywhere = locate(text[start:end], FoldedText(text))
    assert anywhere.status is MatchStatus.EXACT


REFORMAT = [
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: unicodedata.normalize("NFC", text),
    str.casefold,
    lambda text: text.replace(" ", "\n "),
    lambda text: text.translate(str.maketrans("“”‘’—", "\"\"''-")),
    lambda text: "\u200e" + text + "\u00ad",
]


@given(slices(), st.sampled_from(REFORMAT))
def test_every_reformatted_slice_is_found_where_the_words_are(
    planted: tuple[str, int, int], change: Callable[[str], str]
) -> None:
    text, start, end = planted
    quotation = change(text[start:end])
    assume(fold(quotation) == fold(text[start:end]))
    match = locate(quotation, FoldedText(text), (start, end))
    assert match.status is not MatchStatus.MISSING
    assert match.span is not None
    assert fold(text[match.span.start : match.span.end]).strip(" -") == fold(quotation).strip(" -")


PLAIN_WORDS = st.lists(
    st.sampled_from(("the", "council", "will", "not", "sell", "its", "5,000", "homes")),
    min_size=6,
    max_size=30,
)


@given(PLAIN_WORDS, st.data())
def test_a_changed_word_is_never_found(words: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(words) - 1))
    changed = [*words[:at], "zebra", *words[at + 1 :]]
    assert found(" ".join(changed), " ".join(words)) is None


@given(TEXTS, TEXTS)
def test_any_missing_quotation_has_a_hint(text: str, quotation: str) -> None:
    match = locate(quotation, FoldedText(text))
    assert bool(match.hint) is (match.status is MatchStatus.MISSING)


@given(TEXTS, TEXTS)
@example("a“", "a,“")
def test_a_match_always_folds_to_words_of_the_quotation(text: str, quotation: str) -> None:
    match = locate(quotation, FoldedText(text))
    told = fold(quotation)
    # A comma or full stop that ends the quotation may stand before its mark, and not in the source.
    bare = re.sub(r"[,.](?=['\"])", "", told)
    for fragment in match.fragments:
        words = fold(text[fragment.start : fragment.end]).strip()
        assert words in told or words in bare
