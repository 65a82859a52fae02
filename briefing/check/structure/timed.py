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
from briefing.check.values.moment import MONTHS
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
    figures = [t for t in sentence.tokens if t.tag == "CD" and _figure(sentence, t)]
    times = [t for t in sentence.tokens if _time(t) and not _rate(sentence, t)] if figures else []
    if not times:
        return ()
    if len(figures) == 1 and len(times) == 1:
        low, high = sorted((figures[0].index, times[0].index))
        between = sentence.tokens[low + 1 : high]
        cut = next((t.index for t in between if t.lower in ORDERING), -1)
        if cut > 0 and any(t.verb for t in sentence.tokens[cut:]):
            return ()  # "meet on Thursday, after envoys of 37 states had met"
        return (Tie(figures[0].lower, frozenset({times[0].lower})),)
    parts: list[list[Token]] = [[]]
    for token in sentence.tokens:
        if token.lower in PARTING:
            parts.append([])
        parts[-1].append(token)
    out: list[Tie] = []
    for part in parts:
        told = frozenset(t.lower for t in part if t in times)
        if told:
            out.extend(Tie(t.lower, told) for t in part if _figure(sentence, t))
    return tuple(out)


ORDERING = frozenset({"after", "before", "once"})
FEW = ORDINALS | {"one", "two"}


def _time(token: Token) -> bool:
    return _year(token) or token.lower in ORDINALS or (token.tag == "NNP" and token.lower in DAYS)


def _rate(sentence: Sentence, token: Token) -> bool:
    """ "95 cubic metres per second"."""
    return token.index > 0 and sentence.tokens[token.index - 1].lower in {"per", "every"}


def _year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdecimal() and token.text[:2] in {"19", "20"}


def _figure(sentence: Sentence, token: Token) -> bool:
    """A number that is no year and no day of a month."""
    if token.tag != "CD" or _year(token) or token.lower in FEW:
        return False
    words, i = sentence.tokens, token.index
    beside = (words[i - 1] if i else None, words[i + 1] if i + 1 < len(words) else None)
    return not any(t is not None and t.lower in DAYS and t.text[0].isupper() for t in beside)


def check_timed(frame: Frame) -> list[Finding]:
    """The first figure of the claim that the source gives for another time, and something else for this."""
    mine = ties(frame.sentence)
    if not mine:
        return _predated(frame) or _of_part(frame)
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
        kept = len(same) == 1 and _against(frame.sentence, same[0].times)
        if len(same) == 1 and len(places) == 1 and rivals and not same[0].times & tie.times and not kept:
            one, two = " ".join(sorted(tie.times)), " ".join(sorted(same[0].times))
            message = f"the claim gives “{tie.figure}” for “{one}”, the source for “{two}”"
            return [finding(ReasonCode.ROLE, message, f"{tie.figure} {one}", f"{tie.figure} {two}", 0.75)]
    return _predated(frame) or _of_part(frame)


def _against(sentence: Sentence, times: frozenset[str]) -> bool:
    """Whether the claim too holds the figure against that time: "in 2022 14 per cent fewer than in 2019"."""
    words = sentence.tokens
    return any(
        t.lower in times and any(u.lower == "than" for u in words[max(0, t.index - 2) : t.index])
        for t in words
    )


UNITS = frozenset("day week month quarter year decade".split())
AGO = frozenset("earlier before ago previously".split())
REACH = 7
# Of how long a time a thing is: "annual sales", "the sales of the summer".
YEARLY = frozenset("annual yearly".split())
SHORTER = frozenset(
    "summer winter spring autumn seasonal season monthly month weekly week daily quarterly quarter".split()
)
WITHIN = frozenset("over in for during of".split())


class Offset(NamedTuple):
    """How long before, and the words for it; no number for a month or year named."""

    number: str
    unit: str
    text: str


def _earlier(sentence: Sentence, i: int) -> Offset | None:
    """How long ago the figure at ``i`` was: "against 1,100 tonnes ten years ago", "from 2.9 in March"."""
    words = sentence.tokens
    for token in words[i + 1 : i + REACH]:
        if token.text in {",", ";", "—", "–"} or token.lower in {"and", "but", "to", "while"}:
            return None
        k = token.index
        if token.lemma in UNITS and k + 1 < len(words) and words[k + 1].lower in AGO:
            number = "one" if words[k - 1].lower in {"a", "an", "the"} else words[k - 1].lower
            return Offset(number, token.lemma, " ".join(t.text for t in words[k - 1 : k + 2]))
        if token.tag == "NNP" and token.lower in MONTHS and words[k - 1].lower == "in":
            return Offset("", "month", f"in {token.text}")
    return None


def _predated(frame: Frame) -> list[Finding]:
    """ "Down from 2.9 a year earlier" for "down from 2.9 in March"."""
    if not frame.sentence.has(AGO):
        return []
    for token in frame.sentence.tokens:
        mine = _earlier(frame.sentence, token.index) if _figure(frame.sentence, token) else None
        if mine is None:
            continue
        there = [
            (s, t.index)
            for s in frame.evidence.sentences
            for t in s.tokens
            if t.lower == token.lower and _figure(s, t)
        ]
        theirs = _earlier(*there[0]) if len(there) == 1 else None
        if theirs is None or (
            mine.unit == theirs.unit and (mine.number == theirs.number or not theirs.number)
        ):
            continue
        if {mine.number, theirs.number} >= {"12"} or (
            mine.number and theirs.number and mine.unit != theirs.unit
        ):
            continue  # 12 months are a year
        message = f"the claim gives “{token.text}” for “{mine.text}”, the source for “{theirs.text}”"
        return [finding(ReasonCode.ROLE, message, mine.text, theirs.text, 0.75)]
    return []


def _of_part(frame: Frame) -> list[Finding]:
    """ "Its summer sales" for "its annual sales"."""
    if not frame.sentence.has(SHORTER) or not frame.evidence.has(YEARLY):
        return []
    words = frame.sentence.tokens
    for i, match in frame.matches.items():
        source = frame.source(match)
        before = source.tokens[max(0, match.token.index - 2) : match.token.index]
        year = next((t for t in before if t.lower in YEARLY), None)
        if year is None or words[i].tag[:2] != "NN" or frame.sentence.has(YEARLY):
            continue
        near = [t for t in words[max(0, i - 1) : i] if t.lower in SHORTER]
        after = words[i + 1 : i + 4]
        if after and after[0].lower in WITHIN:
            near += [t for t in after[1:] if t.lower in SHORTER]
        if near:
            left, right = f"{near[0].text} … {words[i].text}", f"{year.text} {match.token.text}"
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.ROLE, message, left, right, 0.75)]
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
