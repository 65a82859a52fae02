"""A reason told as what holds in spite of it, and the other way round: "although it rained" for "because it
rained"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.causal import disclaimed, kept_from
from briefing.check.structure.cause import Cause, causes, concessions
from briefing.check.structure.cause_reversed import LEAST, concludes, laid
from briefing.check.structure.condition import conditions
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

GRANTED, BOTH = 1 / 2, 2
LOOSE = frozenset("create generate breed entail allow enable permit raise draw stir spread sow leave".split())
IFS = frozenset("if once provided".split())
SETTING_OFF = frozenset("but yet however nonetheless nevertheless still".split())


def conceded(frame: Frame) -> list[Finding]:
    """The first reason of the claim that the source grants, or what the claim grants of the source's
    reasons."""
    for mine in causes(frame.sentence):
        if mine.weak and (_free(frame.sentence, mine) or disclaimed(frame.sentence, mine)):
            continue  # "did not create it"
        if kept_from(frame.sentence, mine):
            continue  # "did not prevent it" is "in spite of it"
        for number, source in enumerate(frame.evidence.sentences):
            if any(min(laid(frame, number, mine, other)[0]) > 0 for other in causes(source)):
                continue
            for other in (_reaching(source, one) for one in concessions(source)):
                if _pair(frame, number, mine, other):
                    return [_reported(frame, mine, source, other)]
    for mine in concessions(frame.sentence):
        for number, source in enumerate(frame.evidence.sentences):
            unmet = _unmet(frame, number, mine)
            if unmet:
                return [unmet]
            if source.has(SETTING_OFF) or any(
                min(laid(frame, number, mine, other)[0]) > 0 for other in concessions(source)
            ):
                continue
            for other in causes(source):
                if other.weak or disclaimed(source, other):
                    continue
                if _pair(frame, number, mine, other, min(BOTH, len(mine.effect), len(other.effect))):
                    return [_reported(frame, mine, source, other)]
            if number and concludes(source) and _told_before(frame, number, mine):
                return [_reported(frame, mine, source, Cause(mine.cause, mine.effect, 0, 4))]
    return []


def _reaching(source: Sentence, one: Cause) -> Cause:
    """What holds nevertheless, with what comes of it ("although calm, it brought little, causing doubt")."""
    further = [c.effect for c in causes(source) if c.cause & one.effect and not c.weak]
    return one._replace(effect=one.effect.union(*further))


SUPPOSING = frozenset("if unless provided only condition conditional".split())


def _unmet(frame: Frame, number: int, mine: Cause) -> Finding | None:
    """ "Would join, its exclusion notwithstanding" for "would join if excluded": a condition told as what
    does not matter."""
    source = frame.evidence.sentences[number]
    if frame.sentence.has(SUPPOSING) or concessions(source):
        return None
    for condition in conditions(source):
        if condition.marker.lower() not in IFS or condition.top < 0:
            continue
        inner = frozenset([k for k in condition.inner if source.tokens[k].content])
        other = Cause(inner, condition.governed(source), min(condition.inner) - 1, min(condition.inner))
        if _pair(frame, number, mine, other, BOTH):
            return _reported(frame, mine, source, other)
    return None


def _free(sentence: Sentence, mine: Cause) -> bool:
    """ "The talks allowed some headway": a word of many senses, which may stand beside what is granted."""
    return sentence.tokens[mine.start].lemma in LOOSE


def _pair(frame: Frame, number: int, mine: Cause, other: Cause, least: int = 1) -> bool:
    """Whether both sides link the same two things; ``least``: words of what holds that both must have."""
    granted, held = laid(frame, number, mine, other)[0]
    return granted >= max(1, GRANTED * len(mine.cause)) and held >= least


def _told_before(frame: Frame, number: int, mine: Cause) -> bool:
    """Whether what is granted stands in the sentence before one that says "That is why"."""
    places = {(m.sentence, i) for i, m in frame.matches.items() if m.strength >= LEAST}
    granted = sum((number - 1, i) in places for i in mine.cause)
    return granted >= max(1, GRANTED * len(mine.cause)) and any((number, i) in places for i in mine.effect)


def _reported(frame: Frame, mine: Cause, source: Sentence, other: Cause) -> Finding:
    one = " ".join(t.text for t in frame.sentence.tokens[mine.start : mine.end])
    two = " ".join(t.text for t in source.tokens[other.start : other.end])
    return finding(ReasonCode.RELATION, f"the claim links by “{one}”, the source by “{two}”", one, two, 0.8)
