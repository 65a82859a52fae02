"""Times that follow from the evidence in one step: how long between two dates, which date "a month later" is.

Months are counted with months and years with years, so that "from January to June" is five months whatever
the days; two weekdays are less than a week apart. The day of publication is one of the dates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise, permutations
from typing import Final, NamedTuple

from briefing.check.values.almanac import readings
from briefing.check.values.moment import Moment
from briefing.check.values.numerals import UNITS, read
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.times import moments
from briefing.check.values.units import DURATIONS, Bound
from briefing.check.values.words import Words, listed, stem, words

_MONTH: Final = 30.44
_DAY: Final = 24 * 60  # minutes
_LATER: Final = listed("later afterwards after on")
_EARLIER: Final = listed("earlier before previously")


class Span(NamedTuple):
    """The time between two dates: in days or, where only months or years are known, in months."""

    amount: float
    months: bool
    sure: bool

    @property
    def length(self) -> Quantity:
        """The same as a duration that a text would give."""
        unit = "month" if self.months else "day"
        return Quantity(0, 0, Kind.DURATION, self.amount, unit=unit, figure=self.amount)


def spans(found: Sequence[Moment], published: date | None) -> Iterator[Span]:
    """How long lies between each two of the dates, the day of publication included."""
    for moment in found:
        if moment.unit in ("year", "month") and moment.weekday is None and (moment.shift or 0) < -1:
            yield Span(-(moment.shift or 0) * (12 if moment.unit == "year" else 1), True, False)
    for one, two in permutations([moment.clock for moment in found if moment.clock is not None][:4], 2):
        yield Span((two - one) % _DAY / _DAY, False, False)
    known = list(found[:12])
    if published is not None:
        known.append(Moment(0, 0, published.year, published.month, published.day))
    for first, second in combinations(known, 2):
        yield from _between(first, second, published)


def _between(first: Moment, second: Moment, published: date | None) -> Iterator[Span]:
    if first.weekday is not None and second.weekday is not None and not (first.day or second.day):
        apart = abs(first.weekday - second.weekday)
        yield Span(apart, False, published is not None)
        yield Span(apart + 1, False, False)  # "on Tuesday and Wednesday": two days
        yield Span(7 - apart, False, False)
        return
    starts = [_start(moment, published) for moment in (first, second)]
    grains = [_grain(moment) for moment in (first, second)]
    if None in starts or not all(grains):
        months = {moment.month for moment in (first, second)}
        if first.month and first.day and second.month and second.day:
            yield Span(_days_apart(first, second), False, False)
        elif first.month and second.month and len(months) == 2:
            apart = abs(first.month - second.month)
            yield from (Span(months, True, False) for months in (apart, apart + 1, 12 - apart, 13 - apart))
        return
    one, two = (start for start in starts if start is not None)
    if "year" in grains:
        yield Span(12 * abs(one.year - two.year), True, grains[0] == grains[1])
        if first.part or second.part:
            yield Span(abs(_months(first, one) - _months(second, two)), True, False)
    elif "month" in grains:
        apart = abs(12 * (one.year - two.year) + one.month - two.month)
        yield Span(apart, True, grains[0] == grains[1])
        yield Span(apart + 1, True, False)
    else:
        apart = abs((one - two).days)
        yield Span(apart, False, True)
        yield Span(apart + 1, False, False)


def _months(moment: Moment, start: date) -> int:
    """Months to a date; to "the end of" a year all its months."""
    whole = 12 if moment.part == "late" and moment.month is None else 0
    return 12 * start.year + start.month + whole


def _days_apart(first: Moment, second: Moment) -> int:
    """Days between two dates of one year."""
    try:
        days = [date(2001, moment.month or 1, moment.day or 1) for moment in (first, second)]
    except ValueError:
        return 0
    return abs((days[0] - days[1]).days)


def _grain(moment: Moment) -> str:
    if moment.day is not None or moment.weekday is not None or moment.unit in ("day", "night"):
        return "day"
    if moment.month is not None or moment.unit == "month":
        return "month"
    return "year" if moment.year is not None or moment.unit == "year" else ""


def _start(moment: Moment, published: date | None) -> date | None:
    found = readings(moment, published)
    return found[0][0] if found else None


def lasts(quantity: Quantity, span: Span) -> bool:
    """The claim's duration is that long, as exactly as it says."""
    days = quantity.value * _MONTH if quantity.unit == "month" else quantity.value
    if quantity.unit not in ("month", "day") or not span.amount or not days:
        return False
    length = span.amount * (_MONTH if span.months else 1)
    unit = days / quantity.figure if quantity.figure else days
    gap = (length - days) / days
    if quantity.bound in (Bound.MORE, Bound.AT_LEAST):
        return -0.01 <= gap <= max(0.34, unit / days)
    if quantity.bound in (Bound.NEARLY, Bound.LESS, Bound.AT_MOST):
        return -max(0.2, unit / days) <= gap <= 0.01
    slack = 0.17 if quantity.bound is Bound.ABOUT else 0.1 if unit >= _MONTH - 1 and not span.months else 0.01
    return abs(gap) <= slack


