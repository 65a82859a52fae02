"""How a time of the claim stands to one of the evidence: the same, finer, open, or in conflict."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum
from typing import Final, NamedTuple

from briefing.check.values.almanac import readings, within
from briefing.check.values.context import neighbourhood
from briefing.check.values.moment import Moment
from briefing.check.values.times import LEADS
from briefing.check.values.words import words


class Stand(IntEnum):
    """How a claim's time stands to one of the evidence, best first."""

    MATCH = 0
    FINER = 1  # the claim says more than the evidence: a year, a day
    OPEN = 2  # nothing links the two without the day of publication
    CONFLICT = 3


class Dated(NamedTuple):
    """A time expression of the evidence."""

    moment: Moment
    text: str
    published: date | None

    @property
    def shown(self) -> str:
        return shown(self.text, self.moment)


def shown(text: str, moment: Moment) -> str:
    """The expression with its preposition, for a reader."""
    cut = words(text)
    lead = moment.first
    while lead and (moment.part or moment.relation != "on") and cut.low[lead - 1] in LEADS:
        lead -= 1
    return cut.slice(lead, moment.last)


def stand(mine: Moment, theirs: Moment, published: date | None) -> Stand:
    """Compare two expressions: part by part where both name the part, else by the days they may mean."""
    if mine.key == theirs.key:
        return Stand.MATCH
    if mine.clock is not None or theirs.clock is not None:
        return _clocks(mine, theirs)
    if _parts_differ(mine, theirs):
        return Stand.CONFLICT
    if covered(mine, theirs):
        return Stand.MATCH
    ours, given = readings(mine, published), readings(theirs, published)
    if mine.weekday is not None and mine.day is None and not ours and given:
        days = {start.weekday() for start, end in given if start == end}
        return Stand.MATCH if mine.weekday in days else Stand.CONFLICT if days else Stand.OPEN
    if published is None and _spoken(mine) and _spoken(theirs):
        return Stand.OPEN if _may_agree(mine, theirs) else Stand.CONFLICT
    if not ours or not given:
        return Stand.FINER if shares(mine, theirs) else Stand.OPEN
    if within(given, ours):
        return Stand.MATCH
    return Stand.FINER if within(ours, given) else Stand.CONFLICT


#: Days from the claim's to the evidence's where two bounds mean the same: "by the 29th", "before the 30th".
_STEPS: Final = {
    ("by", "before"): 1, ("until", "before"): 1, ("till", "before"): 1,
    ("before", "by"): -1, ("before", "until"): -1, ("before", "till"): -1,
    ("before", "before"): 0,
    ("from", "after"): -1, ("since", "after"): -1, ("after", "from"): 1, ("after", "since"): 1,
}  # fmt: skip


def next_door(mine: Moment, other: Dated) -> bool:
    """The bounds of two neighbouring days leave the same days open."""
    step = _STEPS.get((mine.relation, other.moment.relation))
    if step is None:
        return False
    if mine.day is None or other.moment.day is None:
        return mine.relation in _CLOSING and _close_alike(mine, other)
    year = mine.year or other.moment.year
    ours = readings(mine._replace(year=year), other.published)
    given = readings(other.moment._replace(year=other.moment.year or year), other.published)
    return any((b - a).days == step for a, _ in ours for b, _ in given)


_CLOSING: Final = ("by", "until", "till", "before")


def _close_alike(mine: Moment, other: Dated) -> bool:
    """ "Before 2027" is "by the end of 2026", "before May" "by 30 April"."""
    if mine.part not in ("", "late") or other.moment.part not in ("", "late"):
        return False
    year = mine.year or other.moment.year or _SOME_YEAR
    ours = _closes(mine._replace(year=mine.year or year), other.published)
    theirs = _closes(other.moment._replace(year=other.moment.year or year), other.published)
    return any(abs((one - two).days) <= 1 for one in ours for two in theirs)


def _closes(moment: Moment, published: date | None) -> list[date]:
    """The last day that a bound leaves open."""
    found = readings(moment, published)
    if moment.relation == "before":
        return [start - timedelta(days=1) for start, _ in found]
    return [end for _, end in found]


_SOME_YEAR: Final = 2023


def _spoken(moment: Moment) -> bool:
    """ "Last year", "today": told from the day of publication alone."""
    return (
        moment.unit in ("day", "night", "week", "month", "year")
        and not moment.dated
        and moment.weekday is None
    )


#: Days of publication that decide whether two such words can ever mean one time.
_ANY_DAY: Final = (*(date(2021, 6, day) for day in range(7, 15)), date(2021, 1, 1), date(2021, 12, 31))


def _may_agree(mine: Moment, theirs: Moment) -> bool:
    """On some day of publication the one lies within the other."""
    pairs = [(readings(mine, day), readings(theirs, day)) for day in _ANY_DAY]
    return any(within(ours, given) or within(given, ours) for ours, given in pairs)


def _clocks(mine: Moment, theirs: Moment) -> Stand:
    if mine.clock is None or theirs.clock is None:
        return Stand.OPEN
    open_half = not mine.half or not theirs.half
    same = mine.clock == theirs.clock or (open_half and mine.clock % 720 == theirs.clock % 720)
    return Stand.MATCH if same else Stand.CONFLICT


PARTS: Final = ("year", "month", "day", "weekday", "season", "quarter", "decade")


def _parts_differ(mine: Moment, theirs: Moment) -> bool:
    for part in PARTS:
        ours, given = getattr(mine, part), getattr(theirs, part)
        if ours is None or given is None or ours == given:
            continue
        if part == "day" and mine.day_end is None and theirs.day_end and given <= ours <= theirs.day_end:
            continue
        return True
    if mine.day_end and mine.day_end != theirs.day_end and theirs.day is not None:
        return True
    same_unit = (mine.unit == theirs.unit and bool(mine.unit)) or mine.weekday is not None
    if not same_unit or mine.shift is None or theirs.shift is None:
        return False
    return mine.shift != theirs.shift and min(mine.shift, theirs.shift) < 0


def covered(mine: Moment, theirs: Moment) -> bool:
    """Every part that the claim names the evidence names too, with the same value."""
    named = [part for part in PARTS if getattr(mine, part) is not None]
    if not named or any(getattr(theirs, part) is None for part in named):
        return False
    if mine.unit in ("week", "year") and theirs.unit != mine.unit:
        return bool(mine.shift and theirs.shift and mine.shift == theirs.shift)
    return True


def shares(mine: Moment, theirs: Moment) -> bool:
    return any(
        getattr(mine, part) is not None and getattr(mine, part) == getattr(theirs, part) for part in PARTS
    )


def around(other: Dated) -> tuple[frozenset[str], frozenset[str]]:
    return neighbourhood(other.text, other.moment.first, other.moment.last)
