"""How often one of two things is done, told of the other: "will visit the plants every quarter and report to
the board" for "will visit the plants and will report to the board every three months".

Only where both sentences tell two things joined by "and", and the second begins with a helping verb of its
own where it is told there: what stands at its end then belongs to it alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import content
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

ADVERBS = frozenset(
    "hourly daily nightly weekly fortnightly monthly bimonthly quarterly yearly annually".split()
)
EACH = frozenset({"every", "each"})
UNITS = frozenset(
    "hour day night week fortnight weekend month quarter year summer winter spring autumn season".split()
)
OFTEN = ADVERBS | EACH
AND = frozenset({"and"})
HELPING = frozenset({"MD", "TO"})
HELPERS = frozenset("be have do".split())
LIKE, TRUSTED, SURE = 0.6, 0.5, 0.7


class Halves(NamedTuple):
    """Where the second of two things begins, where and in what words it is told how often, and whether a
    helping verb begins the second."""

    middle: int
    place: int
    text: str
    helped: bool


def check_how_often(frame: Frame) -> list[Finding]:
    """How often, told of the other of two things than in the source."""
    if not frame.sentence.has(OFTEN) or not frame.sentence.has(AND):
        return []
    mine = halves(frame.sentence)
    if mine is None:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(OFTEN) or not source.has(AND):
            continue
        theirs = halves(source)
        if theirs is None or (mine.place > mine.middle) == (theirs.place > theirs.middle):
            continue
        if not (mine if mine.place > mine.middle else theirs).helped:
            continue
        if _laid_beside(frame, number, mine, theirs):
            message = f"the claim has “{mine.text}” of one thing, the source “{theirs.text}” of the other"
            return [finding(ReasonCode.ROLE, message, mine.text, theirs.text, SURE)]
    return []


def _laid_beside(frame: Frame, number: int, mine: Halves, theirs: Halves) -> bool:
    """Whether each half of the claim tells what the same half of the source does, nothing of the other."""
    seen = {True: 0, False: 0}
    first = min((p.verb for p in frame.sentence.predicates), default=0)
    for i, match in frame.matches.items():
        if match.sentence != number or match.strength < LIKE or i < first:
            continue
        token = frame.sentence.tokens[i]
        if not content(token) or token.lemma in UNITS:
            continue
        if token.verb != match.token.verb and token.lemma != match.token.lemma:
            continue  # "send" is not "stations"
        second = i > mine.middle
        if second != (match.token.index > theirs.middle):
            return False
        seen[second] += 1
    return all(seen.values())


@lru_cache(maxsize=2048)
def halves(sentence: Sentence) -> Halves | None:
    """The two things that a sentence tells, where it tells of one how often."""
    words = sentence.tokens
    places = [
        t.index
        for t in words[:-1]
        if (t.lower in ADVERBS and words[t.index + 1].tag[:2] not in {"NN", "JJ"})
        or (t.lower in EACH and any(u.lemma in UNITS for u in words[t.index + 1 : t.index + 3]))
    ]
    joints = [t.index for t in words[1:-2] if t.lower == "and" and _verb_after(sentence, t.index)]
    if len(places) != 1 or len(joints) != 1:
        return None
    place, middle = places[0], joints[0]
    if not any(p.verb < min(place, middle) for p in sentence.predicates):
        return None
    unit = next((t.index for t in words[place : place + 3] if t.lemma in UNITS), place)
    helped = words[middle + 1].tag in HELPING or words[middle + 1].lemma in HELPERS
    return Halves(middle, place, " ".join(t.text for t in words[place : unit + 1]), helped)


def _verb_after(sentence: Sentence, i: int) -> bool:
    words = sentence.tokens
    return words[i + 1].tag in HELPING or words[i + 1].verb
