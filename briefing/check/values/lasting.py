"""A length of time without a figure ("for months"), or a vague time ("by the end of the year"), that the
evidence says nothing like."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.models import ReasonCode

_LASTING = re.compile(
    r"(?i)\bfor (?:(?:many|several|some|a few|a couple of) )?"
    r"(?:minutes|hours|days|weeks|months|years|decades|centuries|generations)\b"
)
# Whatever may tell how long: units of time, and words for what goes on or is old.
_LENGTH = re.compile(
    r"(?i)\b(?:minute|hour|day|week|month|year|decade|centur|generation|spring|summer|autumn|winter|night|long|since|"
    r"old|ago|ever|always|still|continu|persist|prolong|protract|repeated|lasting|endur|extend|period|time|early|earlier|"
    r"until|from|between|\d{4})"
)
_VAGUE = re.compile(
    r"\b(?:(?:by|before|until|till|towards|at) (?:the end of (?:the|this) (?:year|month|week|decade)"
    r"|(?:year|month)(?:['’]s |-)end)"
    r"|(?:at|over the|on|before the|after the) weekends?"
    r"|(?:in|until|by|during) the (?:evening|morning|afternoon|night)"
    r"|(?:with)?in (?:days|weeks|months|hours)|for the first (?:hours|days|weeks|months|years?))\b"
)
# Whatever may tell when.
_TIMED = re.compile(
    r"(?i)\b(?:minute|hour|day|week|month|year|decade|centur|spring|summer|autumn|winter|night|morning|eve"
    r"|afternoon|noon|dawn|dusk|sun|today|tomorrow|yesterday|soon|short|quick|rapid|swift|daily|initial|first|start"
    r"|begin|(?:mon|tues|wednes|thurs|fri|satur)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|\d{4}|\d+ ?[ap]\.?m)"
)


def lasting(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """Soft: a reader may know how long, the cited words do not say."""
    found = _LASTING.search(claim) if "for " in claim else None
    if found is not None and not _LENGTH.search(evidence.text):
        shown = found.group()
        return (
            finding(ReasonCode.DATE, f"The evidence does not say how long (“{shown}”).", shown, weight=0.5),
        )
    found = _VAGUE.search(claim)
    if found is not None and not _TIMED.search(evidence.text):
        shown = found.group()
        return (finding(ReasonCode.DATE, f"The evidence does not say when (“{shown}”).", shown, weight=0.6),)
    return ()
