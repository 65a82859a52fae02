"""Who "I" is in an interview: whom its opening introduces, before the first of the questions.

The answers never name her, and what is told in them, with "I" or without, is what she tells. A claim may
name her.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence
from briefing.check.values.names import Name, names

#: A line that asks, and nothing else; a text with fewer of them is no interview.
_QUESTION: Final = re.compile(r"(?m)^[^“\"‘\n]{0,400}\?[”\"’]?\s*$")
_QUESTIONS: Final = 2
_OPENING: Final = 1500


def interviewed(name: Name, evidence: Evidence) -> bool:
    """Whether a name is that of the one who answers in all that is cited."""
    if name.known or not evidence.passages:
        return False
    return all(
        passage.article and name.parts[-1] in _answers(passage.article, passage.verbatim[:60])
        for passage in evidence.passages
    )


@lru_cache(maxsize=256)
def _answers(article: str, cited: str) -> frozenset[str]:
    """The names of the one who is asked, if some words of an article are an answer."""
    asked = [found.start() for found in _QUESTION.finditer(article)]
    if len(asked) < _QUESTIONS:
        return frozenset()
    first = next((start for start in asked if start > 0), 0)
    place = article.find(cited)
    if not 0 < first < _OPENING or place < first or article[place:].split("\n")[0].rstrip().endswith("?"):
        return frozenset()
    opening = article[:first]
    told = (each for each in names(opening) if not each.known and len(each.parts) > 1)
    introduced = next(told, None)
    return frozenset() if introduced is None else frozenset(introduced.parts[-1:])
