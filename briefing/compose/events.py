"""Events with their dates resolved: no date rather than a guessed one, each happening once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from briefing.ask.analyst import DraftEvent
from briefing.check.values.words import content, words
from briefing.compose.reported import reported_as_past
from briefing.compose.statements import Printer
from briefing.models import Citation, Event, Source, SourceKind, Statement
from briefing.prose.dates import Resolved, resolve
from briefing.prose.tense import Tense
from briefing.spec import Spec

_SHARED = 2
_ALIKE = 0.3


def events(
    drafts: Sequence[DraftEvent], printer: Printer, sources: Mapping[str, Source], spec: Spec
) -> tuple[Event, ...]:
    """Events in order of date; undated ones last, in the order of the sources."""
    found = [
        event for n, draft in enumerate(drafts, 1) if (event := _event(draft, n, printer, sources, spec))
    ]
    once = _merged(found, sources)
    return tuple(sorted(once, key=lambda event: (event.date is None, event.date or "")))


def _event(
    draft: DraftEvent, number: int, printer: Printer, sources: Mapping[str, Source], spec: Spec
) -> Event | None:
    statement = printer.statement(draft.statement, f"e{number}", "events")
    if statement is None:
        return None
    words_ = _in_source(draft.words, statement)
    source = sources[statement.citations[0].source]
    resolved = Resolved()
    if words_:
        resolved = resolve(words_, statement.text, source.published, spec.period)
    elsewhere = None
    if resolved.iso is None and resolved.tense is Tense.COMING:
        elsewhere = reported_as_past(statement, words_, printer.claims.values())
    upcoming = _upcoming(resolved, spec.as_of) and elsewhere is None
    return Event(
        id=f"e{number}",
        statement=statement,
        date=resolved.iso,
        precision=resolved.precision,
        words=words_,
        upcoming=upcoming,
        note=_note(resolved, source, list(sources), elsewhere),
    )


def _in_source(wanted: str, statement: Statement) -> str:
    """The date's words only if the cited span really has them: an analyst may not bring its own."""
    spans = (" ".join(citation.exact.split()) for citation in statement.citations)
    return wanted if wanted and any(" ".join(wanted.split()) in span for span in spans) else ""


def _upcoming(resolved: Resolved, as_of: date | None) -> bool:
    if resolved.iso and as_of:
        shown = as_of.isoformat()[: len(resolved.iso)]
        return resolved.iso > shown or (resolved.iso == shown and len(shown) < 10)
    return resolved.tense is Tense.COMING


def _note(resolved: Resolved, source: Source, order: Sequence[str], elsewhere: str | None) -> str:
    """What a reader must know where the calendar cannot be proved."""
    if elsewhere is not None:
        return (
            "The source speaks of it as still to come; "
            f"source {order.index(elsewhere) + 1} reports it as having happened."
        )
    if resolved.iso is not None or source.published is not None:
        return ""
    if resolved.tense is Tense.COMING:
        return "The source carries no date: still to come when it was written, perhaps past by now."
    return "The source carries no date, so the day cannot be placed in the calendar."


def _merged(found: Sequence[Event], sources: Mapping[str, Source]) -> list[Event]:
    """Each happening once, in the words that say the date most fully; the other passages are kept."""
    order = {name: place for place, name in enumerate(sources)}

    def rank(event: Event) -> tuple[bool, bool, int, int]:
        citation = event.statement.citations[0]
        doubtful = sources[citation.source].kind in (SourceKind.OPINION, SourceKind.AGGREGATOR)
        return doubtful, not any(map(str.isdigit, event.words)), order[citation.source], citation.start

    kept: list[Event] = []
    for event in sorted(found, key=rank):
        same = next((at for at, other in enumerate(kept) if _same(event, other)), None)
        if same is None:
            kept.append(event)
        else:
            kept[same] = _with_further(kept[same], event.statement.citations)
    return sorted(kept, key=lambda event: found.index(next(f for f in found if f.id == event.id)))


def _with_further(event: Event, citations: Sequence[Citation]) -> Event:
    known = {*event.statement.citations, *event.further}
    more = tuple(citation for citation in citations if citation not in known)
    return event.model_copy(update={"further": (*event.further, *more)})


def _same(one: Event, other: Event) -> bool:
    """The same date, or the same words in one undated source, and words in common about the happening."""
    dates = sorted((one.date or "", other.date or ""), key=len)
    if (
        not dates[1].startswith(dates[0])
        or bool(one.date) != bool(other.date)
        or one.upcoming != other.upcoming
    ):
        return False
    a, b = one.statement, other.statement
    if one.date is None and (one.words != other.words or a.citations[0].source != b.citations[0].source):
        return False
    mine, theirs = _stems(a.text, one.words), _stems(b.text, other.words)
    shared = len(mine & theirs)
    return shared >= _SHARED + (one.date != other.date) and shared >= _ALIKE * min(len(mine), len(theirs))


def _stems(text: str, dated: str) -> frozenset[str]:
    apart = set(words(dated).low)
    return frozenset(stem for word in words(text).low if word not in apart and (stem := content(word)))
