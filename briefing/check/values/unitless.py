"""A figure whose unit another one of its sentence has: "the catch was 40 tonnes then and 30 last year"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefing.check.values.held import Held
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import words

_UNITS: Final = frozenset({Kind.MEASURE, Kind.MONEY, Kind.PERCENT})


def unit_elsewhere(claim: str, quantity: Quantity, held: Sequence[Held]) -> bool:
    """Whether the evidence has a bare figure of the claim with the unit of another one of its sentence."""
    if quantity.kind is not Kind.COUNT or quantity.run or quantity.article:
        return False
    cut = words(claim)
    written, sentence = cut.low[quantity.first], cut.sentence[quantity.first]
    if not written[0].isdecimal():
        return False
    beside = {(q.kind, q.unit) for q in quantities(claim) if cut.sentence[q.first] == sentence}
    return any(
        (other.quantity.kind, other.quantity.unit) in beside
        and other.quantity.kind in _UNITS
        and written in words(other.text).low[other.quantity.first : other.quantity.last]
        for other in held
    )
