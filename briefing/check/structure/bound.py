"""Names that have changed the nouns they go with: "uncertainty in Europe … leaders in Washington" for "the
uncertainty in Washington … European leaders".

A name goes with a noun as its place, owner or adjective, however that is worded. Only a full exchange counts:
each of two nouns of the claim has the other's name in the source, and nowhere its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

NAMES = frozenset({"NNP", "NNPS"})
NOUNS = frozenset({"NN", "NNS"})
WITHIN = NAMES | {"POS"}
BETWEEN = frozenset({"JJ", "CD", "JJR", "VBN"})
BEFORE = NAMES | {"DT", "JJ"}
PLACING = frozenset("in of at from within across".split())
ALIKE = 0.6
Tie = tuple[str, int]


def check_bound(frame: Frame) -> list[Finding]:
    """The first two nouns of the claim that have each other's name."""
    mine = ties(frame.sentence)
    if len({name for name, _ in mine}) < 2 or len({k for _, k in mine}) < 2:
        return []
    theirs = [(name, s.tokens[k]) for s in frame.evidence.sentences for name, k in ties(s)]
    strays: list[tuple[str, Token, list[str]]] = []
    for name, k in mine:
        token = frame.sentence.tokens[k]
        there = [other for other, noun in theirs if _alike(frame, token, noun)]
        if not there or _any(name, there):
            continue
        for other, noun, names in strays:
            if noun is not token and _any(name, names) and _any(other, there) and not same_name(name, other):
                message = f"“{noun.text}” and “{token.text}” have each other's name"
                left, right = f"{other} {noun.text}", f"{name} {noun.text}"
                return [finding(ReasonCode.ROLE, message, left, right, 0.85)]
        strays.append((name, token, there))
    return []


@lru_cache(maxsize=2048)
def ties(sentence: Sentence) -> tuple[Tie, ...]:
    """Each name, in lower case, with the place of a noun that it goes with."""
    return tuple(_ties(sentence.tokens))


def _ties(words: tuple[Token, ...]) -> Iterator[Tie]:
    for token in words:
        if not token.text[0].isupper():
            continue
        i = token.index
        if token.tag not in NAMES and token.lower not in TABLE and (token.tag != "JJ" or not i):
            continue
        k = i + 1
        while k < len(words) and words[k].tag in WITHIN:
            k += 1
        noun = _noun(words, k)
        if noun >= 0:
            yield token.lower, noun
        k = i - 1
        while k >= 0 and words[k].tag in BEFORE:
            k -= 1
        if k > 0 and words[k].lower in PLACING and words[k - 1].tag in NOUNS:
            yield token.lower, k - 1


def _noun(words: tuple[Token, ...], k: int) -> int:
    """The last noun of the phrase that goes on here; -1 if none does."""
    while k < len(words) and words[k].tag in BETWEEN:
        k += 1
    last = -1
    while k < len(words) and words[k].tag in NOUNS:
        last, k = k, k + 1
    return last


def _alike(frame: Frame, mine: Token, theirs: Token) -> bool:
    if mine.lemma == theirs.lemma:
        return True
    match = frame.matches.get(mine.index)
    if match is not None and match.token.lemma == theirs.lemma:
        return match.strength >= ALIKE
    return frame.evidence.accounts(mine.lemma).get(theirs.lemma, 0.0) >= ALIKE


def _any(name: str, others: list[str]) -> bool:
    return any(same_name(name, other) for other in others)
