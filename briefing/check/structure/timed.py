"""A figure given for another time than the source gives it for.

"68 percent in the first season and 45 in the second": a clause for each time. "45 percent in the first" has
the other's figure.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

PARTING = frozenset(
    ", ; ( — – and but while whereas although though from compared against than versus after".split()
)
ORDINALS = frozenset("first second third fourth fifth sixth former latter".split())


class Tie(NamedTuple):
    """A figure and the times of its clause."""

    figure: str
    times: frozenset[str]


@lru_cache(maxsize=1024)
def ties(sentence: Sentence) -> tuple[Tie, ...]:
    """The figures of a sentence with a time beside them; the only time of a sentence is that of its only
    figure."""
    figures = [t for t in sentence.tokens if _figure(sentence, t)]
    times = [t for t in sentence.tokens if _time(t)] if figures else []
    if not times:
        return ()
    if len(figures) == 1 and len(times) == 1:
        return (Tie(figures[0].lower, frozenset({times[0].lower})),)
    parts: list[list[Token]] = [[]]
    for token in sentence.tokens:
        if token.lower in PARTING:
            parts.append([])
        parts[-1].append(token)
    out: list[Tie] = []
    for part in parts:
        told = frozenset(t.lower for t in part if _time(t))
        if told:
            out.extend(Tie(t.lower, told) for t in part if _figure(sentence, t))
    return tuple(out)


def _time(token: Token) -> bool:
    return _year(token) or token.lower in ORDINALS or (token.tag == "NNP" and token.lower in DAYS)


def _year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdecimal() and token.text[:2] in {"19", "20"}


def _figure(sentence: Sentence, token: Token) -> bool:
    """A number that is no year and no day of a month."""
    if token.tag != "CD" or _year(token) or token.lower in {"one", "two"} | ORDINALS:
        return False
    words, i = sentence.tokens, token.index
    beside = (words[i - 1] if i else None, words[i + 1] if i + 1 < len(words) else None)
    return not any(t is not None and t.lower in DAYS and t.text[0].isupper() for t in beside)


def check_timed(frame: Frame) -> list[Finding]:
    """The first figure of the claim that the source gives for another time, and something else for this."""
    mine = ties(frame.sentence)
    if not mine:
        return []
    theirs = [tie for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) >= 0.5 for tie in ties(s)]
    for tie in mine:
        same = [other for other in theirs if other.figure == tie.figure]
        rivals = [o for o in theirs if o.figure != tie.figure and o.times & tie.times]
        places = frame.evidence.lemmas.get(tie.figure, ())
        lone = not same and len(places) == 1 and len(rivals) == 1 and _beside(frame.sentence, tie)
        if lone and _apart(frame, tie.figure, rivals[0]):
            one, two = " ".join(sorted(tie.times)), rivals[0].figure
            message = f"the claim gives “{tie.figure}” for “{one}”, the source “{two}”"
            return [finding(ReasonCode.ROLE, message, f"{tie.figure} {one}", f"{two} {one}", 0.75)]
        if len(same) == 1 and len(places) == 1 and rivals and not same[0].times & tie.times:
            one, two = " ".join(sorted(tie.times)), " ".join(sorted(same[0].times))
            message = f"the claim gives “{tie.figure}” for “{one}”, the source for “{two}”"
            return [finding(ReasonCode.ROLE, message, f"{tie.figure} {one}", f"{tie.figure} {two}", 0.75)]
    return []


def _beside(sentence: Sentence, tie: Tie) -> bool:
    """Whether nothing parts a figure from its time, which is no time since which it has changed."""
    places = [t.index for t in sentence.tokens if t.lower == tie.figure or t.lower in tie.times]
    between = sentence.tokens[min(places) : max(places)]
    return not any(t.lower in PARTING or t.lower == "since" for t in between)


def _apart(frame: Frame, figure: str, rival: Tie) -> bool:
    """Whether a figure stands in another part of the sentence in which the source gives a rival its time:
    "31 miles, compared with 18 in 2005"."""
    source = next((s for s in frame.evidence.sentences if rival in ties(s)), None)
    if source is None:
        return False
    places = [t.index for t in source.tokens if t.lower in {figure, rival.figure}]
    return len(places) == 2 and any(t.lower in AGAINST for t in source.tokens[min(places) : max(places)])


AGAINST = frozenset("compared against versus than".split())
