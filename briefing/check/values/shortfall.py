"""By how much something falls short: "two short" of "nine in favour; twelve were needed" is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.check.values.held import phrase
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

_SHORT: Final = listed("short shy shortfall below under lacking missing fewer needed required necessary")
_NEEDED: Final = listed("need needs needed required requires require necessary threshold quorum requirement")
_MISSED: Final = listed("missed misses miss failed fails lacked")
_PARTING: Final = listed(", ; : short shy number than below under when while where as after that which")
_RELATIVE: Final = frozenset((a, b) for a in ("that", "which") for b in ("is", "are", "was", "were"))
_OPPOSED: Final = listed("against opposed opposing abstained abstaining abstentions abstention")
_UNITS: Final = 3
_REACH: Final = 4


def shortfall(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """A gap, or a need, of the claim that the evidence's need and figures do not make."""
    if not words(claim).has(_SHORT):
        return ()
    given = [(item, passage.text) for passage in evidence.passages for item in _counts(passage.text)]
    needed = {item.value for item, text in given if _is_needed(text, item)}
    if len(needed) != 1 or any(_short(passage.text) for passage in evidence.passages):
        return ()
    need = needed.pop()
    mine = list(_counts(claim))
    for quantity in mine:
        shown = phrase(claim, quantity)
        if _is_needed(claim, quantity) and quantity.value != need:
            message = f"The evidence says that {need:g} are needed, the claim “{shown}”."
            return (finding(ReasonCode.NUMBER, message, shown, f"{need:g}"),)
        if _gap(claim, quantity):
            reached = {item.value for item, _ in given if item.value < need}
            others = [item for item in mine if item is not quantity and not _opposed(claim, item)]
            told = {item.value for item in others if item.value < need}
            reached &= told or reached
            if not reached or need - quantity.value in reached:
                continue
            message = f"{need:g} are needed; “{shown}” is not what is lacking."
            return (finding(ReasonCode.NUMBER, message, shown, f"{need:g}", weight=0.8),)
    return ()


def _counts(text: str) -> Iterator[Quantity]:
    return (item for item in quantities(text) if item.kind is Kind.COUNT and item.top is None)


def _short(text: str) -> bool:
    return "short" in words(text).low


def _gap(text: str, quantity: Quantity) -> bool:
    """ "Two short", "three votes shy of", "short by two"."""
    cut = words(text)
    after = cut.low[quantity.last : quantity.last + _UNITS]
    before = cut.low[max(0, quantity.first - 2) : quantity.first]
    if "short" in after[:2] or "shy" in after[:2] or before == ("short", "by"):
        return True
    if before[-1:] == ("by",) and not _MISSED.isdisjoint(
        cut.low[max(0, quantity.first - 9) : quantity.first]
    ):
        return True
    fewer = [k for k, word in enumerate(after) if word in ("fewer", "less", "below", "under")]
    rest = cut.low[quantity.last : quantity.last + 2 * _REACH]
    return bool(fewer) and (rest[0] in ("below", "under") or "than" in rest) and not _NEEDED.isdisjoint(rest)


def _opposed(text: str, quantity: Quantity) -> bool:
    """ "Four against", "two delegations abstaining": no votes that count towards what is needed."""
    return not _OPPOSED.isdisjoint(words(text).low[quantity.last : quantity.last + _REACH])


def _is_needed(text: str, quantity: Quantity) -> bool:
    """ "Twelve votes were needed", "needs twelve votes", "short of the twelve required"."""
    cut = words(text)
    if quantity.first and cut.low[quantity.first - 1] == "by":
        return False  # "missed the threshold by three votes"
    at = cut.sentence[quantity.first]
    for index in range(max(0, quantity.first - _UNITS), min(len(cut), quantity.last + _REACH)):
        if cut.low[index] in _NEEDED and cut.sentence[index] == at and not _crossed(cut.low, quantity, index):
            return True
    return False


def _crossed(low: Sequence[str], quantity: Quantity, index: int) -> bool:
    """Whether a mark or "short" stands between a figure and the word for a need."""
    first, last = sorted((quantity.first, index))
    between = low[first : last + 1]
    if quantity.first < index and between[-3:-1] in _RELATIVE:
        between = between[:-3]  # "the twelve votes that were needed"
    return any(word in _PARTING for word in between)
