"""In a place or only near it: "inside the port" for "near the port", "outside the court" for "in the court".

A preposition says whether a thing is within what its noun names, or only by it. Where all that the source
says of the noun puts things on the one side, a claim that puts them on the other says something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

WITHIN, BESIDE = 1, -1
# "In" places less surely than "inside": it stands in many turns that tell no place.
INSIDE = frozenset("inside within into".split())
IN = INSIDE | {"in", "throughout"}
NEAR = frozenset(
    "near nearby outside opposite beside bordering surrounding adjoining approaching overlooking".split()
)
# Those that describe what lies near.
AROUND_IT = frozenset("nearby opposite bordering surrounding adjoining".split())
# Words that make a place beside with the preposition after them ("close to", "on the edge of").
BY = {
    "close": "to", "next": "to", "adjacent": "to", "nearer": "to", "closer": "to", "edge": "of",
    "outskirts": "of", "border": "of", "borders": "of", "gates": "of", "front": "of", "vicinity": "of",
    "doorstep": "of", "fringes": "of", "short": "of",
    "north": "of", "south": "of", "east": "of", "west": "of", "mile": "from", "kilometres": "from",
    "miles": "from", "kilometers": "from", "upstream": "of", "downstream": "of", "away": "from",
}  # fmt: skip
# What is done inside of a place.
ENTERING = frozenset("enter invade penetrate occupy storm overrun capture seize take infiltrate".split())
CUES = IN | NEAR | BY.keys() | ENTERING
AROUND = NEAR | BY.keys()
PHRASE = frozenset({"DT", "JJ", "JJS", "JJR", "NNP", "NNPS", "NN", "NNS", "POS", "PRP$", "CD", "VBN", "VBG"})
REGIONS = frozenset("region city town province area district village county state port".split())
# "Outside Malta" may be the rest of what lies in and around it.
REST = frozenset("rest other others elsewhere remainder beyond except apart excluding whole".split())
# Said of what lies near, right before it: "in neighbouring villages".
NEIGHBOURING = frozenset("neighbouring neighboring adjacent adjoining surrounding nearby".split())
TIMES = frozenset("year month week day hour decade minute century night morning season".split())
ALIKE, TRUSTED, REACH = 0.9, 0.5, 7


def inside_or_near(frame: Frame) -> list[Finding]:
    """The first noun that the claim has things inside of, and the source only near it, or the reverse."""
    if not frame.sentence.has(CUES):
        return []
    if not frame.sentence.has(AROUND) and not frame.evidence.has(AROUND):
        return []  # one side tells what lies near
    inside = quoted(frame.sentence)
    mine = {place: found for place, found in _places(frame.sentence) if found[0]}
    if len({side for side, _ in mine.values()}) > 1:
        return []
    for place, (side, cue) in mine.items():
        match = frame.matches.get(place)
        if match is None or match.strength < ALIKE or frame.trust(match.sentence) < TRUSTED:
            continue
        if (
            place in inside
            or cue.index in inside
            or match.token.tag[:2] != frame.sentence.tokens[place].tag[:2]
        ):
            continue
        if cue.lower == "outside" and frame.evidence.has(REST):
            continue
        theirs = [
            found
            for source in frame.evidence.sentences
            for i, found in _places(source)
            if source.tokens[i].lemma == match.token.lemma
        ]
        there = [c for s, c in theirs if s == -side]
        if not there or any(s == side for s, _ in theirs) or not _sure(cue, there[0]):
            continue
        left, right = f"{cue.text} {frame.sentence.tokens[place].text}", f"{there[0].text} {match.token.text}"
        message = f"the claim says “{left}”, the source “{right}”"
        return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return []


def _sure(one: Token, two: Token) -> bool:
    """Whether the two prepositions exclude one another: "outside" is not "in", whatever they place."""
    return not {one.lower, two.lower} <= {"in", "throughout", "short", "away", "front", "edge"}


def _places(sentence: Sentence) -> Iterator[tuple[int, tuple[int, Token]]]:
    """The nouns of a sentence, whether what is told is inside of them (1) or by them (-1), by which word."""
    words = sentence.tokens
    for token in words:
        if token.tag[:2] != "NN" or not token.content or token.lemma in TIMES:
            continue
        k = token.index - 1
        beside = next(
            (t for t in words[max(0, token.index - 2) : token.index] if t.lower in NEIGHBOURING), None
        )
        if beside is not None:
            yield token.index, (BESIDE, beside)
            continue
        while k >= 0 and token.index - k <= REACH:
            of = words[k].lower == "of" and k > 0 and words[k - 1].lemma in REGIONS
            if not of and (
                words[k].tag not in PHRASE or words[k].lower in NEAR or words[k].lemma in ENTERING
            ):
                break
            k -= 1
        if k < 0:
            continue
        if k and words[k].lower in AROUND_IT and words[k - 1].lower in IN:
            yield token.index, (WITHIN, words[k - 1])  # "in nearby homes"
        elif words[k].lower in NEAR:
            yield token.index, (BESIDE, words[k])
        elif k and BY.get(words[k - 1].lower) == words[k].lower:
            yield token.index, (BESIDE, words[k - 1])
        elif words[k].lower in IN or (words[k].verb and words[k].lemma in ENTERING):
            yield token.index, (WITHIN, words[k])
        else:
            yield token.index, (0, words[k])
