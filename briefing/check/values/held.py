"""A quantity of the evidence where it stands, and a quantity with what it counts, for a reader."""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.values.quantity import Quantity
from briefing.check.values.words import words


class Held(NamedTuple):
    """A quantity of the evidence and the passage it stands in."""

    quantity: Quantity
    text: str

    @property
    def shown(self) -> str:
        return phrase(self.text, self.quantity)


def phrase(text: str, quantity: Quantity) -> str:
    """The figure with what it counts, for a reader."""
    cut = words(text)
    last = quantity.last
    size = len(cut)
    for _ in quantity.run[:3]:
        last = min(last + 1, size)
    return cut.slice(quantity.first, last)
