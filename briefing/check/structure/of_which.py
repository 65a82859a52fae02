"""A relative clause told of another of the places or bodies in its sentence: "Peru, whose senate gave its
consent" where the source has "in Chile, where the senate gave its consent, or in Peru"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.matching import content
from briefing.check.language.names import same_name
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

LINKS = frozenset("whose where which who whom".split())
NAMES = frozenset({"NNP", "NNPS"})
MOST, LEAST, LIKE, TRUSTED, SURE = 0.6, 2, 0.8, 0.5, 0.7


def check_of_which(frame: Frame) -> list[Finding]:
    """The first name that has the relative clause of another name of the source."""
    if not frame.sentence.has(LINKS) or not frame.evidence.has(LINKS):
        return []
    inside = quoted(frame.sentence)
    for name, first, last in clauses(frame.sentence):
        if name in inside:
            continue
        told = [k for k in range(first, last) if content(frame.sentence.tokens[k])]
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED or not source.has(LINKS):
                continue
            for other, start, end in clauses(source):
                shared = [
                    k
                    for k in told
                    if (m := frame.matches.get(k)) is not None
                    and m.strength >= LIKE
                    and m.sentence == number
                    and start <= m.token.index < end
                ]
                if len(shared) < LEAST or len(shared) < MOST * len(told):
                    continue
                if _changed(frame, name, source, other, range(start, end)):
                    left, right = frame.sentence.tokens[name].text, source.tokens[other].text
                    message = f"the claim tells of “{left}” what the source tells of “{right}”"
                    return [finding(ReasonCode.ROLE, message, left, right, SURE)]
    return []


def _changed(frame: Frame, name: int, source: Sentence, other: int, clause: range) -> bool:
    """Whether the names differ, and both sentences have both, in no list that shares the clause."""
    mine, theirs = frame.sentence.tokens[name].lower, source.tokens[other].lower
    if same_name(mine, theirs):
        return False
    return any(
        same_name(mine, t.lower) for t in source.tokens if t.tag in NAMES and t.index not in clause
    ) and any(same_name(theirs, t.lower) for t in frame.sentence.tokens if t.tag in NAMES)


@lru_cache(maxsize=2048)
def clauses(sentence: Sentence) -> tuple[tuple[int, int, int], ...]:
    """Each name before a comma and a relative word, with where the clause begins and ends."""
    return tuple(_clauses(sentence)) if sentence.has(LINKS) else ()


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    words = sentence.tokens
    for token in words[2:]:
        i = token.index
        if token.lower not in LINKS or words[i - 1].text != "," or words[i - 2].tag not in NAMES:
            continue
        end = next((t.index for t in words[i:] if t.text in {",", ";"}), len(words))
        yield i - 2, i + 1, end
