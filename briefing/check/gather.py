"""From citations to evidence: the cited words, and around them what tells who "he" is and who is speaking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from briefing.check.base import Evidence, Passage
from briefing.check.language.words import sentences
from briefing.models import Citation, Source
from briefing.prose.datelines import HEAD, own_date

AROUND = 600


def gather(citations: Sequence[Citation], sources: Mapping[str, Source]) -> Evidence:
    """One passage for each cited span that is not empty; spans that overlap or touch are joined."""
    passages = []
    for name, start, end in _joined(citations):
        source = sources[name]
        text = source.text[start:end]
        if text.strip():
            passages.append(
                Passage(
                    text=text,
                    before=_before(source.text, start),
                    after=_after(source.text, end),
                    title=source.title or "",
                    published=_published(source),
                    language=source.language,
                    source=source.id,
                    article=source.text,
                    publisher=source.publisher or "",
                )
            )
    return Evidence(tuple(passages))


def _published(source: Source) -> date | None:
    """The day of publication: as the spec gives it, else as the source's own head does."""
    return source.published or _by_head(source.text[:HEAD])


@lru_cache(maxsize=1024)
def _by_head(text: str) -> date | None:
    head = Source(id="head", path="", sha256="", encoding="utf-8", text=text)
    found = own_date(head)
    return found[0] if found else None


def _joined(citations: Sequence[Citation]) -> list[tuple[str, int, int]]:
    """Spans in the order of their first citation, overlaps within one source merged."""
    out: list[tuple[str, int, int]] = []
    for citation in citations:
        name, start, end = citation.source, citation.start, citation.end
        kept = []
        for other in out:
            if other[0] == name and start <= other[2] and other[1] <= end:
                start, end = min(start, other[1]), max(end, other[2])
            else:
                kept.append(other)
        out = [*kept, (name, start, end)]
    return out


def _before(text: str, start: int) -> str:
    """Up to two sentences before, of this paragraph or the end of the one before."""
    window = text[max(0, start - AROUND) : start]
    spans = list(sentences(window))[-2:]
    return window[spans[0][0] :] if spans else ""


def _after(text: str, end: int) -> str:
    """The rest of the paragraph, at most one sentence more."""
    window = text[end : end + AROUND].split("\n", 1)[0]
    spans = list(sentences(window))[:2]
    return window[: spans[-1][1]] if spans else ""
