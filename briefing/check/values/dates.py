"""Dates and times of a claim against those of the evidence; "next month" by the day of publication."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from briefing.check.base import Evidence, Finding, Passage
from briefing.check.values.almanac import readings, within
from briefing.check.values.context import neighbourhood, overlap
from briefing.check.values.elapsed import shifted_moments
from briefing.check.values.findings import differs, finding
from briefing.check.values.lasting import lasting
from briefing.check.values.moment import Moment
from briefing.check.values.number import duration
from briefing.check.values.order import order_findings, turned_round
from briefing.check.values.times import LEADS, moments
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

#: Words of evidence below which a citation, and not a whole article, is being read.
_SHORT: Final = 150
#: Characters of a source that may say when it was written.
_HEAD: Final = 300
_MARGIN: Final = 3.0
_RATIO: Final = 1.6


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


class DateCheck:
    """Holds every date, weekday, relative date, clock time and duration of the claim against the evidence."""

    name = "date"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        mine = moments(claim)
        found = list(duration(claim, evidence))
        if mine:
            held = [dated for passage in evidence.passages for dated in _dated(passage, passage.text)]
            found.extend(self._findings(claim, mine, held, evidence))
        found.extend(order_findings(claim, evidence))
        found.extend(lasting(claim, evidence))
        return tuple(found)

    def _findings(
        self, claim: str, mine: Sequence[Moment], held: list[Dated], evidence: Evidence
    ) -> Iterator[Finding]:
        taken = {
            id(other)
            for other in held
            if any(stand(moment, other.moment, other.published) is Stand.MATCH for moment in mine)
        }
        for moment in mine:
            if not moment.unit.startswith("after-"):
                finding = _judge(claim, moment, held, evidence, taken)
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
    found = readings(replace(dated[-1], day_end=None), None)
    return found[0][0] if found else None


def _judge(
    claim: str, moment: Moment, held: list[Dated], evidence: Evidence, taken: set[int]
) -> Finding | None:
    stands = [(stand(moment, other.moment, other.published), other) for other in held]
    matching = [other for found, other in stands if found is Stand.MATCH]
    if not matching and any(_next_door(moment, other) for other in held):
        return None
    if not matching:
        return _absent(claim, moment, stands, evidence, taken)
    swapped = _swapped(claim, moment, matching, stands)
    if swapped is not None:
        mine = shown(claim, moment)
        message = f"“{mine}” is the time of something else in the evidence; there it is “{swapped.shown}”."
        foreign = _size(evidence) < _SHORT and _closeness(claim, moment, matching) <= 1
        weight = 0.8 if foreign else 0.5
        return finding(ReasonCode.DATE, message, mine, swapped.shown, weight=weight)
    return _order(claim, moment, matching)


def _size(evidence: Evidence) -> int:
    """Words and marks of all that is cited."""
    return sum(len(words(passage.text)) for passage in evidence.passages)


def stand(mine: Moment, theirs: Moment, published: date | None) -> Stand:
    """Compare two expressions: part by part where both name the part, else by the days they may mean."""
    if mine.key == theirs.key:
        return Stand.MATCH
    if mine.clock is not None or theirs.clock is not None:
        return _clocks(mine, theirs)
    if _parts_differ(mine, theirs):
        return Stand.CONFLICT
    if _covered(mine, theirs):
        return Stand.MATCH
    ours, given = readings(mine, published), readings(theirs, published)
    if mine.weekday is not None and mine.day is None and not ours and given:
        days = {start.weekday() for start, end in given if start == end}
        return Stand.MATCH if mine.weekday in days else Stand.CONFLICT if days else Stand.OPEN
    if published is None and _spoken(mine) and _spoken(theirs):
        return Stand.OPEN if _may_agree(mine, theirs) else Stand.CONFLICT
    if not ours or not given:
        return Stand.FINER if _shares(mine, theirs) else Stand.OPEN
    if within(given, ours):
        return Stand.MATCH
    return Stand.FINER if within(ours, given) else Stand.CONFLICT


#: Days from the claim's to the evidence's where two bounds mean the same: "by the 29th", "before the 30th".
_STEPS: Final = {
    ("by", "before"): 1, ("until", "before"): 1, ("till", "before"): 1,
    ("before", "by"): -1, ("before", "until"): -1, ("before", "till"): -1,
    ("from", "after"): -1, ("since", "after"): -1, ("after", "from"): 1, ("after", "since"): 1,
}  # fmt: skip


def _next_door(mine: Moment, other: Dated) -> bool:
    """The bounds of two neighbouring days leave the same days open."""
    step = _STEPS.get((mine.relation, other.moment.relation))
    if step is None or mine.day is None or other.moment.day is None:
        return False
    year = mine.year or other.moment.year
    ours = readings(replace(mine, year=year), other.published)
    given = readings(replace(other.moment, year=other.moment.year or year), other.published)
    return any((b - a).days == step for a, _ in ours for b, _ in given)


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


_PARTS: Final = ("year", "month", "day", "weekday", "season", "quarter", "decade")


def _parts_differ(mine: Moment, theirs: Moment) -> bool:
    for part in _PARTS:
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


def _covered(mine: Moment, theirs: Moment) -> bool:
    """Every part that the claim names the evidence names too, with the same value."""
    named = [part for part in _PARTS if getattr(mine, part) is not None]
    if not named or any(getattr(theirs, part) is None for part in named):
        return False
    if mine.unit in ("week", "year") and theirs.unit != mine.unit:
        return bool(mine.shift and theirs.shift and mine.shift == theirs.shift)
    return True


def _shares(mine: Moment, theirs: Moment) -> bool:
    return any(
        getattr(mine, part) is not None and getattr(mine, part) == getattr(theirs, part) for part in _PARTS
    )


def _absent(
    claim: str, moment: Moment, stands: list[tuple[Stand, Dated]], evidence: Evidence, taken: set[int]
) -> Finding | None:
    """No time of the evidence gives this one; ``taken`` are those that the claim gives elsewhere."""
    mine = shown(claim, moment)
    if _in_reference(moment, evidence):
        message = f"“{mine}” stands beside the cited words, not in them."
        return finding(ReasonCode.DATE, message, mine, "", hard=False, weight=0.4)
    finer = [other for found, other in stands if found is Stand.FINER]
    if finer:
        message = f"“{mine}” says more than the evidence, “{finer[0].shown}”{_unresolved(finer[0])}."
        rival = any(found is Stand.CONFLICT and _shaped_alike(moment, o.moment) for found, o in stands)
        known = not any(_only_year_added(moment, o.moment) or (_undated(o) and not rival) for o in finer)
        return finding(
            ReasonCode.DATE, message, mine, finer[0].shown, hard=known, weight=0.9 if known else 0.5
        )
    if moment.season is not None and moment.year is None:
        return finding(
            ReasonCode.DATE, f"The evidence does not give “{mine}”.", mine, "", hard=False, weight=0.4
        )
    if moment.unit and moment.weekday is None and moment.month is None:
        return _relative(mine, moment, stands, _size(evidence))
    conflicts = [other for found, other in stands if found is Stand.CONFLICT]
    opened = [other for found, other in stands if found is Stand.OPEN]
    undated = next((other for other in opened if _undated(other)), None)
    if undated is not None and all(id(other) in taken for other in conflicts):
        message = f"“{mine}” cannot be proved from “{undated.shown}”{_unresolved(undated)}."
        return finding(ReasonCode.DATE, message, mine, undated.shown, hard=False, weight=0.4)
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
        return finding(ReasonCode.DATE, differs(mine, other.shown), mine, other.shown)
    invented = size < _SHORT and not stands and moment.shift
    weight = 0.8 if invented else 0.4
    return finding(ReasonCode.DATE, f"The evidence does not give “{mine}”.", mine, weight=weight)


_SPREADS: Final = frozenset(("days", "weeks", "months", "years", "decades"))


def _on_that_side(moment: Moment, other: Dated) -> bool:
    """ "Before December" of a thing that happened on 13 November."""
    side = _SIDE[moment.relation]
    ours, given = readings(moment, other.published), readings(other.moment, other.published)
    if not ours or not given or side == "on" or _SIDE[other.moment.relation] != "on":
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


def _only_year_added(mine: Moment, theirs: Moment) -> bool:
    return mine.year is not None and theirs.year is None and _covered(replace(mine, year=None), theirs)


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
            _shares(moment, other.moment),
            overlap(mine, neighbourhood(other.text, other.moment.first, other.moment.last)),
        ),
    )


def _swapped(
    claim: str, moment: Moment, matching: list[Dated], stands: list[tuple[Stand, Dated]]
) -> Dated | None:
    """Another time of the evidence whose neighbourhood is by far the closer to the claim's."""
    mine = neighbourhood(claim, moment.first, moment.last)
    ours = _closeness(claim, moment, matching)
    for found, other in stands:
        if found is Stand.CONFLICT and _shaped_alike(moment, other.moment):
            score = overlap(mine, _around(other))
            if score >= ours + _MARGIN and score >= _RATIO * ours:
                return other
    return None


