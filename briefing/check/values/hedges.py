"""The same figure hedged otherwise: "more than 5,000" against "5,000".

A bound can be told in many ways: "not below 9" is "at least 9", "a cap of 9" is "at most 9", and what
holds for "less than 9" is denied of "9 or more". So the directions are compared, denials taken into account.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise
from typing import Final

from briefing.check.base import Finding
from briefing.check.values.compare import Fit
from briefing.check.values.findings import finding
from briefing.check.values.held import Held, phrase
from briefing.check.values.numerals import TENS, UNITS
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import Bound
from briefing.check.values.words import Words, listed, words
from briefing.models import ReasonCode


class Way(IntEnum):
    """On which side of the figure the true value lies."""

    DOWN = -1
    NEITHER = 0
    UP = 1


_WAYS: Final = {
    Bound.MORE: Way.UP, Bound.AT_LEAST: Way.UP,
    Bound.LESS: Way.DOWN, Bound.AT_MOST: Way.DOWN, Bound.NEARLY: Way.DOWN,
}  # fmt: skip


def hedge_finding(
    claim: str, quantity: Quantity, best: Fit, other: Held, texts: Sequence[str] = ()
) -> Finding | None:
    """A bound of the claim that the evidence's figure has not; ``texts`` are all of the evidence."""
    if best is Fit.SAME or quantity.kind is Kind.MULTIPLE:
        return None
    if best is Fit.SHIFTED and _carried_over(quantity, other):
        return None
    if _bare_there(claim, quantity, other, "\n".join(texts) or other.text):
        return None
    if Bound.EXACT in (quantity.bound, other.quantity.bound) and (
        _worded_bound(claim, quantity) is _worded_bound(other.text, other.quantity) is not Way.NEITHER
    ):
        return None
    if _WAYS.get(quantity.bound) is Way.UP and _and_a_bit(other):
        return None
    shown = phrase(claim, quantity)
    message = f"The claim says “{shown}”, the evidence “{other.shown}”, which is not the same."
    if shown.casefold() == other.shown.casefold():
        message = f"Claim and evidence say “{shown}”, but one exactly and the other not (at least, about …)."
    turned = _turned_round(claim, quantity) or _turned_round(other.text, other.quantity)
    if best is Fit.HEDGE and not turned:
        return finding(ReasonCode.SCOPE, message, shown, other.shown, weight=0.9)
    weight = 0.3 if best is Fit.LOOSE else 0.5
    if turned and best is not Fit.LOOSE:
        mine, theirs = _way(claim, quantity), _ways(quantity, other)
        alone = mine is Way.UP and theirs is Way.NEITHER and _alone(other)
        if not alone and (Way.NEITHER in (mine, theirs) or mine is theirs):
            return None
        weight = 0.7
    return finding(ReasonCode.SCOPE, message, shown, other.shown, hard=False, weight=weight)


def _alone(other: Held) -> bool:
    """ "For two years only", "just two years": no more than that."""
    cut, quantity = words(other.text), other.quantity
    near = (
        *cut.low[max(0, quantity.first - 1) : quantity.first],
        *cut.low[quantity.last : quantity.last + 2],
    )
    return not {"only", "just", "alone", "exactly"}.isdisjoint(near)


#: Verbs that leave a figure behind, and what may stand between: "has passed the age of sixty".
_PASSING: Final = listed(
    "top tops topped topping pass passes passed passing past exceed exceeds exceeded exceeding surpass"
    " surpasses surpassed surpassing cross crosses crossed crossing beat beats"
)
_BETWEEN: Final = listed("the a an age of mark level threshold limit sum figure")
_WITHIN: Final = listed("within inside")
_ROOM: Final = listed("capacity limit cap ceiling maximum")


