"""How far off, and on which side: "a month later than the timetable" is not "a month ahead of the timetable".

A measure ("two weeks", "three points") with a word of direction, and the standard from which it is measured.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.direction import SPANS, exchanged
from briefing.check.structure.figures import BREAKS
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

# Of time, and of anything else that is measured.
LATE = frozenset("later after behind past following".split())
EARLY = frozenset("earlier sooner before ahead prior short inside within".split())
HIGH = frozenset(
    "above more higher beyond longer larger greater bigger taller wider older dearer costlier heavier faster"
    " deeper further farther ahead".split()
)
LOW = frozenset(
    "below less fewer lower short shorter smaller lighter cheaper younger slower behind beneath"
    " nearer".split()
)
# These begin the standard themselves; the others need "than".
PLAIN = frozenset(
    "after behind past following before ahead prior short inside within above beyond below beneath".split()
)
CUES = LATE | EARLY | HIGH | LOW
COUNTING = frozenset("a an one half several few couple".split())
# A standard that names nothing.
VAGUE = SPANS | frozenset("date time one moment point day level figure number".split())
BACK, AHEAD = 4, 10
LEAST = 0.7


class Offset(NamedTuple):
    """The word of direction, whether it is of time, 1 for later or more and -1 for sooner or less, and the
    word that the standard follows."""

    place: int
    time: bool
    sign: int
    pivot: int


def check_offsets(frame: Frame) -> list[Finding]:
    """The first measured distance of the claim that the source gives on the other side of the standard."""
    if not frame.sentence.has(CUES):
        return []
    inside = quoted(frame.sentence)
    for mine in offsets(frame.sentence):
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5 or mine.place in inside:
                continue
            for other in offsets(source):
                if mine.time == other.time and _opposed(frame, mine, number, other):
                    left, right = frame.sentence.tokens[mine.place].text, source.tokens[other.place].text
                    message = f"the claim has it so much “{left}” the same thing, the source “{right}”"
                    return [finding(ReasonCode.COMPARISON, message, left, right, 0.8)]
    return []


@lru_cache(maxsize=1024)
def offsets(sentence: Sentence) -> tuple[Offset, ...]:
    """The measured distances of a sentence that name their standard."""
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        if token.lower not in CUES or (unit := _measured(sentence, i)) is None:
            continue
        time = unit in SPANS and (token.lower in LATE or token.lower in EARLY)
        up, down = (LATE, EARLY) if time else (HIGH, LOW)
        if token.lower not in up and token.lower not in down:
            continue
        than = next((t.index for t in words[i + 1 : i + AHEAD] if t.lower == "than"), -1)
        pivot = than if than > 0 else i if token.lower in PLAIN else -1
        if pivot > 0:
            out.append(Offset(i, time, 1 if token.lower in up else -1, pivot))
    return tuple(out)


def _measured(sentence: Sentence, i: int) -> str | None:
    """The unit of the measure right before a word; "" for a bare figure, None where there is no measure."""
    for token in reversed(sentence.tokens[max(0, i - BACK) : i]):
        if token.text in BREAKS or token.verb:
            return None
        if token.tag == "CD" or token.lower in COUNTING:
            last = sentence.tokens[i - 1]
            if token is last:
                return "" if token.tag == "CD" else None
            return last.lemma if last.tag[:2] == "NN" or last.text == "%" else None
    return None


def _standard(sentence: Sentence, pivot: int) -> set[int]:
    """The words that name what is measured from."""
    out = set()
    for token in sentence.tokens[pivot + 1 : pivot + AHEAD]:
        if token.text in BREAKS:
            break
        if token.content and token.lemma not in VAGUE:
            out.add(token.index)
    return out


def _opposed(frame: Frame, mine: Offset, number: int, other: Offset) -> bool:
    source = frame.evidence.sentences[number]
    theirs = _standard(source, other.pivot)
    shared = any(
        (m := frame.matches.get(i)) is not None
        and m.sentence == number
        and m.strength >= LEAST
        and m.token.index in theirs
        for i in _standard(frame.sentence, mine.pivot)
    )
    turned = exchanged(frame, mine.pivot, number, other.pivot)
    return (shared and not turned) if mine.sign != other.sign else (turned and not shared)
