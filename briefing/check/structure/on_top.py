"""On top of a sum, or a part of it: "lends 20 million on top of the fund's 50 million" for "lends 20 million
to a fund of 50 million in total".

Two figures of one sentence of the source, joined in the claim by a word of addition where the source has the
one within the other.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.scope import starts
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

ADDING = (
    "on top of", "in addition to", "over and above", "additional to", "as a supplement to", "besides",
    "to add to", "added to", "adding to", "further to",
)  # fmt: skip
PARTING = ("of which", "out of", "including", "in total", "in all", "totalling", "totaling", "overall",
           "altogether", "a total of", "as part of", "among them")  # fmt: skip
# Any other way to tell the same.
MORE = frozenset(
    "additional additionally further extra more another also plus top addition besides added add adds"
    " supplement supplementary separate separately both".split()
)
REACH, TRUSTED = 9, 0.5


def on_top(frame: Frame) -> list[Finding]:
    """The first figure that the claim adds to another, and the source has within it."""
    if sum(t.tag == "CD" for t in frame.sentence.tokens) < 2:
        return []
    mine = [i for i in starts(frame.sentence, ADDING) if i not in quoted(frame.sentence)]
    for place in mine:
        one, two = _figures(frame.sentence, place)
        if not one or not two:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED or source.has(MORE):
                continue
            there = {t.lower for t in source.tokens if t.tag == "CD"}
            inside = starts(source, PARTING) | _part_of(source, one, two)
            if one in there and two in there and inside:
                left = " ".join(t.text for t in frame.sentence.tokens[place : place + 3])
                at = min(inside)
                right = " ".join(t.text for t in source.tokens[at : at + 2])
                message = f"the claim adds {one} to {two} (“{left}”), the source has the one within the other"
                return [finding(ReasonCode.NUMBER, message, left, right, 0.75)]
    return []


def _part_of(source: Sentence, one: str, two: str) -> frozenset[int]:
    """ "Two of the eleven"."""
    words = source.tokens
    return frozenset(
        t.index
        for t in words[:-3]
        if t.lower == one
        and words[t.index + 1].lower == "of"
        and two in {u.lower for u in words[t.index + 2 : t.index + 4]}
    )


def _figures(sentence: Sentence, place: int) -> tuple[str, str]:
    """The nearest figures before and after a word of addition."""
    words = sentence.tokens
    before = [
        t.lower for t in words[max(0, place - REACH) : place] if t.tag == "CD" and t.text[0].isdecimal()
    ]
    after = [t.lower for t in words[place : place + REACH + 2] if t.tag == "CD"]
    return before[-1] if before else "", after[0] if after else ""
