"""Some, most, all, only, first: is the claim about more, or fewer, than the source?"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, each, finding
from briefing.models import ReasonCode


class _Scope:
    name = "scope"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            found.extend(_quantities(frame))
            found.extend(_added(frame))
        return found


check_scope = _Scope()


def _quantities(frame: Frame) -> list[Finding]:
    """A quantity word of the claim for which the evidence has only another one."""
    theirs = {t.lower: t.text for s in frame.evidence.sentences for t in s.tokens if t.lower in cues.QUANTITY}
    ranks = {cues.QUANTITY[word] for word in theirs}
    counted = any(t.tag == "CD" for s in frame.evidence.sentences for t in s.tokens)
    for token in frame.sentence.tokens:
        rank = cues.QUANTITY.get(token.lower)
        if rank is None or rank in ranks or token.lower == "some" or token.tag == "IN":
            continue
        other = ", ".join(theirs.values())
        part = next(filter(None, map(_partial, frame.evidence.sentences)), "")
        if rank == cues.ALL and part and not _partial(frame.sentence):
            message = f"the claim says “{token.text}”, the source “{part}”"
            return [finding(ReasonCode.SCOPE, message, token.text, part, 0.85)]
        weight = (
            (0.8 if theirs else 0.45 if counted else 0.4)
            if rank in {cues.ALL, cues.MOST}
            else 0.6
            if theirs
            else 0.2
        )
        message = f"the claim says “{token.text}”, the source " + (f"“{other}”" if other else "does not")
        return [finding(ReasonCode.SCOPE, message, token.text, other, weight)]
    return []


def _partial(sentence: Sentence) -> str:
    """ "Three of the four": part of a counted whole, as written."""
    words = sentence.tokens
    for i in range(len(words) - 2):
        if words[i].tag == "CD" and words[i + 1].lower == "of":
            rest = [t for t in words[i + 2 : i + 5] if t.tag == "CD"]
            if rest and rest[0].lower != words[i].lower:
                return " ".join(t.text for t in words[i : rest[0].index + 1])
    return ""


def _added(frame: Frame) -> list[Finding]:
    """Only, sole, first, last and superlatives that the evidence does not have."""
    lemmas = frame.evidence.lemmas
    for token in frame.sentence.tokens:
        exclusive = token.lemma in cues.EXCLUSIVE
        superlative = token.tag == "JJS" and token.lemma not in {"least", "most"}
        if not (exclusive or superlative or token.lemma in cues.ORDER) or token.index in frame.matches:
            continue
        if exclusive and not lemmas.keys().isdisjoint(cues.EXCLUSIVE):
            continue
        if token.lemma in lemmas or token.lower in lemmas:
            continue
        message = f"the claim says “{token.text}”, the source does not"
        return [finding(ReasonCode.SCOPE, message, token.text, "", 0.6 if exclusive else 0.35)]
    return []
