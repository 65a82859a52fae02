"""Where a sentence tells that something happens, by a verb or by a noun."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence
from briefing.check.structure.burdens import BURDENS, FALLING, borne_by
from briefing.check.structure.deeds import CARRYING, deed

PARTICIPLES = frozenset({"VBG", "VBN"})
NOUNS = frozenset({"NN", "NNS"})
EMPTY = frozenset({"be", "have"})


@lru_cache(maxsize=2048)
def happenings(sentence: Sentence) -> dict[int, str]:
    """Where a sentence tells an event, and its lemma: all that is needed of most, whose parties are many
    times the work; not to be changed."""
    words = sentence.tokens
    burdened = sentence.has(FALLING) and sentence.has(BURDENS)
    found = {}
    for predicate in sentence.predicates:
        verb, lemma = predicate.verb, words[predicate.verb].lemma
        if lemma in EMPTY and not predicate.passive:
            continue
        if words[verb].tag in PARTICIPLES and _adjectival(sentence, verb):
            continue
        if lemma in CARRYING and [k for k in predicate.objects if deed(words[k].lemma)]:
            continue  # the noun tells the event
        found[verb] = "bear" if burdened and borne_by(sentence, predicate) else lemma
    for token in words:
        if token.tag in NOUNS and deed(token.lemma):
            found[token.index] = token.lemma
    return found


def _adjectival(sentence: Sentence, i: int) -> bool:
    """A participle before its noun ("the leaking tank") tells nothing of who does it to whom."""
    token = sentence.tokens[i]
    return i < token.head <= i + 3 and not sentence.children[i]


Happening = tuple[int, int, int]
"""Which one of all events of a text it is, the number of its sentence, and its place there."""


@lru_cache(maxsize=128)
def happenings_of(evidence: Index) -> dict[str, list[Happening]]:
    """Where a text tells events, by their lemma; not to be changed."""
    found: dict[str, list[Happening]] = {}
    order = 0
    for number, sentence in enumerate(evidence.sentences):
        for place, lemma in happenings(sentence).items():
            found.setdefault(lemma, []).append((order, number, place))
            order += 1
    return found
