"""A part of what has been told, worked out: "640 dollars, of which it has received a quarter" are 160."""

from __future__ import annotations

import math
import re
from typing import Final

from briefing.check.values.compare import same_currency
from briefing.check.values.held import Held
from briefing.check.values.quantity import Kind, Quantity

_UPPER: Final = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7}
_LOWER: Final = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_PART: Final = rf"({'|'.join(_UPPER)}) ({'|'.join(_LOWER)})s?"
#: The part after what it is of, or before.
_OF_IT: Final = (
    re.compile(rf"(?i)\bof (?:which|whom|that|this|it|them|these|those)\b[^.;]{{0,90}}?\b{_PART}\b(?! of)"),
    re.compile(rf"(?i)\b{_PART} of (?:which|that|this|it|them|these|those)\b"),
)
_KINDS: Final = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))


def part_of_it(quantity: Quantity, held: list[Held]) -> bool:
    """Whether the claim's figure is such a part of one of the evidence."""
    if quantity.kind not in _KINDS or quantity.top is not None:
        return False
    return any(
        math.isclose(quantity.value, item.quantity.value * share, rel_tol=0.005)
        for item in held
        if _alike(quantity, item.quantity) and " of " in item.text
        for share in _shares(item.text)
    )


def _alike(mine: Quantity, theirs: Quantity) -> bool:
    if theirs.top is not None or theirs.kind not in _KINDS:
        return False
    if mine.kind is Kind.MONEY and theirs.kind is Kind.MONEY:
        return same_currency(mine.unit, theirs.unit)
    return Kind.COUNT in (mine.kind, theirs.kind) or mine.unit == theirs.unit


def _shares(text: str) -> list[float]:
    return [
        _UPPER[found[1].lower()] / _LOWER[found[2].lower()] for one in _OF_IT for found in one.finditer(text)
    ]
