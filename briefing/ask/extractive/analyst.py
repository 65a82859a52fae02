"""The extractive analyst: deterministic, in process, whole source sentences only."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version

from briefing.ask.analyst import Outline
from briefing.ask.extractive.labels import kind_of
from briefing.ask.extractive.outline import outline
from briefing.ask.extractive.status import status_of
from briefing.models import (
    AnalystInfo,
    Chunk,
    ChunkSummary,
    Claim,
    Document,
    DraftClaim,
    Sentence,
    SentenceKind,
)
from briefing.prose.context import passage
from briefing.prose.happenings import date_words
from briefing.prose.speakers import Attribution, attribution, persons
from briefing.quotes import left_open
from briefing.spec import Spec

_SHORTEST = 5


class ExtractiveAnalyst:
    """Selects source sentences and never writes one, so nothing can be invented."""

    @property
    def info(self) -> AnalystInfo:
        return AnalystInfo(name="extractive", version=version("briefing"))

    def summarise(self, chunk: Chunk, document: Document, spec: Spec) -> ChunkSummary:
        """Every passage of the chunk that can stand alone, with what it is about."""
        people = persons(document.source.text)
        claims: dict[tuple[str, ...], DraftClaim] = {}
        first = int(chunk.sentences[0].id[1:]) - 1
        for at in range(first, first + len(chunk.sentences)):
            claim = _claim(document, at, people)
            known = claims.get(claim.sentences) if claim else None
            # Two sentences that need each other are one claim; the one with a date says what it is about.
            if claim and (known is None or (claim.date and not known.date)):
                claims[claim.sentences] = claim
        return ChunkSummary(chunk=chunk.id, claims=tuple(claims.values()))

    def compose(self, claims: Sequence[Claim], spec: Spec) -> Outline:
        """Choose for every section the claims that answer its questions best."""
        return outline(claims, spec)


def _claim(document: Document, at: int, people: frozenset[str]) -> DraftClaim | None:
    sentences, text = document.sentences, document.source.text
    target = sentences[at]
    words = text[target.body_start : target.body_end].split()
    if target.kind not in (SentenceKind.SENTENCE, SentenceKind.ITEM) or len(words) < _SHORTEST:
        return None
    if not any(character.islower() for character in "".join(words)):
        return None
    run = passage(sentences, text, at, people)
    if run is None:
        return None
    chosen = sentences[run[0] : run[1] + 1]
    parts = tuple(text[s.body_start : s.body_end] for s in chosen)
    said = _attribution(parts, at - run[0])
    own = parts[at - run[0]]
    # In the middle of a quotation the sentence itself shows no marks: they are put back for the cues.
    marked = left_open(" ".join(parts[: at - run[0]])) + own
    # One quotation for the whole run: its sentences are printed together or not at all.
    quotation = text[chosen[0].body_start : chosen[-1].body_end]
    return DraftClaim(
        text=" ".join(quotation.split()),
        kind=kind_of(marked, said.name if said else None),
        status=status_of(marked),
        speaker=said.name if said else None,
        verb=said.verb if said else None,
        date=date_words(marked),
        heading=_heading(sentences, text, run[0]),
        sentences=tuple(s.id for s in chosen),
        quotations=(quotation,),
    )


def _attribution(parts: Sequence[str], own: int) -> Attribution | None:
    """The speaker of the sentence itself, else of the ones quoted with it, nearest first."""
    order = sorted(range(len(parts)), key=lambda at: abs(at - own))
    return next((found for at in order if (found := attribution(parts[at]))), None)


def _heading(sentences: Sequence[Sentence], text: str, at: int) -> str | None:
    above = (s for s in reversed(sentences[:at]) if s.kind is SentenceKind.HEADING)
    found = next(above, None)
    return text[found.body_start : found.body_end] if found else None
