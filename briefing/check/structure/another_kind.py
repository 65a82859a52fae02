"""People of another calling in the same part: "foreign ministers from 30 countries met" for "military chiefs
from 30 countries gathered", "nurses walked out" for "doctors walked out".

The deed is told by the same verb or one that accounts for it, and both doers are told by a calling alone.
Words that describe almost anybody ("officials", "delegates") are of no calling, and one calling may be told
by several words ("officers" for "military chiefs").
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, named
from briefing.check.structure.arguments import events
from briefing.check.structure.casting import EMPTY
from briefing.check.structure.event import Event
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.other_doer import same_deeds
from briefing.check.structure.party import within
from briefing.check.structure.speaker_words import KIN
from briefing.models import ReasonCode

MILITARY = frozenset("military army navy naval air defence defense armed".split())
SOLDIERS = frozenset(
    "soldier troop commander officer general admiral colonel brass marine serviceman".split()
)
RANKS = frozenset("chief head leader staff brass".split())
CALLINGS = (
    SOLDIERS,
    *KIN,
    frozenset("nurse midwife".split()),
    frozenset("teacher lecturer schoolteacher".split()),
    frozenset("student pupil".split()),
    frozenset("banker lender financier".split()),
    frozenset("engineer technician".split()),
    frozenset("sailor seaman mariner crew".split()),
    frozenset("mayor".split()),
    frozenset("king queen monarch".split()),
    frozenset("miner".split()),
    frozenset("trader dealer broker".split()),
)  # fmt: skip
SAID, TRUSTED, SURE = 0.8, 0.5, 0.6


def another_kind(frame: Frame) -> list[Finding]:
    """The first deed whose doers are people of another calling than in the source."""
    for mine in events(frame.sentence):
        if mine.noun or mine.lemma in EMPTY or len(mine.agents) != 1:
            continue
        (k,) = mine.agents
        own = calling(frame.sentence, k)
        if not own:
            continue
        there = [(other, n) for other, n in same_deeds(frame, mine, SAID) if not other.noun]
        for other, number in there:
            found = _other(frame, mine, own, other, number)
            if found and not any(_fits(frame, own, k, one, n) for one, n in there):
                return [found]
    return []


def _other(frame: Frame, mine: Event, own: frozenset[int], other: Event, number: int) -> Finding | None:
    source = frame.evidence.sentences[number]
    if frame.trust(number) < TRUSTED or len(other.agents) != 1:
        return None
    (k,), (j,) = mine.agents, other.agents
    theirs = calling(source, j)
    if not theirs or own & theirs or not _near(frame, k, number, j):
        return None
    left, right = frame.sentence.tokens[k].text, source.tokens[j].text
    message = (
        f"the claim has “{left}” do it (“{frame.sentence.tokens[mine.place].text}”), the source “{right}”"
    )
    return finding(ReasonCode.ROLE, message, left, right, SURE)


def _near(frame: Frame, k: int, number: int, j: int) -> bool:
    """Whether the two phrases go on alike ("… from 30 countries"), or neither goes on."""
    source = frame.evidence.sentences[number]
    mine, theirs = within(frame.sentence, k) - {k}, within(source, j) - {j}
    if not mine and not theirs:
        return True
    return any(
        (m := frame.matches.get(i)) is not None and m.token is source.tokens[t] for i in mine for t in theirs
    )


def _fits(frame: Frame, own: frozenset[int], k: int, other: Event, number: int) -> bool:
    """Whether the source may have people of the claim's calling do it."""
    source = frame.evidence.sentences[number]
    return any(calling(source, j) & own for a in other.agents for j in (a, *within(source, a)))


@lru_cache(maxsize=4096)
def calling(sentence: Sentence, k: int) -> frozenset[int]:
    """Which callings a common noun tells; none of a name, or of words for almost anybody."""
    words = sentence.tokens
    if words[k].tag not in {"NN", "NNS"} or named(sentence, k) == (k,):
        return frozenset()
    lemma = words[k].lemma
    if lemma == "force":
        return frozenset() if k and words[k - 1].lower == "police" else frozenset({0})
    if lemma in RANKS:
        return frozenset({0}) if k and words[k - 1].lower in MILITARY else frozenset()
    return frozenset(n for n, group in enumerate(CALLINGS) if lemma in group)
