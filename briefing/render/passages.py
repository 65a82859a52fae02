"""A source's text laid out in paragraphs and sentences, the cited spans marked.

Joined, the pieces are the text: nothing is dropped and nothing is added.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise

from briefing.models import Sentence, SentenceKind
from briefing.render.index import Index, Shelf, Use


@dataclass(frozen=True)
class Run:
    """A stretch of text that is wholly cited or wholly not."""

    text: str
    cited: bool


@dataclass(frozen=True)
class Line:
    """One sentence: ``lead`` and ``tail`` are the white space and list markers around its body."""

    anchor: str
    number: int
    kind: SentenceKind
    lead: str
    runs: tuple[Run, ...]
    tail: str
    uses: tuple[Use, ...]


@dataclass(frozen=True)
class Passage:
    """One paragraph of a source; ``kind`` is that of its sentences, or ``sentence`` when they differ."""

    kind: SentenceKind
    lines: tuple[Line, ...]
    used: bool


def passages(shelf: Shelf, index: Index) -> tuple[Passage, ...]:
    """The paragraphs of one source in order."""
    spans = _merged(index.marked.get(shelf.entry.id, []))
    lines = [
        (sentence.paragraph, _line(shelf, position, sentence, spans, index))
        for position, sentence in enumerate(shelf.document.sentences)
    ]
    found = []
    for _, group in groupby(lines, key=lambda pair: pair[0]):
        members = tuple(line for _, line in group)
        kinds = {line.kind for line in members}
        kind = kinds.pop() if len(kinds) == 1 else SentenceKind.SENTENCE
        found.append(Passage(kind, members, any(line.uses for line in members)))
    return tuple(found)


def _line(
    shelf: Shelf, position: int, sentence: Sentence, spans: list[tuple[int, int]], index: Index
) -> Line:
    text = shelf.document.source.text
    anchor = shelf.sentence_anchor(position)
    return Line(
        anchor=anchor,
        number=position + 1,
        kind=sentence.kind,
        lead=text[sentence.start : sentence.body_start],
        runs=_runs(text, sentence.body_start, sentence.body_end, spans),
        tail=text[sentence.body_end : sentence.end],
        uses=tuple(index.uses.get(anchor, ())),
    )


def _runs(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> tuple[Run, ...]:
    cuts = {start, end}
    near = [(left, right) for left, right in spans if left < end and start < right]
    for left, right in near:
        cuts.update((max(left, start), min(right, end)))
    return tuple(
        Run(text[left:right], any(a <= left and right <= b for a, b in near))
        for left, right in pairwise(sorted(cuts))
    )


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
