"""The least told for the whole: "any backing" for "full backing"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.thesaurus import BROADER
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

FULLY = frozenset(
    "full fully wholly entirely completely totally complete entire total unreserved wholehearted".split()
)


def at_all(frame: Frame) -> list[Finding]:
    """ "Any backing" for "fully back": the least told for the whole."""
    words = frame.sentence.tokens
    for token in words[:-1]:
        match = frame.matches.get(token.index + 1)
        if token.lower != "any" or match is None or match.strength < BROADER:
            continue
        source = frame.source(match)
        near = source.tokens[max(0, match.token.index - 2) : match.token.index + 3]
        whole = [t for t in near if t.lower in FULLY]
        if whole and not any(t.lower in FULLY for t in words):
            message = f"the source says “{whole[0].text}”, the claim “any”"
            return [
                finding(ReasonCode.SCOPE, message, f"any {words[token.index + 1].text}", whole[0].text, 0.7)
            ]
    return []
