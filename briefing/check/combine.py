"""From findings to a verdict."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

from briefing.check.base import Finding
from briefing.models import ReasonCode, Verdict, VerdictStatus

Strictness = Literal["low", "normal", "high"]
THRESHOLDS: dict[Strictness, float] = {"low": 0.35, "normal": 0.5, "high": 0.65}
SHOWN = 0.2


def signals(findings: Sequence[Finding]) -> dict[ReasonCode, float]:
    """The heaviest soft finding of each kind."""
    out: dict[ReasonCode, float] = {}
    for finding in findings:
        if not finding.hard:
            out[finding.reason.code] = max(out.get(finding.reason.code, 0.0), finding.weight)
    return out


def score(findings: Sequence[Finding]) -> float:
    """Support between 0 and 1 by the soft findings alone."""
    logit = 2.5
    for code, weight in signals(findings).items():
        logit -= (6.0 if code is ReasonCode.REMAINDER else 4.0) * weight
    return 1.0 / (1.0 + math.exp(-logit))


def decide(findings: Sequence[Finding], strictness: Strictness) -> Verdict:
    """Supported when no hard finding stands and the soft ones stay below the threshold."""
    hard = [f for f in findings if f.hard]
    support = score(findings)
    if hard:
        support = min(support, 0.05)
    if not hard and support >= THRESHOLDS[strictness]:
        return Verdict(status=VerdictStatus.SUPPORTED, score=round(support, 4))
    soft = sorted((f for f in findings if not f.hard and f.weight >= SHOWN), key=lambda f: -f.weight)
    reasons = [f.reason for f in [*hard, *soft]] or [f.reason for f in findings]
    return Verdict(status=VerdictStatus.UNSUPPORTED, reasons=tuple(reasons), score=round(support, 4))
