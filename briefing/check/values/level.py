"""A share and a difference in hundredths: "68 percent of the average" is not "68 percent below it"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

_SMALLER: Final = "less lower fewer smaller shorter cheaper weaker lighter thinner slower narrower"
_LARGER: Final = "more higher greater larger bigger longer dearer stronger heavier thicker faster wider"
_BELOW: Final = ("below", "under", "short of", "down on", *(f"{word} than" for word in _SMALLER.split()))
_ABOVE: Final = ("above", "over", "up on", *(f"{word} than" for word in _LARGER.split()))
_SIDES: Final = {"of": 0, **dict.fromkeys(_BELOW, -1), **dict.fromkeys(_ABOVE, 1)}
_SHARE: Final = re.compile(rf"(?i)\b(\d+(?:\.\d+)?) ?(?:%|per ?cent)(?: points?)? ({'|'.join(_SIDES)})\b")


@lru_cache(maxsize=512)
def _shares(text: str) -> tuple[tuple[str, int, str], ...]:
    """Value, side (0 for a part, -1 for below, 1 for above) and words of each share of ``text``."""
    return tuple([(m[1], _SIDES[m[2].lower()], m.group()) for m in _SHARE.finditer(text)])


def levels(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """A share of the claim that the evidence has as another kind of share of the same figure."""
    if left := _left(claim, evidence):
        return left
    if "%" not in claim and "cent" not in claim:
        return ()
    for value, side, shown in _shares(claim):
        theirs = [row for row in _shares(evidence.text) if row[0] == value]
        sides = [row[1] for row in theirs]
        if theirs and side not in sides and (side == 0 or 0 in sides):
            message = f"The claim says “{shown}”, the evidence “{theirs[0][2]}”."
            return (finding(ReasonCode.NUMBER, message, shown, theirs[0][2], hard=False, weight=0.8),)
    return ()


_PARTS: Final = "third quarter fifth sixth seventh eighth ninth tenth".split()
_PART: Final = (
    rf"((?:an?|one|two|three|four|five|\d+)[ -](?:{'|'.join(_PARTS)})s?|\d+(?:\.\d+)? ?(?:%|per ?cent))"
)
_CUE: Final = re.compile("|".join((*_PARTS, "%", "cent")))
_ROUGHLY: Final = "(?:about |some |around |nearly |almost |only |just |roughly |over |more than )?"
_FALLEN: Final = (
    "(?:fallen|falls?|fell|dropped|drops?|declined|declines?|shrunk|shrank|shrinks?|decreased|slipped|dwindled"
    "|plunged|sunk|sank|down|cut|reduced|diminish(?:ed|es)|contracted|lessened|tumbled|slid|waned|narrowed)"
)
#: What is gone, and what is left.
_GONE: Final = re.compile(
    rf"(?i)\b(?:lost|loses?|losing|sheds?|{_FALLEN} by|(?:loss|fall|drop|decline|reduction|decrease|cut) of)"
    rf" {_ROUGHLY}{_PART}|\b{_PART} (?:less|fewer|lower|smaller|shorter)\b"
)
_LEFT: Final = re.compile(
    rf"(?i)\b{_PART} of (?:[\w’'-]+ ){{1,8}}?(?:left|remaining|remains|remain)\b"
    rf"|\b(?:retain|keep|preserve|kept)\w* {_ROUGHLY}{_PART} of"
    rf"|\b{_FALLEN} to {_ROUGHLY}{_PART}\b"
    rf"|\b(?:on|with|at|to) (?:only |just |about )?{_PART} of\b"
)


#: One of these stands in whatever ``_GONE`` finds, and it finds something in the claim or in the evidence.
_GOING: Final = listed(
    "lost lose loses losing shed sheds loss fall drop decline reduction decrease cut less fewer lower smaller"
    " shorter fallen falls fell dropped drops declined declines shrunk shrank shrink shrinks decreased"
    " slipped dwindled plunged sunk sank down reduced diminished diminishes contracted lessened tumbled slid"
    " waned narrowed"
)


def _cited(evidence: Evidence) -> list[str]:
    return [passage.text for passage in evidence.passages]


def _left(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """ "A fifth is left" for "a fifth is lost", "a third of the water" for "a third less water"."""
    if not _CUE.search(claim) or not any(words(one).has(_GOING) for one in (claim, *_cited(evidence))):
        return ()
    text = evidence.text
    for mine, theirs in ((_LEFT, _GONE), (_GONE, _LEFT)):
        told = _said(mine, claim)
        there = _said(theirs, text) if told else {}
        for part in told.keys() & there.keys():
            if part in _said(theirs, claim) or part in _said(mine, text):
                continue
            message = f"The claim says “{told[part]}”, the evidence “{there[part]}”."
            return (finding(ReasonCode.NUMBER, message, told[part], there[part], hard=False, weight=0.8),)
    return ()


def _said(pattern: re.Pattern[str], text: str) -> dict[str, str]:
    """The shares that a text says to be gone or left, with its words."""
    found = {}
    for match in pattern.finditer(text):
        part = next(group for group in match.groups() if group).lower()
        part = part.replace("-", " ")
        found[re.sub(r"^(?:an?|one) ", "1 ", part).replace(" per cent", "%").replace(" percent", "%")] = (
            match.group()
        )
    return found


def complement(claim: str, value: float, evidence: Evidence) -> bool:
    """Whether "32 percent below" follows from "68 percent of"."""
    below = any(float(said) == value and side < 0 for said, side, _ in _shares(claim))
    return below and any(side == 0 and float(said) + value == 100 for said, side, _ in _shares(evidence.text))
