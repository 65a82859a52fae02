"""All of them, or some: "three of the four states" in one source, "the four countries" in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from briefing.check.language.parse import analyse, is_verb
from briefing.check.language.thesaurus import SYNONYM, likeness
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import Words, words
from briefing.compose.disagree.units import Clash, Unit, apart
from briefing.models import DisagreementKind, DisagreementNature

_REACH = 16


@dataclass(frozen=True)
class Group:
    """So many of so many, who do something to something."""

    unit: Unit
    some: float
    all: float
    member: str
    verb: str
    objects: frozenset[str]
    shown: str


def scopes(found: Sequence[Unit]) -> Iterator[Clash]:
    """Pairs of independent sources that differ on how many of a group did one deed."""
    groups = [group for unit in found for group in _groups(unit)]
    partial = [group for group in groups if group.some < group.all]
    whole = [group for group in groups if group.some == group.all]
    for one, other in product(partial, whole):
        if apart(one.unit, other.unit) and one.all == other.all and _same_deed(one, other):
            yield Clash(
                DisagreementKind.SCOPE,
                DisagreementNature.CONTRADICTION,
                one.member,
                ((one.unit, one.shown), (other.unit, other.shown)),
            )


def _groups(unit: Unit) -> Iterator[Group]:
    cut = words(unit.text)
    counts = [q for q in quantities(unit.text) if q.kind is Kind.COUNT and q.head]
    for at, quantity in enumerate(counts):
        following = counts[at + 1] if at + 1 < len(counts) else None
        if following and cut.low[quantity.last : following.first] in (("of", "the"), ("of",)):
            yield from _group(unit, cut, quantity.value, following, quantity.first)
        elif quantity.first and cut.low[quantity.first - 1] in ("the", "all") and not _is_part(cut, quantity):
            yield from _group(unit, cut, quantity.value, quantity, quantity.first - 1)


def _is_part(cut: Words, quantity: Quantity) -> bool:
    return quantity.first > 1 and cut.low[quantity.first - 2] == "of"


def _group(unit: Unit, cut: Words, some: float, whole: Quantity, first: int) -> Iterator[Group]:
    """The group with the first finite verb after it that takes an object."""
    shown = cut.slice(first, min(whole.last + 1, len(cut)))
    start = cut.starts[whole.last - 1]
    for sentence in analyse(unit.text):
        for predicate in sentence.predicates:
            verb = sentence.tokens[predicate.verb]
            if not (is_verb(verb) and verb.start > start and predicate.objects) or verb.tag == "VBG":
                continue
            if predicate.negated or sentence.tokens[predicate.verb].index > _REACH + whole.last:
                continue
            objects = frozenset(sentence.tokens[k].lemma for k in predicate.objects)
            yield Group(unit, some, whole.value, whole.head, verb.lemma, objects, shown)


def _same_deed(one: Group, other: Group) -> bool:
    alike = one.member == other.member or likeness(_noun(one.member), _noun(other.member)) >= SYNONYM
    verbs = one.verb == other.verb or likeness(one.verb, other.verb) >= SYNONYM
    things = any(likeness(a, b) >= SYNONYM for a in one.objects for b in other.objects)
    return alike and verbs and things


def _noun(stem: str) -> str:
    """A stem of a noun in -y as its lemma: "countri"."""
    return stem[:-1] + "y" if stem.endswith("i") else stem
