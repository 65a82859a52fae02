"""Which of several figures a claim means: the one whose neighbourhood shares the claim's words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from briefing.check.values.words import content, listed, words

_NEAR = 5


@lru_cache(maxsize=16384)
def neighbourhood(text: str, first: int, last: int) -> tuple[frozenset[str], frozenset[str]]:
    """Content stems near words ``[first, last)`` and in the whole sentence."""
    cut = words(text)
    low, sentence = cut.low, cut.sentence
    start, end, size = first, last, len(low)
    while start > 0 and sentence[start] == sentence[start - 1] and not _parted(low[start - 1], low[start]):
        start -= 1
    while 0 < end < size and sentence[end] == sentence[end - 1] and not _parted(low[end - 1], low[end]):
        end += 1
    whole = [(first - at, word) for at in range(start, first) if (word := content(low[at]))]
    whole += [(at - last + 1, word) for at in range(last, end) if (word := content(low[at]))]
    whole.sort()
    near = frozenset([word for _, word in whole[: 2 * _NEAR]])
    return near, near if len(whole) <= 2 * _NEAR else frozenset([word for _, word in whole])


def _parted(before: str, word: str) -> bool:
    """A new clause begins with a word, after the one before."""
    return word in _PARTING or before in _CLOSING or (before == "," and word in _JOINING)


_PARTING: Final = frozenset(("while", "whereas"))
_CLOSING: Final = frozenset((";", ":", "—"))
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
