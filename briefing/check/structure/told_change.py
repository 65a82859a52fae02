"""A change that the two figures of the source do not make: "640 fewer beds" or "by a third" of a number that
fell from 900 to 640.

A figure at which a change began or ended is no difference, and a share by which something changed follows
from the two. "To two thirds of what it was" is a share that is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final, NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.figures import PARTS, Pair, figures, pairs
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.multiples import WORDED
from briefing.check.values.numerals import UNITS
from briefing.models import ReasonCode

FARTHER: Final = frozenset(
    "more less fewer higher lower dearer cheaper costlier longer shorter heavier lighter taller deeper wider"
    " larger smaller extra additional".split()
)
WHOLE: Final = frozenset({"%", "percent", "per"})
ROUGH: Final = frozenset("about around roughly some approximately nearly almost over under".split())
THAN: Final = frozenset({"more", "less", "fewer"})
BY: Final = frozenset({"by", "up", "down"})
CUES: Final = FARTHER | PARTS.keys()
STOPS: Final = frozenset({",", ";", ":", "and", "or", "than"})
TRUST, NEAR, LOOSE, REACH = 0.5, 0.03, 0.12, 4


class Share(NamedTuple):
    """A part of a claim by which, or to which, something changed; ``loose`` when it is hedged."""

    value: float
    left: bool
    loose: bool
    words: str


def told_change(frame: Frame) -> list[Finding]:
    """The first such difference or share of the claim."""
    if not frame.sentence.has(CUES):
        return []
    found = [
        p
        for n, s in enumerate(frame.evidence.sentences)
        if frame.trust(n) >= TRUST
        for p in pairs(s)
        if p.linked and p.standard.value and _from(s, p)
    ]
    if not found:
        return []
    return _level(frame, found) or _share(frame, found)


def _from(source: Sentence, pair: Pair) -> bool:
    """ "From 900 to 640", "640, down from 900", not "640, compared with 900 elsewhere"."""
    before = source.tokens[max(0, pair.standard.place - 3) : pair.standard.place]
    return any(t.lower == "from" for t in before)


def _level(frame: Frame, found: list[Pair]) -> list[Finding]:
    """ "640 fewer beds"."""
    if not frame.sentence.has(FARTHER) or frame.evidence.has(FARTHER):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    gaps = {abs(p.main.value - p.standard.value) for p in found}
    for figure in figures(frame.sentence):
        if figure.value in gaps or figure.place in inside:
            continue
        if all(figure.value not in {p.main.value, p.standard.value} for p in found):
            continue
        ahead = list(takewhile(lambda t: t.lower not in STOPS, words[figure.place + 1 :][:REACH]))
        if any(t.lower in FARTHER for t in ahead) and words[figure.place - 1].lower not in {"to", "at", "of"}:
            left = " ".join(t.text for t in (words[figure.place], *ahead))
            right = f"from {found[0].standard.value:g} to {found[0].main.value:g}"
            message = f"the claim takes “{left}” for a difference, the source gives it as a level"
            return [finding(ReasonCode.COMPARISON, message, left, right, 0.75)]
    return []


def _share(frame: Frame, found: list[Pair]) -> list[Finding]:
    """ "Fell by a third"."""
    if any(not WORDED.isdisjoint(s.said) for s in frame.evidence.sentences):
        return []
    for share in _shares(frame.sentence):
        room = LOOSE if share.loose else NEAR
        if all(abs(_made(p, share.left) - share.value) > room for p in found):
            figures = f"{found[0].standard.value:g} … {found[0].main.value:g}"
            message = (
                f"the claim says “{share.words}”, the figures of the source ({figures}) do not come to that"
            )
            return [finding(ReasonCode.COMPARISON, message, share.words, figures, 0.75)]
    return []


def _made(pair: Pair, left: bool) -> float:
    ratio = pair.main.value / pair.standard.value
    return ratio if left else abs(1.0 - ratio)


def _shares(sentence: Sentence) -> Iterator[Share]:
    """The shares by which something changes in a sentence: "by half", "by almost two thirds", "to a third
    of"."""
    words = sentence.tokens
    for i, token in enumerate(words):
        part = PARTS.get(token.lower)
        if part is None or i < 1 or token.index in quoted(sentence):
            continue
        first = i - 1 if token.lower != "half" or words[i - 1].lower == "a" else i
        count = 1.0 if first == i or words[first].lower in {"a", "one"} else UNITS.get(words[first].lower)
        if count is None:
            continue
        k, loose = first - 1, False
        while k > 0 and (words[k].lower in ROUGH or words[k].lower in THAN or words[k].lower == "than"):
            k, loose = k - 1, True
        after = words[i + 1].lower if i + 1 < len(words) else ""
        said = " ".join(t.text for t in words[k : i + 1])
        if words[k].lower in BY and after not in {"of", "more", "again"}:
            yield Share(count / part, False, loose, said)
        elif words[k].lower == "to" and after == "of" and words[k - 1].verb:
            yield Share(count / part, True, loose, said)
