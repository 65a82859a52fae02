"""A condition or a price that the claim puts in: "in exchange for reforms", of a source that sets none.

A claim's "if" may word what the source has as a duty, a failure or a wish; only turns that make a bargain are
looked at, and only where nothing in the source leaves anything open.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.scope import starts
from briefing.check.structure.condition import OPEN, conditions
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

BARGAINS = (
    "in exchange for", "in return for", "on condition that",
    "on the condition that", "on condition of", "conditional on", "conditional upon", "contingent on",
    "contingent upon", "on the understanding that", "on term that", "with string attached",
    "as a precondition", "as a condition", "as long as", "so long as", "only if", "only when",
)  # fmt: skip
CUES = frozenset(
    "exchange return condition conditional contingent understanding term string precondition long only"
    " provided providing".split()
)
# By which a source may set a price or a condition.
LIMITING = OPEN | frozenset(
    "need must require requirement fail failure exchange return price demand insist insistence trade swap tie"
    " link bind owe deal bargain quid pay repay when who whoever those any after first long in-return"
    " eligible entitle qualify expect before follow following condition precondition prerequisite"
    " term string under pledge".split()
)


def imposed(frame: Frame) -> list[Finding]:
    """The first bargain of the claim, where no sentence of the source that it is about sets one."""
    if not frame.sentence.has(CUES):
        return []
    begun = (starts(frame.sentence, BARGAINS) | _provided(frame.sentence)) - quoted(frame.sentence)
    if not begun:
        return []
    if any(s.has(LIMITING) or _such(s) for s in frame.evidence.sentences):
        return []
    i = min(begun)
    words = frame.sentence.tokens
    text = " ".join(t.text for t in words[i : i + 4])
    message = f"the claim sets a condition (“{text}”), the source sets none"
    return [finding(ReasonCode.MODALITY, message, text, "", 0.7)]


def _provided(sentence: Sentence) -> frozenset[int]:
    """ "Provided that the bank reforms": the clause, however "provided" is tagged."""
    made = [c for c in conditions(sentence) if c.marker.lower() in PROVIDED]
    return frozenset(min(c.inner) - 1 for c in made)


PROVIDED = frozenset({"provided", "providing"})


def _such(sentence: Sentence) -> bool:
    """ "A state that joins by June": whoever does so, at the head of a clause."""
    words = sentence.tokens
    return any(
        t.lower in {"that", "which"}
        and i > 1
        and words[i - 1].tag[:2] == "NN"
        and words[i - 2].lower in {"a", "an"}
        and (i == 2 or words[i - 3].tag in {",", ":", "``"} or words[i - 3].lower in {"that", "and", "but"})
        for i, t in enumerate(words)
    )
