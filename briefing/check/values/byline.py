"""Who wrote an article, by the line under its title: "By Ann Lee, columnist", "Ann Lee and Tom Roe"."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.check.values.tables import fold

_LINES, _LONGEST = 12, 90
_BY = re.compile(r"(?i:\bby)\s+((?:[^\W\d_][\w.'’-]*\s?){1,7})")
_NAMES = re.compile(
    r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3}"
    r"(?:(?:,| and|, and) [A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3})+\Z"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@lru_cache(maxsize=256)
def authors(article: str) -> frozenset[str]:
    """The folded words of the names of those who signed an article; empty for none."""
    found: set[str] = set()
    title = True
    for line in article.lstrip("\ufeff").split("\n", _LINES)[:_LINES]:
        text = line.strip(" *_#-")
        if not text or len(text) > _LONGEST:
            continue
        signed = _BY.match(text)
        names = signed.group(1) if signed else text if _NAMES.match(text) and not title else ""
        title = False
        found.update(fold(word.lower()) for word in _WORD.findall(names) if word[0].isupper())
    return frozenset(found)
