"""Dates and times of a claim against those of the evidence; "next month" by the day of publication."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence, Finding, Passage
from briefing.check.values.almanac import readings
from briefing.check.values.context import neighbourhood, overlap
from briefing.check.values.days_apart import days_apart
from briefing.check.values.elapsed import shifted_moments
from briefing.check.values.findings import differs, finding
from briefing.check.values.headed import headed
from briefing.check.values.lasting import lasting
from briefing.check.values.moment import Moment
from briefing.check.values.number import duration
from briefing.check.values.order import order_findings, turned_round
from briefing.check.values.reckoned import reckoned
from briefing.check.values.rhythm import recurring, rhythm
from briefing.check.values.sides import SIDES, side_kept
from briefing.check.values.stands import PARTS, Dated, Stand, around, covered, next_door, shares, shown, stand
from briefing.check.values.times import moments
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

#: Words of evidence below which a citation, and not a whole article, is being read.
_SHORT: Final = 150
#: Characters of a source that may say when it was written.
_HEAD: Final = 300
_MARGIN: Final = 3.0
_RATIO: Final = 1.6


class DateCheck:
    """Holds every date, weekday, relative date, clock time and duration of the claim against the evidence."""

    name = "date"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        mine = moments(claim)
        found = list(duration(claim, evidence))
        if found and (again := recurring(claim, evidence)):
            found = [one for one in found if one.reason.claim_words not in again]
        if mine:
            held = [dated for passage in evidence.passages for dated in _dated(passage, passage.text)]
            found.extend(self._findings(claim, mine, held, evidence))
        found.extend(order_findings(claim, evidence))
        found.extend(lasting(claim, evidence))
        found.extend(rhythm(claim, evidence))
        found.extend(days_apart(claim, evidence))
        return tuple(found)

    def _findings(
        self, claim: str, mine: Sequence[Moment], held: list[Dated], evidence: Evidence
    ) -> Iterator[Finding]:
        rows = [[(stand(m, other.moment, other.published), other) for other in held] for m in mine]
        taken = {id(other) for row in rows for found, other in row if found is Stand.MATCH}
        for moment, row in zip(mine, rows, strict=True):
            if not moment.unit.startswith("after-"):
                finding = _judge(claim, moment, row, evidence, taken)
            else:
                finding = _step(claim, moment, held)
            if finding is not None:
                yield finding


def _dated(passage: Passage, text: str) -> list[Dated]:
    found = moments(text)
    day = passage.published
    return [
        Dated(moment, text, day or (_opened(passage.article[:_HEAD]) if _of_a_year(moment) else None))
        for moment in (*found, *shifted_moments(text, found))
    ]


def _of_a_year(moment: Moment) -> bool:
    """ "Next year", "May", "15 March": what a year pins down."""
    return moment.unit == "year" or (moment.month is not None and moment.year is None)


@lru_cache(maxsize=256)
def _opened(head: str) -> date | None:
    """A day of the year in which a source was written, where its head names several days of one year only: a
    log of two days. It tells "next year", not "yesterday"."""
    lines = head.split("\n\n", 2)[:2]
    dated = [m for line in lines for m in moments(line) if m.year and m.month and m.day]
    if len({moment.year for moment in dated}) != 1:
        return None
    found = readings(dated[-1]._replace(day_end=None), None)
    return found[0][0] if found else None


def _judge(
    claim: str, moment: Moment, stands: list[tuple[Stand, Dated]], evidence: Evidence, taken: set[int]
) -> Finding | None:
    matching = [other for found, other in stands if found is Stand.MATCH]
    if not matching:
        held = [other for _, other in stands]
        if any(next_door(moment, other) for other in held) or reckoned(moment, held):
            return None
        return _absent(claim, moment, stands, evidence, taken)
    swapped = _swapped(claim, moment, matching, stands)
    if swapped is not None:
        mine = shown(claim, moment)
        message = f"“{mine}” is the time of something else in the evidence; there it is “{swapped.shown}”."
        foreign = _size(evidence) < _SHORT and _closeness(claim, moment, matching) <= 1
        weight = 0.7 if foreign else 0.42
        return finding(ReasonCode.ROLE, message, mine, swapped.shown, hard=False, weight=weight)
    return side_kept(claim, moment, matching)


def _size(evidence: Evidence) -> int:
    """Words and marks of all that is cited."""
    return sum(len(words(passage.text)) for passage in evidence.passages)


def _put_together(moment: Moment, stands: list[tuple[Stand, Dated]]) -> bool:
    """ "By mid-June 2022", of what was "in the summer of 2022 … by the middle of June"."""
    if moment.year is None or moment.month is None:
        return False
    bare = moment._replace(year=None)
    others = [other for _, other in stands]
    return any(o.moment.year == moment.year for o in others) and any(
        o.moment.year is None and stand(bare, o.moment, o.published) is Stand.MATCH for o in others
    )


def _absent(
    claim: str, moment: Moment, stands: list[tuple[Stand, Dated]], evidence: Evidence, taken: set[int]
) -> Finding | None:
    """No time of the evidence gives this one; ``taken`` are those that the claim gives elsewhere."""
    if (moment.weekday is not None or moment.day is not None) and headed(moment, evidence):
        return None
    mine = shown(claim, moment)
    if _in_reference(moment, evidence):
        message = f"“{mine}” stands beside the cited words, not in them."
        free = [o for found, o in stands if found is Stand.CONFLICT and id(o) not in taken]
        instead = any(_shaped_alike(moment, o.moment) or _alike_bound(moment, o.moment) for o in free)
        return finding(ReasonCode.DATE, message, mine, "", hard=False, weight=0.8 if instead else 0.4)
    finer = [other for found, other in stands if found is Stand.FINER]
    if any(_year_end(moment, other.moment) for other in finer):
        return None
    if finer and _put_together(moment, stands):
        return None
    if finer:
        message = f"“{mine}” says more than the evidence, “{finer[0].shown}”{_unresolved(finer[0])}."
        rival = any(found is Stand.CONFLICT and _shaped_alike(moment, o.moment) for found, o in stands)
        known = moment.unit != "year" or moment.shift != 0  # "this May"
        known &= not any(_only_year_added(moment, o.moment) or (_undated(o) and not rival) for o in finer)
        return finding(
            ReasonCode.DATE, message, mine, finer[0].shown, hard=known, weight=0.9 if known else 0.5
        )
    if moment.season is not None and moment.year is None:
        # "By the summer" of something that the cited words give no time for.
        if any(words(mine).low[-1] in words(p.text).low for p in evidence.passages):
            return None  # "the wettest summer"
        message = f"The evidence does not give “{mine}”."
        if stands or _size(evidence) >= _SHORT:
            return finding(ReasonCode.REMAINDER, message, mine, "", hard=False, weight=0.36)
        return finding(ReasonCode.DATE, message, mine, "", hard=False, weight=0.8)
    if moment.unit and moment.weekday is None and moment.month is None:
        return _relative(mine, moment, stands, _size(evidence))
    conflicts = [other for found, other in stands if found is Stand.CONFLICT]
    if any(_told_by_the_year(moment, other.text) for other in conflicts):
        return None
    opened = [other for found, other in stands if found is Stand.OPEN]
    undated = next((other for other in opened if _undated(other)), None)
    if undated is not None and all(id(other) in taken for other in conflicts):
        message = f"“{mine}” cannot be proved from “{undated.shown}”{_unresolved(undated)}."
        return finding(ReasonCode.REMAINDER, message, mine, undated.shown, hard=False, weight=0.36)
    if conflicts:
        other = _closest(claim, moment, conflicts)
        if all(_on_that_side(moment, o) for o in conflicts) and not turned_round(claim, moment.first):
            return finding(ReasonCode.DATE, differs(mine, other.shown), mine, other.shown, weight=0.4)
        return finding(ReasonCode.DATE, differs(mine, other.shown), mine, other.shown)
    if opened and moment.clock is None:
        message = f"“{mine}” cannot be proved from “{opened[0].shown}”{_unresolved(opened[0])}."
        known = any(other.published or other.moment.weekday is not None for other in opened)
        return finding(
            ReasonCode.DATE, message, mine, opened[0].shown, hard=known, weight=0.9 if known else 0.5
        )
    return finding(ReasonCode.DATE, f"The evidence does not give “{mine}”.", mine, "")


def _step(claim: str, moment: Moment, held: list[Dated]) -> Finding | None:
    """ "The week before" of "last night": another span than any that the evidence speaks of, which has no
    date from which it might be worked out."""
    unit = moment.unit.removeprefix("after-")
    spans = [other.moment.unit.removeprefix("after-") for other in held]
    if not held or not all(spans) or any(o.moment.weekday is not None or o.moment.dated for o in held):
        return None
    if unit not in _ONE_SPAN or any(_ONE_SPAN.get(span, unit) == _ONE_SPAN[unit] for span in spans):
        return None
    if any(unit in words(other.text).low for other in held):
        return None
    mine, other = shown(claim, moment), held[0].shown
    return finding(ReasonCode.DATE, differs(mine, other), mine, other, hard=False, weight=0.7)


_ONE_SPAN: Final = {
    "day": "day", "night": "day", "week": "week", "weekend": "week", "weeks": "week", "month": "month",
    "months": "month", "year": "year", "years": "year", "days": "day", "decade": "decade",
}  # fmt: skip


def _alike_bound(mine: Moment, theirs: Moment) -> bool:
    """ "By October" and "by November": one deadline for the other."""
    return mine.relation == theirs.relation != "on" and mine.month is not None and theirs.month is not None


def _relative(mine: str, moment: Moment, stands: list[tuple[Stand, Dated]], size: int) -> Finding | None:
    """Words such as "next year": wrong against another date, or if a short citation gives no date at all.

    Whole articles leave such words to the reader, who knows their date; so there it is a weak finding.
    """
    conflicts = [o for found, o in stands if found is Stand.CONFLICT and (o.published or o.moment.unit)]
    conflicts += [
        o
        for found, o in stands
        if found is Stand.OPEN and o.moment.unit in _SPREADS and mine.split()[-1] in _SPREADS
    ]
    if conflicts and mine.split()[-1].lower() not in ("today", "nowadays"):
        other = conflicts[0]
        if all(_beside(moment, o) for o in conflicts):
            message = differs(mine, other.shown)
            return finding(ReasonCode.ROLE, message, mine, other.shown, hard=False, weight=0.5)
        return finding(ReasonCode.DATE, differs(mine, other.shown), mine, other.shown)
    message = f"The evidence does not give “{mine}”."
    if size < _SHORT and not stands and moment.shift:
        return finding(ReasonCode.DATE, message, mine, weight=0.8)
    return finding(ReasonCode.REMAINDER, message, mine, hard=False, weight=0.36)


def _beside(moment: Moment, other: Dated) -> bool:
    """ "This year as last", "half of last year's": a time that is told beside the claim's, which the text may
    tell in another way, or leave to the reader where it is the present."""
    if moment.shift == 0:
        return other.moment.shift == -1 and not other.moment.dated
    return not _TOLD_OTHERWISE.isdisjoint(words(other.text).low)


_TOLD_OTHERWISE: Final = listed("last next previous earlier before ago than")
_SPREADS: Final = frozenset(("days", "weeks", "months", "years", "decades"))


def _on_that_side(moment: Moment, other: Dated) -> bool:
    """ "Before December" of a thing that happened on 13 November."""
    side = SIDES[moment.relation]
    ours, given = readings(moment, other.published), readings(other.moment, other.published)
    if not ours or not given or side == "on" or SIDES[other.moment.relation] != "on":
        return False
    if side == "before":
        return max(end for _, end in given) < max(start for start, _ in ours)
    return min(start for start, _ in given) > min(end for _, end in ours)


def _undated(other: Dated) -> bool:
    """ "Last Friday" of a source whose day of publication nobody knows."""
    moment = other.moment
    return other.published is None and bool(
        moment.unit or moment.weekday is not None or moment.season is not None
    )


def _unresolved(other: Dated) -> str:
    return "" if other.published else ", whose day of publication is not known"


def _told_by_the_year(moment: Moment, text: str) -> bool:
    """December of "by the end of the year", July to December of "the rest of the year"."""
    if moment.month is None or moment.day is not None or moment.year is not None:
        return False
    low = words(text).low
    lead = {low[index - 3] for index, word in enumerate(low) if word == "year" and index > 2}
    return not lead.isdisjoint(("rest", "remainder")) or (moment.month == _DECEMBER and "end" in lead)


_DECEMBER: Final = 12


def _year_end(mine: Moment, theirs: Moment) -> bool:
    """December 2024, of the end of 2024."""
    if theirs.month is not None or mine.day is not None or mine.year != theirs.year:
        return False
    return (mine.month, theirs.part) in ((12, "late"), (1, "early"))


def _only_year_added(mine: Moment, theirs: Moment) -> bool:
    return mine.year is not None and theirs.year is None and covered(mine._replace(year=None), theirs)


def _in_reference(moment: Moment, evidence: Evidence) -> bool:
    return any(
        stand(moment, other.moment, other.published) is Stand.MATCH
        for passage in evidence.passages
        for text in (passage.before, passage.after, passage.title)
        if text
        for other in _dated(passage, text)
    )


def _closest(claim: str, moment: Moment, others: list[Dated]) -> Dated:
    mine = neighbourhood(claim, moment.first, moment.last)
    return max(
        others,
        key=lambda other: (
            shares(moment, other.moment),
            overlap(mine, neighbourhood(other.text, other.moment.first, other.moment.last)),
        ),
    )


def _swapped(
    claim: str, moment: Moment, matching: list[Dated], stands: list[tuple[Stand, Dated]]
) -> Dated | None:
    """Another time of the evidence whose neighbourhood is by far the closer to the claim's."""
    others = [o for found, o in stands if found is Stand.CONFLICT and _shaped_alike(moment, o.moment)]
    if not others:
        return None
    mine = neighbourhood(claim, moment.first, moment.last)
    ours = _closeness(claim, moment, matching)
    for other in others:
        score = overlap(mine, around(other))
        if score >= ours + _MARGIN and score >= _RATIO * ours:
            return other
    return None


def _closeness(claim: str, moment: Moment, matching: list[Dated]) -> float:
    """How many words the neighbourhoods of the claim's and the evidence's same time share, at best."""
    mine = neighbourhood(claim, moment.first, moment.last)
    return max(overlap(mine, around(other)) for other in matching)


def _shaped_alike(mine: Moment, theirs: Moment) -> bool:
    if mine.quarter is not None or (mine.unit and mine.weekday is None):
        return False
    return all((getattr(mine, part) is None) == (getattr(theirs, part) is None) for part in (*PARTS, "clock"))


dates = DateCheck()
