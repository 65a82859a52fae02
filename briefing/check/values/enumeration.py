"""How many things a text lists: "France, Germany and Italy" are three."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from briefing.check.values.words import Words, listed, words

_CLOSING: Final = listed("and or &")
_BORDERS: Final = listed(". ! ? and or &")
_LONGEST_ITEM: Final = 8


@lru_cache(maxsize=1024)
def enumerated(text: str) -> frozenset[int]:
    """The lengths of the lists in ``text``: exact for lists of names, every reading for others."""
    cut = words(text)
    found: set[int] = set()
    for index, word in enumerate(cut.low):
        if word in _CLOSING:
            found.add(2)
            found.update((_names(cut, index),) if _is_name(cut, index + 1) else _others(cut, index))
        elif word in ("with", "alongside"):
            found.add(2)
    return frozenset(found)


def _is_name(cut: Words, index: int) -> bool:
    return index < len(cut) and cut.surface[index][0].isupper()


def _names(cut: Words, closing: int) -> int:
    """Items of a list of names that the word at ``closing`` closes: each begins and ends in a capital."""
    count, index = 1, closing - 1
    if index >= 0 and cut.low[index] == ",":
        index -= 1
    while index >= 0 and _is_name(cut, index):
        count += 1
        while index >= 0 and (_is_name(cut, index) or cut.low[index] in ("of", "the", "-", "'s")):
            index -= 1
        if index < 0 or cut.low[index] != ",":
            break
        index -= 1
    return count


def _others(cut: Words, closing: int) -> range:
    count, gap, index = 0, 0, closing - 1
    if index >= 0 and cut.low[index] == ",":
        index -= 1
    while index >= 0 and gap <= _LONGEST_ITEM and cut.low[index] not in _BORDERS:
        if cut.low[index] in (",", ";"):
            count, gap = count + 1, 0
        else:
            gap += 1
        index -= 1
    return range(2, count + 3)
