"""A figure that is one case of a rule: "a firm with 40 workers", of firms with fewer than 50.

The rule draws a line; whoever is an example of it ("a driver of 19", "those earning 9,000") has a figure that
no text need give. Where the figure lies on the side that the rule tells of, nothing is against it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefing.check.values.compare import comparable
from briefing.check.values.derived import left_over, sentence_words
from briefing.check.values.held import Held
from briefing.check.values.quantity import Quantity
from briefing.check.values.units import Bound
from briefing.check.values.words import Words, listed, words

#: Whoever may be an example, and what joins the figure to it.
_ANY: Final = listed(
    "a an any anyone anybody someone somebody those people everyone everybody whoever one adults adult"
    " children drivers women men workers residents households families firms companies patients students"
    " pupils voters"
)
_JOINING: Final = listed(
    "of aged earning making measuring weighing worth having employing costing carrying holding selling using"
    " living standing earns makes measures weighs employs costs carries holds lives living built"
)
_HAVING: Final = listed("with on at")
_TOTALS: Final = listed(
    "total sum number average record maximum minimum majority rate share population group crowd haul profit"
    " loss fine budget list team crew delegation fleet further rise fall increase decrease cut drop surplus"
    " deficit gain price cost level length distance height depth pledge loan grant order contract"
)
_ONE: Final = listed("a an any one")
_SAY: Final = listed("say example instance suppose supposing")
_OTHERS: Final = listed("others else rest everyone everybody")
_NEAR: Final = 7
_LOW: Final = (Bound.LESS, Bound.AT_MOST)
_HIGH: Final = (Bound.MORE, Bound.AT_LEAST)


def is_case(claim: str, quantity: Quantity, rivals: Sequence[Held], nearest: Held | None) -> bool:
    """Whether the claim's figure is a case of the rule that the evidence draws a line for."""
    if quantity.bound is not Bound.EXACT or quantity.top is not None or quantity.article or quantity.vague:
        return False
    lines = [
        item.quantity for item in rivals if _is_line(item.quantity) and comparable(quantity, item.quantity)
    ]
    if not lines or not _example(words(claim), quantity):
        return False
    if nearest is not None and _is_line(nearest.quantity):
        near = nearest.quantity
        if _beyond(quantity, near):
            return True
    if any(_beyond(quantity, line) for line in lines if line.top is not None or len(lines) > 1):
        return True
    # "None for others", of somebody beyond every line.
    others = any(words(item.text).has(_OTHERS) for item in rivals)
    beyond = any(_beyond(quantity, line) for line in lines)
    return others and not beyond and left_over(sentence_words(claim, quantity))


def _is_line(quantity: Quantity) -> bool:
    return quantity.bound in (*_LOW, *_HIGH) or quantity.top is not None


def _beyond(quantity: Quantity, line: Quantity) -> bool:
    """The figure lies on the side of a line that is told of, or between the two of a range."""
    if line.top is not None:
        return line.value <= quantity.value <= line.top
    return quantity.value < line.value if line.bound in _LOW else quantity.value > line.value


def _example(cut: Words, quantity: Quantity) -> bool:
    """ "A driver of 19", "a 30-year-old driver", "those earning 9,000", "9,000, say"."""
    at = cut.sentence[quantity.first]
    start = max(0, quantity.first - _NEAR)
    before = [
        word for word, number in zip(cut.low[start:], cut.sentence[start:], strict=True) if number == at
    ]
    before = before[: quantity.first - start]
    if not _SAY.isdisjoint((*before[-3:], *cut.low[quantity.last : quantity.last + 3])):
        return True
    if before[-1:] and before[-1] in _ONE and "-" in cut.low[quantity.first : quantity.last + 1]:
        return True
    if not before or not _TOTALS.isdisjoint(before):
        return False
    whom = not _ANY.isdisjoint(before[:-1])
    one = not _ONE.isdisjoint(before[:-1])
    away = cut.at(quantity.last) in ("away", "off", "long", "tall", "old")
    return (whom and (before[-1] in _JOINING or away)) or (one and before[-1] in _HAVING)
