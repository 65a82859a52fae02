"""A figure that stands nowhere in the evidence and yet may be right: whose it would be is not certain."""

from __future__ import annotations

from typing import Final

from briefing.check.values.context import neighbourhood, told_alike
from briefing.check.values.held import Held
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.things import around
from briefing.check.values.units import Bound
from briefing.check.values.words import words


def undecided(claim: str, quantity: Quantity, rivals: list[Held], other: Held, counted: bool) -> bool:
    """The figure may be right beside those of the evidence: a part of what they count, a share, a case of a
    rule ("those below 13,000": one of 9,000), or a count of things that the evidence does not count."""
    if quantity.bound is Bound.EXACT and any(_meets(quantity, item.quantity) for item in rivals):
        return True
    if quantity.kind not in (Kind.COUNT, Kind.FRACTION):
        return False
    if told_alike(neighbourhood(claim, quantity.first, quantity.last), around(other), quantity.run):
        return False
    part = words(claim).at(quantity.last) == "of" and any(o.quantity.value > quantity.value for o in rivals)
    return quantity.kind is Kind.FRACTION or part or not counted or len(rivals) > _FEW_RIVALS


def _meets(quantity: Quantity, other: Quantity) -> bool:
    """The figure lies on the open side of a bound, or beside the line that a rule draws."""
    if quantity.kind in (Kind.MONEY, Kind.MEASURE, Kind.AGE):
        return other.bound not in (Bound.EXACT, Bound.ABOUT, Bound.NEARLY)
    if other.bound in (Bound.LESS, Bound.AT_MOST):
        return quantity.value < other.value
    return other.bound in (Bound.MORE, Bound.AT_LEAST) and quantity.value > other.value


_FEW_RIVALS: Final = 2
