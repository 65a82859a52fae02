"""A date as a source writes it, placed in the calendar as far as the source's own date and the spec allow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from briefing.models import DatePrecision
from briefing.spec import Period

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = (
    r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|tember|ober|ember)?\.?"
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<m>\d{2})-(?P<day>\d{2})")
_MONTH_DAY = re.compile(
    rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<year>\d{{4}}))?", re.I
)
_DAY_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?:,?\s+(?P<year>\d{{4}}))?", re.I
)
_MONTH_YEAR = re.compile(rf"\b{_MONTH}\s+(?P<year>\d{{4}})", re.I)
_WEEKDAY = re.compile(rf"\b(?P<weekday>{'|'.join(_DAYS)})\b", re.I)
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_TO_COME = re.compile(
    r"\b(?:will|is to|are to|scheduled|upcoming|is set to|are set to|is expected|are expected)\b", re.I
)


@dataclass(frozen=True)
class Resolved:
    """An ISO date (day or month) with its precision; None when it cannot be known."""

    iso: str | None = None
    precision: DatePrecision = DatePrecision.UNKNOWN


def resolve(words: str, sentence: str, published: date | None, period: Period | None) -> Resolved:
    """Place ``words`` in the calendar.

    A year that is not written comes from the source's own date, else from the spec's period if just one day
    of it fits. A weekday or "yesterday" needs the source's own date; the sentence's tense says which side.
    """
    for pattern in (_ISO, _MONTH_DAY, _DAY_MONTH):
        if match := pattern.search(words):
            return _day(_written(match, published, period))
    if match := _MONTH_YEAR.search(words):
        month = _MONTHS.index(match["month"].lower()) + 1
        return Resolved(f"{int(match['year']):04d}-{month:02d}", DatePrecision.MONTH)
    return _day(_relative(words.lower(), sentence, published))


def _day(found: date | None) -> Resolved:
    return Resolved(found.isoformat(), DatePrecision.DAY) if found else Resolved()


def _written(match: re.Match[str], published: date | None, period: Period | None) -> date | None:
    parts = match.groupdict()
    month = int(parts["m"]) if parts.get("m") else _MONTHS.index(parts["month"].lower()) + 1
    day = int(parts["day"])
    if parts["year"]:
        return _date(int(parts["year"]), month, day)
    if published:
        near = [found for year in (-1, 0, 1) if (found := _date(published.year + year, month, day))]
        return min(near, key=lambda found: abs((found - published).days), default=None)
    if period:
        years = range(period.start.year, period.end.year + 1)
        inside = [d for y in years if (d := _date(y, month, day)) and period.start <= d <= period.end]
        return inside[0] if len(inside) == 1 else None
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _relative(words: str, sentence: str, published: date | None) -> date | None:
    if published is None:
        return None
    for word, shift in _RELATIVE.items():
        if word in words:
            return published + timedelta(days=shift)
    match = _WEEKDAY.search(words)
    if match is None:
        return None
    weekday = _DAYS.index(match["weekday"])
    back = published - timedelta(days=(published.weekday() - weekday) % 7)
    ahead = published + timedelta(days=(weekday - published.weekday()) % 7)
    monday = published - timedelta(days=published.weekday())
    if "next week" in words:
        return monday + timedelta(days=7 + weekday)
    if "last week" in words:
        return monday + timedelta(days=weekday - 7)
    if "this week" in words:
        return monday + timedelta(days=weekday)
    if "last" in words:
        # "last Tuesday" said on a Thursday may be this week's or the one before: not known.
        return back if back.isocalendar().week != published.isocalendar().week else None
    if "next" in words or "until" in words or _TO_COME.search(sentence):
        return ahead
    return back
