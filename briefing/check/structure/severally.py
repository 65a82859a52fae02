"""Each for itself or all together: "a matter for joint decision" where the source has each country decide for
itself, and the other way round."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

JOINT = frozenset(
    "joint jointly collective collectively common shared together unanimous unanimously".split()
)
APART = frozenset(
    "own separately separate individually individual independently respective respectively".split()
)
EACH = frozenset({"each", "every"})
TRIGGERS = JOINT | APART
NEAR, AROUND, SAID, TRUSTED, SURE = 2, 4, 0.75, 0.4, 0.65


def severally(frame: Frame) -> list[Finding]:
    """The first thing done together in the claim and by each for itself in the source, or the reverse."""
    if not frame.sentence.has(TRIGGERS) or not frame.evidence.has(TRIGGERS):
        return []
    for mine, other in ((JOINT, APART), (APART, JOINT)):
        if not frame.sentence.has(mine) or frame.sentence.has(other) or _told(frame, mine):
            continue
        for token in frame.sentence.tokens:
            if token.lower not in mine or (token.lower == "own" and not frame.sentence.has(EACH)):
                continue
            found = _against(frame, token.index, other)
            if found:
                message = f"the claim says “{token.text}”, the source “{found}”, of the same thing"
                return [finding(ReasonCode.ROLE, message, token.text, found, SURE)]
    return []


def _told(frame: Frame, words: frozenset[str]) -> bool:
    return frame.evidence.has(words)


def _against(frame: Frame, i: int, other: frozenset[str]) -> str:
    """The source's word for the contrary that stands by what the claim's word goes with."""
    words = frame.sentence.tokens
    for t in words[max(0, i - NEAR) : i + NEAR + 1]:
        match = frame.matches.get(t.index)
        if t.index == i or match is None or match.strength < SAID or frame.trust(match.sentence) < TRUSTED:
            continue
        found = _by(frame.source(match), match.token.index, other)
        if found:
            return found
    return ""


def _by(source: Sentence, i: int, other: frozenset[str]) -> str:
    for t in source.tokens[max(0, i - AROUND) : i + AROUND + 1]:
        if t.lower in other and (t.lower != "own" or source.has(EACH)):
            return t.text
    return ""
