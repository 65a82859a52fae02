"""A length of time without a figure ("for months"), a vague time ("by the end of the year"), or how soon
("within weeks"), that the evidence says nothing like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

_UNITS: Final = r"(?:minutes|hours|days|weeks|months|years|decades|centuries|generations)\b"
_MANY: Final = r"(?:(?:many|several|some|a few|a couple of|a matter of|the next few|the coming) )?"
_SPANS: Final = listed("minutes hours days weeks months years decades centuries generations")
#: One of these, or of the spans, stands in whatever ``_VAGUE`` and ``_SOON`` find.
_TIMES: Final = listed("year month week decade weekend weekends evening morning afternoon night")
_PROMISES: Final = listed(
    "soon shortly before once immediately imminent imminently right straight forthwith any no"
)
#: One of these, or "in" before a span, stands in whatever ``_VAGUE`` finds, one of the others in ``_SOON``'s.
_VAGUELY: Final = listed("end weekend weekends evening morning afternoon night first within in")
_SOONER: Final = listed(
    "soon shortly immediately imminent imminently forthwith within matter few couple long once away now time"
)
_LASTING = re.compile(rf"(?i)\bfor {_MANY}{_UNITS}")
_SOON = re.compile(
    rf"(?i)\b(?:within {_MANY}{_UNITS}|in (?:a matter of|a few|a couple of) {_UNITS}|(?:very |quite )?soon\b"
    r"|shortly\b(?! (?:after|before))|before long|at once\b|immediately\b(?! after)|imminent(?:ly)?\b"
    r"|right away|straight away|forthwith|any day now|in no time)"
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
# What will come, nobody says when.
_SOME_DAY = re.compile(
    r"(?i)\b(?:sooner or later|eventually|some day|someday|one day|at some (?:point|stage|time)|in due course"
    r"|in the end|ultimately|in the long run|in the fullness of time|in time\b|when the time comes"
    r"|at a later (?:date|stage|time))"
)
_PROMPT = re.compile(
    r"(?i)\b(?:soon\b(?!er)|shortly|quick|swift|rapid|immediate|prompt|imminent|urgen|speed|at once|now\b"
    r"|within|fast)"
)


def lasting(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """Soft: a reader may know how long or when, the cited words do not say."""
    cut, text = words(claim), evidence.text
    many = cut.has(_SPANS)
    found = _LASTING.search(claim) if many and "for " in claim else None
    if found is not None and not _LENGTH.search(text):
        shown = found.group()
        return (
            finding(ReasonCode.DATE, f"The evidence does not say how long (“{shown}”).", shown, weight=0.5),
        )
    found = _VAGUE.search(claim) if (many or cut.has(_TIMES)) and cut.has(_VAGUELY) else None
    if found is not None and not _TIMED.search(evidence.text):
        shown = found.group()
        return (finding(ReasonCode.DATE, f"The evidence does not say when (“{shown}”).", shown, weight=0.6),)
    soon = _SOON.search(claim) if cut.has(_SOONER) and (many or cut.has(_PROMISES)) else None
    vague = _SOME_DAY.search(text) if soon else None
    if vague and soon and not _PROMPT.search(text) and not _SOME_DAY.search(claim):
        message = f"The claim says “{soon.group()}”, the evidence “{vague.group()}”."
        return (finding(ReasonCode.DATE, message, soon.group(), vague.group(), weight=0.7),)
    return ()
