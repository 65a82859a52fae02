"""By how much one thing is more than another, told as how much it is.

"Has three seats" of a majority of three, "stands at four metres" of water that has risen by four metres.
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

_MARGINS: Final = listed("majority lead margin surplus deficit shortfall gap advantage cushion difference")
_TELLING: Final = _MARGINS | listed(
    "more fewer less ahead behind short exceed exceeds exceeded outnumber outnumbers"
    " plurality beyond extra spare majorities leads led leading margins gaps loss losses lacks lacking"
    " missing"
    " remaining win wins won better worse overdraft red black hole higher lower larger smaller trails"
    " trailing"
    " trail outvote outvotes edge control controls slim thin narrow wafer-thin balance additional"
)
_BEFORE: Final = listed("by over under above below of to with")
_HEDGING: Final = listed("about around some nearly almost just only roughly over a an the")
_BEING: Final = listed("is was stands stood remains remained")
_MOVED: Final = listed(
    "risen rose rises rising grown grew grows growing fallen fell falls falling dropped drops dropping"
    " climbed climbs swollen increased increases declined declines shrunk shrank sunk sank gained"
)
_BEYOND: Final = listed("more higher lower longer shorter deeper dearer cheaper further farther less fewer")
#: By which a claim tells how much a thing is, and not by how much it has changed.
_LEVEL: Final = listed(
    "is are was were stood stands stand has have had total totals totalled deep high long tall"
)
_CHANGED: Final = (
    _MARGINS
    | _MOVED
    | _BEYOND
    | listed(
        "rise increase growth drop fall decline added extra up down gain gains loss change changed difference"
        " compared raised cut reduced lifted extended another new effect effects impact result"
    )
)
_KINDS: Final = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
_REACH: Final = 4


def margins(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """A figure of the claim that the evidence has as a difference alone."""
    mine = [q for q in quantities(claim) if q.kind in _KINDS and not q.vague and not q.article]
    if not mine:
        return ()
    for passage in evidence.passages:
        cut = words(passage.text)
        given = [q for q in quantities(passage.text) if q.kind in _KINDS]
        for other in given:
            if sum(q.value == other.value for q in given) > 1:
                continue
            same = [q for q in mine if (q.kind, q.value, q.unit) == (other.kind, other.value, other.unit)]
            cue = _difference(cut, other) if len(same) == 1 else ""
            if not cue or _differs(claim, same[0], moved=cue not in _MARGINS):
                continue
            shown, theirs = phrase(claim, same[0]), phrase(passage.text, other)
            message = f"The claim says “{shown}”; the evidence has “{theirs}” as a difference (“{cue}”)."
            return (finding(ReasonCode.NUMBER, message, shown, theirs, hard=False, weight=0.8),)
    return ()


def _difference(cut: Words, other: Quantity) -> str:
    """The word that makes a figure a difference: "majority of three", "risen by four metres"."""
    back = other.first - 1
    while back >= 0 and cut.low[back] in _HEDGING:
        back -= 1
    before = cut.at(back - 1)
    if before in _MARGINS and (cut.at(back) == "of" or cut.at(back) in _BEING):
        return before
    if cut.at(back) == "by":
        return next((w for w in cut.low[max(0, back - _REACH) : back] if w in _MOVED), "")
    after = cut.at(other.last)
    than = "than" in cut.low[other.last : other.last + _REACH]
    return after if after in _BEYOND and than else ""


def _differs(claim: str, quantity: Quantity, *, moved: bool) -> bool:
    """Whether the claim's words may tell a difference as well."""
    cut = words(claim)
    before = cut.low[max(0, quantity.first - 3) : quantity.first]
    if (not moved and not _TELLING.isdisjoint(cut.low)) or not _BEFORE.isdisjoint(before):
        return True
    near = cut.low[max(0, quantity.first - _REACH) : quantity.last + 2]
    return moved and (not _CHANGED.isdisjoint(cut.low) or _LEVEL.isdisjoint(near))
