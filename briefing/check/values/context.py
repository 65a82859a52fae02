"""Which of several figures a claim means: the one whose neighbourhood shares the claim's words."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.values.words import content, words

_NEAR = 5


@lru_cache(maxsize=16384)
def neighbourhood(text: str, first: int, last: int) -> tuple[frozenset[str], frozenset[str]]:
    """Content stems near words ``[first, last)`` and in the whole sentence."""
    cut = words(text)
    sentence = cut.sentence[first]
    whole: list[tuple[int, str]] = []
    start, end = first, last
    while start > 0 and cut.sentence[start - 1] == sentence:
        start -= 1
    while end < len(cut) and cut.sentence[end] == sentence:
        end += 1
    for index in range(start, end):
        if not first <= index < last and (word := content(cut.low[index])):
            whole.append((first - index if index < first else index - last + 1, word))
    whole.sort()
    return frozenset(word for _, word in whole[: 2 * _NEAR]), frozenset(word for _, word in whole)


def overlap(
    claim: tuple[frozenset[str], frozenset[str]], evidence: tuple[frozenset[str], frozenset[str]]
) -> float:
    """Shared words, those near both figures counting double."""
    return len(claim[1] & evidence[1]) + len(claim[0] & evidence[0])
