"""Figures of a claim against figures of the evidence: value, unit, hedge, and the thing they belong to."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.apiece import apiece
from briefing.check.values.cases import is_case
from briefing.check.values.compare import Fit, comparable, fit, same_currency
from briefing.check.values.context import neighbourhood, overlap
from briefing.check.values.counting import (
    NAMED_MOST,
    NATIONS,
    alike,
    enumerates,
    listed_counts,
    named_countries,
    one_and_the_other,
    outranked,
    reached,
    single,
    summed,
)
from briefing.check.values.derived import calls_for, derivation, falls_short
from briefing.check.values.elapsed import lasts, spans, with_stretches
from briefing.check.values.enumeration import enumerated
from briefing.check.values.excepted import follows as left_by_exception
from briefing.check.values.findings import differs, finding
from briefing.check.values.given import given_outright
from briefing.check.values.headless import headless
from briefing.check.values.heads import same_thing
from briefing.check.values.hedges import hedge_finding
from briefing.check.values.held import Held, phrase
from briefing.check.values.lengthless import no_length, of_each_year, paced, same_unit
from briefing.check.values.level import complement, levels
from briefing.check.values.outstanding import outstanding
from briefing.check.values.part_of_it import part_of_it
from briefing.check.values.proportion import stands_in
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.shortfall import shortfall
from briefing.check.values.things import agrees, around, wrong_thing
from briefing.check.values.times import moments
from briefing.check.values.undecided import undecided
from briefing.check.values.unitless import unit_elsewhere
from briefing.check.values.votes import votes
from briefing.check.values.what_befell import befell
from briefing.check.values.worded_share import told_in_words
from briefing.check.values.words import words
from briefing.check.values.worked import works_out
from briefing.models import ReasonCode

_FEW: Final = 4
_LISTED: Final = 3
_MANY: Final = 1000
_FEW_THINGS: Final = 12
_FEW_NAMED: Final = 5
_YEARLY: Final = re.compile(r"(?i)\b(?:annual|yearly|daily|weekly|monthly|a year|per year)")
_WORKED_OUT: Final = (Kind.FRACTION, Kind.POINTS)
_COUNTED_YEARS: Final = frozenset(("anniversari", "birthday", "centuri"))


@dataclass
class QuantityCheck:
    """Holds the quantities of some kinds against the evidence: figures here, durations in ``dates``."""

    name: str
    kinds: frozenset[Kind]
    code: ReasonCode
    given: Callable[[str], Sequence[Quantity]] = quantities

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        mine = [quantity for quantity in quantities(claim) if quantity.kind in self.kinds]
        if not mine:
            return ()
        held = [
            Held(found, passage.text) for passage in evidence.passages for found in self.given(passage.text)
        ]
        if self.code is not ReasonCode.NUMBER:
            return tuple(self._findings(claim, mine, held, evidence))
        missed = (
            *shortfall(claim, evidence),
            *outstanding(claim, evidence),
            *levels(claim, evidence),
            *apiece(claim, evidence),
            *votes(claim, evidence),
        )
        return (*self._findings(claim, mine, held, evidence), *missed)

    def _findings(
        self, claim: str, mine: list[Quantity], held: list[Held], evidence: Evidence
    ) -> Iterator[Finding]:
        for quantity in mine:
            finding = _judge(claim, quantity, held, evidence, self.code)
            if finding is not None:
                yield finding


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
    wrong = wrong_thing(claim, quantity, matching, rivals, code)
    if wrong is not None and quantity.value > 2 and not any(agrees(quantity, other) for other in matching):
        wrong = None if enumerates(quantity, claim, evidence) else wrong
    if wrong is not None or quantity.kind is Kind.ORDINAL:
        return None if wrong is not None and befell(quantity, matching) else wrong
    agreeing = [
        (found, other) for found, other in fits if found is not Fit.DIFFERENT and agrees(quantity, other)
    ]
    best, chosen = min(agreeing or fits, key=lambda pair: pair[0])
    return hedge_finding(claim, quantity, best, chosen, [p.text for p in evidence.passages])


def _named_elsewhere(claim: str, quantity: Quantity, evidence: Evidence) -> bool:
    """The source has the label outside the cited words: "the spacecraft" is its Heron-2."""
    label = phrase(claim, quantity).lower()
    return any(label in passage.article.lower() for passage in evidence.passages)


def _absent(
    claim: str,
    quantity: Quantity,
    held: list[Held],
    rivals: list[Held],
    evidence: Evidence,
    code: ReasonCode,
) -> Finding | None:
    """No figure of the evidence gives this one."""
    texts = [passage.text for passage in evidence.passages]
    if unit_elsewhere(claim, quantity, held):
        return None
    if paced(claim, quantity, evidence):
        return None  # "four times a year" for "every three months"
    if quantity.kind is Kind.FRACTION and quantity.value == _HALF and any("halv" in text for text in texts):
        return None
    if of_each_year(claim, quantity, texts) or any(_all_but(quantity, text) for text in texts):
        return None
    near = [item.quantity for item in held] if falls_short(claim, quantity, texts) else None
    follows, step = derivation(claim, quantity, texts, near or _nearby(claim, quantity, held))
    worked = part_of_it(quantity, held) or one_and_the_other(quantity, texts)
    if follows or worked or reached(quantity, held):
        return None
    if quantity.kind is Kind.PERCENT and complement(claim, quantity.value, evidence):
        return None
    if outranked(claim, quantity, texts) or left_by_exception(claim, quantity, texts):
        return None
    if stands_in(claim, quantity, held) or is_case(
        claim, quantity, rivals, _nearest(claim, quantity, rivals)
    ):
        return None
    if (step is None or quantity.kind is not Kind.MONEY) and works_out(claim, quantity, held):
        given = given_outright(claim, quantity, rivals)
        other = _nearest(claim, quantity, rivals) if given else None
        if other is None:
            return None
        shown = phrase(claim, quantity)
        return finding(code, differs(shown, other.shown), shown, other.shown, hard=False, weight=0.75)
    if quantity.kind is Kind.DURATION:
        if quantity.article and words(claim).at(quantity.last) in ("'s", "’s") and _YEARLY.search(texts[0]):
            return None  # "a year's output", "annual output"
        if not rivals and no_length(claim, quantity, texts):
            return None
        times = [moment for passage in evidence.passages for moment in moments(passage.text)]
        dates = {passage.published for passage in evidence.passages}
        found = list(spans(times, dates.pop() if len(dates) == 1 else None))
        if any(lasts(quantity, span) for span in found) or (not rivals and same_unit(quantity, texts)):
            return None
        between = [Held(span.length, claim) for span in spans(times, None)] if times else []
        if between and works_out(claim, quantity, [*held, *between]):
            return None
        if not rivals:
            shown = phrase(claim, quantity)
            message = f"The evidence gives no duration for “{shown}”."
            sure = (
                any(span.sure for span in found) and not quantity.article and not calls_for(claim, quantity)
            )
            if not sure:
                return finding(ReasonCode.REMAINDER, message, shown, hard=False, weight=0.44)
            return finding(code, message, shown, weight=0.8)
    if quantity.article or quantity.kind in (Kind.ORDINAL, Kind.MULTIPLE):
        return _weak(claim, quantity, rivals, held, code)
    if quantity.kind is Kind.LABEL and _named_elsewhere(claim, quantity, evidence):
        return None
    counted = bool(quantity.head) and any(item.quantity.head and alike(quantity, item) for item in rivals)
    some = words(claim).at(quantity.last) == "of" and quantity.value <= _FEW_NAMED
    if (
        (enumerates(quantity, claim, evidence) and (some or not counted))
        or summed(quantity, rivals)
        or single(quantity, evidence)
    ):
        return None
    shown = phrase(claim, quantity)
    other = _nearest(claim, quantity, rivals)
    crossed = [item for item in held if _same_figure(quantity, item.quantity)]
    if crossed and not rivals:
        return _crossed(quantity, shown, crossed[0], code)
    named = named_countries(evidence) if quantity.head in NATIONS and not counted else 0
    if quantity.kind is Kind.COUNT and 2 < named < quantity.value <= NAMED_MOST:
        message = f"The evidence names {named}; the claim says “{shown}”."
        return finding(code, message, shown)
    small = (
        quantity.kind is Kind.COUNT
        and quantity.value <= 10
        and not quantity.rate
        and not words(claim).low[quantity.first][0].isdecimal()
    )
    if small and (mine := enumerated(claim) & listed_counts(evidence)) and max(mine) > _LISTED:
        message = f"The claim says “{shown}” and lists {max(mine):g}, as the evidence does."
        return finding(code, message, shown, f"{max(mine):g}", hard=False, weight=0.8)
    if small and not any(item.quantity.head and alike(quantity, item) for item in rivals):
        message = f"The evidence gives no such count: “{shown}”."
        return finding(ReasonCode.REMAINDER, message, shown, "", hard=False, weight=0.44)
    if quantity.kind is Kind.MONEY and _converted(claim, quantity):
        return finding(code, f"The evidence does not convert to “{shown}”.", shown, "", weight=0.4)
    if not rivals and _beside(quantity, evidence):
        message = f"“{shown}” stands beside the cited words, not in them."
        return finding(code, message, shown, "", hard=False, weight=0.4)
    if step is not None:
        message = f"From the evidence follows {step.words}; the claim says “{shown}”."
        return finding(code, message, shown, other.shown if other else "")
    if quantity.kind in (Kind.FRACTION, Kind.SCORE) and not rivals:
        message = f"The evidence does not give “{shown}”."
        other_part = told_in_words(quantity, [p.text for p in evidence.passages])
        return finding(
            ReasonCode.REMAINDER, message, shown, "", hard=False, weight=0.75 if other_part else 0.38
        )
    pointed = quantity.kind is Kind.POINTS and any("point" in words(text).low for text in texts)
    if other is None and (quantity.vague or pointed):
        message = f"The evidence gives no {quantity.kind.value} for “{shown}”."
        return finding(ReasonCode.SCOPE, message, shown, "", hard=False, weight=0.7)
    if other is None:
        if (
            quantity.kind is Kind.COUNT and not held and quantity.value <= _FEW_THINGS
        ):  # what it counts, the evidence may name one by one
            message = f"The evidence gives no number for “{shown}”."
            return finding(ReasonCode.REMAINDER, message, shown, hard=False, weight=0.3)
        lacks = "has no" if quantity.kind is Kind.LABEL else f"gives no {quantity.kind.value} for"
        return finding(code, f"The evidence {lacks} “{shown}”.", shown, "")
    worked = quantity.kind in _WORKED_OUT or (quantity.kind is Kind.COUNT and quantity.value <= _FEW_THINGS)
    same = any((item.quantity.head or item.quantity.run) and alike(quantity, item) for item in rivals)
    if worked and not same and calls_for(claim, quantity):
        message = differs(shown, other.shown)
        return finding(ReasonCode.SCOPE, message, shown, other.shown, hard=False, weight=0.42)
    if undecided(claim, quantity, rivals, other, counted):
        message = differs(shown, other.shown)
        return finding(ReasonCode.SCOPE, message, shown, other.shown, hard=False, weight=0.7)
    return finding(code, differs(shown, other.shown), shown, other.shown)


def _converted(claim: str, quantity: Quantity) -> bool:
    """The sum stands in brackets after another sum: "$565m (£397m)"."""
    if not quantity.first or words(claim).low[quantity.first - 1] != "(":
        return False
    return any(q.kind is Kind.MONEY and q.last == quantity.first - 1 for q in quantities(claim))


def _same_figure(quantity: Quantity, other: Quantity) -> bool:
    return (quantity.value == other.value and quantity.kind is not other.kind) or (
        quantity.kind is other.kind is Kind.MONEY and quantity.value == other.value
    )


def _crossed(quantity: Quantity, shown: str, other: Held, code: ReasonCode) -> Finding | None:
    """The same figure, but money for men, percent for points, pounds for dollars."""
    theirs = other.quantity
    money = quantity.kind is theirs.kind is Kind.MONEY and not same_currency(quantity.unit, theirs.unit)
    points = {quantity.kind, theirs.kind} == {Kind.PERCENT, Kind.POINTS}
    known = {Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE, Kind.POINTS}
    if quantity.kind is Kind.COUNT and theirs.kind is Kind.MONEY and quantity.value >= _MANY:
        if not quantity.head:
            return None  # "closer to 4 billion" leaves the currency out; "4 billion people" are no euros
        money = True
    hard = money or points or (quantity.kind in known and theirs.kind in known)
    message = f"“{shown}” is a {quantity.kind.value}; the evidence says “{other.shown}”."
    if quantity.kind is theirs.kind:
        message = f"The claim says “{shown}”; the evidence says “{other.shown}”."
    return finding(code, message, shown, other.shown, hard=hard, weight=0.9 if hard else 0.5)


def _weak(
    claim: str, quantity: Quantity, rivals: list[Held], held: list[Held], code: ReasonCode
) -> Finding | None:
    """A bare "one", an ordinal or "twice": wrong only where the evidence has another for the same thing."""
    if quantity.kind is Kind.ORDINAL and not quantity.head:
        return headless(claim, quantity, rivals)
    for other in rivals:
        same_kind = other.quantity.kind is quantity.kind
        same = quantity.head and quantity.head == other.quantity.head
        if quantity.article and _of(claim, quantity) and not _of(other.text, other.quantity):
            continue
        if same_kind and same and not (quantity.article and _has_single(other.text, quantity.head)):
            shown = phrase(claim, quantity)
            return finding(code, differs(shown, other.shown), shown, other.shown)
    if quantity.article or quantity.head in _COUNTED_YEARS:
        return None
    if quantity.kind is Kind.ORDINAL and (quantity.value <= 2 or not quantity.head):
        return None
    if quantity.kind is Kind.ORDINAL and any(item.quantity.value == quantity.value for item in held):
        return None  # "raised to six": a sixth
    if quantity.kind is Kind.MULTIPLE and (quantity.value <= 2 or _ratio(quantity.value, held)):
        return None
    shown = phrase(claim, quantity)
    # Of a text without any ordinal, a claim's may be of another row: a century, a floor, a reading.
    ranked = quantity.kind is not Kind.ORDINAL or any(h.quantity.kind is Kind.ORDINAL for h in held)
    weight = 0.5 if ranked or quantity.head in _THIRD else 0.25
    return finding(code, f"The evidence does not give “{shown}”.", shown, "", hard=False, weight=weight)


#: "Third countries" are no third of a row.
_THIRD: Final = frozenset(("countri", "parti", "state", "nation"))


def _all_but(quantity: Quantity, text: str) -> bool:
    """Thirteen, for "all but two of the 15"."""
    cut, found = words(text), quantities(text)
    for index, word in enumerate(cut.low[:-1]):
        if (word, cut.low[index + 1]) == ("all", "but"):
            near = [q.value for q in found if index < q.first <= index + _NEAR_BUT]
            if len(near) > 1 and near[1] - near[0] == quantity.value:
                return True
    return False


_NEAR_BUT: Final = 9


_HALF: Final = 0.5


def _of(text: str, quantity: Quantity) -> bool:
    """One of several: "two of the lorries"."""
    return words(text).at(quantity.last) == "of"


def _ratio(times: float, held: list[Held]) -> bool:
    """Two figures of one kind stand in that proportion."""
    return any(
        math.isclose(first.quantity.value * times, second.quantity.value, rel_tol=0.05)
        for first in held
        for second in held
        if first.quantity.kind is second.quantity.kind
    )


def _has_single(text: str, head: str) -> bool:
    return any(head in found.run and found.value == 1 for found in quantities(text))


def _nearby(claim: str, quantity: Quantity, held: list[Held]) -> list[Quantity]:
    """The figures that a step may start from; of many of one kind, those nearest to the claim's words."""
    same = [item for item in held if item.quantity.kind is quantity.kind]
    if len(same) <= _FEW:
        return [item.quantity for item in held]
    mine = neighbourhood(claim, quantity.first, quantity.last)
    kept = sorted(same, key=lambda item: -overlap(mine, around(item)))[:_FEW]
    return [item.quantity for item in held if item.quantity.kind is not quantity.kind or item in kept]


def _beside(quantity: Quantity, evidence: Evidence) -> bool:
    """The figure stands in the sentences around the citation."""
    around = [text for p in evidence.passages for text in (p.before, p.after, p.title) if text]
    return any(
        comparable(quantity, other) and fit(quantity, other) is not Fit.DIFFERENT
        for text in around
        for other in quantities(text)
    )


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


number = QuantityCheck("number", frozenset(Kind) - {Kind.DURATION}, ReasonCode.NUMBER)


duration = QuantityCheck("date", frozenset((Kind.DURATION,)), ReasonCode.DATE, with_stretches)
