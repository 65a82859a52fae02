"""The figures of a sentence, and which of them it compares ("nine, compared with four in May")."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from briefing.check.language import cues
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.people import collective
from briefing.check.values.numerals import SCALES as MAGNITUDES
from briefing.check.values.numerals import SHORT_SCALES, TENS, UNITS

LINKS = {"compared": 1, "against": 1, "versus": 1, "from": 1, "than": 1}
CURRENCY = frozenset("$ € £ ¥ ₹ euro dollar pound yen franc krona".split())
PARTS = {"half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
         "tenth": 10, "tenths": 10}  # fmt: skip
OF_THEM = (["of", "the"], ["of", "those"], ["of", "these"], ["of", "its"], ["of", "their"])
# "It took 14 months here and seven there": a bare figure after a length of time is one too.
LENGTHS = frozenset("day week month year hour minute".split())
OF_ONE = (["of", "a"], ["of", "an"], ["of", "one"], ["of", "each"])
BREAKS = frozenset({",", ";", ":", "—", "–", "(", ")"})
JOINTS = frozenset("while whereas but although though and".split())


class Figure(NamedTuple):
    """A value with its unit ("%", "$", the counted noun or nothing) at ``place``; ``near`` are the content
    words of its clause."""

    value: float
    unit: str
    place: int
    near: frozenset[int]


class Pair(NamedTuple):
    """Two figures; with ``linked`` the second is the standard to which the source holds the first."""

    main: Figure
    standard: Figure
    linked: bool
    change: bool = False


@lru_cache(maxsize=1024)
def figures(sentence: Sentence) -> tuple[Figure, ...]:
    """The counts, sums and shares of a sentence; no years, dates, ages and lengths of time."""
    words = sentence.tokens
    found: dict[int, tuple[float, str]] = {}
    timed = False
    for i, token in enumerate(words):
        if token.tag == "CD" or token.lower in PARTS or token.text[0] in "$€£¥":
            share = _share(words, i)
            read = (share, i + 1) if share else value(words, i)
            unit = None if read is None else "%" if share else _unit(words, i, read[1])
            if read is not None and unit is None:
                lasting = i > 0 and words[i - 1].verb
                timed = timed or (lasting and words[min(read[1], len(words) - 1)].lemma in LENGTHS)
            elif read is not None and unit is not None and (unit or not timed):
                found[i] = (read[0], unit)
    places = frozenset(found)
    return tuple([Figure(value, unit, i, _near(words, i, places)) for i, (value, unit) in found.items()])


def _share(words: tuple[Token, ...], i: int) -> float:
    """ "A quarter of", "two thirds of", in hundredths; 0 for other words."""
    part = PARTS.get(words[i].lower)
    if part is None or i + 1 >= len(words) or words[i + 1].lower != "of":
        return 0.0
    before = words[i - 1].lower if i else ""
    if before in {"first", "second", "other"}:
        return 0.0  # "the first half of May"
    return 100.0 * UNITS.get(before, 1.0) / part


def value(words: tuple[Token, ...], i: int) -> tuple[float, int] | None:
    """The value of the figure at a place, and where what it counts begins; None for years and other words."""
    token = words[i]
    text = token.text.replace(",", "").lstrip("$€£¥")
    if token.tag != "CD" and not ("0" <= text[:1] <= "9"):
        return None
    if token.lower in UNITS or token.lower in TENS:
        value = {**UNITS, **TENS}[token.lower]
    elif text.isascii() and text.replace(".", "", 1).isdigit():
        value = float(text)
    else:
        return None
    if i and words[i - 1].tag == "CD":
        return None
    k = i + 1
    year = value.is_integer() and 1800 <= value <= 2100 and "," not in token.text
    if k < len(words) and (words[k].lower in MAGNITUDES or words[k].lower in SHORT_SCALES):
        return value * {**MAGNITUDES, **SHORT_SCALES}[words[k].lower], k + 1
    before = words[i - 1].lower if i else ""
    if year and not (before in CURRENCY or (k < len(words) and words[k].tag == "NNS")):
        return None
    return value, k


def _unit(words: tuple[Token, ...], i: int, after: int) -> str | None:
    """What is counted; None for days, ages, dates and lengths of time."""
    before = words[i - 1] if i else None
    if words[i].text[0] in "$€£¥" or (before is not None and before.text in CURRENCY):
        return "$"
    if before is not None and before.text == "." and i > 1:
        before = words[i - 2]  # "Sept. 30"
    if before is not None and (before.lemma in DAYS or before.tag == "NNP"):
        return None
    following = words[after : after + 4]
    if words[i].text[:2] == "0." and [t.lower for t in following[:2]] in OF_ONE:
        return None  # "0.3 of a share"
    if [t.lower for t in following[:2]] in OF_THEM:
        following = words[after + 2 : after + 6]  # "seven of those years"
    if following and following[0].lower in {"%", "percent", "per"}:
        return "%"
    for token in following:
        if token.lemma in CURRENCY:
            return "$"
        if token.lower in {"last", "this", "next"}:
            break
        if token.lemma in DAYS or token.lemma in {"hour", "minute", "decade", "second", "o'clock", "season"}:
            return None
        if token.tag in {"NN", "NNS"}:
            return token.lemma
        if token is following[0] and token.tag == "NNP":
            return None  # "1 March"
        if token.tag not in {"JJ", "NNP"}:
            break
    return ""


def _near(words: tuple[Token, ...], i: int, places: frozenset[int]) -> frozenset[int]:
    """The content words around a figure, up to marks, joints, links and the next figure."""
    out: set[int] = set()
    for step in (-1, 1):
        k, source = i + step, False
        while 0 <= k < len(words):
            token = words[k]
            if source and token.verb:
                break
            if step < 0 and token.text == "," and words[k + 1].lower == "with" and k + 2 == i:
                k -= 1  # "the old bridge, with 310 lorries"
                continue
            if token.text in BREAKS or token.lower in JOINTS:
                break
            if token.lower in LINKS:
                source = token.lower == "from" and step < 0 and not _turns(words, i)
                if not source:
                    break
            if k in places:
                break
            if (token.content or token.tag == "CD") and token.lower not in MAGNITUDES:
                out.add(k)
            k += step
    return frozenset(out)


def apart(source: Sentence, one: Figure, two: Figure) -> tuple[frozenset[int], frozenset[int]]:
    """The words of each of two figures of a sentence that are not the other's. Of "Heard 14 cases in 2020 and
    42 in 2023" what stands before the first figure is said of both."""
    first, second = one.near - two.near, two.near - one.near
    if _elided(source, one, two):
        first = frozenset([k for k in first if k > one.place + 1])
    elif _elided(source, two, one):
        second = frozenset([k for k in second if k > two.place + 1])
    return first, second


