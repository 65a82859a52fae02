"""Our own table of words that stand for one another, or against one another, in news and policy prose.

WordNet knows senses, not usage: that talks, negotiations and discussions are one thing in a report, that
prices which climb do not slip. Written by hand from general knowledge of English, about no event in
particular, in
``data/synonyms.txt``, ``data/kinds.txt`` (general terms for special ones) and ``data/opposites.txt``.
"""

from __future__ import annotations

from functools import cache

from briefing.check.language.tables import read_lines


@cache
def _synonyms() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, line in enumerate(read_lines("synonyms.txt")):
        for word in line.split():
            table.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


@cache
def _kinds() -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]]:
    """The lines in which a word is a general term, and those in which it is a special one."""
    general: dict[str, set[int]] = {}
    special: dict[str, set[int]] = {}
    for number, line in enumerate(read_lines("kinds.txt")):
        for table, side in zip((general, special), line.split("|"), strict=True):
            for word in side.split():
                table.setdefault(word, set()).add(number)
    over, under = ({w: frozenset(n) for w, n in table.items()} for table in (general, special))
    return over, under


@cache
def _opposites() -> dict[str, tuple[frozenset[str], ...]]:
    table: dict[str, list[frozenset[str]]] = {}
    for line in read_lines("opposites.txt"):
        left, right = (frozenset(side.split()) for side in line.split("|"))
        for word in left:
            table.setdefault(word, []).append(right)
        for word in right:
            table.setdefault(word, []).append(left)
    return {word: tuple(groups) for word, groups in table.items()}


def groups_of(lemma: str) -> frozenset[int]:
    """Numbers of the synonym lines that a lemma stands in."""
    return _synonyms().get(lemma, frozenset())


def general_in(lemma: str) -> frozenset[int]:
    """Numbers of the lines of which a lemma is a general term."""
    return _kinds()[0].get(lemma, frozenset())


def special_in(lemma: str) -> frozenset[int]:
    """Numbers of the lines of which a lemma is a special term."""
    return _kinds()[1].get(lemma, frozenset())


def antonym_groups(lemma: str) -> tuple[frozenset[str], ...]:
    """Sets of lemmas that mean the opposite."""
    return _opposites().get(lemma, ())
