"""Figures that follow from the evidence in one step: difference, sum, the rest of a whole, part, multiple.

"Rose from $3.4bn to $4.3bn" makes "$900m more" true and "$800m more" false. A step counts only where words
call for it: words of comparison for a difference, "the rest" or a denial for what is left, "together" for a
sum, a fraction or multiple of the evidence for a part.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final, NamedTuple

from briefing.check.values.compare import Fit, fit, same_currency
from briefing.check.values.heads import same_thing
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import DURATIONS, Bound
from briefing.check.values.words import listed, stem, words

_MOST: Final = 14
_DIFFERENCE: Final = listed(
    "more less fewer higher lower above below short shortfall fell fall falls fallen rose rise rises "
    "risen rising slipped dropped drop increase increased decrease decreased gain gained grew grown "
    "climbed lost margin majority gap difference ahead behind extra additional beyond exceed exceeded "
    "exceeds saved saving cheaper dearer down up by cut shrank shrunk narrowed widened reduction raised "
    "added between beat under over top missed deficit surplus further farther longer shorter later earlier "
    "separated separates separate apart older younger bigger smaller larger greater deeper shallower heavier "
    "lighter taller wider narrower faster "
    "slower hotter colder warmer cooler stronger weaker closer nearer better worse"
)
_REST: Final = listed(
    "rest remaining remainder remain remains left not no never none neither nor without still absent "
    "missing other others yet unpaid except but besides instead unsuitable nobody nothing away outside "
    "lack lacks lacked balance outstanding pending open unresolved unfinished untouched already"
    " originally stay stays stayed keep keeps kept survive survives survived"
)
_COMPARING: Final = listed("more less fewer than together both all other")
_COMPARED: Final = listed("more less fewer further longer shorter higher lower")
_DENIALS: Final = ("n't", "'t")
_SUM: Final = listed(
    "together total totals totalled totaled combined altogether overall sum both jointly all"
)
#: "A third below the average" is "at 67 percent of it".
_BELOW: Final = listed("below under short less lower fewer down shy off shed lost")
#: "Had expected 105 million" for "90 million, 15 million less than forecast".
_FORESEEN: Final = listed("expected forecast planned predicted budgeted hoped anticipated target projected")
_MISSED: Final = listed("less fewer short below under lower")
_ADDITIVE: Final = frozenset((Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.AGE, Kind.FRACTION))
_GOOD: Final = (Fit.SAME, Fit.LOOSE, Fit.SHIFTED)
_NEAR: Final = 0.35


class Step(NamedTuple):
    """A figure that follows, and how: "4.3 − 3.4 = 0.9"; ``sure``: of the claim's things, and called for."""

    quantity: Quantity
    words: str
    sure: bool = False


def derivation(
    claim: str, quantity: Quantity, texts: Sequence[str], given: Sequence[Quantity]
) -> tuple[bool, Step | None]:
    """Whether the claim's figure follows from ``given``; by which step, or which comes nearest to it."""
    steps = list(_steps(claim, quantity, texts, given))
    for step in steps:
        if fit(quantity, step.quantity) in _GOOD:
            return True, step
    near = [
        step
        for step in steps
        if step.sure and abs(step.quantity.value - quantity.value) <= _NEAR * abs(quantity.value)
    ]
    return False, min(near, key=lambda step: abs(step.quantity.value - quantity.value), default=None)


def calls_for(claim: str, quantity: Quantity) -> bool:
    """The sentence has words of a calculation: "fewer than", "the other", "not"."""
    said = sentence_words(claim, quantity)
    return left_over(said) or not said.isdisjoint(_COMPARING)


def falls_short(claim: str, quantity: Quantity, texts: Sequence[str]) -> bool:
    """The claim says by how much something falls short of what the evidence says is needed."""
    return not sentence_words(claim, quantity).isdisjoint(_SHORT) and any(map(needs, texts))


def needs(text: str) -> bool:
    """The text says how much is needed."""
    return not _NEEDED.isdisjoint(words(text).low)


def changes(claim: str, quantity: Quantity) -> bool:
    """The sentence has words of a change or a comparison: "fell", "cut by", "more than"."""
    return not sentence_words(claim, quantity).isdisjoint(_DIFFERENCE)


