"""A denial taken out: "did sign" for "did not sign"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.tables import lexicon
from briefing.check.structure.contrast import NOT
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

DOING = frozenset({"do", "does", "did"})


def affirmed(frame: Frame) -> list[Finding]:
    """A verb that the claim stresses with "did" and the source denies with "did not", whatever its tag."""
    if not frame.sentence.has(DOING):
        return []
    words = frame.sentence.tokens
    for token in words[1:-1]:
        verb = words[token.index + 1]
        if token.lower not in DOING or "V" not in lexicon().get(verb.lower, ""):
            continue
        for source in frame.evidence.sentences:
            theirs = source.tokens
            for other in theirs[:-2]:
                if (
                    other.lower in DOING
                    and theirs[other.index + 1].lower in NOT
                    and theirs[other.index + 2].lower == verb.lower
                ):
                    message = f"the source denies “{verb.text}”, the claim affirms it"
                    return [finding(ReasonCode.POLARITY, message, verb.text, verb.text, 0.8)]
    return []
