"""What the templates see: the brief laid out in sections, every statement with its anchor and citations.

The context is versioned and documented in docs/templates.md; a change that would break a template of
somebody else's raises ``CONTEXT_VERSION``.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.models import (
    DatePrecision,
    Disagreement,
    Event,
    Position,
    Receipt,
    Risk,
    SourceEntry,
    Status,
    Takeaway,
    Withheld,
)
from briefing.render.index import Cite
from briefing.render.passages import Passage

CONTEXT_VERSION = 1


@dataclass(frozen=True)
class StatementView:
    """One printed sentence. When ``verbatim``, ``text`` is sliced from the source by its offsets.

    ``doubt`` is the reason of a model that was asked and did not find the sentence supported.
    """

    anchor: str
    label: str
    text: str
    verbatim: bool
    cites: tuple[Cite, ...]
    speaker: str | None
    status: Status | None
    language: str | None
    doubt: str | None

    @property
    def unnamed_speaker(self) -> str | None:
        """The speaker, when no part of the name stands in the text itself."""
        parts = [part for part in (self.speaker or "").split() if len(part) > 2]
        return None if not parts or any(part in self.text for part in parts) else self.speaker


@dataclass(frozen=True)
class TakeawayView:
    number: int
    anchor: str
    takeaway: Takeaway
    headline_cites: tuple[Cite, ...]
    statements: tuple[StatementView, ...]
    against: tuple[StatementView, ...]
    sources: tuple[int, ...]


@dataclass(frozen=True)
class RiskView:
    number: int
    anchor: str
    risk: Risk
    statements: tuple[StatementView, ...]
    further: tuple[Cite, ...]
    threatens: tuple[int, ...]
    sources: tuple[int, ...]


@dataclass(frozen=True)
class EventView:
    number: int
    anchor: str
    event: Event
    statement: StatementView

    @property
    def dated(self) -> bool:
        return self.event.date is not None and self.event.precision is not DatePrecision.UNKNOWN


@dataclass(frozen=True)
class PositionView:
    number: int
    anchor: str
    position: Position
    statements: tuple[StatementView, ...]

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names of the actor that are not a part of the name given."""
        return tuple(alias for alias in self.position.aliases if alias not in self.position.actor)


@dataclass(frozen=True)
class DisagreementView:
    number: int
    anchor: str
    disagreement: Disagreement
    sides: tuple[StatementView, ...]


@dataclass(frozen=True)
class WithheldView:
    number: int
    anchor: str
    withheld: Withheld
    cites: tuple[Cite, ...]


@dataclass(frozen=True)
class CoverageView:
    number: int
    name: str
    anchor: str
    sentences: int
    used: int
    unused: tuple[Cite, ...]
    actors: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()

    @property
    def percent(self) -> int:
        return round(100 * self.used / self.sentences) if self.sentences else 0


@dataclass(frozen=True)
class SourceView:
    """A source: its number in citations, how often it is cited, and its text in paragraphs.

    ``same_text`` are the numbers of the other sources of its family: together they are one witness.
    """

    number: int
    anchor: str
    name: str
    entry: SourceEntry
    link: str | None
    language: str | None
    cited: int
    same_text: tuple[int, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class View:
    """Everything on the page, in its order. ``notes`` are the distinct cited spans, numbered from 1."""

    receipt: Receipt
    language: str
    direction: str
    verbatim: str
    bottom_line: tuple[StatementView, ...]
    takeaways: tuple[TakeawayView, ...]
    risks: tuple[RiskView, ...]
    upcoming: tuple[EventView, ...]
    past: tuple[EventView, ...]
    positions: tuple[PositionView, ...]
    disagreements: tuple[DisagreementView, ...]
    coverage: tuple[CoverageView, ...]
    withheld: tuple[WithheldView, ...]
    sources: tuple[SourceView, ...]
    notes: tuple[Cite, ...]

    @property
    def events(self) -> tuple[EventView, ...]:
        """Past and upcoming, by date."""
        return self.past + self.upcoming
