"""Quantities in English text: value, hedge, unit, and the thing that is counted.

A quantity is an interval of values (a hedge or a range widens it) with a kind and a unit. The counted thing is the first
plural noun that follows the figure; what cannot be told is left empty, never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import Final

from briefing.check.values import units
from briefing.check.values.heads import counted
from briefing.check.values.numerals import PLURALS, SCALES, STARTERS, UNITS, Numeral, is_figures, read
from briefing.check.values.times import moments
from briefing.check.values.units import Bound
from briefing.check.values.words import Words, listed, words


class Kind(Enum):
    """What sort of figure it is; only equal kinds are compared."""

    COUNT = "number"
    MONEY = "sum of money"
    PERCENT = "percentage"
    POINTS = "percentage points"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    SCORE = "score"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Quantity:
    """Words ``[first, last)`` of a text; ``value`` is the figure itself, in ``unit`` (money: ISO 4217 code).

    ``top`` closes a range. ``head`` is the stem of the counted noun, ``run`` the stems of the noun phrase.
    ``vague``: dozens, hundreds. ``lead``: from, to or by, as in "rose from 3 % to 4 %". ``name``: a label's letters.
    ``scaled``: the figure carries a word of magnitude; ``article``: it is a bare "one"; ``written``: a measure's unit;
    ``rate``: the time it is per ("a year"); ``figure``: the bare figure before its unit.
    """

    first: int
    last: int
    kind: Kind
    value: float
    top: float | None = None
    bound: Bound = Bound.EXACT
    unit: str = ""
    head: str = ""
    run: tuple[str, ...] = ()
    vague: bool = False
    lead: str = ""
    name: str = ""
    scaled: bool = False
    article: bool = False
    written: str = ""
    rate: str = ""
    figure: float = 0.0


@lru_cache(maxsize=4096)
def quantities(text: str) -> tuple[Quantity, ...]:
    """All quantities of ``text`` in order; dates and years are left to ``times``."""
    cut = words(text)
    taken = set()
    for moment in moments(text):
        taken.update(range(moment.first, moment.last))
    found: list[Quantity] = []
    index, size = 0, len(cut)
    while index < size:
        word = cut.low[index]
        if index not in taken and (word in _TRIGGERS or "0" <= word[0] <= "9" or word in units.CURRENCY_SIGNS):
            quantity = _read(cut, index, taken)
            if quantity is not None:
                found.append(_hedged(cut, _rated(cut, quantity)))
                index = max(quantity.last, index + 1)
                continue
        index += 1
    return tuple(_ranges(cut, found))


def _at(cut: Words, index: int) -> str:
    return cut.low[index] if 0 <= index < len(cut) else ""


def _read(cut: Words, index: int, taken: set[int]) -> Quantity | None:
    word = cut.low[index]
    if word in units.CURRENCY_SIGNS:
        return _signed_money(cut, index, index)
    if word in PLURALS:
        return _vague(cut, index)
    if word in units.MULTIPLES:
        return Quantity(index, index + 1, Kind.MULTIPLE, units.MULTIPLES[word])
    if (part := _fraction(cut, index)) is not None:
        return part
    if (ordinal := _ordinal(cut, index)) is not None:
        return ordinal
    number = read(cut, index)
    if number is None:
        return None
    if word in _BARE_ARTICLES and number.end == index + 1:
        return None
    return _counted(cut, number, taken)


_BARE_ARTICLES: Final = frozenset(("a", "an"))


def _signed_money(cut: Words, sign: int, first: int) -> Quantity | None:
    """£1.6bn, US$2 million, $20-30m."""
    if not _at(cut, sign + 1)[:1].isdigit():
        return None
    unit = units.CURRENCY_SIGNS[cut.low[sign]]
    prefix = _at(cut, sign - 1)
    if unit == "$" and prefix in units.DOLLAR_PREFIXES and cut.glued(sign) and cut.surface[sign - 1].isupper():
        unit, first = units.DOLLAR_PREFIXES[prefix], sign - 1
    number = read(cut, sign + 1)
    if number is None:
        return None
    return _money(cut, first, number, unit)


def _money(cut: Words, first: int, number: Numeral, unit: str, last: int | None = None) -> Quantity:
    end = last or number.end
    scaled = number.end > number.start + 1
    return Quantity(first, end, Kind.MONEY, number.value, unit=unit, scaled=scaled, run=_following(cut, end))


def _following(cut: Words, index: int) -> tuple[str, ...]:
    start = index + 1 if _at(cut, index) in ("of", "in", "worth", "for", "-") else index
    return counted(cut, start).run


def _vague(cut: Words, index: int) -> Quantity | None:
    """dozens of people; hundreds of thousands of homes; tens of millions."""
    low, high = PLURALS[cut.low[index]]
    if cut.low[index] == "scores" and _at(cut, index + 1) != "of":
        return None
    end = index + 1
    if _at(cut, end) == "of" and _at(cut, end + 1) in PLURALS:
        factor = PLURALS[cut.low[end + 1]][0] / 2
        low, high, end = low * factor, high * factor, end + 2
    thing = counted(cut, end + 1 if _at(cut, end) == "of" else end)
    first = index
    if _at(cut, end) == "of" and _at(cut, end + 1) in units.CURRENCY_WORDS:
        unit = units.CURRENCY_WORDS[cut.low[end + 1]]
        return Quantity(first, end + 2, Kind.MONEY, low, high, unit=unit, vague=True)
    return Quantity(first, end, Kind.COUNT, low, high, head=thing.head, run=thing.run, vague=True)


def _fraction(cut: Words, index: int) -> Quantity | None:
    """half of; a third of; two-thirds; three quarters; one in five; nine out of ten; 1/2."""
    word, size = cut.low[index], len(cut)
    if word == "half":
        following, before = _at(cut, index + 1), _at(cut, index - 1)
        if following in ("of", "the", "its", "their", "his", "her", "all", "that", "our") and before not in _NOT_HALF:
            thing = counted(cut, index + 1 if following == "of" else index + 2)
            return Quantity(index, index + 1, Kind.FRACTION, 0.5, head=thing.head, run=thing.run)
        return None
    upper = units.UNITS_OF_PARTS.get(word) if not is_figures(word) else None
    if upper is not None and index + 1 < size:
        after = index + 2 if cut.low[index + 1] == "-" else index + 1
        part = _at(cut, after)
        plural_fits = part.endswith("s") == (upper > 1)
        if part in units.PARTS and plural_fits and part != "half":
            follows_of = _at(cut, after + 1) == "of"
            if word not in ("a", "one") or follows_of or (word == "one" and part != "quarter" and after > index + 1):
                thing = counted(cut, after + 1)
                value = upper / units.PARTS[part]
                return Quantity(index, after + 1, Kind.FRACTION, value, head=thing.head, run=thing.run)
    return _odds(cut, index) or _slashed(cut, index)


_NOT_HALF: Final = frozenset(("first", "second", "other", "final", "better", "a"))


def _odds(cut: Words, index: int) -> Quantity | None:
    if (rare := _every(cut, index)) is not None:
        return rare
    first = read(cut, index) if cut.low[index] != "a" else None
    if first is None:
        return None
    middle = first.end
    if _at(cut, middle) == "out" and _at(cut, middle + 1) == "of":
        middle += 2
    elif _at(cut, middle) == "in" and (cut.low[index] == "one" or cut.low[index] == "1"):
        middle += 1
    else:
        return None
    if _at(cut, middle) in ("every", "the"):
        middle += 1
    second = read(cut, middle) if middle < len(cut) else None
    if second is None or second.value <= first.value or second.value > 1000:
        return None
    thing = counted(cut, second.end)
    return Quantity(index, second.end, Kind.FRACTION, first.value / second.value, head=thing.head, run=thing.run)


def _every(cut: Words, index: int) -> Quantity | None:
    """once in four years; once every four years; one year in four."""
    if cut.low[index] == "once" and _at(cut, index + 1) in ("in", "every"):
        start = index + 2
        number = read(cut, start) if start < len(cut) and cut.low[start] not in ("a", "an") else None
        if number is not None and _at(cut, number.end) in units.DURATIONS:
            return Quantity(index, number.end + 1, Kind.FRACTION, 1 / number.value)
    elif cut.low[index] in ("one", "1") and _at(cut, index + 2) == "in" and _at(cut, index + 1) in units.DURATIONS:
        number = read(cut, index + 3) if index + 3 < len(cut) else None
        if number is not None and number.value > 1:
            return Quantity(index, number.end, Kind.FRACTION, 1 / number.value)
    return None


def _slashed(cut: Words, index: int) -> Quantity | None:
    if _at(cut, index + 1) != "/" or not (cut.low[index].isdigit() and _at(cut, index + 2).isdigit()):
        return None
    upper, lower = int(cut.low[index]), int(cut.low[index + 2])
    if not (0 < upper < lower <= 16) or _at(cut, index + 3) == "/":
        return None
    return Quantity(index, index + 3, Kind.FRACTION, upper / lower)


def _ordinal(cut: Words, index: int) -> Quantity | None:
    """third, 21st, twenty-first; "second" after a number is the unit of time."""
    word = cut.low[index]
    if word in units.ORDINALS:
        value, end = units.ORDINALS[word], index + 1
    elif is_figures(word) and _at(cut, index + 1) in ("st", "nd", "rd", "th") and cut.glued(index + 1):
        value, end = float(word.replace(",", "")), index + 2
    elif word in _TENS and _at(cut, index + 1) == "-" and _at(cut, index + 2) in units.ORDINALS:
        value, end = _TENS[word] + units.ORDINALS[cut.low[index + 2]], index + 3
    else:
        return None
    thing = counted(cut, end, single=True)
    return Quantity(index, end, Kind.ORDINAL, value, head=thing.head, run=thing.run)


_TENS: Final = {"twenty": 20.0, "thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0}


def _counted(cut: Words, number: Numeral, taken: set[int]) -> Quantity | None:
    """A cardinal with whatever unit or noun follows it."""
    first, end = number.start, number.end
    if (label := _label(cut, number)) is not None:
        return label
    if (code := _at(cut, first - 1).upper()) in units.CURRENCY_CODES and cut.surface[first - 1].isupper():
        return _money(cut, first - 1, number, "CNY" if code == "RMB" else code)
    after = end
    while _at(cut, after) in ("-", "‑") and after + 1 < len(cut):
        after += 1
    unit = _at(cut, after)
    if (special := _with_unit(cut, number, unit, after)) is not None:
        return special
    if after in taken:
        return Quantity(first, end, Kind.COUNT, number.value, scaled=end > first + 1)
    if (score := _score(cut, number)) is not None:
        return score
    thing = counted(cut, after, single=number.value == 1 or after > end)
    article = number.value == 1 and cut.low[first] == "one"
    quantity = Quantity(
        first, end, Kind.COUNT, number.value, head=thing.head, run=thing.run, scaled=end > first + 1, figure=number.value
    )
    if _at(cut, first - 1) in ("aged", "age") or (_at(cut, first - 1) == "," and unit == "," and number.value < 115):
        return replace(quantity, kind=Kind.AGE, head="", run=())
    return replace(quantity, article=article)


def _with_unit(cut: Words, number: Numeral, unit: str, at: int) -> Quantity | None:
    first, value = number.start, number.value
    following = _at(cut, at + 1)
    scaled = number.end > number.start + 1
    if unit in ("%", "percent", "pc", "pct") or (unit == "per" and following == "cent"):
        last = at + (2 if unit == "per" else 1)
        if _at(cut, last) in ("point", "points"):
            return Quantity(first, last + 1, Kind.POINTS, value)
        return Quantity(first, last, Kind.PERCENT, value, run=_following(cut, last))
    if unit in ("percentage", "basis") and following in ("point", "points"):
        return Quantity(first, at + 2, Kind.POINTS, value / (100 if unit == "basis" else 1))
    if unit in units.DOLLAR_ADJECTIVES and following in ("dollar", "dollars"):
        return _money(cut, first, number, units.DOLLAR_ADJECTIVES[unit], at + 2)
    if unit in units.CURRENCY_WORDS and not (unit == "won" or unit == "sterling"):
        return _money(cut, first, number, units.CURRENCY_WORDS[unit], at + 1)
    if unit in units.PENCE and (unit != "p" or cut.glued(at)):
        return _money(cut, first, number._replace(value=value / 100), units.PENCE[unit], at + 1)
    if unit == "year" and _at(cut, at + 1) in ("-", "old") and "old" in (_at(cut, at + 1), _at(cut, at + 2)):
        return Quantity(first, at + 2, Kind.AGE, value)
    if unit in ("years", "months") and following == "old":
        return Quantity(first, at + 2, Kind.AGE, value if unit == "years" else value / 12)
    if unit in units.DURATIONS:
        family, factor = units.DURATIONS[unit]
        thing = counted(cut, at + 1, single=True)
        run = thing.run
        return Quantity(
            first, at + 1, Kind.DURATION, value * factor, unit=family, head=thing.head, run=run, figure=value
        )
    if unit in units.MEASURES and (len(unit) > 2 or not scaled):
        dimension, factor = units.MEASURES[unit]
        if unit in ("foot", "yard") and number.end == at and value > 1:
            return None
        written = unit.rstrip("s")
        return Quantity(first, at + 1, Kind.MEASURE, value * factor, unit=dimension, written=written, figure=value)
    if unit in ("cubic", "square", "sq") and following in units.MEASURES:
        dimension, factor = units.MEASURES[following]
        if dimension == "length":
            power, dimension = (3, "volume") if unit == "cubic" else (2, "area")
            factor = factor**power * (1000 if power == 3 else 1)
            written = "cubic " + following.rstrip("s")
            return Quantity(first, at + 2, Kind.MEASURE, value * factor, unit=dimension, written=written, figure=value)
    return None


def _label(cut: Words, number: Numeral) -> Quantity | None:
    """F-16, G7, COVID-19, Article 5: a name with a figure in it."""
    first = number.start
    if not is_figures(cut.low[first]):
        return None
    before = _at(cut, first - 1)
    joined = before == "-" and cut.glued(first) and first > 1 and cut.glued(first - 1)
    owner = first - 2 if joined else first - 1
    if owner < 0 or not cut.low[owner][0].isalpha():
        return None
    tight = joined or cut.glued(first)
    if tight and cut.surface[owner][0].isupper():
        return Quantity(owner, first + 1, Kind.LABEL, float(cut.low[first].replace(",", "")), name=cut.low[owner])
    if not tight and cut.low[owner] in units.LABEL_NOUNS and number.end == first + 1 and number.value < 10000:
        if cut.low[owner] in ("no", "number") and counted(cut, number.end).head:
            return None
        return Quantity(owner, first + 1, Kind.LABEL, number.value, name=cut.low[owner])
    if not tight and number.end == first + 1 and number.value < 10000 and _named(cut, owner) and not counted(cut, first + 1).head:
        return Quantity(first, first + 1, Kind.COUNT, number.value)
    return None


def _named(cut: Words, owner: int) -> bool:
    """A capitalised word inside a sentence: "Formula 1 team", "Boeing 747"."""
    return cut.surface[owner][0].isupper() and not cut.opens(owner) and _at(cut, owner) not in _NOT_NAMES


_NOT_NAMES: Final = frozenset(("i", "the", "a"))


def _score(cut: Words, number: Numeral) -> Quantity | None:
    """2-1: two small figures joined by a dash with no unit after them."""
    first = number.start
    if _at(cut, first + 1) not in ("-", "–") or not cut.glued(first + 1) or not cut.glued(min(first + 2, len(cut) - 1)):
        return None
    other = _at(cut, first + 2)
    if not (other.isdigit() and cut.low[first].isdigit() and len(other) <= 3 and number.value < 200):
        return None
    after = _at(cut, first + 3)
    plural = counted(cut, first + 3).head
    if plural or after in ("%", "per", "percent", "-") or after in units.DURATIONS or after in SCALES:
        return None
    if after in units.SHORT_UNITS and cut.glued(first + 3):
        return None
    pair = sorted((number.value, float(other)))
    return Quantity(first, first + 3, Kind.SCORE, pair[0], pair[1])


def _hedged(cut: Words, quantity: Quantity) -> Quantity:
    """Read the words before (more than, nearly, from) and after (or more, -odd) the figure."""
    bound, first, back = Bound.EXACT, quantity.first, quantity.first - 1
    while _at(cut, back) in ("a", "an", "the", "just", "only", "exactly") and quantity.kind is not Kind.ORDINAL:
        if (_at(cut, back - 1), _at(cut, back)) in (("in", "the"),):
            break
        back -= 1
    for phrase, candidate in units.QUALIFIERS.get(_at(cut, back), ()):
        start = back - len(phrase) + 1
        if start >= 0 and cut.low[start : back + 1] == phrase:
            bound, first = candidate, start
            break
    if quantity.kind in (Kind.ORDINAL, Kind.LABEL, Kind.SCORE):
        return quantity
    if bound is Bound.MORE and _at(cut, back) == "over" and _at(cut, back - 1) in _NOT_MORE:
        bound, first = Bound.EXACT, quantity.first
    if quantity.kind is Kind.DURATION and _at(cut, back) == "than" and _at(cut, back - 1) not in ("more", "less", "longer"):
        bound, first = Bound.EXACT, quantity.first
    if bound is Bound.MORE and _at(cut, back) == "over" and quantity.kind is Kind.DURATION:
        if _at(cut, back - 1) not in ("for", "of", "after", "just", "lasting", "lasted", "well", "took"):
            bound, first = Bound.EXACT, quantity.first
    lead = _at(cut, first - 1) if _at(cut, first - 1) in ("from", "to", "by", "between") else ""
    bound = _trailing(cut, quantity, bound)
    return replace(quantity, first=first, bound=bound, lead=lead)


#: Verbs and nouns that take "over": "hand over two islands", "a dispute over two islands".
_NOT_MORE: Final = listed("hand handed handing handover take took taken taking takes win won all row dispute clash argument concern concerns "
    "talks war battle fight protest protests control lead victory advantage anger fears debate questions")


def _rated(cut: Words, quantity: Quantity) -> Quantity:
    """Per second, a year, /month after the quantity (or after the noun that it counts)."""
    if quantity.kind not in (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT):
        return quantity
    last = quantity.last
    if quantity.kind is Kind.COUNT:
        last += len(quantity.run)
    if _at(cut, last) in ("per", "a", "an", "/", "each", "every") and _at(cut, last + 1) in units.RATES:
        rate = units.RATES[cut.low[last + 1]]
        joined = last + 2 if last == quantity.last and quantity.kind is Kind.MEASURE else quantity.last
        return replace(quantity, rate=rate, last=joined)
    if _at(cut, last) in units.PERIODICALLY:
        return replace(quantity, rate=units.PERIODICALLY[cut.low[last]])
    return quantity


def _trailing(cut: Words, quantity: Quantity, bound: Bound) -> Bound:
    after, second = _at(cut, quantity.last), _at(cut, quantity.last + 1)
    if after not in ("or", "+", "plus", "-") and quantity.run:
        step = quantity.last + len(quantity.run)
        if _at(cut, step) == "or" and _at(cut, step + 1) in ("more", "fewer", "less", "so"):
            after, second = "or", cut.low[step + 1]
    if after == "+" or (after == "or" and second == "more") or after == "plus" and second not in UNITS:
        return Bound.AT_LEAST
    if after == "or" and second in ("less", "fewer"):
        return Bound.AT_MOST
    if (after == "or" and second == "so") or (after == "-" and second == "odd"):
        return Bound.ABOUT
    return bound


def _ranges(cut: Words, found: list[Quantity]) -> list[Quantity]:
    """Join "20 to 30", "20–30m", "between £1bn and £2bn" into one quantity; a score stays a score."""
    joined: list[Quantity] = []
    for quantity in found:
        if joined and (merged := _range(cut, joined[-1], quantity)) is not None:
            joined[-1] = merged
        else:
            joined.append(quantity)
    return joined


def _range(cut: Words, low: Quantity, high: Quantity) -> Quantity | None:
    between = cut.low[low.last : high.first]
    dashed = between in (("-",), ("–",), ("—",)) and cut.glued(low.last)
    worded = between in (("to",), ("or",)) and low.lead != "from"
    paired = between == ("and",) and (low.lead == "between" or _at(cut, low.first - 2) in ("range", "ranging"))
    if not (dashed or worded or paired) or low.top is not None or high.top is not None:
        return None
    value = low.value
    suffixed = low.kind is Kind.MONEY and high.kind is Kind.COUNT and high.scaled and not low.scaled and dashed
    if suffixed:
        high = replace(high, kind=Kind.MONEY, unit=low.unit)
    if low.kind is Kind.COUNT and not low.run and low.kind is not high.kind or low.kind is high.kind:
        if high.scaled and not low.scaled and low.kind in (Kind.COUNT, Kind.MONEY):
            raw = read(cut, high.last - 1)
            scale = _scale(cut, high)
            value = low.value * scale if raw is None or low.value < high.value / scale else low.value
        elif high.kind in (Kind.DURATION, Kind.MEASURE) and low.kind is Kind.COUNT:
            value = low.value * _scale(cut, high)
        if value < high.value and (low.kind is Kind.COUNT or low.unit == high.unit):
            return replace(high, first=low.first, value=value, top=high.value, bound=low.bound, lead="")
    return None


def _scale(cut: Words, quantity: Quantity) -> float:
    """Value of the quantity over its bare figure: a million in "30m", 7 in "2 weeks"."""
    for index in range(quantity.first, quantity.last):
        if is_figures(cut.low[index]):
            bare = float(cut.low[index].replace(",", ""))
            return quantity.value / bare if bare else 1.0
        if cut.low[index] in UNITS and UNITS[cut.low[index]]:
            return quantity.value / UNITS[cut.low[index]]
    return 1.0


_TRIGGERS: Final = (
    STARTERS
    | frozenset(PLURALS)
    | frozenset(units.MULTIPLES)
    | frozenset(units.ORDINALS)
    | frozenset(("a", "an", "half", "once", "twenty", "thirty", "forty", "fifty", "sixty"))
)
