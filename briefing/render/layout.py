"""Lays a brief out: brief in, view out. Anchors are positions in the brief, so they need no escaping."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.models import Brief, Citation, Event, Receipt, Risk, Statement, Takeaway
from briefing.render.fragments import web_url
from briefing.render.ids import direction, language_tag
from briefing.render.index import Index, Shelf, Use, index
from briefing.render.passages import passages
from briefing.render.view import (
    CoverageView,
    DisagreementView,
    EventView,
    PositionView,
    RiskView,
    SourceView,
    StatementView,
    TakeawayView,
    View,
    WithheldView,
)


def lay_out(brief: Brief) -> View:
    """The view of a brief. Raises ReceiptError when a citation names a source that is not there."""
    return _Layout(brief).view()


class _Layout:
    def __init__(self, brief: Brief) -> None:
        self.receipt: Receipt = brief.receipt
        self.language = language_tag(brief.receipt.language)
        self.index: Index = index(brief)
        self.own: set[bool] = set()
        self.families: dict[str | None, list[int]] = {None: []}
        for shelf in self.index.shelves.values():
            if shelf.entry.family is not None:
                self.families.setdefault(shelf.entry.family, []).append(shelf.number)

    def view(self) -> View:
        receipt = self.receipt
        bottom_line = self._statements(receipt.bottom_line, "bottom-line", "Bottom line")
        takeaways = tuple(self._takeaway(n, item) for n, item in enumerate(receipt.takeaways, start=1))
        risks = tuple(self._risk(n, item) for n, item in enumerate(receipt.risks, start=1))
        events = self._events(receipt.events)
        positions = tuple(
            PositionView(
                n, f"position-{n}", item, self._statements(item.statements, f"position-{n}", item.actor)
            )
            for n, item in enumerate(receipt.positions, start=1)
        )
        disagreements = tuple(
            DisagreementView(
                n,
                f"disagreement-{n}",
                item,
                self._statements(item.sides, f"disagreement-{n}", f"Disagreement {n}"),
            )
            for n, item in enumerate(receipt.disagreements, start=1)
        )
        return View(
            receipt=receipt,
            language=self.language,
            direction=direction(self.language),
            verbatim=self._share(),
            bottom_line=bottom_line,
            takeaways=takeaways,
            risks=risks,
            upcoming=tuple(item for item in events if item.event.upcoming),
            past=tuple(item for item in events if not item.event.upcoming),
            positions=positions,
            disagreements=disagreements,
            coverage=tuple(self._coverage()),
            withheld=tuple(
                WithheldView(n, f"withheld-{n}", item, self.index.cites(item.citations))
                for n, item in enumerate(receipt.withheld, start=1)
            ),
            sources=tuple(self._source(shelf) for shelf in self.index.shelves.values()),
            notes=tuple(self.index.notes.values()),
        )

    def _statements(self, items: Sequence[Statement], prefix: str, label: str) -> tuple[StatementView, ...]:
        return tuple(self._statement(item, f"{prefix}-{n}", label) for n, item in enumerate(items, start=1))

    def _statement(self, item: Statement, anchor: str, label: str) -> StatementView:
        cites = self.index.cites(item.citations, Use(anchor, label))
        own = self._own_words(item)
        self.own.add(own is not None)
        language = self.index.shelf(own.source).entry.language if own else None
        return StatementView(
            anchor=anchor,
            label=label,
            text=self._slice(own) if own else item.text,
            verbatim=own is not None,
            cites=cites,
            speaker=item.speaker,
            status=item.status,
            language=self._foreign(language),
            doubt=_doubt(item),
        )

    def _share(self) -> str:
        """Whether ``all``, ``some`` or ``none`` of the statements laid out are the sources' own sentences."""
        return "all" if self.own == {True} else "some" if True in self.own else "none"

    def _own_words(self, item: Statement) -> Citation | None:
        """The citation whose span is the statement word for word; quotation marks are due to nothing else."""
        if not item.verbatim:
            return None
        words = item.text.split()
        return next((c for c in item.citations if self._slice(c).split() == words), None)

    def _slice(self, citation: Citation) -> str:
        return self.index.shelf(citation.source).document.source.text[citation.start : citation.end]

    def _foreign(self, language: str | None) -> str | None:
        tag = language_tag(language, self.language)
        return None if tag == self.language else tag

    def _takeaway(self, number: int, item: Takeaway) -> TakeawayView:
        anchor, label = f"takeaway-{number}", f"Takeaway {number}"
        return TakeawayView(
            number=number,
            anchor=anchor,
            takeaway=item,
            headline_cites=self.index.cites(item.headline_citations, Use(anchor, label)),
            statements=self._statements(item.statements, anchor, label),
            against=self._statements(item.against, f"{anchor}-against", f"Against takeaway {number}"),
            sources=self._numbers(item.sources),
        )

    def _risk(self, number: int, item: Risk) -> RiskView:
        order = {takeaway.id: n for n, takeaway in enumerate(self.receipt.takeaways, start=1)}
        anchor = f"risk-{number}"
        return RiskView(
            number=number,
            anchor=anchor,
            risk=item,
            statements=self._statements(item.statements, anchor, f"Risk {number}"),
            further=self.index.cites(item.further, Use(anchor, f"Risk {number}")),
            threatens=tuple(sorted(order[key] for key in item.threatens if key in order)),
            sources=self._numbers(item.sources),
        )

    def _events(self, events: Iterable[Event]) -> list[EventView]:
        """Numbered by date, laid out as printed (what is to come first), so that notes follow the reader."""
        ordered = sorted(events, key=lambda event: (event.upcoming, event.date is None, event.date or ""))
        numbered = sorted(enumerate(ordered, start=1), key=lambda pair: not pair[1].upcoming)
        return [
            EventView(n, f"event-{n}", event, self._statement(event.statement, f"event-{n}-1", f"Event {n}"))
            for n, event in numbered
        ]

    def _numbers(self, sources: Iterable[str]) -> tuple[int, ...]:
        return tuple(sorted({self.index.shelf(source).number for source in sources}))

    def _coverage(self) -> Iterable[CoverageView]:
        for item in self.receipt.coverage:
            shelf = self.index.shelf(item.source)
            yield CoverageView(
                number=shelf.number,
                name=shelf.name,
                anchor=shelf.anchor,
                sentences=item.sentences,
                used=item.used,
                unused=self.index.cites(item.unused),
                actors=item.actors,
                figures=item.figures,
            )

    def _source(self, shelf: Shelf) -> SourceView:
        return SourceView(
            number=shelf.number,
            anchor=shelf.anchor,
            name=shelf.name,
            entry=shelf.entry,
            link=web_url(shelf.entry.url),
            language=self._foreign(shelf.entry.language),
            cited=len(self.index.marked.get(shelf.entry.id, ())),
            same_text=tuple(n for n in self.families[shelf.entry.family] if n != shelf.number),
            passages=passages(shelf, self.index),
        )


def _doubt(item: Statement) -> str | None:
    if item.judgement is None or item.judgement.supported:
        return None
    return item.judgement.reason or "no reason given"
