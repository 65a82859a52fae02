"""Who will not, told as who may not, and the other way round: "Norway was barred from signing", "was denied a
signature" where the source has "Norway refused to sign"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.party import same, shown
from briefing.check.structure.people import somebody
from briefing.models import ReasonCode

WILL_NOT = frozenset("refuse decline opt".split())
MAY_NOT = frozenset("refuse deny bar forbid prevent exclude block ban prohibit stop".split())
LEAVE = frozenset("allow permit let admit authorise authorize entitle".split())
DENYING = frozenset({"not", "n't", "never", "nor"})
REFLEXIVE = frozenset("itself himself herself themselves".split())
CUES = WILL_NOT | MAY_NOT | LEAVE
TRUSTED, SURE, NEAR = 0.4, 0.7, 5


def unwilling(frame: Frame) -> list[Finding]:
    """The first party that the claim has kept from what it would not do in the source, or the reverse."""
    if not frame.sentence.has(CUES) or not any(s.has(CUES) for s in frame.evidence.sentences):
        return []
    for k, willing, word in stances(frame.sentence):
        there = [
            (number, source, j, other)
            for number, source in enumerate(frame.evidence.sentences)
            if frame.trust(number) >= TRUSTED
            for j, theirs, other in stances(source)
            if theirs != willing and same(frame, k, number, j)
        ]
        both = any(
            theirs == willing and same(frame, k, number, j)
            for number, source in enumerate(frame.evidence.sentences)
            for j, theirs, _ in stances(source)
        )
        if not there or both:
            continue
        _, source, _, other = there[0]
        left = shown(frame.sentence, (k,))
        one, two = frame.sentence.tokens[word].text, source.tokens[other].text
        kinds = ("would not", "may not") if willing else ("may not", "would not")
        message = f"in the claim “{left}” {kinds[0]} (“{one}”), in the source it {kinds[1]} (“{two}”)"
        return [finding(ReasonCode.ROLE, message, f"{left} {one}", two, SURE)]
    return []


@lru_cache(maxsize=2048)
def stances(sentence: Sentence) -> tuple[tuple[int, bool, int], ...]:
    """Who will not (True) or may not (False), and by which word."""
    return tuple(_stances(sentence)) if sentence.has(CUES) else ()


def _stances(sentence: Sentence) -> Iterator[tuple[int, bool, int]]:
    words = sentence.tokens
    for predicate in sentence.predicates:
        i = predicate.verb
        lemma = words[i].lemma
        if lemma not in CUES:
            continue
        was = words[i - 2] if i > 1 and words[i - 1].lower in REFLEXIVE else None
        if was is not None and was.lemma == "be" and lemma in MAY_NOT:
            for k in (k for p in sentence.predicates if p.verb == was.index for k in p.subjects):
                yield k, False, i  # "was itself refused a seat", whose subject the parse has in "itself"
            continue
        if not predicate.passive:
            follows = i + 1 < len(words) and words[i + 1].lower == "to"
            if lemma in WILL_NOT and follows:
                for k in predicate.subjects:
                    if k < i and somebody(words[k]):
                        yield k, True, i
            continue
        before = {t.lower for t in words[max(0, i - NEAR) : i]}
        denied = not before.isdisjoint(DENYING)
        if (lemma in LEAVE and denied) or (lemma in MAY_NOT and not denied):
            for k in (*predicate.objects, *predicate.subjects):
                if k < i and somebody(words[k]):
                    yield k, False, i
