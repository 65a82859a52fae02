"""A figure that the evidence's figures give in a step or two, whatever the words: a sum, a difference, a
product, a share, the rest of a whole.

``derived`` asks for words that call for a step and tells what follows; here only what holds is told. That no
step gives a figure proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations
from typing import Final, NamedTuple

from briefing.check.values.compare import same_currency
from briefing.check.values.derived import changes, left_over, of_two, sentence_words
from briefing.check.values.held import Held
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import Bound
from briefing.check.values.words import listed, words

_MOST: Final = 10
#: Counts that many sums and differences give by chance.
_SMALL: Final = 10
_SHARES: Final = (Kind.PERCENT, Kind.FRACTION)
_AMOUNTS: Final = (Kind.MONEY, Kind.MEASURE, Kind.COUNT, Kind.DURATION)
_MONTH: Final = 30.44
#: How far the figure may lie below and above what follows, as shares of the figure.
_ROOM: Final = {
    Bound.EXACT: (1e-6, 1e-6),
    Bound.ABOUT: (0.06, 0.06),
    Bound.NEARLY: (0.1, 0.0),
    Bound.LESS: (0.25, 0.0),
    Bound.AT_MOST: (0.25, 0.0),
    Bound.MORE: (0.0, 0.25),
    Bound.AT_LEAST: (0.0, 0.25),
}
#: "More than half" may be 64 percent, "more than 75 days" are hardly 90.
_OPEN: Final = 0.12


def works_out(claim: str, quantity: Quantity, held: Sequence[Held]) -> bool:
    """Whether some step from figures of the evidence gives the claim's."""
    if quantity.vague or quantity.top is not None or not quantity.value or not held:
        return False
    if _exchanged(quantity, held):
        return False
    wanted = quantity.value * 100 if quantity.kind is Kind.FRACTION else quantity.value
    below, above = _ROOM[quantity.bound]
    if quantity.kind not in _SHARES:
        below, above = min(below, _OPEN), min(above, _OPEN)
    if quantity.kind is Kind.FRACTION and quantity.bound is Bound.EXACT:
        below = above = 0.015
    elif quantity.kind is Kind.FRACTION and quantity.bound is Bound.ABOUT:
        below = above = 0.1  # "close to a third" of 30 percent
    low, high = wanted - below * wanted, wanted + above * wanted
    return any(low <= value <= high for value in _steps(quantity, held, _calls(claim, quantity, held)))


def _exchanged(quantity: Quantity, held: Sequence[Held]) -> bool:
    """ "20 weeks" for "20 days": that seven times the one is the other is chance, whatever seven there is."""
    if quantity.kind is not Kind.DURATION or quantity.figure <= 1:
        return False
    others = [item.quantity for item in held if item.quantity.kind is Kind.DURATION]
    return any(other.figure == quantity.figure and other.value != quantity.value for other in others)


class _Calls(NamedTuple):
    """What the words of claim and evidence call for."""

    total: bool
    less: bool
    rest: bool
    double: bool
    each: bool


def _calls(claim: str, quantity: Quantity, held: Sequence[Held]) -> _Calls:
    mine = sentence_words(claim, quantity)
    theirs = {word for text in {item.text for item in held} for word in words(text).low}
    changed = not theirs.isdisjoint(_CHANGED)
    return _Calls(
        not mine.isdisjoint(_SUMMED)
        or changed
        or (not theirs.isdisjoint(_ADDED) and theirs.isdisjoint(_TOTALS))
        or (quantity.kind is Kind.DURATION and not theirs.isdisjoint(_THEN)),
        quantity.kind is not Kind.COUNT
        or (changed and quantity.value > _SMALL)
        or left_over(mine)
        or changes(claim, quantity)
        or not theirs.isdisjoint(_RESTS),
        left_over(mine) or not theirs.isdisjoint(_RESTS),
        not theirs.isdisjoint(_TWO),
        not theirs.isdisjoint(("each", "apiece", "both", "every", "times")),
    )


