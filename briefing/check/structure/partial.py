"""Denied in part and denied altogether: "not solely military" is not "not military".

An adverb of restriction or completeness right after a denial leaves room for the rest. Left out, the whole is
denied; put in, something is granted that the source denies.
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import DERIVED
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

NOT = frozenset({"not", "n't", "never", "cannot", "neither", "nor", "no"})
RESTRICTING = frozenset(
    "only solely merely just simply purely exclusively uniquely mere sole exclusive alone".split()
)
CONFINED = frozenset({"confined", "limited", "restricted"})
COMPLETING = frozenset(
    "entirely fully completely wholly totally altogether necessarily always invariably automatically entire"
    " complete total whole full universally uniformly absolutely quite all every everyone everything both"
    " explicitly expressly directly outright immediately".split()
)
LEAVING = RESTRICTING | COMPLETING
# By which a claim may leave the same room without such an adverb after a "not".
ROOM = LEAVING | frozenset(
    "more beyond besides partly partially part partial largely mostly mainly chiefly primarily other others"
    " otherwise additionally addition further too else unconditional unconditionally wholesale exclusively"
    " sure certain doubt some few limited short any least yet stop less nearly almost exception".split()
)
# "Not immediately clear", "not quite", "not least": mere turns.
IDLE = frozenset({("immediately", "clear"), ("immediately", "available"), ("just", "yet"), ("all", "that")})
AHEAD, WITHIN = 4, 7
ALIKE = 0.7


class Denied(NamedTuple):
    """Where a denial stands, the content words right after it, and the adverb that leaves room (-1: none)."""

    at: int
    words: tuple[int, ...]
    room: int


def denied(sentence: Sentence) -> list[Denied]:
    """The denials of a sentence by "not" and its like."""
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        if token.lower not in NOT:
            continue
        after: list[int] = []
        room = -1
        for k in range(i + 1, min(len(words), i + 1 + WITHIN)):
            if words[k].text in {",", ";", ":", "—", "–"} or words[k].lower in {"but", "because", "while"}:
                break
            beyond = words[k + 1].lower if k + 1 < len(words) else ""
            if (
                room < 0
                and k <= i + AHEAD
                and (words[k].lower in LEAVING or (k == i + 1 and words[k].lower in CONFINED))
                and not _at_all(words, k)
            ):
                room = -2 if (words[k].lower, beyond) in IDLE else k
            elif words[k].content and words[k].lower not in LEAVING:
                after.append(k)
        out.append(Denied(i, tuple(after[:3]), room))
    return out


def partial(frame: Frame) -> list[Finding]:
    """The first denial that is one in part on one side only."""
    if not frame.sentence.has(NOT):
        return given_up(frame)
    inside = quoted(frame.sentence)
    for mine in denied(frame.sentence):
        if mine.at in inside or mine.room == -2 or not mine.words:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5 or not source.has(NOT):
                continue
            theirs = [one for one in denied(source) if _same(frame, number, mine, one)]
            theirs = theirs or [one for one in denied(source) if _along(frame, number, mine, one)]
            if len(theirs) != 1 or theirs[0].room == -2 or (mine.room < 0) == (theirs[0].room < 0):
                continue
            other = theirs[0]
            if mine.room < 0 and _told_plainly(frame, number, mine, source):
                continue
            if mine.room < 0 and not _room(frame.sentence, mine):
                left, right = _shown(frame.sentence, mine), _shown(source, other)
                message = f"the claim denies all of it (“{left}”), the source not all (“{right}”)"
                return [finding(ReasonCode.POLARITY, message, left, right, 0.75)]
            if mine.room >= 0 and not frame.evidence.has(ROOM):
                left, right = _shown(frame.sentence, mine), _shown(source, other)
                message = f"the claim denies it in part (“{left}”), the source altogether (“{right}”)"
                return [finding(ReasonCode.POLARITY, message, left, right, 0.7)]
    return given_up(frame)


# By which a claim does without a thing altogether, with or without a "not".
GIVEN_UP = frozenset(
    "cease end stop without forgo renounce dispense abandon independent independently unaided altogether"
    " nothing".split()
)
DOING_WITHOUT = GIVEN_UP | {"more"}


def given_up(frame: Frame) -> list[Finding]:
    """ "Reliance on the state must end", "without the state", for "cannot solely rely on the state"."""
    if not frame.sentence.has(DOING_WITHOUT) or frame.evidence.has(GIVEN_UP):
        return []
    words = frame.sentence.tokens
    mine = next((t for t in words if t.lemma in GIVEN_UP or t.lower in GIVEN_UP or _no_more(words, t)), None)
    if mine is None or mine.index in quoted(frame.sentence):
        return []
    if any((t.lower in LEFT or t.lemma in LEFT) and t is not mine for t in words):
        return []
    near = range(mine.index - NEARBY, mine.index + NEARBY)
    here = [m for i, m in frame.matches.items() if i in near and m.strength >= ALIKE]
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5 or not source.has(NOT) or not source.has(ALONE):
            continue
        for one in denied(source):
            if one.room < 0 or source.tokens[one.room].lower not in ALONE:
                continue
            after = range(one.at, one.at + NEARBY)
            if any(m.sentence == number and m.token.index in after for m in here):
                right = _shown(source, one)
                message = f"the claim gives it up altogether (“{mine.text}”), the source not all (“{right}”)"
                return [finding(ReasonCode.POLARITY, message, mine.text, right, 0.75)]
    return []


# Not "simply" and "just": who cannot simply wait does not wait at all.
ALONE = RESTRICTING - {"simply", "just", "merely", "mere"}
NEARBY = 8
LEFT = ROOM - frozenset("stop altogether entirely wholly completely totally".split())


def _no_more(words: tuple[Token, ...], token: Token) -> bool:
    """ "Relies on it no more", not "no more than"."""
    after = words[token.index + 1].lower if token.index + 1 < len(words) else ""
    return (
        token.lower == "more" and token.index > 0 and words[token.index - 1].lower == "no" and after != "than"
    )


def _told_plainly(frame: Frame, number: int, mine: Denied, source: Sentence) -> bool:
    """Whether another denial of the source, which leaves no room, may be the claim's: it has the very word
    that the claim denies, or the claim's word stands but loosely for one of this denial ("this should not
    deter them" beside "not everyone can commit")."""
    whole = [one for one in denied(source) if one.room == -1 and one.words]
    match = frame.matches.get(mine.words[0])
    if match is None or match.strength < DERIVED:
        return bool(whole)
    there = {source.tokens[one.words[0]].lemma for one in whole}
    return match.sentence == number and match.token.lemma in there


