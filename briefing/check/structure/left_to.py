"""Who is to decide or to say: "it is up to the mayor to say when" where the source leaves it to the towns.

*I'll leave them to make their own statements* leaves it to others; a claim that he will speak for them, or
that they left it to him, has it the wrong way round. Only who is meant is compared: one person against
several or a body, or two names.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Sentence
from briefing.check.language.words import HELPERS, Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.speaker_words import BODIES, TITLES
from briefing.models import ReasonCode

CUES = frozenset("leave up let allow permit behalf own for".split())
DECIDING = frozenset(
    "decide say determine choose judge settle state announce declare disclose reveal set define explain tell"
    " specify make take speak comment confirm pronounce rule".split()
)
DECIDED = frozenset(
    "decision choice statement announcement mind judgement judgment declaration view determination timing"
    " terms answer disclosure assessment".split()
)
LETTING = frozenset("let allow permit".split())
ONE = frozenset("he him she her i me himself herself".split())
SEVERAL = frozenset("they them themselves each every both all".split())
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "DT"})
INNER = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "PRP$", "POS", "CD", "IN"})
NEAR, WEIGHT = 4, 0.75


class Decider(NamedTuple):
    """The word for who is to do it, and whether that is one person, several or a body ("many"), or a name
    that may be either."""

    token: Token
    one: bool
    many: bool


def check_left_to(frame: Frame) -> list[Finding]:
    """The first to whom the claim leaves it, where the source leaves it to others only."""
    if not frame.sentence.has(CUES):
        return []
    mine = deciders(frame.sentence)
    if not mine:
        return []
    theirs = [
        (one, n)
        for n, source in enumerate(frame.evidence.sentences)
        if frame.trust(n) and source.has(CUES)
        for one in deciders(source)
    ]
    for one in mine:
        if theirs and all(_apart(frame, one, other) for other, _ in theirs):
            other, number = theirs[0]
            message = f"the claim leaves it to “{one.token.text}”, the source to “{other.token.text}”"
            weight = WEIGHT * frame.trust(number)
            return [finding(ReasonCode.ROLE, message, one.token.text, other.token.text, weight)]
    return []


def _apart(frame: Frame, one: Decider, other: Decider) -> bool:
    if (one.one and other.many) or (one.many and other.one):
        return True
    if one.token.tag == other.token.tag == "NNP":
        return not same_name(one.token.lower, other.token.lower)
    return False


@lru_cache(maxsize=2048)
def deciders(sentence: Sentence) -> tuple[Decider, ...]:
    """Who is to do something, by the words that leave it to them."""
    words = sentence.tokens
    found = dict.fromkeys(k for k in _left(words) if k >= 0)
    return tuple(one for k in found if (one := _decider(words, k)))


def _decider(words: tuple[Token, ...], k: int) -> Decider | None:
    token = words[k]
    if token.lower in ONE:
        return Decider(token, True, False)
    if token.lower in SEVERAL:
        return Decider(token, False, True)
    if token.tag in {"NNP", "NNPS"}:
        person = token.lower not in TABLE and token.lower not in BODIES and not token.text.isupper()
        return Decider(token, person, not person)
    if token.tag == "NNS" or any(t.lower in {"each", "every"} for t in words[max(0, k - 3) : k]):
        return Decider(token, False, True)
    if token.lemma in BODIES:
        return Decider(token, False, True)
    return Decider(token, True, False) if token.lemma in TITLES else None


def _left(words: tuple[Token, ...]) -> Iterator[int]:
    for token in words:
        i = token.index
        if token.lemma == "leave" and token.verb:
            yield _after_leave(words, i)
        elif token.lower == "up" and _text(words, i + 1) == "to" and _is(words, i):
            yield _head(words, i + 2)
        elif token.lower == "for" and (k := _head(words, i + 1)) >= 0:
            if _text(words, k + 1) == "to" and _lemma(words, k + 2) in DECIDING and _is(words, i):
                yield k
        elif token.lemma in LETTING and token.verb and (k := _head(words, i + 1)) >= 0:
            after = k + 2 if _text(words, k + 1) == "to" else k + 1
            if _lemma(words, after) in DECIDING:
                yield k
        elif token.lower == "behalf":
            yield _before(words, i)
        elif token.lower == "own" and _lemma(words, i + 1) in DECIDED:
            yield _before(words, i - 1)


def _after_leave(words: tuple[Token, ...], i: int) -> int:
    """ "Leave it to X", "leave the matter to X", "leave X to say": who that is; -1 for nobody."""
    first = _head(words, i + 1)
    if first < 0:
        return -1
    if _text(words, first + 1) != "to":
        return -1
    if _lemma(words, first + 2) in DECIDING and words[first + 2].tag == "VB":
        return first
    return _head(words, first + 2) if words[first + 2 : first + 3] and words[first + 2].tag != "VB" else -1


def _head(words: tuple[Token, ...], i: int) -> int:
    """The last noun or the pronoun of the phrase that begins here; -1 for none."""
    found = -1
    for token in words[i : i + 7]:
        if token.tag == "PRP":
            return token.index if found < 0 or words[found].lower in SEVERAL else found
        if token.tag not in INNER or (token.tag == "IN" and token.lower != "of"):
            break
        if token.lower == "of" and found >= 0 and words[found].lower not in SEVERAL:
            break
        if token.tag in NOUNS and token.text[0].isalpha():
            found = token.index
    return found if found >= 0 and (words[found].tag != "DT" or words[found].lower in SEVERAL) else -1


def _is(words: tuple[Token, ...], i: int) -> bool:
    """Whether it is said to be up to them: a form of "be" just before."""
    return any(t.lemma in {"be", "leave", "remain"} for t in words[max(0, i - NEAR) : i])


def _before(words: tuple[Token, ...], i: int) -> int:
    """The subject of the verb before a word: the nearest pronoun or noun before that verb and its helpers."""
    verb = next((t.index for t in reversed(words[:i]) if t.verb and t.lemma not in HELPERS), -1)
    if verb > 0 and words[verb - 1].tag == "TO":
        verb -= 1
        k = verb - 1
        while k > 0 and words[k].tag in INNER and words[k].lower != "by":
            k -= 1
        if words[k].lower == "by":
            return -1  # "were left by the mayor to tell it in their own words"
    else:
        while verb > 0 and (words[verb - 1].verb or words[verb - 1].tag in {"RB", "MD"}):
            verb -= 1
    return verb - 1 if verb > 0 and words[verb - 1].tag in NOUNS else -1


def _text(words: tuple[Token, ...], i: int) -> str:
    return words[i].lower if 0 <= i < len(words) else ""


def _lemma(words: tuple[Token, ...], i: int) -> str:
    return words[i].lemma if 0 <= i < len(words) else ""
