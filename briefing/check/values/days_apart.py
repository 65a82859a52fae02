"""The day before told as the same day: "earlier that day" for "last night", "the day before" for "today"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

_PART: Final = "(?:morning|afternoon|evening|night)"
#: "The day before the vote" is told from the vote.
_FREE: Final = r"(?! (?:the|an?|his|her|its|their|(?-i:[A-Z])))"
#: Days from the one that is spoken of: the day before, that day, the day after, or a week and more before.
_DAYS: Final = {
    -1: "yesterday|last night|last evening|overnight"
    rf"|the (?:night|evening|day|afternoon) before{_FREE}|the previous (?:day|{_PART})",
    0: rf"today|tonight|(?:the )?same (?:day|{_PART})|this {_PART}|that (?:day|{_PART})"
    "|(?:earlier|later) (?:in|on) the day",
    1: rf"tomorrow|the (?:next|following) (?:day|{_PART})|the day after{_FREE}",
    -7: "last (?:week|month|year)|(?:weeks?|months?|years?) (?:ago|before|earlier)"
    "|in (?:the )?(?:previous|past|preceding) (?:weeks|months|years)",
}
_PATTERNS: Final = {day: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for day, words in _DAYS.items()}
_CUES: Final = (
    "day", "night", "morning", "evening", "noon", "ago", "before", "earlier", "last ", "previous", "past",
    "preceding", "morrow",
)  # fmt: skip
#: One of these stands in whatever ``_PATTERNS`` find.
_TIMES: Final = listed(
    "yesterday overnight today tonight tomorrow day night evening morning afternoon week weeks month months "
    "year years"
)
_BEFORE_LAST: Final = re.compile(r"(?i)\bthe (?:day|night|evening) before (?:yesterday|last)\b")
_MONTHS: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
#: Any other time of the evidence may be what the claim tells.
_DATED: Final = re.compile(
    rf"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b\d{{1,2}} (?:{_MONTHS})|\b(?:{_MONTHS})[a-z]* \d"
)


def days_apart(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """A day of the claim that the evidence gives as another, both told from the day of what is said."""
    if not words(claim).has(_TIMES) or not any(cue in claim for cue in _CUES):
        return ()
    text = evidence.text
    if not any(cue in text for cue in _CUES) or not any(True for _ in _days(claim)):
        return ()
    theirs = dict(_days(text))
    if not theirs or _DATED.search(text) or _DATED.search(claim):
        return ()
    for day, shown in _days(claim):
        if day in theirs:
            return ()
        other = next(iter(theirs.values()))
        message = f"The claim says “{shown}”, the evidence “{other}”."
        return (finding(ReasonCode.DATE, message, shown, other, hard=False, weight=0.75),)
    return ()


def _days(text: str) -> Iterator[tuple[int, str]]:
    """The days that a text speaks of, with its words; "the day before yesterday" is two days before."""
    if far := _BEFORE_LAST.search(text):
        yield -2, far.group()
        text = text[: far.start()] + text[far.end() :]
    for day, pattern in _PATTERNS.items():
        if found := pattern.search(text):
            yield day, found.group()
