"""Which parts of long evidence to show a model whose window is short: whole sentences, the best of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from briefing.check.language.words import sentences

MOST = 3
"""Windows at most: each is one more run of the model."""
_WORD = re.compile(r"\w{3,}")


def windows(claim: str, passages: Sequence[str], room: int, length: Callable[[str], int]) -> list[str]:
    """Texts of at most ``room`` tokens, each of whole sentences in their order.

    All of the evidence if it fits; else the sentences nearest to the claim, gathered, and the runs of
    neighbouring sentences with the most of its words. A sentence that is longer than the room comes alone and
    is cut by the tokenizer.

    :param length: number of tokens of a text
    """
    whole = " ".join(" ".join(passage.split()) for passage in passages)
    if length(whole) <= room:
        return [whole]
    units = [" ".join(text[a:b].split()) for text in passages for a, b in sentences(text)] or [whole]
    sizes = [length(unit) for unit in units]
    wanted = _words(claim)
    near = [len(wanted & _words(unit)) for unit in units]
    runs = _runs(sizes, room)
    runs.sort(key=lambda run: (-len(wanted & set().union(*(_words(units[n]) for n in run))), run[0]))
    chosen = [_nearest(sizes, near, room), *runs]
    texts = dict.fromkeys(" ".join(units[n] for n in numbers) for numbers in chosen)
    return list(texts)[:MOST]


def _nearest(sizes: Sequence[int], near: Sequence[int], room: int) -> list[int]:
    """The sentences that share the most words with the claim, as many as fit, in order."""
    kept: list[int] = []
    left = room
    for number in sorted(range(len(sizes)), key=lambda n: (-near[n], n)):
        if sizes[number] <= left or not kept:
            kept.append(number)
            left -= sizes[number]
    return sorted(kept)


def _runs(sizes: Sequence[int], room: int) -> list[list[int]]:
    """Longest runs of neighbours that fit, none inside another."""
    runs: list[list[int]] = []
    for first in range(len(sizes)):
        last, left = first, room - sizes[first]
        while last + 1 < len(sizes) and sizes[last + 1] <= left:
            last += 1
            left -= sizes[last]
        if not runs or last > runs[-1][-1]:
            runs.append(list(range(first, last + 1)))
    return runs


def _words(text: str) -> set[str]:
    """Beginnings of its longer words: *decided* meets *decision*."""
    return {word[:5] for word in _WORD.findall(text.casefold())}
