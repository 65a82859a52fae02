"""A time expression as its words say it, and the names of days and months."""

from __future__ import annotations

from typing import Final, NamedTuple

_MONTH_NAMES: Final = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_DAY_NAMES: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS: Final = {
    form: number
    for number, name in enumerate(_MONTH_NAMES, start=1)
    for form in (name, name[:3], *(("sept",) if number == 9 else ()))
}
WEEKDAYS: Final = (
    {form: number for number, name in enumerate(_DAY_NAMES) for form in (name, name + "s")}
    | {"mon": 0, "tue": 1, "thu": 3, "fri": 4}
    | {"tues": 1, "thurs": 3}
)
SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


class Moment(NamedTuple):
    """One time expression, words ``[first, last)``; unknown parts are None.

    ``day_end`` closes a range of days; ``unit`` and ``shift`` are relative words ("last week" is week, -1);
    ``relation`` is on, before, until, by, after, since or from; ``part`` is early, mid or late; ``clock`` is
    minutes after midnight, with ``half`` am, pm or unknown; ``calendar``: the month is of that very
    year ("May next year", not "next May").
    """

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    day_end: int | None = None
    weekday: int | None = None
    unit: str = ""
    shift: int | None = None
    season: int | None = None
    quarter: int | None = None
    decade: int | None = None
    clock: int | None = None
    half: str = ""
    relation: str = "on"
    part: str = ""
    calendar: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """What must be equal for two expressions to be the same words: all from the year to the half."""
        return self[2:14]

    @property
    def dated(self) -> bool:
        """It has a calendar part: a year, month or day."""
        return self.year is not None or self.month is not None or self.day is not None
