"""A quantity: an interval of values with a kind, a unit and the thing that is counted."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from briefing.check.values.units import Bound


class Kind(Enum):
    """What sort of figure it is; only equal kinds are compared."""

    __hash__ = object.__hash__  # each is one object; an enumeration's own is Python code

    COUNT = "number"
    MONEY = "sum of money"
    PERCENT = "percentage"
    POINTS = "percentage points"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    SCORE = "score"
    LABEL = "label"


class Quantity(NamedTuple):
    """Words ``[first, last)`` of a text; ``value`` is the figure itself, in ``unit`` (money: ISO 4217 code).

    ``top`` closes a range. ``head`` is the stem of the counted noun, ``run`` the stems of the noun phrase.
    ``vague``: dozens, hundreds. ``lead``: from, to or by, as in "rose from 3 % to 4 %". ``name``: a label's
    letters. ``scaled``: the figure carries a word of magnitude; ``article``: it is a bare "one"; ``written``:
    a measure's unit; ``rate``: the time it is per ("a year"); ``sure``: the head is a plural noun;
    ``figure``: the bare figure before its unit.
    """

    first: int
    last: int
    kind: Kind
    value: float
    top: float | None = None
    bound: Bound = Bound.EXACT
    unit: str = ""
    head: str = ""
    run: tuple[str, ...] = ()
    vague: bool = False
    lead: str = ""
    name: str = ""
    scaled: bool = False
    article: bool = False
    written: str = ""
    rate: str = ""
    sure: bool = False
    figure: float = 0.0