def _steps(claim: str, quantity: Quantity, texts: Sequence[str], given: Sequence[Quantity]) -> Iterator[Step]:
    mine = sentence_words(claim, quantity)
    theirs = {word for text in texts for word in words(text).low}
    usable = [item for item in given if not item.vague and item.kind is not Kind.LABEL][:_MOST]
    alike = [item for item in usable if _same_dimension(quantity, item)]
    alike += _in_its_unit(quantity, usable)
    alike += [_like(quantity, value) for value in _singled(texts)] if quantity.kind is Kind.COUNT else []
    short = not mine.isdisjoint(_SHORT) and not _NEEDED.isdisjoint(theirs)
    short = short and bool(quantity.head) and any(item.head == quantity.head for item in alike)
    differs, rest = not mine.isdisjoint(_DIFFERENCE), left_over(mine)
    rest = rest or not theirs.isdisjoint(("rest", "remainder", "remaining"))
    for first, second in combinations(alike, 2):
        sure = _counts(quantity, first) and _counts(quantity, second)
        if short:  # of "ten votes needed", whoever else is counted
            fitting = quantity.head in (first.head, second.head)
        else:
            fitting = not same_thing(first.head, second.head).conflict and not of_two(quantity, first, second)
        if (differs or rest) and fitting:
            called = sure and (differs or left_over(mine))
            yield _step(quantity, abs(first.value - second.value), _minus(first, second), called)
        if not mine.isdisjoint(_SUM) or (not mine.isdisjoint(_FORESEEN) and not theirs.isdisjoint(_MISSED)):
            yield _step(quantity, first.value + second.value, f"{_short(first)} + {_short(second)}", sure)
    if not mine.isdisjoint(_SUM):
        for three in combinations(alike, 3):
            yield _step(quantity, sum(item.value for item in three), " + ".join(map(_short, three)))
    if rest:
        yield from _left(alike, quantity)
    if left_over(mine) != left_over(theirs) or _below(claim, quantity):
        yield from _remaining_share(quantity, alike)
    yield from _parts(quantity, usable, rest or left_over(theirs))


def of_two(quantity: Quantity, first: Quantity, second: Quantity) -> bool:
    """Whether one figure counts the claim's things and the other counts others: "24 guards in eleven towers"
    are no 13 towers."""
    if quantity.kind is not Kind.COUNT or not (quantity.head and first.sure and second.sure):
        return False
    return _counts(quantity, first) != _counts(quantity, second)


def _below(claim: str, quantity: Quantity) -> bool:
    """ "A third below its average", which is then at 67 percent of it."""
    return not _BELOW.isdisjoint(words(claim).low[quantity.last : quantity.last + 2])


def sentence_words(text: str, quantity: Quantity) -> set[str]:
    """The words of the sentence of a figure."""
    cut = words(text)
    at = cut.sentence[quantity.first]
    return {word for word, sentence in zip(cut.low, cut.sentence, strict=True) if sentence == at}


def left_over(said: set[str]) -> bool:
    """Words of what is left, other or denied."""
    return not said.isdisjoint(_REST) or any(word.endswith(_DENIALS) for word in said)


def _same_dimension(quantity: Quantity, other: Quantity) -> bool:
    if other.kind is Kind.SCORE and quantity.kind is Kind.COUNT:
        return False
    if other.top is not None:
        return False
    if quantity.kind is Kind.POINTS or _of_a_point(quantity):
        return other.kind is Kind.PERCENT or (other.kind is quantity.kind is Kind.COUNT)
    if quantity.kind not in _ADDITIVE:
        return False
    if {quantity.kind, other.kind} == {Kind.PERCENT, Kind.FRACTION}:
        return True
    if quantity.kind is not other.kind:
        return False
    if quantity.kind is Kind.MONEY:
        return same_currency(quantity.unit, other.unit)
    return quantity.kind is not Kind.MEASURE or quantity.unit == other.unit


def _of_a_point(quantity: Quantity) -> bool:
    return quantity.kind in (Kind.FRACTION, Kind.COUNT) and "point" in quantity.run


def _counts(quantity: Quantity, other: Quantity) -> bool:
    """A part of a sum that is of the claim's things beyond doubt: sums of money, or counts of that noun."""
    return quantity.kind is not Kind.COUNT or (
        bool(other.head) and same_thing(quantity.head, other.head).agree
    )


