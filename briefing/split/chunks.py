"""Sentences to chunks: packed up to the budget, broken at headings and paragraphs first."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.models import Chunk, Sentence, SentenceKind, Source


def chunk_source(source: Source, sentences: Sequence[Sentence], budget: int = 6000) -> tuple[Chunk, ...]:
    """Contiguous chunks of one source, each at most ``budget`` code points.

    A paragraph is kept whole where it fits; a heading begins a new chunk once the chunk is half full.
    """
    chunks: list[list[Sentence]] = []
    current: list[Sentence] = []
    for group in _paragraphs(sentences):
        size = group[-1].end - group[0].start
        held = current[-1].end - current[0].start if current else 0
        heading = group[0].kind is SentenceKind.HEADING and held * 2 > budget
        if current and (held + size > budget or heading):
            # A heading goes with what it heads.
            at = len(current)
            while at > 1 and current[at - 1].kind is SentenceKind.HEADING:
                at -= 1
            whole, current = current[:at], current[at:]
            if whole[-1].kind is SentenceKind.HEADING:
                whole, current = [], [*whole, *current]
            if whole:
                chunks.append(whole)
            group = [*current, *group]
            current, size = [], group[-1].end - group[0].start
        if size <= budget:
            current = [*current, *group]
        else:
            *full, current = _packed(group, budget)
            chunks += full
    if current:
        chunks.append(current)
    return tuple(_chunk(source, number, group) for number, group in enumerate(chunks, 1))


def _paragraphs(sentences: Sequence[Sentence]) -> list[list[Sentence]]:
    groups: list[list[Sentence]] = []
    for sentence in sentences:
        if groups and groups[-1][0].paragraph == sentence.paragraph:
            groups[-1].append(sentence)
        else:
            groups.append([sentence])
    return groups


def _packed(group: Sequence[Sentence], budget: int) -> list[list[Sentence]]:
    packs: list[list[Sentence]] = [[]]
    for sentence in group:
        if packs[-1] and sentence.end - packs[-1][0].start > budget:
            packs.append([])
        packs[-1].append(sentence)
    return packs


def _chunk(source: Source, number: int, group: Sequence[Sentence]) -> Chunk:
    return Chunk(
        id=f"{source.id}/c{number}",
        source=source.id,
        start=group[0].start,
        end=group[-1].end,
        sentences=tuple(group),
    )
