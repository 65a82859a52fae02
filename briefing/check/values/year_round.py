"""At all times, for what the source binds to a part of the year or the day: "never" for "not between May and
September", "all year round" for "in the summer months".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.models import ReasonCode

_ALWAYS: Final = re.compile(
    r"(?i)\b(?:at no (?:time|point|moment)|at (?:all times|any time)|all (?:the )?year(?: round)?|year-round"
    r"|all year long|throughout the (?:whole |entire )?year|(?:in|during|at) (?:every|all|any) seasons?"
    r"|the whole year|the entire year|in every month|round the clock|day and night|around the clock)\b"
)
_SEASON: Final = "summer|winter|spring|autumn|season|months|harvest|night|day|weekend"
_BOUND: Final = re.compile(
    r"(?i)\b(?:between (?:\d{1,2} )?[A-Z]\w+(?: \d{1,2})? and (?:\d{1,2} )?[A-Z]\w+"
    rf"|(?:in|during|over|throughout|for) (?:the |each |every )?(?:[\w-]+ )?(?:{_SEASON})s?\b)"
)
_CUES: Final = ("time", "year", "season", "clock", "month", "moment", "point", "night")


def year_round(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """The words by which a claim holds at all times, of which the evidence has only a part."""
    always = _ALWAYS.search(claim) if any(cue in claim for cue in _CUES) else None
    if always is None or _ALWAYS.search(evidence.text):
        return ()
    bound = _BOUND.search(evidence.text)
    rest = claim[: always.start()] + claim[always.end() :]
    if bound is None or _BOUND.search(rest):
        return ()
    message = f"The claim says “{always.group()}”, the evidence “{bound.group()}”."
    return (finding(ReasonCode.DATE, message, always.group(), bound.group(), hard=False, weight=0.75),)
