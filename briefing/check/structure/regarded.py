"""Who looks on whom as what: "Peru regards Chile as a friend" for "Peru is our friend", which tells what Peru
is to others."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.mentions import alike, mentions
from briefing.check.structure.party import any_same, shown, vague
from briefing.models import ReasonCode

REGARDING = frozenset(
    "regard see view consider deem perceive treat count think look describe call label hail praise".split()
)
BEING = frozenset({"be", "remain", "stay", "become"})
LIKE, TRUSTED, SURE = 0.8, 0.4, 0.7


def check_regarded(frame: Frame) -> list[Finding]:
    """The first who in the claim holds another to be what in the source it is itself."""
    if not frame.sentence.has(REGARDING):
        return []
    words = frame.sentence.tokens
    for mine in frame.sentence.predicates:
        if words[mine.verb].lemma not in REGARDING or mine.passive or len(mine.subjects) != 1:
            continue
        who = mine.subjects[0]
        as_what = [k for word, k in mine.obliques if word == "as"] or [
            k for k in mine.objects[1:] if words[k].tag in {"NN", "NNS"}
        ]
        whom = [k for k in mine.objects if k not in as_what]
        if words[who].tag[:3] != "NNP" or not as_what or not whom:
            continue
        for k in as_what:
            match = frame.matches.get(k)
            if match is None or match.strength < LIKE or frame.trust(match.sentence) < TRUSTED:
                continue
            source = frame.source(match)
            if source.has(REGARDING):
                continue
            subjects = _is(source, match.token.index)
            if not subjects or not _one(frame, who, match.sentence, subjects):
                continue
            if any(_one(frame, j, match.sentence, subjects) for j in whom):
                continue
            left, noun = shown(frame.sentence, (who,)), words[k].text
            message = f"in the claim “{left}” sees another as “{noun}”, in the source it is that itself"
            return [finding(ReasonCode.ROLE, message, f"{left} {noun}", shown(source, subjects), SURE)]
    return []


def _one(frame: Frame, i: int, number: int, places: list[int]) -> bool:
    """Whether a word of the claim names one of those of the source ("the United States", "the US")."""
    if any_same(frame, (i,), number, places):
        return True
    mine = [m for m in mentions(frame.sentence) if m.first <= i <= m.last]
    theirs = mentions(frame.evidence.sentences[number], number)
    return any(alike(a, b) for a in mine for b in theirs for k in places if b.first <= k <= b.last)


def _is(source: Sentence, i: int) -> list[int]:
    """The subjects of "to be" with a noun for what they are."""
    words = source.tokens
    return [
        k
        for p in source.predicates
        if words[p.verb].lemma in BEING and i in p.objects and not p.negated
        for k in p.subjects
        if k < p.verb and not vague(source, k)
    ]
