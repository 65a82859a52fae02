"""Geometry of the pictures: where dots, bars and labels stand. The templates draw them as inline SVG.

Units are those of the SVG view box, which is ``WIDTH`` wide. Every picture has a data table beside it, so a
picture may leave out what does not fit; it then says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from briefing.render.dates import short_date
from briefing.render.view import CoverageView, EventView, TakeawayView

WIDTH = 480
_MARGIN = 34
_LABEL_WIDTH = 50
_LANE_HEIGHT = 36
_MOST_COLUMNS = 24
_MOST_BARS = 40
_NAME_LENGTH = 34


@dataclass(frozen=True)
class Tick:
    x: float
    text: str


@dataclass(frozen=True)
class Stop:
    """All events of one date: ``lane`` 0 is nearest to the axis."""

    x: float
    lane: int
    date: str
    numbers: tuple[int, ...]
    anchor: str
    upcoming: bool
    whole_month: bool


@dataclass(frozen=True)
class Timeline:
    height: int
    axis: int
    lane_height: int
    stops: tuple[Stop, ...]
    ticks: tuple[Tick, ...]
    today: Tick | None


@dataclass(frozen=True)
class Row:
    """A takeaway and how many of its citations point into each source, in the order of the columns."""

    number: int
    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Matrix:
    columns: tuple[int, ...]
    rows: tuple[Row, ...]
    most: int
    left_out: int


@dataclass(frozen=True)
class Bars:
    rows: tuple[CoverageView, ...]
    most: int
    left_out: int


def timeline(events: Sequence[EventView], as_of: date | None) -> Timeline | None:
    """The dated events on one axis; None when fewer than two dates are known."""
    groups: dict[str, list[EventView]] = {}
    for event in events:
        if event.dated and event.event.date is not None and _day(event.event.date) is not None:
            groups.setdefault(event.event.date, []).append(event)
    if len(groups) < 2:
        return None
    days = {key: _day(key) or date.min for key in groups}
    first = min([*days.values(), *([as_of] if as_of else [])])
    last = max([*days.values(), *([as_of] if as_of else [])])

    def place(day: date) -> float:
        share = (day - first).days / max((last - first).days, 1)
        return round(_MARGIN + share * (WIDTH - 2 * _MARGIN), 1)

    stops = _stops(groups, {key: place(day) for key, day in days.items()})
    lanes = max(stop.lane for stop in stops) + 1
    axis = 22 + lanes * _LANE_HEIGHT
    return Timeline(
        height=axis + 42,
        axis=axis,
        lane_height=_LANE_HEIGHT,
        stops=stops,
        ticks=tuple(Tick(place(day), text) for day, text in _months(first, last)),
        today=Tick(place(as_of), short_date(as_of)) if as_of else None,
    )


def matrix(takeaways: Sequence[TakeawayView], sources: Sequence[int]) -> Matrix | None:
    """Which source stands behind which takeaway; None when there is nothing to compare."""
    if not takeaways or len(sources) < 2:
        return None
    counted = {view.number: _counts(view) for view in takeaways}
    used = [number for number in sources if any(number in row for row in counted.values())]
    columns = (list(sources) if len(sources) <= _MOST_COLUMNS else used)[:_MOST_COLUMNS]
    rows = tuple(
        Row(
            view.number,
            _short(view.takeaway.headline),
            tuple(counted[view.number].get(column, 0) for column in columns),
        )
        for view in takeaways
    )
    most = max((count for row in rows for count in row.counts), default=0)
    return Matrix(tuple(columns), rows, max(most, 1), len(sources) - len(columns))


def bars(coverage: Sequence[CoverageView]) -> Bars | None:
    """How much of each source the brief uses; None without any coverage."""
    if not coverage:
        return None
    rows = tuple(coverage[:_MOST_BARS])
    most = max((row.sentences for row in rows), default=0)
    return Bars(rows, max(most, 1), len(coverage) - len(rows))


def _counts(view: TakeawayView) -> dict[int, int]:
    found: dict[int, int] = {}
    for statement in view.statements:
        for cite in statement.cites:
            found[cite.source] = found.get(cite.source, 0) + 1
    return found


def _stops(groups: dict[str, list[EventView]], places: dict[str, float]) -> tuple[Stop, ...]:
    lanes: list[float] = []
    stops = []
    for key in sorted(groups, key=lambda item: (places[item], item)):
        x, members = places[key], groups[key]
        lane = next((n for n, end in enumerate(lanes) if x - end >= _LABEL_WIDTH), len(lanes))
        lanes[lane : lane + 1] = [x]
        stops.append(
            Stop(
                x=x,
                lane=lane,
                date=short_date(key),
                numbers=tuple(member.number for member in members),
                anchor=members[0].anchor,
                upcoming=members[0].event.upcoming,
                whole_month=len(key) == 7,
            )
        )
    return tuple(stops)


def _day(iso: str) -> date | None:
    """The day of an ISO 8601 date; the middle of a month for ``2025-03``."""
    try:
        return date.fromisoformat(iso if len(iso) == 10 else f"{iso}-15")
    except ValueError:
        return None


def _months(first: date, last: date) -> list[tuple[date, str]]:
    """Starts of months in range, the year at the first and each January; years alone over a long range."""
    years = (last - first).days > 550
    found: list[tuple[date, str]] = []
    day = first.replace(day=1) + timedelta(days=0 if first.day == 1 else 32)
    day = day.replace(day=1)
    while day <= last:
        if not years:
            named = not found or day.month == 1
            found.append(
                (
                    day,
                    f"{short_date(day.isoformat()[:7])} {day.year}"
                    if named
                    else f"{short_date(day.isoformat()[:7])}",
                )
            )
        elif day.month == 1:
            found.append((day, str(day.year)))
        day = (day + timedelta(days=32)).replace(day=1)
    return found


def _short(text: str) -> str:
    words = " ".join(text.split())
    if len(words) <= _NAME_LENGTH:
        return words
    return words[:_NAME_LENGTH].rsplit(" ", 1)[0].rstrip(",;:") + "…"
