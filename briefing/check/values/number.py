"""Figures of a claim against figures of the evidence: value, unit, hedge, and the thing they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.values.compare import Fit, comparable, fit, same_currency
from briefing.check.values.context import neighbourhood, overlap
from briefing.check.values.enumeration import enumerated
from briefing.check.values.heads import same_thing
from briefing.check.values.quantities import Kind, Quantity, quantities
from briefing.check.values.words import words
from briefing.models import Reason, ReasonCode

#: How much better another figure's neighbourhood must fit before the claim's figure counts as swapped.
_MARGIN: Final = 3.0
_RATIO: Final = 1.6
_COUNTED_YEARS: Final = frozenset(("anniversari", "birthday", "centuri"))
_UNSWAPPED: Final = frozenset((Kind.AGE, Kind.SCORE, Kind.ORDINAL, Kind.MULTIPLE, Kind.DURATION, Kind.FRACTION))
_LEADING: Final = frozenset((Kind.PERCENT, Kind.POINTS, Kind.MONEY))


class Held(NamedTuple):
    """A quantity of the evidence and the passage it stands in."""

    quantity: Quantity
    text: str

    @property
    def shown(self) -> str:
        return phrase(self.text, self.quantity)


@dataclass(frozen=True)
class QuantityCheck:
    """Holds the quantities of some kinds against the evidence; used for figures and, by ``dates``, for durations."""

    name: str
    kinds: frozenset[Kind]
    code: ReasonCode

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        mine = [quantity for quantity in quantities(claim) if quantity.kind in self.kinds]
        if not mine:
            return ()
        held = [Held(found, passage.text) for passage in evidence.passages for found in quantities(passage.text)]
        return tuple(self._findings(claim, mine, held, evidence))

    def _findings(
        self, claim: str, mine: list[Quantity], held: list[Held], evidence: Evidence
    ) -> Iterator[Finding]:
        for quantity in mine:
            finding = _judge(claim, quantity, held, evidence, self.code)
            if finding is not None:
                yield finding


def phrase(text: str, quantity: Quantity) -> str:
    """The figure with what it counts, for a reader."""
    cut = words(text)
    last = quantity.last
    size = len(cut)
    for _ in quantity.run[:3]:
        last = min(last + 1, size)
    return cut.slice(quantity.first, last)


def _judge(
    claim: str, quantity: Quantity, held: list[Held], evidence: Evidence, code: ReasonCode
) -> Finding | None:
    rivals = [other for other in held if comparable(quantity, other.quantity)]
    fits = [(fit(quantity, other.quantity), other) for other in rivals]
    best = min((found for found, _ in fits), default=Fit.DIFFERENT)
    code = ReasonCode.MONEY if quantity.kind is Kind.MONEY else code
    if best is Fit.DIFFERENT:
        return _absent(claim, quantity, held, rivals, evidence, code)
    matching = [other for found, other in fits if found is not Fit.DIFFERENT]
    wrong = _wrong_thing(claim, quantity, matching, rivals, code)
    if wrong is not None or quantity.kind is Kind.ORDINAL:
        return wrong
    agreeing = [(found, other) for found, other in fits if found is not Fit.DIFFERENT and _agrees(quantity, other)]
    best, chosen = min(agreeing or fits, key=lambda pair: pair[0])
    return _hedge(claim, quantity, best, chosen)


def _alike(quantity: Quantity, other: Held) -> bool:
    return same_thing(quantity.head, other.quantity.head).agree


def _agrees(quantity: Quantity, other: Held) -> bool:
    theirs = other.quantity
    if same_thing(quantity.head, theirs.head).agree or not quantity.run or not theirs.run:
        return True
    return quantity.head in theirs.run or theirs.head in quantity.run or quantity.run[0] == theirs.run[0]


def _absent(
    claim: str,
    quantity: Quantity,
    held: list[Held],
    rivals: list[Held],
    evidence: Evidence,
    code: ReasonCode,
) -> Finding | None:
    """No figure of the evidence gives this one."""
    if quantity.article or quantity.kind in (Kind.ORDINAL, Kind.MULTIPLE):
        return _weak(claim, quantity, rivals, code)
    if quantity.kind is Kind.COUNT and quantity.value <= 12 and _listed(quantity, claim, evidence):
        return None
    shown = phrase(claim, quantity)
    other = _nearest(claim, quantity, rivals)
    crossed = [item for item in held if _same_figure(quantity, item.quantity)]
    if crossed and not rivals:
        return _crossed(quantity, shown, crossed[0], code)
    small = quantity.kind is Kind.COUNT and quantity.value <= 10 and not words(claim).low[quantity.first][0].isdigit()
    if small and not any(item.quantity.head and _alike(quantity, item) for item in rivals):
        return _finding(code, f"The evidence does not count “{shown}”.", shown, "", weight=0.5)
    if quantity.kind is Kind.MONEY and _converted(claim, quantity):
        return _finding(code, f"The evidence does not convert to “{shown}”.", shown, "", weight=0.4)
    if quantity.kind in (Kind.FRACTION, Kind.SCORE) and not rivals:
        return _finding(code, f"The evidence does not give “{shown}”.", shown, "", weight=0.6)
    if other is None:
        return _finding(code, f"The evidence gives no {quantity.kind.value} for “{shown}”.", shown, "")
    return _finding(code, f"The claim says “{shown}”; the evidence says “{other.shown}”.", shown, other.shown)


def _converted(claim: str, quantity: Quantity) -> bool:
    """The sum stands in brackets after another sum: "$565m (£397m)"."""
    if not quantity.first or words(claim).low[quantity.first - 1] != "(":
        return False
    return any(q.kind is Kind.MONEY and q.last == quantity.first - 1 for q in quantities(claim))


def _same_figure(quantity: Quantity, other: Quantity) -> bool:
    return quantity.value == other.value and quantity.kind is not other.kind or (
        quantity.kind is other.kind is Kind.MONEY and quantity.value == other.value
    )


def _crossed(quantity: Quantity, shown: str, other: Held, code: ReasonCode) -> Finding | None:
    """The same figure, but money for men, percent for points, pounds for dollars."""
    theirs = other.quantity
    money = quantity.kind is theirs.kind is Kind.MONEY and not same_currency(quantity.unit, theirs.unit)
    points = {quantity.kind, theirs.kind} == {Kind.PERCENT, Kind.POINTS}
    known = {Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE, Kind.POINTS}
    hard = money or points or (quantity.kind in known and theirs.kind in known)
    message = f"“{shown}” is a {quantity.kind.value}; the evidence says “{other.shown}”."
    return _finding(code, message, shown, other.shown, hard=hard, weight=0.9 if hard else 0.5)


def _weak(claim: str, quantity: Quantity, rivals: list[Held], code: ReasonCode) -> Finding | None:
    """A bare "one", an ordinal or "twice": wrong only where the evidence has another for the same thing."""
    for other in rivals:
        same_kind = other.quantity.kind is quantity.kind
        same = quantity.head and quantity.head == other.quantity.head
        if same_kind and same and not (quantity.article and _has_single(other.text, quantity.head)):
            shown = phrase(claim, quantity)
            return _finding(code, f"The claim says “{shown}”; the evidence says “{other.shown}”.", shown, other.shown)
    if quantity.article or quantity.value <= 2 or not quantity.head or quantity.head in _COUNTED_YEARS:
        return None
    shown = phrase(claim, quantity)
    return _finding(code, f"The evidence does not give “{shown}”.", shown, "", hard=False, weight=0.5)


def _has_single(text: str, head: str) -> bool:
    return any(head in found.run and found.value == 1 for found in quantities(text))


def _listed(quantity: Quantity, claim: str, evidence: Evidence) -> bool:
    """The evidence lists as many things as the claim counts ("France, Italy and Spain": three countries)."""
    before = words(claim).low[quantity.first - 1] if quantity.first else ""
    if quantity.value == 2 and before in ("the", "these", "those", "both"):
        return True
    return any(int(quantity.value) in enumerated(passage.text) for passage in evidence.passages)


def _nearest(claim: str, quantity: Quantity, rivals: list[Held]) -> Held | None:
    """The figure of the evidence that the claim's probably stands for."""
    if not rivals:
        return None
    mine = neighbourhood(claim, quantity.first, quantity.last)
    return max(
        rivals,
        key=lambda other: (
            other.quantity.kind is quantity.kind,
            bool(quantity.head) and same_thing(quantity.head, other.quantity.head).agree,
            overlap(mine, neighbourhood(other.text, other.quantity.first, other.quantity.last)),
        ),
    )