_SUMMED: Final = listed(
    "together total totals totalled totaled totalling combined combine altogether overall sum both jointly"
    " all between aggregate cumulative whole entire"
)
_ADDED: Final = listed(
    "another additional further extra plus prolonged prolong extended extend extension renewed topped joined "
    "added other others"
)
#: What it was before follows: "15,000 fewer than it had asked for", "cut by six points to five per cent".
_CHANGED: Final = listed(
    "more less fewer higher lower than up down cut raised rose fell grew shrank dropped slipped lost gained "
    "added reduced increased above below"
)
#: One stretch of time after another.
_THEN: Final = listed("later then followed follow follows thereafter afterwards")
_TOTALS: Final = listed("total totals totalled totalling bringing altogether overall combined")
_RESTS: Final = listed("rest remainder remaining balance others")


def _steps(quantity: Quantity, held: Sequence[Held], calls: _Calls) -> Iterator[float]:
    usable = [item.quantity for item in held if not item.quantity.vague and item.quantity.top is None][:_MOST]
    if quantity.kind is Kind.DURATION:
        usable = _in_its_time(quantity, usable)
    read = [(item, value) for item in usable if (value := _as(quantity, item)) is not None]
    if all(item.kind is Kind.COUNT for item, _ in read) and quantity.kind is not Kind.COUNT:
        if quantity.kind in _SHARES and calls.rest:  # "three quarters were not", of 60 of 240
            yield from _ratios(usable)
        return  # no figure there has the claim's unit
    alike = [value for _, value in read]
    if quantity.kind is Kind.COUNT:  # "the dam … sixteen more"
        yield from (
            item.quantity.value + 1
            for item in held
            if item.quantity.kind is Kind.COUNT and words(item.text).at(item.quantity.last) in _OTHERS
        )
        span = _A_RATE.get(quantity.rate)
        yield from (span / item.value for item in usable if span and item.kind is Kind.DURATION)
    yield from (value for item, value in read if item.kind is Kind.COUNT is not quantity.kind)
    turned = _turned(usable, held)
    for (first, one), (second, two) in combinations(read, 2):
        if of_two(quantity, first, second):
            continue
        step = turned.get(id(second)) or turned.get(id(first))
        if step is not None:  # "31, 21 more than in the year before": ten then, and never 52
            yield abs(one - two) if step < 0 else one + two
            continue
        if calls.less:
            yield abs(one - two)
        if calls.total:
            yield one + two
    if calls.each and calls.rest:
        for whole, one, two in permutations(alike, 3):
            yield whole - 2 * one - two  # "two pay 170 million each, a third 90, the fourth the remainder"
    for three in combinations(alike, 3):
        total = sum(three)
        if calls.total:
            yield total
        if calls.less:
            yield abs(2 * max(three) - total)  # the whole less two parts
    if len(alike) > 3:
        yield sum(alike) if calls.total else 0.0
        yield abs(2 * max(alike) - sum(alike)) if calls.less else 0.0
    if quantity.kind in _SHARES:
        if calls.rest:
            yield from (100 - value for value in alike)
            yield from (100 - one - two for one, two in combinations(alike, 2))
        yield from (
            one * other.value for other in usable if other.kind is Kind.FRACTION for one in alike
        )  # "and the other half of that"
        yield from _ratios(usable)
    elif quantity.kind in _AMOUNTS:
        yield from _products(quantity, read, usable, calls)


def _turned(usable: list[Quantity], held: Sequence[Held]) -> dict[int, int]:
    """The figures that tell a change ("3,000 more than in 2022"), and which way back it leads."""
    out: dict[int, int] = {}
    for item in held:
        cut = words(item.text)
        word, after = cut.at(item.quantity.last), cut.low[item.quantity.last + 1 : item.quantity.last + 6]
        if "than" in after and (word in _MORE or word in _FEWER):
            out |= {id(q): -1 if word in _MORE else 1 for q in usable if q == item.quantity}
    return out


_MORE: Final = listed("more higher longer above bigger larger later")
_FEWER: Final = listed("fewer less lower shorter below smaller earlier")
_OTHERS: Final = listed("more other others further additional")
#: "Five an hour", of one every twelve minutes.
_A_RATE: Final = {"hour": 1 / 24, "day": 1.0, "week": 7.0}


