"""Beyond doubt for what only seems so: "there was no doubt that it fell" for "it seemed to be falling"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

DOUBTS = frozenset({"doubt", "doubts", "question"})
NO_DOUBT = frozenset("no not n't without beyond never hardly".split())
SEEMING = frozenset("impression seem appear suggest indicate hint likely probably suspect believe".split())


def undoubted(frame: Frame) -> list[Finding]:
    """The first "no doubt" of the claim of what the source's sentence only has as an impression."""
    if not frame.sentence.has(DOUBTS):
        return []
    words = frame.sentence.tokens
    for token in words:
        before = [t.lower for t in words[max(0, token.index - 4) : token.index]]
        if token.lower not in DOUBTS or not NO_DOUBT & set(before):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            theirs = next((t for t in source.tokens if t.lemma in SEEMING), None)
            if theirs is None or frame.trust(number) < 0.5 or source.has(cues.CERTAINTY - {"will"} | DOUBTS):
                continue
            message = f"the claim has it beyond “{token.text}”, the source only as “{theirs.text}”"
            return [finding(ReasonCode.MODALITY, message, token.text, theirs.text, 0.65)]
    return []
