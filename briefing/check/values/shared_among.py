"""A figure told of each, of all but some, or of the whole: "12 each in Leeds and York" of 12 in the two
together, "all but two of the four" of three of the four, "has three seats" of a majority of three.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.check.values.heads import plural
from briefing.check.values.held import phrase
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

_APIECE: Final = listed("each apiece")
#: By which the evidence may give a figure for each of several.
_GIVING: Final = listed(
    "each apiece every per both respectively either individually identical equal equally same another also"
    " likewise all a an"
)
_WEAK: Final = listed("a an all also same another")
_FLOATING: Final = listed(", . ; : ) and but in on at by for to from with while as after before") | {""}
_EXCEPTING: Final = (("all", "but"), ("all", "except"), ("everyone", "but"), ("every", "but"))
_FAR: Final = 4
_SHARES: Final = (Kind.FRACTION, Kind.PERCENT)
_THEM: Final = (("of", "them"), ("of", "whom"))
_OWNED: Final = listed("its their the his her")
_PEOPLE: Final = listed(
    "people population staff workforce public electorate crew membership team police company"
)
_LEAST: Final = 3


def shared_among(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """A figure for each, or a rest, that the evidence's figures do not give."""
    low = words(claim).low
    if not _APIECE.isdisjoint(low) and (found := _for_each(claim, evidence)):
        return found
    if ("but" in low or "except" in low) and (found := _rest(claim, evidence)):
        return found
    return _of_them(claim, evidence) or _of_another(claim, evidence)


def _of_them(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """ "Nine million people, two thirds of them", of a source that has two thirds of its water."""
    cut = words(claim)
    if "them" not in cut.low and "whom" not in cut.low:
        return ()
    for quantity in quantities(claim):
        if quantity.kind not in _SHARES or cut.low[quantity.last : quantity.last + 2] not in _THEM:
            continue
        for passage in evidence.passages:
            there = words(passage.text)
            for other in quantities(passage.text):
                if (
                    other.kind is not quantity.kind
                    or other.value != quantity.value
                    or there.at(other.last) != "of"
                ):
                    continue
                thing = there.at(other.last + 2)
                if there.at(other.last + 1) not in _OWNED or plural(thing) or not thing[:1].isalpha():
                    continue
                if (
                    thing in cut.low
                    or thing in _PEOPLE
                    or (there.at(other.last + 3)[:1].isalpha() and plural(there.at(other.last + 3)))
                ):
                    continue
                shown, theirs = (
                    f"{phrase(claim, quantity)} … them",
                    f"{phrase(passage.text, other)} … {thing}",
                )
                message = f"The claim says “{shown}”; the evidence says “{theirs}”."
                return (finding(ReasonCode.NUMBER, message, shown, theirs, hard=False, weight=0.8),)
    return ()


def _for_each(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """ "12 each in Leeds and York", of a source that has one 12 for the two."""
    cut = words(claim)
    theirs = [(q, p.text) for p in evidence.passages for q in quantities(p.text) if q.kind in _KINDS]
    for quantity in quantities(claim):
        after = cut.low[quantity.last : quantity.last + _FAR]
        if quantity.kind not in _KINDS or quantity.value < _LEAST or _APIECE.isdisjoint(after):
            continue
        at = quantity.last + next(k for k, word in enumerate(after) if word in _APIECE)
        if cut.at(at + 1) not in _FLOATING or cut.low[at] in cut.low[at + 1 :]:
            continue  # "in each direction"
        same = [(q, text) for q, text in theirs if q.value == quantity.value and q.unit == quantity.unit]
        if len(same) != 1 or any(
            not (_GIVING - _WEAK).isdisjoint(words(p.text).low) for p in evidence.passages
        ):
            continue
        (other, text) = same[0]
        if not _listed_after(text, other):
            continue
        shown = " ".join((phrase(claim, quantity), cut.low[at]))
        message = f"The claim says “{shown}”; the evidence gives “{phrase(text, other)}” for all together."
        return (finding(ReasonCode.NUMBER, message, shown, phrase(text, other), hard=False, weight=0.8),)
    return ()


def _listed_after(text: str, quantity: Quantity) -> bool:
    """ "12 shops in Leeds and York": one figure before the parties, not "Leeds and York had 12"."""
    cut = words(text)
    rest = cut.low[quantity.last : quantity.last + 3 * _FAR]
    end = next((k for k, word in enumerate(rest) if word in (".", ";", ",")), len(rest))
    return "and" in rest[:end] and not any(word[:1].isdecimal() for word in rest[:end])


def _rest(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """ "All but two", of a source that has three of the four."""
    cut = words(claim)
    counts = [q for q in quantities(claim) if q.kind is Kind.COUNT]
    for index in range(len(cut) - 1):
        if (cut.low[index], cut.low[index + 1]) not in _EXCEPTING:
            continue
        left = next((q for q in counts if q.first == index + 2), None)
        if left is None:
            continue
        for passage in evidence.passages:
            for part, whole in _parts(passage.text):
                told = {q.value for q in counts if q is not left}
                if whole.value not in told or {left.value, whole.value - left.value} & {part.value}:
                    continue
                shown = phrase(claim, left)
                other = f"{phrase(passage.text, part)} {phrase(passage.text, whole)}"
                message = (
                    f"All but {left.value:g} of {whole.value:g} are not the {part.value:g} of the evidence."
                )
                return (
                    finding(ReasonCode.NUMBER, message, f"all but {shown}", other, hard=False, weight=0.8),
                )
    return ()


def _of_another(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """ "Two of the 13 towers" for "two of the eleven towers", though two and eleven are thirteen."""
    if "of" not in words(claim).low:
        return ()
    theirs = [(part, whole, p.text) for p in evidence.passages for part, whole in _parts(p.text)]
    given = {q.value for p in evidence.passages for q in quantities(p.text)}
    for part, whole in _parts(claim) if theirs else ():
        if whole.value in given:
            continue
        for one, all_of_them, text in theirs:
            if one.value == part.value and all_of_them.head == whole.head != "":
                shown, other = phrase(claim, whole), phrase(text, all_of_them)
                message = f"The claim says “{part.value:g} of {shown}”, the evidence “of {other}”."
                return (finding(ReasonCode.NUMBER, message, shown, other, hard=False, weight=0.8),)
    return ()


def _parts(text: str) -> Sequence[tuple[Quantity, Quantity]]:
    """Each "three of the four" of a text."""
    cut = words(text)
    counts = [q for q in quantities(text) if q.kind is Kind.COUNT]
    return [
        (one, two)
        for one in counts
        for two in counts
        if 0 < two.first - one.last <= 2 and cut.at(one.last) == "of" and one.value < two.value
    ]


_KINDS: Final = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
