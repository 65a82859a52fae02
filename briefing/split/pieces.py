"""Cut what is longer than the budget: at clause marks, then at spaces, then hard; never inside a grapheme."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_CLAUSE = re.compile(r"[;:,–—、，；：](?:[\"'”’»)\]]*)\s+|\s+[–—-]\s+")
_SPACE = re.compile(r"\s+")


def pieces(text: str, start: int, end: int, budget: int) -> Iterator[tuple[int, int]]:
    """Contiguous intervals from ``start`` to ``end``, each at most ``budget`` code points long."""
    while end - start > budget:
        cut = _cut(text, start, start + budget)
        yield start, cut
        start = cut
    yield start, end


def _cut(text: str, start: int, limit: int) -> int:
    for mark in (_CLAUSE, _SPACE):
        cut = max((match.end() for match in mark.finditer(text, start, limit)), default=start)
        # A cut in the first half would leave crumbs.
        if cut - start > (limit - start) // 2:
            return cut
    cut = limit
    while cut > start + 1 and _joins(text, cut):
        cut -= 1
    return cut if cut > start + 1 else limit


def _joins(text: str, at: int) -> bool:
    """Whether the character at ``at`` belongs to the one before it."""
    here, before = text[at], text[at - 1]
    return (
        bool(unicodedata.combining(here))
        or here in "\u200d\ufe0e\ufe0f"
        or before == "\u200d"
        or (before == "\r" and here == "\n")
    )
