"""What the source flatly refuses told as granted on a condition: "would pay, provided that the roof holds"
for "cannot pay"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.structure.condition import conditions
from briefing.check.structure.denying import hints
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.needing import EXCEPTING
from briefing.models import ReasonCode

GRANTING = frozenset({"if", "provided", "provided that", "providing", "once", "long as", "condition that"})
CUES = frozenset("if provided providing once long condition".split())
# By which a source may leave open that it comes all the same.
OPENING = EXCEPTING | CUES | frozenset("only when yet still first after although though but even".split())
ALIKE, TRUSTED = 0.85, 0.5


def refused(frame: Frame) -> list[Finding]:
    """The first verb that the source denies and the claim makes hang on a condition."""
    if not frame.sentence.has(CUES):
        return []
    words = frame.sentence.tokens
    for condition in conditions(frame.sentence):
        if condition.marker.lower() not in GRANTING:
            continue
        governed = condition.governed(frame.sentence)
        if any(
            words[k].lemma in cues.NEGATORS or words[k].lemma in cues.DENIERS or hints(words[k].lemma)
            for k in governed
            if words[k].content and words[k].lemma not in frame.evidence.lemmas
        ):
            continue
        for i in sorted(governed):
            match = frame.matches.get(i)
            if match is None or match.strength < ALIKE or not match.token.verb or not words[i].content:
                continue
            source = frame.source(match)
            if frame.trust(match.sentence) < TRUSTED or source.has(OPENING):
                continue
            if frame.there(match).denials and not frame.standing[i].denials:
                left, right = f"{words[i].text} … {condition.marker}", match.token.text
                message = f"the claim grants on a condition (“{left}”) what the source denies (“{right}”)"
                return [finding(ReasonCode.POLARITY, message, left, right, 0.7)]
    return []
