"""Cause and effect the other way round than in the source, by its causes or by what it says came first."""

from __future__ import annotations

from briefing.check.language.parse import Sentence
from briefing.check.structure.cause import Cause, causes
from briefing.check.structure.cause_turns import nearest
from briefing.check.structure.frame import Frame
from briefing.check.structure.order import orders

LEAST = 0.5
WHY = {("that", "is", "why"), ("this", "is", "why"), ("which", "is", "why"), ("as", "a", "result"),
       ("for", "this", "reason"),
       ("for", "that", "reason"), ("that", "was", "why"), ("this", "was", "why")}  # fmt: skip
CLOSE = 0.7
PURPOSES = frozenset("order view aim hope bid effort attempt".split())
"""And "so that", "so as to"."""


def turned_round(frame: Frame, mine: Cause) -> str:
    """The source's words for a link that has the claim's cause as effect and its effect as cause."""
    mine = _narrowed(frame.sentence, mine)
    for number, source in enumerate(frame.evidence.sentences):
        if _told_so(frame, number, mine):
            return ""
        for other in (_narrowed(source, one) for one in causes(source)):
            if purpose(frame.sentence, mine) != purpose(source, other):
                continue  # what is done "in order to" prevent it does prevent it
            if _exchange(frame.sentence, mine) and _exchange(source, other):
                continue  # power for water is water for power
            straight, crossed = laid(frame, number, mine, other)
            if min(crossed) and _kept(frame, number, mine, other):
                continue
            clear = sum(crossed) >= 3 and sum(crossed) > 2 * sum(straight)
            if min(crossed) > 0 and (clear or (not straight[0] and sum(crossed) > sum(straight))):
                return " ".join(t.text for t in source.tokens[other.start : other.end])
        if number and concludes(source):
            places = [(m.sentence, i) for i, m in frame.matches.items() if m.strength >= LEAST]
            here = {i for n, i in places if n == number}
            before = {i for n, i in places if number - 2 <= n < number}
            straight = len(mine.cause & before), len(mine.effect & here)
            crossed = len(mine.cause & here), len(mine.effect & before)
            if min(crossed) > 0 and sum(crossed) >= 3 and sum(crossed) > 2 * sum(straight):
                return " ".join(t.text for t in source.tokens[:4])
    return ""


def _narrowed(sentence: Sentence, one: Cause) -> Cause:
    """The cause of "support a truce leading to peace" without "support"."""
    near = nearest(sentence, one.start) if max(one.cause) < one.start else -1
    return one._replace(cause=frozenset([k for k in one.cause if k > near]) or one.cause)


def came_first(frame: Frame, mine: Cause) -> str:
    """The source's word for an order in which what the claim makes the effect came before the cause of it:
    "unrest grew because the guard was strengthened" for "after unrest grew, the guard was strengthened"."""
    if mine.weak or purpose(frame.sentence, mine):
        return ""
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < CLOSE or concludes(source):
            continue  # "that is why she rang before they met": the cause is told
        for other in orders(source):
            if other.until or other.turned or other.condition:
                continue
            if frame.sentence.tokens[mine.start].lower == "by" and other.text.lower() in {"when", "as"}:
                continue  # "overstepped them by letting it" for "when it let it"
            there = Cause(other.first, other.second, 0, 0)
            straight, crossed = laid(frame, number, mine, there)
            if min(crossed) > 0 and sum(crossed) >= 4 and sum(crossed) > 3 * sum(straight):
                return other.text
    return ""


def _kept(frame: Frame, number: int, mine: Cause, other: Cause) -> bool:
    """Whether another link of the claim has the source's cause and effect as they are."""
    for one in causes(frame.sentence):
        if one is not mine:
            straight, crossed = laid(frame, number, one, other)
            if min(straight) > 0 and not any(crossed):
                return True
    return False


def _told_so(frame: Frame, number: int, mine: Cause) -> bool:
    """Whether the source has the claim's very link, with nothing of the one side on the other."""
    source, word = frame.evidence.sentences[number], frame.sentence.tokens[mine.start].lower
    same = [laid(frame, number, mine, o) for o in causes(source) if source.tokens[o.start].lower == word]
    return any(min(straight) > 0 and not any(crossed) for straight, crossed in same)


def _exchange(sentence: Sentence, one: Cause) -> bool:
    """ "In return for", "in exchange for"."""
    return any(t.lower in {"return", "exchange"} for t in sentence.tokens[one.start : one.end])


def purpose(sentence: Sentence, one: Cause) -> bool:
    """Whether a cause is told as what somebody wants to bring about."""
    told = {t.lower for t in sentence.tokens[one.start : one.end]}
    return not told.isdisjoint(PURPOSES) or {"so", "as"} <= told or {"so", "that"} <= told


def concludes(source: Sentence) -> bool:
    """ "That is why …", "Therefore …": the sentence before is the cause."""
    lows = [t.lower for t in source.tokens[:8] if t.text[0].isalnum()]
    if lows[:1] and lows[0] in {"therefore", "consequently", "hence", "thus", "accordingly"}:
        return True
    return any(tuple(lows[k : k + 3]) in WHY for k in range(3))


def laid(frame: Frame, number: int, mine: Cause, other: Cause) -> tuple[tuple[int, int], tuple[int, int]]:
    """How many words of the claim's cause and effect stand in the source's cause and effect, and how many in
    the other one of the two."""
    there = {
        i: m.token.index for i, m in frame.matches.items() if m.sentence == number and m.strength >= LEAST
    }

    def shared(here: frozenset[int], far: frozenset[int]) -> int:
        return len([i for i in here if i in there and there[i] in far])

    return (
        (shared(mine.cause, other.cause), shared(mine.effect, other.effect)),
        (shared(mine.cause, other.effect), shared(mine.effect, other.cause)),
    )
