"""A figure that the evidence gives outright for the same doer: where "the signatories will contribute 160
million", that 130 and 60 make 190 does not let them put in 190.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefing.check.values.derived import calls_for, changes, left_over, sentence_words
from briefing.check.values.held import Held
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import Bound
from briefing.check.values.words import STOP, Words, listed, stem, words

_KINDS: Final = (Kind.MONEY, Kind.MEASURE, Kind.COUNT)
_REACH: Final = 7
_SMALL: Final = 10
_SUMMING: Final = listed(
    "together total totals totalled totalling combined altogether overall sum both jointly all each apiece"
    " another additional further extra worth rest other others first already"
)


def given_outright(claim: str, quantity: Quantity, rivals: Sequence[Held]) -> bool:
    """Whether one figure of the evidence is of the claim's kind, and right after the same doer, none of the
    words calling for a sum or a difference."""
    if quantity.kind not in _KINDS or quantity.value <= _SMALL or quantity.bound is not Bound.EXACT:
        return False
    said = sentence_words(claim, quantity)
    if calls_for(claim, quantity) or changes(claim, quantity) or not said.isdisjoint(_SUMMING):
        return False
    if any(q.kind is Kind.DURATION for q in quantities(claim)):
        return False
    mine = _doer(words(claim), quantity)
    if not mine:
        return False
    same = [
        item
        for item in rivals
        if item.quantity.kind is quantity.kind
        and item.quantity.rate == quantity.rate
        and not left_over(there := sentence_words(item.text, item.quantity))
        and there.isdisjoint(_SUMMING)
        and mine & _doer(words(item.text), item.quantity)
    ]
    told = {q.value for q in quantities(claim) if q.kind is quantity.kind}
    return len(same) == 1 and same[0].quantity.value not in told


def _doer(cut: Words, quantity: Quantity) -> frozenset[str]:
    """Stems of the plural nouns and names right before a figure, with nothing but a verb in between."""
    found = []
    for index in range(quantity.first - 1, max(-1, quantity.first - 1 - _REACH), -1):
        word = cut.low[index]
        if not word[0].isalpha() and word not in ("€", "$", "£"):
            break
        if word in _BREAKS:
            break
        if word not in STOP and (cut.surface[index][0].isupper() or word.endswith("s")):
            found.append(stem(word))
    return frozenset(found)


_BREAKS: Final = listed("and or but while of which with from where for as than against")
