"""An average told as a bound, or as what each one had: "never rose above 265" for "the average was 265".

Half of what has an average lies above it: that nothing went beyond it, or that each one came to it, does not
follow.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

AVERAGE = frozenset(
    "average averaged averaging averages mean median typical typically usual usually normal normally norm"
    " ordinarily generally mostly commonly".split()
)
# What a claim may say of a figure that only holds of every single case.
BOUND = frozenset(
    "never exceed exceeded exceeds exceeding maximum minimum peak peaked highest lowest ceiling floor cap"
    " record most least limit limited low high trough topped surpassed surpass bottom always"
    " constantly every each throughout invariably constant steady consistently uniformly beyond".split()
)
# Either side may word the average, or the bound, otherwise.
AKIN = AVERAGE | frozenset("around about roughly overall expected apiece altogether some".split())
YEARS = range(1900, 2100)
NEAR, TRUSTED = 11, 0.5


def check_averaged(frame: Frame) -> list[Finding]:
    """The first figure that is an average in the source and a bound in the claim."""
    if frame.sentence.has(AKIN) or not frame.evidence.has(AVERAGE):
        return []
    inside = quoted(frame.sentence)
    mine = {t.lower: t.index for t in frame.sentence.tokens if t.tag == "CD" and t.index not in inside}
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(AVERAGE) or source.has(BOUND):
            continue
        for cue, figure in _averages(source):
            place = mine.get(figure)
            if place is None:
                continue
            words = frame.sentence.tokens[max(0, place - NEAR) : place]
            bound = next((t for t in words if t.lower in BOUND or t.tag == "JJS"), None)
            if bound is None:
                continue
            left, right = f"{bound.text} … {frame.sentence.tokens[place].text}", f"{cue} … {figure}"
            message = f"the claim tells as a bound (“{left}”) what the source has as an average (“{right}”)"
            return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return []


def _averages(source: Sentence) -> Iterator[tuple[str, str]]:
    """Each word for an average, with the one figure that it tells of."""
    figures = [t for t in source.tokens if t.tag == "CD" and not _year(t.lower)]
    for token in source.tokens:
        if token.lower in AVERAGE:
            after = [t for t in figures if token.index < t.index <= token.index + 12]
            before = [t for t in figures if token.index - 5 <= t.index < token.index]
            if after:
                yield token.text, after[-1].lower
            if before:
                yield token.text, before[-1].lower


def _year(figure: str) -> bool:
    return figure.isdecimal() and int(figure) in YEARS
