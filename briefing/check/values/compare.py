"""Whether one quantity follows from another: equal values, hedges, ranges, rounding that is owned up to."""

from __future__ import annotations

import math
from enum import IntEnum
from typing import Final

from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import Bound


class Fit(IntEnum):
    """How a claim's quantity stands to one of the evidence, best first."""

    SAME = 0
    LOOSE = 1  # an "about" was dropped, or the like: a matter of taste
    SHIFTED = 2  # same figure, hedge of the same direction but not the same ("at least", "more than")
    HEDGE = 3  # same figure, other hedge: "more than 5,000" against "5,000"
    DIFFERENT = 4


_E, _A, _N, _M, _L, _LE, _ME = (
    Bound.EXACT,
    Bound.ABOUT,
    Bound.NEARLY,
    Bound.MORE,
    Bound.LESS,
    Bound.AT_MOST,
    Bound.AT_LEAST,
)
#: (claim, evidence) -> fit of equal figures; pairs not listed are HEDGE.
_HEDGES: Final = {
    (_E, _A): Fit.LOOSE,
    (_A, _E): Fit.SAME,
    (_A, _N): Fit.SAME,
    (_A, _M): Fit.SHIFTED,
    (_A, _ME): Fit.SHIFTED,
    (_A, _L): Fit.SHIFTED,
    (_A, _LE): Fit.SHIFTED,
    (_N, _A): Fit.SHIFTED,
    (_N, _L): Fit.LOOSE,
    (_L, _N): Fit.LOOSE,
    (_M, _ME): Fit.SHIFTED,
    (_ME, _M): Fit.LOOSE,
    (_ME, _E): Fit.SHIFTED,
    (_LE, _E): Fit.SHIFTED,
    (_L, _LE): Fit.SHIFTED,
    (_LE, _L): Fit.LOOSE,
    (_LE, _N): Fit.LOOSE,
}
_CLOSE: Final = 0.05
_POUND: Final = 0.45359237  # kilograms
_DAYS_A_MONTH: Final = 30.44


def comparable(claim: Quantity, evidence: Quantity) -> bool:
    """The two are of a kind, so that their values may be held against each other."""
    if claim.kind is evidence.kind:
        if claim.kind is Kind.MONEY:
            return same_currency(claim.unit, evidence.unit)
        return claim.kind is not Kind.MEASURE or claim.unit == evidence.unit
    kinds = {claim.kind, evidence.kind}
    if kinds == {Kind.PERCENT, Kind.FRACTION}:
        return True
    if kinds == {Kind.COUNT, Kind.PERCENT}:
        bare = claim if claim.kind is Kind.COUNT else evidence
        return not bare.run and not bare.scaled and claim.value == evidence.value
    if kinds == {Kind.COUNT, Kind.AGE}:
        return not claim.head or not evidence.head
    if kinds == {Kind.COUNT, Kind.LABEL}:
        return not claim.head and not evidence.head
    if Kind.COUNT in kinds and kinds & {Kind.DURATION, Kind.MEASURE}:
        bare = claim if claim.kind is Kind.COUNT else evidence
        return not bare.head and not bare.run and claim.figure == evidence.figure
    if kinds == {Kind.MULTIPLE, Kind.COUNT}:
        return (claim.head or evidence.head) in ("time", "fold")
    if kinds == {Kind.COUNT, Kind.SCORE} or kinds == {Kind.AGE, Kind.SCORE}:
        return True
    return kinds == {Kind.MONEY, Kind.MEASURE} and {claim.unit, evidence.unit} == {"GBP", "mass"}


def same_currency(first: str, second: str) -> bool:
    """ISO codes are equal, or one side says only "dollars"."""
    return first == second or {first, second} == {"$", "USD"} or (second != "$" and _dollars(first, second))


def _dollars(first: str, second: str) -> bool:
    """The claim says only "dollars" of somebody's dollars."""
    return first == "$" and second in ("AUD", "CAD", "NZD", "HKD", "SGD", "TWD")


