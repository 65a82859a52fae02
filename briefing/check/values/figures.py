"""Readers of cardinals with what follows them: money, shares, measures, ages, scores, labels, counts."""

from __future__ import annotations

from typing import Final

from briefing.check.values import units
from briefing.check.values.heads import counted
from briefing.check.values.numerals import SCALES, Numeral, is_figures, read
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import Words

#: "Three straight years", "20 consecutive days": the same stretch as "three years in a row".
_RUNNING: Final = frozenset(("consecutive", "straight", "successive", "solid", "full", "long", "whole"))
#: And "two more years", "five additional days".
_STRETCHED: Final = _RUNNING | {"more", "further", "additional", "extra", "other"}


#: "Would one day return": some time, not a stretch of a day.
_SOME_TIME: Final = frozenset("would will may might could can should shall must to".split())


def signed_money(cut: Words, sign: int, first: int) -> Quantity | None:
    """£1.6bn, US$2 million, $20-30m."""
    if not cut.at(sign + 1)[:1].isdecimal():
        return None
    unit = units.CURRENCY_SIGNS[cut.low[sign]]
    prefix = cut.at(sign - 1)
    if (
        unit == "$"
        and prefix in units.DOLLAR_PREFIXES
        and cut.glued(sign)
        and cut.surface[sign - 1].isupper()
    ):
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
    start = index + 1 if cut.at(index) in ("of", "in", "worth", "for", "-") else index
    return counted(cut, start).run


def cardinal(cut: Words, number: Numeral, taken: set[int]) -> Quantity | None:
    """A cardinal with whatever unit or noun follows it."""
    first, end = number.start, number.end
    if (label := _label(cut, number)) is not None:
        return label
    if (code := cut.at(first - 1).upper()) in units.CURRENCY_CODES and cut.surface[first - 1].isupper():
        return _money(cut, first - 1, number, "CNY" if code == "RMB" else code)
    after = end
    while cut.at(after) in ("-", "‑") and after + 1 < len(cut):
        after += 1
    if cut.at(after) in _STRETCHED and (cut.at(after + 1) in units.DURATIONS or _measured(cut, after)):
        after += 1
    unit = cut.at(after)
    if unit in ("somethings", "something"):  # people of that decade of life
        return None
    if (special := _with_unit(cut, number, unit, after)) is not None:
        return special
    if after in taken:
        return Quantity(first, end, Kind.COUNT, number.value, scaled=end > first + 1)
    if (score := _score(cut, number)) is not None:
        return score
    thing = counted(cut, after, single=number.value == 1 or after > end)
    article = number.value == 1 and cut.low[first] == "one"
    quantity = Quantity(
        *(first, end, Kind.COUNT, number.value),
        head=thing.head,
        run=thing.run,
        sure=thing.sure,
        scaled=end > first + 1,
        figure=number.value,
        article=article,
    )
    if cut.at(first - 1) in ("aged", "age") or (
        cut.at(first - 1) == "," and unit == "," and number.value < 115
    ):
        return quantity._replace(kind=Kind.AGE, head="", run=(), article=False)
    return quantity


def _measured(cut: Words, index: int) -> bool:
    """ "Four extra metres": a word for more of it before a unit."""
    unit = cut.at(index + 1)
    return cut.low[index] not in _RUNNING and len(unit) > 2 and (unit in units.MEASURES or unit == "cubic")


def _with_unit(cut: Words, number: Numeral, unit: str, at: int) -> Quantity | None:
    first, value = number.start, number.value
    following = cut.at(at + 1)
    scaled = number.end > number.start + 1
    if unit in ("%", "percent", "pc", "pct") or (unit == "per" and following == "cent"):
        last = at + (2 if unit == "per" else 1)
        if cut.at(last) in ("point", "points"):
            return Quantity(first, last + 1, Kind.POINTS, value)
        return Quantity(first, last, Kind.PERCENT, value, run=_following(cut, last))
    if unit in ("percentage", "basis") and following in ("point", "points"):
        return Quantity(first, at + 2, Kind.POINTS, value / (100 if unit == "basis" else 1))
    if unit in units.DOLLAR_ADJECTIVES and following in ("dollar", "dollars"):
        return _money(cut, first, number, units.DOLLAR_ADJECTIVES[unit], at + 2)
    if following in units.CURRENCY_WORDS and cut.surface[at][:1].isupper():  # "Swiss francs"
        return _money(cut, first, number, units.CURRENCY_WORDS[following], at + 2)
    if (
        unit in units.CURRENCY_WORDS
        and not (unit == "won" and not scaled)
        and unit != "sterling"
        and following != "-"
    ):
        return _money(cut, first, number, units.CURRENCY_WORDS[unit], at + 1)
    if unit in units.PENCE and (unit != "p" or cut.glued(at)):
        return _money(cut, first, number._replace(value=value / 100), units.PENCE[unit], at + 1)
    if unit == "year" and cut.at(at + 1) in ("-", "old") and "old" in (cut.at(at + 1), cut.at(at + 2)):
        return Quantity(first, at + 2, Kind.AGE, value)
    if unit in ("years", "months") and following == "old":
        return Quantity(first, at + 2, Kind.AGE, value if unit == "years" else value / 12)
    if unit == "day" and cut.low[first] == "one" and cut.at(first - 1) in _SOME_TIME:
        return None
    if unit in units.DURATIONS:
        family, factor = units.DURATIONS[unit]
        value, last = and_a_part(cut, value, at + 1)
        thing = counted(cut, last, single=True)
        run = thing.run
        return Quantity(
            first, last, Kind.DURATION, value * factor, unit=family, head=thing.head, run=run, figure=value
        )
    if unit == "m" and number.figures and not cut.glued(at) and not counted(cut, at + 1).head:
        return Quantity(first, at + 1, Kind.MEASURE, value, unit="length", written="metre", figure=value)
    if unit in units.MEASURES and (len(unit) > 2 or not scaled):
        dimension, factor = units.MEASURES[unit]
        hours = at + 1 + (following == "-")
        if dimension == "power" and cut.at(hours) in ("hour", "hours"):
            energy = value * factor / units.MEASURES["kw"][1]
            return Quantity(
                first, hours + 1, Kind.MEASURE, energy, unit="energy", written=unit + "h", figure=value
            )
        if unit in ("foot", "yard") and number.end == at and value > 1:
            return None
        written = unit.rstrip("s")
        return Quantity(
            first, at + 1, Kind.MEASURE, value * factor, unit=dimension, written=written, figure=value
        )
    if unit in ("cubic", "square", "sq") and following in units.MEASURES:
        dimension, factor = units.MEASURES[following]
        if dimension == "length":
            power, dimension = (3, "volume") if unit == "cubic" else (2, "area")
            factor = factor**power * (1000 if power == 3 else 1)
            written = "cubic " + following.rstrip("s")
            return Quantity(
                first, at + 2, Kind.MEASURE, value * factor, unit=dimension, written=written, figure=value
            )
    return None


