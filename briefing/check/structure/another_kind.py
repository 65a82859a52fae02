"""People of another calling in the same part: "foreign ministers from 30 countries met" for "military chiefs
from 30 countries gathered", "nurses walked out" for "doctors walked out".

The deed is told by the same verb or one that accounts for it, and both doers are told by a calling alone.
Words that describe almost anybody ("officials", "delegates") are of no calling, and one calling may be told
by several words ("officers" for "military chiefs"). Whole groups ("heads of government from 30 countries")
need not do the same: it is enough that the claim leaves out the source's group and brings in its own.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, named
from briefing.check.structure.arguments import event_at
from briefing.check.structure.deeds import GATHERINGS
from briefing.check.structure.event import Event
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.happenings import happenings
from briefing.check.structure.other_doer import same_deeds
from briefing.check.structure.party import within
from briefing.check.structure.same_events import EMPTY
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
CALLING = {
    noun: frozenset(n for n, group in enumerate(CALLINGS) if noun in group)
    for noun in frozenset[str]().union(*CALLINGS)
}
NONE = frozenset[int]()
KNOWN = frozenset({*RANKS, *CALLING, "force"})
FORCES = frozenset("force service staff".split())
# What a group of people of office comes from; of heads, what they are the heads of.
LANDS = frozenset("nation country state power member capital government party union town city region".split())
HEADED = frozenset({"government", "state"})
GROUPS = {
    "military": SOLDIERS,
    "minister": frozenset({"minister"}),
    "head": frozenset("premier president monarch king".split()),
    "diplomat": frozenset("diplomat ambassador envoy".split()),
    "lawmaker": frozenset("lawmaker parliamentarian mp legislator senator deputy".split()),
    "banker": frozenset("banker financier lender".split()),
    "judge": frozenset("judge prosecutor".split()),
    "scientist": frozenset("scientist academic researcher engineer".split()),
    "mayor": frozenset({"mayor"}),
    "journalist": frozenset("journalist reporter".split()),
    "politician": frozenset("politician leader statesman".split()),
    "trader": frozenset("businessman executive trader industrialist".split()),
}
# Who is a politician may be a minister, a head of government, a lawmaker; none of these.
NOT_POLITICAL = frozenset("military banker judge scientist journalist trader".split())
GATHERED = GATHERINGS | frozenset("gather meet assemble convene bring unite congregate".split())
WORN = frozenset("official chief head leader staff brass commander planner officer adviser".split())
PLURALS = frozenset[str]().union(*GROUPS.values(), WORN)
SAID_OF_MANY = frozenset(f"{noun}s" for noun in PLURALS)
SAID, TRUSTED, SURE = 0.8, 0.5, 0.6


def another_kind(frame: Frame) -> list[Finding]:
    """The first deed whose doers are people of another calling than in the source."""
    for place, lemma in happenings(frame.sentence).items() if frame.sentence.has(KNOWN) else ():
        if lemma in EMPTY:
            continue
        mine = event_at(frame.sentence, place)
        if mine.noun or len(mine.agents) != 1:
            continue
        (k,) = mine.agents
        own = calling(frame.sentence, k)
        if not own:
            continue
        there = [(other, n) for other, n in same_deeds(frame, mine.lemma, SAID) if not other.noun]
        for other, number in there:
            found = _other(frame, mine, own, other, number)
            if found and not any(_fits(frame, own, k, one, n) for one, n in there):
                return [found]
    return _another_group(frame)


def _another_group(frame: Frame) -> list[Finding]:
    """A group of people of one office where the source has one of another office from the same countries."""
    if not frame.sentence.has(SAID_OF_MANY):
        return []
    mine = list(groups(frame.sentence))
    if len(mine) != 1:
        return []
    kind, k = mine[0]
    told = [(n, *one) for n, s in enumerate(frame.evidence.sentences) for one in groups(s)]
    if not told or any(other == kind for _, other, _ in told) or _told_at_all(frame, kind):
        return []
    for number, other, j in told:
        source = frame.evidence.sentences[number]
        if frame.trust(number) < TRUSTED or not _may_differ(kind, other):
            continue
        if not (_same_lands(frame, k, number, j) or _both_met(frame, k, source, j)):
            continue
        left, right = _shown(frame.sentence, k), _shown(source, j)
        message = f"the claim tells of “{left}”, the source of “{right}”"
        return [finding(ReasonCode.ROLE, message, left, right, SURE)]
    return []


@lru_cache(maxsize=2048)
def groups(sentence: Sentence) -> tuple[tuple[str, int], ...]:
    """The groups of people of office, with the head word: "defence ministers", "heads of government"."""
    words = sentence.tokens
    if not sentence.has(SAID_OF_MANY):
        return ()
    found = []
    for token in words:
        noun = token.lower.removesuffix("s")
        if token.tag[:2] != "NN" or noun not in PLURALS or noun == token.lower:
            continue
        before = words[max(0, token.index - 2) : token.index]
        after = [t.lemma for t in words[token.index + 1 : token.index + 3]]
        kind = next((kind for kind, nouns in GROUPS.items() if noun in nouns), "")
        martial = any(t.lower in MILITARY or t.lemma in FORCES for t in before)
        if noun in WORN and (martial or (after[:1] == ["of"] and after[1:] == ["staff"])):
            kind = "military"
        elif noun == "leader":
            kind = "politician" if before and before[-1].lower == "political" else ""
        elif noun == "head":
            kind = "head" if after[:1] == ["of"] and HEADED.intersection(after[1:]) else ""
        elif kind == "minister" and before and before[-1].lower == "prime":
            kind = "head"
        if kind:
            found.append((kind, token.index))
    return tuple(found)


def _told_at_all(frame: Frame, kind: str) -> bool:
    """Whether the source tells of anybody of the office, one person or several."""
    return any(
        t.lower.removesuffix("s") in GROUPS[kind]
        and not (kind == "minister" and t.index and s.tokens[t.index - 1].lower == "prime")
        for s in frame.evidence.sentences
        for t in s.tokens
    )


def _may_differ(one: str, two: str) -> bool:
    """Whether the one cannot be the other: a minister is a politician."""
    return "politician" not in (one, two) or bool(NOT_POLITICAL & {one, two})


def _both_met(frame: Frame, k: int, source: Sentence, j: int) -> bool:
    """Whether both groups are told to have come together."""
    return _met(frame.sentence, k) and _met(source, j)


def _met(sentence: Sentence, k: int) -> bool:
    return sentence.has(GATHERED) and any(
        sentence.tokens[p.verb].lemma in GATHERED and (k in p.subjects or k in p.objects)
        for p in sentence.predicates
    )


def _same_lands(frame: Frame, k: int, number: int, j: int) -> bool:
    """Whether both groups come from the same countries, or as many."""
    source = frame.evidence.sentences[number]
    near = source.tokens[max(0, j - 4) : j + 8]
    return any(
        t.lemma in LANDS and (m := frame.matches.get(t.index)) is not None and m.token in near
        for t in frame.sentence.tokens[max(0, k - 9) : k + 9]
    )


def _shown(sentence: Sentence, k: int) -> str:
    words = sentence.tokens
    first = k - 1 if k and words[k - 1].tag in {"JJ", "NN", "NNS"} else k
    last = k + 2 if words[k].lemma == "head" and k + 2 < len(words) else k
    return " ".join(t.text for t in words[first : last + 1])


def _other(frame: Frame, mine: Event, own: frozenset[int], other: Event, number: int) -> Finding | None:
    source = frame.evidence.sentences[number]
    if frame.trust(number) < TRUSTED or len(other.agents) != 1:
        return None
    (k,), (j,) = mine.agents, other.agents
    theirs = calling(source, j)
    if not theirs or own & theirs or not _near(frame, k, number, j):
        return None
    match = frame.matches.get(k)
    inside = match is not None and match.sentence == number and j < match.token.index <= j + MADE_UP
    if inside and source.tokens[j + 1].lower == "of":
        return None  # "a team of twelve engineers"
    left, right = frame.sentence.tokens[k].text, source.tokens[j].text
    message = (
        f"the claim has “{left}” do it (“{frame.sentence.tokens[mine.place].text}”), the source “{right}”"
    )
    return finding(ReasonCode.ROLE, message, left, right, SURE)


MADE_UP = 6


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
    lemma = words[k].lemma
    if words[k].tag not in {"NN", "NNS"} or lemma not in KNOWN or named(sentence, k) == (k,):
        return NONE
    if lemma == "force":
        return frozenset() if k and words[k - 1].lower == "police" else frozenset({0})
    if lemma in RANKS:
        return frozenset({0}) if k and words[k - 1].lower in MILITARY else frozenset()
    return CALLING.get(lemma, NONE)
