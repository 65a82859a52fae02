"""Which of the findings against a claim a reader is told: no check says the same thing twice.

One slip may be seen at several places of a check. "All leaders" for "several leaders" is another word and
another share of the leaders, and the word that is wrong has no counterpart in the source either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.check.base import Finding
from briefing.models import Reason, ReasonCode

SHOWN = 0.3
"""Findings that are less sure are hints: the combination does not count them."""
_WORD = re.compile(r"\w+")
_ARTICLES = frozenset({"the", "a", "an"})
_Words = tuple[frozenset[str], frozenset[str]]


def told(findings: Sequence[Finding], *, cited: bool) -> tuple[Reason, ...]:
    """Reasons for a claim that was not supported: the hard ones, the soft ones that count, the surest first,
    and what nothing in the source accounts for.

    :param cited: the evidence is a cited span. Words that are missing from it decide nothing, and are listed
        only where nothing else is told; from a whole document, they count
    """
    hard = [f for f in findings if f.hard]
    soft = sorted((f for f in findings if not f.hard), key=_last_missing)
    count = [f for f in soft if f.weight >= SHOWN]
    listed = not hard and not (cited and count)
    hints = [f for f in soft if f.weight < SHOWN and f.reason.code is ReasonCode.REMAINDER]
    return _distinct([*hard, *count, *(hints if listed else ())] or soft)


def _last_missing(finding: Finding) -> tuple[bool, float]:
    return finding.reason.code is ReasonCode.REMAINDER, -finding.weight


def _distinct(findings: Sequence[Finding]) -> tuple[Reason, ...]:
    """Without those that speak of no more words than another does."""
    if len(findings) < 2:
        return tuple([f.reason for f in findings])
    words = [_words(f.reason) for f in findings]
    return tuple(
        f.reason
        for i, f in enumerate(findings)
        if not any(
            _within(words[i], words[j]) and _tells(other, f) and (words[i] != words[j] or j < i)
            for j, other in enumerate(findings)
            if j != i
        )
    )


def _words(reason: Reason) -> _Words:
    mine, theirs = (
        frozenset(_WORD.findall(text.lower())) - _ARTICLES
        for text in (reason.claim_words, reason.source_words)
    )
    return mine, theirs


def _within(one: _Words, other: _Words) -> bool:
    return bool(one[0]) and bool(one[1]) and one[0] <= other[0] and one[1] <= other[1]


def _tells(other: Finding, one: Finding) -> bool:
    """Whether a reader who is told the other needs not be told this: both are of one check, or this one only
    says that a word is missing. No hard finding gives way to a soft one."""
    same = other.reason.code is one.reason.code or one.reason.code is ReasonCode.REMAINDER
    return same and (other.hard or not one.hard)
