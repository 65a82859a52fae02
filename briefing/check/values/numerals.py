"""Cardinal numbers in figures and English words: "5,000", "1.6bn", "twenty-one", "two and a half million"."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefing.check.values.words import Words

UNITS: Final = {
    word: float(value)
    for value, word in enumerate(
        (
            *(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
            ),
            *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        )
    )
}
TENS: Final = {
    word: float(value * 10)
    for value, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2
    )
}
SCALES: Final = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "lakh": 1e5,
    "crore": 1e7,
}
SHORT_SCALES: Final = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "bn": 1e9,
    "bln": 1e9,
    "b": 1e9,
    "tn": 1e12,
    "trn": 1e12,
}
GROUPS: Final = {"dozen": 12.0, "score": 20.0, "couple": 2.0, "pair": 2.0}
PLURALS: Final = {
    "dozens": (24.0, 100.0),
    "scores": (40.0, 200.0),
    "tens": (20.0, 100.0),
    "hundreds": (200.0, 1e4),
    "thousands": (2e3, 1e6),
    "millions": (2e6, 1e9),
    "billions": (2e9, 1e12),
    "trillions": (2e12, 1e15),
}
_FRACTION_TAILS: Final = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}
STARTERS: Final = frozenset(UNITS) | frozenset(TENS) | {"hundred", "thousand", "million", "billion", "dozen"}


class Numeral(NamedTuple):
    """A number read from words ``[start, end)``. ``article``: the one is an "a" or "an"."""

    value: float
    start: int
    end: int
    article: bool = False
    figures: bool = False


def is_figures(word: str) -> bool:
    """The word is a number in digits."""
    return "0" <= word[0] <= "9" and word[-1].isdecimal()


def read(words: Words, index: int) -> Numeral | None:
    """The longest cardinal that starts at word ``index``, or None."""
    low = words.low
    word = low[index]
    if is_figures(word):
        return _figures(words, index)
    if word in ("a", "an"):
        return _article(words, index)
    if word == "half" and low[index + 1 : index + 3] == ("-", "dozen"):
        return Numeral(6.0, index, index + 3)
    if word == "half" and low[index + 1 : index + 2] in (("a",), ("an",)):
        scale = low[index + 2 : index + 3]
        factor = SCALES.get(scale[0]) or (12.0 if scale[0] == "dozen" else None) if scale else None
        return Numeral(factor / 2, index, index + 3) if factor else None
    if word in UNITS or word in TENS:
        return _spelled(words, index)
    if word in GROUPS and word == "dozen":
        return Numeral(12.0, index, index + 1)
    return None


def _figures(words: Words, index: int) -> Numeral:
    low = words.low
    value = float(low[index].replace(",", ""))
    end = index + 1
    if end < len(low) and low[end] in SHORT_SCALES and words.glued(end):
        return Numeral(value * SHORT_SCALES[low[end]], index, end + 1, figures=True)
    if end < len(low) and low[end] == "-" and end + 1 < len(low) and low[end + 1] in SCALES:
        end += 1
    factor = 1.0
    while end < len(low) and (low[end] in SCALES or low[end] in ("bn", "mn", "tn", "mln", "bln")):
        factor *= SCALES.get(low[end]) or SHORT_SCALES[low[end]]
        end += 1
    if factor == 1.0 and end + 2 < len(low) and low[end] == "½" and words.glued(end):
        return Numeral(value + 0.5, index, end + 1, figures=True)
    return Numeral(value * factor, index, end, figures=True)


def _article(words: Words, index: int) -> Numeral | None:
    low = words.low
    following = low[index + 1] if index + 1 < len(low) else ""
    if following in SCALES:
        rest = _spelled(words, index + 1, first=1.0)
        return Numeral(rest.value, index, rest.end) if rest else None
    if following == "dozen" or (following in GROUPS and words.at(index + 2) == "of"):
        return Numeral(GROUPS[following], index, index + 2)
    return None


def _spelled(words: Words, index: int, first: float | None = None) -> Numeral | None:
    """Words such as "two hundred and five thousand"; "and a half" after a unit is honoured."""
    low = words.low
    size = len(low)
    total, group, place = 0.0, first or 0.0, index
    seen_unit = first is not None
    position = index
    while position < size:
        word = low[position]
        if word in TENS and not (seen_unit and group % 100):
            group += TENS[word]
            seen_unit = True
        elif word in UNITS and not (seen_unit and (group % 10 or (UNITS[word] > 9 and group % 100))):
            if position > index and word == "one" and low[position - 1] == "and":
                break
            group += UNITS[word]
            seen_unit = True
        elif word == "hundred" and seen_unit:
            group *= 100
        elif word == "dozen" and seen_unit and group < 100:
            group *= 12
            position += 1
            place = position
            break
        elif word in SCALES and seen_unit:
            total += group * SCALES[word]
            group, seen_unit = 0.0, total > 0
        elif word in ("and", "-", "‑") and _goes_on(words, position):
            if word == "and" and low[position + 1] in ("a", "one"):
                tail = _FRACTION_TAILS[low[position + 2]]
                if low[position - 1] in SCALES:
                    total += tail * SCALES[low[position - 1]]
                else:
                    group += tail
                position += 3
                place = position
                continue
            position += 1
            continue
        else:
            break
        position += 1
        place = position
    if place == index:
        return None
    return Numeral(total + group, index, place)


def _goes_on(words: Words, position: int) -> bool:
    """An "and" or hyphen inside a number: "hundred and five", "twenty-one", "one and a half"."""
    low = words.low
    before, after = low[position - 1], low[position + 1] if position + 1 < len(low) else ""
    if low[position] == "and":
        if after in ("a", "one") and position + 2 < len(low) and low[position + 2] in _FRACTION_TAILS:
            return before in UNITS or (before in SCALES and before != "hundred")
        return before in SCALES and (after in UNITS or after in TENS)
    if before in TENS:
        return after in UNITS and 0 < UNITS[after] < 10
    return after in SCALES
