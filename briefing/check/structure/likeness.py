"""Alike, different, or more than: what kind of comparison a sentence makes at all."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.scope import starts
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

SAME = (
    "like", "just as", "likewise", "similarly", "in the same way", "in common with", "in line with",
    "in keep with", "in accordance with", "consistent with", "akin to", "along the line of",
    "true to", "similar to", "in the manner of",
)  # fmt: skip
APART = (
    "unlike", "in contrast", "by contrast", "contrary to", "as opposed to", "different from", "unequal",
    "differently from", "at odd with", "at variance with", "depart from", "a departure from", "break with",
    "dissimilar to", "distinct from",
)  # fmt: skip
COMPARING = frozenset(
    "than compare compared against versus exceed outnumber surpass beat double triple twice half times"
    " instead rather ahead behind prefer preference advantage first second third above below only"
    " unlike".split()
)
LEAST = 0.5


def check_likeness(frame: Frame) -> list[Finding]:
    """ "Just as in May" for "unlike in May", and "more than Ruritania" of a source that compares nothing."""
    for one, two in ((SAME, APART), (APART, SAME)):
        mine = starts(frame.sentence, one)
        if not mine or starts(frame.sentence, two):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            theirs = starts(source, two) if frame.trust(number) >= LEAST else None
            if theirs and not starts(source, one):
                left, right = frame.sentence.tokens[min(mine)].text, source.tokens[min(theirs)].text
                message = f"the claim sets things beside one another by “{left}”, the source by “{right}”"
                return [finding(ReasonCode.COMPARISON, message, left, right, 0.75)]
    return _uncompared(frame)


def _ranks(source: Sentence) -> bool:
    """Whether a sentence sets anything above or below something else."""
    if source.has(COMPARING):
        return True
    return any(t.tag in {"JJS", "RBS"} or ("-" in t.lower and t.lower.endswith("est")) for t in source.tokens)


def _uncompared(frame: Frame) -> list[Finding]:
    words = frame.sentence.tokens
    than = next((t.index for t in words if t.lower == "than"), -1)
    if than < 1 or words[than - 1].lower in {"rather", "other"}:
        return []
    degree = next((t for t in reversed(words[max(0, than - 8) : than]) if t.tag in {"JJR", "RBR"}), None)
    noun = next((t for t in words[than + 1 : than + 4] if t.tag not in {"DT", "PRP$", "IN"}), None)
    if degree is None or noun is None or noun.tag != "NNP" or words[degree.index - 1].lower == "no":
        return []
    standard = [t for t in words[than + 1 : than + 5] if t.tag == "NNP"]
    told = any((m := frame.matches.get(t.index)) is not None and m.strength > LEAST for t in standard)
    if told and any(_compares(source) for source in frame.evidence.sentences):
        return []
    if not told and any(map(_ranks, frame.evidence.sentences)):
        return []
    message = f"the claim compares by “{degree.text} … than”, the source compares nothing"
    return [finding(ReasonCode.COMPARISON, message, degree.text, "", 0.6)]


def _compares(source: Sentence) -> bool:
    """Whether a sentence holds one thing against another by any word or by two figures."""
    tokens = source.tokens
    if sum(t.tag == "CD" for t in tokens) > 1:
        return True
    return any(
        t.tag in {"JJR", "RBR", "JJS", "RBS"} or t.lemma in COMPARING or t.lower in COMPARING for t in tokens
    )