def _closeness(claim: str, moment: Moment, matching: list[Dated]) -> float:
    """How many words the neighbourhoods of the claim's and the evidence's same time share, at best."""
    mine = neighbourhood(claim, moment.first, moment.last)
    return max(overlap(mine, _around(other)) for other in matching)


def _shaped_alike(mine: Moment, theirs: Moment) -> bool:
    if mine.quarter is not None or (mine.unit and mine.weekday is None):
        return False
    return all(
        (getattr(mine, part) is None) == (getattr(theirs, part) is None) for part in (*_PARTS, "clock")
    )


def _around(other: Dated) -> tuple[frozenset[str], frozenset[str]]:
    return neighbourhood(other.text, other.moment.first, other.moment.last)


_SIDE: Final = {
    "before": "before",
    "until": "before",
    "till": "before",
    "by": "before",
    "after": "after",
    "since": "after",
    "following": "after",
    "from": "on",
    "on": "on",
}


def _order(claim: str, moment: Moment, matching: list[Dated]) -> Finding | None:
    """Before, on or after: the preposition must keep its side; early and late must not be exchanged."""
    mine = shown(claim, moment)
    side = _SIDE[moment.relation]
    sides = {_SIDE[other.moment.relation] for other in matching}
    other = matching[0]
    if side not in sides and not _ending(claim, moment, other) and not _not_until(claim, moment, other):
        message = f"The claim says “{mine}”, the evidence “{other.shown}”."
        loose = {moment.relation, other.moment.relation} in ({"by", "on"}, {"since", "on"}, {"since", "from"})
        ranged = words(other.text).at(other.moment.first - 1) == "to"
        loose = loose or (ranged and moment.relation in ("until", "till", "by"))
        opposite = {side} | sides == {"before", "after"}
        exact = moment.day is not None or moment.clock is not None or moment.weekday is not None
        turns = (turned_round(claim, moment.first), turned_round(other.text, other.moment.first))
        turned = turns[0] != turns[1] if opposite else any(turns)
        sure = not loose and not turned and (opposite or exact or _told_alike(claim, moment, other))
        return finding(ReasonCode.DATE, message, mine, other.shown, hard=sure, weight=0.9 if sure else 0.4)
    parts = {_part(found.moment) for found in matching}
    if moment.part and moment.part not in parts:
        message = f"The claim says “{mine}”, the evidence “{other.shown}”."
        return finding(
            ReasonCode.DATE,
            message,
            mine,
            other.shown,
            hard=bool(parts - {""}),
            weight=0.8 if parts - {""} else 0.4,
        )
    return None


