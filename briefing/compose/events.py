"""Events with their dates resolved: no date rather than a guessed one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from briefing.ask.analyst import DraftEvent
from briefing.compose.dates import Resolved, resolve
from briefing.compose.statements import Printer
from briefing.models import DatePrecision, Event, Source, Statement
from briefing.quotes import outside
from briefing.spec import Spec

_TO_COME = re.compile(
    r"\b(?:will|is to|are to|scheduled|upcoming|is set to|are set to|next|due to|plans? to|is expected"
    r"|are expected|may|would|ahead of)\b",
    re.IGNORECASE,
)


def events(
    drafts: Sequence[DraftEvent], printer: Printer, sources: Mapping[str, Source], spec: Spec
) -> tuple[Event, ...]:
    """Events in order of date; undated ones last, in the order of the sources."""
    found = [
        event for n, draft in enumerate(drafts, 1) if (event := _event(draft, n, printer, sources, spec))
    ]
    return tuple(sorted(found, key=lambda event: (event.date is None, event.date or "")))


def _event(
    draft: DraftEvent, number: int, printer: Printer, sources: Mapping[str, Source], spec: Spec
) -> Event | None:
    statement = printer.statement(draft.statement, f"e{number}", "events")
    if statement is None:
        return None
    words = _in_source(draft.words, statement)
    source = sources[statement.citations[0].source]
    resolved = resolve(words, statement.text, source.published, spec.period) if words else Resolved()
    return Event(
        id=f"e{number}",
        statement=statement,
        date=resolved.iso,
        precision=resolved.precision,
        words=words,
        upcoming=_upcoming(resolved, statement.text, spec.as_of),
    )


def _in_source(words: str, statement: Statement) -> str:
    """The date's words only if the cited span really has them: an analyst may not bring its own."""
    spans = (" ".join(citation.exact.split()) for citation in statement.citations)
    return words if words and any(" ".join(words.split()) in span for span in spans) else ""


def _upcoming(resolved: Resolved, text: str, as_of: date | None) -> bool:
    if resolved.iso and as_of:
        shown = as_of.isoformat()[: len(resolved.iso)]
        return resolved.iso > shown or (resolved.iso == shown and resolved.precision is not DatePrecision.DAY)
    return _TO_COME.search(outside(text)) is not None
