"""Shares and multiples that two figures of the evidence stand in: 14 after 5 are almost three times as many.

"Fell by half" follows from "from 400 to 200", "nine in ten" from "nine of the ten members". Only what holds
is told; that a proportion does not hold proves nothing, as a claim may be about other figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from briefing.check.values.compare import comparable
from briefing.check.values.derived import changes
from briefing.check.values.heads import same_thing
from briefing.check.values.held import Held
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import PARTS, Bound
from briefing.check.values.words import words

_MEASURED: Final = frozenset(
    (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.DURATION, Kind.AGE, Kind.SCORE)
)
_MOST: Final = 8
#: How far the claim's figure may be from the proportion, as shares of it: (below, above).
_ROOM: Final = {
    Bound.EXACT: (0.015, 0.015),
    Bound.ABOUT: (0.08, 0.08),
    Bound.NEARLY: (0.0, 0.12),
    Bound.LESS: (0.0, 0.15),
    Bound.AT_MOST: (0.0, 0.15),
    Bound.MORE: (0.15, 0.0),
    Bound.AT_LEAST: (0.15, 0.0),
}

#: "Fewer than half" of 23 of 61.
_OPEN: Final = {Bound.LESS: (0.0, 0.6), Bound.MORE: (0.4, 0.0)}


def stands_in(claim: str, quantity: Quantity, held: Sequence[Held]) -> bool:
    """Whether two figures of the evidence give the claim's share, change or multiple."""
    times = quantity.kind is Kind.MULTIPLE or quantity.head == "time"
    if not times and quantity.kind not in (Kind.FRACTION, Kind.PERCENT):
        return False
    if quantity.kind is Kind.FRACTION and _worded(quantity, held):
        return True
    wanted = quantity.value / (100 if quantity.kind is Kind.PERCENT else 1)
    below, above = _ROOM[quantity.bound]
    if quantity.kind is Kind.FRACTION and not any(h.quantity.kind is Kind.PERCENT for h in held):
        below, above = _OPEN.get(quantity.bound, (below, above))
    return any(
        -below * value <= wanted - value <= above * value for value in _values(claim, quantity, held, times)
    )


def _values(claim: str, quantity: Quantity, held: Sequence[Held], times: bool) -> Iterator[float]:
    usable = [h.quantity for h in held if h.quantity.kind in _MEASURED and not h.quantity.vague][:_MOST]
    changed = changes(claim, quantity)
    for one, two in combinations(usable, 2):
        if one.kind is not two.kind or not comparable(one, two) or same_thing(one.head, two.head).conflict:
            continue
        low, high = sorted((one.value, two.value))
        if low <= 0 or low == high:
            continue
        if times:
            yield high / low
        else:
            yield low / high
            if changed:
                yield 1 - low / high
                yield high / low - 1
    for score in usable:
        if score.kind is Kind.SCORE and score.top and times and score.value:
            yield score.top / score.value


def _worded(quantity: Quantity, held: Sequence[Held]) -> bool:
    """ "The state will bear a third": too short for a fraction anywhere but under a claim of one."""
    texts = {item.text for item in held}
    for text in texts:
        low = words(text).low
        for index, word in enumerate(low):
            part = PARTS.get(word)
            led = word == "half" or (index and low[index - 1] in ("a", "one"))
            if part and led and abs(1 / part - quantity.value) < 1e-9:
                return True
    return False
