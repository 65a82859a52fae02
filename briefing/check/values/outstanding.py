"""How many are still to come, told with the figure of those that came: "22 have yet to be delivered" of "36
were promised and 22 delivered"."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.compare import Fit, comparable, fit
from briefing.check.values.findings import finding
from briefing.check.values.held import phrase
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import Bound
from briefing.check.values.words import Words, listed, words
from briefing.models import ReasonCode

_KINDS: Final = (Kind.COUNT, Kind.FRACTION, Kind.PERCENT, Kind.MONEY)
#: What tells that a thing is still to come, beside the figure.
_YET: Final = (
    ("yet", "to"), ("still", "to"), ("remains", "to"), ("remained", "to"), ("remain", "to"), ("not", "yet"),
    ("still", "missing"), ("still", "awaiting"), ("still", "waiting"), ("still", "outstanding"),
    ("still", "not"), ("still", "without"), ("still", "owed"), ("still", "need"), ("still", "lack"),
)  # fmt: skip
_OUT: Final = listed(
    "missing outstanding awaiting unpaid undelivered unspent unfinished remaining unfilled unmet uncollected"
    " unused pending unaccounted unbuilt unsold unresolved unanswered untested"
)
_OPEN: Final = _OUT | listed(
    "yet still remain remains remained rest remainder others left not no never without lack lacked lacking"
    " short await awaits awaited wait waiting waits owe owed owes due fail failed until"
)
_LACKING: Final = _OUT | listed("yet still remain remains remained")
_PART: Final = listed(
    "rest remainder others other balance remaining of pledged promised ordered planned due total hope hopes"
    " all"
)
_STOPS: Final = listed(", ; : – — but while whereas although though who which leaving")
_REACH: Final = 12
_PAIR: Final = 2
_BEING: Final = listed("is are was were remain remains remained stay stayed")
_TO_COME: Final = listed("will would should may might could next second until")


def outstanding(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """A figure that the claim gives for what is still to come, the source for what has come."""
    cut = words(claim)
    if not cut.has(_LACKING):
        return ()
    for quantity in quantities(claim):
        if (
            quantity.kind not in _KINDS
            or quantity.bound not in (Bound.EXACT, Bound.ABOUT)
            or quantity.value == 0.5
        ):
            continue
        if not _awaited(cut, quantity) or _whole(cut, quantity):
            continue
        held = [
            (other, passage.text)
            for passage in evidence.passages
            for other in quantities(passage.text)
            if comparable(quantity, other) and fit(quantity, other) is not Fit.DIFFERENT
        ]
        if len(held) != 1 or not _come(words(held[0][1]), held[0][0]):
            continue
        if _left_over(
            quantity.value, [other.value for p in evidence.passages for other in quantities(p.text)]
        ):
            continue
        shown = phrase(claim, quantity)
        message = f"the claim gives “{shown}” for what is still to come, the evidence for what has come"
        return (finding(ReasonCode.NUMBER, message, shown, phrase(held[0][1], held[0][0]), False, 0.75),)
    return ()


def _whole(cut: Words, quantity: Quantity) -> bool:
    """ "Five of the seven have yet to come": the seven are all."""
    before = cut.low[max(0, quantity.first - 2) : quantity.first]
    return "of" in before and (before[-1] == "of" or before[-1] in {"the", "its", "their", "all"})


def _left_over(value: float, given: list[float]) -> bool:
    """Whether so many are left as well of a whole that the source gives, with one other part or without."""
    return any(math.isclose(whole - value - rest, value) for whole in given for rest in (0.0, *given))


def _awaited(cut: Words, quantity: Quantity) -> bool:
    """Whether the figure is of what has not come yet: "22 of them have yet to come", "22 missing tents"."""
    before = cut.low[max(0, quantity.first - 2) : quantity.first]
    if any(word in _OUT for word in before) or cut.at(quantity.last) in _OUT:
        return quantity.kind is not Kind.COUNT or quantity.value > _PAIR
    at, after = cut.sentence[quantity.first], []
    for k in range(quantity.last, min(len(cut), quantity.last + _REACH)):
        if cut.sentence[k] != at or cut.low[k] in _STOPS:
            break
        after.append(cut.low[k])
    pairs = list(pairwise(after))
    if any(pair in pairs for pair in _YET):
        return True
    return any(word in _BEING and (then in _OUT or then == "still") for word, then in pairs) and any(
        word in _OUT for word in after
    )


def _come(cut: Words, quantity: Quantity) -> bool:
    """Whether a figure of the source stands for what has come, beside a whole of which it is part."""
    near = _clause(cut, quantity)
    if any(word in _OPEN or word in _TO_COME or word.endswith("n't") for word in near):
        return False
    if any(word in _BEING and then == "to" for word, then in pairwise(near)):
        return False
    at = cut.sentence[quantity.first]
    return any(word in _PART for k, word in enumerate(cut.low) if abs(cut.sentence[k] - at) <= 1)


def _clause(cut: Words, quantity: Quantity) -> list[str]:
    at = cut.sentence[quantity.first]
    low = quantity.first
    while low > 0 and cut.sentence[low - 1] == at and cut.low[low - 1] not in (*_STOPS, "and"):
        low -= 1
    high = quantity.last
    while high < len(cut) and cut.sentence[high] == at and cut.low[high] not in (*_STOPS, "and"):
        high += 1
    return list(cut.low[max(low, quantity.first - _REACH) : high])
