"""From an analyst's words and sentence ids to citations: located in the source, sliced from it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from briefing.check.fold import FoldedText
from briefing.check.locate import Match, locate
from briefing.models import (
    Chunk,
    Citation,
    Document,
    DraftClaim,
    MatchStatus,
    Reason,
    ReasonCode,
    Sentence,
    SentenceKind,
    Span,
)


@dataclass(frozen=True)
class Cited:
    """Citations of a claim and what is wrong with them; ``hint`` is the nearest passage, never a match."""

    citations: tuple[Citation, ...]
    reasons: tuple[Reason, ...] = ()
    missing: bool = False
    hint: str = ""


class Library:
    """The documents of a brief by id, each with its folded index, built once."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self.documents = documents
        self.sources = {name: document.source for name, document in documents.items()}
        self._folded: dict[str, FoldedText] = {}
        self._ends: dict[str, list[int]] = {}

    def folded(self, source: str) -> FoldedText:
        """The folded index of a source."""
        if source not in self._folded:
            self._folded[source] = FoldedText.of(self.documents[source].source)
        return self._folded[source]

    def touched(self, source: str, start: int, end: int) -> list[Sentence]:
        """Sentences whose body the interval ``[start, end)`` touches."""
        found = self.documents[source].sentences
        if source not in self._ends:
            self._ends[source] = [s.body_end for s in found]
        first = bisect_right(self._ends[source], start)
        return list(takewhile(lambda s: s.body_start < end, islice(found, first, None)))


def cite(draft: DraftClaim, chunk: Chunk, library: Library) -> Cited:
    """Locate a draft's quotations in its chunk; without quotations the cited sentences are the evidence."""
    by_id = {sentence.id: sentence for sentence in chunk.sentences}
    unknown = [name for name in draft.sentences if name not in by_id]
    if unknown:
        reason = Reason(
            code=ReasonCode.UNKNOWN_SENTENCE,
            message=f"the analyst cites {', '.join(unknown)}, which this passage does not have",
            claim_words=", ".join(unknown),
        )
        return Cited((), (reason,), missing=True)
    cited = [by_id[name] for name in draft.sentences]
    if not draft.quotations:
        return _checked([_whole(sentence, library) for sentence in cited], library)
    found: list[Citation] = []
    for quotation in draft.quotations:
        match = _in_chunk(quotation, chunk, cited, library)
        if match.status is MatchStatus.MISSING:
            reason = Reason(
                code=ReasonCode.QUOTATION_MISSING,
                message="the quotation does not stand in the cited passage",
                claim_words=quotation,
            )
            return Cited(
                tuple(found), (reason,), missing=True, hint=match.hint.removeprefix("nearest passage: ")
            )
        found += _citations(match, chunk.source, {s.id for s in cited}, library)
    return _checked(found, library)


def _in_chunk(quotation: str, chunk: Chunk, cited: list[Sentence], library: Library) -> Match:
    near = Span(source=chunk.source, start=cited[0].body_start, end=cited[-1].body_end) if cited else None
    match = locate(quotation, library.folded(chunk.source), near)
    span = match.span
    if span is not None and not (chunk.start <= span.start and span.end <= chunk.end):
        # It stands in another chunk of the source: the analyst cannot have read it there.
        return locate("", library.folded(chunk.source))
    return match


def _citations(match: Match, source: str, cited: set[str], library: Library) -> list[Citation]:
    text = library.sources[source].text
    out = []
    for span in match.fragments:
        sentences = tuple(s.id for s in library.touched(source, span.start, span.end))
        out.append(
            Citation(
                source=source,
                start=span.start,
                end=span.end,
                exact=text[span.start : span.end],
                sentences=sentences,
                match=match.status,
                moved=bool(cited) and not cited & set(sentences),
            )
        )
    return out


def _whole(sentence: Sentence, library: Library) -> Citation:
    text = library.sources[sentence.source].text
    return Citation(
        source=sentence.source,
        start=sentence.body_start,
        end=sentence.body_end,
        exact=text[sentence.body_start : sentence.body_end],
        sentences=(sentence.id,),
    )


def widened(citations: Sequence[Citation], library: Library) -> tuple[Citation, ...]:
    """The whole sentences that citations stand in, each once, in order."""
    found: dict[tuple[str, str], Citation] = {}
    for one in citations:
        for sentence in library.touched(one.source, one.start, one.end):
            whole = _whole(sentence, library).model_copy(update={"match": one.match, "moved": one.moved})
            found.setdefault((one.source, sentence.id), whole)
    return tuple(found.values())


def _checked(citations: list[Citation], library: Library) -> Cited:
    """Citations in order, each once; page furniture is never evidence."""
    unique = tuple(dict.fromkeys(citations))
    reasons = [
        Reason(
            code=ReasonCode.FURNITURE,
            message="the cited words are page furniture, not part of the article",
            source_words=citation.exact,
        )
        for citation in unique
        if any(
            s.kind is SentenceKind.FURNITURE
            for s in library.touched(citation.source, citation.start, citation.end)
        )
    ]
    if not unique:
        reasons.append(Reason(code=ReasonCode.NO_CITATION, message="the claim cites nothing"))
    return Cited(unique, tuple(reasons))
