"""A length of time without a figure ("for months") that the evidence says nothing like."""

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


def lasting(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """Soft: a reader may know how long, the cited words do not say."""
    if "for " not in claim:
        return ()
    found = _LASTING.search(claim)
    if found is None or _LENGTH.search(evidence.text):
        return ()
    shown = found.group()
    return (finding(ReasonCode.DATE, f"The evidence does not say how long (“{shown}”).", shown, weight=0.5),)
