"""A judge may argue with what a check finds in free wording, and only there."""

from __future__ import annotations

import pytest

from briefing.check.arguable import FREE, marked
from briefing.check.base import Evidence, Finding, Passage
from briefing.check.judged import apply, open_to_judge
from briefing.check.support import check_support
from briefing.models import Judgement, Reason, ReasonCode, Verdict, VerdictStatus

AGREES = Judgement(supported=True)


def finding(code: ReasonCode, hard: bool = False) -> Finding:
    return Finding(Reason(code=code, message="differs"), hard)


def verdict(claim: str, evidence: str) -> Verdict:
    return check_support(claim, Evidence((Passage(evidence),)))


@pytest.mark.parametrize(
    ("code", "hard", "exact", "arguable"),
    [
        (ReasonCode.POLARITY, False, FREE - 0.1, True),
        (ReasonCode.SPEAKER, False, FREE - 0.1, True),
        (ReasonCode.MODALITY, False, FREE - 0.1, True),
        (ReasonCode.COMPARISON, False, FREE - 0.1, True),
        (ReasonCode.POLARITY, False, FREE, False),
        (ReasonCode.SPEAKER, False, 1.0, False),
        (ReasonCode.POLARITY, True, 0.0, False),
        (ReasonCode.NUMBER, False, 0.0, False),
        (ReasonCode.DATE, False, 0.0, False),
        (ReasonCode.QUOTATION, True, 0.0, False),
    ],
)
def test_free_wording_leaves_soft_findings_open(
    code: ReasonCode, hard: bool, exact: float, arguable: bool
) -> None:
    (one,) = marked([finding(code, hard)], {"exact_share": exact})
    assert one.reason.arguable is arguable
    assert (one.hard, one.weight) == (hard, 1.0)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The council did not approve the ferry.", "The council approved the ferry."),
        (
            "Ms Oda said the ferry would close.",
            "Ms Lind said the ferry would close. Ms Oda said it would stay.",
        ),
        ("The council approved a new ferry.", "The council might approve a new ferry."),
    ],
)
def test_a_judge_that_always_agrees_overrules_no_change_to_the_words_of_the_source(
    claim: str, evidence: str
) -> None:
    found = verdict(claim, evidence)
    assert found.status is VerdictStatus.UNSUPPORTED
    assert not open_to_judge(found)
    assert apply(found, AGREES).status is VerdictStatus.UNSUPPORTED


def test_an_opposite_in_other_words_is_open_to_the_judge() -> None:
    evidence = (
        "After a year the watchdog gave the go-ahead to the carriers' plan to merge, it said on Monday."
    )
    found = verdict("The regulator turned down the merger of the airlines.", evidence)
    assert any(reason.code is ReasonCode.POLARITY and reason.arguable for reason in found.reasons)
    assert open_to_judge(found)
    refused = apply(found, Judgement(supported=False, reason="it was approved"))
    assert refused.status is VerdictStatus.UNSUPPORTED
    assert refused.reasons[0].code is ReasonCode.JUDGE


def test_a_number_beside_an_arguable_finding_keeps_the_claim_withheld() -> None:
    reasons = (
        Reason(code=ReasonCode.POLARITY, message="differs", arguable=True),
        Reason(code=ReasonCode.NUMBER, message="differs"),
    )
    found = Verdict(status=VerdictStatus.UNSUPPORTED, reasons=reasons)
    assert apply(found, AGREES).status is VerdictStatus.UNSUPPORTED
