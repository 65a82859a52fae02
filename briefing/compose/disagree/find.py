"""All detectors over the sources' sentences, each disagreement once, with its spans side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from briefing.check.cite import Library
from briefing.compose.disagree.days import days
from briefing.compose.disagree.figures import figures
from briefing.compose.disagree.outcomes import outcomes
from briefing.compose.disagree.sayings import sayings
from briefing.compose.disagree.scopes import scopes
from briefing.compose.disagree.titles import titles
from briefing.compose.disagree.units import Clash, Unit, first_of_each, units
from briefing.compose.statements import Printer
from briefing.models import Disagreement, DisagreementKind, DisagreementNature
from briefing.spec import Spec

_NATURES = list(DisagreementNature)
_KINDS = list(DisagreementKind)
_SIDES = 6


def disagreements(
    library: Library, families: Mapping[str, str], printer: Printer, spec: Spec
) -> tuple[Disagreement, ...]:
    """Every disagreement between independent sources that a detector finds; contradictions first.

    :param families: source id to the witness it counts for; sources of one witness are not compared
    """
    if len({families.get(name, name) for name in library.sources}) < 2:
        return ()
    found = units(library.documents.values(), families)
    published = {name: source.published for name, source in library.sources.items()}
    merged = _merged(_clashes(found, published, spec))
    merged.sort(key=lambda clash: (_NATURES.index(clash.nature), _KINDS.index(clash.kind)))
    made = (_printed(clash, number, printer) for number, clash in enumerate(merged, 1))
    return tuple(item for item in made if item)


def _clashes(found: Sequence[Unit], published: Mapping[str, date | None], spec: Spec) -> Iterator[Clash]:
    yield from titles(found)
    yield from figures(found, published, spec.period)
    yield from days(found, published, spec.period)
    yield from outcomes(found)
    yield from scopes(found)
    yield from sayings(found)


def _merged(clashes: Iterator[Clash]) -> list[Clash]:
    """Clashes of one kind and nature that share a sentence are one, with all sides."""
    kept: list[Clash] = []
    for clash in clashes:
        places = clash.key[1]
        same = [
            at
            for at, other in enumerate(kept)
            if other.kind == clash.kind and other.nature == clash.nature and other.key[1] & places
        ]
        if not same:
            kept.append(clash)
            continue
        sides = [side for at in same for side in kept[at].sides]
        sides += [side for side in clash.sides if (side[0].source, side[0].place) not in _places(sides)]
        first = kept[same[0]]
        kept[same[0]] = Clash(first.kind, first.nature, first.topic, first_of_each(sides))
        for at in reversed(same[1:]):
            del kept[at]
    return kept


def _places(sides: Sequence[tuple[Unit, str]]) -> set[tuple[str, int]]:
    return {(unit.source, unit.place) for unit, _ in sides}


def _printed(clash: Clash, number: int, printer: Printer) -> Disagreement | None:
    sides = [
        statement
        for at, (unit, _) in enumerate(clash.sides[:_SIDES], 1)
        if (statement := printer.passage(unit.citation, f"d{number}-{at}", "disagreements"))
    ]
    if len({statement.citations[0].source for statement in sides}) < 2:
        return None
    shown = {
        " ".join(words.split()).casefold(): " ".join(words.split()) for _, words in reversed(clash.sides)
    }
    said = list(reversed(shown.values()))
    return Disagreement(
        id=f"d{number}",
        kind=clash.kind,
        nature=clash.nature,
        summary=" / ".join(f"“{words}”" for words in said[:4]),
        sides=tuple(sides),
    )
