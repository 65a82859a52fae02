"""What the combination looks at when the evidence is a whole document and not a cited span.

A long document holds much that is beside the point, so a soft finding against it proves less, and how much of
the claim it words at all proves more. Hard findings are graded, so that the surest of them come last.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Evidence, Finding, Passage
from briefing.check.combine import Kind
from briefing.check.language.cues import NEGATORS
from briefing.check.signals import SOFT, sure
from briefing.check.structure.focus import WHOLE, WORD, parts, stem, weight
from briefing.models import Reason, ReasonCode

HARD = (
    ReasonCode.NUMBER,
    ReasonCode.MONEY,
    ReasonCode.DATE,
    ReasonCode.NAME,
    ReasonCode.POLARITY,
    ReasonCode.QUOTATION,
    ReasonCode.SCOPE,
)
# The commonest words, and what an apostrophe leaves: they stand in every text and say nothing.
EMPTY = frozenset(
    "the a an of and to in on for at by with from is are was were be been it its that this as has have had"
    " s t d m ll re ve".split()
)
SMALL, TELLING = 0.3, 0.1
CLOSE = 0.6
DENIAL = re.compile(rf"\b(?:{'|'.join(sorted(NEGATORS))})\b|n['’]t\b", re.IGNORECASE)


class _Document(NamedTuple):
    """The stems of a document, and how many words deny in each of its sentences."""

    stems: frozenset[str]
    denials: tuple[int, ...]


def kind_of(evidence: Evidence) -> Kind:
    """Whether the evidence is a long document (more than a few sentences), a short one (all that its source
    has), or a span of one."""
    if len(parts(evidence.text)) > WHOLE:
        return "document"
    uncut = bool(evidence.passages) and all(map(_uncut, evidence.passages))
    return "short" if uncut else "span"


def _uncut(passage: Passage) -> bool:
    return bool(passage.article) and passage.verbatim.strip() == passage.article.strip()


def coverage(
    claim: str, evidence: Evidence, findings: Sequence[Finding], signals: Mapping[str, float]
) -> dict[str, float]:
    """Name -> value of every signal for a whole document; ``signals`` are those for a span, which they
    replace."""
    document = _document(evidence.text)
    words = dict.fromkeys(w for w in WORD.findall(claim.lower()) if w not in EMPTY)
    stems = dict.fromkeys(map(stem, words))
    small = [w for w in words if weight(w) <= SMALL and stem(w) not in document.stems]
    close = max(0.0, signals["exact_share"] - CLOSE) / (1.0 - CLOSE)
    return {
        **_found(findings),
        "missing_share": signals["missing_share"],
        "missing_close": signals["missing_most"] * close,
        "gap": signals["gap"],
        "covered": sum(s in document.stems for s in stems) / (len(stems) or 1),
        "small_lost": len(small) / (len(words) or 1),
        "asks": float("?" in claim),
        "denies_more": float(_denies_more(claim, evidence.text)),
    }


def lacking(claim: str) -> Reason:
    """Why a claim was rejected that no check has anything against."""
    says = "the claim asks" if "?" in claim else "the source has too few of the claim's words"
    return Reason(code=ReasonCode.REMAINDER, message=says, claim_words=claim)


def _found(findings: Sequence[Finding]) -> dict[str, float]:
    out = {str(code): 0.0 for code in SOFT} | {f"hard_{code}": 0.0 for code in HARD}
    for finding in findings:
        name = f"hard_{finding.reason.code}" if finding.hard else str(finding.reason.code)
        if name in out:
            out[name] = max(out[name], 1.0 if finding.hard else sure(finding))
    return out


def _denies_more(claim: str, text: str) -> bool:
    """Whether the claim has more words that deny than the two sentences together that word it best."""
    mine = len(DENIAL.findall(claim))
    if not mine:
        return False
    wanted = {stem(w): weight(w) for w in WORD.findall(claim.lower()) if w not in EMPTY}
    left = {s: v for s, v in wanted.items() if v > TELLING}
    pieces, theirs = parts(text), 0
    for _ in range(min(2, len(pieces))):
        # In the claim's order: a sum of fractions must not depend on the order of a set.
        gains = [sum([v for s, v in left.items() if s in stems]) for _, stems in pieces]
        best = gains.index(max(gains))
        theirs += _document(text).denials[best]
        left = {s: v for s, v in left.items() if s not in pieces[best][1]}
    return mine > theirs


@lru_cache(maxsize=128)
def _document(text: str) -> _Document:
    pieces = parts(text)
    stems = frozenset[str]().union(*(stems for _, stems in pieces))
    return _Document(stems, tuple(len(DENIAL.findall(piece)) for piece, _ in pieces))
