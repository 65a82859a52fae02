"""How the value checks put their findings."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.models import Reason, ReasonCode


def finding(
    code: ReasonCode, message: str, mine: str, theirs: str = "", hard: bool = True, weight: float = 0.9
) -> Finding:
    """A finding about the claim's words ``mine``, held against the evidence's words ``theirs``.

    What a check is not at least two-thirds sure of is never hard.
    """
    reason = Reason(code=code, message=message, claim_words=mine, source_words=theirs)
    return Finding(reason, hard=hard and weight > 0.66, weight=weight)


def differs(mine: str, theirs: str) -> str:
    """The message of most findings."""
    return f"The claim says “{mine}”; the evidence says “{theirs}”."