def _wrong_thing(
    claim: str, quantity: Quantity, matching: list[Held], rivals: list[Held], code: ReasonCode
) -> Finding | None:
    """The figure occurs, but for something else."""
    agreeing = [other for other in matching if _agrees(quantity, other)]
    shown = phrase(claim, quantity)
    if not agreeing:
        return _other_thing(quantity, matching, rivals, shown, code)
    swapped = _swapped(claim, quantity, agreeing, rivals)
    if swapped is not None:
        message = f"“{shown}” stands for something else in the evidence; there it is “{swapped.shown}”."
        sure = bool(quantity.head)
        return _finding(code, message, shown, swapped.shown, hard=sure, weight=0.8 if sure else 0.5)
    return _turned(claim, quantity, agreeing, shown, code)


def _swapped(claim: str, quantity: Quantity, agreeing: list[Held], rivals: list[Held]) -> Held | None:
    """Another figure of the same things whose neighbourhood is by far the closer to the claim's."""
    if quantity.vague or quantity.article or quantity.kind in _UNSWAPPED:
        return None
    mine = neighbourhood(claim, quantity.first, quantity.last)
    ours = max(overlap(mine, _around(other)) for other in agreeing)
    values = {(other.quantity.value, other.quantity.top) for other in agreeing}
    for other in rivals:
        theirs = other.quantity
        if theirs.kind is not quantity.kind or theirs.vague or (theirs.value, theirs.top) in values:
            continue
        if bool(theirs.head) != bool(quantity.head) or not same_thing(quantity.head, theirs.head).agree:
            continue
        score = overlap(mine, _around(other))
        if score >= ours + _MARGIN and score >= _RATIO * ours:
            return other
    return None