def fit(claim: Quantity, evidence: Quantity) -> Fit:
    """Compare two comparable quantities."""
    if claim.rate and evidence.rate and claim.rate != evidence.rate:
        return Fit.SAME if _same_rate(claim, evidence) else Fit.DIFFERENT
    mine, theirs = _values(claim), _values(evidence)
    if {claim.kind, evidence.kind} == {Kind.MONEY, Kind.MEASURE}:
        pounds = [
            value[0] * (_POUND if q.kind is Kind.MONEY else 1)
            for value, q in ((mine, claim), (theirs, evidence))
        ]
        return Fit.SAME if math.isclose(*pounds, rel_tol=0.01) else Fit.DIFFERENT
    if claim.kind is not evidence.kind and Kind.SCORE in (claim.kind, evidence.kind):
        return Fit.SAME if set(mine) & set(theirs) else Fit.DIFFERENT
    if claim.kind is Kind.LABEL or evidence.kind is Kind.LABEL:
        names = claim.name == evidence.name or claim.kind is not evidence.kind
        return Fit.SAME if names and mine == theirs else Fit.DIFFERENT
    mixed = claim.kind is not evidence.kind and Kind.COUNT in (claim.kind, evidence.kind)
    if mixed and claim.figure and claim.figure == evidence.figure and claim.bound is evidence.bound:
        return Fit.SAME
    if claim.vague or evidence.vague:
        return _vague(claim, evidence)
    if len(mine) == 2 or len(theirs) == 2:
        return _ranges(claim, evidence, mine, theirs)
    mixed = claim.kind is Kind.DURATION and claim.unit != evidence.unit
    if _same_duration(claim, evidence) if mixed else _equal(mine[0], theirs[0]):
        if claim.bound is evidence.bound:
            return Fit.SAME
        return _HEDGES.get((claim.bound, evidence.bound), Fit.HEDGE)
    if claim.kind is Kind.DURATION and claim.figure and _rounded_length(claim, evidence):
        return Fit.SAME
    return Fit.SAME if not mixed and _rounded(claim, evidence, mine[0], theirs[0]) else Fit.DIFFERENT


def _rounded_length(claim: Quantity, evidence: Quantity) -> bool:
    """ "Nearly three weeks" of 19 days, "more than four months" of 131: within one of the claim's units."""
    if evidence.bound not in (Bound.EXACT, Bound.ABOUT) or claim.bound is Bound.EXACT:
        return False
    mine, theirs = (q.value * (_DAYS_A_MONTH if q.unit == "month" else 1) for q in (claim, evidence))
    unit = min(mine / claim.figure, mine) if claim.figure > 1 else mine * _WITHIN_ONE
    gap = theirs - mine
    if claim.bound is Bound.ABOUT:
        return abs(gap) <= _LOOSE_LENGTH * mine
    if claim.bound in (Bound.MORE, Bound.AT_LEAST):
        return 0 < gap < unit
    if claim.bound is Bound.NEARLY:
        return -min(unit, 0.2 * mine) <= gap < 0
    return -unit <= gap < 0


_WITHIN_ONE: Final = 0.5
_LOOSE_LENGTH: Final = 0.15


#: How often in a year.
_A_YEAR: Final = {"year": 1.0, "quarter": 4.0, "month": 12.0, "week": 52.0, "day": 365.0}


def _same_rate(claim: Quantity, evidence: Quantity) -> bool:
    """60 euros a year are 5 a month."""
    times = [_A_YEAR.get(quantity.rate) for quantity in (claim, evidence)]
    if None in times or claim.top or evidence.top or claim.bound is not evidence.bound:
        return False
    mine, theirs = (q.value * (n or 0.0) for q, n in zip((claim, evidence), times, strict=True))
    return _equal(mine, theirs)


def _values(quantity: Quantity) -> tuple[float, ...]:
    factor = 100.0 if quantity.kind is Kind.FRACTION else 1.0
    if quantity.top is None:
        return (quantity.value * factor,)
    return quantity.value * factor, quantity.top * factor


def _equal(first: float, second: float) -> bool:
    return math.isclose(first, second, rel_tol=1e-6)


def _same_duration(claim: Quantity, evidence: Quantity) -> bool:
    """Days against months agree as usage has it: 30 days are a month, four weeks are not."""
    days = [q.value * _DAYS_A_MONTH if q.unit == "month" else q.value for q in (claim, evidence)]
    return math.isclose(days[0], days[1], rel_tol=0.025)


def _vague(claim: Quantity, evidence: Quantity) -> Fit:
    low, high = claim.value, claim.top or claim.value
    if claim.vague and evidence.vague:
        return Fit.SAME if _equal(low, evidence.value) else Fit.DIFFERENT
    if not claim.vague:
        return Fit.DIFFERENT
    top = evidence.top or evidence.value
    if evidence.bound in (Bound.LESS, Bound.AT_MOST):
        return Fit.DIFFERENT
    return Fit.SAME if low * 0.8 <= evidence.value and top <= high else Fit.DIFFERENT