def _worded_bound(text: str, quantity: Quantity) -> Way:
    """The bound of a figure by a word beside it: "tops 43", "within six hours", "the 3 percent limit"."""
    found = _WAYS.get(quantity.bound, Way.NEITHER)
    cut, k = words(text), quantity.first - 1
    if any(word in _DENYING for word in cut.low[max(0, k - _REACH) : k + 1]):
        return Way.NEITHER
    if found is not Way.NEITHER:
        return found
    while k > 0 and cut.low[k] in _BETWEEN:
        k -= 1
    if k >= 0 and cut.sentence[k] == cut.sentence[quantity.first]:
        if cut.low[k] in _PASSING:
            return Way.UP
        if cut.low[k] in _WITHIN or (cut.low[k] in ("at", "is", "was") and cut.low[k - 1] in _ROOM):
            return Way.DOWN
    return Way.DOWN if not _ROOM.isdisjoint(cut.low[quantity.last - 1 : quantity.last + 2]) else Way.NEITHER


#: Units, the smaller ones later: a figure goes on in a smaller one ("5 hours and 40 minutes").
_SIZES: Final = {
    name: size
    for size, names in enumerate("year month week day hour minute second".split())
    for name in (names, names + "s")
}


def _and_a_bit(other: Held) -> bool:
    """Whether a figure of the evidence goes on in a smaller unit, so that it is more than it says."""
    cut, last = words(other.text), other.quantity.last
    own = _SIZES.get(cut.low[last - 1])
    after = [w for w in cut.low[last : last + 4] if w not in ("and", ",")]
    if own is None or len(after) < 2 or _SIZES.get(after[1], own) <= own:
        return False
    return after[0].isdecimal() or after[0] in UNITS or after[0] in TENS


def _carried_over(quantity: Quantity, other: Held) -> bool:
    """ "At least 40 percent, up from 25": the bound of the one figure is that of both."""
    cut, theirs = words(other.text), other.quantity
    before = cut.low[max(0, theirs.first - 4) : theirs.first]
    if theirs.bound is not Bound.EXACT or not any(pair in _FORMER for pair in pairwise(before)):
        return False
    return any(
        found.bound is quantity.bound and found.kind is theirs.kind and found.last <= theirs.first
        for found in quantities(other.text)
        if cut.sentence[found.first] == cut.sentence[theirs.first]
    )


_IT: Final = "(?:that|this|it|which|those)"
#: A bound on a figure of another clause: "below that", and comparatives that need no figure.
_THAT: Final = {
    Way.DOWN: re.compile(rf"(?i)\b(?:below|under|beneath|(?:less|fewer|lower) than) {_IT}\b"),
    Way.UP: re.compile(rf"(?i)\b(?:above|over|beyond|(?:more|higher|greater) than) {_IT}\b"),
}
_COMPARED: Final = {
    Way.DOWN: re.compile(r"(?i)\b(?:fewer|less|lower|smaller|short)\b(?! than)"),
    Way.UP: re.compile(r"(?i)\b(?:more|higher|greater|larger|bigger|longer)\b(?! than)"),
}


def _bare_there(claim: str, quantity: Quantity, other: Held, text: str) -> bool:
    """ "Flows below 350" of "350; below that the sea comes in", and "below the 3,000 that they gave" of
    "3,000; we count fewer"."""
    way = _WAYS.get(quantity.bound, Way.NEITHER)
    if way is Way.NEITHER or other.quantity.bound is not Bound.EXACT:
        return False
    if _THAT[way].search(text):
        return True
    known = "the" in words(claim).low[max(0, quantity.first - 1) : quantity.last]
    return known and _COMPARED[way].search(text) is not None


_FORMER: Final = frozenset(
    (("up", "from"), ("down", "from"), ("instead", "of"), ("rather", "than"), ("compared", "with"),
     ("compared", "to"), ("raised", "from"), ("lowered", "from"), ("cut", "from"), ("increased", "from"))
)  # fmt: skip


