"""Two things that the source tells side by side, the one told as the cause or the purpose of the other: "the
mill closed so that the ferry would stop" for "the mill closed and the ferry stopped".

What the claim gives as the cause must lie on one side of a joint of the source ("and", "while")
and what it gives as the effect on the other. Nothing in the source may speak of a cause.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.negators import supposed
from briefing.check.language.parse import Sentence
from briefing.check.structure.causal import HINTS, disclaimed, felt
from briefing.check.structure.cause import Cause, causes, concessions
from briefing.check.structure.cause_words import ASCRIBING, OPENERS, REASONS
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

LEAST, TRUSTED, FEWEST = 0.5, 0.5, 3
BETWEEN = frozenset("and while whilst whereas".split())
# A mark or a word that may stand for "because" or "so".
REASONING = frozenset({"—", "–", ":", "so", "since", "because", "for", "as", "hence", "thus", "therefore"})

MEANWHILE = frozenset({"as", "since"})
TELLING = REASONS | ASCRIBING.keys() | frozenset("link connection tie due after once following cite".split())


def told_beside(frame: Frame) -> list[Finding]:
    """The first cause of the claim that the source tells beside its effect."""
    for mine in _links(frame.sentence):
        if not mine.cause or not mine.effect or disclaimed(frame.sentence, mine):
            continue
        sides = [_places(frame, side) for side in (mine.cause, mine.effect)]
        if any(2 * len(one) < len(side) for one, side in zip(sides, mine[:2], strict=True)):
            continue
        if min(map(len, sides)) < 1 or sum(map(len, sides)) < FEWEST:
            continue
        joint = _joint(frame, mine, *sides)
        if joint:
            text = " ".join(t.text for t in frame.sentence.tokens[mine.start : mine.end])
            message = f"the claim makes by “{text}” one thing the cause of another, the source has “{joint}”"
            return [finding(ReasonCode.RELATION, message, text, joint, 0.65)]
    return []


def _links(sentence: Sentence) -> Iterator[Cause]:
    for one in causes(sentence):
        if any(t.text in {",", ";"} for t in sentence.tokens[one.start : one.end]):
            continue
        if sentence.tokens[one.start].lower in MEANWHILE:
            continue
        if not one.weak or sentence.tokens[one.start].lower == "so":
            yield one


def _places(frame: Frame, side: frozenset[int]) -> set[tuple[int, int]]:
    """Where the words of a side stand in the source; names, which may be anywhere, only failing others."""
    words = frame.sentence.tokens
    found = [(i, m) for i in side if (m := frame.matches.get(i)) is not None and m.strength >= LEAST]
    common = [(i, m) for i, m in found if words[i].tag != "NNP"]
    return {(m.sentence, m.token.index) for _, m in (common if len(common) > 1 else found)}


def _joint(frame: Frame, mine: Cause, one: set[tuple[int, int]], two: set[tuple[int, int]]) -> str:
    """What stands in the source between all words of the one and all words of the other; empty where it may
    tell a cause."""
    first, second = (one, two) if min(one) < min(two) else (two, one)
    low, high = max(first), min(second)
    if low >= high or low[0] != high[0] or frame.trust(low[0]) < TRUSTED:
        return ""
    source = frame.evidence.sentences[low[0]]
    for other in frame.evidence.sentences:
        if supposed(other.tokens) or concessions(other) or other.has(TELLING):
            return ""
        if felt(other) or any(not c.weak for c in causes(other)):
            return ""
    within = source.tokens[low[1] : max(second)[1] + 1]
    if any(t.lower in REASONING or t.lemma in HINTS for t in within):
        return ""
    if _purpose(frame.sentence, mine) and any(t.tag == "TO" for t in within):
        return ""  # "to ensure a lasting peace"
    for token in source.tokens[low[1] + 1 : high[1]]:
        i = token.index
        after = source.tokens[i + 1]
        apart = token.lower in BETWEEN and token.tag in {"CC", "IN"} and after.tag in OPENERS | {"VBG"}
        if apart and _clausal(source, i):
            return token.text
    return ""


def _purpose(sentence: Sentence, one: Cause) -> bool:
    return not {t.lower for t in sentence.tokens[one.start : one.end]}.isdisjoint(AIMING)


AIMING = frozenset("that order view aim hope bid effort attempt sake interest purpose goal intention".split())


def _clausal(source: Sentence, i: int) -> bool:
    """Whether a clause with a verb of its own stands on either side of a place."""
    return any(t.verb for t in source.tokens[:i]) and any(
        t.tag in {"VBD", "VBZ", "VBP", "MD", "VBG"} for t in source.tokens[i + 1 : i + 12]
    )
