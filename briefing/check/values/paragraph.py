"""The paragraph that some cited words stand in: what it names before them, they may speak of."""

from __future__ import annotations

import re

from briefing.check.base import Evidence, Passage
from briefing.check.values.tables import fold

#: Characters at the beginning of an article that tell what it is about.
LEAD = 700
# "Ann Lee's government", "Ms Lee's cabinet": of a country that the words around name.
_RULED = re.compile(
    r"\b[A-Z][\w-]+(?: [A-Z][\w-]+)+['’]s? (?:government|cabinet|administration|country|delegation|ministry"
    r"|coalition)\b"
)


def paragraph(passage: Passage) -> str:
    """The paragraph around the cited words; the neighbouring sentences where the article is not known."""
    at = passage.article.find(passage.verbatim) if passage.article else -1
    if at < 0:
        return f"{passage.before} {passage.after}"
    start = passage.article.rfind("\n", 0, at) + 1
    end = passage.article.find("\n", at + len(passage.verbatim))
    return passage.article[start : end if end > 0 else None]


def around(passage: Passage) -> str:
    """What a reader of the cited words has before them: their paragraph, the title, the lines that open the
    article. Where every sentence is a paragraph, as in wire copy, also the two sentences before."""
    own = paragraph(passage)
    lead = "\n".join(passage.article[:LEAD].split("\n", 3)[:3])
    if own.strip() == passage.verbatim.strip():
        own = f"{passage.before}\n{own}"
    return f"{passage.title}\n{lead}\n{own}"


def ruled(name: str, evidence: Evidence) -> bool:
    """Whether the cited words speak of somebody's government and their paragraph opens with a folded name."""
    for passage in evidence.passages:
        if _RULED.search(passage.text) and any(fold(word) == name for word in _opening(paragraph(passage))):
            return True
    return False


def _opening(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())[:3]
