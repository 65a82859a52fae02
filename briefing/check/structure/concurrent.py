"""One after the other told as at the same time, and the other way round: "agree a truce and discuss borders
at the same time" for "agree a truce first and then discuss borders".

One side has a word for a time that two events share and none for an order; the other puts the same two in
order, and has no word for a shared time.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.matching import Match
from briefing.check.language.parse import Sentence
from briefing.check.language.scope import starts
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.order import Order, orders
from briefing.models import ReasonCode

TOGETHER = (
    "at the same time", "at the same moment", "on the same day", "at one and the same time", "in parallel",
    "simultaneously", "simultaneous", "concurrently", "in tandem", "in one go", "at once with",
)  # fmt: skip
CUES = frozenset("same parallel simultaneously simultaneous concurrently tandem once".split())
# A word with which events in order may still fall together, or with which the order is told otherwise.
APART = frozenset("both all also already still while as when whilst".split())
REACH, LIKE, TRUSTED = 12, 0.75, 0.6


def check_concurrent(frame: Frame) -> list[Finding]:
    """The first two events that only one side has at the same time."""
    if frame.sentence.has(CUES) and (together := starts(frame.sentence, TOGETHER)):
        return _ordered_there(frame, min(together))
    return _together_there(frame)


def _ordered_there(frame: Frame, cue: int) -> list[Finding]:
    if cue in quoted(frame.sentence) or _plain(frame.sentence):
        return []
    if any(s.has(CUES) and starts(s, TOGETHER) for s in frame.evidence.sentences):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        for other in _plain(source) if frame.trust(number) >= TRUSTED and not source.has(APART) else ():
            sides = [{m.token.index for m in frame.matches.values() if _told(m, number, side)}
                     for side in (other.first, other.second)]  # fmt: skip
            if min(map(len, sides)) < 1 or sum(map(len, sides)) < 3:
                continue
            left = frame.sentence.tokens[cue].text
            return [_found(f"at the {left}" if left == "same" else left, other.text)]
    return []


def _together_there(frame: Frame) -> list[Finding]:
    if not frame.evidence.has(CUES):
        return []
    for mine in _plain(frame.sentence):
        for number, source in enumerate(frame.evidence.sentences):
            cues = starts(source, TOGETHER)
            if not cues or frame.trust(number) < TRUSTED or _plain(source) or source.has(APART):
                continue
            sides = [[i for i in side if (m := frame.matches.get(i)) and m.sentence == number
                      and m.strength >= LIKE] for side in (mine.first, mine.second)]  # fmt: skip
            if min(map(len, sides)) >= 1 and sum(map(len, sides)) >= 3:
                return [_found(mine.text, source.tokens[min(cues)].text)]
    return []


def _told(match: Match, number: int, side: frozenset[int]) -> bool:
    return match.sentence == number and match.strength >= LIKE and match.token.index in side


def _plain(sentence: Sentence) -> list[Order]:
    """The orders of a sentence that are no condition and no "until"."""
    return [o for o in orders(sentence) if not (o.until or o.condition or o.turned)]


def _found(mine: str, theirs: str) -> Finding:
    message = f"the claim tells the two in time by “{mine}”, the source by “{theirs}”"
    return finding(ReasonCode.RELATION, message, mine, theirs, 0.65)
