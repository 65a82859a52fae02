"""How sure a check is of a claim against one passage; what counts as a finding is above ``SURE``."""

from __future__ import annotations

from briefing.check.base import Check, Evidence, Passage

SURE = 0.45


def heaviest(check: Check, source: str, claim: str) -> float:
    """The weight of the check's surest finding; 0 for none."""
    found = check(claim, Evidence((Passage(text=source),)))
    return max((f.weight for f in found), default=0.0)