def _same(frame: Frame, number: int, mine: Denied, theirs: Denied) -> bool:
    """Whether the first thing denied here is among the first denied there."""
    source = frame.evidence.sentences[number].tokens
    there = {source[k].lemma for k in theirs.words}
    match = frame.matches.get(mine.words[0])
    return match is not None and match.strength >= ALIKE and match.token.lemma in there


def _along(frame: Frame, number: int, mine: Denied, theirs: Denied) -> bool:
    """Whether most of what follows the source's restricted denial follows the claim's: "cannot lean on the
    state at all" for "cannot solely rely on the state"."""
    source = frame.evidence.sentences[number].tokens
    if theirs.room < 0 or source[theirs.room].lower not in RESTRICTING:
        return False
    there = [t for t in source[theirs.at + 1 : theirs.at + 12] if t.content and t.lower not in LEAVING]
    here = range(mine.at - 6, mine.at + 12)
    told = {m.token.lemma for i, m in frame.matches.items() if i in here and m.strength >= ALIKE}
    after = any(i in frame.matches for i in range(mine.at + 1, mine.at + 8))
    return after and len([t for t in there if t.lemma in told]) >= max(2, len(there) / 3)


def _room(sentence: Sentence, one: Denied) -> bool:
    """Whether a claim leaves room in other words; "at all" leaves none, nor does an "only" of what follows
    ("are not military, but only political")."""
    if not sentence.has(ROOM):
        return False
    words = sentence.tokens
    found = [
        t
        for t in words
        if (t.lower in ROOM or t.lemma in ROOM) and (t.index <= one.at + WITHIN or t.lower not in RESTRICTING)
    ]
    return any(not _at_all(words, t.index) for t in found)


# "In any way", "under any circumstances": no room at all.
WAYS = frozenset("way form shape kind sort respect circumstance circumstances case whatever manner".split())


def _at_all(words: tuple[Token, ...], i: int) -> bool:
    """Whether a word leaves no room for all its looks: "at all", "in any way"."""
    if words[i].lower == "all":
        return i > 0 and words[i - 1].lower == "at"
    return words[i].lower == "any" and i + 1 < len(words) and words[i + 1].lower in WAYS


def _shown(sentence: Sentence, one: Denied) -> str:
    last = max(one.room, one.words[0] if one.words else one.at)
    return " ".join(t.text for t in sentence.tokens[one.at : last + 1])
