"""Help told as a demand: "Peru has insisted that Chile reform its courts" where the source has Peru help
Chile to reform them. Who helps with a thing may want it, but the source does not say that it is asked for.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.arguments import event_at, happenings
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.party import any_same, shown
from briefing.models import ReasonCode

DEMANDING = frozenset(
    "demand insist require order instruct compel force oblige urge press pressure direct command".split()
)
ASKED = DEMANDING - frozenset("pressure press direct order command".split()) | frozenset(
    "call ask request want expect need must should condition oblige obligation tell seek push appeal ought"
    " requirement criterion term necessary if provided unless".split()
)
HELPING = frozenset(
    "help assist aid support assistance advise train fund finance guide back mentor contribute".split()
)
TRUSTED, SURE = 0.5, 0.7


def check_helped(frame: Frame) -> list[Finding]:
    """The first demand of the claim by one who in the source helps instead, and asks for nothing."""
    if not frame.sentence.has(DEMANDING) or frame.sentence.has(HELPING):
        return []
    if frame.evidence.has(ASKED):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for place, lemma in happenings(frame.sentence).items():
        if lemma not in DEMANDING or place in inside:
            continue
        mine = event_at(frame.sentence, place)
        if not mine.agents or mine.passive:
            continue
        after = [t.index for t in words[place + 1 :] if t.tag[:2] == "NN"]
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED or not source.has(HELPING):
                continue
            told = _helped(frame, mine.agents, after, number, source)
            if told:
                left, verb = shown(frame.sentence, mine.agents), words[place].text
                message = f"the claim has “{left}” ask for it (“{verb}”), the source has it help (“{told}”)"
                return [finding(ReasonCode.ROLE, message, f"{left} {verb}", told, SURE)]
    return []


def _helped(frame: Frame, who: frozenset[int], after: list[int], number: int, source: Sentence) -> str:
    """The word by which the claim's demanding party helps the one of whom it is to demand."""
    for place, lemma in happenings(source).items():
        if lemma not in HELPING:
            continue
        other = event_at(source, place)
        doers = other.agents or {
            k for p in source.predicates if p.verb < place and p.direct for k in p.subjects
        }
        whom = other.patients | other.goals
        if any_same(frame, who, number, doers) and any_same(frame, after, number, whom):
            return source.tokens[place].text
    return ""
