"""Dates that follow from a date of the evidence in a step or two: "on Monday 9 March … late on Friday" was
the 6th, "two days before polling, which is on 24 October" the 22nd, "in 2025 after eight years" 2017.

Only what holds is told. Both ways are tried, as a text says in many ways whether it counts on or back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice, pairwise
from typing import Final

from briefing.check.values.moment import Moment
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind
from briefing.check.values.stands import Dated
from briefing.check.values.times import moments
from briefing.check.values.words import words

_FARTHEST: Final = 400
_MOST: Final = 6
#: Turns of a few words that step from a day, and by how many days.
_STEPS: Final[dict[tuple[str, ...], int]] = {
    ("yesterday",): -1, ("eve",): -1, ("overnight",): -1, ("night", "before"): -1, ("day", "before"): -1,
    ("day", "earlier"): -1, ("previous", "day"): -1, ("previous", "evening"): -1, ("last", "night"): -1,
    ("tomorrow",): 1, ("day", "later"): 1, ("next", "day"): 1, ("following", "day"): 1, ("day", "after"): 1,
    ("following", "morning"): 1, ("next", "morning"): 1, ("following", "night"): 1,
    ("before", "yesterday"): -2, ("before", "last"): -2, ("after", "tomorrow"): 2,
    ("day", "late"): 1, ("day", "early"): -1, ("day", "ahead"): -1, ("second", "week"): 14,
    ("other", "week"): 14, ("fortnightly",): 14, ("fortnight",): 14,
    ("tomorrow", "week"): 8, ("today", "week"): 7, ("week", "later"): 7,
    ("week", "earlier"): -7, ("following", "week"): 7, ("previous", "week"): -7,
}  # fmt: skip

#: Turns that step from a year.
_TO_YEAR: Final[dict[tuple[str, str], int]] = {
    ("year", "before"): -1, ("year", "earlier"): -1, ("previous", "year"): -1, ("preceding", "year"): -1,
    ("last", "year"): -1, ("year", "ago"): -1, ("prior", "year"): -1,
    ("year", "later"): 1, ("year", "after"): 1, ("following", "year"): 1, ("next", "year"): 1,
    ("year", "on"): 1, ("decade", "earlier"): -10, ("decade", "before"): -10, ("decade", "later"): 10,
}  # fmt: skip


def reckoned(moment: Moment, held: Sequence[Dated]) -> bool:
    """Whether some step from a date of the evidence leads to the claim's."""
    if moment.clock is not None or moment.season is not None or moment.day_end is not None:
        return False
    if moment.day is not None and moment.month is not None:
        return any(
            (day.day, day.month) == (moment.day, moment.month) and moment.year in (None, day.year)
            for text in _texts(held)
            for day in _days(text)
        )
    texts = _texts(held)
    if moment.month is not None:
        return any(_on_in_months(moment, text) or _falls_in(moment, text) for text in texts)
    if moment.quarter is not None:
        return any(_elided(moment.quarter, text) for text in texts)
    if moment.year is not None:
        return any(moment.year in _years(text) or _part_of_year(moment, text) for text in texts)
    if moment.weekday is not None and not moment.unit:
        return any(moment.weekday in _weekdays(text) for text in texts)
    return False


