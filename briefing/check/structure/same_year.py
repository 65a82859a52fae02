"""A thing of the same year told as one of the next, or the reverse: "struck down in the spring of the same
year" for "struck down the following spring", "signed the same day" for "signed a day later".

Such words give no date, so no date is compared with another. What is told to happen then must be the same,
and the source must nowhere have the claim's way of placing it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import CLAUSE_MARKS
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.values.moment import MONTHS, SEASONS
from briefing.models import ReasonCode

UNITS: Final = {
    **dict.fromkeys(("year", *SEASONS, *(name for name in MONTHS if len(name) > 3 or name == "may")), "year"),
    "month": "month",
    "week": "week",
    "day": "day",
}
SAME: Final = frozenset((("the", "same"), ("that", "same"), ("that", "very"), ("later", "that")))
NEXT: Final = frozenset((("the", "following"), ("the", "next")))
ONE: Final = frozenset(("a", "one"))
LATER: Final = frozenset(("later", "afterwards"))
TRIGGERS: Final = frozenset("same very later following next afterwards after".split())
JOINING: Final = frozenset("and but while whereas although though".split())
REACH, SURE = 16, 0.75


class Placed(NamedTuple):
    """``same`` or the next ``unit``; its words begin at ``first``."""

    same: bool
    unit: str
    first: int
    last: int


def check_same_year(frame: Frame) -> list[Finding]:
    """The first thing that the claim puts into the same year, and the source into the next."""
    if not frame.sentence.has(TRIGGERS) or not frame.evidence.has(TRIGGERS):
        return []
    inside = quoted(frame.sentence)
    for mine in placed(frame.sentence):
        if mine.first in inside:
            continue
        theirs = [(other, n) for n, s in enumerate(frame.evidence.sentences) for other in placed(s)]
        theirs = [(other, n) for other, n in theirs if other.unit == mine.unit]
        if not theirs or any(other.same == mine.same for other, _ in theirs):
            continue
        for other, number in theirs:
            source = frame.evidence.sentences[number]
            if other.first not in quoted(source) and _same_deed(frame, mine, other, number):
                left, right = _shown(frame.sentence, mine), _shown(source, other)
                message = f"the claim says “{left}”, the source “{right}”"
                return [finding(ReasonCode.DATE, message, left, right, SURE)]
    return []


def placed(sentence: Sentence) -> Iterator[Placed]:
    """The words of a sentence that put something into the same year as something else, or into the next."""
    words = [t.lower for t in sentence.tokens]
    for i in range(len(words) - 2):
        one, two, three = words[i : i + 3]
        if three in UNITS and ((one, two) in SAME or (one, two) in NEXT):
            if (one, two) in SAME and three != UNITS[three]:
                continue  # "the same spring" may be that of another year
            yield Placed((one, two) in SAME, UNITS[three], i, i + 3)
        elif two == UNITS.get(two) and (
            (one in ONE and three in LATER) or (one == "the" and three == "after")
        ):
            yield Placed(False, two, i, i + 3)


def _same_deed(frame: Frame, mine: Placed, other: Placed, number: int) -> bool:
    """Whether the verb nearest the claim's words is told near the source's, and neither is denied."""
    at = _deed(frame.sentence, mine)
    match = frame.matches.get(at)
    if match is None or match.sentence != number or match.strength < SYNONYM:
        return False
    source = frame.evidence.sentences[number]
    if match.token.index not in _deeds(source, other):
        return False
    return not frame.standing[at].negative and not frame.there(match).negative


def _deed(sentence: Sentence, one: Placed) -> int:
    """The verb nearest before the words, or else after them; -1 for none."""
    found = _deeds(sentence, one)
    before = [i for i in found if i < one.first]
    return before[-1] if before else found[0] if found else -1


def _deeds(sentence: Sentence, one: Placed) -> list[int]:
    """The verbs near the words, in their clause."""
    words, found = sentence.tokens, []
    for k in range(one.first - 1, max(-1, one.first - 1 - REACH), -1):
        if words[k].text in CLAUSE_MARKS or words[k].lower in JOINING:
            break
        if words[k].tag[:1] == "V" and words[k].content:
            found.append(k)
    for k in range(one.last, min(len(words), one.last + REACH)):
        if words[k].text in CLAUSE_MARKS and (found or k > one.last):
            break
        if words[k].tag[:1] == "V" and words[k].content:
            found.append(k)
            break
    return sorted(found)


def _shown(sentence: Sentence, one: Placed) -> str:
    return " ".join(t.text for t in sentence.tokens[one.first : one.last])
