"""Readers of weekdays and relative dates: last Tuesday, Monday next week, this summer, Q1, two days ago."""

from __future__ import annotations

from typing import Final

from briefing.check.values.moment import MONTHS, SEASONS, WEEKDAYS, Moment
from briefing.check.values.numerals import read
from briefing.check.values.words import Words, listed
from briefing.check.values.written import day_first, day_number, is_year, month_first, tail_year

SHIFTS: Final = {
    "last": -1,
    "previous": -1,
    "past": -1,
    "recent": -1,
    "this": 0,
    "current": 0,
    "same": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
    "upcoming": 1,
}


_SPANS: Final = {"week", "month", "year", "weekend", "night", "quarter", "decade", "century", "day"}


QUARTERS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}


def read_weekday(cut: Words, index: int) -> Moment | None:
    """Thursday; last Tuesday (the word before); Monday next week; Sunday, March 2; Sunday 2 March."""
    weekday = WEEKDAYS[cut.low[index]]
    after = index + 1
    if _given_name(cut, index):
        return None
    step = after + 1 if cut.at(after) in (",", ".") else after
    following = cut.at(step)
    if following in MONTHS and cut.surface[step][0].isupper():
        date = month_first(cut, step)
    elif following[:1].isdecimal():
        date = day_first(cut, step)
    else:
        date = None
    if date is not None and date.day is not None:
        return Moment(index, date.last, date.year, date.month, date.day, date.day_end, weekday)
    if (day := day_number(cut, after)) and day[1] > after + 1:
        return Moment(index, day[1], day=day[0], weekday=weekday)
    if following in SHIFTS and cut.at(step + 1) == "week":
        return Moment(index, step + 2, weekday=weekday, unit="week", shift=SHIFTS[following])
    if following == "of":
        step += 2 if cut.at(step + 1) == "the" else 1
        if cut.at(step) in SHIFTS and cut.at(step + 1) == "week":
            return Moment(index, step + 2, weekday=weekday, unit="week", shift=SHIFTS[cut.low[step]])
    return Moment(index, after, weekday=weekday)


def _given_name(cut: Words, index: int) -> bool:
    """Sunday Oliseh: a weekday between a noun and a surname."""
    after = index + 1
    if (
        after >= len(cut)
        or not cut.surface[after][0].isupper()
        or cut.low[after] in MONTHS
        or cut.opens(index)
    ):
        return False
    return cut.low[index - 1] not in _DAY_LEADERS and cut.low[index - 1][0].isalpha()


_DAY_LEADERS: Final = listed(
    "on last next this by since until till from to before after every and or of late early the that each"
)


def shifted(cut: Words, index: int) -> Moment | None:
    """last week; next Monday; this summer; last March; the following day."""
    shift, unit = SHIFTS[cut.low[index]], cut.at(index + 1)
    surface = cut.surface[index + 1] if index + 1 < len(cut) else ""
    if unit in WEEKDAYS and surface[:1].isupper():
        base = read_weekday(cut, index + 1)
        if base is None or base.day is not None or base.unit:
            return base
        return Moment(index, base.last, weekday=base.weekday, unit="weekday", shift=shift)
    if unit in MONTHS and surface[:1].isupper():
        base = month_first(cut, index + 1)
        if base and cut.low[index] in ("following", "previous", "same"):
            return base._replace(first=index)
        if base and base.day is None and base.year is None:
            return Moment(index, base.last, month=MONTHS[unit], unit="year", shift=shift)
        return base
    if unit in SEASONS:
        return Moment(index, index + 2, season=SEASONS[unit], unit="year", shift=shift)
    if cut.low[index] in ("past", "current", "same", "coming") and unit in (
        "day",
        "night",
        "decade",
        "century",
    ):
        return None
    if unit in ("few", "several", "couple"):
        many = index + 2 + (cut.at(index + 2) == "of")
        if cut.at(many) in ("weeks", "months", "years", "days", "decades"):
            return Moment(index, many + 1, unit=cut.low[many], shift=shift)
        return None
    if unit in ("weeks", "months", "years", "days", "decades") and cut.low[index] in (
        "coming",
        "past",
        "last",
        "next",
        "recent",
    ):
        return Moment(index, index + 2, unit=unit, shift=shift)
    if unit in _SPANS:
        if cut.low[index] in ("following", "previous", "past", "same"):
            return Moment(index, index + 2, unit="after-" + unit, shift=shift)
        return Moment(index, index + 2, unit=unit, shift=shift)
    if unit in ("morning", "afternoon", "evening"):
        return Moment(index, index + 2, unit="day", shift=shift)
    return None


def read_season(cut: Words, index: int) -> Moment | None:
    """in the summer of 2024; autumn 2023; by winter."""
    year, last = tail_year(cut, index + 1)
    if year is None and cut.at(index + 1) == "of" and is_year(cut, index + 2):
        year, last = int(cut.low[index + 2]), index + 3
    leads = cut.at(index - 1) in _SEASON_LEADERS and (
        cut.low[index] not in ("fall", "spring") or cut.at(index - 2) in ("in", "during", "by")
    )
    if year is None and not leads:
        return None
    return Moment(index, last if year else index + 1, year=year, season=SEASONS[cut.low[index]])


_SEASON_LEADERS: Final = listed(
    "in by the during until since early late all whole every throughout through over that of for"
)


def read_quarter(cut: Words, index: int) -> Moment | None:
    """the first quarter of 2022; Q1; third-quarter."""
    word = cut.low[index]
    if word == "q" and cut.at(index + 1) in ("1", "2", "3", "4") and cut.glued(index + 1):
        number, after = int(cut.low[index + 1]), index + 2
    elif word in QUARTERS:
        after = index + 2 if cut.at(index + 1) == "-" else index + 1
        if cut.at(after) not in ("quarter", "quarters"):
            return None
        number, after = QUARTERS[word], after + 1
    else:
        return None
    year, last = tail_year(cut, after)
    return Moment(index, last if year else after, year=year, quarter=number)


def ago(cut: Words, index: int) -> Moment | None:
    """two days ago; a week ago."""
    number = read(cut, index)
    value, after = (number.value, number.end) if number else (1.0, index + 1)
    unit = cut.at(after).rstrip("s")
    if number is None and cut.low[index] not in ("a", "an"):
        return None
    if unit in ("day", "week", "month", "year") and cut.at(after + 1) == "ago" and value < 500:
        return Moment(index, after + 2, unit=unit, shift=-int(value))
    return None
