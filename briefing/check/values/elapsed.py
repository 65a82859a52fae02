"""Times that follow from the evidence in one step: how long between two dates, which date "a month later" is.

Months are counted with months and years with years, so that "from January to June" is five months whatever
the days; two weekdays are less than a week apart. The day of publication is one of the dates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise
from typing import Final, NamedTuple

from briefing.check.values.almanac import readings
from briefing.check.values.moment import Moment
from briefing.check.values.numerals import UNITS, read
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import DURATIONS, Bound
from briefing.check.values.words import Words, listed, words

_MONTH: Final = 30.44
_LATER: Final = listed("later afterwards after on")
_EARLIER: Final = listed("earlier before previously")


class Span(NamedTuple):
    """The time between two dates: in days or, where only months or years are known, in months."""

    amount: int
    months: bool
    sure: bool


def spans(found: Sequence[Moment], published: date | None) -> Iterator[Span]:
    """How long lies between each two of the dates, the day of publication included."""
    for moment in found:
        if moment.unit in ("year", "month") and moment.weekday is None and (moment.shift or 0) < -1:
            yield Span(-(moment.shift or 0) * (12 if moment.unit == "year" else 1), True, False)
    known = list(found[:12])
    if published is not None:
        known.append(Moment(0, 0, published.year, published.month, published.day))
    for first, second in combinations(known, 2):
        yield from _between(first, second, published)


def _between(first: Moment, second: Moment, published: date | None) -> Iterator[Span]:
    if first.weekday is not None and second.weekday is not None and not (first.day or second.day):
        apart = abs(first.weekday - second.weekday)
        yield Span(apart, False, published is not None)
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
            yield Span(apart, True, False)
            yield Span(12 - apart, True, False)
        return
    one, two = (start for start in starts if start is not None)
    if "year" in grains:
        yield Span(12 * abs(one.year - two.year), True, grains[0] == grains[1])
    elif "month" in grains:
        yield Span(abs(12 * (one.year - two.year) + one.month - two.month), True, grains[0] == grains[1])
    else:
        yield Span(abs((one - two).days), False, True)


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
    if quantity.unit not in ("month", "day") or not span.amount:
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
            yield replace(moment, year=previous.year + 1, unit="", shift=None)
    for index in range(len(cut)):
        step = _duration(cut, index)
        if step is None:
            continue
        value, unit, last = step
        sign = 1 if cut.at(last) in _LATER else -1 if cut.at(last) in _EARLIER else 0
        before = [moment for moment in found if moment.last <= index and moment.dated]
        if sign and before:
            moved = _moved(before[-1], sign * value, unit)
            if moved is not None:
                yield replace(moved, first=index, last=last + 1)
        if unit == "month" and cut.at(index - 1) == "first" and 0 < value < 12:
            for month in (1, value):
                yield Moment(index - 1, last, month=month)


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
        return replace(moment, year=moment.year + value, day=None, day_end=None, weekday=None)
    if unit == "month" and moment.month is not None:
        count = moment.month - 1 + value
        year = moment.year + count // 12 if moment.year is not None else None
        return replace(moment, year=year, month=count % 12 + 1, day=None, day_end=None, weekday=None)
    if unit in ("day", "week") and moment.day is not None and moment.month is not None:
        try:
            day = date(moment.year or 2001, moment.month, moment.day) + timedelta(
                days=value * (7 if unit == "week" else 1)
            )
        except (ValueError, OverflowError):
            return None
        year = day.year if moment.year is not None else None
        return replace(moment, year=year, month=day.month, day=day.day, day_end=None, weekday=None)
    if unit == "day" and moment.weekday is not None:
        return replace(moment, weekday=(moment.weekday + value) % 7)
    return None


def aged(given: Sequence[Quantity]) -> Iterator[Quantity]:
    """ "Two years old" as two years."""
    for quantity in given:
        if quantity.kind is Kind.AGE:
            yield replace(
                quantity, kind=Kind.DURATION, value=quantity.value * 12, unit="month", figure=quantity.value
            )
