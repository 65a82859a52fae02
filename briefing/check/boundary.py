"""Whether a position in a text lies inside a word, a number or a visible character.

A quotation must not begin or end there: "not" is not in "cannot", "5,000" not in "15,000" or "5,000.5",
"binding" not in "non-binding". Decided on the source's own characters, on both sides of the position:

- letters and digits hold together, also across a hyphen ("US-led"), an apostrophe ("don’t"), the dots of
  initials ("U.S.") and of names ("example.com"), and the ampersand of "R&D";
- digits hold together across . , : / ’ - – and, in groups of three, across a space ("1 500"); a sign, a
  raised digit and a fraction belong to their number ("−5", "10²", "5½");
- a position before a possessive ’s and after an elided article ("l’accord") is a boundary: the word is
  whole;
- an em dash, or two hyphens, has a boundary on both sides; a full stop with a capital after it has too;
- scripts written without spaces (Chinese, Japanese kanji and hiragana, Thai, Lao, Khmer, Burmese, Tibetan)
  have a boundary between any two characters; katakana holds together (after UAX #29, rule WB13);
- marks, skin tones, flags and joined emoji are one visible character (after UAX #29, grapheme clusters).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from briefing.check.characters import DASHES, ZERO_WIDTH_JOINER, Kind, kind

_WINDOW = 12
_APOSTROPHES = "'’ʼ＇‘"
_KEPT = ".,:/&_ –—"
_KATAKANA = (("\u30a0", "\u30ff"), ("\u31f0", "\u31ff"), ("\uff66", "\uff9f"))
# Blocks of scripts that put no space between words.
_UNSPACED = (
    ("\u0e00", "\u109f"),  # Thai, Lao, Tibetan, Burmese
    ("\u1780", "\u17ff"),  # Khmer
    ("\u2e80", "\u30ff"),  # CJK radicals, hiragana
    ("\u3105", "\u312f"),  # bopomofo
    ("\u3400", "\u9fff"),  # CJK ideographs
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)

# The shape of the neighbourhood, "|" at the position: ASCII letters (others as x or X), 0 digit,
# # other number, @ ideograph of a number, ^ katakana, * letter of a script without spaces, = symbol,
# ~ joiner, $ currency sign, ; anything else.
_INSIDE = re.compile(
    r"""
      [A-Za-z0_][-&]?\|[A-Za-z0_]                        # run of letters and digits, or hyphenated: US-|led
    | [A-Za-z0_]\|[-&][A-Za-z0_]                         # US|-led
    | \^\|\^ | [0@]\|@ | @\|0                             # katakana, numbers in ideographs
    | 0[.,:/'–-]?\|[.,:/'–-]?0                           # 5|,000  10:|30  10–|15
    | [0\#]\|\# | \#\|[0\#]                              # 5|½  10|²
    | (?<![A-Za-z])[ckdm]?m\|\#                          # km|²
    | (?<![0.,])0{1,3}(?:\|[ ]|[ ]\|)000(?!0)            # 1 |500
    | (?:^|[ (;])[-–](?:\|[$]?|[$]\|)0                   # −|5  -£|5
    | [A-Za-z]'\|[A-Za-z]                                # don'|t
    | [A-Za-z]\|'[A-Za-z]                                # don|'t
    | (?<![A-Za-z])[A-Za-z]\.?\|\.?[A-Z](?![a-z])        # U.|S.
    | (?<![A-Za-z])[A-Za-z]\.\|[A-Za-z]                  # e.|g.
    | [A-Za-z0]\.\|[a-z] | [A-Za-z0]\|\.[a-z]            # example|.com
    | [-–—]\|[-–—]                                       # a dash typed as two hyphens
    | =~\|= | =\|~=                                       # joined emoji
    """,
    re.VERBOSE,
)
_WHOLE = re.compile(
    r"""
      \|'[sS](?![A-Za-z0])                                                   # Marlowe|'s
    | (?<![A-Za-z])(?:[ldscjmt]|qu|un|dell|all|dall|nell|sull)'\|[A-Za-z]    # l'|accord
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_whole(text: str, start: int, end: int) -> bool:
    """True when ``text[start:end]`` begins and ends outside words, numbers and visible characters."""
    return not is_inside(text, start) and not is_inside(text, end)


def is_inside(text: str, at: int) -> bool:
    """True when a word, number or visible character of ``text`` extends across offset ``at``."""
    if at <= 0 or at >= len(text):
        return False
    beyond = next((c for c in text[at : at + _WINDOW] if kind(c) is not Kind.REMOVED), " ")
    if _splits_flag(text, at) or (kind(beyond) is Kind.EXTENDING and not text[at - 1].isspace()):
        return True
    left = "".join(map(_shape, text[max(0, at - _WINDOW) : at]))
    right = "".join(map(_shape, text[at : at + _WINDOW]))
    if at > _WINDOW:
        left = ";" + left if left[:1] in "-–" else left
    shape = f"{left}|{right}"
    return _INSIDE.search(shape) is not None and _WHOLE.search(shape) is None


@lru_cache(maxsize=65536)
def _shape(character: str) -> str:
    if character == ZERO_WIDTH_JOINER:
        return "~"
    part = kind(character)
    if part in (Kind.REMOVED, Kind.EXTENDING):
        return ""
    if part is Kind.SPACE:
        return " "
    if character.isalpha():
        return _letter_shape(character)
    if character.isdecimal() or "₀" <= character <= "₉":
        return "0"
    if character.isnumeric():
        return "#"
    return _sign_shape(character)


def _letter_shape(character: str) -> str:
    if character.isascii():
        return character
    if _is_katakana(character):
        return "^"
    if _is_unspaced(character):
        return "@" if character.isnumeric() else "*"
    return "X" if character.isupper() else "x"


def _sign_shape(character: str) -> str:
    if character in _KEPT:
        return character
    if character in _APOSTROPHES:
        return "'"
    if character in DASHES:
        return "—" if character in "―⸺⸻" else "-"
    category = unicodedata.category(character)
    return {"So": "=", "Sk": "=", "Sc": "$"}.get(category, ";")


def _is_katakana(character: str) -> bool:
    return any(first <= character <= last for first, last in _KATAKANA)


def _is_unspaced(character: str) -> bool:
    return any(first <= character <= last for first, last in _UNSPACED)


def _splits_flag(text: str, at: int) -> bool:
    """A flag is a pair of regional indicators; a position after an odd number of them is inside one."""
    if not _is_regional(text[at]):
        return False
    first = at
    while first and _is_regional(text[first - 1]):
        first -= 1
    return (at - first) % 2 == 1


def _is_regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
