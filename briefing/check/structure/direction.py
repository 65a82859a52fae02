"""Which way a sentence compares, on which scale, and what stands on either side of the comparison.

"A more than B" and "B less than A" say the same: a contradiction is the other direction with the sides in
place, or the same direction with the sides exchanged.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import content
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.structure.arguments import events
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

SCALES = {
    "amount": (
        "more greater higher larger bigger above rise grow increase climb jump double triple exceed outnumber"
        " surpass gain soar surge growth dearer costlier twice heavier",
        "less fewer lower smaller below fall drop decline decrease shrink halve slip dip plunge"
        " reduction cheaper lighter trail",
    ),
    "extreme": (
        "most highest largest biggest greatest best strongest longest",
        "least lowest smallest fewest worst weakest shortest",
    ),
    "time": ("later after following next", "earlier sooner before previous"),
    "length": ("longer", "shorter"),
    "speed": ("faster quicker sooner", "slower"),
    "worth": ("better rosier brighter stronger happier healthier safer easier",
              "worse gloomier bleaker weaker poorer riskier harder"),
    "rigour": ("stricter tougher harsher tighter firmer", "softer looser milder gentler laxer lenient"),
}  # fmt: skip
SIGNS = {
    word: (scale, sign)
    for scale, sides in SCALES.items()
    for sign, words in zip((1, -1), sides, strict=True)
    for word in words.split()
}
DIRECTED = frozenset(SIGNS)
AGAINST = frozenset({"than", "against", "from", "compared", "versus", "over", "to"})
REACH = 6
THINGS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ"})
SPANS = frozenset("day week month year hour minute night morning evening decade century".split())


class Direction(NamedTuple):
    """A directed word, its scale and sign, and where the second side begins (-1 without)."""

    place: int
    scale: str
    sign: int
    pivot: int


@lru_cache(maxsize=1024)
def directions(sentence: Sentence) -> tuple[Direction, ...]:
    """Every directed word of a sentence but those that only go with a figure ("more than 30")."""
    if not sentence.has(DIRECTED):
        return ()
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        found = SIGNS.get(token.lower) or SIGNS.get(token.lemma)
        if found is None or _idle(sentence, i, found[0]):
            continue
        pivot = next(
            (t.index for t in words[i + 1 : i + 12] if t.lower == "than"),
            next((t.index for t in words[i + 1 : i + 12] if t.lower in AGAINST), -1),
        )
        out.append(Direction(i, *found, pivot))
    return tuple(out)


def _idle(sentence: Sentence, i: int, scale: str) -> bool:
    """Whether a directed word compares nothing: "at least", "30 more", "or more", "the earlier pact"."""
    words = sentence.tokens
    token = words[i]
    before = words[i - 1].lower if i else ""
    after = words[i + 1] if i + 1 < len(words) else None
    than = after is not None and after.lower == "than"
    if than and any(t.tag in {"CD", "$"} for t in words[i + 2 : i + 4]):
        return True
    if before in {"or", "at", "no", "any", "dozen", "hundred", "much"} or (
        token.lower in {"more", "greater"} and i and words[i - 1].tag == "CD"
    ):
        return True
    if token.lemma in {"decline", "fall", "drop", "slip", "trail"} and after is not None:
        return after.lower in {"to", "on", "by"} and not any(t.tag == "CD" for t in words[i + 1 : i + 5])
    if scale == "time":
        spans = {before, after.lemma if after is not None else ""} & SPANS
        return not (than or spans)
    return token.tag[:2] == "IN"


def misdirected(frame: Frame) -> list[Finding]:
    """The first comparison of the claim that no comparison on that scale in the source agrees with."""
    for mine in directions(frame.sentence):
        sign = mine.sign * (-1 if frame.standing[mine.place].negative else 1)
        wrong: list[tuple[float, Direction, int]] = []
        agreed = False
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5:
                continue
            for other in directions(source):
                if other.scale != mine.scale or not (_tied(frame, mine) or _than(mine, other)):
                    continue
                there = other.sign * (-1 if frame.standings[number][other.place].negative else 1)
                straight, crossed = _sides(frame, mine, number, other)
                if sign == there and _than(mine, other) and exchanged(frame, mine.pivot, number, other.pivot):
                    wrong.append((0.8, other, number))
                elif (
                    sign != there and _than(mine, other) and exchanged(frame, mine.pivot, number, other.pivot)
                ):
                    agreed = True
                elif sign != there and straight and not crossed:
                    wrong.append((0.8 if straight >= 2 else 0.6, other, number))
                elif sign == there or crossed:
                    agreed = True
        if wrong and not agreed:
            weight, other, number = max(wrong)
            left = frame.sentence.tokens[mine.place].text
            right = frame.evidence.sentences[number].tokens[other.place].text
            message = f"the claim compares by “{left}”, the source by “{right}”, of the same things"
            if left == right:
                message = f"both compare by “{left}”, but the claim puts the two sides the other way round"
            return [finding(ReasonCode.COMPARISON, message, left, right, weight * frame.trust(number))]
    return []


def exchanged(frame: Frame, mine: int, number: int, other: int) -> bool:
    """Whether what follows "than" on either side stands before it on the other."""
    nouns = [
        (i, m.token.index)
        for i, m in frame.matches.items()
        if m.sentence == number and m.strength >= SYNONYM and frame.sentence.tokens[i].tag in THINGS
    ]
    # The first noun, or the adjective that tells it from another ("the old one"), after "than" is what
    # is compared with; what comes later may be said of both.
    forth = min(((i, j) for i, j in nouns if mine < i <= mine + REACH), default=None)
    back = min(((j, i) for i, j in nouns if other < j <= other + REACH), default=None)
    return forth is not None and back is not None and forth[1] < other and back[1] < mine


def _than(mine: Direction, other: Direction) -> bool:
    return mine.pivot >= 0 and other.pivot >= 0


def _tied(frame: Frame, mine: Direction) -> bool:
    """Whether what rises, or what the adjective says it of, has its word in the source."""
    places = {k for e in events(frame.sentence) if e.place == mine.place for k in e.agents | e.patients}
    places.add(frame.sentence.tokens[mine.place].head)
    return any(k in frame.matches and frame.matches[k].strength >= SYNONYM for k in places)


def _sides(frame: Frame, mine: Direction, number: int, other: Direction) -> tuple[int, int]:
    """Matched words on the same side of both comparisons, and on opposite sides."""
    straight = crossed = 0
    cut = mine.pivot if mine.pivot >= 0 else len(frame.sentence.tokens)
    there = other.pivot if other.pivot >= 0 else len(frame.evidence.sentences[number].tokens)
    for i, match in frame.matches.items():
        token = frame.sentence.tokens[i]
        if match.sentence != number or match.strength < SYNONYM or not content(token):
            continue
        if token.tag[:2] not in {"NN", "CD"} or match.token.index == other.place or i == mine.place:
            continue
        if (i > cut) == (match.token.index > there):
            straight += 1
        else:
            crossed += 1
    return straight, crossed
