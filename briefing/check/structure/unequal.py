"""One of two things put above the other by a word of measure, where the source puts both on one level.

"For the port, and on a smaller scale for the town", or "chiefly for the port", of what is "both for the town
and for the port".
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.scope import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.preference import Preference, beside, stands_for
from briefing.models import ReasonCode

DEGREES = frozenset("smaller lesser larger bigger greater higher lower reduced less more".split())
MEASURES = frozenset("scale extent degree measure".split())
MAINLY = frozenset("chiefly mainly primarily mostly principally predominantly foremost".split())
PHRASES = ("above all", "less so", "more so", "in the first place", "in the first instance")
CUES = MEASURES | MAINLY | frozenset({"above", "less", "more", "first"})
TRUST, AHEAD, BACK = 0.5, 9, 4


def check_unequal(frame: Frame) -> list[Finding]:
    """The first word of measure by which the claim tells apart what the source puts side by side."""
    if not frame.sentence.has(CUES):
        return []
    mine = [i for i in _measured(frame.sentence) if i not in quoted(frame.sentence)]
    if not mine:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        pairs = beside(source) if frame.trust(number) >= TRUST else ()
        if not pairs or next(_measured(source), None) is not None:
            continue
        there = stands_for(frame, number)
        for i in mine:
            for pair in pairs:
                if _tells_apart(frame.sentence.tokens, i, there, pair):
                    left = " ".join(t.text for t in frame.sentence.tokens[i : i + 2])
                    message = f"the claim sets one above the other (“{left}”), the source has “{pair.text}”"
                    return [finding(ReasonCode.COMPARISON, message, left, pair.text, 0.75)]
    return []


def _measured(sentence: Sentence) -> Iterator[int]:
    """Where words of measure stand: "to a lesser extent", "chiefly", "above all"."""
    words = sentence.tokens
    yield from starts(sentence, PHRASES)
    for token in words:
        if token.lower in MAINLY:
            yield token.index
        elif token.lower in MEASURES:
            before = words[max(0, token.index - BACK) : token.index]
            led = next((t.index for t in before if t.lower in {"on", "to", "in"}), -1)
            if led >= 0 and any(t.lower in DEGREES for t in before if t.index > led):
                yield led


def _tells_apart(
    words: tuple[Token, ...], i: int, there: dict[int, frozenset[int]], pair: Preference
) -> bool:
    """Whether the words after the measure are of one side alone, and the other side is told before, or not at
    all."""
    first, second = pair.first - pair.second, pair.second - pair.first
    after = [k for t in words[i + 1 : i + 1 + AHEAD] for k in there.get(t.index, ())]
    one = [k for k in after if k in first]
    two = [k for k in after if k in second]
    return bool(one) != bool(two)
