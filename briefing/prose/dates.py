"""A time expression placed in the calendar: only as far as the source's own date and the spec prove it."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from briefing.check.values.almanac import readings
from briefing.check.values.moment import Moment
from briefing.check.values.times import moments
from briefing.check.values.words import words as cut_words
from briefing.models import DatePrecision
from briefing.prose.tense import Tense, tense
from briefing.spec import Period


@dataclass(frozen=True)
class Resolved:
    """An ISO date (day or month) with its precision; None when it cannot be known."""

    iso: str | None = None
    precision: DatePrecision = DatePrecision.UNKNOWN
    tense: Tense = Tense.UNKNOWN


def resolve(words: str, sentence: str, published: date | None, period: Period | None) -> Resolved:
    """Place ``words`` of a sentence in the calendar.

    A year that is not written comes from the spec's period if one day alone fits it, else from the source's
    own date and the verb's tense. A weekday or "yesterday" needs the source's own date.
    """
    found = moments(words)
    if not found:
        return Resolved()
    moment = _with_year(found, published)
    place = sentence.find(words)
    start = cut_words(words).starts[found[0].first]
    when = tense(sentence, place + start) if place >= 0 else Tense.UNKNOWN
    if moment.unit and moment.shift:
        when = Tense.PAST if moment.shift < 0 else Tense.COMING
    iso = _iso(moment, when, published, period)
    precision = {10: DatePrecision.DAY, 7: DatePrecision.MONTH}.get(len(iso or ""), DatePrecision.UNKNOWN)
    return Resolved(iso, precision, when)


def _with_year(found: tuple[Moment, ...], published: date | None) -> Moment:
    """The first expression; "in May next year" takes its year from the second."""
    first = found[0]
    second = found[1] if len(found) > 1 else None
    if second and published and first.month and first.year is None and second.unit == "year":
        return first._replace(year=published.year + (second.shift or 0))
    return first


def _iso(moment: Moment, when: Tense, published: date | None, period: Period | None) -> str | None:
    if moment.unit == "year" and moment.month and published:
        moment = _shifted(moment, published)
    if moment.month is not None:
        return _written(moment, when, published, period)
    if published is None:
        return None
    if moment.weekday is not None:
        day = _weekday(moment, when, published)
    elif moment.unit in ("day", "night") and moment.shift is not None:
        day = published + timedelta(days=moment.shift)
    elif moment.unit == "month":
        return f"{readings(moment, published)[0][0]:%Y-%m}"
    else:
        day = None
    return day.isoformat() if day else None


def _shifted(moment: Moment, published: date) -> Moment:
    """ "last March", "next May": a year only where the shift leaves no doubt, that is, not in that month."""
    shift, month = moment.shift or 0, moment.month or 0
    years = [published.year + step for step in (-1, 0, 1)]
    firsts = [date(year, month, 1) for year in years]
    here = date(published.year, published.month, 1)
    fitting = [first for first in firsts if (first < here if shift < 0 else first > here)]
    chosen = (max(fitting) if shift < 0 else min(fitting)) if fitting and shift else here
    return moment._replace(year=chosen.year, unit="", shift=None)


def _written(moment: Moment, when: Tense, published: date | None, period: Period | None) -> str | None:
    """A written day or month, in the one year that fits."""
    month, day = moment.month or 1, moment.day
    if moment.year is not None:
        years = [moment.year]
    elif period and (day or published):
        years = _in_period(month, day, period) or _by_tense(month, day, when, published)
    else:
        years = _by_tense(month, day, when, published)
    if len(years) != 1 or (day and day > monthrange(years[0], month)[1]):
        return None
    return f"{years[0]:04d}-{month:02d}-{day:02d}" if day else f"{years[0]:04d}-{month:02d}"


def _in_period(month: int, day: int | None, period: Period) -> list[int]:
    """The years in which the day lies in the period, or the month touches it."""
    found = []
    for year in range(period.start.year, period.end.year + 1):
        last = monthrange(year, month)[1]
        first, end = date(year, month, min(day or 1, last)), date(year, month, min(day or last, last))
        if first <= period.end and end >= period.start:
            found.append(year)
    return found


def _by_tense(month: int, day: int | None, when: Tense, published: date | None) -> list[int]:
    """The nearest year on the side of the source's own date that the tense names."""
    if published is None or when is Tense.UNKNOWN:
        return []
    mine, own = (month, day or 0), (published.month, published.day if day else 0)
    if when is Tense.COMING:
        return [published.year if mine >= own else published.year + 1]
    return [published.year if mine <= own else published.year - 1]


def _weekday(moment: Moment, when: Tense, published: date) -> date | None:
    """The weekday before or after publication by the verb's tense; None where two of them are open."""
    found = [interval[0] for interval in readings(moment, published)]
    if len(found) < 2 or moment.unit == "week":
        return found[0] if found else None
    if moment.unit == "weekday" and moment.shift:
        # "last Tuesday" said on a Thursday may be this week's or the one before.
        nearest = found[0]
        return nearest if nearest.isocalendar()[:2] != published.isocalendar()[:2] else None
    if moment.relation in ("until", "by") or when is Tense.COMING:
        return found[1]
    return found[0] if when is Tense.PAST else None