def _falls_in(moment: Moment, text: str) -> bool:
    """A day that is worked out lies in the claim's month, early, mid or late in it as the claim says."""
    return any(
        day.month == moment.month
        and moment.year in (None, day.year)
        and (not moment.part or _PARTS[min(day.day - 1, 29) // 10] == moment.part)
        for day in _days(text, given=False)
    )


_PARTS: Final = ("early", "mid", "late")


def _part_of_year(moment: Moment, text: str) -> bool:
    """ "Late 2008" of seven months before June 2009."""
    if not moment.part:
        return False
    first = 4 * _PARTS.index(moment.part) + 1
    return any(
        _on_in_months(moment._replace(month=month, part=""), text) for month in range(first, first + 4)
    )


def _elided(quarter: int, text: str) -> bool:
    """ "In the first quarter … in the second"."""
    return any(
        found.kind is Kind.ORDINAL and not found.head and found.value == quarter for found in quantities(text)
    )


@lru_cache(maxsize=256)
def _weekdays(text: str) -> frozenset[int]:
    """Days of the week that a step of days from one of the text leads to."""
    steps = {*_lengths(text, "day"), *_worded(text)}
    given = [m.weekday for m in moments(text) if m.weekday is not None] if steps else []
    return frozenset((day + step) % 7 for day in given for step in steps if abs(step) < 7)


def _texts(held: Sequence[Dated]) -> frozenset[str]:
    return frozenset(item.text for item in held)


@lru_cache(maxsize=256)
def _days(text: str, given: bool = True) -> tuple[date, ...]:
    """The days that a step from a full date of the text leads to, and with ``given`` those dates."""
    found = moments(text)
    anchors = list(islice(_anchors(found), _MOST))
    if not anchors:
        return ()
    weekdays = [m.weekday for m in found if m.weekday is not None and m.day is None]
    steps = {*_lengths(text, "day"), *_worded(text)}
    out = {day + timedelta(days=step) for day in _of_the_month(text, anchors) for step in steps}
    for anchor in anchors:
        near = {anchor, *(day for weekday in weekdays for day in _weekday(anchor, weekday))}
        near |= {anchor + timedelta(days=step) for step in steps}
        out |= near if given else near - {anchor}
        out |= {day + timedelta(days=step) for day in near for step in steps}
    return tuple(out)


def _of_the_month(text: str, anchors: Sequence[date]) -> Iterator[date]:
    """ "On the 24th", after "on 23 June"."""
    for found in quantities(text):
        if found.kind is Kind.ORDINAL and not found.head and anchors[0].day < found.value <= _SHORTEST:
            yield anchors[0].replace(day=int(found.value))


_SHORTEST: Final = 28


def _anchors(found: Sequence[Moment]) -> Iterator[date]:
    """Days that the text gives in full; where no year is told, one in which the weekday is right."""
    for moment in found:
        if moment.day is None or moment.month is None:
            continue
        years = [moment.year] if moment.year is not None else range(2027, 2015, -1)
        for year in years:
            try:
                day = date(year, moment.month, moment.day)
            except ValueError:
                continue
            if moment.weekday is None or day.weekday() == moment.weekday:
                yield day
                break


def _weekday(anchor: date, weekday: int) -> Iterator[date]:
    """The nearest such days before and after, and that of the week after next."""
    ahead = (weekday - anchor.weekday()) % 7
    for days in (ahead - 7, ahead, ahead + 7):
        yield anchor + timedelta(days=days)


def _worded(text: str) -> Iterator[int]:
    low = words(text).low
    for turn in (*((word,) for word in low), *pairwise(low)):
        step = _STEPS.get(turn)
        if step is not None:
            yield step


def _lengths(text: str, family: str) -> Iterator[int]:
    """The lengths of time of a text, forwards and backwards, in days or months; of "four years earlier than
    foreseen" only forwards."""
    for quantity in quantities(text):
        if quantity.kind is Kind.DURATION and quantity.unit == family and 1 <= quantity.value <= _FARTHEST:
            way = _THAN.get(words(text).low[quantity.last : quantity.last + 2], 0)
            if way >= 0:
                yield int(quantity.value)
            if way <= 0:
                yield -int(quantity.value)
        elif quantity.kind is Kind.ORDINAL and family == "day" and quantity.head == "day":
            yield int(quantity.value) - 1


#: To which side the other date lies.
_THAN: Final[dict[tuple[str, ...], int]] = {
    ("earlier", "than"): 1,
    ("sooner", "than"): 1,
    ("later", "than"): -1,
}


def _on_in_months(moment: Moment, text: str) -> bool:
    steps = set(_lengths(text, "month"))
    if not steps or moment.month is None:
        return False
    for other in moments(text):
        if other.month is None or (moment.year is not None and other.year is None):
            continue
        for step in steps:
            years, month = divmod(other.month - 1 + step, 12)
            if month + 1 == moment.month and moment.year in (None, (other.year or 0) + years):
                return True
    return False


@lru_cache(maxsize=256)
def _years(text: str) -> frozenset[int]:
    dated = [moment for moment in moments(text) if moment.year is not None]
    steps = [step // 12 for step in _lengths(text, "month") if step % 12 == 0] if dated else []
    steps += [_TO_YEAR[turn] for turn in pairwise(words(text).low) if turn in _TO_YEAR] if dated else []
    years = {moment.year or 0 for moment in dated}
    # 25 years from 1 January 2024 end with 2048.
    years |= {(moment.year or 0) - 1 for moment in dated if (moment.month, moment.day) == (1, 1)}
    return frozenset(year + step for year in years for step in steps)
