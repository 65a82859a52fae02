"""What a thing is for, told as something that the source tells elsewhere: "the purpose of the wall is to win
the state's help" for "its purpose is to keep the sea out. That is why the state's help is needed".

An aim is what follows "the purpose of X is", "aimed at", "intended to". A condition in it is no part of it:
"aimed at keeping order once a truce is reached" has no truce for an aim.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.condition import conditions
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.stretches import since, until
from briefing.models import ReasonCode

NOUNS = frozenset("purpose aim goal objective point intention".split())
VERBS = {"aim": {"at", "to"}, "intend": {"to"}, "design": {"to"}, "mean": {"to"}, "seek": {"to"}}
CUES = NOUNS | VERBS.keys()
# What one does to any aim.
BRINGING = frozenset("ensure make help see achieve bring about secure sure guarantee get be have".split())
FIRST, LIKE, TRUSTED, AHEAD = 2, 0.8, 0.5, 12


class Aim(NamedTuple):
    """The words of an aim in their order, those of the thing that has it, and the word that says so."""

    words: tuple[int, ...]
    thing: frozenset[int]
    text: str


def other_aim(frame: Frame) -> list[Finding]:
    """The first aim of the claim whose first words the source has elsewhere, and not in the thing's aim."""
    if not frame.sentence.has(CUES):
        return []
    inside = quoted(frame.sentence)
    for mine in aims(frame.sentence):
        told = [i for i in mine.words if frame.sentence.tokens[i].lemma not in BRINGING][:FIRST]
        found = [frame.matches.get(i) for i in told]
        if not told or any(m is None or m.strength < LIKE for m in found) or inside.intersection(told):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED:
                continue
            for other in aims(source):
                there = {
                    m.token.index for i in mine.thing if (m := frame.matches.get(i)) and m.sentence == number
                }
                if not there & other.thing or not other.words:
                    continue
                if _shared(frame, mine, {source.tokens[k].lemma for k in other.words}, told):
                    continue
                left = " ".join(frame.sentence.tokens[i].text for i in told)
                right = " ".join(source.tokens[k].text for k in other.words[:3])
                message = f"the claim gives “{left}” as the aim (“{mine.text}”), the source “{right}”"
                return [finding(ReasonCode.RELATION, message, left, right, 0.7)]
    return []


def _shared(frame: Frame, mine: Aim, lemmas: set[str], told: list[int]) -> bool:
    """Whether the source's aim has any word of the claim's: its first ones, or one that is no name."""
    return any(
        (m := frame.matches.get(i)) is not None
        and m.token.lemma in lemmas
        and (i in told[:1] or m.token.tag != "NNP")
        for i in mine.words
        if frame.sentence.tokens[i].lemma not in BRINGING
    )


@lru_cache(maxsize=1024)
def aims(sentence: Sentence) -> tuple[Aim, ...]:
    """The aims that a sentence tells by a word for it."""
    if not sentence.has(CUES):
        return ()
    words = sentence.tokens
    out = []
    for token in words[:-2]:
        i = token.index
        start, thing = -1, frozenset[int]()
        if token.lemma in NOUNS and token.tag[:2] == "NN" and words[i + 1].lower in {"of", "behind"}:
            be = next((t.index for t in words[i + 2 : i + AHEAD] if t.lemma == "be" and t.verb), -1)
            if be > 0:
                start, thing = be + 1, frozenset(t.index for t in words[i + 2 : be] if t.content)
        elif token.verb and words[i + 1].lower in VERBS.get(token.lemma, ()):
            start, thing = i + 2, since(sentence, i)
        if start > 0 and thing:
            out.append(
                Aim(
                    tuple(sorted(until(sentence, start, stop="should") - _supposed(sentence))),
                    thing,
                    token.text,
                )
            )
    return tuple(out)


def _supposed(sentence: Sentence) -> frozenset[int]:
    return frozenset[int]().union(*[c.inner for c in conditions(sentence)])
