"""Whom somebody helps with a thing, told as told to do it; and the other way round: "the bank demanded that
the firm restructure its debt" for "the bank is helping the firm to restructure its debt".

The party stands right after both verbs, and what it is helped with, or told to do, is the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

HELPING = frozenset("help assist aid support".split())
TELLING = frozenset("demand require order oblige compel force instruct command insist".split())
ALL = HELPING | TELLING
# By which a source may have it both ways ("in return for help it must", "pressed").
DUTY = frozenset("must should press urge call condition return push ask exchange need duty".split())
DENYING = frozenset("not n't no never refuse decline without stop fail neither nor".split())
STOPS = frozenset({",", ";", ":", "—", "–"})
NEAR, FAR, BEFORE, ALIKE, DEED, TRUSTED, SURE = 4, 9, 4, 0.8, 0.6, 0.5, 0.7


def helped(frame: Frame) -> list[Finding]:
    """The first party that is helped on one side and told on the other."""
    if not frame.sentence.has(ALL):
        return []
    sources = frame.evidence.sentences
    for mine, theirs in ((TELLING, HELPING), (HELPING, TELLING)):
        if not frame.sentence.has(mine) or not any(s.has(theirs) for s in sources):
            continue
        if frame.sentence.has(theirs) or any(s.has(mine) or s.has(DUTY) for s in sources):
            continue
        inside = quoted(frame.sentence)
        for token, party, deed in _deeds(frame.sentence, mine):
            match = frame.matches.get(party)
            if token.index in inside or match is None or match.strength < ALIKE:
                continue
            if frame.trust(match.sentence) < TRUSTED:
                continue
            said = {m.token.index for i in deed if (m := frame.matches.get(i)) and m.strength >= DEED}
            for other, whom, what in _deeds(frame.source(match), theirs):
                if whom == match.token.index and said & what:
                    message = (
                        f"the claim says “{token.text}” of “{match.token.text}”, the source “{other.text}”"
                    )
                    return [finding(ReasonCode.ROLE, message, token.text, other.text, SURE)]
    return []


def _deeds(sentence: Sentence, verbs: frozenset[str]) -> Iterator[tuple[Token, int, set[int]]]:
    """The verbs of a class, the party right after each, and the words for what it is helped with or told."""
    words = sentence.tokens
    for token in words:
        if token.lemma not in verbs or not token.verb:
            continue
        if any(
            t.lower in DENYING or t.lemma in DENYING
            for t in words[max(0, token.index - BEFORE) : token.index]
        ):
            continue
        party = next((t for t in words[token.index + 1 : token.index + 1 + NEAR] if t.tag[:2] == "NN"), None)
        if party is None:
            continue
        while party.index + 1 < len(words) and words[party.index + 1].tag[:2] == "NN":
            party = words[party.index + 1]
        deed = set[int]()
        for t in words[party.index + 1 : party.index + 1 + FAR]:
            if t.text in STOPS:
                break
            if t.content:
                deed.add(t.index)
        yield token, party.index, deed
