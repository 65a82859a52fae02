"""Which events of the source may be one that the claim tells, by the words for them."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.transfer import dealings
from briefing.check.structure.frame import Frame
from briefing.check.structure.happenings import happenings_of

EMPTY = frozenset(
    "be have do make take get put go come say tell see let set bring become seem use include".split()
)
# Verbs by which somebody takes another for something.
CALLING = frozenset(
    "recognise recognize acknowledge describe call label characterise characterize regard brand hail praise"
    " depict portray view see consider deem term dub name style paint present salute rate treat declare"
    " pronounce compliment welcome denounce condemn dismiss cast think judge find credit".split()
)
ACCOUNTING = SYNONYM - 0.05
FAR = 9


def same_events(frame: Frame, place: int, lemma: str) -> list[tuple[int, int]]:
    """Where the source tells what an event of the claim may be, with the sentence."""
    told, sentences = happenings_of(frame.evidence), frame.evidence.sentences
    words = [
        other
        for other, strength in frame.evidence.accounts(lemma).items()
        if strength >= ACCOUNTING and other in told
    ]
    if near := related(lemma):
        words += [other for other in near.intersection(told) if other not in words]
    found = [one for other in words if other not in EMPTY for one in told[other]]
    if lemma in CALLING:
        for other in CALLING.intersection(told).difference(words):
            found += [one for one in told[other] if _called_so(frame, place, one[2], sentences[one[1]])]
    if len(found) > 1:
        found.sort()
    trusts = frame.trusts
    there = [(k, n) for _, n, k in found if trusts[n]]
    if lemma in WISHING:
        return [(k, n) for k, n in there if sentences[n].tokens[k].lemma == lemma] or there
    return there


# "He wants it to call on them" tells who wants, whoever else calls.
WISHING = frozenset("want wish hope expect intend plan".split())


def _called_so(frame: Frame, mine: int, other: int, source: Sentence) -> bool:
    """Whether both have somebody called or taken for one and the same ("described X as a tough negotiator",
    "recognised X as …")."""
    after = source.tokens[other + 1 : other + FAR]
    return any(
        m.token in after and m.token.tag[:2] in {"NN", "JJ"} and m.token.tag[:3] != "NNP"
        for i, m in frame.matches.items()
        if mine < i < mine + FAR
    )


@lru_cache(maxsize=10_000)
def related(lemma: str) -> frozenset[str]:
    """The words of one field with a lemma, and its converses."""
    converses = cues.CONVERSE_OF.get(lemma)
    return dealings(lemma) | converses if converses else dealings(lemma)
