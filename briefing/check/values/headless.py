"""Figures whose noun stands before them: "a visit, his third" or "Lee's third", "guards numbering 40"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefing.check.base import Finding
from briefing.check.values.findings import differs, finding
from briefing.check.values.heads import noun, plural
from briefing.check.values.held import Held, phrase
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import Words, listed, words
from briefing.models import ReasonCode

_OWNING: Final = listed("his her its their our my your")
_NUMBERING: Final = listed("numbering totalling totaling")
_OF_WHICH: Final = (("of", "which"), ("of", "whom"))


def headless(claim: str, quantity: Quantity, rivals: Sequence[Held]) -> Finding | None:
    """ "The visit would be his third", where the evidence has a "second visit"."""
    cut = words(claim)
    before = cut.at(quantity.first - 1)
    if before not in _OWNING and before not in ("'s", "’s"):
        return None
    at = cut.sentence[quantity.first]
    told = {noun(word) for index, word in enumerate(cut.low) if cut.sentence[index] == at}
    for other in rivals:
        theirs = other.quantity
        if theirs.kind is Kind.ORDINAL and theirs.head in told and theirs.value != quantity.value:
            shown = phrase(claim, quantity)
            message = differs(shown, other.shown)
            return finding(ReasonCode.NUMBER, message, shown, other.shown, hard=False, weight=0.75)
    return None


def named_before(cut: Words, quantity: Quantity) -> Quantity:
    """A bare count with the noun that stands before it."""
    if quantity.kind is not Kind.COUNT or quantity.run or quantity.scaled or quantity.first < 2:
        return quantity
    index = -1
    if cut.low[quantity.first - 1] in _NUMBERING:
        index = quantity.first - 2
    elif cut.low[quantity.first - 2 : quantity.first] in _OF_WHICH:
        index = quantity.first - 3 - (cut.at(quantity.first - 3) == ",")
    elif (
        cut.low[quantity.last : quantity.last + 2] == ("in", "number") and cut.low[quantity.first - 1] == ","
    ):
        index = quantity.first - 2
    if index < 0 or not plural(cut.low[index]):
        return quantity
    head = noun(cut.low[index])
    return quantity._replace(head=head, run=(head,), sure=True)