def _elided(source: Sentence, one: Figure, two: Figure) -> bool:
    """Whether the second of two figures is joined to the first and leaves out what it counts."""
    words = source.tokens
    if not one.place < two.place or not one.unit or two.unit:
        return False
    after = words[two.place + 1] if two.place + 1 < len(words) else None
    return words[two.place - 1].lower in {"and", ","} and after is not None and after.tag == "IN"


def _turns(words: tuple[Token, ...], i: int) -> bool:
    """ "From 40 to 30", not "from 40 towns"."""
    return any(t.lower == "to" for t in words[i + 1 : i + 8])


@lru_cache(maxsize=1024)
def pairs(sentence: Sentence) -> tuple[Pair, ...]:
    """Every two figures of one unit, those that the source itself compares first."""
    found = figures(sentence)
    out = []
    for one, two in combinations(found, 2):
        if one.value == two.value or not (one.unit == two.unit or "" in (one.unit, two.unit)):
            continue
        between = sentence.tokens[one.place + 1 : two.place]
        lows = [t.lower for t in between]
        before = [t.lower for t in sentence.tokens[max(0, one.place - 3) : one.place]]
        if "from" in before and "to" in lows[:8]:
            out.append(Pair(two, one, True, True))
        elif any(w in LINKS for w in lows) and not any(
            f.place for f in found if one.place < f.place < two.place
        ):
            out.append(Pair(one, two, True))
        elif any(t.text in BREAKS or t.lower in JOINTS for t in between):
            out.append(Pair(one, two, False))
    return tuple(sorted(out, key=lambda p: not p.linked))


def partitive(source: Sentence, figure: Figure) -> bool:
    """ "Three of the four": one figure is part of the other."""
    words, i = source.tokens, figure.place
    before = [t.lower for t in words[max(0, i - 2) : i]]
    after = [t.lower for t in words[i + 1 : i + 2]]
    part = after in (["of"], ["out"]) and any(t.tag == "CD" for t in words[i + 2 : i + 5])
    return "of" in before or before[-1:] == ["in"] or part


def tellers(source: Sentence, figure: Figure) -> bool:
    """ "Two delegates say": how many people tell it is compared with nothing."""
    words, i = source.tokens, figure.place
    return (
        i + 2 < len(words)
        and collective(words[i + 1].lemma)
        and cues.SPEECH_CLASS.get(words[i + 2].lemma) is not None
    )
