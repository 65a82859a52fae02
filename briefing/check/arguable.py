"""Which findings a judging model may argue with: those that a check makes in free wording.

Where a claim keeps the words of its source, a denial too many or another speaker is plain to see. Where it
says the same in words of its own, the check compares words that may not be about the same thing: of what it
finds there against claims on matters that it was not made for, a third is wrong (docs/checking.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.check.base import Finding
from briefing.models import ReasonCode

FREE = 0.6
"""Share of the claim's content, by weight, that stands in the evidence in the same words: below it, the claim
is worded freely."""
ARGUABLE = frozenset(
    {ReasonCode.POLARITY, ReasonCode.SPEAKER, ReasonCode.MODALITY, ReasonCode.COMPARISON}
)  # fmt: skip


def marked(found: Sequence[Finding], signals: Mapping[str, float]) -> tuple[Finding, ...]:
    """The findings, those marked that a judge may overrule; hard ones never are.

    :param signals: of ``signals.py``; only ``exact_share`` counts
    """
    if signals["exact_share"] >= FREE:
        return tuple(found)
    return tuple(_marked(one) if one.reason.code in ARGUABLE and not one.hard else one for one in found)


def _marked(finding: Finding) -> Finding:
    return Finding(finding.reason.model_copy(update={"arguable": True}), finding.hard, finding.weight)
