"""When a time expression was: every reading of it as an interval of days, given the day of publication.

A weekday without more is read as the nearest one on either side of publication, because English leaves
that to the verb; each reading counts, so a rewritten date is only refused when no reading fits.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from briefing.check.values.moment import Moment

Interval = tuple[date, date]


@lru_cache(maxsize=8192)
def readings(moment: Moment, published: date | None) -> tuple[Interval, ...]:
    """The intervals (first day, last day) that ``moment`` may mean; empty when nothing pins it down."""
    try:
        return tuple(_readings(moment, published))
    except (ValueError, OverflowError):
        return ()


def _readings(moment: Moment, published: date | None) -> list[Interval]:
    if moment.decade is not None:
        return [(date(moment.decade, 1, 1), date(moment.decade + 9, 12, 31))]
    if moment.month is not None and moment.unit == "year" and published:
        return [_month(year, moment.month) for year in _shifted_years(moment, published)]
    if moment.year is not None or (published and moment.dated):
        return _calendar(moment, published)
    if published is None:
        return []
    if moment.weekday is not None:
        return [(day, day) for day in _weekdays(moment, published)]
    if moment.season is not None or moment.quarter is not None:
        return [_part_of_year(moment, published.year + step) for step in (-1, 0, 1)]
    if moment.shift is not None:
        return _relative(moment, published)
    return []


def _calendar(moment: Moment, published: date | None) -> list[Interval]:
    if moment.year is not None:
        years = [moment.year]
    else:
        assert published is not None
        years = [published.year - 1, published.year, published.year + 1]
    if moment.season is not None or moment.quarter is not None:
        return [_part_of_year(moment, year) for year in years]
    if moment.month is None:
        if moment.day is not None and published:
            return _day_of_month(moment, published)
        return [(date(year, 1, 1), date(year, 12, 31)) for year in years]
    if moment.day is None:
        found = [_month(year, moment.month) for year in years]
        return found if len(found) == 1 or published is None else _nearest(found, published, keep=2)
    found = []
    for year in years:
        if moment.day <= monthrange(year, moment.month)[1]:
            start = date(year, moment.month, moment.day)
            end = start.replace(day=moment.day_end) if moment.day_end else start
            if moment.weekday is None or start.weekday() == moment.weekday or len(years) == 1:
                found.append((start, end))
    return found if len(found) <= 1 or published is None else _nearest(found, published, keep=1)


def _day_of_month(moment: Moment, published: date) -> list[Interval]:
    found = []
    for step in (-1, 0, 1):
        month = published.month - 1 + step
        year, month = published.year + month // 12, month % 12 + 1
        if moment.day is not None and moment.day <= monthrange(year, month)[1]:
            day = date(year, month, moment.day)
            if moment.weekday is None or day.weekday() == moment.weekday:
                found.append((day, day))
    return found


def _nearest(found: list[Interval], published: date, keep: int) -> list[Interval]:
    return sorted(found, key=lambda interval: abs((interval[0] - published).days))[:keep]


def _month(year: int, month: int) -> Interval:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _part_of_year(moment: Moment, year: int) -> Interval:
    first = moment.season if moment.season is not None else 3 * (moment.quarter or 1) - 2
    last = first + 2
    end_year, end_month = (year + 1, last - 12) if last > 12 else (year, last)
    return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def _shifted_years(moment: Moment, published: date) -> list[int]:
    if moment.shift == 0 or moment.calendar:
        return [published.year + (moment.shift or 0)]
    return [published.year, published.year + (moment.shift or 0)]


def _weekdays(moment: Moment, published: date) -> list[date]:
    assert moment.weekday is not None
    monday = published - timedelta(days=published.weekday())
    if moment.unit == "week":
        return [monday + timedelta(days=7 * (moment.shift or 0) + moment.weekday)]
    back = published - timedelta(days=(published.weekday() - moment.weekday) % 7)
    ahead = published + timedelta(days=(moment.weekday - published.weekday()) % 7)
    week = timedelta(days=7)
    if moment.unit == "weekday" and moment.shift is not None and moment.shift < 0:
        return [back, back - week]
    if moment.unit == "weekday" and moment.shift:
        return [ahead, ahead + week]
    return [back, ahead]


def _relative(moment: Moment, published: date) -> list[Interval]:
    shift = moment.shift or 0
    unit = moment.unit
    if unit == "day":
        day = published + timedelta(days=shift)
        return [(day, day)]
    if unit == "night":
        day = published + timedelta(days=shift)
        return [(day, day)]
    monday = published - timedelta(days=published.weekday())
    if unit == "week":
        return [(monday + timedelta(days=7 * shift), monday + timedelta(days=7 * shift + 6))]
    if unit == "weekend":
        saturday = monday + timedelta(days=5 + 7 * shift)
        return [
            (saturday, saturday + timedelta(days=1)),
            (saturday - timedelta(days=7), saturday - timedelta(days=6)),
        ]
    if unit == "month":
        month = published.month - 1 + shift
        return [_month(published.year + month // 12, month % 12 + 1)]
    if unit == "year":
        return [(date(published.year + shift, 1, 1), date(published.year + shift, 12, 31))]
    return []


def within(inner: tuple[Interval, ...], outer: tuple[Interval, ...]) -> bool:
    """Some reading of ``inner`` lies inside some reading of ``outer``."""
    return any(low <= start and end <= high for start, end in inner for low, high in outer)
