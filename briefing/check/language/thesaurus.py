"""Which words mean the same, nearly the same, or the opposite (WordNet 3.1 and our own documented tables)."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from briefing.check.language.antonyms import negations, spellings
from briefing.check.language.groups import antonym_groups, general_in, groups_of, special_in
from briefing.check.language.tables import lexicon, read

SAME, DERIVED, SYNONYM, BROADER, NARROWER, SISTER, NONE = 1.0, 0.95, 0.85, 0.7, 0.4, 0.2, 0.0


class Entry(NamedTuple):
    """A lemma's senses (numbers of synsets, most frequent first, all parts of speech), opposites,
    relatives."""

    senses: tuple[int, ...]
    opposites: frozenset[str]
    derived: frozenset[str]


NOTHING: frozenset[str] = frozenset()
EMPTY = Entry((), NOTHING, NOTHING)


@cache
def _raw() -> tuple[dict[str, str], list[str]]:
    words, synsets = read("thesaurus.txt.gz").split("\n\n", 1)
    return dict([line.split("\t", 1) for line in words.split("\n")]), synsets.split("\n")


@lru_cache(maxsize=50_000)
def entry(lemma: str) -> Entry:
    """What the thesaurus knows of a lemma; an empty entry if nothing."""
    found = _raw()[0].get(lemma)
    if found is None:
        return EMPTY
    senses, opposites, derived = found.split("\t")
    return Entry(tuple(map(int, senses.split(","))), _listed(opposites), _listed(derived))


def _listed(cell: str) -> frozenset[str]:
    return frozenset(cell.split(",")) if cell else NOTHING


@lru_cache(maxsize=50_000)
def above(synset: int) -> tuple[int, ...]:
    """The direct hypernyms of a synset."""
    cell = _raw()[1][synset]
    return tuple(map(int, cell.split(","))) if cell else ()


@lru_cache(maxsize=50_000)
def opposites_of(lemma: str) -> frozenset[str]:
    """Antonyms of a lemma itself: those listed for any of its spellings, and those that a prefix makes."""
    found = set(negations(lemma))
    for spelled in spellings(lemma):
        found |= entry(spelled).opposites
    return frozenset(other for word in found for other in spellings(word)) if found else NOTHING


@lru_cache(maxsize=100_000)
def opposite(one: str, two: str) -> bool:
    """Whether two lemmas are antonyms, directly or through a word derived from one of them."""
    if one == two:
        return False
    for group in antonym_groups(one):
        if two in group:
            return True
    if two in opposites_of(one) or one in opposites_of(two):
        return True
    left, right = entry(one), entry(two)
    return not left.opposites.isdisjoint(right.derived) or not right.opposites.isdisjoint(left.derived)


@lru_cache(maxsize=50_000)
def contrary(one: str, two: str) -> bool:
    """Whether an opposite of one word stands for the other ("repeal" for "institute": near enough to "lift").

    Weaker than ``opposite``: two steps in a thesaurus lose the sense, so only where the words around say it.
    """
    mine = entry(one).opposites.union(*antonym_groups(one))
    theirs = entry(two).opposites.union(*antonym_groups(two))
    if not (mine or theirs) or _near(one, two):
        return False
    return any(_near(word, two) for word in mine) or any(_near(word, one) for word in theirs)


@lru_cache(maxsize=50_000)
def eventful(lemma: str) -> bool:
    """Whether a noun is formed from a verb ("deployment", "strike")."""
    return any(word != lemma and "V" in lexicon()[word] for word in entry(lemma).derived if word in lexicon())


def derived(one: str, two: str) -> bool:
    """Whether one lemma is formed from the other, or both from a third that begins alike."""
    left, right = entry(one).derived, entry(two).derived
    if two in left or one in right:
        return True
    return one[:4] == two[:4] and not left.isdisjoint(right)


class _Facts(NamedTuple):
    """What ``likeness`` looks at of a lemma: the lines of our tables that it stands in, its senses, those
    right above the most frequent of them, the most frequent of the words derived from it, and all these."""

    groups: frozenset[int]
    general: frozenset[int]
    special: frozenset[int]
    senses: frozenset[int]
    above: frozenset[int]
    derived: frozenset[int]
    near: frozenset[int]


@lru_cache(maxsize=50_000)
def _facts(lemma: str) -> _Facts:
    known = entry(lemma)
    higher = [h for s in known.senses[:4] for h in above(s)]
    formed = [s for word in known.derived for s in entry(word).senses[:4]]
    return _Facts(
        groups_of(lemma),
        general_in(lemma),
        special_in(lemma),
        frozenset(known.senses),
        frozenset(higher),
        frozenset(formed),
        frozenset([*known.senses, *higher, *formed]),
    )


def _near(one: str, two: str) -> bool:
    """Whether either word accounts for the other by the measure of ``likeness``: BROADER at least."""
    if one == two:
        return True
    mine, theirs = _facts(one), _facts(two)
    by_sense = not mine.senses.isdisjoint(theirs.near) or not theirs.senses.isdisjoint(mine.near)
    found = (
        (by_sense and mine.senses and theirs.senses)
        or not mine.groups.isdisjoint(theirs.groups)
        or not mine.general.isdisjoint(theirs.special)
        or not mine.special.isdisjoint(theirs.general)
        or derived(one, two)
    )
    return bool(found) and not opposite(one, two)


@lru_cache(maxsize=200_000)
def likeness(claim: str, source: str) -> float:
    """How well a word of the source accounts for a word of the claim, both as lemmas.

    SAME, DERIVED, SYNONYM; BROADER when the claim is more general (a car is a vehicle), NARROWER when it
    is more special; SISTER for two kinds of one thing, which is what a swapped detail looks like.
    """
    if claim == source:
        return SAME
    found = _related(claim, source)
    return NONE if found and opposite(claim, source) else found


def _related(claim: str, source: str) -> float:
    """How two words that are no opposites are alike."""
    mine, theirs = _facts(claim), _facts(source)
    if not mine.groups.isdisjoint(theirs.groups):
        return SYNONYM
    if derived(claim, source):
        return DERIVED
    if not mine.general.isdisjoint(theirs.special):
        return BROADER
    if not mine.special.isdisjoint(theirs.general):
        return NARROWER
    if not mine.senses or not theirs.senses:
        return NONE
    if not mine.senses.isdisjoint(theirs.senses):
        return SYNONYM
    if not mine.senses.isdisjoint(theirs.above):
        return BROADER
    if not mine.above.isdisjoint(theirs.senses):
        return NARROWER
    if not mine.derived.isdisjoint(theirs.senses) or not theirs.derived.isdisjoint(mine.senses):
        return SYNONYM - 0.05
    return NONE if theirs.above.isdisjoint(mine.above) else SISTER
