"""One thing, two figures; and figures of two things that look alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from briefing.check.language.parse import analyse
from briefing.check.language.thesaurus import BROADER, likeness
from briefing.check.values.names import names
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import Bound
from briefing.check.values.words import STOP, Words, content, words
from briefing.compose.disagree.units import Clash, Unit, apart, stems
from briefing.models import DisagreementKind, DisagreementNature
from briefing.prose.dates import resolve
from briefing.prose.happenings import date_words
from briefing.spec import Period

_LINKS = ("of", "worth", "totalling", "at")
_MEASURED = (Kind.MONEY, Kind.MEASURE, Kind.COUNT, Kind.PERCENT)
_PEOPLE = frozenset(
    "person peopl man woman grower farmer protest demonstr worker soldier resid member particip".split()
)
_STATES = frozenset("countri nation state govern".split())
_LEVEL = 0.03
_DAY = 10


@dataclass(frozen=True)
class Figure:
    """A quantity in its unit, the words it measures and how it is written."""

    unit: Unit
    quantity: Quantity
    shown: str
    thing: frozenset[str]
    owner: tuple[str, ...]


def figures(
    found: Sequence[Unit], published: Mapping[str, date | None], period: Period | None
) -> Iterator[Clash]:
    """Pairs of figures from independent sources, each with how the two differ."""
    everything = [figure for unit in found for figure in _of(unit)]
    said = {(f.unit.source, f.quantity.kind, f.quantity.value) for f in everything}
    for one, other in combinations(everything, 2):
        if not apart(one.unit, other.unit) or not _comparable(one.quantity, other.quantity):
            continue
        # A source that gives both figures tells the two things apart itself.
        both = (one.unit.source, one.quantity.kind, other.quantity.value) in said or (
            other.unit.source,
            one.quantity.kind,
            one.quantity.value,
        ) in said
        nature = _nature(one, other, both, published, period)
        if nature:
            topic = " ".join(sorted(one.thing & other.thing)) or one.quantity.head
            yield Clash(
                DisagreementKind.FIGURE, nature, topic, ((one.unit, one.shown), (other.unit, other.shown))
            )


def _of(unit: Unit) -> Iterator[Figure]:
    cut = words(unit.text)
    for quantity in quantities(unit.text):
        if quantity.kind in _MEASURED and quantity.top is None and not quantity.vague:
            last = quantity.last
            while (
                last < len(cut) and last < quantity.last + len(quantity.run) and cut.surface[last].isalpha()
            ):
                last += 1
            shown = cut.slice(quantity.first, last)
            yield Figure(unit, quantity, shown, _thing(cut, quantity), _owner(unit.text, quantity))


def _thing(cut: Words, quantity: Quantity) -> frozenset[str]:
    """Stems of the noun phrase that the figure measures: "an adaptation fund of €5", "37 nations"."""
    at = quantity.first - 1
    if quantity.kind is Kind.COUNT:
        return frozenset(quantity.run)
    if at < 0 or cut.low[at] not in _LINKS:
        return frozenset()
    found: set[str] = set()
    while at > 0 and cut.low[at - 1] in ("is", "was", "are", "were", "now"):
        at -= 1
    while at > 0 and len(found) < 3:
        at -= 1
        if cut.low[at] in STOP or not cut.low[at][0].isalpha():
            break
        found.add(content(cut.low[at]))
    return frozenset(found - {""})


def _owner(text: str, quantity: Quantity) -> tuple[str, ...]:
    """Parts of the nearest name before the figure."""
    before = [name for name in names(text) if name.last <= quantity.first]
    return before[-1].parts if before else ()


def _comparable(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and one.unit == other.unit and one.value != other.value


def _nature(
    one: Figure,
    other: Figure,
    both: bool,
    published: Mapping[str, date | None],
    period: Period | None,
) -> DisagreementNature | None:
    if _part_of_whole(one, other) or _part_of_whole(other, one):
        return DisagreementNature.LOOKALIKE
    if one.quantity.kind is Kind.COUNT:
        return _counted(one, other, both, published, period)
    if one.owner != other.owner and _namesake(one.owner, other.owner) and _big(one) and _big(other):
        return DisagreementNature.LOOKALIKE
    same_thing = len(one.thing & other.thing) >= 2 or (
        len(one.thing) == 1 and one.thing == other.thing and _same_matter(one, other)
    )
    if not same_thing or both:
        return None
    return _spread(one, other)


def _spread(one: Figure, other: Figure) -> DisagreementNature:
    hedged = any(f.quantity.bound in (Bound.ABOUT, Bound.NEARLY) for f in (one, other))
    return DisagreementNature.SPREAD if hedged else DisagreementNature.CONTRADICTION


def _part_of_whole(whole: Figure, part: Figure) -> bool:
    """The whole's sentence names a fraction that makes the part, about one matter."""
    if whole.quantity.kind is not Kind.MONEY:
        return False
    fractions = [q.value for q in quantities(whole.unit.text) if q.kind in (Kind.FRACTION, Kind.PERCENT)]
    fits = any(
        abs(whole.quantity.value * share - part.quantity.value) <= _LEVEL * part.quantity.value
        for share in (f if f <= 1 else f / 100 for f in fractions)
    )
    return fits and len(stems(whole.unit.text) & stems(part.unit.text)) >= 4


