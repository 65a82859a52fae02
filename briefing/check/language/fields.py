"""What a matter is about: aid may be military or humanitarian, a deal one on trade or on defence.

Two words of different fields stand for different things, however free the paraphrase; words of one field may
stand for one another. Written by hand, in ``data/fields.txt``.
"""

from __future__ import annotations

from functools import cache, lru_cache

from briefing.check.language.tables import read_lines
from briefing.check.language.thesaurus import above, entry

SENSES = 4
HINT, CURRENCIES = "~", "€$£¥"


@cache
def _tables(name: str = "fields.txt") -> tuple[dict[str, int], dict[str, int]]:
    """The fields that a word is about, and those of which it shows that a text speaks."""
    about: dict[str, int] = {}
    shown: dict[str, int] = {}
    for number, line in enumerate(read_lines(name)):
        for entered in line.split():
            word = entered.removeprefix(HINT)
            shown[word] = shown.get(word, 0) | 1 << number
            if word == entered:
                about[word] = about.get(word, 0) | 1 << number
    return about, shown


@lru_cache(maxsize=50_000)
def fields_of(lemma: str, lower: str) -> int:
    """The fields of a word as a set of bits; 0 for a word that may be about anything."""
    return _found(_tables()[0], lemma, lower)


@lru_cache(maxsize=50_000)
def shown_by(lemma: str, lower: str) -> int:
    """The fields that a text speaks of where it has a word: more than those of the word itself ("paid":
    compensation)."""
    shown = _tables()[1]
    found = _found(shown, lemma, lower)
    return found | shown["money"] if lower[0] in CURRENCIES else found


@lru_cache(maxsize=50_000)
def acts_of(lemma: str, lower: str) -> int:
    """The kinds of act or attitude that a word tells, as a set of bits ("lament": regretting)."""
    return _found(_tables("acts.txt")[0], lemma, lower)


@lru_cache(maxsize=50_000)
def acts_shown(lemma: str, lower: str) -> int:
    """The kinds of act or attitude that a text may tell of where it has a word."""
    return _found(_tables("acts.txt")[1], lemma, lower)


@lru_cache(maxsize=50_000)
def deeds_of(lemma: str, lower: str) -> int:
    """The kinds of deed that a word tells, as a set of bits ("breach": breaking)."""
    return _found(_tables("deeds.txt")[0], lemma, lower)


@lru_cache(maxsize=50_000)
def deeds_shown(lemma: str, lower: str) -> int:
    """The kinds of deed that a word may stand for."""
    return _found(_tables("deeds.txt")[1], lemma, lower)


def _found(table: dict[str, int], lemma: str, lower: str) -> int:
    found = table.get(lemma, 0) | table.get(lower, 0)
    for part in lower.split("-") if "-" in lower else ():
        found |= table.get(part, 0)
    return found


@lru_cache(maxsize=10_000)
def kindred(one: str, two: str) -> bool:
    """Whether one of two lemmas is a kind of the other, however far ("herring", "animal")."""
    (mine, over), (theirs, above_theirs) = _lineage(one), _lineage(two)
    return not mine.isdisjoint(above_theirs) or not theirs.isdisjoint(over)


@lru_cache(maxsize=10_000)
def _lineage(lemma: str) -> tuple[frozenset[int], frozenset[int]]:
    own = entry(lemma).senses[:SENSES]
    found, queue = set[int](), list(own)
    while queue:
        sense = queue.pop()
        if sense not in found:
            found.add(sense)
            queue.extend(above(sense))
    return frozenset(own), frozenset(found)
