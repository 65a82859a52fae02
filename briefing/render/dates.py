"""Dates as a reader writes them: ``6 March 2025``, never by the machine's locale."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "January February March April May June July August September October November December"
).split()  # fmt: skip


def long_date(value: date | str | None, language: str = "en") -> str:
    """A date or an ISO 8601 string (``2025-03-06`` or ``2025-03``) in words; ISO when not in English."""
    if value is None:
        return ""
    iso = value.isoformat() if isinstance(value, date) else value
    parts = iso.split("-")
    if not language.lower().startswith("en") or not _readable(parts):
        return iso
    words = [_MONTHS[int(parts[1]) - 1], parts[0]]
    if len(parts) == 3:
        words.insert(0, str(int(parts[2])))
    return " ".join(words)


def short_date(value: date | str) -> str:
    """``6 Mar`` or ``Mar``: the year is on the axis."""
    return " ".join(word[:3] for word in long_date(value).split()[:-1])


def _readable(parts: list[str]) -> bool:
    return len(parts) in (2, 3) and all(part.isdecimal() for part in parts) and 1 <= int(parts[1]) <= 12
