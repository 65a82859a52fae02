"""The protocol both analysts implement, and the outline in which they hand over a brief's words.

An analyst gives words and opaque ids; code finds positions. Nothing here is checked yet: compose maps
claim ids to citations, holds every sentence against them and withholds what fails.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from briefing.models import (
    AnalystInfo,
    Chunk,
    ChunkSummary,
    Claim,
    Document,
    DraftClaim,
    Frozen,
    Reason,
    StatedAs,
    Status,
)
from briefing.spec import Spec


class DraftStatement(Frozen):
    """One sentence of the brief with the ids of the claims it rests on."""

    text: str
    claims: tuple[str, ...]
    verbatim: bool = False


class DraftTakeaway(Frozen):
    """A key message. ``headline_claim`` is None when the headline is a topic title of the spec."""

    headline: str
    headline_claim: str | None = None
    statements: tuple[DraftStatement, ...]
    against: tuple[DraftStatement, ...] = ()
    status: Status | None = None


class DraftRisk(Frozen):
    """An open risk; ``threatens`` holds the numbers of takeaways, from 1.

    ``further`` are ids of claims that raise the same risk and are not printed; ``raised_by`` names who does.
    """

    title: str | None = None
    statements: tuple[DraftStatement, ...]
    further: tuple[str, ...] = ()
    actor: str | None = None
    raised_by: tuple[str, ...] = ()
    threatens: tuple[int, ...] = ()
    horizon: str | None = None
    would_change: str | None = None
    stated: StatedAs


class DraftPosition(Frozen):
    """Where an actor stands."""

    actor: str
    aliases: tuple[str, ...] = ()
    statements: tuple[DraftStatement, ...]


class DraftEvent(Frozen):
    """Something dated: ``words`` as the source writes the date, ``date`` in ISO 8601 where known."""

    statement: DraftStatement
    words: str = ""
    date: str | None = None


class Outline(Frozen):
    """The whole brief in an analyst's words, every sentence with its claims."""

    bottom_line: tuple[DraftStatement, ...]
    takeaways: tuple[DraftTakeaway, ...]
    risks: tuple[DraftRisk, ...] = ()
    positions: tuple[DraftPosition, ...] = ()
    events: tuple[DraftEvent, ...] = ()
    notices: tuple[str, ...] = ()


class Analyst(Protocol):
    """Reads chunks and composes an outline. Holds no state that the next call depends on."""

    @property
    def info(self) -> AnalystInfo: ...

    def summarise(self, chunk: Chunk, document: Document, spec: Spec) -> ChunkSummary:
        """Claims of one chunk with sentence ids and quotations, unchecked. Raises ModelError."""
        ...

    def compose(self, claims: Sequence[Claim], spec: Spec) -> Outline:
        """An outline made from checked claims alone. Raises ModelError."""
        ...


FailedClaim = tuple[DraftClaim, tuple[Reason, ...]]


@runtime_checkable
class Repairer(Protocol):
    """An analyst that can mend claims which failed their check: once, together, with the reasons."""

    def repair(
        self, failed: Sequence[FailedClaim], chunk: Chunk, document: Document, spec: Spec
    ) -> ChunkSummary: ...
