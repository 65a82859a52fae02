"""What folding does to one character.

Folding is Unicode's NFKC_Casefold (Unicode Standard, section 3.13: compatibility forms, case and ignorable
characters) with four differences, each for the sake of faithful quotation:

- quotation marks, apostrophes and primes become one mark, dashes become a hyphen;
- every white space character becomes a space;
- emoji tag characters stay, because they tell one flag from another;
- a spacing accent such as ``¨`` stays, because its compatibility form begins with a space.

Everything is derived from ``unicodedata`` for the characters that occur, so no table here can fall behind
the Unicode version of the interpreter. Homoglyphs are different letters: Cyrillic ``а`` is never Latin
``a``.
"""

from __future__ import annotations

import unicodedata
from enum import Enum, auto
from functools import lru_cache

DOUBLE_MARKS = '"“”„‟″‶«»〝〞〟＂'
SINGLE_MARKS = "'‘’‚‛′‵‹›`´ʼʹʻʽ＇"
DASHES = "-‐‑‒–—―−﹘﹣－⸺⸻"
TYPOGRAPHY = str.maketrans({**dict.fromkeys(DOUBLE_MARKS + SINGLE_MARKS, "'"), **dict.fromkeys(DASHES, "-")})

ZERO_WIDTH_JOINER = "\u200d"
# Format characters (category Cf) that are visible: Arabic and Syriac number signs, Kaithi signs.
_VISIBLE_FORMAT = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
# Default ignorable code points outside the categories Cf and Mn.
_BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0")


class Kind(Enum):
    """How a character takes part in folding."""

    PLAIN = auto()
    """Folds to one character, whatever stands next to it."""
    SPACE = auto()
    REMOVED = auto()
    """Soft hyphen, zero-width character, directional control: folds to nothing."""
    EXTENDING = auto()
    """Belongs to the character before it: mark, variation selector, skin tone, Hangul vowel or final."""
    EXPANDING = auto()
    """Folds to several characters, or to one that is not a letter's case pair: ß, ﬁ, İ, …"""
    NUMERIC = auto()
    """Folds to digits without being a decimal digit: ², ½, ①. Next to a digit it must not merge with it."""


@lru_cache(maxsize=65536)
def kind(character: str) -> Kind:
    """The part that one character plays."""
    if character.isspace():
        return Kind.SPACE
    if _is_extending(character):
        return Kind.EXTENDING
    folded = fold_character(character)
    if not folded:
        return Kind.REMOVED
    if not character.isdecimal() and any(c.isdecimal() for c in folded):
        return Kind.NUMERIC
    composed = unicodedata.normalize("NFC", folded)
    return Kind.PLAIN if len(composed) == 1 and composed.casefold() == composed else Kind.EXPANDING


@lru_cache(maxsize=65536)
def fold_character(character: str) -> str:
    """Fold one character, decomposed (NFKD); "" for a character that is not visible."""
    folded, last = character, None
    while folded != last:
        last = folded
        folded = "".join(_fold_once(c) for c in unicodedata.normalize("NFD", folded))
    return folded


@lru_cache(maxsize=65536)
def fold_cluster(cluster: str) -> str:
    """Fold a character with what extends it, composed (NFC), so that NFC and NFD input agree."""
    decomposed = unicodedata.normalize("NFD", cluster)
    return unicodedata.normalize("NFC", "".join(fold_character(c) for c in decomposed))


def _fold_once(character: str) -> str:
    if _is_ignorable(character):
        return ""
    marked = character.translate(TYPOGRAPHY)
    compatible = unicodedata.normalize("NFKD", marked)
    if compatible[0].isspace() and not character.isspace():
        return character
    return unicodedata.normalize("NFKD", compatible.casefold()).replace("\u2044", "/")


def _is_ignorable(character: str) -> bool:
    category = unicodedata.category(character)
    if category == "Cf":
        return character not in _VISIBLE_FORMAT and not _is_tag(character)
    return _is_selector(character) or character in _BLANK_LETTERS


def _is_selector(character: str) -> bool:
    """Variation selectors and the combining grapheme joiner: marks that are not visible."""
    return (
        "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
        or "\u180b" <= character <= "\u180f"
        or character in "\u034f\u17b4\u17b5"
    )


def _is_tag(character: str) -> bool:
    return "\U000e0020" <= character <= "\U000e007f"


def _is_extending(character: str) -> bool:
    if _is_tag(character) or "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    first = unicodedata.normalize("NFKD", character)[0]
    return unicodedata.category(first)[0] == "M" or "\u1160" <= first <= "\u11ff"
