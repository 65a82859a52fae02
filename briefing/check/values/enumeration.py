"""How many things a text lists: "France, Germany and Italy" are three."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.values.words import words

_LONGEST_ITEM = 8


@lru_cache(maxsize=4096)
def enumerated(text: str) -> frozenset[int]:
    """The lengths of all lists in ``text`` that close with "and", "or" or "as well as"."""
    cut = words(text)
    found: set[int] = set()
    for index, word in enumerate(cut.low):
        if word in ("and", "or", "&"):
            found.update(range(2, 2 + _commas_before(cut.low, index) + 1))
        elif word == "with" or word == "alongside":
            found.add(2)
    return frozenset(found)


def _commas_before(low: tuple[str, ...], closing: int) -> int:
    count, gap = 0, 0
    index = closing - 1
    if index >= 0 and low[index] == ",":
        index -= 1
    while index >= 0 and gap <= _LONGEST_ITEM:
        if low[index] == "," or low[index] == ";":
            count, gap = count + 1, 0
        elif low[index] in (".", "!", "?"):
            break
        else:
            gap += 1
        index -= 1
    return count
