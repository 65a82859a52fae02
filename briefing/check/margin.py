"""What a receipt prints beside its sentences: further passages, speakers, dates. A hand may edit them too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from briefing.check.attribution import misattributed
from briefing.check.cite import Library
from briefing.check.problem import Problem
from briefing.check.values.times import moments
from briefing.models import Citation, Event, Receipt, VerdictStatus


def beside(receipt: Receipt) -> Iterator[tuple[str, Citation]]:
    """Citations that no sentence is checked against, each with the name of its place."""
    groups = [(f"risk {risk.id}", risk.further) for risk in receipt.risks]
    groups += [(f"event {event.id}", event.further) for event in receipt.events]
    groups += [(f"coverage of {one.source}", one.unused) for one in receipt.coverage]
    for place, citations in groups:
        for citation in citations:
            yield place, citation


def labels(receipt: Receipt, library: Library) -> Iterator[Problem]:
    """Speakers that the source does not name, and dates that do not fit the words they come from."""
    for claim in receipt.claims:
        readable = all(citation.source in library.sources for citation in claim.citations)
        sound = readable and claim.verdict is VerdictStatus.SUPPORTED
        if sound and misattributed(claim.speaker, claim.citations, library):
            said = f"has {claim.speaker} as speaker, whom the source does not name there"
            yield Problem(f"claim {claim.id}", said)
    for event in receipt.events:
        if said := _dated(event):
            yield Problem(f"event {event.id}", said)


def _dated(event: Event) -> str:
    spans = (" ".join(citation.exact.split()) for citation in event.statement.citations)
    if event.words and not any(" ".join(event.words.split()) in span for span in spans):
        return f"has its date from “{event.words}”, which its citations do not say"
    if event.date is None:
        return ""
    return "" if _fits(event.words, event.date) else f"has the date {event.date}, the source “{event.words}”"


def _fits(words: str, iso: str) -> bool:
    """Whether a date agrees with what its words say of it: day, month, year, weekday."""
    found = moments(words)
    if not found:
        return False
    try:
        day = date.fromisoformat(iso if len(iso) > 7 else f"{iso}-01")
    except ValueError:
        return False
    first = found[0]
    same = first.month in (None, day.month) and first.year in (None, day.year)
    return same and (len(iso) == 7 or first.day in (None, day.day))
