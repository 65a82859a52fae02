"""An outline to the parts of a brief."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from briefing.ask.analyst import DraftPosition, DraftRisk, DraftStatement, DraftTakeaway, Outline
from briefing.check.cite import Library
from briefing.check.judged import Judge
from briefing.check.standard import NORMAL, Standard
from briefing.compose.coverage import coverage
from briefing.compose.disagree import disagreements
from briefing.compose.events import events
from briefing.compose.notes import sole_source
from briefing.compose.statements import Printer
from briefing.compose.witnesses import families, sources_of, witnesses
from briefing.models import (
    Citation,
    Claim,
    Coverage,
    Disagreement,
    DisagreementNature,
    Event,
    Position,
    Risk,
    StatedAs,
    Statement,
    Takeaway,
    Withheld,
)
from briefing.spec import Spec

_DIRECTNESS = (StatedAs.STATED, StatedAs.IMPLIED, StatedAs.INFERRED)


@dataclass(frozen=True)
class Parts:
    """What compose makes; the pipeline puts it into the receipt."""

    bottom_line: tuple[Statement, ...]
    takeaways: tuple[Takeaway, ...]
    risks: tuple[Risk, ...]
    events: tuple[Event, ...]
    positions: tuple[Position, ...]
    disagreements: tuple[Disagreement, ...]
    coverage: tuple[Coverage, ...]
    withheld: tuple[Withheld, ...]


def compose(
    outline: Outline,
    claims: Sequence[Claim],
    library: Library,
    spec: Spec,
    judge: Judge | None = None,
    standard: Standard = NORMAL,
) -> Parts:
    """Every sentence of the outline, checked against the spans of its claims; what fails is withheld."""
    printer = Printer(claims, library, standard)
    if judge is not None:
        printer.ask(judge, sentences(outline))
    bottom = printer.statements(outline.bottom_line, "b", "bottom line")
    titles = {topic.title for topic in spec.takeaways.topics}
    drafts = enumerate(outline.takeaways, 1)
    takeaways = tuple(filter(None, (_takeaway(draft, n, printer, titles) for n, draft in drafts)))
    risks = _risks(outline.risks, printer)
    dated = events(outline.events, printer, library.sources, spec)
    positions = tuple(filter(None, (_position(d, n, printer) for n, d in enumerate(outline.positions, 1))))
    differences = disagreements(library, families(library.sources), printer, spec)
    takeaways = tuple(_disputed(takeaway, differences) for takeaway in takeaways)
    printed = [
        *bottom,
        *(s for takeaway in takeaways for s in (*takeaway.statements, *takeaway.against)),
        *(s for risk in risks for s in risk.statements),
        *(event.statement for event in dated),
        *(s for position in positions for s in position.statements),
        *(s for difference in differences for s in difference.sides),
    ]
    return Parts(
        bottom_line=bottom,
        takeaways=takeaways,
        risks=risks,
        events=dated,
        positions=positions,
        disagreements=differences,
        coverage=tuple(coverage(document, printed) for document in library.documents.values()),
        withheld=tuple(printer.withheld),
    )


def sentences(outline: Outline) -> Iterator[DraftStatement]:
    """Every sentence of an outline, in the order of the page."""
    yield from outline.bottom_line
    for takeaway in outline.takeaways:
        if takeaway.headline_claim:
            yield headline(takeaway)
        yield from (*takeaway.statements, *takeaway.against)
    for risk in outline.risks:
        yield from risk.statements
    for position in outline.positions:
        yield from position.statements
    for event in outline.events:
        yield event.statement


def headline(draft: DraftTakeaway) -> DraftStatement:
    """A takeaway's headline as a sentence to be checked."""
    return DraftStatement(text=draft.headline, claims=(draft.headline_claim,) if draft.headline_claim else ())


def _headline(
    draft: DraftTakeaway,
    name: str,
    place: str,
    statements: tuple[Statement, ...],
    printer: Printer,
    titles: Collection[str],
) -> tuple[str, tuple[Citation, ...]]:
    """The headline where it holds or is a title of the spec; else the first sentence stands for it."""
    if draft.headline in titles:
        return draft.headline, ()
    cited = printer.headline(headline(draft), name, f"{place}, headline")
    return (draft.headline, cited) if cited else (statements[0].text, statements[0].citations)


def _takeaway(
    draft: DraftTakeaway, number: int, printer: Printer, titles: Collection[str]
) -> Takeaway | None:
    place = f"takeaway {number}"
    statements = printer.statements(draft.statements, f"t{number}-", place)
    if not statements:
        return None
    headline, cited = _headline(draft, f"t{number}-headline", place, statements, printer, titles)
    sources = tuple(dict.fromkeys([*(c.source for c in cited), *sources_of(statements)]))
    return Takeaway(
        id=f"t{number}",
        headline=headline,
        headline_citations=cited,
        statements=statements,
        sources=sources,
        witnesses=witnesses(sources, printer.library.sources),
        status=draft.status,
        note=sole_source(sources, printer.library.sources),
        against=printer.statements(draft.against, f"t{number}-against-", place),
    )


def _disputed(takeaway: Takeaway, differences: Sequence[Disagreement]) -> Takeaway:
    """The takeaway with the disagreements that one of its own sentences is a side of."""
    mine = {(c.source, name) for s in takeaway.statements for c in s.citations for name in c.sentences}
    found = tuple(
        item.id
        for item in differences
        if item.nature is not DisagreementNature.LOOKALIKE
        and any((c.source, n) in mine for s in item.sides for c in s.citations for n in c.sentences)
    )
    return takeaway.model_copy(update={"disputed": found})


def _risks(drafts: Sequence[DraftRisk], printer: Printer) -> tuple[Risk, ...]:
    """Ordered by independent witnesses, then by how directly the risk is stated."""
    found = [risk for n, draft in enumerate(drafts, 1) if (risk := _risk(draft, n, printer))]
    return tuple(sorted(found, key=lambda risk: (-risk.witnesses, _DIRECTNESS.index(risk.stated))))


def _risk(draft: DraftRisk, number: int, printer: Printer) -> Risk | None:
    statements = printer.statements(draft.statements, f"r{number}-", "risks")
    if not statements:
        return None
    further = printer.citations(draft.further)
    sources = tuple(dict.fromkeys([*sources_of(statements), *(citation.source for citation in further)]))
    return Risk(
        id=f"r{number}",
        title=draft.title,
        statements=statements,
        further=further,
        actor=draft.actor,
        raised_by=draft.raised_by,
        threatens=tuple(f"t{takeaway}" for takeaway in draft.threatens),
        horizon=draft.horizon,
        would_change=draft.would_change,
        stated=draft.stated,
        note=sole_source(sources, printer.library.sources),
        sources=sources,
        witnesses=witnesses(sources, printer.library.sources),
    )


def _position(draft: DraftPosition, number: int, printer: Printer) -> Position | None:
    statements = printer.statements(draft.statements, f"p{number}-", "positions")
    if not statements:
        return None
    return Position(
        id=f"p{number}",
        actor=draft.actor,
        aliases=draft.aliases,
        statements=statements,
        sources=sources_of(statements),
    )
