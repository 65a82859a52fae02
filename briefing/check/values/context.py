"""Which of several figures a claim means: the one whose neighbourhood shares the claim's words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from briefing.check.values.words import Words, content, listed, words

_NEAR = 5


@lru_cache(maxsize=16384)
def neighbourhood(text: str, first: int, last: int) -> tuple[frozenset[str], frozenset[str]]:
    """Content stems near words ``[first, last)`` and in the whole sentence."""
    cut = words(text)
    whole: list[tuple[int, str]] = []
    start, end = first, last
    while start > 0 and not _parted(cut, start):
        start -= 1
    while end < len(cut) and not _parted(cut, end):
        end += 1
    for index in range(start, end):
        if not first <= index < last and (word := content(cut.low[index])):
            whole.append((first - index if index < first else index - last + 1, word))
    whole.sort()
    return frozenset(word for _, word in whole[: 2 * _NEAR]), frozenset(word for _, word in whole)


def _parted(cut: Words, index: int) -> bool:
    """A new sentence or clause begins at word ``index``."""
    if cut.sentence[index] != cut.sentence[index - 1]:
        return True
    word, before = cut.low[index], cut.low[index - 1]
    return before in (";", ":", "—") or (before == "," and word in _JOINING) or word in ("while", "whereas")


_JOINING: Final = listed(
    "and but while as which who where when whereas although though after before because so then with"
)


def told_alike(
    claim: tuple[frozenset[str], frozenset[str]],
    evidence: tuple[frozenset[str], frozenset[str]],
    counted: Sequence[str] = (),
) -> bool:
    """Most of the words beside the claim's figure, but for what it counts, stand beside the evidence's."""
    mine = claim[1].difference(counted) or claim[1]
    return 2 * len(mine & evidence[1]) > len(mine)


def overlap(
    claim: tuple[frozenset[str], frozenset[str]], evidence: tuple[frozenset[str], frozenset[str]]
) -> float:
    """Shared words, those near both figures counting double."""
    return len(claim[1] & evidence[1]) + len(claim[0] & evidence[0])
