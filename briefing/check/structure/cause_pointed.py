"""Causes that need no counterpart: told not to be one, or only pointed to ("Her departure leaves …")."""

from __future__ import annotations

from briefing.check.structure.cause import Cause
from briefing.check.structure.frame import Frame

NOT = frozenset({"not", "n't", "never"})
OWN = frozenset({"his", "her", "its", "their", "this", "that", "these", "such"})
FEW = 3


def said_not(frame: Frame, mine: Cause) -> bool:
    """ "And not for want of stocks", of a source that says what it was not due to as well."""
    before = frame.sentence.tokens[max(0, mine.start - 1) : mine.start]
    return any(t.lower in NOT for t in before) and frame.evidence.has(NOT)


def only_pointed(frame: Frame, mine: Cause) -> bool:
    """ "As a result of Ms Lee's resignation" for "Her departure leaves …"."""
    return len(mine.cause) < FEW and any(
        s.tokens[0].lower in OWN and s.tokens[1].tag[:2] == "NN" and s.tokens[2].verb
        for s in frame.evidence.sentences
        if len(s.tokens) > FEW
    )