def _ranges(claim: Quantity, evidence: Quantity, mine: tuple[float, ...], theirs: tuple[float, ...]) -> Fit:
    if len(mine) == len(theirs):
        return Fit.SAME if all(map(_equal, mine, theirs)) else Fit.DIFFERENT
    if len(theirs) == 2:
        value = mine[0]
        if claim.bound is Bound.AT_MOST and _equal(value, theirs[1]):
            return Fit.SAME
        if claim.bound is Bound.AT_LEAST and _equal(value, theirs[0]):
            return Fit.SAME
        if claim.bound is Bound.ABOUT and theirs[0] <= value <= theirs[1]:
            return Fit.SAME
        if claim.lead in ("from", "to", "between") and any(_equal(value, end) for end in theirs):
            return Fit.SAME
        return Fit.HEDGE if _equal(value, theirs[0]) or _equal(value, theirs[1]) else Fit.DIFFERENT
    return Fit.HEDGE if _equal(theirs[0], mine[0]) or _equal(theirs[0], mine[1]) else Fit.DIFFERENT


def _rounded(claim: Quantity, evidence: Quantity, mine: float, theirs: float) -> bool:
    """A hedged claim may round to fewer digits: "about" 5 %, "nearly" 10 %, "more than" 20 %."""
    if evidence.bound not in (Bound.EXACT, Bound.ABOUT) or theirs == 0 or mine == 0:
        return _neighbours(claim, evidence, mine, theirs) or _implied(claim, evidence, mine, theirs)
    converted = 0.03 if claim.bound is not Bound.ABOUT else 0.08
    if _converted(claim, evidence) and math.isclose(mine, theirs, rel_tol=converted):
        return True
    digits = 1 if claim.kind is Kind.FRACTION else len(_digits(mine))
    if claim.bound is Bound.NEARLY and 0 < mine - theirs <= _CLOSE * abs(theirs):
        return True
    precise = claim.kind is not Kind.FRACTION and digits >= len(_digits(theirs)) and mine >= 10
    if {claim.kind, evidence.kind} == {Kind.FRACTION, Kind.PERCENT} and claim.bound is Bound.EXACT:
        return claim.kind is Kind.FRACTION and abs(theirs - mine) <= _POINT  # "one in five" of 19.8 percent
    if claim.bound is Bound.EXACT or precise:
        return False
    gap = (theirs - mine) / abs(theirs)
    if claim.kind is Kind.FRACTION and claim.bound in _OPEN_ENDED:
        return -0.6 <= gap < 0 if claim.bound in (Bound.LESS, Bound.AT_MOST) else 0 < gap <= 0.35
    if claim.bound is Bound.ABOUT:
        if claim.kind is Kind.COUNT and digits == 1 and _to_one_digit(theirs) == mine:
            return abs(gap) <= 2 * _CLOSE  # "some forty" of 43
        return abs(gap) <= (_CLOSE if claim.kind is not Kind.FRACTION else 0.08)
    if claim.bound in (Bound.NEARLY, Bound.LESS, Bound.AT_MOST):
        return -2 * _CLOSE <= gap < 0
    return 0 < gap <= 4 * _CLOSE


#: In hundredths: what a share told in words may differ from one told in figures.
_POINT: Final = 1.2


def _to_one_digit(value: float) -> float:
    return float(f"{value:.0e}")


_OPEN_ENDED: Final = (Bound.LESS, Bound.AT_MOST, Bound.MORE, Bound.AT_LEAST)


def _implied(claim: Quantity, evidence: Quantity, mine: float, theirs: float) -> bool:
    """ "Less than a third of a metre", of "up to 30 centimetres"; "more than 70", of "more than 77"."""
    plain = claim.kind is not Kind.FRACTION and claim.written == evidence.written
    if plain and len(_digits(mine)) >= max(2, len(_digits(theirs))):
        return False  # no rounder than the source's
    low, high = (Bound.LESS, Bound.AT_MOST, Bound.NEARLY), (Bound.MORE, Bound.AT_LEAST)
    if claim.bound in low and evidence.bound in low:
        return 0 < mine - theirs <= _ROUND * mine
    return claim.bound in high and evidence.bound in high and 0 < theirs - mine <= _ROUND * mine


_ROUND: Final = 0.15


def _neighbours(claim: Quantity, evidence: Quantity, mine: float, theirs: float) -> bool:
    """Whole things: more than 12 is at least 13, fewer than 10 is at most 9."""
    if claim.kind is not Kind.COUNT or not (mine.is_integer() and theirs.is_integer()):
        return False
    step = mine - theirs
    pair = (claim.bound, evidence.bound)
    return (pair in ((_ME, _M), (_LE, _L)) and step == (1 if pair[0] is _ME else -1)) or (
        pair in ((_M, _ME), (_L, _LE)) and step == (-1 if pair[0] is _M else 1)
    )


def _converted(claim: Quantity, evidence: Quantity) -> bool:
    """The same measure in another unit: the values, in base units, are not both round."""
    return claim.kind is Kind.MEASURE and claim.written != evidence.written


def _digits(value: float) -> str:
    """Significant digits, without trailing zeros: 5,000 has one, 1.96 has three."""
    return f"{abs(value):.6g}".replace(".", "").lstrip("0").split("e")[0].rstrip("0")
