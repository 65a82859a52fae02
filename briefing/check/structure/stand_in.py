"""What the source means by another name: a city for the country ("Dutch" for Utrecht), a body for those whose
it is ("Brussels" for the Commission), an acronym for the words that it is made of, and the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing.check.language.matching import Index, Match
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import BROADER, SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.mentions import key_of
from briefing.check.values.tables import entities, first_words, fold, heads, standing_for

LONGEST = 5
JOINING = frozenset("of and for the de la on in".split())
Place = tuple[Token, int]


def stand_ins(sentence: Sentence, evidence: Index, matches: dict[int, Match]) -> dict[int, Match]:
    """For capitalised words of a claim that nothing accounts for, what the evidence has in their stead."""
    lacking = [t for t in sentence.tokens if t.content and t.index not in matches and t.text[0].isupper()]
    if not lacking:
        return {}
    found: dict[int, Match] = {}
    for first, last, ids in _known(sentence.tokens):
        gap = [t for t in lacking if first <= t.index < last]
        if gap and (match := _entity(ids, evidence)):
            found.update((t.index, match) for t in gap)
    for token in lacking:
        ids = heads().get(token.lower, frozenset())
        if (
            token.index not in found
            and ids
            and _pointed(sentence, token)
            and (match := _entity(ids, evidence))
        ):
            found[token.index] = match
        if token.index not in found and (match := _acronym(sentence.tokens, token, evidence)):
            found[token.index] = match
    return found


def _pointed(sentence: Sentence, token: Token) -> bool:
    """ "The Fund", "the Commission's": a capital and an article, for one that is known."""
    return token.index > 0 and sentence.tokens[token.index - 1].lower == "the"


def _entity(ids: frozenset[str], evidence: Index) -> Match | None:
    there = _named(evidence)
    for strength, table in zip((SYNONYM, BROADER), there, strict=True):
        for id in sorted(ids):
            if id in table:
                return Match(*table[id], strength)
    return None


@lru_cache(maxsize=256)
def _named(evidence: Index) -> tuple[dict[str, Place], dict[str, Place]]:
    """Id -> where the evidence names it, and where it names what may stand for it."""
    named: dict[str, Place] = {}
    meant: dict[str, Place] = {}
    for number, sentence in enumerate(evidence.sentences):
        for _, last, ids in _known(sentence.tokens):
            named.update((id, (sentence.tokens[last - 1], number)) for id in ids if id not in named)
        for token in sentence.tokens:
            if token.text[0].isupper():
                for last in range(min(len(sentence.tokens), token.index + LONGEST), token.index, -1):
                    for id in standing_for().get(key_of(sentence.tokens[token.index : last]), ()):
                        meant.setdefault(id, (sentence.tokens[last - 1], number))
    return named, meant


def _known(words: Sequence[Token]) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The names of the tables in some words: first word, the one after, what they may stand for."""
    end, opening, known = 0, first_words(), entities()
    for token in words:
        if not token.text[0].isupper() or token.index < end or fold(token.lower) not in opening:
            continue
        for last in range(min(len(words), token.index + LONGEST), token.index, -1):
            found = known.get(key_of(words[token.index : last]))
            if found:
                end = last
                yield token.index, last, frozenset(entity.id for entity in found)
                break


def _acronym(words: Sequence[Token], token: Token, evidence: Index) -> Match | None:
    """The first of the words that an acronym is made of, or the acronym of the name that a word is of."""
    if token.text.isupper() and len(token.text) > 1:
        place = _spelled(evidence).get(token.lower)
        return Match(*place, SYNONYM) if place else None
    first = last = token.index
    while first > 0 and _joins(words[first - 1]):
        first -= 1
    while last + 1 < len(words) and _joins(words[last + 1]):
        last += 1
    letters = "".join(t.lower[0] for t in words[first : last + 1] if t.text[0].isupper())
    for start in range(len(letters) - 1):
        for end in range(len(letters), start + 1, -1):
            for place in evidence.lemmas.get(letters[start:end], ()):
                if place[0].text.isupper() and token.lower[0] in letters[start:end]:
                    return Match(*place, SYNONYM)
    return None


def _joins(token: Token) -> bool:
    return token.text[0].isupper() or token.lower in JOINING


@lru_cache(maxsize=256)
def _spelled(evidence: Index) -> dict[str, Place]:
    """Lower-case acronym -> the first of the capitalised words of the evidence that it is made of."""
    found: dict[str, Place] = {}
    for number, sentence in enumerate(evidence.sentences):
        run: list[Token] = []
        for token in (*sentence.tokens, None):
            if token is not None and token.text[0].isupper():
                run.append(token)
            elif token is None or token.lower not in JOINING:
                letters = "".join(t.lower[0] for t in run)
                for start in range(len(run) - 1):
                    for end in range(start + 2, len(run) + 1):
                        found.setdefault(letters[start:end], (run[start], number))
                run = []
    return found
