"""Whoever does it with another, told as the one it is done to: "Lind urged Madrid and Brandt to send ships"
where the source has "Lind, alongside Brandt, urged Madrid to send ships"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.names import TABLE
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.arguments import events
from briefing.check.structure.casting import SYMMETRIC
from briefing.check.structure.event import Event
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.party import same, shown
from briefing.models import ReasonCode

SAID, TRUSTED, SURE = 0.7, 0.4, 0.7
JOINERS = frozenset({"alongside", "and"})
# Before "with".
BEFORE = frozenset("together along jointly partnership concert tandem conjunction cooperation".split())
LIGHT = frozenset("be have do make take get go come bring keep set hold show".split())
MUTUAL = frozenset("each mutual mutually another both".split())


def fellow(frame: Frame) -> list[Finding]:
    """The first named party that the claim has at the other end of what it does in the source."""
    pairs = [
        (number, theirs, k)
        for number, source in enumerate(frame.evidence.sentences)
        if frame.trust(number) >= TRUSTED and _joins(source)
        for theirs, k in fellows(source)
    ]
    if not pairs:
        return []
    for mine in events(frame.sentence):
        if mine.lemma in SYMMETRIC or mine.lemma in LIGHT:
            continue
        known = frame.evidence.accounts(mine.lemma)
        for k in _targets(frame.sentence, mine):
            for number, theirs, fellow_ in pairs:
                if known.get(theirs.lemma, 0.0) < SAID or not same(frame, k, number, fellow_):
                    continue
                source = frame.evidence.sentences[number]
                if _aimed_at(frame, k, number):
                    continue
                left, verb = shown(frame.sentence, (k,)), frame.sentence.tokens[mine.place].text
                there = source.tokens[theirs.place].text
                message = f"the claim has it done to “{left}” (“{verb}”), the source by them too (“{there}”)"
                return [finding(ReasonCode.ROLE, message, f"{verb} {left}", f"{left} {there}", SURE)]
    return []


def _joins(sentence: Sentence) -> bool:
    return any(t.lower in JOINERS or t.lower == "with" for t in sentence.tokens)


def _targets(sentence: Sentence, event: Event) -> list[int]:
    """The names that something is done to or directed at, none after "with"."""
    found = []
    for k in event.patients | event.goals:
        words = sentence.tokens
        if words[k].tag != "NNP" and not any(_person(words[m]) for m in sentence.children[k]):
            continue
        owned = k + 1 < len(words) and words[k + 1].tag == "POS"
        if k in event.agents or owned or _with(sentence, k):
            continue
        found.append(k)
    return sorted(found)


def _with(sentence: Sentence, k: int) -> bool:
    """Whether a word hangs on "with" or "of"."""
    head = sentence.tokens[k].head
    return head >= 0 and sentence.tokens[head].lower in {"with", "of"}


def _person(token: Token) -> bool:
    return token.tag == "NNP" and token.lower not in TABLE


def _aimed_at(frame: Frame, k: int, number: int) -> bool:
    """Whether the source has something done to the party as well."""
    return any(
        same(frame, k, number, m)
        for event in events(frame.evidence.sentences[number])
        if event.lemma not in SYMMETRIC
        for m in event.others
        if not _with(frame.evidence.sentences[number], m)
    )


@lru_cache(maxsize=2048)
def fellows(sentence: Sentence) -> tuple[tuple[Event, int], ...]:
    """Every deed of two with each of those who do it, by name."""
    return tuple(_fellows(sentence))


def _fellows(sentence: Sentence) -> Iterator[tuple[Event, int]]:
    words = sentence.tokens
    if sentence.has(MUTUAL):
        return
    for event in events(sentence):
        if event.noun or event.passive or event.lemma in SYMMETRIC | LIGHT or event.sure < SAID:
            continue
        names = [k for k in event.agents if words[k].tag == "NNP" and k < event.place]
        if not names:
            continue
        if len(event.agents) > 1:
            for k in names:
                yield event, k
        for t in words[: event.place]:
            joined = t.lower == "alongside" or (t.lower == "with" and words[t.index - 1].lower in BEFORE)
            if joined and (head := _name_after(words, t.index + 1)) >= 0 and head not in names:
                yield event, head


def _name_after(words: tuple[Token, ...], k: int) -> int:
    """The last word of the name after a word, with the titles before it; -1 for none."""
    found = -1
    while k < len(words) and words[k].tag in {"DT", "JJ", "NN", "NNP"}:
        if words[k].tag == "NNP":
            found = k
        k += 1
    return found
