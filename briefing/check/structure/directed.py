from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.transfer import BACK, dealing
from briefing.check.structure.arguments import Event, events
from briefing.check.structure.casting import SYMMETRIC
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.party import same, shown, vague
from briefing.check.structure.people import collective
from briefing.models import ReasonCode


@lru_cache(maxsize=2048)
def directed(sentence: Sentence) -> tuple[tuple[int, int, Event], ...]:
    return tuple(_directed(sentence))


def _directed(sentence: Sentence) -> Iterator[tuple[int, int, Event]]:
    for event in events(sentence):
        if event.sure < 0.5 or event.lemma in SYMMETRIC:
            continue
        for one, two in product(event.agents, event.others):
            if one != two and _party(sentence, one) and _party(sentence, two):
                yield one, two, event


def _party(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    return not vague(sentence, i) and token.lower not in DAYS and (token.tag == "NNP" or collective(token.lemma))


def opposed(frame: Frame) -> list[Finding]:
    for one, two, mine in directed(frame.sentence):
        straight = False
        back = None
        for number, source in enumerate(frame.evidence.sentences):
            if not frame.trust(number):
                continue
            for a, b, theirs in directed(source):
                if same(frame, one, number, a) and same(frame, two, number, b):
                    straight = True
                elif same(frame, one, number, b) and same(frame, two, number, a) and not same(frame, one, number, a):
                    back = back or (theirs, number)
        if back is None or straight:
            continue
        theirs, number = back
        if _converse(mine.lemma, theirs.lemma):
            continue
        left, right = shown(frame.sentence, (one,)), shown(frame.sentence, (two,))
        message = f"the claim has “{left}” do it to “{right}” (“{mine.lemma}”), the source the other way round (“{theirs.lemma}”)"
        return [finding(ReasonCode.ROLE, message, left, right, 0.75)]
    return []


def _converse(one: str, two: str) -> bool:
    return frozenset((one, two)) in cues.CONVERSE_PAIRS or dealing(one, two) == BACK or (one in cues.RECEIVING) != (two in cues.RECEIVING)
