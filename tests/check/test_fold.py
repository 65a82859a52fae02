"""Folding: what is equal after it, and the way back."""

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.check.characters import Kind, fold_character, kind
from briefing.check.fold import FoldedText, fold

# Characters that fold in every way there is, beside arbitrary ones.
AWKWARD = (
    "aAeE sSiI\n\t\u00a0\u00ad\u200b\u200d\ufeff\u0301\u0323\u0308ßẞﬁﬄİıŉǰΐᾳΣς"
    "…“”‘’«»—–-½²①ﬀ㎏ＡＢ１ｶﾞガ각ㄱㅏ\u1100\u1161\u11a8क्षि🇬🇧👍🏽❤\ufe0f"
)
TEXTS = st.text(st.one_of(st.sampled_from(AWKWARD), st.characters(codec=None)), max_size=60)
# Dashes and numbers fold by their neighbours; the reference below knows characters only.
CONTEXT_FREE = TEXTS.filter(
    lambda text: "-" not in fold(text) and not any(kind(c) is Kind.NUMERIC for c in text)
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a  b\t\r\nc", "a b c"),
        ("a\u00a0b\u2009c\u3000d", "a b c d"),
        ("“Securing” ‘Our’ «Future»", '"Securing" \'Our\' "Future"'),
        ("the summit’s", "the summit's"),
        ("2024–25 — a year", "2024-25 - a year"),
        ("clear—fortify", "clear — fortify"),
        ("clear—fortify", "clear -- fortify"),
        ("clear—fortify", "clear--fortify"),
        ("rearma\u00adment", "rearmament"),
        ("rearma\u200bment\ufeff", "rearmament"),
        ("ﬁnance ﬂow", "finance flow"),
        ("Ｌｏｎｄｏｎ　１２", "London 12"),
        ("Kyiv", "KYIV"),
        ("Straße", "STRASSE"),
        ("STRAẞE", "strasse"),
        ("İstanbul", "i̇stanbul"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("café", "cafe\u0301"),
        ("Việt", "Vie\u0323\u0302t"),
        ("각", "\u1100\u1161\u11a8"),
        ("ガ", "ｶﾞ"),
        ("wait…", "wait..."),
        ("5½", "5 1/2"),
        ("½", "1/2"),
        ("km²", "km2"),
        ("שָׁלוֹם", "\u200fשָׁלוֹם\u200e"),
    ],
)
def test_forms_of_the_same_words_fold_alike(first: str, second: str) -> None:
    assert fold(first) == fold(second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("5,000", "9,000"),
        ("10²", "102"),
        ("5½", "51/2"),
        ("2①", "21"),
        ("Kyiv", "Кyiv"),  # Cyrillic К
        ("cafe", "café"),
        ("ı", "i"),
        ("resume", "re sume"),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "🏴"),
        ("£1.6bn", "$1.6bn"),
        ("4.7%", "4.7‰"),
        ("pre- and post-war", "pre-and post-war"),
    ],
)
def test_different_words_fold_apart(first: str, second: str) -> None:
    assert fold(first) != fold(second)


@given(CONTEXT_FREE)
def test_folding_is_character_folding_recomposed_with_white_space_collapsed(text: str) -> None:
    visible = "".join(" " if c.isspace() else fold_character(c) for c in unicodedata.normalize("NFD", text))
    assert fold(text) == unicodedata.normalize("NFC", re.sub(" +", " ", visible))


@given(CONTEXT_FREE)
def test_normal_forms_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text)) == fold(text)


@given(TEXTS)
def test_every_boundary_maps_back_to_characters_that_fold_to_the_same(text: str) -> None:
    index = FoldedText(text)
    starts = {at: index.source_start(at) for at in range(len(index.folded) + 1)}
    ends = {at: index.source_end(at) for at in range(len(index.folded) + 1)}
    for start, first in starts.items():
        for end in range(start + 1, len(index.folded) + 1):
            last = ends[end]
            if first is None or last is None or _depends_on_neighbours(text, first, last):
                continue
            assert fold(text[first:last]) == index.folded[start:end]


def _depends_on_neighbours(text: str, start: int, end: int) -> bool:
    beside = text[max(0, start - 1) : start + 1] + text[max(0, end - 1) : end + 1]
    return any(
        kind(c) in (Kind.SPACE, Kind.NUMERIC, Kind.REMOVED) or fold_character(c) == "-" for c in beside
    )


@given(TEXTS, st.integers(0, 60))
def test_folded_offset_is_the_inverse_of_source_start(text: str, at: int) -> None:
    index = FoldedText(text)
    start = index.source_start(min(at, len(index.folded)))
    if start is not None and start < len(text) and kind(text[start]) not in (Kind.REMOVED, Kind.SPACE):
        assert index.source_start(index.folded_offset(start)) == start


def test_plain_and_typographic_text_needs_no_map() -> None:
    index = FoldedText("Some plain English words, “quoted” 2024–25 and\nwrapped.")
    assert index.folded == "some plain english words, 'quoted' 2024-25 and wrapped."
    assert not index._starts


def test_only_marks_and_hangul_join_what_stands_before_them() -> None:
    """NFKC composes across no other characters, so folding by clusters loses nothing."""
    for code in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            assert kind(chr(int(parts[1], 16))) is Kind.EXTENDING