def _in_its_time(quantity: Quantity, usable: list[Quantity]) -> list[Quantity]:
    """Bare figures in the unit of the lengths of time before or after them: "200 days instead of the current
    180", "cut from three days to one"; and the third of "years" as three."""
    out = list(usable)
    lengths = [(at, item) for at, item in enumerate(usable) if item.kind is Kind.DURATION and item.figure]
    for at, item in enumerate(usable):
        if item.kind is Kind.COUNT and not item.sure and lengths:
            near = min(lengths, key=lambda length: abs(length[0] - at))[1]
            out[at] = near._replace(value=item.value * near.value / near.figure, figure=item.value)
    own = quantity.value / quantity.figure if quantity.figure else 0.0
    ranks = [item.value for item in usable if item.kind is Kind.ORDINAL and item.head in _TIMES and own]
    if ranks:
        ranks += [item.value for item in usable if item.kind is Kind.ORDINAL and item.head not in _TIMES]
        out += [quantity._replace(value=rank * own, bound=Bound.EXACT) for rank in ranks]
    return out


_TIMES: Final = listed("day night week month year")


def _products(
    quantity: Quantity, read: list[tuple[Quantity, float]], usable: list[Quantity], calls: _Calls
) -> Iterator[float]:
    for item, value in read:
        for other in usable:
            if other is item:
                continue
            if other.kind in (Kind.FRACTION, Kind.PERCENT):
                part = other.value / (100 if other.kind is Kind.PERCENT else 1)
                yield value * part
                if part and other.kind is Kind.FRACTION:
                    yield value / part
                if calls.rest:
                    yield value * (1 - part)
            elif other.kind is Kind.MULTIPLE and other.value:
                yield value * other.value
                yield value / other.value
            elif other.kind is Kind.MEASURE and quantity.kind is Kind.MONEY and other.figure:
                yield value * other.figure  # so many tonnes at 390 dollars a tonne
            elif other.kind is Kind.COUNT and other.value > 1:
                if quantity.kind is Kind.COUNT and not calls.each:
                    continue  # two counts are multiplied where one is of each of the other
                yield value * other.value
                if quantity.kind is not Kind.COUNT and item.kind is not Kind.COUNT:
                    yield value / other.value
        if calls.double:
            yield value * 2
            yield value / 2


_TWO: Final = frozenset(
    "again half both twice double doubled halved equally each apiece halve halving".split()
)


def _ratios(usable: list[Quantity]) -> Iterator[float]:
    for one, two in permutations(usable, 2):
        if one.kind is not two.kind or one.kind not in _AMOUNTS or not 0 < one.value < two.value:
            continue
        if one.kind is not Kind.MONEY or same_currency(one.unit, two.unit):
            yield 100 * one.value / two.value
            yield 100 - 100 * one.value / two.value


_POINT: Final = "point"


def _as(quantity: Quantity, other: Quantity) -> float | None:
    """The value of a figure of the evidence in the claim's dimension."""
    bare = other.kind is Kind.COUNT and not other.article and not other.sure
    if quantity.kind in _SHARES or quantity.kind is Kind.POINTS or _POINT in quantity.run:
        if other.kind is Kind.COUNT and _POINT in other.run:
            return other.value
        if other.kind is Kind.FRACTION:
            return other.value * 100
        return (
            other.value if other.kind in (Kind.PERCENT, Kind.POINTS) or (bare and other.value < 100) else None
        )
    if quantity.kind is Kind.MONEY:
        if other.kind is Kind.MONEY:
            return other.value if same_currency(quantity.unit, other.unit) else None
        return other.value if bare or (other.scaled and other.kind is Kind.COUNT) else None
    if quantity.kind in (Kind.MEASURE, Kind.DURATION):
        if other.kind is quantity.kind:
            if other.unit == quantity.unit:
                return other.value
            return _days(quantity, other) if quantity.kind is Kind.DURATION else None
        bare = bare or (other.scaled and other.kind is Kind.COUNT)
        return other.value * quantity.value / quantity.figure if bare and quantity.figure else None
    return other.value if other.kind is quantity.kind else None


def _days(quantity: Quantity, other: Quantity) -> float | None:
    """Days of so many months, months of so many days."""
    if {quantity.unit, other.unit} != {"day", "month"}:
        return None
    if other.unit == "month":
        return other.value * _MONTH
    months = other.value / _MONTH
    return float(round(months)) if abs(months - round(months)) < _WHOLE else months


#: What whole months may differ from as many times thirty days.
_WHOLE: Final = 0.1
