"""What happens at one event, told of another: "at the festival, experts drew up the rules" for "the festival
followed a meeting at which experts drew up the rules".

What a meeting, a hearing or the like is told to hold stands after "at which", after "to discuss" and the
like, or around "at the meeting". Where the source holds the same at another event that it tells apart from
the claim's, the two have been exchanged.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.cause_words import ENDS
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.reaching import FINITE
from briefing.models import ReasonCode

EVENTS = frozenset(
    "meeting conference summit talk session hearing gathering discussion negotiation ceremony visit"
    " dinner lunch"
    " briefing debate rally forum congress convention event workshop seminar trial vote election inspection"
    " march protest festival fair match race game interview tour trip party reception funeral wedding"
    " exhibition"
    " concert inquiry review consultation assembly reunion symposium encounter call conversation".split()
)
HOLDING = frozenset("at in during".split())
WHICH = frozenset({"which", "where"})
MEETING_OF = frozenset("of between involving".split())
BRINGING = frozenset("gather unite assemble attract draw bring".split())
CLOSING = (
    ENDS
    | {"who", "which", "while", "but", "whereas", "where", "when", "whose", "than"}
    | {"after", "before", "following", "since", "until"}
)
# By which a sentence tells two events apart.
APART = frozenset(
    "after before following follow precede ahead prior earlier previous later next succeed".split()
)
NEAR, ENOUGH, SURE, MOST, BACK = 14, 2, 0.8, 0.6, 9


class Host(NamedTuple):
    """An event and the words of what happens there."""

    event: int
    held: frozenset[int]


def hosted(frame: Frame) -> list[Finding]:
    """The first thing that the claim has happen at another event of the source than the source has."""
    if not frame.sentence.has(EVENTS):
        return []
    for mine in hosts(frame.sentence):
        event = frame.sentence.tokens[mine.event]
        for number, source in enumerate(frame.evidence.sentences):
            own = [t for t in source.tokens if t.lemma == event.lemma and t.tag[:2] == "NN"]
            if not own or frame.trust(number) < 0.5:
                continue
            theirs = [h for h in hosts(source) if _same(frame, mine, number, h)]
            if not theirs or any(source.tokens[h.event].lemma == event.lemma for h in theirs):
                continue
            other = source.tokens[theirs[0].event]
            if _one(source, own[0].index, other.index) or _elsewhere(frame, mine.event, source, own):
                continue
            message = f"the claim tells of “{event.text}” what the source tells of “{other.text}”"
            return [finding(ReasonCode.ROLE, message, event.text, other.text, 0.75)]
    return []


def _same(frame: Frame, mine: Host, number: int, other: Host) -> bool:
    """Whether both hold the same, by most of the claim's words."""
    told = [k for k in mine.held if frame.sentence.tokens[k].content]
    found = [
        k
        for k in told
        if (m := frame.matches.get(k))
        and m.sentence == number
        and m.strength >= SURE
        and m.token.index in other.held
    ]
    return len(found) >= ENOUGH and len(found) >= MOST * len(told)


def _one(source: Sentence, one: int, two: int) -> bool:
    """Whether two nouns may name one event: "the fair, a meeting at which", "the talks at the meeting"."""
    low, high = sorted((one, two))
    between = source.tokens[low + 1 : high]
    return not any(t.verb or t.lower in APART for t in between)


def _elsewhere(frame: Frame, event: int, source: Sentence, own: list[Token]) -> bool:
    """Whether the claim tells by a name which event it means ("the Paris meeting"), and the source has that
    name beside none of those that it calls so ("the London meeting followed a gathering in Paris")."""
    words = frame.sentence.tokens
    if not event or not words[event - 1].text[0].isupper() or words[event - 1].lower in DAYS:
        return False
    name = words[event - 1].lower
    there = [t.index for t in source.tokens if t.lower == name]
    return bool(there) and not any(abs(k - t.index) <= BESIDE for k in there for t in own)


BESIDE = 3


@lru_cache(maxsize=1024)
def hosts(sentence: Sentence) -> tuple[Host, ...]:
    """Every event of a sentence that is told to hold something."""
    return tuple(_hosts(sentence.tokens)) if sentence.has(EVENTS) else ()


def _hosts(words: tuple[Token, ...]) -> Iterator[Host]:
    for token in words:
        i = token.index
        if (
            token.lemma not in EVENTS
            or token.tag[:2] != "NN"
            or (words[i + 1 : i + 2] and words[i + 1].tag == "NN")
        ):
            continue
        start = _relative(words, i)
        if start > 0:
            yield Host(i, _onward(words, start))
            continue
        after = words[i + 1] if i + 1 < len(words) else None
        if after is not None and after.lower in MEETING_OF:
            yield Host(i, _onward(words, i + 2))
        purpose = _purpose(words, i)
        if purpose > 0:
            yield Host(i, _onward(words, purpose))
        before = _preposition(words, i)
        if before == 0 or (before > 0 and words[before - 1].text in ENDS):
            comma = next((t.index for t in words[i + 1 : i + NEAR] if t.text == ","), -1)
            if comma > 0:
                yield Host(i, _onward(words, comma + 1))
        elif before > 0:
            yield Host(i, frozenset(_back(words, before)))


def _preposition(words: tuple[Token, ...], i: int) -> int:
    """Where "at the" before an event begins; -1 without."""
    k = i - 1
    while k > 0 and words[k].tag in {"DT", "JJ", "NN", "NNP", "POS", "PRP$", "CD", "NNPS"}:
        k -= 1
    return k if k >= 0 and words[k].lower in HOLDING and words[k].tag == "IN" else -1


def _relative(words: tuple[Token, ...], i: int) -> int:
    """Where the clause begins that "at which" opens after an event; -1 without."""
    for token in words[i + 1 : i + NEAR]:
        if token.lower == "where" or (token.lower == "which" and words[token.index - 1].lower in HOLDING):
            return token.index + 1
        if token.tag in FINITE or token.text in {";", ":"} or token.lemma in EVENTS:
            return -1
    return -1


def _purpose(words: tuple[Token, ...], i: int) -> int:
    """Where "to discuss the plan" begins after "a meeting with the growers"; -1 without."""
    for token in words[i + 1 : i + BACK]:
        if token.tag == "TO" and token.index + 1 < len(words) and words[token.index + 1].tag == "VB":
            return token.index + 1
        if token.verb or token.text in ENDS or token.lemma in EVENTS:
            return -1
    return -1


def _onward(words: tuple[Token, ...], start: int) -> frozenset[int]:
    close = next((t.index for t in words[start + 1 :] if t.text in CLOSING or t.lower in CLOSING), len(words))
    return frozenset(range(start, close))


def _back(words: tuple[Token, ...], end: int) -> Iterator[int]:
    for token in reversed(words[max(0, end - BACK) : end]):
        if token.lower in CLOSING or token.lower == "that" or token.tag in FINITE:
            return
        yield token.index
