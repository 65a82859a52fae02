"""Talks, a treaty or a border of two countries, told of another pair: "the talks between Peru and Bolivia"
where the source has "the Peru-Chile talks on Bolivia's port".

The pair is told by a compound ("Peru-Chile talks", "the Peruvian-Chilean border"), after "between" or "of",
or by who does it with whom ("Peru resumed its talks with Chile", "Peru and Chile signed the treaty").
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

KINDS = (
    frozenset("talk negotiation meeting summit consultation dialogue discussion conversation conference"
              " contact mediation".split()),
    frozenset("treaty agreement deal pact accord truce ceasefire armistice convention contract".split()),
    frozenset("border frontier boundary".split()),
    frozenset("war conflict dispute row quarrel fighting clash feud hostility standoff rivalry".split()),
    frozenset("relation tie relationship friendship alliance partnership cooperation link".split()),
    frozenset("trade commerce exchange".split()),
)  # fmt: skip
JOINT = frozenset(word for kind in KINDS for word in kind)
# What two do with it together.
DOING = frozenset(
    "hold resume begin start open continue conduct have sign conclude reach make strike restart reopen enter"
    " launch stage convene schedule plan arrange".split()
)
ROUNDS = frozenset("round series session set phase day bout cycle spell stage week".split())
REACH = 7
SURE = 0.75
TRUSTED = 0.3

Pair = frozenset[str]


def partners(frame: Frame) -> list[Finding]:
    """The first pair of the claim one of whom the source does not have in it."""
    if not frame.sentence.has(JOINT):
        return []
    for noun, mine in pairs(frame.sentence):
        kind = next(kind for kind in KINDS if frame.sentence.tokens[noun].lemma in kind)
        there = [
            (number, word, pair)
            for number, source in enumerate(frame.evidence.sentences)
            if source.has(kind)
            for word, pair in pairs(source)
            if source.tokens[word].lemma in kind
        ]
        if not there or max(frame.trust(number) for number, _, _ in there) < TRUSTED:
            continue
        strange = any(
            not _shared(mine, pair) or len(_shared(mine, pair)) == len(mine) for _, _, pair in there
        )
        if strange or _untold(frame, kind, there):
            continue
        number, word, pair = there[0]
        one = frame.sentence.tokens[noun].text
        left, right = " and ".join(sorted(mine)), " and ".join(sorted(pair))
        message = f"the claim tells of “{one}” of “{left}”, the source of “{right}”"
        return [
            finding(ReasonCode.ROLE, message, one, frame.evidence.sentences[number].tokens[word].text, SURE)
        ]
    return []


def _shared(one: Pair, two: Pair) -> Pair:
    return frozenset(a for a in one if any(same_name(a, b) for b in two))


def _untold(frame: Frame, kind: frozenset[str], there: list[tuple[int, int, Pair]]) -> bool:
    """Whether the source has more of the sort, of whom it does not say, or of whom no pair is told."""
    told = {(number, word) for number, word, _ in there}
    return any(
        t.lemma in kind and t.tag[:2] == "NN" and (number, t.index) not in told and frame.trust(number)
        for number, source in enumerate(frame.evidence.sentences)
        for t in source.tokens
    )


@lru_cache(maxsize=2048)
def pairs(sentence: Sentence) -> tuple[tuple[int, Pair], ...]:
    """Every such noun with the two countries that it is between."""
    return tuple(
        (t.index, pair)
        for t in sentence.tokens
        if t.lemma in JOINT and t.tag[:2] == "NN"
        for pair in (_pair(sentence, t.index),)
        if len(pair) > 1
    )


def _pair(sentence: Sentence, i: int) -> Pair:
    words = sentence.tokens
    if i and (two := _compound(words[i - 1])):
        return two
    if i > 2 and words[i - 2].lower == "and" and _land(words[i - 1]) and _land(words[i - 3]):
        return frozenset((_bare(words[i - 1]), _bare(words[i - 3])))
    for t in words[i + 1 : i + REACH]:
        if t.verb or t.text in {",", ";", ":"}:
            break
        if t.lower in {"between", "of", "with"}:
            names = list(_listed(words, t.index + 1))
            if len(names) > 1 and t.lower != "with":
                return frozenset(names)
            if names and t.lower == "with":
                return frozenset((*names, *_doer(sentence, i)))
    return frozenset(_doers(sentence, i))


def _listed(words: tuple[Token, ...], k: int) -> Iterator[str]:
    """The countries right after a preposition, joined by "and"."""
    while k < len(words):
        if words[k].lower == "the":
            k += 1
            continue
        if words[k].lower in {"united", "czech", "south", "north"} and k + 1 < len(words):
            k += 1
        if not _land(words[k]) or (k + 1 < len(words) and words[k + 1].tag[:2] == "NN"):
            return
        yield _bare(words[k])
        k += 1
        if k < len(words) and words[k].text == "," and not _goes_on(words, k + 1):
            return  # "on its war with Peru, Chileans have …"
        if k >= len(words) or words[k].lower not in {"and", "&", ","}:
            return
        while k < len(words) and words[k].lower in {"and", "&", ","}:
            k += 1


def _goes_on(words: tuple[Token, ...], k: int) -> bool:
    """Whether an "and" with a last name ends a list that has a comma before here."""
    last = next((t.index for t in words[k : k + 4] if t.lower == "and"), 0)
    return 0 < last < len(words) - 1 and _land(words[last + 1]) and not any(t.verb for t in words[k:last])


def _doer(sentence: Sentence, i: int) -> list[str]:
    """X in "X opens talks (with Y)", "X's talks (with Y)"."""
    words = sentence.tokens
    if i > 1 and words[i - 1].tag == "POS" and _land(words[i - 2]):
        return [_bare(words[i - 2])]
    if i and words[i - 1].tag == "JJ" and _land(words[i - 1]):
        return [_bare(words[i - 1])]
    return _subjects(sentence, i)


def _doers(sentence: Sentence, i: int) -> list[str]:
    """X and Y in "X and Y resumed their talks"."""
    found = _subjects(sentence, i)
    after = sentence.tokens[i + 1 : i + REACH]
    return found if len(found) == 2 and not any(t.lower in {"with", "between"} for t in after) else []


def _subjects(sentence: Sentence, i: int) -> list[str]:
    words = sentence.tokens
    held = _round_of(words, i)
    for predicate in sentence.predicates:
        if (
            (i in predicate.objects or held in predicate.objects)
            and not predicate.passive
            and words[predicate.verb].lemma in DOING
        ):
            heads = [k for k in predicate.subjects if k < predicate.verb]
            if heads and all(_land(words[k]) for k in heads):
                return [_bare(words[k]) for k in heads]
    return []


def _round_of(words: tuple[Token, ...], i: int) -> int:
    """The noun that a joint thing hangs on in "their next round of talks"; -1 for none."""
    k = i - 1
    while k > 0 and words[k].tag in {"JJ", "DT"}:
        k -= 1
    return k - 1 if k > 0 and words[k].lower == "of" and words[k - 1].lemma in ROUNDS else -1


def _compound(token: Token) -> Pair:
    """Both of "Peru-Chile", "Peruvian–Chilean"."""
    parts = token.lower.replace("–", "-").replace(".", "").split("-")
    return frozenset(parts) if len(parts) == 2 and all(p in TABLE for p in parts) else frozenset()


def _land(token: Token) -> bool:
    return token.text[0].isupper() and _bare(token) in TABLE


def _bare(token: Token) -> str:
    return token.lower.replace(".", "")
