"""So much for each of what: "320 talers a hectare" is not "320 talers per square kilometre", and a sum for
each household is none for each person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.values import units
from briefing.check.values.findings import finding
from briefing.check.values.held import phrase
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import Words, listed, words
from briefing.models import ReasonCode

_KINDS: Final = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
_PER: Final = listed("per every each a an /")
_SURE: Final = listed("per every each")
#: Those for each of whom a figure may be given; words of one line mean the same.
_WHO: Final = {
    word: name
    for name, names in {
        "person": "person head capita inhabitant resident citizen individual",
        "household": "household family home",
        "worker": "worker employee",
        "child": "child pupil student",
        "couple": "couple pair",
    }.items()
    for word in names.split()
}
_BREAK: Final = listed(", ; : . and or but while which that than from to of in on at by is are was were")
_REACH, _MODIFIERS, _LITRES = 3, 2, 1000


class _Each(NamedTuple):
    """What a figure is for each of: its kind, how large it is, and its words."""

    family: str
    size: float
    shown: str


def apiece(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """A figure for each of another unit than the evidence has the same figure for."""
    cut = words(claim)
    if _PER.isdisjoint(cut.low):
        return ()
    for mine in quantities(claim):
        each = _each(cut, mine)
        if each is None:
            continue
        theirs = [
            (found, phrase(passage.text, other))
            for passage in evidence.passages
            for other in quantities(passage.text)
            if other.kind is mine.kind and other.value == mine.value
            for found in (_each(words(passage.text), other),)
        ]
        if not theirs or any(found is None or found[:2] == each[:2] for found, _ in theirs):
            continue
        found, figure = theirs[0]
        assert found is not None
        left, right = f"{phrase(claim, mine)} {each.shown}", f"{figure} {found.shown}"
        message = f"The claim says “{left}”; the evidence says “{right}”."
        return (finding(ReasonCode.NUMBER, message, left, right, hard=False, weight=0.8),)
    return ()


def _each(cut: Words, quantity: Quantity) -> _Each | None:
    """ "Per hectare", "for every irrigated hectare" after a figure."""
    if quantity.kind not in _KINDS:
        return None
    start = quantity.last + (len(quantity.run) if quantity.kind is Kind.COUNT else 0)
    for at in range(start, start + _REACH):
        word = cut.at(at)
        if word in _PER and (at == start or word in _SURE):
            return _unit(cut, at)
        if not word or word in _BREAK or word[0].isdecimal():
            return None
    return None


def _unit(cut: Words, at: int) -> _Each | None:
    for index in range(at + 1, at + 2 + _MODIFIERS):
        word, after = cut.at(index), cut.at(index + 1)
        if not word.isalpha() or word in _BREAK:
            return None
        if word in ("square", "cubic") and after in units.MEASURES:
            family, size = units.MEASURES[after]
            power = 2 if word == "square" else 3
            if family != "length":
                return None
            shown = cut.slice(at, index + 2)
            return _Each("area", size**2, shown) if power == 2 else _Each("volume", size**3 * _LITRES, shown)
        if word in units.MEASURES and len(word) > 2:
            return _Each(*units.MEASURES[word], cut.slice(at, index + 1))
        if word in _WHO:
            return _Each(_WHO[word], 1.0, cut.slice(at, index + 1))
    return None