def _around(other: Held) -> tuple[frozenset[str], frozenset[str]]:
    return neighbourhood(other.text, other.quantity.first, other.quantity.last)


def _other_thing(
    quantity: Quantity, matching: list[Held], rivals: list[Held], shown: str, code: ReasonCode
) -> Finding | None:
    other = matching[0]
    for rival in rivals:
        if rival.quantity.head == quantity.head and rival not in matching:
            message = f"The claim says “{shown}”; the evidence says “{rival.shown}” and “{other.shown}”."
            return _finding(code, message, shown, rival.shown)
    if quantity.vague or quantity.article or quantity.kind in (Kind.ORDINAL, Kind.MULTIPLE, Kind.FRACTION):
        return None
    conflict = all(same_thing(quantity.head, item.quantity.head).conflict for item in matching)
    message = f"“{shown}”: the evidence counts something else, “{other.shown}”."
    return _finding(code, message, shown, other.shown, hard=conflict, weight=0.9 if conflict else 0.5)


def _turned(
    claim: str, quantity: Quantity, agreeing: list[Held], shown: str, code: ReasonCode
) -> Finding | None:
    """ "From 3 % to 4 %" turned round, or "to" made "by"."""
    if quantity.kind not in _LEADING or quantity.lead not in ("from", "to", "by"):
        return None
    leads = {other.quantity.lead for other in agreeing}
    if quantity.lead in leads or not leads & {"from", "to", "by"} or "" in leads:
        return None
    lead = next(iter(sorted(leads & {"from", "to", "by"})))
    other = agreeing[0]
    message = f"The claim says “{quantity.lead} {shown}”, the evidence “{lead} {other.shown}”."
    return _finding(code, message, f"{quantity.lead} {shown}", f"{lead} {other.shown}")


def _hedge(claim: str, quantity: Quantity, best: Fit, other: Held) -> Finding | None:
    if best is Fit.SAME:
        return None
    shown = phrase(claim, quantity)
    message = f"The claim says “{shown}”, the evidence “{other.shown}”: not equally exact."
    if quantity.kind is Kind.MULTIPLE:
        return None
    if best is Fit.HEDGE:
        return _finding(ReasonCode.SCOPE, message, shown, other.shown, weight=0.9)
    weight = 0.3 if best is Fit.LOOSE else 0.5
    return _finding(ReasonCode.SCOPE, message, shown, other.shown, hard=False, weight=weight)


def _finding(
    code: ReasonCode, message: str, mine: str, theirs: str, hard: bool = True, weight: float = 1.0
) -> Finding:
    reason = Reason(code=code, message=message, claim_words=mine, source_words=theirs)
    return Finding(reason, hard=hard and weight > 0.6, weight=weight)


number = QuantityCheck("number", frozenset(Kind) - {Kind.DURATION}, ReasonCode.NUMBER)
duration = QuantityCheck("date", frozenset((Kind.DURATION,)), ReasonCode.DATE)
