"""The same figure hedged otherwise: "more than 5,000" against "5,000"."""

from __future__ import annotations

from typing import Final

from briefing.check.base import Finding
from briefing.check.values.compare import Fit
from briefing.check.values.findings import finding
from briefing.check.values.held import Held, phrase
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode


def hedge_finding(claim: str, quantity: Quantity, best: Fit, other: Held) -> Finding | None:
    if best is Fit.SAME:
        return None
    shown = phrase(claim, quantity)
    message = f"The claim says “{shown}”, the evidence “{other.shown}”, which is not the same."
    if shown.casefold() == other.shown.casefold():
        message = (
            f"Claim and evidence say “{shown}”, but one of them exactly, the other not (at least, about …)."
        )
    if quantity.kind is Kind.MULTIPLE:
        return None
    if (
        best is Fit.HEDGE
        and not _turned_round(claim, quantity)
        and not _turned_round(other.text, other.quantity)
    ):
        return finding(ReasonCode.SCOPE, message, shown, other.shown, weight=0.9)
    weight = 0.3 if best is Fit.LOOSE else 0.5
    return finding(ReasonCode.SCOPE, message, shown, other.shown, hard=False, weight=weight)


#: Words that may say a hedge the other way round: "not below 9", "may not exceed 12".
_TURNING: Final = listed(
    "not no never nobody none neither nor nothing without cannot refuse refused refuses exceed exceeds "
    "limit cap only unless lower higher smaller bigger rather but than"
)


def _turned_round(text: str, quantity: Quantity) -> bool:
    """A denial or another comparison in the sentence may give the same bound in other words."""
    cut = words(text)
    at = cut.sentence[quantity.first]
    return any(
        (word in _TURNING or word.endswith("n't"))
        and cut.sentence[index] == at
        and not quantity.first <= index < quantity.last
        for index, word in enumerate(cut.low)
    )