def _in_its_unit(quantity: Quantity, usable: Sequence[Quantity]) -> list[Quantity]:
    """Figures without the claim's unit that are meant in it: "31 kilometres, compared with 18"; years of "the
    past 30 years" for a claim that counts years; the ninth of a row as nine; and the claim's "31 kilometres,
    13 more"."""
    if quantity.kind is Kind.MEASURE and quantity.figure:
        size = quantity.value / quantity.figure
        bare = [q for q in usable if q.kind is Kind.COUNT and not (q.run or q.scaled or q.article)]
        return [_like(quantity, q.value * size) for q in bare]
    if quantity.kind is not Kind.COUNT:
        return []
    unit, size = _TIMES.get(quantity.head, ("", 0.0))
    spans = [q for q in usable if q.kind is Kind.DURATION and q.unit == unit and q.top is None]
    found = [q.figure for q in spans if q.value == q.figure * size]
    found += [q.value for q in usable if q.kind is Kind.ORDINAL]
    if _COMPARED.issuperset(quantity.run):  # "reaches 31 kilometres, 13 more than before"
        found += [q.figure for q in usable if q.kind is Kind.MEASURE and q.figure and q.top is None]
    if not quantity.head:  # "pays 210 pounds, 130 less than they want"
        found += [q.value for q in usable if q.kind is Kind.MONEY and q.top is None]
    return [_like(quantity, value) for value in found]


#: Stem of a noun of time -> its unit and size as ``DURATIONS`` has them.
_TIMES: Final = {stem(name): unit for name, unit in DURATIONS.items() if not name.endswith("s")}
_SHORT: Final = listed("short shortfall lack lacks lacked lacking missed miss missing")
_NEEDED: Final = listed("need needs needed needing require requires required requiring necessary threshold")


def _step(quantity: Quantity, value: float, how: str, sure: bool = False) -> Step:
    made = _like(quantity, value)
    return Step(made, f"{how} = {_short(made)}", sure)


def _like(quantity: Quantity, value: float) -> Quantity:
    """A figure of the claim's own dimension."""
    return quantity._replace(
        value=value, top=None, bound=Bound.EXACT, vague=False, figure=0.0, article=False, rate=""
    )


def _minus(first: Quantity, second: Quantity) -> str:
    high, low = (first, second) if first.value >= second.value else (second, first)
    return f"{_short(high)} − {_short(low)}"


def _short(quantity: Quantity) -> str:
    value = quantity.value * 100 if quantity.kind is Kind.FRACTION else quantity.value
    for size, name in ((1e9, " billion"), (1e6, " million")):
        if value >= size:
            return f"{value / size:g}{name}"
    return f"{value:,.10g}" + (" %" if quantity.kind in (Kind.PERCENT, Kind.FRACTION) else "")


def _left(alike: list[Quantity], quantity: Quantity) -> Iterator[Step]:
    """What is left of a whole: all less two parts."""
    for whole in alike:
        parts = [item for item in alike if item is not whole and item.value < whole.value]
        for one, two in combinations(parts, 2):
            if one.value + two.value < whole.value:
                how = f"{_short(whole)} − {_short(one)} − {_short(two)}"
                yield _step(quantity, whole.value - one.value - two.value, how)


def _remaining_share(quantity: Quantity, alike: list[Quantity]) -> Iterator[Step]:
    """A hundred per cent less a share."""
    if quantity.kind not in (Kind.PERCENT, Kind.FRACTION):
        return
    for item in alike:
        share = item.value * (1 if item.kind is Kind.PERCENT else 100)
        yield _step(
            quantity, (100 - share) / (1 if quantity.kind is Kind.PERCENT else 100), f"100 % − {share:.3g} %"
        )


def _parts(quantity: Quantity, usable: Sequence[Quantity], rest: bool) -> Iterator[Step]:
    """A part or a multiple of a figure, where the evidence says "half of that" or "three times"; with
    ``rest`` what is left of it as well."""
    factors = [item for item in usable if item.kind in (Kind.FRACTION, Kind.MULTIPLE) or item.head == "time"]
    if quantity.kind not in _ADDITIVE or quantity.kind in (Kind.FRACTION, Kind.PERCENT):
        return
    for factor in factors:
        for item in usable:
            if item is factor or not _same_dimension(quantity, item) or not factor.value:
                continue
            times = f"{factor.value:.3g}"
            yield _step(quantity, item.value * factor.value, f"{_short(item)} × {times}")
            if factor.kind is Kind.FRACTION and rest:
                yield _step(quantity, item.value * (1 - factor.value), f"{_short(item)} × (1 − {times})")
            elif factor.kind is not Kind.FRACTION:
                yield _step(quantity, item.value / factor.value, f"{_short(item)} ÷ {times}")


def _singled(texts: Sequence[str]) -> Iterator[float]:
    """ "Only Peru has": one of them."""
    for text in texts:
        cut = words(text)
        for index, word in enumerate(cut.low[:-1]):
            if word == "only" and cut.surface[index + 1][0].isupper():
                yield 1.0