def _namesake(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """One name is the other with a word before it: "Upper Anvar", "Anvar"."""
    shorter, longer = sorted((one, other), key=len)
    return bool(shorter) and len(longer) == len(shorter) + 1 and longer[-len(shorter) :] == shorter


def _big(figure: Figure) -> bool:
    return figure.quantity.scaled or figure.quantity.value >= 1e6


def _same_matter(one: Figure, other: Figure) -> bool:
    return len(stems(one.unit.text) & stems(other.unit.text) - one.thing) >= 3


def _counted(
    one: Figure,
    other: Figure,
    both: bool,
    published: Mapping[str, date | None],
    period: Period | None,
) -> DisagreementNature | None:
    """People at one happening; countries at two meetings of the same kind."""
    heads = {one.quantity.head, other.quantity.head}
    if heads <= _STATES:
        return _two_meetings(one, other)
    if heads <= _PEOPLE and _same_day(one, other, published, period) and _same_deed(one, other) and not both:
        return _spread(one, other)
    return None


def _two_meetings(one: Figure, other: Figure) -> DisagreementNature | None:
    """Gatherings of the same sort of people from so many countries, at places that differ."""
    shared = stems(one.unit.text) & stems(other.unit.text)
    meets = all(stems(f.unit.text) & _MEETS for f in (one, other))
    places = [_places(f.unit.text) for f in (one, other)]
    same_sort = any(stem in shared for stem in _PARTICIPANTS)
    if meets and same_sort and all(places) and not places[0] & places[1]:
        return DisagreementNature.LOOKALIKE
    return None


_MEETS = frozenset("meet gather conven summit confer talk session assembl".split())
_PARTICIPANTS = frozenset(
    "militari minist leader offici expert deleg chief envoy ambassador parliament".split()
)


def _places(text: str) -> frozenset[str]:
    """Names right after "in" or "at"."""
    cut = words(text)
    return frozenset(
        name.parts[-1] for name in names(text) if name.first and cut.low[name.first - 1] in ("in", "at")
    )


def _same_day(
    one: Figure, other: Figure, published: Mapping[str, date | None], period: Period | None
) -> bool:
    days = {_day(figure.unit, published, period) for figure in (one, other)}
    return len(days) == 1 and all(day and len(day) == _DAY for day in days)


def _day(unit: Unit, published: Mapping[str, date | None], period: Period | None) -> str | None:
    said = date_words(unit.text)
    return resolve(said, unit.text, published.get(unit.source), period).iso if said else None


def _same_deed(one: Figure, other: Figure) -> bool:
    """A word of the one names what a word of the other does: "protest", "demonstrated"."""
    mine, theirs = (
        {t.lemma for s in analyse(f.unit.text) for t in s.tokens if t.tag[:2] in ("NN", "VB")}
        for f in (one, other)
    )
    return any(a in _DEEDS and likeness(a, b) >= BROADER for a in mine for b in theirs if b in _DEEDS)


_DEEDS = frozenset(
    "protest demonstrate demonstration march rally strike attack kill death die injure arrest flee evacuate"
    " gather attend vote meet".split()
)
