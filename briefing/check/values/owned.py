"""Whose a thing is of which the cited words tell as known: "Norbank's shares" for "the shares" or "its",
"the Peruvian central bank" for "the bank", "the ministers' talks in Oslo" for "the talks".

A sentence inside an article leaves out what the article is about. A claim stands alone, and has to say whose
the thing is. It says no more than the source where that party stands at the head of the article, right before
the cited words, or oftener than any other, and the cited words name nobody else whose the thing could be.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence, Passage
from briefing.check.language.thesaurus import SYNONYM, likeness
from briefing.check.language.words import bases
from briefing.check.values.names import Name, names
from briefing.check.values.paragraph import LEAD, around
from briefing.check.values.parties import alike, party
from briefing.check.values.tables import same_word
from briefing.check.values.words import STOP, Words, listed, words

_POINTING: Final = listed("the this that these those its their")
_OWNERS: Final = listed("its their")
_LINKS: Final = listed("'s ’s ' ’")
_LIMITING: Final = listed("a an no any each every some another other all one his her our my your")
_BETWEEN: Final = 3  # words between a name and the noun that it tells the owner of
_COMMON: Final = 3  # words between "the" and its noun


def owned(claim: str, name: Name, evidence: Evidence) -> bool:
    """Whether a name only says whose a thing is of which the cited words tell, and the article whose."""
    if not any(_introduced(name, passage) for passage in evidence.passages):
        return False
    cut = words(claim)
    things = list(_things(cut, name))
    for passage in evidence.passages if things else ():
        bare = cut.at(name.last) in _LINKS and _headed(name, passage)
        leads = {lead for thing in things for lead in _leads(thing, passage.text, bare)}
        if leads - _OWNERS:
            return not _rivalled(claim, name, evidence, pronoun=False)
        if leads:
            return not _rivalled(claim, name, evidence, pronoun=True)
    return False


def _things(cut: Words, name: Name) -> Iterator[str]:
    """The words of the noun phrase that the name leads: "the Peruvian central bank's governor"."""
    place = name.last
    for _ in range(_BETWEEN + 1):
        while cut.at(place) in _LINKS:
            place += 1
        word = cut.at(place)
        if not word.isalpha() or word in STOP or cut.surface[place][0].isupper():
            return
        yield word
        place += 1


def _headed(name: Name, passage: Passage) -> bool:
    """Whether the headline names a party: what the article tells of bare ("revenue") is that party's."""
    line = passage.title or passage.article[:LEAD].split("\n", 1)[0]
    return any(not set(name.parts).isdisjoint(each.parts) for each in names(line))


def _leads(thing: str, text: str, bare: bool) -> Iterator[str]:
    """What points to such a thing in a text as to one that is known ("the", "its"; "" where it is bare)."""
    cut = words(text)
    for index, word in enumerate(cut.low):
        if word in STOP or not _same(thing, word) or cut.at(index + 1) == "of":
            continue
        place = index - 1
        while place >= max(0, index - _COMMON) and _plain(cut, place):
            place -= 1
        if place >= 0 and cut.low[place] in _POINTING:
            yield cut.low[place]
        elif bare and index and _stands_bare(cut, index - 1):
            yield ""


def _stands_bare(cut: Words, before: int) -> bool:
    """Whether no word of whose or of which goes before: "expects revenue to fall"."""
    word = cut.low[before]
    return word.isalpha() and cut.surface[before].islower() and word not in _LIMITING


def _plain(cut: Words, place: int) -> bool:
    word = cut.low[place]
    return word in _LINKS or (word.isalpha() and word not in STOP and not cut.surface[place][0].isupper())


@lru_cache(maxsize=4096)
def _same(one: str, two: str) -> bool:
    if one == two:
        return True
    if two in STOP or not two.isalpha():
        return False
    mine, theirs = {one, *bases(one)}, {two, *bases(two)}
    return not mine.isdisjoint(theirs) or any(likeness(a, b) >= SYNONYM for a in mine for b in theirs)


def _introduced(name: Name, passage: Passage) -> bool:
    """Whether the article has told of a party before the cited words, near them or at its head."""
    if not passage.article:
        return False
    at = passage.article.find(passage.verbatim)
    before = f"{around(passage)}\n{passage.before}" if at < 0 else _until(passage, at)
    ids = {entity.id for entity in name.known}
    return any(
        not ids.isdisjoint(entity.id for entity in each.known)
        if ids
        else not same_word(name.parts[-1]).isdisjoint(each.parts)
        for each in names(before)
    )


def _until(passage: Passage, at: int) -> str:
    """What is told around the cited words, and not after them."""
    told = around(passage)
    end = told.find(passage.verbatim)
    return f"{told[:end] if end >= 0 else told}\n{passage.before}"


def _rivalled(claim: str, name: Name, evidence: Evidence, pronoun: bool) -> bool:
    """Whether the cited words name another party of its kind, whose the thing could be: any at all where they
    say "its", one that the claim leaves out where they say "the"."""
    everything = " \n\n".join(p.article or p.text for p in evidence.passages)
    kind = party(name, everything)
    told = set[str]() if pronoun else {part for each in names(claim) for part in each.parts}
    told |= set(name.parts)
    ids = {entity.id for entity in name.known}
    return any(
        told.isdisjoint(each.parts)
        and ids.isdisjoint(entity.id for entity in each.known)
        and alike(kind, party(each, everything))
        and not _belonging(words(passage.text), each)
        for passage in evidence.passages
        for each in names(passage.text)
    )


def _belonging(cut: Words, other: Name) -> bool:
    """ "Lena Holm of Halden Securities": where somebody works who is named."""
    return (
        cut.at(other.first - 1) in ("of", "at")
        and other.first > 1
        and (cut.surface[other.first - 2][0].isupper())
    )
