"""One quotation in two mouths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.check.values.tables import fold
from briefing.compose.disagree.units import Clash, Unit, apart
from briefing.models import DisagreementKind, DisagreementNature
from briefing.prose.speakers import attributions
from briefing.quotes import quotations

_SHORTEST = 5


def sayings(found: Sequence[Unit]) -> Iterator[Clash]:
    """The same words, of five or more, given to people with different last names."""
    said = [(unit, key, name) for unit in found for key, name in _quoted(unit)]
    for at, (unit, key, name) in enumerate(said):
        for other, other_key, other_name in said[at + 1 :]:
            if (
                apart(unit, other)
                and (key in other_key or other_key in key)
                and _last(name) != _last(other_name)
            ):
                sides = ((unit, name), (other, other_name))
                yield Clash(
                    DisagreementKind.ATTRIBUTION, DisagreementNature.CONTRADICTION, "the same words", sides
                )


def _quoted(unit: Unit) -> Iterator[tuple[str, str]]:
    """Folded words of each long quotation of the sentence, with the one speaker of its passage."""
    speakers = {item.name for item in attributions(unit.passage) if item.verb != "according to"}
    if len({_last(name) for name in speakers}) != 1:
        return
    name = max(speakers, key=lambda item: (len(item), item))
    marked = unit.text if quotations(unit.text) else ""
    for quotation in quotations(marked):
        key = " ".join("".join(c if c.isalnum() else " " for c in quotation.casefold()).split())
        if len(key.split()) >= _SHORTEST:
            yield key, name


def _last(name: str) -> str:
    return fold(name.split()[-1])
