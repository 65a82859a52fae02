"""By how much, or to what: "smaller by 40" for "narrowed to 40", "rose to 12 percent" for "rose by 12".

A change has a size and an end. The same figure as the other of the two is another change; only where a text
gives both, or where it began, may one follow from the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.models import ReasonCode

_STEMS: Final = (
    "climb increas jump soar expand widen lengthen extend rais lift boost swell advanc drop declin slip"
    " narrow diminish decreas reduc lower contract dwindl tumbl plung trim shorten slow grow shrink"
    " fall ris eas"
).replace(" ", "|")
_VERBS: Final = (
    rf"(?:{_STEMS})(?:e|s|es|ed|d|ing|ling|led|ping|ped|ming|med|en|n)?"
    "|rose|grew|fell|sank|sunk|sinks?|shrank|shrunk|slid|slides?|swollen|cut|cuts|cutting|came|come|comes"
    "|went|gone|goes|brought"
)
_SIZED: Final = (
    "smaller larger bigger less more fewer higher lower narrower wider shorter longer greater cheaper dearer"
).replace(" ", "|")
_NOUNS: Final = "increase|rise|fall|drop|decline|reduction|decrease|cut|growth|gain|loss|narrowing|widening"
_ROUGHLY: Final = (
    "(?:about|some|around|nearly|almost|only|just|roughly|over|more than|less than|under|at least)"
)
_FIGURE: Final = r"(?:[$€£] ?)?(\d[\d,.]*\d|\d)(?![\d,.]*\d)"
_GAP: Final = r"(?: (?!from\b|to\b|by\b|of\b)[\w’'-]+){0,4}?"
_TO: Final = re.compile(rf"(?i)\b(?:{_VERBS}){_GAP} to (?:{_ROUGHLY} )?{_FIGURE}")
_BY: Final = re.compile(
    rf"(?i)\b(?:{_VERBS}|{_SIZED}){_GAP} by (?:{_ROUGHLY} )?{_FIGURE}"
    rf"|\b(?:{_NOUNS}) of (?:{_ROUGHLY} )?{_FIGURE}"
    rf"|{_FIGURE}(?: (?!the\b|of\b|at\b)[\w’'-]+){{0,5}}? (?:{_SIZED})\b(?! than)"
)
_START: Final = re.compile(r"(?i)\bfrom (?:[$€£] ?)?\d|\bby\b.*\bto\b|\bto\b.*\bby\b")


def by_or_to(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """The first figure that is the size of a change on one side, and its end on the other."""
    if not any(char.isdecimal() for char in claim):
        return ()
    text = evidence.text
    for mine, theirs in ((_BY, _TO), (_TO, _BY)):
        told = _said(mine, claim)
        there = _said(theirs, text) if told else {}
        for figure in told.keys() & there.keys():
            if figure in _said(theirs, claim) or figure in _said(mine, text) or _START.search(there[figure]):
                continue
            if re.search(r"(?i)\bfrom (?:\w+ )?(?:[$€£] ?)?\d", text):
                continue
            message = f"The claim says “{told[figure]}”, the evidence “{there[figure]}”."
            return (finding(ReasonCode.NUMBER, message, told[figure], there[figure], hard=False, weight=0.8),)
    return ()


@lru_cache(maxsize=512)
def _said(pattern: re.Pattern[str], text: str) -> dict[str, str]:
    """The figures that a text has in one way, with its words."""
    return {
        next(group for group in match.groups() if group).replace(",", ""): match.group()
        for match in pattern.finditer(text)
    }