def shifted_moments(text: str, found: Sequence[Moment]) -> Iterator[Moment]:
    """ "In 2011 … two years later": 2013. "In April … a month later": May. End of "the first five months"."""
    cut = words(text)
    for previous, moment in pairwise(found):
        if cut.low[moment.first] == "following" and previous.year is not None and moment.season is not None:
            yield moment._replace(year=previous.year + 1, unit="", shift=None)
    if not cut.has(_DURATIONS):
        return
    for index in [i for i, word in enumerate(cut.low) if word in _FIGURES or word.isdecimal()]:
        step = _duration(cut, index)
        if step is None:
            continue
        value, unit, last = step
        sign = 1 if cut.at(last) in _LATER else -1 if cut.at(last) in _EARLIER else 0
        if cut.at(last + 1) == "than":  # "by 2036, four years earlier than foreseen": 2040 was
            sign = -sign
        before = [moment for moment in found if moment.last <= index and moment.dated]
        if sign and before:
            moved = _moved(before[-1], sign * value, unit)
            if moved is not None:
                yield moved._replace(first=index, last=last + 1)
        if unit == "month" and cut.at(index - 1) == "first" and 0 < value < 12:
            for month in (1, value):
                yield Moment(index - 1, last, month=month)


_DURATIONS: Final = frozenset(DURATIONS)
_FIGURES: Final = frozenset((*UNITS, "a", "an"))


def _duration(cut: Words, index: int) -> tuple[int, str, int] | None:
    word = cut.at(index)
    number = read(cut, index) if word in UNITS or word.isdecimal() else None
    if number is None and word not in ("a", "an"):
        return None
    value, last = (number.value, number.end) if number else (1.0, index + 1)
    unit = cut.at(last)
    if unit not in DURATIONS or not value.is_integer():
        return None
    return int(value), unit.removesuffix("s"), last + 1


def _moved(moment: Moment, value: int, unit: str) -> Moment | None:
    if unit == "year" and moment.year is not None:
        return moment._replace(year=moment.year + value, day=None, day_end=None, weekday=None)
    if unit == "month" and moment.month is not None:
        count = moment.month - 1 + value
        year = moment.year + count // 12 if moment.year is not None else None
        return moment._replace(year=year, month=count % 12 + 1, day=None, day_end=None, weekday=None)
    if unit in ("day", "week") and moment.day is not None and moment.month is not None:
        try:
            day = date(moment.year or 2001, moment.month, moment.day) + timedelta(
                days=value * (7 if unit == "week" else 1)
            )
        except (ValueError, OverflowError):
            return None
        year = day.year if moment.year is not None else None
        return moment._replace(year=year, month=day.month, day=day.day, day_end=None, weekday=None)
    if unit == "day" and moment.weekday is not None:
        return moment._replace(weekday=(moment.weekday + value) % 7)
    return None


_WHOLE_YEAR: Final = frozenset(("the", "a", "past", "last", "full", "whole"))
_WHOLLY: Final = frozenset(("throughout", "all", "whole", "entire"))
_UP_TO: Final = frozenset(("to", "until", "ended", "ending", "before", "since"))
_ONE_YEAR: Final = frozenset(("first", "second", "third", "final", "opening", "entire"))
#: "The third consecutive month": three months in a row.
_IN_A_ROW: Final = frozenset(stem(word) for word in ("consecutive", "straight", "successive", "running"))
_RUNNING: Final = {"day": 1.0, "week": 7.0, "month": 1.0, "year": 12.0}


def with_stretches(text: str) -> Sequence[Quantity]:
    """The quantities of a text, and the length of "7 and 8 October" in days, with and without the last."""
    stretches = [
        Quantity(moment.first, moment.last, Kind.DURATION, float(days), unit="day", figure=float(days))
        for moment in moments(text)
        if moment.day is not None and moment.day_end is not None
        for days in (moment.day_end - moment.day, moment.day_end - moment.day + 1)
    ]
    cut = words(text)
    halves = [
        Quantity(index, index + 2, Kind.DURATION, 6.0, unit="month", figure=6.0)
        for index, word in enumerate(cut.low if "half" in cut.said else ())
        if word in ("first", "second") and cut.at(index + 1) == "half"
    ]
    months = [
        Quantity(moment.first, moment.last, Kind.DURATION, 1.0, unit="month", figure=1.0)
        for moment in moments(text)
        if moment.month is not None
        and moment.day is None
        and not _WHOLLY.isdisjoint(cut.low[max(0, moment.first - 2) : moment.first])
    ]
    years = [
        Quantity(index, index + 1, Kind.DURATION, 12.0, unit="month", figure=1.0)
        for index, word in enumerate(cut.low if "year" in cut.said else ())
        if word == "year"
        and (
            (cut.at(index - 1) in _WHOLE_YEAR and cut.at(index + 1) in _UP_TO)
            or cut.at(index - 1) in _ONE_YEAR
        )
    ]
    running = [
        found._replace(kind=Kind.DURATION, value=found.value * _RUNNING[found.head], unit=unit)
        for found in quantities(text)
        if found.kind is Kind.ORDINAL and found.head in _RUNNING and found.run[0] in _IN_A_ROW
        for unit in ("day" if found.head in ("day", "week") else "month",)
    ]
    return (*quantities(text), *months, *years, *running, *stretches, *halves, *_aged(quantities(text)))


def _aged(given: Sequence[Quantity]) -> Iterator[Quantity]:
    """ "Two years old" as two years."""
    for quantity in given:
        if quantity.kind is Kind.AGE:
            yield quantity._replace(
                kind=Kind.DURATION, value=quantity.value * 12, unit="month", figure=quantity.value
            )