def and_a_part(cut: Words, value: float, last: int) -> tuple[float, int]:
    """The value with the "and a half" that stands behind its unit, and where it ends: "three years and a
    half"."""
    if cut.low[last : last + 2] != ("and", "a"):
        return value, last
    part = _PARTS_BEHIND.get(cut.at(last + 2))
    whole = part is None or (part < _HALF and cut.at(last + 3) == "of")  # "a quarter of it"
    return (value, last) if whole or part is None else (value + part, last + 3)


_HALF: Final = 0.5
_PARTS_BEHIND: Final = {"half": 0.5, "quarter": 0.25}
_MANY: Final = 1000
#: CO2, SO2, H2: matter, not a label.
_FORMULAE: Final = frozenset(("CO", "SO", "NO", "CH", "NH", "H", "O", "N", "PM"))


def _label(cut: Words, number: Numeral) -> Quantity | None:
    """F-16, G7, COVID-19, Article 5: a name with a figure in it."""
    first = number.start
    if not is_figures(cut.low[first]):
        return None
    before = cut.at(first - 1)
    if before != "-" and before not in units.LABEL_NOUNS and not cut.surface[max(0, first - 1)][0].isupper():
        return None
    joined = before == "-" and cut.glued(first) and first > 1 and cut.glued(first - 1)
    owner = first - 2 if joined else first - 1
    if owner < 0 or not cut.low[owner][0].isalpha():
        return None
    tight = joined or cut.glued(first)
    if tight and cut.surface[owner] in _FORMULAE:
        return None
    if tight and cut.surface[owner][0].isupper():
        return Quantity(
            owner, first + 1, Kind.LABEL, float(cut.low[first].replace(",", "")), name=cut.low[owner]
        )
    if (
        not tight
        and cut.low[owner] in units.LABEL_NOUNS
        and number.end == first + 1
        and number.value < 10000
        and not _unit_follows(cut.at(first + 1))
    ):
        if cut.low[owner] in ("no", "number") and (counted(cut, number.end).head or number.value >= _MANY):
            return None
        return Quantity(owner, first + 1, Kind.LABEL, number.value, name=cut.low[owner])
    if (
        not tight
        and number.end == first + 1
        and number.value < 10000
        and not _unit_follows(cut.at(first + 1))
        and _named(cut, owner)
        and not counted(cut, first + 1).head
    ):
        return Quantity(first, first + 1, Kind.COUNT, number.value)
    return None


def _unit_follows(word: str) -> bool:
    tables = (units.PENCE, units.CURRENCY_WORDS, units.DURATIONS, units.MEASURES)
    return any(word in table for table in tables) or word in ("%", "per", "percent")


def _named(cut: Words, owner: int) -> bool:
    """A capitalised word inside a sentence: "Formula 1 team", "Boeing 747"."""
    return cut.surface[owner][0].isupper() and not cut.opens(owner) and cut.at(owner) not in _NOT_NAMES


_NOT_NAMES: Final = frozenset(("i", "the", "a"))


def _score(cut: Words, number: Numeral) -> Quantity | None:
    """2-1: two small figures joined by a dash with no unit after them."""
    first = number.start
    if (
        cut.at(first + 1) not in ("-", "–")
        or not cut.glued(first + 1)
        or not cut.glued(min(first + 2, len(cut) - 1))
    ):
        return None
    other = cut.at(first + 2)
    if not (other.isdecimal() and cut.low[first].isdecimal() and len(other) <= 3 and number.value < 200):
        return None
    after = cut.at(first + 3)
    plural = counted(cut, first + 3).head
    if plural or after in ("%", "per", "percent", "-") or after in units.DURATIONS or after in SCALES:
        return None
    if after in units.SHORT_UNITS and cut.glued(first + 3):
        return None
    pair = sorted((number.value, float(other)))
    return Quantity(first, first + 3, Kind.SCORE, pair[0], pair[1])
