"""The speaker an analyst names beside a claim must be named where the words stand.

This holds the analyst's own field, which is printed where the sentence itself names nobody; who said what
inside the sentence is the business of the speaker check.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.check.cite import Library
from briefing.models import Citation, Reason, ReasonCode

_WORD = re.compile(r"[^\W\d_]{3,}")


def misattributed(speaker: str | None, citations: Sequence[Citation], library: Library) -> Reason | None:
    """A finding if no word of the speaker's name stands in the cited paragraphs or the ones before them."""
    names = {word.casefold() for word in _WORD.findall(speaker or "")}
    if not names or not citations:
        return None
    around = " ".join(_around(citation, library) for citation in citations)
    if names & {word.casefold() for word in _WORD.findall(around)}:
        return None
    return Reason(
        code=ReasonCode.SPEAKER,
        message=f"the analyst says that {speaker} said it, whom the source does not name there",
        claim_words=speaker or "",
        source_words=citations[0].exact,
    )


def _around(citation: Citation, library: Library) -> str:
    """The text of the paragraphs a citation touches, and of the one before."""
    document = library.documents[citation.source]
    touched = {s.paragraph for s in library.touched(citation.source, citation.start, citation.end)}
    wanted = touched | {number - 1 for number in touched}
    return " ".join(
        document.source.text[s.start : s.end] for s in document.sentences if s.paragraph in wanted
    )
