"""The other way round: which sentences of a source no statement of the brief uses."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.models import Citation, Coverage, Document, Sentence, SentenceKind, Statement

_EVIDENCE = (SentenceKind.SENTENCE, SentenceKind.ITEM)


def coverage(document: Document, statements: Iterable[Statement]) -> Coverage:
    """Used and unused sentences of one source; unused ones with figures and names first."""
    cited = {
        name
        for statement in statements
        for citation in statement.citations
        if citation.source == document.source.id
        for name in citation.sentences
    }
    evidence = [s for s in document.sentences if s.kind in _EVIDENCE and s.body_end > s.body_start]
    unused = [s for s in evidence if s.id not in cited]
    text = document.source.text
    unused.sort(key=lambda s: (-_salience(text[s.body_start : s.body_end]), s.start))
    return Coverage(
        source=document.source.id,
        sentences=len(evidence),
        used=len(evidence) - len(unused),
        unused=tuple(_citation(s, text) for s in unused),
    )


def _salience(text: str) -> int:
    """Figures weigh most, then capitalised words inside the sentence."""
    words = text.split()[1:]
    return 3 * any(map(str.isdigit, text)) + min(5, sum(word[:1].isupper() for word in words))


def _citation(sentence: Sentence, text: str) -> Citation:
    return Citation(
        source=sentence.source,
        start=sentence.body_start,
        end=sentence.body_end,
        exact=text[sentence.body_start : sentence.body_end],
        sentences=(sentence.id,),
    )
