"""Which of two events comes first, told by two sentences of the claim: "A met. Then B resigned", of a source
in which A met after B had resigned.

``order`` compares what one sentence of the claim puts in order; here a word at the head of a sentence, or
after its subject, puts it after, or before, the sentence before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.order import orders
from briefing.check.structure.order_cues import TIMES
from briefing.models import ReasonCode

AFTER = frozenset("then afterwards afterward later subsequently thereafter next".split())
BEFORE = frozenset("previously earlier beforehand".split())
THAT = frozenset({"that", "this", "which"})
SINGLE = AFTER | BEFORE | {"after", "before", "following", "only"}
OPENING = 8
STRONG = SYNONYM - 0.1
LEAST = 3


def order_between(frames: Sequence[Frame]) -> list[Finding]:
    """The first two sentences of the claim that the source has the other way round."""
    for one, two in pairwise(frames):
        way, text = _way(two.sentence)
        if not way:
            continue
        first, second = (one, two) if way > 0 else (two, one)
        there = _crossed(first, second)
        if there:
            message = f"the claim puts it in order by “{text}”, the source the other way round by “{there}”"
            return [finding(ReasonCode.RELATION, message, text, there, 0.8)]
    return []


def _way(sentence: Sentence) -> tuple[int, str]:
    """Whether a sentence tells what comes after (1) or before (-1) what the one before it tells, and its word
    for that."""
    if not sentence.has(SINGLE):
        return 0, ""
    words = sentence.tokens
    for token in words[:OPENING]:
        after = words[token.index + 1].lower if token.index + 1 < len(words) else ""
        if token.lower in {"after", "before", "following"} and after in THAT:
            return (-1 if token.lower == "before" else 1), f"{token.text} {after}"
        if token.lower in AFTER | BEFORE and token.tag[:2] == "RB":
            if after in {"than", "this", "that", "in", "on"} or words[token.index - 1].lower in {
                "by",
                "since",
            }:
                return 0, ""
            return (1 if token.lower in AFTER else -1), token.text
        if token.verb and token.content:
            break
    return 0, ""


def _crossed(first: Frame, second: Frame) -> str:
    """The source's word for an order in which the second comes first; empty where it has the claim's own."""
    wrong = ""
    for number, source in enumerate(first.evidence.sentences):
        for other in orders(source):
            if other.until or other.turned or other.condition:
                continue
            counts = [
                [
                    sum(
                        1
                        for i, m in frame.matches.items()
                        if m.sentence == number
                        and m.strength >= STRONG
                        and m.token.index in side
                        and frame.sentence.tokens[i].lemma not in TIMES
                    )
                    for side in (other.first, other.second)
                ]
                for frame in (first, second)
            ]
            straight, crossed = counts[0][0] + counts[1][1], (counts[0][1], counts[1][0])
            if straight >= sum(crossed) and straight:
                return ""
            if min(crossed) > 0 and sum(crossed) >= LEAST and sum(crossed) > 2 * straight:
                wrong = wrong or other.text
    return wrong
