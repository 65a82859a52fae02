"""A name that only the rest of the source has, as a circumstance of its own: "at Lund", "with Brandt".

Mostly such a name says who "she" or "the bank" is. After a preposition it says more than the cited words,
unless it is what they speak of anyway: "the guarantees for Karsan" in an article on those guarantees.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.language.thesaurus import SYNONYM, likeness
from briefing.check.language.words import bases
from briefing.check.values.ground import NEUTRAL, Ground, Pointing
from briefing.check.values.names import Name, names
from briefing.check.values.parties import alike, party
from briefing.check.values.tables import same_word, titles
from briefing.check.values.words import STOP, Words, listed, words

_SURE: Final = 0.66
_ADDING: Final = listed(
    "in at from to with on for by through under near into about against between among without beside "
    "alongside behind beyond towards toward via and or"
)
_CIRCUMSTANCE: Final = 0.6
_MEANT: Final = 0.4
#: After these a noun is told what it is about, or whom it is for.
_ABOUT: Final = listed("for to on about with towards toward against")
_DEFINITE: Final = listed("the this that its our their")
_REACH: Final = 4
_LONGEST_TITLE: Final = 3
#: So many of the names of an article are what it is about.
_LEADING: Final = 2


def added(claim: str, name: Name, answer: Finding, cited: Ground, evidence: Evidence) -> Finding:
    """The finding against ``name`` with the weight that its place in the claim gives it."""
    if answer.hard or not 0.3 < answer.weight < _SURE:
        return answer
    cut = words(claim)
    place = name.first - 1
    if cut.at(place) == "the":
        place -= 1
    apart = cut.at(place) in _ADDING and not cited.says_here()
    if not apart or cut.at(name.last).startswith(("'", "’")) or _meant(claim, name, place, cited, evidence):
        return replace(answer, weight=min(answer.weight, _MEANT))
    return replace(answer, weight=_CIRCUMSTANCE)


def titled(cut: Words, name: Name) -> bool:
    """ "The Norwegian prime minister": an office goes on with the name."""
    table = titles()
    return any(cut.low[name.last : name.last + size] in table for size in range(1, _LONGEST_TITLE + 1))


def _meant(claim: str, name: Name, place: int, cited: Ground, evidence: Evidence) -> bool:
    """The cited words speak of it, and of no party that the claim leaves out."""
    cut = words(claim)
    before = cut.at(place)
    if _left_out(claim, name, cited, evidence):
        return False
    if name.known and titled(cut, name):
        return cited.pointing(NEUTRAL) is Pointing.OUTSIDE
    after = cut.at(name.last)
    if after.isalpha() and after not in STOP and not _spoken_of(after, cited):  # "on Norwegian soil"
        return False
    articles = [passage.article for passage in evidence.passages if passage.article]
    noun = cut.at(place - 1)
    if before in _ABOUT and noun not in STOP and any(_about(noun, name, each, cited) for each in articles):
        return True
    return place < name.first - 1 and any(_called(name, article, cited) for article in articles)


def _left_out(claim: str, name: Name, cited: Ground, evidence: Evidence) -> bool:
    """The cited words name another of its kind whom the claim does not: the two may have been exchanged."""
    said = names(claim)
    here = frozenset(part for each in said for part in each.parts)
    known = frozenset(entity.id for each in said for entity in each.known)
    everything = " \n\n".join(passage.article or passage.text for passage in evidence.passages)
    return any(
        here.isdisjoint(each.parts)
        and known.isdisjoint(entity.id for entity in each.known)
        and bool(each.known) == bool(name.known)
        and (bool(name.known) or alike(party(name, everything), party(each, everything)))
        for text in cited.texts
        for each in names(text)
    )


def _about(noun: str, name: Name, article: str, cited: Ground) -> bool:
    """The cited words have the noun before the name; the article has both together, or is about the name."""
    if not _spoken_of(noun, cited):
        return False
    if _key(name) in _leading(article):
        return True
    cut = words(article)
    return any(
        _like(noun, word)
        for each in names(article)
        if _key(each) == _key(name)
        for word in cut.low[max(0, each.first - _REACH) : each.last + _REACH]
    )


def _spoken_of(noun: str, cited: Ground) -> bool:
    return any(_like(noun, word) for text in cited.texts for word in set(words(text).low))


def _called(name: Name, article: str, cited: Ground) -> bool:
    """ "The Tave" for "this river", where the article has "the River Tave" or "the Tave river"."""
    cut = words(article)
    nouns = {
        word
        for each in names(article)
        if not set(name.parts).isdisjoint(each.parts)
        for word in (cut.at(each.first - 1), *cut.low[each.first : each.last], cut.at(each.last))
    }
    return any(
        word in _DEFINITE and following in nouns
        for text in cited.texts
        for word, following in zip(words(text).low, words(text).low[1:], strict=False)
    )


def _like(one: str, two: str) -> bool:
    if one == two:
        return True
    if one in STOP or two in STOP or not two.isalpha():
        return False
    return any(likeness(mine, theirs) >= SYNONYM for mine in _bases(one) for theirs in _bases(two))


@lru_cache(maxsize=4096)
def _bases(word: str) -> tuple[str, ...]:
    return (word, *bases(word))


def _key(name: Name) -> str:
    """One word for all the forms of a name: "Norway" and "the Norwegians", "Astrid Lind" and "Lind"."""
    return name.known[0].id if name.known else min(same_word(name.parts[-1]))


@lru_cache(maxsize=128)
def _leading(article: str) -> frozenset[str]:
    """What the article names oftenest."""
    counts = Counter(_key(each) for each in names(article))
    return frozenset(key for key, _ in counts.most_common(_LEADING))
