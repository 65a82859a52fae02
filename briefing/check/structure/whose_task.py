"""Whose task it is: "a larger part should fall to Peru" where the source has Chile play the larger part.

A burden, a part or a responsibility is somebody's by a verb ("do the heavy lifting", "bear the cost"), falls
to somebody, or belongs to somebody ("Chile's responsibilities", "what Chile is responsible for").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Sentence
from briefing.check.structure.burdens import FALLING, ONTO
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.party import shown
from briefing.check.structure.told_by_nouns import owner_of
from briefing.models import ReasonCode

TASKS = frozenset(
    "burden part role share lifting responsibility task load job duty brunt weight cost bill onus".split()
)
DOING = frozenset("do play take assume carry bear shoulder accept undertake pick have".split())
PARTS = frozenset("part role share".split())
TRIGGERS = TASKS | {"responsible"}
REACH = 7
TRUSTED, SURE = 0.4, 0.65


def another_task(frame: Frame) -> list[Finding]:
    """The first task that the claim gives to another country than the source does."""
    if not frame.sentence.has(TRIGGERS):
        return []
    for mine, noun in tasks(frame.sentence):
        if not all(_lands(frame.sentence, k) for k in mine):
            continue
        there = [
            (number, parties, word)
            for number, source in enumerate(frame.evidence.sentences)
            if frame.trust(number) >= TRUSTED
            for parties, word in tasks(source)
            if frame.sentence.tokens[noun].lemma == source.tokens[word].lemma
            or _akin(frame, noun, source, word)
        ]
        if not there or any(_fits(frame, mine, n, parties) for n, parties, _ in there):
            continue
        number, parties, _ = there[0]
        source = frame.evidence.sentences[number]
        left, right = shown(frame.sentence, mine), shown(source, parties)
        task = frame.sentence.tokens[noun].text
        message = f"in the claim it falls to “{left}” (“{task}”), in the source to “{right}”"
        return [finding(ReasonCode.ROLE, message, left, right, SURE)]
    return []


def _akin(frame: Frame, noun: int, source: Sentence, word: int) -> bool:
    """Whether both nouns tell of a burden, or both of a part."""
    one, two = frame.sentence.tokens[noun].lemma, source.tokens[word].lemma
    return (one in PARTS) == (two in PARTS)


def _fits(frame: Frame, mine: frozenset[int], number: int, theirs: frozenset[int]) -> bool:
    """Whether the countries may be the same, or the source's parties are none."""
    source = frame.evidence.sentences[number]
    if not all(_lands(source, k) for k in theirs):
        return True
    here = [name for k in mine for name in _lands(frame.sentence, k)]
    return any(same_name(a, b) for a in here for k in theirs for b in _lands(source, k))


def _lands(sentence: Sentence, k: int) -> list[str]:
    """The country, capital or continent that a phrase names, by itself or by its people."""
    words = sentence.tokens
    near = (k, *(m for m in sentence.children[k] if m < k))
    return [name for m in near if (name := words[m].lower.replace(".", "")) in TABLE]


@lru_cache(maxsize=2048)
def tasks(sentence: Sentence) -> tuple[tuple[frozenset[int], int], ...]:
    """Who has which task."""
    return tuple((who, k) for who, k in _tasks(sentence) if who) if sentence.has(TRIGGERS) else ()


def _tasks(sentence: Sentence) -> Iterator[tuple[frozenset[int], int]]:
    words = sentence.tokens
    for predicate in sentence.predicates:
        i = predicate.verb
        if words[i].lemma in FALLING:
            noun = next((t.index for t in reversed(words[:i]) if t.lemma in TASKS or t.lower in TASKS), -1)
            if noun >= 0:
                yield frozenset(k for word, k in predicate.obliques if word in ONTO and k > i), noun
        elif words[i].lemma in DOING and not predicate.passive:
            noun = next((t.index for t in words[i + 1 : i + REACH] if t.lower in TASKS), -1)
            if noun >= 0 and not any(t.verb for t in words[i + 1 : noun]):
                yield frozenset(k for k in predicate.subjects if k < i), noun
        elif words[i].lemma == "be":
            noun = next((t.index for t in words[i + 1 : i + 3] if t.lower == "responsible"), -1)
            if noun >= 0:
                yield frozenset(k for k in predicate.subjects if k < i), noun
    for token in words:
        if token.lemma == "responsibility" and (owner := owner_of(sentence, token.index)) > 0:
            yield frozenset({owner}), token.index
