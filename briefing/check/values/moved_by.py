"""A share of one thing told as the change of another: "the flow has dropped by two-thirds", where the source
has two-thirds of the water used on farms and the flow a fifth lower.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.check.values.held import phrase
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import Words, listed, words
from briefing.models import ReasonCode

_SHARES: Final = (Kind.FRACTION, Kind.PERCENT)
_CHANGING: Final = listed(
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining rise"
    " rises rose risen rising grow grows grew grown growing increase increases increased increasing decrease"
    " decreases decreased shrink shrinks shrank shrunk shrinking climb climbs climbed jump jumped cut cuts"
    " cutting reduce reduces reduced reducing raise raises raised lose loses lost losing gain gains gained"
    " plunge plunged plummeted soared halved sank sunk dwindled slump slumped surged down up lower higher"
    " less more fewer smaller larger loss reduction drops expand expanded contract contracted"
)
_REACH, _AFTER = 5, 4
_ENDING: Final = frozenset((",", ";", ".", ":", "and", "but"))


def moved_by(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """A change by a share that the evidence has as a part only, having another share for a change."""
    cut = words(claim)
    if "by" not in cut.low or _CHANGING.isdisjoint(cut.low):
        return ()
    for mine in quantities(claim):
        at = mine.first
        while at and cut.low[at - 1] in _HEDGES:
            at -= 1
        if mine.kind not in _SHARES or cut.at(at - 1) != "by" or not _changes(cut, mine):
            continue
        held = [(q, p.text) for p in evidence.passages for q in quantities(p.text) if q.kind is mine.kind]
        same = [(q, text) for q, text in held if q.value == mine.value]
        if not same or any(_changes(words(text), q) or words(text).at(q.last) != "of" for q, text in same):
            continue
        other = next(((q, text) for q, text in held if _changes(words(text), q)), None)
        if other is None:
            continue
        left, right = f"by {phrase(claim, mine)}", phrase(other[1], other[0])
        part = phrase(same[0][1], same[0][0])
        message = (
            f"The claim has a change “{left}”; the evidence has “{right}”, and “{part}” of another thing."
        )
        return (finding(ReasonCode.NUMBER, message, left, right, hard=False, weight=0.8),)
    return ()


_HEDGES: Final = listed(
    "about around some nearly almost roughly over just only more than a an the under up to"
)


def _changes(cut: Words, quantity: Quantity) -> bool:
    """Whether a word of change stands right by a figure, in its clause."""
    for index in range(quantity.first - 1, max(-1, quantity.first - 1 - _REACH), -1):
        if cut.low[index] in _ENDING:
            break
        if cut.low[index] in _CHANGING:
            return True
    for index in range(quantity.last, quantity.last + _AFTER):
        if cut.at(index) in _ENDING:
            return False
        if cut.at(index) in _CHANGING:
            return True
    return False