def _ending(claim: str, moment: Moment, other: Dated) -> bool:
    """ "Put off until June", "deferred to June"; "valid until 30 June", "expires on 30 June"."""
    relations = {moment.relation, other.moment.relation}
    if relations == {"since", "from"}:
        return True
    if "until" in relations and (_closing(claim, moment) or _closing(other.text, other.moment)):
        return True
    if not relations <= {"until", "till", "by", "on"} or len(relations) < 2:
        return False
    said = {*_near(claim, moment), *_near(other.text, other.moment)}
    return not said.isdisjoint(_ENDS) or ("put", "off") in pairwise(_near(other.text, other.moment))


def _closing(text: str, moment: Moment) -> bool:
    """The second of two times: "from 10pm to 6am", "between May and July"."""
    cut = words(text)
    before = cut.low[max(0, moment.first - 8) : moment.first]
    return cut.at(moment.first - 1) in ("to", "and", "-", "–") and not _OPENING.isdisjoint(before)


_OPENING: Final = frozenset(("from", "between"))


def _not_until(claim: str, moment: Moment, other: Dated) -> bool:
    """ "Does not apply until 2030": it applies in 2030, or from then on."""
    for (text, one), two in (
        ((claim, moment), other.moment),
        ((other.text, other.moment), moment),
    ):
        cut = words(text)
        before = [w for i, w in enumerate(cut.low[: one.first]) if cut.sentence[i] == cut.sentence[one.first]]
        denied = any(word in _DENYING or word.endswith("n't") for word in before[-7:])
        if one.relation in ("until", "till", "before") and two.relation in ("on", "from", "after") and denied:
            return True
    return False


_DENYING: Final = listed("not no never only nothing nobody cannot neither nor")


def _near(text: str, moment: Moment) -> tuple[str, ...]:
    return words(text).low[max(0, moment.first - 7) : moment.last + 4]


_ENDS: Final = listed(
    "deadline due expire expires expired expiring expiry lapse lapses lapsed lapsing closes closing deferred "
    "defer defers postpone postpones postponed postponing postponement delay delays delayed delaying "
    "adjourned adjourn extended extend extends extending extension limit valid"
)


def _told_alike(claim: str, moment: Moment, other: Dated) -> bool:
    """Most words near the claim's time stand near the evidence's too, so that the preposition is no
    matter of how the event is told ("not before March", "from March")."""
    mine, theirs = neighbourhood(claim, moment.first, moment.last), _around(other)
    return len(mine[0] & theirs[1]) >= _ALIKE * len(mine[0])


_ALIKE: Final = 0.45


def _part(moment: Moment) -> str:
    """Early, mid or late, also as the day of the month tells it."""
    if moment.part or moment.day is None:
        return moment.part
    return "early" if moment.day <= 10 else "late" if moment.day > 20 else "mid"


dates = DateCheck()