#: Words that may say a hedge the other way round: "not below 9", "may not exceed 12".
_TURNING: Final = listed(
    "not no never nobody none neither nor nothing without cannot refuse refused refuses exceed exceeds "
    "bar bars barred barring ban bans banned forbid forbids forbidden prohibit prohibits prohibited outlaw "
    "outlaws outlawed exempt exempts exempted "
    "limit limits limited cap caps capped capping ceiling maximum minimum floor only unless lower higher "
    "smaller bigger rather but than unprepared unwilling unable"
)
#: What denies all that its clause says of the figure.
_DENYING: Final = listed(
    "not no never nobody none neither nor nothing cannot refuse refused refuses refusing unwilling unable "
    "unprepared hardly bar bars barred barring ban bans banned forbid forbids forbidden prohibit prohibits "
    "prohibited outlaw outlaws outlawed exempt exempts exempted"
)
_CAPPING: Final = listed(
    "limit limits limited limiting cap caps capped capping ceiling ceilings maximum restrict restricts "
    "restricted restricting"
)
_EXCEEDING: Final = listed("exceed exceeds exceeded exceeding minimum floor top tops surpass surpasses")
_STOPS: Final = listed(", ; : – — but while whereas although though if unless")
_REACH: Final = 6


def _turned_round(text: str, quantity: Quantity) -> bool:
    """A denial or another comparison in the sentence may give the same bound in other words."""
    cut = words(text)
    at = cut.sentence[quantity.first]
    end = next(
        (
            k
            for k in range(quantity.last, len(cut))
            if (cut.low[k] == "," and cut.at(k + 1) in ("and", "but", "while", "though")) or cut.low[k] == ";"
        ),
        len(cut),
    )
    return any(
        (word in _TURNING or word.endswith("n't"))
        and cut.sentence[index] == at
        and not quantity.first <= index < quantity.last
        for index, word in enumerate(cut.low[:end])
    )


def _ways(mine: Quantity, other: Held) -> Way:
    """The way of a bound of the evidence; a range is open upwards from its lower end."""
    if other.quantity.top is not None:
        low = math.isclose(mine.value, other.quantity.value, rel_tol=1e-6)
        return Way.UP if low else Way.DOWN
    return _way(other.text, other.quantity)


def _way(text: str, quantity: Quantity) -> Way:
    """On which side of the figure its clause puts the value, denials taken into account."""
    cut = words(text)
    before, after = _clause(cut, quantity)
    found = _WAYS.get(quantity.bound, Way.NEITHER)
    if found is Way.NEITHER:
        found = _told(before[-_REACH:], after[:_REACH])
    # "At no cost" after the figure denies the cost only.
    rest = [word for word in after if word not in ("no", "neither")]
    if (cap := _cap(cut, quantity)) >= 0:
        # Who "could not agree on a ceiling of 9" wanted no more than 9 either.
        near = cut.low[max(0, cap - 2) : cap]
        return Way.UP if any(word in _DENYING or word.endswith("n't") for word in near) else Way.DOWN
    denials = sum(word in _DENYING or word.endswith("n't") for word in (*before, *rest))
    return Way(-found) if denials % 2 else found


def _cap(cut: Words, quantity: Quantity) -> int:
    """Where the word stands that makes a figure the most there may be: "a ceiling of 9", "to cap it at 9"."""
    start = max(0, quantity.first - _REACH)
    for index in range(quantity.last - 1, start - 1, -1):
        if cut.low[index] in _STOPS or cut.sentence[index] != cut.sentence[quantity.first]:
            return -1
        if cut.low[index] in _CAPPING:
            return index
    return -1


def _told(before: list[str], after: list[str]) -> Way:
    """A bound that does not stand right beside its figure: "exceed the old sum of 9", "9 of them at most"."""
    if ("at", "most") in pairwise(after):
        return Way.DOWN
    if ("at", "least") in pairwise(after) or any(word in _EXCEEDING for word in before):
        return Way.UP
    return Way.DOWN if any(word in _CAPPING for word in before) else Way.NEITHER


def _clause(cut: Words, quantity: Quantity) -> tuple[list[str], list[str]]:
    """The words before and after a figure, as far as its clause goes."""
    at = cut.sentence[quantity.first]
    before: list[str] = []
    for index in range(quantity.first - 1, -1, -1):
        if cut.low[index] in _STOPS or cut.sentence[index] != at:
            break
        before.insert(0, cut.low[index])
    after: list[str] = []
    for index in range(quantity.last, len(cut)):
        if cut.low[index] in _STOPS or cut.sentence[index] != at:
            break
        after.append(cut.low[index])
    return before, after
