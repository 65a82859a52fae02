"""Whom a burden falls on, told as those who bear it: "the cost will fall on X" is "X will bear the cost"."""

from __future__ import annotations

from briefing.check.language.parse import DAYS, Predicate, Sentence
from briefing.check.structure.people import somebody

BURDENS = frozenset(
    "responsibility cost burden duty bill expense blame onus task load liability obligation weight risk"
    " brunt lifting bulk share lead".split()
)
FALLING = frozenset("rest lie fall land devolve remain sit".split())
ONTO = frozenset("with on upon to".split())


def borne_by(sentence: Sentence, predicate: Predicate) -> frozenset[int]:
    """Those on whom a burden falls; none for a verb of another kind."""
    words = sentence.tokens
    if words[predicate.verb].lemma not in FALLING or not sentence.has(BURDENS):
        return frozenset()
    if not any(t.lemma in BURDENS and t.tag[:2] == "NN" for t in words[: predicate.verb]):
        return frozenset()
    return frozenset(
        k
        for word, k in predicate.obliques
        if word in ONTO and k > predicate.verb and somebody(words[k]) and words[k].lower not in DAYS
    )
