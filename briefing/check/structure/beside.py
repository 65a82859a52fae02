"""Near a place, and in it: "massing inside the province" for "massing near the province", "a base in
the city" for "a base outside the city".

A preposition of the claim is held against those that the source has before the same place. It counts where
all of these are of the other class.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

WITHIN = frozenset("inside within in".split())
OUTSIDE = frozenset("near outside beside bordering opposite nearby".split())
TURNS = {("close", "to"), ("next", "to"), ("adjacent", "to")}
EDGES = frozenset("border edge outskirts fringe fringes boundary frontier doorstep".split())
# "Outside the city" may be everywhere but there.
REST = frozenset("rest other elsewhere all everywhere except".split())
NOMINAL = frozenset({"NNP", "NNPS", "NN", "NNS", "POS", "JJ", "DT", "PRP$", "CD", "VBN"})
NAMES = frozenset({"NNP", "NNPS"})
PLACES = NAMES | {"NN", "NNS"}
ALIKE, TRUSTED, SURE, AHEAD = 0.85, 0.4, 0.7, 6


def check_beside(frame: Frame) -> list[Finding]:
    """The first place that the claim has the other way."""
    if not frame.sentence.has(CUES):
        return []
    inside = quoted(frame.sentence)
    mine = {i: (k, within) for k, within, ground in grounds(frame.sentence) for i in ground}
    for i, (k, within) in mine.items():
        match = frame.matches.get(i)
        if k in inside or match is None or match.strength < ALIKE:
            continue
        found = [
            (n, p, other)
            for n, source in enumerate(frame.evidence.sentences)
            for p, other, ground in grounds(source)
            if any(source.tokens[g].lemma == match.token.lemma for g in ground)
        ]
        if not found or any(other == within for _, _, other in found):
            continue
        number, place, _ = found[0]
        source = frame.evidence.sentences[number]
        if frame.trust(number) < TRUSTED or frame.sentence.has(REST) or source.has(REST):
            continue
        left, right = frame.sentence.tokens[k].text, source.tokens[place].text
        message = f"the claim says “{left}” of “{match.token.text}”, the source “{right}”"
        return [finding(ReasonCode.ROLE, message, left, right, SURE)]
    return []


CUES = WITHIN | OUTSIDE | EDGES | {"close", "next", "adjacent"}


@lru_cache(maxsize=2048)
def grounds(sentence: Sentence) -> tuple[tuple[int, bool, tuple[int, ...]], ...]:
    """Each word that places something, whether within, and the nouns of the place."""
    return tuple(_grounds(sentence))


def _grounds(sentence: Sentence) -> Iterator[tuple[int, bool, tuple[int, ...]]]:
    words = sentence.tokens
    for i, token in enumerate(words[:-1]):
        start = i + 1
        if token.lower in WITHIN:
            within = True
        elif token.lower in OUTSIDE:
            within = False
        elif _turn(token.lower, words[i + 1].lower):
            within, start = False, i + 2
        else:
            continue
        if words[start - 1].lower == "of" and token.lower in OUTSIDE:
            continue
        ground = []
        for t in words[start : start + AHEAD]:
            if t.tag not in NOMINAL:
                break
            if t.tag in PLACES and t.content:
                ground.append(t.index)
        if any(words[k].tag in NAMES for k in ground):
            yield i, within, tuple(ground)


def _turn(first: str, second: str) -> bool:
    return (first, second) in TURNS or (first in EDGES and second in {"of", "with"})
