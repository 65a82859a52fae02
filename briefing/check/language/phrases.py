"""Where phrases of several words occur in a sentence, by their lemmas."""

from __future__ import annotations

from functools import cache

from briefing.check.language.parse import Sentence
from briefing.check.language.tables import frequencies


def starts(sentence: Sentence, phrases: tuple[str, ...]) -> frozenset[int]:
    """Indices of the first words of those phrases (lemmas with spaces between) that occur."""
    by_rarest, rarest = _by_rarest(phrases)
    said = sentence.said
    if said.isdisjoint(rarest):
        return NONE
    there = [parts for word in rarest & said for parts in by_rarest[word] if said.issuperset(parts)]
    if not there:
        return NONE
    lemmas = [t.lemma for t in sentence.tokens]
    return frozenset(
        sorted(
            i
            for parts in there
            for i, lemma in enumerate(lemmas)
            if lemma == parts[0] and lemmas[i : i + len(parts)] == parts
        )
    )


NONE: frozenset[int] = frozenset()


@cache
def _by_rarest(phrases: tuple[str, ...]) -> tuple[dict[str, list[list[str]]], frozenset[str]]:
    """The words of phrases by their rarest one, and those: most sentences have a first word of some phrase
    ("by no mean"), few have the word that tells it."""
    table: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        parts = phrase.split()
        table.setdefault(min(parts, key=lambda word: frequencies().get(word, 0)), []).append(parts)
    return table, frozenset(table)
