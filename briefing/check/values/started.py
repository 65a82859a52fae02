"""What begins at a time told as ending at it: "will pay until 2027" for "will be charged from 2027"."""

from __future__ import annotations

from typing import Final

from briefing.check.values.context import neighbourhood
from briefing.check.values.moment import Moment
from briefing.check.values.order import turned_round
from briefing.check.values.stands import Dated, around
from briefing.check.values.words import listed, words

_ENDING: Final = frozenset(("until", "till"))
_BEGINNING: Final = frozenset(("from", "since"))
#: With one of these a thing that lasts until a time may be the other of what begins at it.
_TURNING: Final = listed(
    "remain remains remained stay stays stayed continue continues continued keep keeps kept hold holds held"
    " instead current currently previous still only last ran runs valid due between put off"
)
#: With one of these it is.
_TURNED: Final = listed(
    "free exempt exempted spared suspended suspend suspends closed frozen barred banned delay delayed wait"
    " waits postpone postponed not no never nothing without cannot nor neither none forbidden unable"
)
_JOINING: Final = listed("and but while whereas although though ; because")
_SHARED: Final = 0.3


def ended_or_begun(claim: str, moment: Moment, other: Dated) -> bool:
    """Whether the same is told as lasting until a time on one side, and from it on the other."""
    some = _TURNING | _TURNED
    if not _end_and_beginning(moment, other):
        return False
    if _turns(claim, moment, some) or _turns(other.text, other.moment, some):
        return False
    near, there = neighbourhood(claim, moment.first, moment.last), around(other)
    return len(near[0] & there[1]) >= _SHARED * len(near[0])


def may_be_the_other(claim: str, moment: Moment, other: Dated) -> bool:
    """ "May moor there until May" for "closed to ships from May": the one thing ends as the other begins."""
    if not _end_and_beginning(moment, other):
        return False
    return _turns(claim, moment, _TURNED) != _turns(other.text, other.moment, _TURNED)


def _end_and_beginning(moment: Moment, other: Dated) -> bool:
    mine, theirs = moment.relation, other.moment.relation
    return (mine in _ENDING and theirs in _BEGINNING) or (theirs in _ENDING and mine in _BEGINNING)


def _turns(text: str, moment: Moment, some: frozenset[str]) -> bool:
    """Whether a word of the time's own clause may turn round what is told."""
    cut = words(text)
    first, last = _clause(text, moment)
    return any(word in some or word.endswith("n't") for word in cut.low[first:last])


def _clause(text: str, moment: Moment) -> tuple[int, int]:
    """The words around a time up to the next word that joins clauses."""
    cut = words(text)
    first = next((k + 1 for k in range(moment.first - 1, -1, -1) if cut.low[k] in _JOINING), 0)
    last = next((k for k in range(moment.last, len(cut)) if cut.low[k] in _JOINING), len(cut))
    return first, last


def turned_there(text: str, moment: Moment) -> bool:
    """Whether a denial or the like before a time or in its own clause may turn it round: not one of a clause
    that is joined to it ("since 2021 and knew of no leak")."""
    if not turned_round(text, moment.first):
        return False
    cut = words(text)
    _, last = _clause(text, moment)
    first = next(
        (k for k in range(moment.first, -1, -1) if cut.sentence[k] != cut.sentence[moment.first]), -1
    )
    some = _TURNING | _TURNED
    return any(word in some or word.endswith("n't") for word in cut.low[first + 1 : last])


def denied_until(moment: Moment, text: str) -> bool:
    """ "Will not run until May": a denial in the clause before the time."""
    cut = words(text)
    first, _ = _clause(text, moment)
    said = cut.low[first : moment.first]
    return moment.relation in _ENDING and any(
        word in ("not", "never", "no") or word.endswith("n't") for word in said
    )
