"""Our own table of sorts of things that exclude one another ("flood", "drought").

What is no synonym may still be a paraphrase; of these words none is one of another. Written by hand from
general knowledge of English, about no event in particular, in ``data/sorts.txt``.
"""

from __future__ import annotations

from functools import cache

from briefing.check.language.tables import read_lines

Sorts = dict[int, frozenset[int]]
"""Field -> the sorts of it that a word stands for."""


@cache
def sorts() -> dict[str, Sorts]:
    """Lemma -> its sorts by field."""
    table: dict[str, dict[int, set[int]]] = {}
    for field, line in enumerate(read_lines("sorts.txt")):
        for number, sort in enumerate(line.split("|")):
            for word in sort.split():
                table.setdefault(word, {}).setdefault(field, set()).add(number)
    return {word: {f: frozenset(s) for f, s in fields.items()} for word, fields in table.items()}


@cache
def sorted_words() -> frozenset[str]:
    """Every word of the table."""
    return frozenset(sorts())


def exclusive(one: str, two: str) -> frozenset[int]:
    """The fields in which two lemmas are of sorts that exclude one another."""
    left, right = sorts().get(one, {}), sorts().get(two, {})
    return frozenset([f for f in left.keys() & right.keys() if left[f].isdisjoint(right[f])])
