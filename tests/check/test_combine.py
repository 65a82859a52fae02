from __future__ import annotations

import pytest

from briefing.check.base import Finding
from briefing.check.combine import decide, weights
from briefing.models import Reason, ReasonCode, VerdictStatus

PERFECT = {"sentences": 0.05, "exact_share": 1.0, "length": 0.2}


def finding(code: ReasonCode, hard: bool, weight: float = 1.0) -> Finding:
    return Finding(Reason(code=code, message="because", claim_words="x"), hard, weight)


def test_a_claim_with_nothing_against_it_is_supported() -> None:
    assert decide([], PERFECT, "normal").status is VerdictStatus.SUPPORTED


def test_a_hard_finding_is_never_outvoted() -> None:
    for strictness in ("low", "normal", "high"):
        verdict = decide([finding(ReasonCode.NUMBER, hard=True)], PERFECT, strictness)
        assert verdict.status is VerdictStatus.UNSUPPORTED
        assert verdict.score is not None
        assert verdict.score < 0.5


@pytest.mark.parametrize("kind", ["span", "document"])
def test_every_soft_finding_lowers_the_odds(kind: str) -> None:
    known = weights()[kind].signals
    for code in (
        "role",
        "speaker",
        "polarity",
        "modality",
        "scope",
        "relation",
        "comparison",
        "number",
        "date",
        "name",
    ):
        assert known[code] < 0


def test_a_rejected_claim_always_has_a_reason() -> None:
    weak = finding(ReasonCode.REMAINDER, hard=False, weight=0.1)
    verdict = decide(
        [weak], {"sentences": 0.05, "missing_share": 1.0, "missing_second": 1.0, "gap": 1.0}, "high"
    )
    assert verdict.status is VerdictStatus.UNSUPPORTED
    assert verdict.reasons
